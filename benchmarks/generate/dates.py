"""Dates as certificates print them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from benchmarks.generate.data import words

#: Day and month in figures with a slash, in either order, before the year.
SLASHED = re.compile(r"\{[dm](:02)?\}/\{[dm](:02)?\}/")

ZH_DIGITS = "〇一二三四五六七八九"


def zh_numeral(day: date) -> str:
    """Write a date in Chinese numerals: 二〇一六年十二月七日."""

    def small(number: int) -> str:
        tens, ones = divmod(number, 10)
        head = "" if tens == 0 else "十" if tens == 1 else ZH_DIGITS[tens] + "十"
        return head + (ZH_DIGITS[ones] if ones else "")

    year = "".join(ZH_DIGITS[int(digit)] for digit in str(day.year))
    return f"{year}年{small(day.month)}月{small(day.day)}日"


def ordinal(number: int) -> str:
    """Give the English ending of an ordinal: st, nd, rd or th."""
    if 11 <= number % 100 <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def eastern(number: int, width: int = 1) -> str:
    """Write a number in Eastern Arabic digits."""
    return "".join("٠١٢٣٤٥٦٧٨٩"[int(digit)] for digit in f"{number:0{width}}")


def write(day: date, style: str, language: str) -> str:
    """Write a date in a style of the language files."""
    month = words(language)["months"][day.month - 1]
    return style.format(
        d=day.day,
        m=day.month,
        y=day.year,
        yy=day.year % 100,
        be=day.year + 543,
        era=day.year - 2018,
        month=month,
        mon=month[:3],
        MON=month[:3].upper(),
        MONTH=month.upper(),
        ordinal=ordinal(day.day),
        zh_numeral=zh_numeral(day),
        eastern=f"{eastern(day.year)}/{eastern(day.month, 2)}/{eastern(day.day, 2)}",
    )


def is_ambiguous(style: str) -> bool:
    """Tell whether day and month can be taken for each other in this style."""
    return SLASHED.match(style) is not None


def years_later(day: date, years: int) -> date:
    """Give the same day some years later; 29 February becomes 28."""
    year = day.year + years
    return date(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1]))


def days_later(day: date, days: int) -> date:
    """Give a day some days later, or earlier if negative."""
    return day + timedelta(days=days)
