"""OCR engines, one file each, behind one Protocol."""

from __future__ import annotations

from certscan.document.page import Image
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
    "read_other_script",
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


def read_other_script(image: Image) -> OcrResult | None:
    """Read an upright page in a script that the embedded models lack, where Tesseract has its pack; else None."""
    packs = tesseract.packs_for(image)
    if not packs:
        return None
    return tesseract.TesseractEngine(packs, own_script=False).read(image, turn=False)


def engines() -> list[EngineStatus]:
    """Tell which engines can be used here, the preferred one first."""
    return [ppocr.status(), tesseract.status()]
