"""The text layer of a PDF page: its words, and whether they can be believed.

A text layer is a claim: it may be what a scanner's OCR guessed, or lack half of the page.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import pypdfium2.raw as pdfium_c
import regex

from certscan.document.pdf import PdfPage
from certscan.geometry import Box, union
from certscan.reading.artwork import hidden_texts, is_backed
from certscan.reading.words import Word
from certscan.record import Origin

#: PDFium's marks for a hyphen at a line end, and the soft hyphen, which fonts draw as one.
_HYPHENS = {0x02, 0xFFFE, 0xAD}

#: A gap wider than this part of the character height parts two words.
_WORD_GAP = 0.2

#: A word of so many letters, printed so often, is a pattern behind the text.
_WATERMARK_LETTERS, _WATERMARK_TIMES = 4, 15

#: A page bears no more marks than these across it.
_MOST_ACROSS = 100

#: The ligature that office programs write without a mapping, between letters ("Cer\ufffdfica\ufffdon").
_LOST_LIGATURE = regex.compile(r"(?<=\p{L})\ufffd(?=\p{L})")

_INVISIBLE = pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE


@dataclass(frozen=True, slots=True)
class Character:
    """One character; `invisible` is text drawn without ink or under a picture, as OCR layers are."""

    text: str
    box: Box
    invisible: bool
    upright: bool


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The words of a text layer, the faults found in it, and what is printed across the page."""

    words: tuple[Word, ...]
    faults: tuple[str, ...]
    across: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the words can be used."""
        return bool(self.words) and not self.faults


def read_text_layer(page: PdfPage) -> TextLayer:
    """Read the words of a page's text layer; a page without text gives no words."""
    characters = list(_characters(page))
    visible = [c for c in characters if not c.invisible]
    words = tuple(w for w in _words(c for c in visible if c.upright) if _on_page(w, page))
    words = _without_watermark(_without_doubles(words))
    return TextLayer(words, tuple(_faults(characters, visible, words)), _across(visible))


def _across(characters: Iterable[Character]) -> tuple[str, ...]:
    """Give the first of what stands turned, as watermarks do: each run of such letters once."""
    runs = groupby(characters, key=lambda c: c.upright)
    words = dict.fromkeys("".join(c.text for c in run) for upright, run in runs if not upright)
    return tuple(words)[:_MOST_ACROSS]


def _characters(page: PdfPage) -> Iterable[Character]:
    text_page = page.handle.get_textpage()
    try:
        raw = text_page.raw
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        loose = pdfium_c.FS_RECTF()
        modes: dict[int, bool] = dict.fromkeys(hidden_texts(page), True) if is_backed(page) else {}
        for index in range(pdfium_c.FPDFText_CountChars(raw)):
            code = pdfium_c.FPDFText_GetUnicode(raw, index)
            text = "-" if code in _HYPHENS else unicodedata.normalize("NFKC", chr(code)) if code else "\ufffd"
            if not text.strip():
                yield Character(" ", Box(0, 0, 0, 0), invisible=False, upright=True)
                continue
            pdfium_c.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
            box = page.box(left.value, bottom.value, right.value, top.value)
            if pdfium_c.FPDFText_GetLooseCharBox(raw, index, loose):
                box = _steady(box, page.box(loose.left, loose.bottom, loose.right, loose.top))
            text_object = pdfium_c.FPDFText_GetTextObject(raw, index)
            key = ctypes.addressof(text_object.contents) if text_object else 0
            if key not in modes:
                modes[key] = bool(text_object) and _is_inkless(text_object)
            # Both are counted clockwise: on a page that is shown turned, upright text is drawn turned.
            angle = math.degrees(pdfium_c.FPDFText_GetCharAngle(raw, index)) + page.handle.get_rotation()
            upright = abs((angle + 180) % 360 - 180) < 20 or text in "-.,:"
            yield Character(text, box, modes[key], upright)
    finally:
        text_page.close()


def _is_inkless(text_object: Any) -> bool:
    """Tell whether a text object leaves no trace: no fill at all, or a fully transparent one."""
    if pdfium_c.FPDFTextObj_GetTextRenderMode(text_object) == _INVISIBLE:
        return True
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = pdfium_c.FPDFPageObj_GetFillColor(text_object, red, green, blue, alpha)
    return bool(known) and alpha.value == 0


def _steady(tight: Box, loose: Box) -> Box:
    """Take the font's own box, alike for all letters ("1" as wide as "0"), where it is a sane one."""
    sane = (
        tight.height * 0.9 <= loose.height <= max(tight.height * 3, loose.width * 4)
        and loose.overlap_y(tight) > 0
        and loose.overlap_x(tight) > 0.5 * tight.width
    )
    return Box(min(loose.x0, tight.x0), loose.y0, max(loose.x1, tight.x1), loose.y1) if sane else tight


def _words(characters: Iterable[Character]) -> Iterable[Word]:
    run: list[Character] = []
    for character in _with_line_height(characters):
        if run and (character.text == " " or _parted(run[-1].box, character.box)):
            yield _word(run)
            run = []
        if character.text != " ":
            run.append(character)
    if run:
        yield _word(run)


def _with_line_height(characters: Iterable[Character]) -> Iterable[Character]:
    """Give commas, stops and dashes the height of the letter before them: their own is next to nothing."""
    letter: Box | None = None
    for character in characters:
        box = character.box
        if character.text.isalnum():
            letter = box
        elif character.text != " " and letter is not None and box.height < 0.6 * letter.height:
            slack = 0.3 * letter.height
            if letter.y0 - slack <= box.y0 and box.y1 <= letter.y1 + slack:
                character = replace(character, box=Box(box.x0, letter.y0, box.x1, letter.y1))  # noqa: PLW2901
        yield character


def _parted(before: Box, after: Box) -> bool:
    height = max(before.height, after.height)
    gap = after.x0 - before.x1
    same_line = before.overlap_y(after) > 0.3 * min(before.height, after.height)
    return not same_line or gap > _WORD_GAP * height or gap < -height


def _word(run: list[Character]) -> Word:
    text = _LOST_LIGATURE.sub("ti", "".join(c.text for c in run))
    return Word(text, union(c.box for c in run), Origin.TEXT_LAYER)


def _on_page(word: Word, page: PdfPage) -> bool:
    """Tell whether most of a word lies within the page's crop box; nobody sees the rest."""
    whole = Box(0, 0, page.width, page.height)
    return bool(word.text) and word.box.intersection(whole) > 0.5 * word.box.area


def _without_doubles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Drop words printed twice on the same spot, as some programs do for bold."""
    seen: dict[tuple[str, int, int], None] = {}
    kept = []
    for word in words:
        step = max(word.box.height, 1.0) / 2
        column, row = round(word.box.x0 / step), round(word.box.y0 / step)
        near = ((word.text, column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if not any(key in seen for key in near):
            seen[word.text, column, row] = None
            kept.append(word)
    return tuple(kept)


def _without_watermark(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Drop a word that is strewn all over the page."""
    counts = Counter(w.text for w in words if len(w.text) >= _WATERMARK_LETTERS)
    strewn = {text for text, count in counts.items() if count >= max(_WATERMARK_TIMES, len(words) // 4)}
    return tuple(w for w in words if w.text not in strewn)


def _faults(characters: list[Character], visible: list[Character], words: tuple[Word, ...]) -> Iterable[str]:
    printed = [c for c in characters if c.text != " "]
    shown = [c for c in visible if c.text != " "]
    if len(printed) - len(shown) > len(shown):
        yield "invisible"
        return
    if not shown:
        return
    strange = sum(not _plausible(c.text) for c in shown)
    if strange > 0.05 * len(shown):
        yield "no_mapping"
    if sum(c.upright for c in shown) < 0.7 * len(shown):
        yield "turned"
    long_latin = sum(
        len(w.text) for w in words if len(w.text) > 30 and w.text.isascii() and "." not in w.text
    )
    if long_latin > 0.3 * len(shown):
        yield "no_spaces"


def _plausible(text: str) -> bool:
    return all(unicodedata.category(c) not in {"Co", "Cn", "Cc", "Cs"} and c != "\ufffd" for c in text)
