"""Rule S-02, surveillance due."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule
from certscan.rules.surveillance import surveillance

#: Audits of later years follow the calendar year, so a few weeks prove nothing.
GRACE_DAYS = 30


class SurveillanceDue(Rule):
    """Yearly surveillance audits have fallen due, and a certificate does not show them."""

    code = "S-02"
    name = "surveillance_due"
    severity = Severity.INFO
    summary = "Yearly surveillance audits have fallen due, and a certificate does not show them."
    facts = (
        "issue_date",
        "initial_date",
        "expiry_date",
        "kind",
        "standards",
        "dates of audits that the certificate names",
    )
    why = (
        "A certification lives by its yearly audits; a holder who misses one is suspended, and the paper "
        "looks as before."
    )
    condition = (
        "More than a year and 30 days after the issue, or 30 days after the day that the certificate itself "
        "names for the audit, where S-01 does not speak of the first audit. A "
        "note, since a certificate cannot show its audits; a profile that demands evidence of surveillance "
        "makes it a warning."
    )
    advice = (
        "Ask the supplier for the last surveillance report, or look the certificate up: a register shows a "
        "suspension."
    )
    source = "ISO/IEC 17021-1, 9.1.3.3 (at least once a calendar year except in recertification years)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Name the audits that should have taken place."""
        audits = surveillance(facts, context)
        if audits is None or facts.issue_date is None:
            return
        overdue = audits.overdue(context.day, GRACE_DAYS)
        if not overdue or (audits.first_cycle and len(audits.overdue(context.day)) == 1):
            return
        yield self.finding(
            f"Surveillance audits fell due by {' and '.join(map(str, overdue))}{audits.as_printed(overdue)}; a "
            "certificate cannot show them: ask for the last result.",
            field="issue_date",
            evidence=facts.issue_date.evidence,
        )
