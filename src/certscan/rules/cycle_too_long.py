"""Rule D-06, cycle too long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

from certscan.catalogue.model import Trust
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.lookup import accredited_management_system, known_standards, longest_cycle
from certscan.rules.periods import in_days, months_after, years_after
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule

#: A decision is often taken, and a certificate dated, some weeks before its cycle starts.
TOLERANCE = timedelta(days=31)
#: Beyond this no accredited body can explain the period by an early decision.
HARD_END_MONTHS = 6


class CycleTooLong(Rule):
    """The validity period is longer than the scheme allows."""

    code = "D-06"
    name = "cycle_too_long"
    severity = Severity.WARN
    summary = "The validity period is longer than the scheme allows."
    facts = (
        "issue_date",
        "expiry_date",
        "initial_date",
        "standards",
        "accreditation",
        "cycle of the standard",
    )
    why = "A body that works by the rules cannot grant more than one cycle, so a date is misread or invented."
    condition = (
        "The period from issue to expiry is longer than the longest cycle among the standards plus 31 days. "
        "Silent up to six months more when the expiry falls on an anniversary of the initial "
        "certification by whole cycles: then the certificate was renewed early. A fail when a recognised "
        "accreditation body stands on a management-system certificate and the period exceeds the cycle by "
        "more than six months, unless a printed date can be read otherwise."
    )
    advice = "Look at both dates on the document, then look the certificate up in the issuer's register."
    source = "ISO/IEC 17021-1, 9.1.3.2 (three-year cycle); the owners of schemes set other cycles"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Measure the period against the cycle."""
        cycle = longest_cycle(facts, context)
        if facts.issue_date is None or facts.expiry_date is None or cycle is None:
            return
        issue, expiry = facts.issue_date.value, facts.expiry_date.value
        beyond_cycle = expiry - years_after(issue, cycle)
        beyond_hard_end = expiry > months_after(years_after(issue, cycle), HARD_END_MONTHS)
        if beyond_cycle <= TOLERANCE:
            return
        if not beyond_hard_end and _renewed_early(facts, expiry, cycle):
            return
        hard = beyond_hard_end and _bound_to_cycle(facts, context) and not _explained_by_reading(facts, cycle)
        yield self.finding(
            f"Validity period of {in_days((expiry - issue).days)} ({issue} to {expiry}) is longer than "
            f"the usual {cycle}-year cycle.",
            field="expiry_date",
            evidence=facts.issue_date.evidence + facts.expiry_date.evidence,
            severity=Severity.FAIL if hard else Severity.WARN,
        )


def _renewed_early(facts: CertificateFacts, expiry: date, cycle: int) -> bool:
    """Tell whether the expiry keeps the rhythm of the initial certification."""
    if facts.initial_date is None or facts.initial_date.value > expiry:
        return False
    initial = facts.initial_date.value
    cycles = round((expiry.year - initial.year) / cycle)
    return cycles > 0 and abs(expiry - years_after(initial, cycles * cycle)) <= TOLERANCE


def _bound_to_cycle(facts: CertificateFacts, context: Context) -> bool:
    """Tell whether a recognised body watches over the cycle, and every standard is surely bound to one."""
    watched = any(
        body is not None and body.recognised and body.trust is not Trust.LOW
        for _, body in known_bodies(facts, context)
    )
    return watched and all(
        accredited_management_system(standard) and standard.trust is not Trust.LOW
        for _, standard in known_standards(facts, context)
    )


def _explained_by_reading(facts: CertificateFacts, cycle: int) -> bool:
    """Tell whether another reading of the printed dates gives a sound period."""
    return any(
        issue is not None
        and expiry is not None
        and issue < expiry
        and expiry - years_after(issue, cycle) <= TOLERANCE
        for issue, expiry in product(readings(facts.issue_date), readings(facts.expiry_date))
    )
