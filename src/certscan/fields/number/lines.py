"""How a certificate number runs over lines: what of the lines below belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.fields.page.page_text import PageText, Span
from certscan.geometry import Box
from certscan.layout.line import Line

#: A number goes on at most so many line heights below.
_NEXT = 0.9
#: … and in a column behind a label no further aside.
_ALIGNED = 0.5


def before_date(page: PageText, span: Span) -> Span:
    """Leave out a date that stands behind a number, as in a table whose columns are close."""
    starts = [d.span.start for d in page.dates_in(span.line) if d.span.start > span.start + 2]
    return Span(span.line, span.start, min([span.end, *starts]))


def begun_above(page: PageText, span: Span) -> Iterable[tuple[Span, str]]:
    """Give numbers whose first line holds letters alone, with the rest that stands below.

    ("TL-ISM-" above "4480", "RSGC" above "536", "РОСС" above "RU.И3239.04".)
    """
    code = regex.fullmatch(r"\p{Lu}{2,6}", span.text) if not span.line.text[span.end :].strip() else None
    for line in _next_line(page, span.line, span.line.box) if code else ():
        rest = before_date(page, Span(line, 0, len(line.text))).text.strip()
        if regex.fullmatch(r"\d[\d/.-]{1,12}\d|\p{Lu}{2}\.(?=\S*\d)[\p{Lu}\d./-]{4,40}", rest):
            yield span, f" {rest}"
    if regex.fullmatch(r"\p{Lu}[\p{Lu}-]*-", span.text):
        letters = Span(span.line, span.start, span.start + len(span.text) - 1)
        rest = dashed_rest(page, letters)
        if any(c.isdigit() for c in rest):
            yield letters, rest


def ends_below(page: PageText, span: Span) -> Iterable[tuple[Span, str]]:
    """Give the number whose last line is given, with its first one above ("ER-" above "7567/2023")."""
    for line in page.layout.above(span.line, span.line.box, _NEXT * span.line.height)[:1]:
        first = Span(line, 0, len(line.text))
        for begun, rest in begun_above(page, first):
            if span.text in rest:
                yield from [*ends_below(page, first)] or [(begun, rest)]


def rest_below(page: PageText, span: Span, patterns: Sequence[regex.Pattern[str]]) -> str:
    """Give what of a number stands on the lines below, with what parts it; "" where nothing does.

    `patterns` are the forms of the body's numbers.
    """
    return (
        _rest_of_cell(page, span)
        or dashed_rest(page, span)
        or rest_of_system(page, span)
        or _rest_of_revision(page, span)
        or _rest_told_elsewhere(page, span)
        or _rest_of_format(page, span, patterns)
    )


def _next_line(page: PageText, line: Line, box: Box) -> list[Line]:
    """The line right below a box on a line, if there is one."""
    return page.layout.below(line, box, _NEXT * line.height)[:1]


def dashed_rest(page: PageText, span: Span) -> str:
    """What stands on the lines below, where a number breaks off with a dash at its line's end or before a date."""
    dates = [d.span.start for d in page.dates_in(span.line) if d.span.start > span.end]
    behind = span.line.text[span.end : min(dates, default=None)].strip()
    if not behind or behind not in "-–/":
        return ""
    in_column = _next_line(page, span.line, span.box) if dates or span.start else []
    if not dates:
        in_column = [
            x
            for x in in_column
            if min(abs(x.box.x0 - span.box.x0), abs(x.box.cx - span.box.cx)) < _ALIGNED * x.height
        ]
    for line in in_column or _next_line(page, span.line, span.line.box):
        match = regex.match(r"[\p{Lu}\p{N}][\p{L}\p{N}/-]{0,14}", line.text)
        whole = match is not None and match.end() == len(line.text.rstrip())
        part = match is not None and _is_coded(match.group()) and not page.labels_open(line)
        if match and (whole or (part and _ends_number(page, Span(line, match.end(), len(line.text))))):
            rest = match.group().rstrip("-/")
            return behind + rest + (dashed_rest(page, Span(line, 0, len(rest))) if rest else "")
    return ""


def _is_coded(text: str) -> bool:
    """Tell whether a text is no word: it has a digit, or more than one capital ("RvA")."""
    return any(map(str.isdigit, text)) or sum(map(str.isupper, text)) > 1


def _ends_number(page: PageText, rest: Span) -> bool:
    """Tell whether what stands behind a number goes on about something else: the sentence, or a date."""
    date_follows = any(rest.line.text[rest.start : d.span.start] == " " for d in page.dates_in(rest.line))
    return date_follows or bool(_GOES_ON.match(rest.line.text, rest.start))


#: The sentence, or the next one; in Korean, Chinese and Japanese right behind it.
_GOES_ON = regex.compile(
    r"[,;]?\s\p{Ll}{2}|\.\s\p{Lu}\p{Ll}|(?:[(（][^()（）]*[)）])?[\p{Hangul}\p{Han}，、]"
)

#: A line of a number in a narrow cell.
_PART = regex.compile(r"\p{Lu}{1,3}|(?=\S*\d)[\p{Lu}\d][\p{Lu}\d./-]{0,11}")
#: The system's code behind a number that is whole ("RZ 597873" above "EMS15"), and not that of an activity.
_SYSTEM = regex.compile(r"(?!EA|IAF|NACE|SIC)\p{Lu}{2,4}\d{2}(?:-\d{1,3})?")
#: A number has so many digits at least beside letters, and without.
_WITH_LETTERS, _FIGURES = 4, 6


def _rest_of_cell(page: PageText, span: Span) -> str:
    """The other lines of a number that fills a ruled cell ("117 26", "QU", "6162-38", "R1S")."""
    box = span.line.box
    cell = min(
        (c for c in page.layout.cells if c.y0 <= box.cy <= c.y1 and c.x0 <= box.cx <= c.x1),
        key=_area,
        default=None,
    )
    if cell is None or span.text != span.line.text.strip():
        return ""
    first, *others = page.layout.lines_in(cell)
    parts = [x.text.strip() for x in others]
    if _is_whole(span.text) and not all(map(_SYSTEM.fullmatch, parts)):
        return ""
    fits = all(map(_PART.fullmatch, parts)) and not any(page.dates_in(x) for x in others)
    return "".join(f" {x}" for x in parts) if first is span.line and fits else ""


#: Where a number breaks, so few characters begin its next line.
_SHORT_REST = 6


def _rest_told_elsewhere(page: PageText, span: Span) -> str:
    """The line below, where another number of the page goes on with it from this one ("IC 2184 034 21-01")."""
    if span.text != span.line.text.strip():
        return ""
    for line in _next_line(page, span.line, span.line.box):
        text = line.text.strip()
        fits = len(text) <= _SHORT_REST and _PART.fullmatch(text) and not page.dates_in(line)
        if fits and f"{span.text} {text}" in page.layout.text:
            return f" {text}"
    return ""


def _is_whole(text: str) -> bool:
    """Tell whether a text is a number by itself: of letters and digits, or of many digits."""
    digits = sum(map(str.isdigit, text))
    return digits >= (_WITH_LETTERS if any(map(str.isalpha, text)) else _FIGURES)


def _area(cell: Box) -> float:
    return cell.area


def rest_of_system(page: PageText, span: Span) -> str:
    """The system's code that stands alone on the line below and belongs to the number ("QM15-05")."""
    if span.line.text[span.end :].strip():
        return ""
    below = (line.text.strip() for line in _next_line(page, span.line, span.line.box))
    return "".join(f" {text}" for text in below if _SYSTEM.fullmatch(text))


_REVISION = regex.compile(r"[Rr]ev\.?\s?\d{1,2}")


def _rest_of_revision(page: PageText, span: Span) -> str:
    """The revision that stands on the line below and belongs to the number, or the rest of it ("Rev. 02")."""
    behind = span.line.text[span.end :].strip()
    box = span.line.box if behind else span.box
    below = (f"{behind} {line.text.strip()}".strip() for line in _next_line(page, span.line, box))
    return "".join(f" {text}" for text in below if _REVISION.fullmatch(text))


def _rest_of_format(page: PageText, span: Span, patterns: Sequence[regex.Pattern[str]]) -> str:
    """What begins the line below, where only both together make a number of the issuer's form."""
    if span.line.text[span.end :].strip() or any(p.fullmatch(span.text, timeout=1) for p in patterns):
        return ""
    for line in (*_next_line(page, span.line, span.box), *_next_line(page, span.line, span.line.box)):
        both = f"{span.text} {line.text.strip()}"
        found = (p.match(both, timeout=1) for p in patterns)
        longer = [m.end() for m in found if m and m.end() > len(span.text)]
        if longer:
            return both[len(span.text) : max(longer)]
    return ""
