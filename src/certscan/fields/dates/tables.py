"""Tables of dates: of a certificate's issues, of its audits, and of what happened in the first and in this cycle."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.dates.periods import Scored
from certscan.fields.dates.stacks import value_right
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: A table has so many rows at least; they begin so near each other (in line heights), and their cells stand so level.
_FEWEST, _NEXT_ROW, _LEVEL = 2, 3.0, 0.5

#: How clearly the rows of such a table tell what their days are.
_IN_FORCE, _FIRST, _FORMER = 0.88, 0.62, 0.8

_STARTS = ("issue_date", "valid_from")


def keep_latest_issue(page: PageText, scored: Sequence[Scored]) -> None:
    """Give the days of a table of issues the roles of their rows; the roles in `scored` are changed.

    Such a table has a column of days of issue and one of days of expiry, as many of both. Rows that name a
    standard each are certificates of their own.
    """
    columns = _columns(scored)
    ends = [x for x in columns if x[0][1].get("expiry_date") or _ends_periods(x)]
    for issued in columns:
        if issued in ends:
            continue
        for expired in ends:
            started = _ends_periods(expired) or any(issued[0][1].get(role) for role in _STARTS)
            if (
                started
                and _are_rows(issued, expired)
                and not any(_names_standard(page, day) for day in issued)
            ):
                _tell(issued, expired)


#: What stands before the end of a period in a cell of its own.
_TO = "~～〜"


def _ends_periods(column: Sequence[Scored]) -> bool:
    return all(x[0].span.line.text.lstrip().startswith(tuple(_TO)) for x in column)


def _fills_line(day: Scored) -> bool:
    """Tell whether a day is all that its line says, behind a mark of a period at most."""
    spot, _ = day
    return spot.span.text.strip(" .") == spot.span.line.text.strip(" ." + _TO)


def _columns(scored: Sequence[Scored]) -> list[list[Scored]]:
    """The days that stand below each other, each alone on its line and in its cell."""
    columns: list[list[Scored]] = []
    for day in sorted((x for x in scored if _fills_line(x)), key=lambda x: x[0].span.line.box.y0):
        line = day[0].span.line
        for column in columns:
            last = column[-1][0].span.line
            near = 0 < line.box.y0 - last.box.y0 < _NEXT_ROW * line.height
            if near and abs(last.box.x0 - line.box.x0) < line.height:
                column.append(day)
                break
        else:
            columns.append([day])
    return [x for x in columns if len(x) >= _FEWEST]


def _are_rows(issued: Sequence[Scored], expired: Sequence[Scored]) -> bool:
    """Tell whether two columns hold the start and the end of each row, and no day above another is later."""
    if len(issued) != len(expired):
        return False
    rows = list(zip(issued, expired, strict=True))
    level = all(
        abs(a[0].span.line.box.cy - b[0].span.line.box.cy) < _LEVEL * a[0].span.line.height for a, b in rows
    )
    ordered = all(a[0].match.value < b[0].match.value for a, b in rows)
    starts = [x[0].match.value for x in issued]
    rising = all(a < b for a, b in pairwise(starts)) or all(a > b for a, b in pairwise(starts))
    return level and ordered and rising


def _names_standard(page: PageText, day: Scored) -> bool:
    line = day[0].span.line
    return any(named_standards(x.text) for x in page.layout.level_with(line))


def _tell(issued: Sequence[Scored], expired: Sequence[Scored]) -> None:
    rows = sorted(zip(issued, expired, strict=True), key=lambda row: row[0][0].match.value)
    for number, (start, end) in enumerate(rows):
        in_force = number == len(rows) - 1
        start[1].clear()
        end[1].clear()
        if in_force:
            start[1]["issue_date"] = end[1]["expiry_date"] = _IN_FORCE
        elif number == 0:
            start[1]["initial_date"] = _FIRST
        if not in_force and end[0].match.value != rows[-1][1][0].match.value:
            end[1]["previous_expiry_date"] = _FORMER


_AUDITS = {"surveillance_date", "audit_date"}

#: How clearly the head of a column of audits tells what the days in its rows are.
_OF_AUDIT = 0.95


def tell_audits(page: PageText, scored: Sequence[Scored]) -> None:
    """Give the days in the rows of a table headed "Surveillance | Due | Done" that role; `scored` is changed.

    The first column counts the audits; a row that says what its day is by a wording of its own is none of it.
    """
    for label in page.labelled(*_AUDITS):
        heads = page.layout.right_of(label.line, label.line.box)
        # What has its day beside it is no column of the table.
        left = page.layout.left_of(label.line, label.line.box)
        first = label.alone and all(page.dates_in(x) or value_right(page, x) for x in left)
        if not (first and heads) or any(any(map(str.isdigit, x.text)) for x in heads):
            continue
        above = label.line
        for line in page.layout.below(label.line, label.box, page.layout.height):
            told = page.dates_in(line) or any(_tells(x) for x in page.labels_in(line))
            if told or not _begins_row(above, line):
                break
            above = line
            for day in _days_beside(page, line, scored):
                day[1].clear()
                day[1]["surveillance_date"] = _OF_AUDIT


def _begins_row(above: Line, line: Line) -> bool:
    aligned = abs(above.box.x0 - line.box.x0) < line.height
    return aligned and line.box.y0 - above.box.y1 < _NEXT_ROW * line.height


def _tells(label: Label) -> bool:
    return label.exact and label.firm and label.role in DATE_ROLES - _AUDITS


def _days_beside(page: PageText, line: Line, scored: Sequence[Scored]) -> list[Scored]:
    """The days right of a line, from left to right."""
    beside = page.layout.right_of(line, line.box)
    return [x for other in beside for x in scored if x[0].span.line is other]


#: What a day of a row is in the column of the first cycle.
_OF_FIRST = {
    "issue_date": "initial_date",
    "valid_from": "initial_date",
    "expiry_date": "previous_expiry_date",
}


def tell_cycles(page: PageText, scored: Sequence[Scored]) -> None:
    """Read a table with columns "First" and "Current" and rows "Issue" and "Expiry"; the roles in `scored` change."""
    for label in page.labels:
        if not (label.alone and label.role in _OF_FIRST):
            continue
        days = _days_beside(page, label.line, scored)
        heads = [_roles_of_head(page, x[0].span.line) for x in days]
        if len(days) < _FEWEST or "initial_date" not in heads[0] or "initial_date" in heads[1]:
            continue
        for day, head in zip(days, heads, strict=True):
            if "initial_date" in head or not head:
                day[1].clear()
                day[1][_OF_FIRST[label.role] if head else label.role] = _IN_FORCE


def _roles_of_head(page: PageText, line: Line) -> set[str]:
    """What the head of a day's column says, which stands above all of its days."""
    above = (x for x in page.layout.above(line, line.box, page.layout.height) if not page.dates_in(x))
    return {x.role for head in list(above)[:1] for x in page.labels_in(head) if x.role in DATE_ROLES}
