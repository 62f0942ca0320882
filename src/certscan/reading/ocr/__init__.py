"""OCR engines, one file each, behind one Protocol."""

from __future__ import annotations

from certscan.errors import MissingComponentError
from certscan.reading.ocr import ppocr, tesseract
from certscan.reading.ocr.engine import EngineStatus, OcrEngine, OcrResult, OcrWord
from certscan.reading.ocr.null import NullEngine
from certscan.settings import OcrChoice

__all__ = [
    "EngineStatus",
    "NullEngine",
    "OcrEngine",
    "OcrResult",
    "OcrWord",
    "create",
    "engines",
]


def create(choice: OcrChoice) -> OcrEngine:
    """Make the engine that was chosen; `auto` takes the embedded one, else Tesseract, else none.

    Raises MissingComponentError where an engine that was asked for by name is not there.
    """
    if choice is OcrChoice.OFF:
        return NullEngine()
    if choice is OcrChoice.TESSERACT:
        return tesseract.TesseractEngine()
    embedded = ppocr.status()
    if embedded.available:
        return ppocr.PpocrEngine()
    if choice is OcrChoice.RAPIDOCR:
        raise MissingComponentError("The embedded OCR engine is not installed.", embedded.detail)
    return tesseract.TesseractEngine() if tesseract.status().available else NullEngine()


def engines() -> list[EngineStatus]:
    """Tell which engines can be used here, the preferred one first."""
    return [ppocr.status(), tesseract.status()]
