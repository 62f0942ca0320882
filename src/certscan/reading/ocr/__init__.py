"""OCR engines, one file each, behind one Protocol."""

from __future__ import annotations

from certscan.errors import MissingComponentError
from certscan.reading.ocr import ppocr
from certscan.reading.ocr.engine import EngineStatus, OcrEngine, OcrResult, OcrWord, OnFirstUse
from certscan.reading.ocr.null import NullEngine
from certscan.reading.ocr.remembering import Remembering
from certscan.settings import OcrChoice

__all__ = [
    "EngineStatus",
    "NullEngine",
    "OcrEngine",
    "OcrResult",
    "OcrWord",
    "OnFirstUse",
    "Remembering",
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
        return _tesseract()
    embedded = ppocr.status()
    if embedded.available:
        return OnFirstUse(_embedded)
    if choice is OcrChoice.RAPIDOCR:
        raise MissingComponentError("The embedded OCR engine is not installed.", embedded.detail)
    return _tesseract() if engines()[1].available else NullEngine()


# OpenCV and onnxruntime are loaded where an engine is made, not where certscan is imported.


def _embedded() -> OcrEngine:
    from certscan.reading.ocr.ppocr_engine import PpocrEngine  # noqa: PLC0415

    return PpocrEngine()


def _tesseract() -> OcrEngine:
    from certscan.reading.ocr.tesseract import TesseractEngine  # noqa: PLC0415

    return TesseractEngine()


def engines() -> list[EngineStatus]:
    """Tell which engines can be used here, the preferred one first."""
    from certscan.reading.ocr import tesseract  # noqa: PLC0415

    return [ppocr.status(), tesseract.status()]
