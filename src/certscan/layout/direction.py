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
    letters = [c for word in words for c in word.text if c.isalpha()]
    return sum(bool(RIGHT_TO_LEFT.match(c)) for c in letters) > _MOST * max(len(letters), 1)


def mirrored(box: Box, width: float) -> Box:
    """Turn a box round the page's middle, so that what is read from right to left stands from left to right."""
    return Box(width - box.x1, box.y0, width - box.x0, box.y1)


def mirror_words(words: Iterable[Word], width: float) -> list[Word]:
    """Turn words round the page's middle."""
    return [replace(word, box=mirrored(word.box, width)) for word in words]


def read_back(line: Line) -> Line:
    """Put right again what is read from left to right in a line of a mirrored page: numbers and Latin names."""
    runs = groupby(line.words, key=_is_of_left)
    return Line(line.page, tuple(w for left, run in runs for w in (run if left else reversed(list(run)))))


def in_reading_order(line: Line) -> Line:
    """Put the words of a line from right to left where it is read so, on a page that otherwise is not."""
    if not _goes_left(*line.words):
        return line
    return read_back(Line(line.page, tuple(reversed(line.words))))


def _is_of_left(word: Word) -> bool:
    return _goes_left(word)


def _goes_left(*words: Word) -> bool:
    letters: Sequence[str] = [c for word in words for c in word.text if c.isalpha()]
    return 2 * sum(bool(RIGHT_TO_LEFT.match(c)) for c in letters) > len(letters)
