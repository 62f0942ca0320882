"""Labels that stand level with a date: in the column to its left or right, or in its row."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.dates.periods import end_below
from certscan.fields.dates.stacks import ends_a_sentence, value_right
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import DateSpot, PageText
from certscan.geometry import union
from certscan.layout.line import Line

#: How much a label's place says.
_LEFT, _IN_ROW, _RIGHT = 0.95, 0.85, 0.62


def labels_left(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """Labels in the column to the left, on the same height."""
    before = spot.span.line.text[: spot.span.start].strip(" :：")
    if len(before) > 7:
        return
    box = spot.span.box if before else spot.span.line.box  # with a colon on a line of its own above it
    end = end_below(page, spot)
    box = union([box, end.box]) if end else box
    passed: set[str] = set()
    for line in page.layout.left_of(spot.span.line, box)[:3]:
        if page.dates_in(line):
            return
        labels = [x for x in page.labels_in(line) if x.role in DATE_ROLES and x.firm]
        lowest = min(line.box.height, box.height)
        beside = line.box.overlap_y(box) >= _HALF * lowest
        if labels and not beside and labels[-1].role not in passed:
            passed.add(labels[-1].role)
            continue  # the caption of a column, which stands lower or higher; or one of a caption's two lines
        if labels and (_has_date_below(page, line) or _has_date_above(page, line, labels[-1])):
            return  # labels stand above their dates here, or below them, side by side
        if labels:
            tail = len(line.text[labels[-1].end :].strip(" :：.-–()/"))
            for rank, label in enumerate(reversed(labels)):
                yield label, _LEFT * max(0.3, 1 - 0.012 * max(tail - 6, 0)) * 0.8**rank
            return
        # Beside a date of two lines, or one between two lines, the label is one of the two.
        single = box.height < _TWO_LINES * line.height
        level = line.box.overlap_y(box) > _LEVEL * min(line.box.height, box.height)
        if len(line.text.strip(" :：.-–/|")) > 2 and single and level:
            return


#: A label beside a date shares so much of its height with it.
_HALF = 0.5
#: A date broken over two lines is at least so many line heights tall.
_TWO_LINES = 1.6
#: A line is level with a date where they share so much of their height.
_LEVEL = 0.75


def _has_date_below(page: PageText, line: Line) -> bool:
    """Tell whether a date stands right below a label, beginning where the label begins."""
    below = page.layout.below(line, line.box, line.height)[:1]
    return any(
        abs(x.box.x0 - line.box.x0) < line.height
        and (any(d.span.start <= 2 for d in page.dates_in(x)) or _MONTH.fullmatch(x.text.strip(), timeout=1))
        for x in below
    )


def _has_date_above(page: PageText, line: Line, label: Label) -> bool:
    """Tell whether a label has a date right above it that another label of the same role stands above ("First / Erste")."""
    above = page.layout.above(line, line.box, 0.6 * line.height)[:1]
    return any(
        abs(x.box.x0 - line.box.x0) < line.height
        and any(d.alone for d in page.dates_in(x))
        and any(
            y.role == label.role and y.firm
            for upper in page.layout.above(x, x.box, x.height)[:1]
            for y in page.labels_in(upper)
        )
        for x in above
    )


#: A month of a year ("diciembre 2025", "12/2025"), which is no day.
_MONTH = regex.compile(r"(?:\p{L}{3,}\.?\s(?:de\s)?|\d{1,2}[./-])(?:19|20)\d{2}")


def labels_in_row(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """A label on the left that stands higher than the date, in whose row the date still is."""
    for label in page.labels:
        if label.role not in DATE_ROLES or not label.firm or not label.opens_line or ends_a_sentence(label):
            continue
        if any(x.text.strip(SEPARATORS) for x in page.layout.right_of(label.line, label.line.box)):
            continue
        if spot.span.line in page.layout.lower_in_row(label.line)[:1]:
            yield label, _IN_ROW


#: A caption takes no more lines than this below its first.
_LOWER_LINES = 4


def labels_beside_caption(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """The label that ends a caption of several lines, beside the upper ones of which the date stands.

    "Subject to the continued satisfactory operation of …, this certificate is valid until:"
    """
    beside = page.layout.left_of(spot.span.line, spot.span.box)[:1]
    if not (spot.alone and beside):
        return
    line = beside[0]
    for _ in range(_LOWER_LINES):
        if page.dates_in(line) or any(x.role in DATE_ROLES and x.firm for x in page.labels_in(line)):
            return
        lower = page.layout.below(line, line.box, 0.6 * line.height)[:1]
        if not lower or lower[0].box.aside(line.box) > line.height or _has_date(page, lower[0]):
            return
        line = lower[0]
        last = page.labels_in(line)[-1:]
        if last and last[0].firm and last[0].ends_line:
            yield last[0], _IN_ROW


def _has_date(page: PageText, line: Line) -> bool:
    """Tell whether a date stands on a line or right of it."""
    return bool(page.dates_in(line)) or value_right(page, line)


def labels_right(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """A label on the right that has no date of its own, as where values stand before their labels."""
    for line in page.layout.right_of(spot.span.line, spot.span.box)[:1]:
        own = page.dates_in(line) or value_right(page, line) or _has_date_below(page, line)
        for label in page.labels_in(line) if spot.alone and not own else ():
            if label.alone and not _has_date_above(page, line, label):
                yield label, _RIGHT
