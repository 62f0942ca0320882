"""Dates in every printed form, found in a line of text.

03/04/2026 has two readings; both are kept, and who knows the document chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache

import regex

from certscan.catalogue.wordlists import language_words
from certscan.fields.wording.date_forms import forms_in
from certscan.fields.wording.folding import Folded
from certscan.fields.wording.glued_dates import parted
from certscan.fields.wording.months import month_numbers
from certscan.fields.wording.numerals import number_of, unspaced, western

_FIRST_YEAR, _LAST_YEAR = 1980, 2069


class Order(StrEnum):
    """In which order a date was printed, where that is certain; else ambiguous."""

    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date in a text, from `start` up to `end`.

    `value` is the reading as day-month-year (or the only one), `swapped` the one as month-day-year
    where both are possible, or the less likely one of a month's name that means two months. `repaired` counts characters that had to be corrected.
    """

    start: int
    end: int
    printed: str
    value: date
    order: Order
    swapped: date | None = None
    repaired: int = 0


_REPAIRS = str.maketrans("OoIl|SBZЗ", "001115823")
_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}
#: Year 0 of the eras that years are counted from.
_ERAS = {"": 0, "令和": 2018, "平成": 1988, "昭和": 1925, "民国": 1911, "民國": 1911}
#: The era that a form counts its years in where none is printed: "112年08月20日" can be no other year than 2023.
_COUNTED_ANEW = {"hanzi": "", "era": "", "republic": "民國"}
#: 二二三 stands for 二〇二三: read as 223, it lacks so much.
_DIGITS_OF_YEAR, _LOST_ZERO = 4, 1800
_BUDDHIST_FROM, _BUDDHIST_OFFSET, _BUDDHIST_CENTURY = 2550, 543, 2500
_BUDDHIST_YEAR, _THAI = regex.compile(r"\s*25[5-9][0-9](?![0-9])"), regex.compile(r"\p{Thai}")


#: "ISO 9001:2015 - 05.10.2009": the edition before a dash is no number of the date's.
_EDITION = regex.compile(r"(?<=\d\s?[:：]\s?)(?:19|20)\d{2}(?=\s[-–—]\s?\d)")


#: "gth October" is the ninth, as engines read it.
_NINTH = regex.compile(r"(?<![\p{L}\d])[gq](?=th\s\p{L}{3})")


def find_dates(text: str, languages: Sequence[str] = ()) -> list[DateMatch]:
    """Find all full dates in a text, left to right; month-only dates are none.

    `languages` are those of the document, where known: they tell what a month's name means.
    """
    plain = western(text)
    plain = _EDITION.sub("    ", plain) if ":" in plain else plain
    plain = _NINTH.sub("9", plain) if "th" in plain else plain
    if not any(map(str.isdigit, plain)) and "年" not in plain:
        return []
    readable = parted(unspaced(plain))
    found = _matches(readable.text, languages)
    if "th" not in languages and not _THAI.search(text):
        found = [m for m in found if not _BUDDHIST_YEAR.match(m.printed)]  # "2567/1/25" is a number elsewhere
    if found:
        # The end of a period stands right behind its start: look again with what was found blanked out.
        found += _matches(_blanked(readable.text, found), languages)
    return sorted((_in_print(m, text, readable) for m in found), key=lambda m: m.start)


def _in_print(match: DateMatch, text: str, readable: Folded) -> DateMatch:
    """Say where a match stands in the text as it was printed, with the day of the week before it."""
    start, end = readable.span(match.start, match.end)
    day = _weekday().search(text, 0, start)
    start = day.start() if day else start
    return replace(match, start=start, end=end, printed=text[start:end])


@cache
def _weekday() -> regex.Pattern[str]:
    days = "|".join(map(regex.escape, sorted(language_words().weekdays)))
    return regex.compile(rf"(?i)(?<!\p{{L}})(?:{days})(?:,?\s(?:den|the|le|el))?[\s,]*$")


def _blanked(text: str, found: list[DateMatch]) -> str:
    """Put spaces for the dates found and for the marks right behind them, so that places stay the same."""
    characters = list(text)
    for match in found:
        end = match.end
        while end < len(text) and text[end] in " -–—~/":
            end += 1
        characters[match.start : end] = " " * (end - match.start)
    return "".join(characters)


def _matches(text: str, languages: Sequence[str]) -> list[DateMatch]:
    found: list[DateMatch] = []
    for name, pattern in forms_in(text):
        for match in pattern.finditer(text, overlapped=True, timeout=2):
            date_match = _read(name, match, languages)
            if date_match and not any(date_match.start < f.end and f.start < date_match.end for f in found):
                found.append(date_match)
    return found


def _read(name: str, match: regex.Match[str], languages: Sequence[str]) -> DateMatch | None:
    groups = {k: "".join(v.split()) for k, v in match.groupdict().items() if v}
    if name in _COUNTED_ANEW:
        year = _ERAS[groups.get("era", _COUNTED_ANEW[name])]
        year += 1 if groups["y"] == "元" else number_of(groups["y"])
        lost = name == "hanzi" and len(groups["y"]) == _DIGITS_OF_YEAR - 1
        year += _LOST_ZERO if lost else 0
        return _match(match, year, number_of(groups["mo"]), number_of(groups["d"]), Order.YMD, int(lost))
    numbers = {k: groups[k].translate(_REPAIRS) for k in ("y", "mo", "d") if k in groups}
    repaired = sum(a != b for k in numbers for a, b in zip(groups[k], numbers[k], strict=True))
    if repaired * 2 > sum(len(n) for n in numbers.values()):
        return None
    thai = bool(_THAI.search(groups.get("m", "")))
    year, day = _full_year(numbers["y"], thai=thai), int(numbers["d"])
    if "m" in groups:
        return _named(match, year, month_numbers(match["m"], languages), day, repaired)
    if "r" in groups:
        return _match(match, year, _ROMAN[groups["r"]], day, Order.DMY)
    if name in {"cjk", "ymd", "vi", "compact"}:
        order = Order.DMY if name == "vi" else Order.YMD
        return _match(match, year, int(numbers["mo"]), day, order, repaired)
    return _numeric(match, year, int(numbers["mo"]), day, repaired)


def _named(
    match: regex.Match[str], year: int, months: Sequence[int], day: int, repaired: int
) -> DateMatch | None:
    """Read a day of a month that is named; a name may mean two months."""
    found = _match(match, year, months[0], day, Order.DMY, repaired) if months else None
    other = _date(year, months[1], day) if len(months) > 1 else None
    return replace(found, swapped=other, order=Order.AMBIGUOUS) if found and other else found


def _numeric(match: regex.Match[str], year: int, month: int, day: int, repaired: int) -> DateMatch | None:
    """Read three numbers with the year last: as day and month, as month and day, or as either."""
    printed = match.group()
    if " " in printed and not regex.search(r"[-–—./·,]", printed):
        return None  # three bare numbers are no date
    straight, swapped = _date(year, month, day), _date(year, day, month)
    if straight is None:
        return _match(match, year, day, month, Order.MDY, repaired)
    if swapped is None or swapped == straight:
        return _match(match, year, month, day, Order.DMY if swapped is None else Order.AMBIGUOUS, repaired)
    return DateMatch(*match.span(), printed, straight, Order.AMBIGUOUS, swapped, repaired)


def _match(
    match: regex.Match[str], year: int, month: int, day: int, order: Order, repaired: int = 0
) -> DateMatch | None:
    value = _date(year, month, day)
    return DateMatch(*match.span(), match.group(), value, order, None, repaired) if value else None


def _date(year: int, month: int, day: int) -> date | None:
    if year >= _BUDDHIST_FROM:
        year -= _BUDDHIST_OFFSET
    try:
        value = date(year, month, day)
    except ValueError:
        return None
    return value if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _full_year(digits: str, *, thai: bool) -> int:
    year = int(digits)
    if len(digits) != 2:
        return year
    if thai and year >= _BUDDHIST_FROM % 100:
        return _BUDDHIST_CENTURY + year
    return 2000 + year if year <= _LAST_YEAR - 2000 else 1900 + year
