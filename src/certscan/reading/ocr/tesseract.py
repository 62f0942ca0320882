"""Tesseract through pytesseract: the second engine, with whatever language packs it finds."""

from __future__ import annotations

import logging
import os
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
import pytesseract
import regex

from certscan.document.page import Image
from certscan.errors import MissingComponentError
from certscan.geometry import Box
from certscan.reading.ocr.engine import EngineStatus, OcrResult, OcrWord
from certscan.reading.ocr.recognition import LineWord
from certscan.reading.ocr.scripts import SCRIPTS, Script
from certscan.reading.ocr.upright import turned

#: Two threads cost three times the work of one; documents run side by side instead.
_ONE_THREAD = ("OMP_THREAD_LIMIT", "1")

_log = logging.getLogger(__name__)

#: Packs that are no language.
_NOT_LANGUAGES = {"osd", "equ", "snum"}

#: Many packs at once cost speed and accuracy (ENGINES: eight packs read worse than one).
_PREFERRED = ("eng", "chi_sim")

_INSTALL = "Install it (Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim), or use --ocr rapidocr."


class TesseractEngine:
    """Reads with English, simplified Chinese and what else is asked for."""

    def __init__(self, languages: Sequence[str] = _PREFERRED) -> None:
        os.environ.setdefault(*_ONE_THREAD)
        found = installed_languages()
        self._languages = tuple(x for x in languages if x in found) or found[:1]
        if not self._languages:
            raise MissingComponentError("Tesseract is not installed, or has no language pack.", _INSTALL)
        self.name = name(self._languages)

    def read(
        self, image: Image, *, covered: Sequence[Box] = (), script: Script | None = None, turn: bool = True
    ) -> OcrResult:
        """Read an image; raises MissingComponentError where Tesseract has gone."""
        try:
            turns = _quarter_turns(image) if turn else 0
            upright = turned(image, turns)
            languages = _packs_for(upright) or self._languages
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


#: Tesseract reads letters of about 30 pixels best, and wants paper around them.
_LINE_HEIGHT, _MARGIN = 56, 12

#: In Korean and Thai it gives syllables; a gap wider than this part of the line's height parts words.
_SYLLABLES = regex.compile(
    r"[\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}][^\p{Latin}\p{Nd}]|[\p{Thai}\p{Lao}]\p{M}"
)
_WORD_GAP, _OVERLAP = 0.25, 0.1
#: Vowels and marks that stand behind a letter begin no word, however far off they are.
_DEPENDENT = regex.compile(r"\p{M}|[\u0e30\u0e32\u0e33\u0eb0\u0eb2\u0eb3]")
_FAR = 1.0

#: What the packs that lack "№" make of it: no word of their languages.
_NO_NUMBER_SIGN = {"bul", "kaz", "ukr"}
_NUMBER_SIGN = regex.compile(r"(?:[КМХ][ое]|N[eоo])(?P<mark>[.:]?)")

_BREATHINGS = regex.compile(r"(?<=\p{Greek}\p{M}*)[\u0313\u0314\u0342\u0345]")


def read_lines(pictures: Sequence[Image], packs: Sequence[str]) -> list[tuple[LineWord, ...]]:
    """Read pictures that show one line each, all in one call; a line that it fails on has no words."""
    if not pictures:
        return []
    os.environ.setdefault(*_ONE_THREAD)
    with TemporaryDirectory(prefix="certscan-") as folder:
        names = []
        for number, picture in enumerate(pictures):
            names.append(str(Path(folder) / f"{number}.png"))
            cv2.imwrite(names[-1], _with_margin(picture))
        listing = Path(folder) / "lines.txt"
        listing.write_text("\n".join(names), encoding="utf-8")
        try:
            data = pytesseract.image_to_data(
                str(listing), lang="+".join(packs), config="--psm 7", output_type=pytesseract.Output.DICT
            )
        except (pytesseract.TesseractError, pytesseract.TesseractNotFoundError) as error:
            _log.warning("Tesseract did not read %d lines: %s", len(pictures), error)
            return [() for _ in pictures]
    lines: list[list[LineWord]] = [[] for _ in pictures]
    for page, text, left, width, confidence in zip(
        data["page_num"], data["text"], data["left"], data["width"], data["conf"], strict=True
    ):
        if text.strip() and confidence >= 0:
            whole = _width_of(pictures[page - 1])
            start, end = (left - _MARGIN) / whole, (left + width - _MARGIN) / whole
            word = LineWord(_today(text.strip()), max(start, 0.0), min(end, 1.0), float(confidence) / 100)
            _append(lines[page - 1], word, whole)
    read = [tuple(line) for line in lines]
    return [_with_number_sign(line) for line in read] if _NO_NUMBER_SIGN & set(packs) else read


def _with_number_sign(line: Sequence[LineWord]) -> tuple[LineWord, ...]:
    """Put the sign back that a pack without it takes for a word."""
    signs = (_NUMBER_SIGN.fullmatch(word.text) for word in line)
    return tuple(
        replace(word, text="№" + sign["mark"]) if sign else word
        for word, sign in zip(line, signs, strict=True)
    )


def _today(text: str) -> str:
    """Write Greek as it is written today, without breathings, which the pack sees in specks; "µ" as a letter."""
    parts = unicodedata.normalize("NFKD" if "\u00b5" in text else "NFD", text)
    return unicodedata.normalize("NFC", _BREATHINGS.sub("", parts))


def _append(line: list[LineWord], word: LineWord, width: int) -> None:
    """Add a word to a line, or to its last word where Tesseract gives single syllables of a script for words."""
    if line:
        last = line[-1]
        # Words of scripts that run to the left come from the right.
        gap = max(word.start - last.end, last.start - word.end) * width
        if gap < _widest_gap_within(last.text, word.text) * _LINE_HEIGHT:
            letters = len(last.text) + len(word.text)
            sure = last.confidence * len(last.text) + word.confidence * len(word.text)
            start, end = min(last.start, word.start), max(last.end, word.end)
            line[-1] = LineWord(last.text + word.text, start, end, sure / letters)
            return
    line.append(word)


def _widest_gap_within(first: str, second: str) -> float:
    """Tell how far off each other two parts of one word may be, in line heights."""
    if _DEPENDENT.match(second):
        return _FAR
    return _WORD_GAP if _SYLLABLES.search(first[-1] + second[0]) else -_OVERLAP


def _width_of(picture: Image) -> int:
    height, width = picture.shape[:2]
    return max(1, int(width * _LINE_HEIGHT / max(height, 1)))


def _with_margin(picture: Image) -> Image:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    line = cv2.resize(grey, (_width_of(picture), _LINE_HEIGHT), interpolation=cv2.INTER_CUBIC)
    paper = int(np.median(line))
    padded: Image = np.pad(np.asarray(line, np.uint8), _MARGIN, constant_values=paper)
    return padded


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


def name(packs: Sequence[str]) -> str:
    """Name the engine with the packs that it reads with, as the record shows it."""
    return f"tesseract {version()} ({'+'.join(packs)})"


def _packs_for(image: Image) -> tuple[str, ...]:
    """Give the installed packs for a page in another script than Latin or Chinese; () for any other page."""
    packs = {script.name: [p for p in script.packs if p in installed_languages()] for script in SCRIPTS}
    if not any(packs.values()):
        return ()
    found = packs.get(_orientation(image).get("script", "").replace("Hangul", "Korean"), [])
    return tuple([*found, "eng"] if found and "eng" in installed_languages() else found)


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
