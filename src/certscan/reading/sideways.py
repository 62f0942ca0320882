"""Text that runs up or down a page: laid level to be parted into words, and stood up again as lines.

Certification bodies print numbers, serials and the codes of their forms so in the margin.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from certscan.geometry import Box, union
from certscan.reading.words import Word, are_sideways

#: Quarter turns, clockwise, of text that runs down a page, and of text that runs up.
DOWN, UP = 1, 3

#: So many letters are looked at of those that are noted for one piece of text.
_LONGEST_NOTE = 30
#: About how wide such letters are, and how far they reach under and over the base line, in ems.
_LETTER, _DESCENT, _ASCENT = 0.3, -0.25, 1.0

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


def ligature_place(text_page: Any, index: int) -> tuple[float, float, float, float] | None:
    """Give left, bottom, right and top, in points, of a turned letter that stands in a note; None: it does not.

    Browsers draw ligatures one by one and note their letters (`ActualText`). PDFium sets these side by side from
    left to right, whichever way the text runs, or somewhere else on the page.
    """
    ligature = pdfium_c.FPDFText_GetTextObject(text_page, index)
    if not ligature or not _is_noted(ligature):
        return None
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFText_GetMatrix(text_page, index, matrix)
    size = pdfium_c.FPDFText_GetFontSize(text_page, index)
    earlier = range(index - 1, max(index - _LONGEST_NOTE, -1), -1)
    before = sum(1 for _ in takewhile(lambda other: _belongs(text_page, other, ligature), earlier))
    corners = [
        (matrix.a * u + matrix.c * v + matrix.e, matrix.b * u + matrix.d * v + matrix.f)
        for u in (before * _LETTER * size, (before + 1) * _LETTER * size)
        for v in (_DESCENT * size, _ASCENT * size)
    ]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _is_noted(text_object: Any) -> bool:
    marks = (
        pdfium_c.FPDFPageObj_GetMark(text_object, number)
        for number in range(pdfium_c.FPDFPageObj_CountMarks(text_object))
    )
    return any(
        pdfium_c.FPDFPageObjMark_GetParamValueType(mark, b"ActualText") == pdfium_c.FPDF_OBJECT_STRING
        for mark in marks
    )


def _belongs(text_page: Any, index: int, text_object: Any) -> bool:
    other = pdfium_c.FPDFText_GetTextObject(text_page, index)
    return bool(other) and ctypes.addressof(other.contents) == ctypes.addressof(text_object.contents)


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
