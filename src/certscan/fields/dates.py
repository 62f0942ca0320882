"""Dates in every printed form, found in a line of text.

03/04/2026 has two readings; both are kept, and who knows the document chooses.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

import regex
from rapidfuzz import fuzz, process

from certscan.catalogue import load
from certscan.fields.folding import plain

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
    where both are possible. `repaired` counts characters that had to be corrected.
    """

    start: int
    end: int
    printed: str
    value: date
    order: Order
    swapped: date | None = None
    repaired: int = 0


_D = r"(?-i:[0-9][0-9OoIlSB]?|[OoIl][0-9])"
_DAY = rf"(?P<d>{_D})"
_YEAR = r"(?P<y>(?:19|(?-i:2[0O]))(?-i:[0-9OoIlSB]){2}|25[5-9][0-9])"
_SEP = r"\s?[-–—‐./·,]\s?"
_MONTH_WORD = r"(?P<m>(?:[^\W\d_]|0(?=[ck]))(?:[^\W\d_]|\p{M}|(?<=[^\W\d_])[015](?=[^\W\d_])|(?<=[^\W\d_]{3})1(?=[\s.,]{1,2}(?:19|20)[0-9])|[.](?=[^\W\d_]{1,3}\b)){1,14})"
_ORDINAL = r"(?:\s?(?:st|nd|rd|th|er\b|[ºª°]|\.?[oa](?=\s+de)))?"
_BEFORE = r"(?<![0-9][.,/\-–]?|[0-9]\s[-/.]\s?)"
#: A second date may follow at once, as the end of a period.
_NO_DATE = r"(?!(?:[0-3]?[0-9][-./][01]?[0-9][-./](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-./][01]?[0-9][-./][0-3]?[0-9])(?![0-9]))"
_AFTER = rf"(?![0-9]|[-/.]{_NO_DATE}[0-9])"

_PATTERNS: tuple[tuple[str, regex.Pattern[str]], ...] = tuple(
    (name, regex.compile(pattern, regex.IGNORECASE))
    for name, pattern in (
        (
            "cjk",
            r"(?<![0-9])(?P<y>(?:19|20)[0-9]{2})\s?[年년]\s?(?P<mo>[0-9]{1,2})\s?[月월]\s?(?P<d>[0-9]{1,2})\s?[日号일]?",
        ),
        (
            "hanzi",
            r"(?P<y>[〇零○OoＯ0一二三四五六七八九]{4})年(?P<mo>[一二三四五六七八九十]{1,3})月(?P<d>[一二三四五六七八九十廿卅]{1,4})[日号]?",
        ),
        (
            "era",
            r"(?P<era>令和|平成|昭和)\s?(?P<y>元|[0-9]{1,2})\s?年\s?(?P<mo>[0-9]{1,2})\s?月\s?(?P<d>[0-9]{1,2})\s?日?",
        ),
        (
            "vi",
            r"(?P<d>[0-9]{1,2})\s+th[aáà]ng\s+(?P<mo>[0-9]{1,2})[\s,]+(?:n[aăâ]m\s+)?(?P<y>(?:19|20)[0-9]{2})",
        ),
        ("ymd", rf"{_BEFORE}{_YEAR}(?:{_SEP}|\s)(?P<mo>{_D})(?:{_SEP}|\s)(?P<d>{_D}){_AFTER}"),
        (
            "dmy",
            rf"{_BEFORE}{_DAY}(?:{_SEP}|\s)(?P<mo>{_D})(?:{_SEP}|\s){_YEAR}(?![0-9]|[-/]{_NO_DATE}[0-9])",
        ),
        (
            "d_month_y",
            rf"(?<![0-9.,/])[«\"“„]?\s?{_DAY}{_ORDINAL}\s?[»\"”]?[\s.,/\-–_]*(?:(?:de|of|do|del|day\s+of)\s+)?{_MONTH_WORD}"
            rf"[\s.,/\-–_’']*(?:(?:de|del|of)\s+)?(?P<y>(?:19|(?-i:2[0O]))(?-i:[0-9OoIl]){{2}}|25[5-9][0-9]|[0-9]{{2}}){_AFTER}",
        ),
        (
            "month_d_y",
            rf"(?<!\p{{L}}){_MONTH_WORD}[\s.,/\-–]*{_DAY}{_ORDINAL}[\s.,/\-–]*(?P<y>(?:19|(?-i:2[0O]))(?-i:[0-9OoIl]){{2}}){_AFTER}",
        ),
        (
            "y_month_d",
            rf"(?<![0-9.,/]){_YEAR}[\s.,/\-–]*(?:(?:m|metų|gada|г)\.?\s+)?{_MONTH_WORD}[\s.,/\-–]*{_DAY}(?![0-9])",
        ),
        (
            "dmy2",
            rf"{_BEFORE}{_DAY}(?P<s>[-./])(?P<mo>{_D})(?P=s)(?P<y>[0-9]{{2}})(?![0-9]|[-/.][0-9A-Za-z])",
        ),
    )
)

_REPAIRS = str.maketrans("OoIlSB", "001158")
_HANZI = {c: i for i, c in enumerate("〇一二三四五六七八九")} | dict.fromkeys("零○OoＯ0", 0)
_HANZI_NUMBER = regex.compile(r"[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_BUDDHIST_FROM, _BUDDHIST_OFFSET = 2550, 543


def find_dates(text: str) -> list[DateMatch]:
    """Find all full dates in a text, left to right; month-only dates are none."""
    text = "".join(_western_digit(c) for c in text)
    found = _matches(text)
    if found:
        # The end of a period stands right behind its start: look again with what was found blanked out.
        found += _matches(_blanked(text, found))
    return sorted(found, key=lambda m: m.start)


def _blanked(text: str, found: list[DateMatch]) -> str:
    """Put spaces for the dates found and for the marks right behind them, so that places stay the same."""
    characters = list(text)
    for match in found:
        end = match.end
        while end < len(text) and text[end] in " -–—~/":
            end += 1
        characters[match.start : end] = " " * (end - match.start)
    return "".join(characters)


def _matches(text: str) -> list[DateMatch]:
    found: list[DateMatch] = []
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(text, timeout=2):
            date_match = _read(name, match)
            if date_match and not any(date_match.start < f.end and f.start < date_match.end for f in found):
                found.append(date_match)
    return found


def _western_digit(character: str) -> str:
    """Fold Arabic-Indic and other digits to 0-9, keeping the text's length."""
    if character.isdigit() and not character.isascii():
        return str(unicodedata.digit(character, 0))
    return character


def _read(name: str, match: regex.Match[str]) -> DateMatch | None:
    groups = match.groupdict()
    if name == "hanzi":
        year = int("".join(str(_HANZI.get(c, 0)) for c in groups["y"]))
        return _match(match, year, _hanzi_number(groups["mo"]), _hanzi_number(groups["d"]), Order.YMD)
    if name == "era":
        year = _ERAS[groups["era"]] + (1 if groups["y"] == "元" else int(groups["y"]))
        return _match(match, year, int(groups["mo"]), int(groups["d"]), Order.YMD)
    numbers = {k: groups[k].translate(_REPAIRS) for k in ("y", "mo", "d") if groups.get(k)}
    repaired = sum(a != b for k in numbers for a, b in zip(groups[k], numbers[k], strict=True))
    if repaired * 2 > sum(len(n) for n in numbers.values()):
        return None
    year, day = _full_year(int(numbers["y"]), two_digits=len(numbers["y"]) == 2), int(numbers["d"])
    if groups.get("m"):
        month = month_number(groups["m"])
        return _match(match, year, month, day, Order.DMY, repaired) if month else None
    if name in {"cjk", "ymd", "vi"}:
        return _match(
            match, year, int(numbers["mo"]), day, Order.YMD if name != "vi" else Order.DMY, repaired
        )
    return _numeric(match, year, int(numbers["mo"]), day, repaired)


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


def _full_year(year: int, *, two_digits: bool) -> int:
    if not two_digits:
        return year
    return 2000 + year if year <= _LAST_YEAR - 2000 else 1900 + year


def _hanzi_number(text: str) -> int:
    """Read 一 to 九十九, with 廿 and 卅."""
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not _HANZI_NUMBER.fullmatch(text):
        return 0
    if "十" not in text:
        return _HANZI[text]
    tens, _, ones = text.partition("十")
    return (_HANZI[tens] if tens else 1) * 10 + (_HANZI.get(ones[:1], 0) if ones else 0)


_SELDOM = {"hr", "bs", "sr", "sl"}


@cache
def _full_months() -> dict[str, int]:
    """The month names of all languages, folded."""
    names: dict[str, int] = {}
    # "listopad" is October in Croatian and November in Polish and Czech; the more spoken language counts.
    by_speakers = sorted(load().labels.items(), key=lambda item: item[0] in _SELDOM)
    for _, labels in by_speakers:
        for number, wordings in enumerate(labels.months, start=1):
            for name in map(plain, wordings):
                if name and not any(c.isdigit() for c in name):
                    names.setdefault(name, number)
    return names


@cache
def _months() -> dict[str, int]:
    """Month names of all languages, and their beginnings where these are unambiguous."""
    names = dict(_full_months())
    shorter: dict[str, set[int]] = {}
    for name, number in _full_months().items():
        for length in range(3, len(name)):
            shorter.setdefault(name[:length], set()).add(number)
    for beginning, numbers in shorter.items():
        if len(numbers) == 1:
            names.setdefault(beginning, *numbers)
    return names


@cache
def month_number(word: str) -> int | None:
    """The month (1 to 12) that a word names in any catalogue language; None if it names none."""
    name = plain(word)
    months = _months()
    if name in months:
        return months[name]
    mended = name.translate(str.maketrans("015", "ols"))
    for guess in (mended, mended.replace("i", "l"), mended.replace("l", "i")):
        if guess in months:
            return months[guess]
    if len(mended) < 5:
        return None
    best = process.extractOne(mended, _full_months().keys(), scorer=fuzz.ratio, score_cutoff=79)
    return _full_months()[best[0]] if best else None
