"""The text layer of a PDF page: its words, and whether they can be believed.

A text layer is a claim: it may be what a scanner's OCR guessed, or lack half of the page.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_c
import regex
from numpy.typing import NDArray

from certscan.document.pdf import PdfPage
from certscan.geometry import Box, union
from certscan.reading.artwork import hidden_texts, is_backed
from certscan.reading.gaps import lacks_letters, with_ligatures
from certscan.reading.letters import (
    RIGHT_TO_LEFT,
    STACKED,
    drawn_twice,
    in_reading_order,
    repeated,
)
from certscan.reading.sideways import DOWN, UP, laid_level, ligature_place, upended_lines
from certscan.reading.words import Word
from certscan.record import Origin

#: PDFium's marks for a hyphen at a line end, and the soft hyphen, which fonts draw as one.
_HYPHENS = {0x02, 0xFFFE, 0xAD}
#: The first is no character at all: what is so much higher than wide is a letter whose meaning is not told.
_NO_CHARACTER, _HIGHER_THAN_HYPHEN = 0xFFFE, 0.7
#: Such a letter, till its word is put together: it is no ligature of office programs.
_UNTOLD = "\ufffc"

#: A gap wider than this part of the character height parts two words.
_WORD_GAP = 0.2
#: … and of text that runs up or down, for which PDFium guesses no spaces.
_WORD_GAP_SIDEWAYS = 0.15

#: A font's box is at most so many times as high as a digit in it.
_TALLEST_FOR_DIGIT = 2.3
#: Of a usual font it leaves so much room over and under a digit, in the digit's heights.
_ABOVE_DIGIT = 0.25
#: … and between letters that join, which end far into or far off each other.
_JOINED_GAP = 1.0

#: A word of so many letters, printed so often, is a pattern behind the text.
_WATERMARK_LETTERS, _WATERMARK_TIMES = 4, 15

#: Text that is turned by so many degrees more or less still stands level, runs down or runs up.
_MOST_ASLANT = 20
#: Marks that some draw turned where the text is not: they are taken as level unless the letter before is turned so.
_MARKS = "-.,:"

#: A page bears no more marks than these across it.
_MOST_ACROSS = 100

#: The ligature that office programs write without a mapping, between letters ("Cer\ufffdfica\ufffdon").
_LOST_LIGATURE = regex.compile(r"(?<=\p{Latin})\ufffd(?=\p{Latin})")

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


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The words of a text layer, the faults found in it, and what is printed across or up the page.

    `lacks_letters` tells that the words can be used, but some have a gap where a letter is drawn.
    """

    words: tuple[Word, ...]
    faults: tuple[str, ...]
    across: tuple[str, ...] = ()
    lacks_letters: bool = False

    @property
    def sound(self) -> bool:
        """Whether the words can be used."""
        return bool(self.words) and not self.faults


def read_text_layer(page: PdfPage) -> TextLayer:
    """Read the words of a page's text layer; a page without text gives no words."""
    characters = _without_repeats(_characters(page))
    visible = [c for c in characters if not c.invisible]
    laid = {turns: _whole_words(c for c in visible if c.turns == turns) for turns in (0, DOWN, UP)}
    level = laid.pop(0)
    upended = (word for turns, words in laid.items() for word in upended_lines(words, turns))
    words = _without_watermark([w for w in (*level, *upended) if _on_page(w, page)])
    across = dict.fromkeys((*_aslant(visible), *(word.text for words in laid.values() for word in words)))
    faults = tuple(_faults(characters, visible, words))
    return TextLayer(words, faults, tuple(across)[:_MOST_ACROSS], lacks_letters(words))


def _aslant(characters: Iterable[Character]) -> Iterable[str]:
    """Give each run of what stands aslant, as watermarks do."""
    for aslant, run in groupby(characters, key=lambda c: c.turns is None):
        if aslant:
            yield "".join(c.text for c in run)


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
            text = _UNTOLD if code == _NO_CHARACTER and _is_tall(box) else text
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


def _whole_words(characters: Iterable[Character]) -> tuple[Word, ...]:
    """Give the words of characters that are turned alike: whole, and each once."""
    return _without_doubles(with_ligatures(tuple(_words(characters))))


def _words(characters: Iterable[Character]) -> Iterable[Word]:
    run: list[Character] = []
    for character in _with_line_height(characters):
        if run and (character.text == " " or _parted(run[-1], character)):
            yield _word(run)
            run = []
        if character.text != " ":
            run.append(character)
    if run:
        yield _word(run)


#: Letters that are a stroke.
_FLAT = "一ー"


def _with_line_height(characters: Iterable[Character]) -> Iterable[Character]:
    """Give commas, stops, dashes and "一" the height of the letter before them: their own is next to nothing."""
    letter: Box | None = None
    for character in characters:
        box = character.box
        if character.text.isalnum() and character.text not in _FLAT:
            letter = box
        elif character.text != " " and letter is not None and box.height < 0.6 * letter.height:
            slack = 0.3 * letter.height
            if letter.y0 - slack <= box.y0 and box.y1 <= letter.y1 + slack:
                character = replace(character, box=Box(box.x0, letter.y0, box.x1, letter.y1))  # noqa: PLW2901
        yield character


def _parted(left: Character, right: Character) -> bool:
    before, after = left.box, right.box
    height = max(before.height, after.height)
    gap = after.x0 - before.x1
    same_line = before.overlap_y(after) > 0.3 * min(before.height, after.height)
    if RIGHT_TO_LEFT.match(left.text) and RIGHT_TO_LEFT.match(right.text):
        # In whichever order they are written, and whatever marks reach over and under the line.
        return max(gap, before.x0 - after.x1) > _JOINED_GAP * height
    widest = _WORD_GAP_SIDEWAYS if right.turns else _WORD_GAP
    return not same_line or gap > widest * height or gap < -height


def _word(run: list[Character]) -> Word:
    text = _LOST_LIGATURE.sub("ti", "".join(c.text for c in run)).replace(_UNTOLD, "\ufffd")
    if RIGHT_TO_LEFT.search(text):
        text = in_reading_order([(c.text, c.box) for c in run])
    return Word(text, union(c.box for c in run), Origin.TEXT_LAYER)


def _on_page(word: Word, page: PdfPage) -> bool:
    """Tell whether most of a word lies within the page's crop box; nobody sees the rest."""
    whole = Box(0, 0, page.width, page.height)
    return bool(word.text) and word.box.intersection(whole) > 0.5 * word.box.area


def _without_doubles(words: Sequence[Word]) -> tuple[Word, ...]:
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


def _without_watermark(words: Sequence[Word]) -> tuple[Word, ...]:
    """Drop a word that is strewn all over the page."""
    counts = Counter(w.text for w in words if len(w.text) >= _WATERMARK_LETTERS)
    strewn = {text for text, count in counts.items() if count >= max(_WATERMARK_TIMES, len(words) // 4)}
    return tuple(w for w in words if w.text not in strewn)


#: A letter within a word whose meaning is not told, and the share of words that may have one.
_WITHIN_WORD = regex.compile(r"\w\ufffd|\ufffd\w")
_MOST_SPOILT = 0.04


def _faults(characters: list[Character], visible: list[Character], words: tuple[Word, ...]) -> Iterable[str]:
    printed = [c for c in characters if c.text != " "]
    shown = [c for c in visible if c.text != " "]
    if len(printed) - len(shown) > len(shown):
        yield "invisible"
        return
    if not shown:
        return
    strange = sum(not _plausible(c.text) for c in shown)
    within = sum(bool(_WITHIN_WORD.search(w.text)) for w in words)
    if strange > 0.05 * len(shown) or within > _MOST_SPOILT * len(words) or _takes_letters_for_others(words):
        yield "no_mapping"
    if sum(c.turns == 0 for c in shown) < 0.7 * len(shown):
        yield "turned"
    long_latin = sum(
        len(w.text) for w in words if len(w.text) > 30 and w.text.isascii() and "." not in w.text
    )
    if long_latin > 0.3 * len(shown):
        yield "no_spaces"


#: A capital, or a sign, where words have a small letter ("produEione", "{arnholt").
_CAPITAL_WITHIN = regex.compile(r"(?<=\p{Ll}{2})\p{Lu}(?=\p{Ll}{2})")
_SIGN_WITHIN = regex.compile(r"\p{L}[{}\\^]\p{L}|(?<!\w)[{}\\^]\p{L}{3}")
#: One letter is taken for the same other one all over a page: so many times at least, of so many capitals at most.
_FEWEST_TAKEN, _MOST_CAPITALS = 3, 2


def _takes_letters_for_others(words: Iterable[Word]) -> bool:
    """Tell whether a font says the wrong thing of a letter or two; words that lost their space have many capitals."""
    texts = [w.text for w in words]
    capitals = [found.group() for text in texts for found in _CAPITAL_WITHIN.finditer(text)]
    taken = len(capitals) >= _FEWEST_TAKEN and len(set(capitals)) <= _MOST_CAPITALS
    return taken or any(_SIGN_WITHIN.search(text) for text in texts)


def _plausible(text: str) -> bool:
    return all(
        unicodedata.category(c) not in {"Co", "Cn", "Cc", "Cs"} and c not in {"\ufffd", _UNTOLD} for c in text
    )
