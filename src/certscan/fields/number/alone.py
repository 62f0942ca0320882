"""Numbers that stand alone on a page, with no label that tells what they are."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from certscan.catalogue import load
from certscan.fields.number.lines import dashed_rest
from certscan.fields.number.text import CODE, number_in, repaired
from certscan.fields.page.labels import SEPARATORS
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import whole
from certscan.layout.line import Line

#: Below this part of a page stand the codes of forms.
_FOOT = 0.85
#: Down to this part of a page a number may stand that is no code: above the title, right of it or below it.
_HEAD = 0.33
#: Such a number has so many digits, and so many where it has no letters.
_FEWEST, _FEWEST_OF_FIGURES = 5, 6
#: … and fewer where parts of letters lead to them ("KEBS/QMS/180").
_BUILT = regex.compile(r"\p{Lu}{2,}(?:[/-]\p{Lu}{2,})+[/-]\d{3,}")
#: The place in an address, and a telephone number.
_POSTAL = regex.compile(r"\d{4,6}\s\p{Lu}{3,}|\p{Lu}{2}\s\d{5}(?:-\d{4})?|[\d\s()+-]*\s[\d\s()+-]*")
#: The mark of a number, before one of enough digits, and the word that Chinese papers set behind one.
_MARKED = regex.compile(r"[#№]\s?(?=(?:\D*\d){4})")
_NUMBER_SIGN = "(（号號"
#: The lines of a block are so near to each other, in line heights, and so much larger is a title above it.
_NEAR, _LARGER = 0.6, 1.25


def lone_numbers(page: PageText, *, first: bool) -> Iterable[tuple[Span, str]]:
    """Give what may be the number where nothing tells it, each with its rest on the line below.

    These are codes anywhere, as under a QR code, what stands behind "#", and numbers in the head of the first page.
    """
    for line in page.lines:
        marked = bool(_MARKED.match(line.text))
        if (line.box.cy > _FOOT * page.layout.height and not marked) or page.labels_in(line):
            continue
        span = _alone(line)
        if span is None or in_mark(page, span) or _is_told(page, line):
            continue
        rest = dashed_rest(page, span)
        if marked or CODE.fullmatch(repaired(span.text) + rest) or (first and _in_head(page, span)):
            yield span, rest


def _is_told(page: PageText, line: Line) -> bool:
    """Tell whether a label on its left tells what a number is."""
    return any(page.labels_open(x) for x in page.layout.left_of(line, line.box)[:1])


def _alone(line: Line) -> Span | None:
    """The number that makes up a line."""
    text = whole(line)
    span = number_in(text)
    return span if span and not line.text[span.end : text.end].strip(SEPARATORS + _NUMBER_SIGN) else None


def _in_head(page: PageText, span: Span) -> bool:
    """Tell whether a number stands by itself in the head of a page, and is none of an address."""
    line = span.line
    if (
        line.box.cy > _HEAD * page.layout.height
        or _POSTAL.fullmatch(repaired(span.text))
        or page.dates_in(line)
    ):
        return False
    fewest = _FEWEST if any(c.isupper() for c in span.text) else _FEWEST_OF_FIGURES
    if sum(c.isdigit() for c in span.text) < fewest and not _BUILT.fullmatch(span.text):
        return False
    above = page.layout.above(line, line.box, _NEAR * line.height)[:1]
    return not any(
        line.is_like(x) and x.height < _LARGER * line.height and not page.labels_in(x) for x in above
    )


#: What stands over the registration number of a certification body in an accreditation mark.
_OF_A_MARK = regex.compile(r"(?i)accredit|acr[eé]dit|akkredit|akredit|аккредит|акредит|认可|認定|인정")


def in_mark(page: PageText, span: Span) -> bool:
    """Tell whether a number stands right under an accreditation body's name."""
    above = page.layout.above(span.line, span.line.box, 3 * span.line.height)[:2]
    return any(
        x.text.strip() in load().accreditation_bodies
        or (_OF_A_MARK.search(x.text) and not any(c.isdigit() for c in x.text))
        for x in above
    )
