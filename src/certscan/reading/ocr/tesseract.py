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

    def __init__(self, languages: Sequence[str] = _PREFERRED, *, own_script: bool = True) -> None:
        # Two threads cost three times the work of one; documents run side by side instead.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        found = installed_languages()
        self._languages = tuple(x for x in languages if x in found) or found[:1]
        if not self._languages:
            raise MissingComponentError("Tesseract is not installed, or has no language pack.", _INSTALL)
        self._own_script = own_script
        self.name = f"tesseract {version()} ({'+'.join(self._languages)})"

    def read(self, image: Image, *, covered: Sequence[Box] = (), turn: bool = True) -> OcrResult:
        """Read an image; raises MissingComponentError where Tesseract has gone."""
        try:
            turns = _quarter_turns(image) if turn else 0
            upright = turned(image, turns)
            languages = (packs_for(upright) if self._own_script else ()) or self._languages
            data = pytesseract.image_to_data(
                upright, lang="+".join(languages), config="--psm 3", output_type=pytesseract.Output.DICT
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


#: The language packs of scripts that the embedded models lack, by Tesseract's name of the script.
OTHER_SCRIPTS = {
    "Cyrillic": ("rus", "ukr", "kaz", "bul"),
    "Korean": ("kor",),
    "Hangul": ("kor",),
    "Thai": ("tha",),
    "Arabic": ("ara",),
    "Hebrew": ("heb",),
    "Greek": ("ell",),
    "Devanagari": ("hin",),
}


def packs_for(image: Image) -> tuple[str, ...]:
    """Give the installed packs for a page in a script that the embedded models lack; () for any other page."""
    installed = installed_languages()
    if not any(pack in installed for packs in OTHER_SCRIPTS.values() for pack in packs):
        return ()
    packs = OTHER_SCRIPTS.get(_orientation(image).get("script", ""), ())
    found = tuple(pack for pack in packs if pack in installed)
    return (*found, "eng") if found and "eng" in installed else found


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
    """Ask Tesseract how an image must be turned; 0 where it cannot tell."""
    found = _orientation(image)
    # "rotate" is the clockwise turn that is needed.
    sure = float(found.get("orientation_conf", 0)) > 1
    return (4 - int(found["rotate"]) // 90) % 4 if sure else 0


def _orientation(image: Image) -> dict[str, str]:
    """Ask Tesseract's orientation and script detection; {} where it cannot tell."""
    try:
        grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        found = pytesseract.image_to_osd(grey, output_type=pytesseract.Output.DICT)
    except pytesseract.TesseractError:
        return {}
    return {key: str(value) for key, value in found.items()}


def _word(text: str, left: int, top: int, width: int, height: int, confidence: float) -> OcrWord | None:
    if not text.strip() or confidence < 0:
        return None
    return OcrWord(text.strip(), Box(left, top, left + width, top + height), float(confidence) / 100)
