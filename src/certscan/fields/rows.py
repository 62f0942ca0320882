"""Certificates that share a page as the rows of one table, each with its own standard, number and dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from certscan.fields.labels import Label
from certscan.fields.page_text import PageText
from certscan.fields.standard_names import named_standards
from certscan.geometry import Box
from certscan.layout.line import Line

#: The next row of a table begins within so many line heights.
_NEXT_ROW = 2.5

#: A number has so many digits at least.
_DIGITS = 3


def apart(page: PageText) -> list[PageText]:
    """Give for each certificate the page without the rows of the others; the page itself where it bears one."""
    for label in page.labelled("certificate_number"):
        rows = _rows(page, label) if label.firm else []
        if len(rows) > 1:
            head = [label.line, *_level(page, label.line)]
            return [_alone(page, head, rows, number) for number in range(len(rows))]
    return [page]


def _rows(page: PageText, label: Label) -> list[list[Line]]:
    """The rows below a heading "Certificate No.", as long as each has a number there and a standard of its own."""
    rows: list[list[Line]] = []
    families: set[str] = set()
    above = label.line
    for line in page.layout.below(label.line, label.box, page.layout.height):
        row = [line, *_level(page, line)]
        named = {named.family for part in row for named in named_standards(part.text)}
        is_number = sum(c.isdigit() for c in line.text) >= _DIGITS and not page.labels_open(line)
        near = line.box.y0 - above.box.y1 < _NEXT_ROW * line.height
        if not (near and is_number and named and not named & families):
            break
        rows.append(row)
        families |= named
        above = line
    return rows


def _level(page: PageText, line: Line) -> list[Line]:
    return [*page.layout.left_of(line, line.box), *page.layout.right_of(line, line.box)]


def _alone(page: PageText, head: Sequence[Line], rows: Sequence[list[Line]], number: int) -> PageText:
    """The page with one row of its table, and the headings right above it."""
    others = {id(line) for n, row in enumerate(rows) if n != number for line in row}
    down = rows[number][0].box.y0 - rows[0][0].box.y0
    heads = {id(line) for line in head}
    lines: Iterable[Line] = (
        _moved(line, down) if id(line) in heads else line for line in page.lines if id(line) not in others
    )
    ordered = tuple(sorted(lines, key=lambda line: (line.box.y0, line.box.x0)))
    return PageText(replace(page.layout, lines=ordered))


def _moved(line: Line, down: float) -> Line:
    words = (replace(w, box=Box(w.box.x0, w.box.y0 + down, w.box.x1, w.box.y1 + down)) for w in line.words)
    return Line(line.page, tuple(words))
