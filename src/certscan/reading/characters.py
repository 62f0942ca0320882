"""The characters of a PDF page's text as PDFium gives them, with their places."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from certscan.document.pdf import PdfPage
from certscan.geometry import Box
from certscan.reading.artwork import hidden_texts, is_backed
from certscan.reading.letters import RIGHT_TO_LEFT, STACKED, drawn_twice, repeated
from certscan.reading.sideways import DOWN, UP, laid_level, ligature_place

#: PDFium's marks for a hyphen at a line end, and the soft hyphen, which fonts draw as one.
_HYPHENS = {0x02, 0xFFFE, 0xAD}
#: The first is no character at all: what is so much higher than wide is a letter whose meaning is not told.
_NO_CHARACTER, _HIGHER_THAN_HYPHEN = 0xFFFE, 0.7
#: Such a letter, till its word is put together: it is no ligature of office programs.
UNTOLD = "\ufffc"


#: A font's box is at most so many times as high as a digit in it.
_TALLEST_FOR_DIGIT = 2.3
#: Of a usual font it leaves so much room over and under a digit, in the digit's heights.
_ABOVE_DIGIT = 0.25

#: Text that is turned by so many degrees more or less still stands level, runs down or runs up.
_MOST_ASLANT = 20
#: Marks that some draw turned where the text is not: they are taken as level unless the letter before is turned so.
_MARKS = "-.,:"


#: The place of what has none: a space, or a letter whose font says nothing of it.
_NOWHERE = (0.0, 0.0, 0.0, 0.0)

_INVISIBLE = pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE


@dataclass(frozen=True, slots=True)
class Character:
    """One character; `invisible` is text drawn without ink or under a picture, as OCR layers are.

    `box` is as high as the font's letters are, `ink` as high as this one is drawn. `turns` counts the quarter
    turns clockwise by which it is turned on the page as it is shown; None: it stands aslant. The boxes of what
    runs up or down are laid level.
    """

    text: str
    box: Box
    ink: Box
    invisible: bool
    turns: int | None


def read_characters(page: PdfPage) -> list[Character]:
    """Read all characters of a page, each once though it be drawn twice; spaces have no place."""
    return _without_repeats(_characters(page))


def _quarter_turns(degrees: float) -> int | None:
    """Count the quarter turns clockwise of a letter that stands level, runs down or up; None: it does neither."""
    turns = round(degrees / 90)
    return turns % 4 if abs(degrees - 90 * turns) < _MOST_ASLANT and turns % 4 in {0, DOWN, UP} else None


def _characters(page: PdfPage) -> list[Character]:
    """Ask PDFium for all characters; their boxes are worked out together, since there are thousands of them."""
    text_page = page.handle.get_textpage()
    try:
        raw = text_page.raw
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        rectangle = pdfium_c.FS_RECTF()
        is_inkless = _InkTest(dict.fromkeys(hidden_texts(page), True) if is_backed(page) else {})
        turn = page.handle.get_rotation()
        texts: list[str] = []
        tight: list[tuple[float, float, float, float]] = []
        loose: list[tuple[float, float, float, float]] = []
        invisible: list[bool] = []
        turned: list[int | None] = []
        before, turns = "", None
        for index in range(pdfium_c.FPDFText_CountChars(raw)):
            code = pdfium_c.FPDFText_GetUnicode(raw, index)
            # Both are counted clockwise: on a page that is shown turned, upright text is drawn turned.
            drawn = math.degrees(pdfium_c.FPDFText_GetCharAngle(raw, index))
            angle = drawn + turn
            text = "-" if code in _HYPHENS else unicodedata.normalize("NFKC", chr(code)) if code else "\ufffd"
            if not text.strip():
                guessed = pdfium_c.FPDFText_IsGenerated(raw, index) == 1
                if guessed and STACKED.match(before):
                    continue  # PDFium's guess, in a script that writes no spaces
                texts.append(" ")
                tight.append(_NOWHERE)
                loose.append(_NOWHERE)
                invisible.append(False)
                turned.append(0 if guessed else _quarter_turns(angle) or 0)
                continue
            pdfium_c.FPDFText_GetCharBox(raw, index, left, right, bottom, top)
            box = (left.value, bottom.value, right.value, top.value)
            if pdfium_c.FPDFText_HasUnicodeMapError(raw, index) == 1:
                text = "\ufffd"  # the font does not say what its letter means; PDFium guesses
            text = UNTOLD if code == _NO_CHARACTER and _is_tall(box) else text
            before_turned, turns = turns, _quarter_turns(angle)
            turns = 0 if text in _MARKS and turns != before_turned else turns
            turned.append(turns)
            texts.append(text)
            before = text
            tight.append(box)
            known = pdfium_c.FPDFText_GetLooseCharBox(raw, index, rectangle)
            loose.append(
                (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top) if known else _NOWHERE
            )
            if drawn and (place := ligature_place(raw, index)):
                tight[-1] = loose[-1] = place
            invisible.append(is_inkless(pdfium_c.FPDFText_GetTextObject(raw, index)))
    finally:
        text_page.close()
    if not texts:
        return []
    inks = laid_level(page.boxes(tight), turned)
    places = _steady(inks, laid_level(page.boxes(loose), turned), texts).tolist()
    return [
        Character(text, Box(*place), Box(*ink), unseen, turns)
        for text, place, ink, unseen, turns in zip(
            texts, places, inks.tolist(), invisible, turned, strict=True
        )
    ]


def _is_tall(box: tuple[float, float, float, float]) -> bool:
    """Tell whether what is drawn is higher than a hyphen; `box` is left, bottom, right, top."""
    left, bottom, right, top = box
    return top - bottom > _HIGHER_THAN_HYPHEN * (right - left)


def _without_repeats(characters: list[Character]) -> list[Character]:
    """Drop the letters that are written once more where their mark is drawn, or a little aside for bold."""
    twice = repeated([(c.text, c.ink) for c in characters]) | drawn_twice(
        [(c.text, c.box) for c in characters]
    )
    return [c for index, c in enumerate(characters) if index not in twice] if twice else characters


class _InkTest:
    """Tells whether text objects leave no trace: no fill at all, a fully transparent one, or one known as hidden."""

    def __init__(self, known: dict[int, bool]) -> None:
        self._known = known
        self._colour = tuple(ctypes.c_uint() for _ in range(4))

    def __call__(self, text_object: Any) -> bool:
        """Test the object that a character belongs to; none at all leaves one."""
        if not text_object:
            return False
        key = ctypes.addressof(text_object.contents)
        if key not in self._known:
            self._known[key] = self._is_inkless(text_object)
        return self._known[key]

    def _is_inkless(self, text_object: Any) -> bool:
        if pdfium_c.FPDFTextObj_GetTextRenderMode(text_object) == _INVISIBLE:
            return True
        known = pdfium_c.FPDFPageObj_GetFillColor(text_object, *self._colour)
        return bool(known) and self._colour[3].value == 0


def _steady(
    tight: NDArray[np.float64], loose: NDArray[np.float64], texts: Sequence[str]
) -> NDArray[np.float64]:
    """Take the font's own box, alike for all letters ("1" as wide as "0"), where it is a sane one.

    Of a digit, which is as high as capitals, the font's width is taken alone where its height is another
    script's; letters that join are as wide as they are drawn.
    """
    tx0, ty0, tx1, ty1 = tight.T
    lx0, ly0, lx1, ly1 = loose.T
    height, font_height = ty1 - ty0, ly1 - ly0
    x0, x1 = np.minimum(lx0, tx0), np.maximum(lx1, tx1)
    over = np.minimum(ly1, ty1) - np.maximum(ly0, ty0) > 0
    over &= np.minimum(lx1, tx1) - np.maximum(lx0, tx0) > 0.5 * (tx1 - tx0)
    tall = np.array([t.isdigit() for t in texts]) & (font_height > _TALLEST_FOR_DIGIT * height)
    sane = (height * 0.9 <= font_height) & (font_height <= np.maximum(height * 3, (lx1 - lx0) * 4))
    sane &= over & ~tall & ~np.array([bool(RIGHT_TO_LEFT.match(t)) for t in texts])
    steady = np.where(sane[:, None], np.stack([x0, ly0, x1, ly1], axis=1), tight)
    above = _ABOVE_DIGIT * height
    return np.where((over & tall)[:, None], np.stack([x0, ty0 - above, x1, ty1 + above], axis=1), steady)
