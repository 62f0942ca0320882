"""Gaps in words, where a font keeps the letters of a ligature to itself ("Certi cate", "Kunststo en")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import regex

from certscan.geometry import union
from certscan.reading.words import Word

#: Where the ligature of "fi" has no letters at all, a gap is left.
_BEFORE_FI = regex.compile(
    r"(?:^|\P{L})(?:cert|zert|sert|ident|spec|qual|ver|class|not|mod|rect|sign|scient|simpl|just|kwal)i$|(?:^|\P{L})(?:cert|ident|spec|wer)y$",
    regex.IGNORECASE,
)
_BEHIND_FI = regex.compile(r"[cekznèéó]\p{L}")


def lost_between(before: str, after: str) -> str:
    """Give the letters that a font keeps to itself between two parts of a word; "" where nothing tells of any."""
    if _BEFORE_FI.search(before) and _BEHIND_FI.match(after):
        return "fi"
    return "ffi" if before.casefold() == "o" and after.startswith("ce") else ""


def with_ligatures(words: Sequence[Word]) -> tuple[Word, ...]:
    """Join the parts of words whose ligature has no letters, where these parts tell which it is."""
    joined: list[Word] = []
    for word in words:
        last = joined[-1] if joined else None
        lost = lost_between(last.text, word.text) if last and 0 < _gap(last, word) < last.box.height else ""
        if last and lost:
            joined[-1] = replace(last, text=last.text + lost + word.text, box=union((last.box, word.box)))
        else:
            joined.append(word)
    return tuple(joined)


#: The vowel "am" in two characters, as fonts give it whose syllable is a sign of its own, and what it goes on with.
_SYLLABLE, _GOES_ON = regex.compile("\u0e33$"), regex.compile(r"\p{Thai}")


def with_syllables(words: Sequence[Word]) -> tuple[Word, ...]:
    """Join Thai syllables with the vowel "am", whose boxes are too small, to the words that they begin."""
    joined: list[Word] = []
    for word in words:
        last = joined[-1] if joined else None
        near = last is not None and 0 <= word.box.x0 - last.box.x1 < _COLUMN * word.box.height
        level = last is not None and word.box.y0 <= last.box.cy <= word.box.y1
        if last and near and level and _SYLLABLE.search(last.text) and _GOES_ON.match(word.text):
            joined[-1] = replace(word, text=last.text + word.text, box=union((last.box, word.box)))
        else:
            joined.append(word)
    return tuple(joined)


#: Words with wider gaps (in line heights) stand in columns.
_COLUMN = 1.2
#: A gap in a word is so many times as wide as those between the words of its line, of which there are so many;
#: a space that was typed twice is twice as wide.
_WIDE, _FEWEST_GAPS = 2.2, 3


def lacks_letters(words: Sequence[Word]) -> bool:
    """Tell whether a gap between two parts of words is too wide for a space: something is drawn there.

    Lines are justified by widening all of their gaps alike, so that each is compared with those of its line.
    """
    return any(map(_has_hole, _gaps_by_line(words)))


def _has_hole(gaps: Sequence[tuple[float, str, str]]) -> bool:
    if len(gaps) < _FEWEST_GAPS:
        return False
    wide = _WIDE * median(gap for gap, _, _ in gaps)
    return any(gap > wide and _goes_on(before, after) for gap, before, after in gaps)


def _gaps_by_line(words: Sequence[Word]) -> Iterable[list[tuple[float, str, str]]]:
    """Give the gaps of each run of words on one line, with the words around them."""
    line: list[tuple[float, str, str]] = []
    for left, right in pairwise(words):
        gap = _gap(left, right)
        if 0 < gap < _COLUMN * left.box.height:
            line.append((gap, left.text, right.text))
        else:
            yield line
            line = []
    yield line


def _gap(left: Word, right: Word) -> float:
    """How far a word stands behind another one on its line; 0 where it does not."""
    lowest = min(left.box.height, right.box.height)
    return max(right.box.x0 - left.box.x1, 0.0) if left.box.overlap_y(right.box) > 0.6 * lowest else 0.0


def _goes_on(before: str, after: str) -> bool:
    """Tell whether two texts may be parts of one word in Latin letters."""
    return before[-1:].islower() and before[-1:].isascii() and after[:1].islower()
