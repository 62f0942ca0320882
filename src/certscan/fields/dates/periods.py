"""Which roles two dates of one period lend each other: the label of a period tells its start and its end."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import regex

from certscan.fields.page.page_text import DateSpot, PageText
from certscan.layout.line import Line
from certscan.record import Origin

#: A date of a page, with how clearly labels give it each role.
Scored = tuple[DateSpot, dict[str, float]]

#: Between two dates of one validity period; engines read a Chinese "one" for a dash.
_RANGE = regex.compile(
    r"[\s\W]*(?:(?:r|г|р|ж|g|god|года?|року)\.?\s*)?(?:[/|~～∼∽〜˜–—−一ー-]|(?<!\p{L})(?:to|until|till?|through|thru|up\s*to|and|y(?:\s*el)?|et(?:\s*le)?|e(?:\s*(?:o|il))?|und|bis(?:\s*zum)?|au|jusqu.?au|al|hasta(?:\s*el)?|fino\s*al|a|at[eé]|do|tot(?:\s*en\s*met)?|til|pân[ăa]\s*la(?:\s*data\s*de)?|līdz|iki|asti|έως|μέχρι|hingga(?:\s*tanggal)?"
    r"|t/m|tarihinden(?:\s*itibaren)?|’?den|бастап|alkaen|до|по|from|đến(?:\s*hết)?(?:\s*ngày)?|s[./]?\s?d|sampai(?:\s*dengan)?(?:\s*tanggal)?|ile|valid\s*until)(?!\p{L})|-?t[óő]l(?:/-?t[óő]l)?|起(?:[至到])?|[至到]|から|부터|ถึง)[\s\W]*",
    regex.IGNORECASE,
)

#: A period lasts so many days.
_PERIOD = range(300, 5 * 366 + 40)

_NO_PERIOD = {"surveillance_date", "audit_date", "recertification_date", "previous_expiry_date"}


def spread_periods(page: PageText, scored: list[Scored]) -> None:
    """Give the dates that begin and end a period these roles; `scored` is changed."""
    _spread_ranges(page, scored)
    _spread_stacked(page, scored)
    _spread_beside(scored)
    _begin_unended(scored)


#: A day that follows the mark of a period and breaks off there.
_BREAKS_OFF = regex.compile(r"[0-9]{1,2}\.?$")


def _begin_unended(scored: list[Scored]) -> None:
    """Where the end of a period cannot be read ("13 May 2023 - 12"), what is read begins it."""
    for spot, roles in scored:
        behind = spot.span.line.text[spot.span.end :]
        mark = _BREAKS_OFF.sub("", behind)
        if mark != behind and "expiry_date" in roles and _RANGE.fullmatch(mark, timeout=1):
            roles["valid_from"] = roles.pop("expiry_date")


def _spread_ranges(page: PageText, scored: list[Scored]) -> None:
    """Where two dates form a period, its label tells start and end."""
    neighbours = [*pairwise(scored), *((later, earlier) for earlier, later in pairwise(scored))]
    neighbours += _one_above_the_other(page, scored)
    for (first, first_roles), (second, second_roles) in neighbours:
        if not _is_range(page, first, second):
            continue
        period = max(
            first_roles.get("expiry_date", 0),
            first_roles.get("valid_from", 0),
            second_roles.get("expiry_date", 0),
        )
        decoy = max((v for k, v in first_roles.items() if k in _NO_PERIOD), default=0.0)
        if decoy > period:
            for role, score in first_roles.items():
                second_roles.setdefault(role, score)
            continue
        if not period and _JOINED.fullmatch(_between(page, first, second)):
            continue  # "audits planned for 5 August 2024 and 24 August 2025"
        first_roles.pop("expiry_date", None)
        first_roles["valid_from"] = max(first_roles.get("valid_from", 0), period, 0.5)
        second_roles.pop("valid_from", None)
        second_roles["expiry_date"] = max(second_roles.get("expiry_date", 0), period, 0.6)


def _spread_stacked(page: PageText, scored: list[Scored]) -> None:
    """Take two dates under a label of validity, the later one right below the other, for a period that lost its dash."""
    alone = {id(spot.span.line): (spot, roles) for spot, roles in scored if spot.alone}
    for first, roles in scored:
        if not first.alone or "expiry_date" not in roles:
            continue
        line = first.span.line
        for lower in page.layout.below(line, line.box, 1.2 * line.height)[:1]:
            second, others = alone.get(id(lower), (first, roles))
            if not others and (second.match.value - first.match.value).days in _PERIOD:
                others["expiry_date"] = roles.pop("expiry_date")
                roles["valid_from"] = others["expiry_date"]


#: A mark of a period that was misread is so long at most ("до" as "4").
_MISREAD = 2


def _spread_beside(scored: list[Scored]) -> None:
    """Take two dates of a line with nothing, or a misread mark, between them, under a label of validity, for a period that lost its dash."""
    for (first, roles), (second, others) in pairwise(scored):
        line = first.span.line
        between = line.text[first.span.end : second.span.start].strip()
        beside = line is second.span.line and len(between) <= (_MISREAD if line.origin is Origin.OCR else 0)
        lasts = (second.match.value - first.match.value).days in _PERIOD
        if beside and lasts and roles.get("expiry_date", 0.0) > max(others.values(), default=0.0):
            others.clear()
            others["expiry_date"] = roles["valid_from"] = roles.pop("expiry_date")


def _one_above_the_other(page: PageText, scored: list[Scored]) -> Iterable[tuple[Scored, Scored]]:
    """The dates with a mark of a period behind them or before the next one below, whatever stands beside them."""
    for first in scored:
        line = first[0].span.line
        marked = line.text[first[0].span.end :].strip()
        for second in scored:
            if (marked or second[0].span.start) and _is_below(page, line, second[0].span.line):
                yield first, second


def _is_below(page: PageText, upper: Line, lower: Line) -> bool:
    """Tell whether a line, or the first one of those that a date was put together from, is right below another."""
    return any(x.words[0] is lower.words[0] for x in page.layout.below(upper, upper.box, upper.height))


def end_below(page: PageText, spot: DateSpot) -> Line | None:
    """The next line of a period that breaks off behind its mark ("30 March 2025 to"), where it begins with its end."""
    line = spot.span.line
    mark = line.text[spot.span.end :]
    if not (mark.strip() and _RANGE.fullmatch(mark, timeout=1)):
        return None
    lower = page.layout.below(line, line.box, line.height)[:1]
    return next((x for x in lower for d in page.dates_in(x) if d.span.start == 0), None)


def _is_range(page: PageText, first: DateSpot, second: DateSpot) -> bool:
    between = _between(page, first, second) if first.match.value < second.match.value else ""
    return bool(between.strip()) and bool(_RANGE.fullmatch(between, timeout=1))


def _between(page: PageText, first: DateSpot, second: DateSpot) -> str:
    """What stands between a date and another one behind it, beside it or on the next line; "" where nothing does."""
    upper, lower = first.span.line, second.span.line
    if upper is lower:
        return upper.text[first.span.end : second.span.start]
    level = upper.box.x0 < lower.box.x0 and upper.box.overlap_y(lower.box) > 0.5 * min(
        upper.box.height, lower.box.height
    )
    if not (level or _is_below(page, upper, lower)):
        return ""
    beside = page.layout.right_of(upper, upper.box) if level else ()
    aside = [x.text for x in beside if x.box.x1 <= lower.box.x0]
    return " ".join([upper.text[first.span.end :], *aside, lower.text[: second.span.start]])


#: What joins two days as well as the ends of a period.
_JOINED = regex.compile(r"(?i)[\s,;]*(?:and|y|et|e|und|a|en|og|och|ja|ve|și|и|і|та)[\s,;]*")
