"""Tesseract through pytesseract: the second engine, with whatever language packs it finds."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache

import cv2
import pytesseract

from certscan.document.page import Image
from certscan.errors import MissingComponentError
from certscan.geometry import Box
from certscan.reading.ocr.engine import EngineStatus, OcrResult, OcrWord
from certscan.reading.ocr.upright import turned

#: Packs that are no language.
_NOT_LANGUAGES = {"osd", "equ", "snum"}

#: Many packs at once cost speed and accuracy (ENGINES: eight packs read worse than one).
_PREFERRED = ("eng", "chi_sim")

_INSTALL = "Install it (Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim), or use --ocr rapidocr."


class TesseractEngine:
    """Reads with English, simplified Chinese and what else is asked for."""

    def __init__(self, languages: Sequence[str] = _PREFERRED) -> None:
        # Two threads cost three times the work of one; documents run side by side instead.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        found = installed_languages()
        self._languages = tuple(x for x in languages if x in found) or found[:1]
        if not self._languages:
            raise MissingComponentError("Tesseract is not installed, or has no language pack.", _INSTALL)
        self.name = f"tesseract {version()} ({'+'.join(self._languages)})"

    def read(self, image: Image, *, covered: Sequence[Box] = (), turn: bool = True) -> OcrResult:
        """Read an image; raises MissingComponentError where Tesseract has gone."""
        try:
            turns = _quarter_turns(image) if turn else 0
            upright = turned(image, turns)
            data = pytesseract.image_to_data(
                upright, lang="+".join(self._languages), config="--psm 3", output_type=pytesseract.Output.DICT
            )
        except pytesseract.TesseractNotFoundError:
            raise MissingComponentError("Tesseract is not installed.", _INSTALL) from None
        height, width = upright.shape[:2]
        words = tuple(
            word
            for word in map(
                _word, data["text"], data["left"], data["top"], data["width"], data["height"], data["conf"]
            )
            if word is not None and not any(word.box.intersection(b) > 0.5 * word.box.area for b in covered)
        )
        return OcrResult(words, float(width), float(height), turns)


def status() -> EngineStatus:
    """Tell whether Tesseract can be used here."""
    found = installed_languages()
    if not found:
        return EngineStatus("tesseract", available=False, version=None, languages=(), detail=_INSTALL)
    return EngineStatus("tesseract", True, version(), found, "optional second engine")


@lru_cache(maxsize=1)
def installed_languages() -> tuple[str, ...]:
    """List the installed language packs; () where there is no Tesseract."""
    try:
        return tuple(sorted(set(pytesseract.get_languages()) - _NOT_LANGUAGES))
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError):
        return ()


@lru_cache(maxsize=1)
def version() -> str:
    """Give Tesseract's version."""
    return str(pytesseract.get_tesseract_version())


def _quarter_turns(image: Image) -> int:
    """Ask Tesseract's orientation detection; 0 where it cannot tell."""
    try:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        found = pytesseract.image_to_osd(grey, output_type=pytesseract.Output.DICT)
    except pytesseract.TesseractError:
        return 0
    # "rotate" is the clockwise turn that is needed.
    return (4 - int(found["rotate"]) // 90) % 4 if float(found["orientation_conf"]) > 1 else 0


def _word(text: str, left: int, top: int, width: int, height: int, confidence: float) -> OcrWord | None:
    if not text.strip() or confidence < 0:
        return None
    return OcrWord(text.strip(), Box(left, top, left + width, top + height), float(confidence) / 100)
