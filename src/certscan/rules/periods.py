"""Calendar steps that cannot overflow, and how a number of days is written."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date


def months_after(day: date, months: int) -> date:
    """Give the same day some months later, or that month's last day; the calendar's end at the latest."""
    years, month_index = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month_index + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def years_after(day: date, years: int) -> date:
    """Give the same day some years later."""
    return months_after(day, 12 * years)


def in_days(number: int) -> str:
    """Write a number of days."""
    return "1 day" if number == 1 else f"{number} days"
