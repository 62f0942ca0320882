"""Text that runs up or down a page: laid level to be parted into words, and stood up again as lines.

Certification bodies print numbers, serials and the codes of their forms so in the margin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from certscan.geometry import Box, union
from certscan.reading.words import Word, are_sideways

#: Quarter turns, clockwise, of text that runs down a page, and of text that runs up.
DOWN, UP = 1, 3

#: Words of one line follow each other within so many heights, or overlap by so much less.
_WIDEST_GAP, _MOST_OVERLAP = 2.0, 0.5


def laid_level(boxes: NDArray[np.float64], turns: Sequence[int | None]) -> NDArray[np.float64]:
    """Turn the boxes (n x 4) of what runs down or up back, round the page's origin, so that it runs to the right."""
    level = boxes.copy()
    for quarters, order, signs in ((DOWN, (1, 2, 3, 0), (1, -1, 1, -1)), (UP, (3, 0, 1, 2), (-1, 1, -1, 1))):
        these = np.array([turn == quarters for turn in turns])
        level[these] = boxes[these][:, order] * signs
    return level


def stood_up(box: Box, turns: int) -> Box:
    """Turn a box that was laid level to where it stands on the page."""
    if turns == UP:
        return Box(box.y0, -box.x1, box.y1, -box.x0)
    return Box(-box.y1, box.x0, -box.y0, box.x1)


def upended_lines(words: Iterable[Word], turns: int) -> Iterator[Word]:
    """Give words that were laid level as those of lines on the page: each with its whole line's box."""
    line: list[Word] = []
    for word in words:
        if line and not _continues(line[-1].box, word.box):
            yield from _upended(line, turns)
            line = []
        line.append(word)
    if line:
        yield from _upended(line, turns)


def _continues(before: Box, after: Box) -> bool:
    height = max(before.height, after.height)
    level = before.overlap_y(after) > 0.5 * min(before.height, after.height)
    return level and -_MOST_OVERLAP * height < after.x0 - before.x1 < _WIDEST_GAP * height


def _upended(line: list[Word], turns: int) -> list[Word]:
    """Stand a line up; none where it is so short that nobody can tell that it runs upwards."""
    box = stood_up(union(word.box for word in line), turns)
    words = [replace(word, box=box) for word in line]
    return words if are_sideways(words) else []
