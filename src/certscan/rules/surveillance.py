"""When the yearly audits of a certification fall due; ISO/IEC 17021-1, 9.1.3.3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from certscan.catalogue.model import StandardKind
from certscan.record import CertificateFacts, Kind
from certscan.rules.lookup import known_standards
from certscan.rules.periods import months_after, years_after
from certscan.rules.readings import readings
from certscan.rules.rule import Context

#: An initial certification this close to the issue makes it the certificate of the first cycle.
FIRST_CYCLE_MONTHS = 3


@dataclass(frozen=True, slots=True)
class Surveillance:
    """The yearly audits between issue and expiry; `first_cycle` is None where no initial date is printed."""

    start: date
    due: tuple[date, ...]
    first_cycle: bool | None

    def overdue(self, day: date, grace_days: int = 0) -> tuple[date, ...]:
        """Give the audits that should have taken place more than some days before a day."""
        return tuple(due for due in self.due if (day - due).days > grace_days)


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
    due = tuple(day for day in anniversaries if months_after(day, 6) < expiry.value)
    initial = facts.initial_date
    first = None if initial is None else months_after(initial.value, FIRST_CYCLE_MONTHS) >= issue.value
    return Surveillance(issue.value, due, first)
