"""Lines of justified text whose words stand so far apart that they look like columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from certscan.layout.line import Line

#: Lines whose middles are so near (in line heights) stand level.
_LEVEL = 0.3
#: A justified line falls apart into so many pieces at least; its gaps are alike by this factor.
_FEWEST, _ALIKE = 3, 1.6
#: A gap of it is no wider than this (in line heights).
_WIDEST = 5.0
#: Words of running text stand so near (in line heights).
_RUNNING = 1.0
#: Its ends lie so near (in line heights) under those of the line above it, or over those of the line below …
_ALIGNED = 0.6
#: … which is so near (in line heights) and has so many words.
_NEAR, _FULL = 1.2, 4


def with_justified_lines(lines: Sequence[Line]) -> list[Line]:
    """Join the words of lines that fill the width of the paragraph they stand in, evenly spread."""
    joined: list[Line] = []
    for row in _rows(lines):
        if _evenly_spread(row) and _fills_paragraph(row, lines):
            joined.append(Line(row[0].page, tuple(word for line in row for word in line.words)))
        else:
            joined += row
    return sorted(joined, key=lambda line: (line.box.y0, line.box.x0))


def _rows(lines: Sequence[Line]) -> Iterable[list[Line]]:
    """Lines that stand level, from left to right."""
    row: list[Line] = []
    for line in sorted(lines, key=lambda line: line.box.cy):
        if row and line.box.cy - row[-1].box.cy > _LEVEL * min(line.height, row[-1].height):
            yield sorted(row, key=lambda x: x.box.x0)
            row = []
        row.append(line)
    yield sorted(row, key=lambda x: x.box.x0)


def _evenly_spread(row: Sequence[Line]) -> bool:
    if len(row) < _FEWEST:
        return False
    gaps = [right.box.x0 - left.box.x1 for left, right in pairwise(row)]
    heights = [line.height for line in row]
    alike = max(heights) < _ALIKE * min(heights) and 0 < max(gaps) < _ALIKE * min(gaps)
    return alike and max(gaps) < _WIDEST * max(heights)


def _is_running_text(line: Line) -> bool:
    """Tell whether the words of a line stand near each other, other than those of a table's row."""
    return all(right.box.x0 - left.box.x1 < _RUNNING * line.height for left, right in pairwise(line.words))


def _fills_paragraph(row: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Tell whether a full line right above or below begins and ends where the row does."""
    first, last = row[0], row[-1]
    height = max(line.height for line in row)
    return any(
        len(other.words) >= _FULL
        and _is_running_text(other)
        and abs(other.box.x0 - first.box.x0) < _ALIGNED * height
        and abs(other.box.x1 - last.box.x1) < _ALIGNED * height
        and max(other.box.y0 - first.box.y1, first.box.y0 - other.box.y1) < _NEAR * height
        and abs(other.box.cy - first.box.cy) > 0.5 * height
        for other in lines
    )
