"""Page to words with boxes: the text layer where it is sound, OCR elsewhere."""
