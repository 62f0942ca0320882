"""Pages and lines that are read from right to left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from certscan.geometry import Box
from certscan.layout.line import Line
from certscan.reading.letters import RIGHT_TO_LEFT
from certscan.reading.words import Word

#: A page is read from right to left where more than this part of its letters is.
_MOST = 0.6


def runs_left(words: Iterable[Word]) -> bool:
    """Tell whether most letters of a page are of a script that is written from right to left."""
    letters = "".join(filter(str.isalpha, "".join(word.text for word in words)))
    return len(RIGHT_TO_LEFT.findall(letters)) > _MOST * max(len(letters), 1)


def mirrored(box: Box, width: float) -> Box:
    """Turn a box round the page's middle, so that what is read from right to left stands from left to right."""
    return Box(width - box.x1, box.y0, width - box.x0, box.y1)


def mirror_words(words: Iterable[Word], width: float) -> list[Word]:
    """Turn words round the page's middle."""
    return [replace(word, box=mirrored(word.box, width)) for word in words]


def read_back(line: Line) -> Line:
    """Put right again what is read from left to right in a line of a mirrored page: numbers and Latin names."""
    return Line(line.page, _with_runs_turned(line.words, left=False))


def in_reading_order(line: Line) -> Line:
    """Put words from right to left that are read so, on a page that otherwise is not: whole lines, or parts of one."""
    if not RIGHT_TO_LEFT.search(line.text):
        return line
    if _goes_left(*line.words):
        return read_back(Line(line.page, tuple(reversed(line.words))))
    return Line(line.page, _with_runs_turned(line.words, left=True))


def _with_runs_turned(words: Sequence[Word], *, left: bool) -> tuple[Word, ...]:
    """Turn the order of neighbouring words that are read to the left, or of all others."""
    turned: list[Word] = []
    for runs_so, run in groupby(words, key=lambda word: _goes_left(word) is left):
        together = list(run)
        turned += reversed(together) if runs_so else together
    return tuple(turned)


def _goes_left(*words: Word) -> bool:
    letters: Sequence[str] = [c for word in words for c in word.text if c.isalpha()]
    return 2 * sum(bool(RIGHT_TO_LEFT.match(c)) for c in letters) > len(letters)
