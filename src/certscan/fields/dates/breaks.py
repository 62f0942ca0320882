"""Labels that end a line of running text, which goes on with the date on the next line."""

from __future__ import annotations

from dataclasses import replace

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.dates.context import SHORT_LEAD
from certscan.fields.dates.stacks import LISTS, MOST_OF_LINE, WRAPPED
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import DateSpot, PageText
from certscan.layout.line import Line


def broken_off(page: PageText, spot: DateSpot) -> list[tuple[Label, float]]:
    """Give the label that ends the text above, which goes on with the date at the beginning of the next line."""
    line = spot.span.line
    if spot.span.start:
        return []
    return [
        (replace(labels[-1], weak=False), WRAPPED)
        for upper in page.layout.above(line, line.box, line.height)[:1]
        if (labels := [x for x in page.labels_in(upper) if x.role in DATE_ROLES])
        and _breaks_off(labels[-1])
        and not _has_its_date_before(page, labels[-1])
        and sum(x.end - x.start for x in labels) < MOST_OF_LINE * len(upper.text)  # else a heading of columns
        and (_goes_on_left(upper, line, spot, labels[-1]) or _is_set_below(upper, line))
    ]


def _goes_on_left(upper: Line, line: Line, spot: DateSpot, label: Label) -> bool:
    """Tell whether a text goes on at the left, from a label at its right."""
    begins = abs(upper.box.x0 - line.box.x0) < _INDENT * line.height
    return begins and label.box.x0 > spot.span.box.x1 - line.height


def _is_set_below(upper: Line, line: Line) -> bool:
    """Tell whether a line ends, or is centred, where the upper one is."""
    return min(abs(upper.box.x1 - line.box.x1), abs(upper.box.cx - line.box.cx)) < line.height


def _has_its_date_before(page: PageText, label: Label) -> bool:
    """Tell whether a line is a date and the label behind it, as where values stand before their labels."""
    return any(
        d.span.start == 0 and not label.line.text[d.span.end : label.start].strip(SEPARATORS)
        for d in page.dates_in(label.line)
    )


def _breaks_off(label: Label) -> bool:
    """Tell whether a label ends its line in running text."""
    before = label.line.text[: label.start].rstrip()
    running = len(before) > SHORT_LEAD / 2 and not before.endswith((":", "："))
    told = not label.weak or LISTS.search(before)
    running = running and not _RELATIVE.search(before)
    return running and bool(told) and bool(_LEADS_ON.fullmatch(label.line.text, label.end))


#: "Three years from the date of issue" says no day.
_RELATIVE = regex.compile(
    r"(?i)(?:\b(?:from|after|following|since|of|ab|nach|seit|desde|depuis|partir\sd[eu]|dal|dalla|od|dopo)(?:\s(?:the|la|el|le|dem|der|da))?|[自从])$"
)

#: The first line of a text is indented by so many line heights at most.
_INDENT = 2.5

#: What may stand between a label in running text and its date.
_LEADS_ON = regex.compile(
    r"(?i)[\s:：]*(?:于|於|在|为|on|of|is|am|vom|le|du|el|il|dal|em|od|dne|dnia|с|от)?[\s:：]*"
)
