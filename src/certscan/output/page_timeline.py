"""When certificates end, supplier by supplier, on one scale of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from certscan.output.page_words import USABLE
from certscan.record import Certificate, VerdictStatus

#: The scale reaches so far (days) around the day of judgement at most; what lies beyond stands at its edge.
_BACK, _AHEAD = 183, 4 * 365
#: The scale goes on so far behind the last end, so that its mark does not stand at the edge.
_MARGIN = 31
#: So many suppliers are shown at once, the next to end first; the others unfold.
SHOWN = 12


@dataclass(frozen=True, slots=True)
class End:
    """The end of a certificate; `anchor` is where the page tells of it."""

    supplier: str
    standards: str
    status: VerdictStatus
    issued: date | None
    day: date
    as_of: date
    anchor: str

    @property
    def usable(self) -> bool:
        """Whether the certificate serves until then."""
        return self.status in USABLE


@dataclass(frozen=True, slots=True)
class Mark:
    """An end as it is drawn: where its line begins and ends, in per cent of the scale."""

    end: End
    start: str
    place: str


@dataclass(frozen=True, slots=True)
class Line:
    """A supplier's ends; `next` is the next one of a certificate that serves, None where none does."""

    name: str
    next: End | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """From one day to another; days outside stand at its edges."""

    first: date
    last: date

    def place(self, day: date) -> str:
        """Give a day's place in per cent."""
        share = (day - self.first).days / (self.last - self.first).days
        return f"{100 * min(max(share, 0.0), 1.0):.2f}%"

    def years(self) -> list[tuple[int, str]]:
        """Give the years that begin on the scale, with the places of their first days."""
        begun = range(self.first.year + 1, self.last.year + 1)
        return [(year, self.place(date(year, 1, 1))) for year in begun]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All suppliers on one scale; `today` is the place of the day of judgement."""

    scale: Scale
    today: str
    lines: tuple[Line, ...]


def end_of(certificate: Certificate, anchor: str) -> End | None:
    """Give the end of a certificate; None where none is known."""
    if certificate.expiry_date is None:
        return None
    holder = certificate.holder or certificate.holder_local
    return End(
        supplier=holder.value if holder else "",
        standards=", ".join(standard.label for standard in certificate.standards) or "no standard found",
        status=certificate.verdict.status,
        issued=certificate.issue_date.value if certificate.issue_date else None,
        day=certificate.expiry_date.value,
        as_of=certificate.verdict.as_of,
        anchor=anchor,
    )


def next_end(ends: Iterable[End]) -> End | None:
    """Give the next end of a certificate that serves."""
    return min((end for end in ends if end.usable), key=lambda end: end.day, default=None)


def timeline(ends: Iterable[End]) -> Timeline | None:
    """Lay ends out by supplier, the next to end first; None where there is none."""
    groups = _by_supplier(ends)
    if not groups:
        return None
    every = [end for group in groups for end in group]
    day = max(end.as_of for end in every)
    first, last = min(end.day for end in every), max(end.day for end in every)
    # Days at the ends of the calendar must not leave it.
    back, ahead = timedelta(min(_BACK, (day - date.min).days)), timedelta(min(_AHEAD, (date.max - day).days))
    first = max(min(first, day), day - back)
    last = min(max(last, day), day + ahead)
    last += timedelta(min(_MARGIN, (date.max - last).days))
    first -= timedelta(min(_MARGIN, (first - date.min).days))
    scale = Scale(first, last)
    lines = sorted((_line(group, scale) for group in groups), key=_urgency)
    return Timeline(scale, scale.place(day), tuple(lines))


def _by_supplier(ends: Iterable[End]) -> list[list[End]]:
    from certscan.policy.names import company_key  # noqa: PLC0415 - loads word lists, at the end of a run only

    groups: dict[str, list[End]] = {}
    for end in ends:
        groups.setdefault(company_key(end.supplier) if end.supplier else "", []).append(end)
    return list(groups.values())


def _line(ends: list[End], scale: Scale) -> Line:
    name = ends[0].supplier or "Holder not found"
    return Line(name, next_end(ends), tuple(_marks(ends, scale)))


def _marks(ends: list[End], scale: Scale) -> Iterator[Mark]:
    for end in sorted(ends, key=lambda one: one.day):
        yield Mark(end, scale.place(min(end.issued or end.day, end.day)), scale.place(end.day))


def _urgency(line: Line) -> tuple[bool, date, str]:
    day = line.next.day if line.next else max(mark.end.day for mark in line.marks)
    return line.next is None, day, line.name
