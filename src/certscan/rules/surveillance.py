"""When the yearly audits of a certification fall due; ISO/IEC 17021-1, 9.1.3.3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from certscan.catalogue.model import StandardKind
from certscan.fields.notices.audits import SURVEILLANCE_DATES, printed_dates
from certscan.record import CertificateFacts, Kind
from certscan.rules.lookup import known_standards
from certscan.rules.periods import months_after, years_after
from certscan.rules.readings import readings
from certscan.rules.rule import Context

#: An initial certification this close to the issue makes it the certificate of the first cycle.
FIRST_CYCLE_MONTHS = 3
#: A printed date this close to an anniversary of the issue is that of the year's audit.
_SAME_AUDIT_DAYS = 183


@dataclass(frozen=True, slots=True)
class Surveillance:
    """The yearly audits between issue and expiry; `first_cycle` is None where no initial date is printed.

    `yearly` are the anniversaries of the issue, `printed` the days that the certificate itself names.
    """

    start: date
    yearly: tuple[date, ...]
    printed: tuple[date, ...]
    first_cycle: bool | None

    def overdue(self, day: date, grace_days: int = 0) -> tuple[date, ...]:
        """Give the audits that should have taken place more than some days before a day.

        Where the certificate names the day of an audit, that day counts, else the anniversary of the issue.
        """
        due = (_printed_for(anniversary, self.printed) or anniversary for anniversary in self.yearly)
        return tuple(audit for audit in due if (day - audit).days > grace_days)

    def as_printed(self, audits: Sequence[date]) -> str:
        """Say, to be put behind these days, that the certificate itself names them; nothing where it does not."""
        return ", as the certificate says" if set(audits) <= set(self.printed) else ""


def surveillance(facts: CertificateFacts, context: Context) -> Surveillance | None:
    """Work out the audits of a running management-system certificate.

    None where a date is missing, ambiguous or contradictory, where the certificate has expired, and
    where no standard is one for management systems.
    """
    issue, expiry = facts.issue_date, facts.expiry_date
    if issue is None or expiry is None or facts.kind is not Kind.MANAGEMENT_SYSTEM:
        return None
    clear = len(list(readings(issue))) == len(list(readings(expiry))) == 1
    if not clear or not issue.value < expiry.value or expiry.value < context.day:
        return None
    kinds = {standard.kind for _, standard in known_standards(facts, context)}
    if StandardKind.MANAGEMENT_SYSTEM not in kinds:
        return None
    anniversaries = (years_after(issue.value, year) for year in range(1, 10))
    # The audit of the last year is the recertification, which D-02 watches.
    yearly = tuple(day for day in anniversaries if months_after(day, 6) < expiry.value)
    initial = facts.initial_date
    first = None if initial is None else months_after(initial.value, FIRST_CYCLE_MONTHS) >= issue.value
    return Surveillance(issue.value, yearly, audits_printed(facts, context), first)


def audits_printed(facts: CertificateFacts, context: Context) -> tuple[date, ...]:
    """Give the days of surveillance audits that the certificate itself names, in order."""
    return printed_dates(context.noticed(SURVEILLANCE_DATES, facts))


def _printed_for(anniversary: date, printed: Sequence[date]) -> date | None:
    near = [day for day in printed if abs((day - anniversary).days) <= _SAME_AUDIT_DAYS]
    return min(near, key=lambda day: abs((day - anniversary).days), default=None)
