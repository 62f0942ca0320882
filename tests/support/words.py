"""Words at places, for tests of the layout."""

from certscan.geometry import Box
from certscan.reading.words import Word
from certscan.record import Origin

#: Width of a character of a word made here, as a part of its height.
WIDTH = 0.6


def word(text, x, y, height=10, *, origin=Origin.OCR, confidence=1.0, width=None):
    """Make a word with its top left at x, y."""
    full = 1.0 if any(ord(c) > 0x2E7F for c in text) else WIDTH
    width = full * height * len(text) if width is None else width
    return Word(text, Box(x, y, x + width, y + height), origin, confidence)


def row(text, x, y, height=10, gap=0.4):
    """Make the words of a text side by side, with a space of `gap` line heights between them."""
    words = []
    for part in text.split():
        words.append(word(part, x, y, height))
        x = words[-1].box.x1 + gap * height
    return words
