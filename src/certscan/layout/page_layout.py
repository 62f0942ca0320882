"""A page's lines and how they stand to each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from certscan.geometry import Box
from certscan.layout.columns import parted_at_columns, with_led_values, with_scattered_labels
from certscan.layout.direction import in_reading_order, mirror_words, mirrored, read_back, runs_left
from certscan.layout.justified import with_justified_lines
from certscan.layout.levelling import Slope, level_words, slope_of
from certscan.layout.line import Line, build_lines
from certscan.reading.words import DocumentReading, PageReading
from certscan.record import Evidence

#: Lines one under the other may reach into each other by this part of the lower one's height.
_TOUCHING = 0.45

#: No page is as large as this, in whatever unit.
_NOWHERE = 1e12


#: A row of a table without rules is at most so many line heights tall, from its label on.
_ROW_HEIGHTS = 2.5

#: A table has at least two rows of two cells, and no cell of this part of the page's height.
_FEWEST_CELLS, _TALLEST_CELL = 4, 0.3


@dataclass(frozen=True)
class PageLayout:
    """One page's lines in reading order; `width` and `height` in page units.

    The lines stand level and run to the right; `slope` and `mirrored` tell how they were printed where they
    did not. `across` are words printed aslant, as watermarks are, or up the page; `codes`
    are the web addresses in QR codes. Lines that run up or down the page come last, and stand beside no other.
    """

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    cells: tuple[Box, ...] = ()
    slope: Slope | None = None
    mirrored: bool = False
    across: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    @cached_property
    def body_height(self) -> float:
        """The median line height, weighted by the number of characters: the size of running text."""
        weighted = sorted((line.height, len(line.text)) for line in self.lines)
        half, passed = sum(n for _, n in weighted) / 2, 0
        for height, count in weighted:
            passed += count
            if passed >= half:
                return height
        return self.height / 80

    @cached_property
    def text(self) -> str:
        """All lines, one under the other."""
        return "\n".join(line.text for line in self.lines)

    def cells_below(self, box: Box) -> list[Box]:
        """The ruled cells below the one that a heading stands in, from the top down; none where it stands in none."""
        own = [c for c in self.cells if c.x0 <= box.cx <= c.x1 and c.y0 <= box.cy <= c.y1]
        if not own:
            return []
        cell = min(own, key=lambda c: c.area)
        below = (
            c
            for c in self.cells
            if c.y0 >= cell.y1 - 2
            and abs(c.x0 - cell.x0) < 0.05 * self.width
            and c.overlap_x(cell) > 0.7 * cell.width
        )
        return sorted(below, key=lambda c: c.y0)

    def lines_in(self, cell: Box) -> list[Line]:
        """The lines whose middle lies in a cell."""
        return [x for x in self.lines if cell.x0 <= x.box.cx <= cell.x1 and cell.y0 <= x.box.cy <= cell.y1]

    def in_table(self, box: Box) -> bool:
        """Tell whether a box stands in a ruled cell of a table."""
        return any(c.x0 <= box.cx <= c.x1 and c.y0 <= box.cy <= c.y1 for c in self.cells)

    def left_of(self, line: Line, box: Box) -> list[Line]:
        """Lines level with a box and left of it, the nearest first."""
        level = [x for x in self._level(line, box) if x.box.x1 <= box.x0 + 0.3 * line.height]
        return sorted(level, key=lambda x: box.x0 - x.box.x1)

    def right_of(self, line: Line, box: Box) -> list[Line]:
        """Lines level with a box and right of it, the nearest first."""
        level = [x for x in self._level(line, box) if x.box.x0 >= box.x1 - 0.3 * line.height]
        return sorted(level, key=lambda x: x.box.x0 - box.x1)

    def level_with(self, line: Line) -> list[Line]:
        """Lines level with a line: those left of it, the nearest first, and then those right of it."""
        return [*self.left_of(line, line.box), *self.right_of(line, line.box)]

    def overlapping_right_of(self, line: Line) -> list[Line]:
        """Lines right of a line that share any of its height, the leftmost first."""
        near = self._beginning(line, line.box.y0 - self._by_top[2], line.box.y1)
        right = (x for x in near if x.box.x0 >= line.box.x1 and x.box.overlap_y(line.box) > 0)
        return sorted(right, key=lambda x: x.box.x0)

    def lower_in_row(self, line: Line) -> list[Line]:
        """Lines right of a line that stand below it, yet above the next line of its own column.

        Values often stand one line lower than their label, where the label takes two lines or only a colon
        stands beside it.
        """
        if line.sideways:
            return []
        level, _, _ = self._by_top
        below = [
            x
            for x in level
            if x.box.y0 >= line.box.y1 - 0.3 * line.height and abs(x.box.x0 - line.box.x0) < line.height
        ]
        end = min((x.box.cy for x in below), default=line.box.y1 + _ROW_HEIGHTS * line.height)
        end = min(end, line.box.y1 + _ROW_HEIGHTS * line.height)
        found = [
            x
            for x in level
            if x is not line
            and x.box.x0 > line.box.x1
            and line.box.cy < x.box.cy
            and x.box.y0 < end - 0.5 * x.height
        ]
        return sorted(found, key=lambda x: (x.box.y0, x.box.x0))

    @cached_property
    def _by_top(self) -> tuple[list[Line], list[float], float]:
        """The level lines from the top down, where each begins, and how tall the tallest is."""
        ordered = sorted((x for x in self.lines if not x.sideways), key=lambda x: x.box.y0)
        return ordered, [x.box.y0 for x in ordered], max((x.box.height for x in ordered), default=0.0)

    def _beginning(self, line: Line, first: float, last: float) -> list[Line]:
        """The lines that may stand beside a line and whose top lies between two heights."""
        if line.sideways:
            return []
        ordered, tops, _ = self._by_top
        return ordered[bisect_left(tops, first) : bisect_right(tops, last)]

    def _level(self, line: Line, box: Box) -> Iterable[Line]:
        y0, y1, height = box.y0, box.y1, box.height
        for other in self._beginning(line, y0 - self._by_top[2], y1):
            near = other.box
            if other is not line and min(near.y1, y1) - max(near.y0, y0) > 0.4 * min(near.height, height):
                yield other

    def above(self, line: Line, box: Box, reach: float) -> list[Line]:
        """Lines over a box within `reach` page units and sharing some of its width, the nearest first."""
        x0, x1, y0, cy, height = box.x0, box.x1, box.y0, box.cy, box.height
        found = [
            (y0 - near.y1, x)
            for x in self._beginning(line, y0 - reach - self._by_top[2], y0 + _TOUCHING * height)
            if (near := x.box).x0 < x1
            and x0 < near.x1
            and y0 - near.y1 <= reach
            and near.cy < cy
            and -_TOUCHING * min(near.height, height) < y0 - near.y1
            and x is not line
        ]
        return [x for _, x in sorted(found, key=_by_gap)]

    def below(self, line: Line, box: Box, reach: float) -> list[Line]:
        """Lines under a box within `reach` page units and sharing some of its width, the nearest first.

        Of a line that runs up or down, those at either of its ends, since which way it runs is not known.
        """
        if line.sideways:
            return self._at_ends(line, reach)
        x0, x1, y1, cy, height = box.x0, box.x1, box.y1, box.cy, box.height
        found = [
            (near.y0 - y1, x)
            for x in self._beginning(line, y1 - _TOUCHING * height, y1 + reach)
            if (near := x.box).x0 < x1
            and x0 < near.x1
            and near.cy > cy
            and -_TOUCHING * min(near.height, height) < near.y0 - y1 <= reach
            and x is not line
        ]
        return [x for _, x in sorted(found, key=_by_gap)]

    def _at_ends(self, line: Line, reach: float) -> list[Line]:
        gaps = (
            (-x.box.overlap_y(line.box), x)
            for x in self.lines
            if x is not line and x.sideways and x.box.overlap_x(line.box) > 0.5 * line.height
        )
        near = ((gap, x) for gap, x in gaps if -_TOUCHING * line.height < gap <= reach)
        return [x for _, x in sorted(near, key=_by_gap)]

    def evidence(self, line: Line, start: int = 0, end: int | None = None) -> Evidence:
        """Where a line, or a part of it, stands on the page."""
        end = len(line.text) if end is None else end
        box = line.box_of(start, end)
        box = mirrored(box, self.width) if self.mirrored else box
        box = self.slope.printed(box) if self.slope else box
        return Evidence(
            page=self.number,
            bbox=(
                _fraction(box.x0 / self.width),
                _fraction(box.y0 / self.height),
                _fraction(box.x1 / self.width),
                _fraction(box.y1 / self.height),
            ),
            text=line.text[start:end].strip(),
            origin=line.origin,
        )


_by_gap = itemgetter(0)


def _fraction(value: float) -> float:
    return round(value, 4) if 0.0 < value < 1.0 else float(value > 0.0)


def lay_out(reading: DocumentReading) -> tuple[PageLayout, ...]:
    """Build the lines of every page."""
    return tuple(_lay_out_page(page) for page in reading.pages)


def is_placed(box: Box) -> bool:
    """Tell whether a box has an extent and lies somewhere; damaged files place words nowhere."""
    somewhere = all(abs(side) < _NOWHERE for side in (box.x0, box.y0, box.x1, box.y1))
    return somewhere and box.width > 0 and box.height > 0


def _lay_out_page(page: PageReading) -> PageLayout:
    words = [w for w in page.words if w.text.strip() and is_placed(w.box)]
    cells = _table_cells(page)
    plain = build_lines(page.number, words, cells)
    slope = slope_of(plain, page.width)
    words = level_words(words, slope) if slope else words
    left = runs_left(words)
    if left:
        words = mirror_words(words, page.width)
        cells = tuple(mirrored(cell, page.width) for cell in cells)
    if slope or left:
        plain = build_lines(page.number, words, cells)
    level = [line for line in plain if not line.sideways]
    sideways = [line for line in plain if line.sideways]
    lines = parted_at_columns(with_justified_lines(with_led_values(with_scattered_labels(level))))
    ordered = (*map(read_back if left else in_reading_order, lines), *sideways)
    return PageLayout(
        page.number, page.width, page.height, ordered, cells, slope, left, page.across, page.codes
    )


def _table_cells(page: PageReading) -> tuple[Box, ...]:
    """The ruled cells that are a table's; frames and ornaments draw a few large ones."""
    cells = tuple(cell for cell in page.cells if cell.height < _TALLEST_CELL * page.height)
    return cells if len(cells) >= _FEWEST_CELLS else ()
