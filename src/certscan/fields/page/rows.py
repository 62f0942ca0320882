"""Certificates that share a page, as rows or columns of one table or side by side, each with its own standard, number and dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText
from certscan.fields.page.values import values_of
from certscan.fields.wording.standard_names import named_standards
from certscan.geometry import Box
from certscan.layout.line import Line

#: The next row of a table begins within so many line heights.
_NEXT_ROW = 3.0

#: A table has so many columns of numbers at least.
_FEWEST = 2

#: A number has so many digits at least; its letters alone on a line are so many at most.
_DIGITS, _LETTERS = 3, 4

#: The lines of one number stand so close (in line heights); the last row has so many more lines.
_CLOSE, _LAST_ROW = 0.3, 1.0

#: A standard's designation alone on a line is no longer than this.
_LONGEST_HEAD = 45

#: A label that each row repeats stands again within so many line heights.
_REPEATED = 6.0

#: The lines of a block stand no further apart (in line heights).
_GAP = 2.0

#: The title of a paper ("Certificate") is so much larger than its text.
_TITLE = 1.5

#: Cells of a row stand so many line heights higher or lower than its number; the lines of a heading are no
#: further apart.
_SLACK = 0.5


def apart(page: PageText) -> list[PageText]:
    """Give for each certificate the page without the rows of the others; the page itself where it bears one."""
    for label in page.labelled("certificate_number"):
        heads = label.firm and label.line.height < _TITLE * page.layout.body_height
        rows = _rows(page, label) if heads else []
        if len(rows) > 1:
            top = _top_of_heading(page, label.line)
            head = [x for x in page.lines if top <= x.box.cy < rows[0][0].box.y0]
            return [_alone(page, head, rows, number) for number in range(len(rows))]
    blocks = _columns(page) or _side_by_side(page) or _repeating(page)
    return [_without(page, [x for x in blocks if x is not block]) for block in blocks] or [page]


def _without(page: PageText, blocks: Iterable[Sequence[Line]]) -> PageText:
    """The page without some of its lines."""
    left_out = {id(line) for block in blocks for line in block}
    lines = tuple(line for line in page.lines if id(line) not in left_out)
    return PageText(replace(page.layout, lines=lines))


def _columns(page: PageText) -> list[list[Line]]:
    """The columns of a table whose rows are labelled at the left, if each has a number and a standard of its own."""
    for label in page.labelled("certificate_number"):
        numbers = sorted(page.layout.right_of(label.line, label.line.box), key=lambda x: x.box.x0)
        if not label.alone or len(numbers) < _FEWEST or not all(_begins_number(page, x) for x in numbers):
            continue
        rows = _labelled_rows(page, label.line, numbers)
        inside = [x for x in page.lines if rows[0].box.y0 <= x.box.cy <= rows[-1].box.y1]
        edges = [*(x.box.x0 - x.height for x in numbers), page.layout.width]
        columns = [[x for x in inside if left <= x.box.x0 < right] for left, right in pairwise(edges)]
        named = [{n.family for x in column for n in named_standards(x.text)} for column in columns]
        if all(named) and sum(map(len, named)) == len(set().union(*named)):
            return columns
    return []


def _labelled_rows(page: PageText, label: Line, numbers: Sequence[Line]) -> list[Line]:
    """The lines above and below a label, from the top, that have cells in the same columns as it."""
    cells = [x.box.x0 for x in numbers]
    near = label.height
    rows = [
        x
        for x in sorted(page.lines, key=lambda x: x.box.y0)
        if abs(x.box.x0 - label.box.x0) < near
        and len(beside := page.layout.right_of(x, x.box)) == len(cells)
        and all(min(abs(y.box.x0 - left) for left in cells) < near for y in beside)
    ]
    first = last = rows.index(label)
    while first and rows[first].box.y0 - rows[first - 1].box.y1 < _NEXT_ROW * near:
        first -= 1
    while last + 1 < len(rows) and rows[last + 1].box.y0 - rows[last].box.y1 < _NEXT_ROW * near:
        last += 1
    return rows[first : last + 1]


def _side_by_side(page: PageText) -> list[list[Line]]:
    """The blocks that standards head which stand side by side, if each has a number of its own."""
    heads = [x for x in page.lines if _family_of(x)]
    for head in heads:
        level = [x for x in heads if x.box.overlap_y(head.box) > 0.5 * head.height]
        level.sort(key=lambda x: x.box.x0)
        edges = [*(x.box.x0 - x.height for x in level[1:]), page.layout.width]
        blocks = [_block(page, x, edge) for x, edge in zip(level, edges, strict=True)]
        numbers = {number for block in blocks if (number := _number_of(page, block))}
        if len(level) > 1 and len({*map(_family_of, level)}) == len(level) == len(numbers):
            return blocks
    return []


def _repeating(page: PageText) -> list[list[Line]]:
    """The rows that each repeat the label of the number, if each has a number and a standard of its own."""
    labels = sorted((x for x in page.labelled("certificate_number") if x.firm), key=lambda x: x.line.box.y0)
    for first in labels:
        near = first.line.height
        column = [x for x in labels if x.wording == first.wording and abs(x.box.x0 - first.box.x0) < near]
        tops = [x.line.box.y0 - _SLACK * near for x in column]
        steps = {lower - upper for upper, lower in pairwise(tops)}
        if len(column) < _FEWEST or max(steps) > _REPEATED * near:
            continue
        edges = [*tops, tops[-1] + min(steps)]
        rows = [[x for x in page.lines if up <= x.box.cy < down] for up, down in pairwise(edges)]
        numbers = {v.span.text for x in column for v in values_of(page, x)[:1] if _is_long(v.span.text)}
        named = [{n.family for n in named_standards(_column_by_column(row))} for row in rows]
        own = all(named) and sum(map(len, named)) == len(set().union(*named))
        if own and len(numbers) == len(rows):
            return rows
    return []


def _is_long(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= _DIGITS


def _family_of(line: Line) -> str | None:
    """The standard that is all that a line says."""
    text = line.text.strip()
    if len(text) > _LONGEST_HEAD or sum(map(str.isdigit, text)) <= _DIGITS:
        return None
    return next((n.family for n in named_standards(text) if n.edition and n.end - n.start == len(text)), None)


def _block(page: PageText, head: Line, edge: float) -> list[Line]:
    """The lines below a heading, up to the next column and to a gap."""
    block = [head]
    for line in sorted(page.lines, key=lambda x: x.box.y0):
        below = line.box.y0 >= head.box.y1 - 0.5 * head.height
        inside = head.box.x0 - head.height <= line.box.x0 and line.box.x1 <= edge
        if below and inside:
            if line.box.y0 - block[-1].box.y1 > _GAP * line.height:
                break
            block.append(line)
    return block


def _number_of(page: PageText, block: Sequence[Line]) -> str | None:
    """What stands behind the label of a number on one of some lines, or below a label alone."""
    told = (
        text
        for line in block
        for label in page.labels_in(line)
        if label.role in {"certificate_number", "certificate_word"} and label.opens_line
        for text in (line.text[label.end :], *(x.text for x in _below_alone(page, label)))
    )
    return next((text for text in told if _is_long(text)), None)


def _below_alone(page: PageText, label: Label) -> list[Line]:
    """The line right below a label that stands alone, where that is no date."""
    below = page.layout.below(label.line, label.box, label.line.height)[:1] if label.alone else []
    return [line for line in below if not page.dates_in(line)]


def _rows(page: PageText, label: Label) -> list[list[Line]]:
    """The rows below a heading "Certificate No.", as long as each has a number there and a standard of its own.

    Numbers of several lines are parted by rules, or stand closer together than rows do.
    """
    if any(_begins_number(page, x) for x in page.layout.right_of(label.line, label.line.box)[:1]):
        return []  # the number stands beside its label, as in a form
    ruled = [page.layout.lines_in(cell) for cell in page.layout.cells_below(label.box)]
    columns = (
        [cell[0] for cell in ruled] if all(_holds_number(page, cell) for cell in ruled) else [],
        _numbers(page, label, _goes_on_below),
        _numbers(page, label, _is_close),
    )
    return max((_with_standards(page, numbers) for numbers in columns), key=len)


def _numbers(page: PageText, label: Label, goes_on: Callable[[Line, Line], bool]) -> list[Line]:
    """The first lines of the numbers below a heading, whose other lines go on with them."""
    numbers: list[Line] = []
    above = label.line
    for line in page.layout.below(label.line, label.box, page.layout.height):
        near = line.box.y0 - above.box.y1 < _NEXT_ROW * line.height
        rest = bool(numbers) and goes_on(above, line)
        if not (near and (rest or _begins_number(page, line))):
            break
        numbers += [] if rest else [line]
        above = line
    return numbers


def _holds_number(page: PageText, cell: Sequence[Line]) -> bool:
    """Tell whether a cell holds a number, maybe on several lines, and nothing else."""
    digits = sum(c.isdigit() for line in cell for c in line.text) >= _DIGITS
    return digits and not any(page.labels_open(line) for line in cell) and _begins_number(page, cell[0])


def _goes_on_below(upper: Line, lower: Line) -> bool:
    return upper.text.endswith("-") and lower.text[:1].isdigit()


def _is_close(upper: Line, lower: Line) -> bool:
    return lower.box.y0 - upper.box.y1 < _CLOSE * lower.height and any(c.isdigit() for c in lower.text)


def _with_standards(page: PageText, numbers: Sequence[Line]) -> list[list[Line]]:
    """The rows that numbers begin, up to the first one without a standard of its own."""
    rows: list[list[Line]] = []
    families: set[str] = set()
    for line, after in zip_longest(numbers, numbers[1:]):
        end = after.box.y0 - _SLACK * line.height if after else line.box.y1 + _LAST_ROW * line.height
        row = [x for x in page.lines if line.box.y0 - _SLACK * line.height < x.box.cy < end]
        named = {found.family for found in named_standards(_column_by_column(row))}
        if not named or named & families:
            break
        rows.append(row)
        families |= named
    return rows


def _begins_number(page: PageText, line: Line) -> bool:
    """Tell whether a cell is a number, or the letters of one that goes on below ("TL-QMS-")."""
    digits = sum(c.isdigit() for c in line.text) >= _DIGITS
    letters = line.text.isupper() and len(line.text) <= _LETTERS and _has_digits_below(page, line)
    breaks_off = letters or (line.text.isupper() and line.text.endswith("-"))
    is_standard = any(n.end - n.start == len(line.text.strip()) for n in named_standards(line.text))
    return (digits or breaks_off) and not page.labels_open(line) and not is_standard


def _has_digits_below(page: PageText, line: Line) -> bool:
    """Tell whether the letters of a number go on below."""
    return any(_is_close(line, x) for x in page.layout.below(line, line.box, line.height)[:1])


def _column_by_column(row: Sequence[Line]) -> str:
    """The text of a row whose cells may have several lines."""
    columns: list[list[Line]] = []
    for line in sorted(row, key=lambda x: x.box.x0):
        if columns and line.box.x0 - columns[-1][0].box.x0 < line.height:
            columns[-1].append(line)
        else:
            columns.append([line])
    return " ".join(x.text for column in columns for x in sorted(column, key=lambda x: x.box.y0))


def _top_of_heading(page: PageText, line: Line) -> float:
    """Where the row of headings begins, which has as many lines as the narrowest of them."""
    while above := page.layout.above(line, line.box, _SLACK * line.height)[:1]:
        line = above[0]
    return line.box.y0 - _SLACK * line.height


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
