"""Forms that print the caption of a value below it, as forms filled in by hand do."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, once_per_page
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Found, Place
from certscan.layout.line import Line

#: So many dates stand with their captions below them where a form prints all captions so.
_FEWEST = 2
#: A value is so near above its caption, in heights of the caption, and what follows below the caption so much farther.
_NEAR, _FARTHER = 0.7, 1.0
#: The lines of a value stand so many line heights apart at most.
_AS_TEXT = 0.5


def value_above(page: PageText, label: Label) -> Found | None:
    """The value that stands above its caption, where the page prints the captions of its dates so."""
    if not (label.alone and _stand_below(page)):
        return None
    lines = list(_upward(page, label.line))
    return Found(label, whole(lines[-1]), Place.BELOW) if lines else None


@once_per_page
def _stand_below(page: PageText) -> bool:
    """Tell whether a page prints the captions of its dates below them."""
    return sum(_has_date_above(page, x) for x in page.labels) >= _FEWEST


def _has_date_above(page: PageText, label: Label) -> bool:
    """Tell whether a date's caption has a date right above it, and none on its line, beside it or below."""
    if label.role not in DATE_ROLES or not label.alone:
        return False
    line = label.line
    above = page.layout.above(line, line.box, _NEAR * line.height)[:1]
    below = page.layout.below(line, line.box, _FARTHER * line.height)
    others = (line, *below, *page.layout.right_of(line, line.box)[:1])
    return any(page.dates_in(x) for x in above) and not any(page.dates_in(x) for x in others)


def _upward(page: PageText, line: Line) -> Iterator[Line]:
    """The lines of the value above a caption, the lowest first."""
    current, reach = line, _NEAR * line.height
    while above := page.layout.above(current, current.box, reach)[:1]:
        if any(x.alone for x in page.labels_in(above[0])):
            return
        yield above[0]
        current, reach = above[0], _AS_TEXT * above[0].height
