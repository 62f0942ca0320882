"""Dates that were broken over lines, columns or boxes, put together again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import regex

from certscan.fields.wording.dates import find_dates
from certscan.fields.wording.months import month_numbers
from certscan.layout.line import Line
from certscan.layout.page_layout import PageLayout
from certscan.reading.words import Word

#: A date whose year, or day, was pushed to the next line of its cell.
_YEARLESS = regex.compile(
    r"(?:^|\s)[0-9]{1,2}(?:\.|\s?(?:st|nd|rd|th|º|°|er))?(?:\sde)?\s\p{L}{3,12}(?:\s(?:de|del|do|of))?[.,]?$|(?:19|20)[0-9]{2}[-./][0-9]{2}[-./]$|年.{1,3}月$|年\d{0,2}$|年\d{1,2}月\d$|(?:[至到止]|日\s?[-~～—]\s?)(?:20|19|[12])\d?$|tháng\s[0-9]{1,2}$|ngày\s[0-9]{1,2}(?:\stháng)?$"
    r"|(?:^|\s)[0-9]{1,2}(?:\.|\s?(?:st|nd|rd|th)|\sde)?(?:\s(?:d[ií]as?)(?:\sdel?(?:\smes(?:\sde)?)?)?)?$|(?:^|\s)[0-9]{1,2}[-./](?:\p{L}{3,9}|[0-9]{1,2})[-./]$|(?:^|\s)\p{Lu}\p{L}{2,11}\.?\s[0-9]{1,2}(?:st|nd|rd|th)?,?$"
    r"|(?:^|\s)[0-9]{1,2}\s?[\p{Thai}.]{3,12}$"
)
_YEAR = regex.compile(
    r"(?:(?:tháng\s)?[0-9]{1,2}\s)?(?:năm\s|(?:de|del|do|of)\s)?(?:19|20)[0-9]{2}\b|(?:st|nd|rd|th)\s\p{L}{3,10},?\s(?:19|20)[0-9]{2}\b|[0-9]{1,2}(?:$|(?=[,.]\s\p{Ll}))|.{1,3}日|\d{0,3}年?\d{0,2}月\d{1,2}\s?日|(?:d[ií]as\s)?(?:del?\s)?(?:mes\s)?(?:de\s)?\p{L}{3,10}(?:\.?\s|,\s?)(?:del?\s)?(?:19|20)[0-9]{2}\b"
    r"|(?:[\p{Thai}.]{3,12}\s?)?(?:พ\.\s?ศ\.\s?)?25[0-9]{2}\b"
)

_HANZI = r"[〇零○一二三四五六七八九十廿卅]"

#: The same where each tells more of the other: "Terminates Feb" above "10, 2027", "有效期至：2028" above "年11月19日",
#: "二〇二九年五月十" above "六日".
_FITTING = (
    (
        regex.compile(r"\b\p{Lu}\p{L}{2,8}\.?$"),
        regex.compile(r"[0-9]{1,2}(?:st|nd|rd|th)?,\s?(?:19|20)[0-9]{2}\b"),
    ),
    (
        regex.compile(r"(?:^|[^0-9])(?:19|20)[0-9]{2}$"),
        regex.compile(r"年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日|년\s?[0-9]{1,2}\s?월\s?[0-9]{1,2}\s?일"),
    ),
    (
        regex.compile(r"(?:19|20)[0-9]{2}\s?년$"),
        regex.compile(r"[0-9]{1,2}\s?월\s?[0-9]{1,2}\s?일"),
    ),
    (
        regex.compile(r"(?:19|20)[0-9]{2}\s?년\s?[0-9]{1,2}\s?월$"),
        regex.compile(r"[0-9]{1,2}\s?일"),
    ),
    (
        regex.compile(r"(?:19|20)[0-9]{2}\s?년\s?[0-9]{1,2}$"),
        regex.compile(r"월\s?[0-9]{1,2}\s?일"),
    ),
    (
        regex.compile(rf"月(?:{_HANZI}{{1,3}}|\s?[0-9]{{1,2}}\s?)$"),
        regex.compile(rf"(?:{_HANZI}{{1,2}}|[0-9])?\s?[日号號]"),
    ),
    (
        regex.compile(rf"年{_HANZI}{{1,2}}$"),
        regex.compile(rf"{_HANZI}?月{_HANZI}{{1,3}}[日号號]?"),
    ),
    (
        regex.compile(r"[年月]$"),
        regex.compile(rf"(?:{_HANZI}{{1,2}}月)?{_HANZI}{{1,3}}[日号號]"),
    ),
    (
        regex.compile(rf"(?<!{_HANZI})二{_HANZI}{{0,3}}$"),
        regex.compile(rf"{_HANZI}{{0,3}}年{_HANZI}{{1,2}}月{_HANZI}{{1,3}}[日号號]?"),
    ),
)

#: What stands in a text that breaks off inside a date, unless a month's name ends it.
_NUMBERED = regex.compile("[0-9年月년二]")

#: Text that ends at the right margin, and goes on there, has so many characters.
_RAGGED = 20

#: A line of a narrow column has so many characters at most.
_CELL = 24

#: Lines of a text are at most so many line heights apart; Chinese and Korean text is set wider.
LEADING, WIDE_LEADING = 0.6, 0.9
_SET_WIDE = regex.compile(r"[\p{Han}\p{Hangul}]")

#: A line goes on beside itself, where it was broken off for some gap in it, within so many line heights.
_BROKEN_OFF = 1.5

#: The day and the month of a date, and what a year is printed as below them.
_DAY_AND_MONTH = regex.compile(
    r"(?<!\S)[0-9]{1,2}(?:\.|º|°|er|st|nd|rd|th)?(?:\sde)?\s(?P<month>\p{L}{3,12})\.?(?:\s(?:de|del|do|of))?(?!\S)"
)
_DAY_AT_END = regex.compile(r"(?:^|\s)[0-9]{1,2}(?:\.|º|°|er|st|nd|rd|th)?(?:\sde)?$")
_MONTH_ALONE = regex.compile(r"(?:de\s)?(?P<month>\p{L}{3,12})\.?(?:\sde)?")
_YEAR_ALONE = regex.compile(r"(?:(?:de|del|do|of)\s)?(?:19|20)[0-9]{2}")

#: One of the boxes of a date, how many line heights they are apart at most, and the three together.
_BOX = regex.compile(r"\d{1,2}|(?:19|20)\d{2}")
_BOXES_APART = 4
_DAY_BOX, _MONTH_BOX, _YEAR_BOX = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])", "(?:19|20)[0-9]{2}"
_IN_BOXES = regex.compile(
    rf"{_DAY_BOX}\.\p{{L}}{{3,10}}\.{_YEAR_BOX}|{_DAY_BOX}\.{_MONTH_BOX}\.{_YEAR_BOX}|{_MONTH_BOX}\.{_DAY_BOX}\.{_YEAR_BOX}|{_YEAR_BOX}\.{_MONTH_BOX}\.{_DAY_BOX}"
)


def joined_dates(layout: PageLayout) -> dict[int, Line]:
    """Give the lines that begin a date ("5 November"), by id, each joined with the year below or the boxes beside it."""
    joined = {
        id(line): Line(line.page, words)
        for line in layout.lines
        if (
            words := _columns(layout, line)
            or _word_by_word(layout, line)
            or _boxes(layout, line)
            or _rest(layout, line)
        )
    }
    carried_on = {id(word) for line in joined.values() for word in line.words[1:]}
    return {
        id(line): joined[id(line)]
        for line in layout.lines
        if id(line) in joined and not (_is_cell(line) and id(line.words[0]) in carried_on)
    }


def _is_cell(line: Line) -> bool:
    """Tell whether a line is as short as those of a narrow column; Chinese prose is set in short lines, too."""
    return len(line.text) <= _CELL and not _SET_WIDE.search(line.text)


def _rest(layout: PageLayout, line: Line) -> tuple[Word, ...]:
    """The words of a line that breaks off inside a date, with those of the line that ends the date.

    In a column too narrow for a period that line breaks off inside the next date ("07. Februar" above
    "2024 - 06." above "Februar 2027").
    """
    heads = ((_YEARLESS, _YEAR), *_FITTING) if _NUMBERED.search(line.text) else _FITTING[:1]
    tails = [tail for head, tail in heads if head.search(line.text)]
    if not tails or _ends_with_date(line):
        return ()
    beside = [
        x for x in layout.right_of(line, line.box)[:1] if x.box.x0 - line.box.x1 < _BROKEN_OFF * line.height
    ]
    lower = (_beneath(line, x) for x in _lower(layout, line))
    ends = (x for x in (*beside, *lower) if any(tail.match(x.text) for tail in tails))
    end = next(ends, None)
    further = (_word_by_word(layout, end) or _rest(layout, end)) if end and _is_cell(end) else ()
    return line.words + (further or end.words) if end else ()


def _ends_with_date(line: Line) -> bool:
    """Tell whether a full stop at a line's end closes a whole date ("2022. december 27.")."""
    return line.text.endswith(".") and any(d.end >= len(line.text) - 1 for d in find_dates(line.text))


def _beneath(line: Line, lower: Line) -> Line:
    """What of the lower line stands below a line: a label may stand beside both."""
    words = [x for x in lower.words if x.box.x0 > line.box.x0 - line.height]
    return Line(lower.page, tuple(words)) if words else lower


def _lower(layout: PageLayout, line: Line) -> Iterator[Line]:
    """The line that a text goes on with below: it begins, ends or is centred where the upper one does."""
    leading = WIDE_LEADING if _SET_WIDE.search(line.text) else LEADING
    for x in layout.below(line, line.box, leading * line.height)[:1]:
        begins = abs(x.box.x0 - line.box.x0) < 4 * line.height
        ends = len(line.text) > _RAGGED and abs(x.box.x1 - line.box.x1) < line.height
        if begins or ends or abs(x.box.cx - line.box.cx) < line.height:
            yield x


def _columns(layout: PageLayout, line: Line) -> tuple[Word, ...]:
    """The words of a line across columns, of dates without their years, each with its year below it."""
    dates = [m for m in _DAY_AND_MONTH.finditer(line.text) if month_numbers(m["month"])]
    if len(dates) < 2 or _DAY_AND_MONTH.sub("", line.text).strip():
        return ()
    words: tuple[Word, ...] = ()
    rest = line.words
    for match in dates:
        box = line.box_of(*match.span())
        years = [x for x in layout.below(line, box, LEADING * line.height) if _YEAR_ALONE.fullmatch(x.text)]
        size = len(match.group().split())
        if len(years) != 1:
            return ()
        words, rest = words + rest[:size] + years[0].words, rest[size:]
    return words


def _word_by_word(layout: PageLayout, line: Line) -> tuple[Word, ...]:
    """The words of a day, a month's name and a year that stand below each other in a narrow column."""
    if not _DAY_AT_END.search(line.text):
        return ()
    for month in layout.below(line, line.box, LEADING * line.height)[:1]:
        name = _MONTH_ALONE.fullmatch(month.text)
        for year in layout.below(month, month.box, LEADING * line.height)[:1]:
            if name and month_numbers(name["month"]) and _YEAR_ALONE.fullmatch(year.text):
                return (*line.words, *month.words, *year.words)
    return ()


def _boxes(layout: PageLayout, line: Line) -> tuple[Word, ...]:
    """The words of a date whose day, month and year stand in boxes of their own, as if parted by dots."""
    if not _BOX.fullmatch(line.text):
        return ()
    boxes = [line, *layout.right_of(line, line.box)[:2]]
    near = all(b.box.x0 - a.box.x1 < _BOXES_APART * line.height for a, b in pairwise(boxes))
    if not (near and _IN_BOXES.fullmatch(".".join(x.text for x in boxes))):
        return ()
    return tuple(replace(word, text=f"{word.text}.") for x in boxes for word in x.words)
