"""Certificates on one scale of time, as bars of characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from certscan.dossier.model import HeldCertificate

_COVERED, _OPEN, _TODAY = "━", "·", "┃"


@dataclass(frozen=True, slots=True)
class Timeline:
    """A scale from one 1 January to another, `width` characters wide."""

    start: date
    end: date
    day: date
    width: int

    def bar(self, one: HeldCertificate) -> str:
        """Draw the validity of a certificate; the day of judgement stands across."""
        if one.expiry_date is None:
            return ""
        first = self._place(one.issue_date or self.start)
        last = self._place(one.expiry_date)
        cells = [_COVERED if first <= place <= last else _OPEN for place in range(self.width)]
        cells[self._place(self.day)] = _TODAY
        return "".join(cells)

    def scale(self) -> str:
        """Write the years above the bars, as many as there is room for."""
        cells = [" "] * self.width
        free = 0
        for year in range(self.start.year, self.end.year + 1):
            place = self._place(date(year, 1, 1))
            if place >= free and place + 4 <= self.width:
                cells[place : place + 4] = f"{year:04d}"
                free = place + 5
        return "".join(cells).rstrip()

    def _place(self, day: date) -> int:
        share = (day - self.start).days / max((self.end - self.start).days, 1)
        return min(max(int(share * self.width), 0), self.width - 1)


def timeline(held: Sequence[HeldCertificate], day: date, width: int) -> Timeline | None:
    """Lay a scale over the certificates that have an expiry; None where there is none."""
    ends = [one.expiry_date for one in held if one.expiry_date]
    if not ends:
        return None
    days = [*ends, *(one.issue_date for one in held if one.issue_date), day]
    first, last = min(days).year, min(max(days).year + 1, date.max.year)
    return Timeline(date(first, 1, 1), date(last, 1, 1), day, width)
