"""Whether a document's numeric dates stand as day/month or as month/day.

03/04/2026 alone has two readings. What tells them apart is asked in order: other dates of the document, the
certificate's cycle, the language and the separator, the country of the certification body.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from certscan.fields.page.page_text import DateSpot, PageText
from certscan.fields.wording.dates import DateMatch, Order

Scored = Sequence[tuple[PageText, DateSpot, dict[str, float]]]

#: Countries whose bodies print the month before the day, or either.
_MONTH_FIRST, _EITHER = {"US", "PH"}, {"CA"}


@dataclass(frozen=True, slots=True)
class NumberOrder:
    """The order of day and month in numbers; `certain` where the document itself tells it."""

    month_first: bool
    certain: bool

    def read(self, match: DateMatch) -> tuple[date, bool]:
        """Read a date; the second part tells whether its other reading stays possible."""
        if match.swapped is None:
            return match.value, False
        return (match.swapped if self.month_first else match.value), not self.certain


def order_of(scored: Scored, *, cycle_years: int, language: str | None, country: str | None) -> NumberOrder:
    """Tell the order of a certificate's numeric dates.

    `cycle_years` is the scheme's cycle, `language` the certificate's main one (ISO 639-1), `country` that of
    the certification body (ISO 3166), where known.
    """
    spots = [spot for _, spot, _ in scored]
    told = _told_by_others(spots)
    # Of the languages of the catalogue only English has the month first.
    day_first = language is not None and language != "en"
    if told is None:
        told = _told_by_cycle(scored, cycle_years)
        if told and day_first:
            return NumberOrder(month_first=True, certain=False)  # the days may be so by chance
    if told is None and day_first:
        told = False
    if told is None and _written_with_dots(spots):
        told = False
    if told is not None:
        return NumberOrder(month_first=told, certain=True)
    known = country is not None and country not in _EITHER
    return NumberOrder(month_first=country in _MONTH_FIRST, certain=known and country not in _MONTH_FIRST)


def _told_by_others(spots: Sequence[DateSpot]) -> bool | None:
    """Dates with a day beyond the twelfth have one reading, and the others are printed like them."""
    dmy = mdy = 0
    for spot in spots:
        numeric = not any(c.isalpha() for c in spot.match.printed)
        dmy += numeric and spot.match.order is Order.DMY
        mdy += numeric and spot.match.order is Order.MDY
    return None if dmy == mdy else mdy > dmy


def _told_by_cycle(scored: Scored, cycle_years: int) -> bool | None:
    """Start and end of a certificate are whole years apart, less a day: in one of the readings only."""
    # 03/03/2028 reads the same in both orders, and tells that of the day from which it is whole years.
    numeric = [(spot.match, roles) for _, spot, roles in scored if spot.match.order is Order.AMBIGUOUS]
    starts = [m for m, roles in numeric if {"issue_date", "valid_from"} & roles.keys()]
    ends = [m for m, roles in numeric if "expiry_date" in roles]
    pairs = [(a, b) for a in starts for b in ends if a is not b] or list(
        combinations([m for m, _ in numeric], 2)
    )
    straight = any(_is_cycle(a.value, b.value, cycle_years) for a, b in pairs)
    swapped = any(_is_cycle(a.swapped or a.value, b.swapped or b.value, cycle_years) for a, b in pairs)
    return None if straight == swapped else swapped


def _is_cycle(start: date | None, end: date | None, cycle_years: int) -> bool:
    if start is None or end is None:
        return False
    # The same day of another year is a cycle in both readings; the day before it only in the right one.
    first, following = min(start, end), max(start, end) + timedelta(days=1)
    years = following.year - first.year
    return (first.month, first.day) == (following.month, following.day) and years in {1, 2, 3, cycle_years}


def _written_with_dots(spots: Sequence[DateSpot]) -> bool:
    """Where the month comes first, numbers are parted by slashes or dashes."""
    ambiguous = [spot for spot in spots if spot.match.swapped is not None]
    return bool(ambiguous) and all("." in spot.match.printed for spot in ambiguous)
