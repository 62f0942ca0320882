"""Rule D-07, dates impossible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from certscan.record import CertificateFacts, Evidence, Finding, Severity, Value
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule

#: Bodies that count the initial certification from the start of validity date the paper some days earlier.
DATED_EARLY = timedelta(days=31)


class DatesImpossible(Rule):
    """The dates contradict each other."""

    code = "D-07"
    name = "dates_impossible"
    severity = Severity.FAIL
    summary = "The dates contradict each other."
    facts = ("issue_date", "expiry_date", "initial_date")
    why = "No certification body issues a certificate that ends before it begins: it is misread or made up."
    condition = (
        "The expiry date is not later than the issue date or than the initial certification, or the "
        "initial certification is later than the issue. Only a warning when a printed date can be read in "
        "another way that removes the contradiction, or when the initial certification follows the issue "
        "within 31 days."
    )
    advice = "Look at the dates on the document; if they stand there so, ask the issuer."
    source = "Logic"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare each date with the others."""
        issue, expiry, initial = (
            value.value if value else None
            for value in (facts.issue_date, facts.expiry_date, facts.initial_date)
        )
        contradictions = list(_contradictions(issue, expiry, initial))
        if not contradictions:
            return
        resolvable = any(
            not list(_contradictions(*dates))
            for dates in product(
                readings(facts.issue_date), readings(facts.expiry_date), readings(facts.initial_date)
            )
        )
        for contradiction in contradictions:
            mild = resolvable or contradiction.harmless
            yield self.finding(
                f"Dates contradict each other: {contradiction.detail}.",
                field=contradiction.field,
                evidence=_evidence(facts, contradiction.field) + _evidence(facts, contradiction.against),
                severity=Severity.WARN if mild else self.severity,
            )


class _Contradiction(NamedTuple):
    detail: str
    field: str
    against: str
    harmless: bool = False


def _contradictions(
    issue: date | None, expiry: date | None, initial: date | None
) -> Iterator[_Contradiction]:
    if issue and expiry and expiry <= issue:
        detail = f"it expires on {expiry} and was issued on {issue}"
        yield _Contradiction(detail, "expiry_date", "issue_date")
    if initial and expiry and initial >= expiry:
        detail = f"it expires on {expiry} and was first certified on {initial}"
        yield _Contradiction(detail, "expiry_date", "initial_date")
    if initial and issue and initial > issue:
        detail = f"the initial certification on {initial} follows the issue on {issue}"
        yield _Contradiction(detail, "initial_date", "issue_date", initial - issue <= DATED_EARLY)


def _evidence(facts: CertificateFacts, field: str) -> tuple[Evidence, ...]:
    value: Value[date] | None = getattr(facts, field)
    return value.evidence if value else ()
