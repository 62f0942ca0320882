"""The text layer of a PDF page: its words, and whether they can be believed.

A text layer is a claim: it may be what a scanner's OCR guessed, or lack half of the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import regex

from certscan.document.pdf import PdfPage
from certscan.geometry import Box, union
from certscan.reading.characters import UNTOLD, Character, read_characters
from certscan.reading.gaps import lacks_letters, with_ligatures, with_syllables
from certscan.reading.layer_faults import faults_of, takes_letters_for_others
from certscan.reading.letters import RIGHT_TO_LEFT, STACKED, in_reading_order
from certscan.reading.sideways import DOWN, UP, upended_lines
from certscan.reading.words import Word
from certscan.record import Origin

#: A gap wider than this part of the character height parts two words.
_WORD_GAP = 0.2
#: … and of text that runs up or down, for which PDFium guesses no spaces.
_WORD_GAP_SIDEWAYS = 0.15

#: … and between letters that join, which end far into or far off each other.
_JOINED_GAP = 1.0


#: A word of so many letters, printed so often, is a pattern behind the text.
_WATERMARK_LETTERS, _WATERMARK_TIMES = 4, 15

#: A page bears no more marks than these across it.
_MOST_ACROSS = 100

#: The ligature that office programs write without a mapping, between letters ("Cer\ufffdfica\ufffdon").
_LOST_LIGATURE = regex.compile(r"(?<=\p{Latin})\ufffd(?=\p{Latin})")


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The words of a text layer, the faults found in it, and what is printed across or up the page.

    `lacks_letters` tells that the words can be used, but some have a gap where a letter is drawn, or another one.
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
    characters = read_characters(page)
    visible = [c for c in characters if not c.invisible]
    laid = {turns: _whole_words(c for c in visible if c.turns == turns) for turns in (0, DOWN, UP)}
    level = laid.pop(0)
    upended = (word for turns, words in laid.items() for word in upended_lines(words, turns))
    words = _without_watermark([w for w in (*level, *upended) if _on_page(w, page)])
    across = dict.fromkeys((*_aslant(visible), *(word.text for words in laid.values() for word in words)))
    faults = tuple(faults_of(characters, words))
    lacks = lacks_letters(words) or takes_letters_for_others(words)
    return TextLayer(words, faults, tuple(across)[:_MOST_ACROSS], lacks)


def _aslant(characters: Iterable[Character]) -> Iterable[str]:
    """Give each run of what stands aslant, as watermarks do."""
    for aslant, run in groupby(characters, key=lambda c: c.turns is None):
        if aslant:
            yield "".join(c.text for c in run)


def _whole_words(characters: Iterable[Character]) -> tuple[Word, ...]:
    """Give the words of characters that are turned alike: whole, and each once."""
    return _without_doubles(with_syllables(with_ligatures(tuple(_words(characters)))))


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
    """Give what has no font's box of its own the height of the letter before it.

    That of commas, stops, dashes and "一" is next to nothing; for letters that are drawn together with their
    marks PDFium gives the ink alone.
    """
    letter: Box | None = None
    for character in characters:
        box, text = character.box, character.text
        whole = text.isalnum() and text not in _FLAT
        if letter is not None and (not whole or STACKED.match(text)) and _lies_low_in(letter, box):
            character = replace(character, box=Box(box.x0, letter.y0, box.x1, letter.y1))  # noqa: PLW2901
        elif whole:
            letter = box
        yield character


def _lies_low_in(letter: Box, box: Box) -> bool:
    slack = 0.3 * letter.height
    low = 0 < box.height < 0.6 * letter.height
    return low and letter.y0 - slack <= box.y0 and box.y1 <= letter.y1 + slack


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
    text = _LOST_LIGATURE.sub("ti", "".join(c.text for c in run)).replace(UNTOLD, "\ufffd")
    if RIGHT_TO_LEFT.search(text):
        text = in_reading_order([(c.text, c.box) for c in run])
    return Word(text, union(c.box for c in run), Origin.TEXT_LAYER)


def _on_page(word: Word, page: PdfPage) -> bool:
    """Tell whether most of a word lies within the page's crop box; nobody sees the rest."""
    whole = Box(0, 0, page.width, page.height)
    return bool(word.text) and word.box.intersection(whole) > 0.5 * word.box.area


def _without_doubles(words: Sequence[Word]) -> tuple[Word, ...]:
    """Drop words printed twice on the same spot, as some programs do for bold."""
    seen: dict[tuple[str, int, int], Box] = {}
    kept = []
    for word in words:
        step = max(word.box.height, 1.0) / 2
        column, row = round(word.box.x0 / step), round(word.box.y0 / step)
        near = (seen.get((word.text, column + i, row + j)) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if not any(other is not None and _is_on(other, word.box) for other in near):
            seen[word.text, column, row] = word.box
            kept.append(word)
    return tuple(kept)


def _is_on(first: Box, second: Box) -> bool:
    """Tell whether two words cover each other: letters that are spaced out may be the same and stand close."""
    return first.overlap_x(second) > 0.5 * min(first.width, second.width)


def _without_watermark(words: Sequence[Word]) -> tuple[Word, ...]:
    """Drop a word that is strewn all over the page."""
    counts = Counter(w.text for w in words if len(w.text) >= _WATERMARK_LETTERS)
    strewn = {text for text, count in counts.items() if count >= max(_WATERMARK_TIMES, len(words) // 4)}
    return tuple(w for w in words if w.text not in strewn)
