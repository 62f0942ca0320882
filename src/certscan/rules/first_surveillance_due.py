"""Rule S-01, first surveillance due."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule
from certscan.rules.surveillance import surveillance


class FirstSurveillanceDue(Rule):
    """The first surveillance audit has fallen due, and a certificate does not show it."""

    code = "S-01"
    name = "first_surveillance_due"
    severity = Severity.INFO
    summary = "The first surveillance audit has fallen due, and a certificate does not show it."
    facts = (
        "issue_date",
        "initial_date",
        "expiry_date",
        "kind",
        "standards",
        "dates of audits that the certificate names",
    )
    why = "A holder who misses the first yearly audit is suspended, and the paper looks as before."
    condition = (
        "In the first cycle, more than twelve months after the issue, or after the day that the certificate "
        "itself names for this audit, and before the second one falls due. A note, since a certificate cannot show its audits; a profile that demands evidence of "
        "surveillance makes it a warning."
    )
    advice = (
        "Ask the supplier for the report or the confirmation of the first surveillance audit, or look the "
        "certificate up."
    )
    source = "ISO/IEC 17021-1, 9.1.3.3 (not more than 12 months from the date of the certification decision)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the first audit alone has fallen due."""
        audits = surveillance(facts, context)
        if audits is None or not audits.first_cycle or facts.issue_date is None:
            return
        overdue = audits.overdue(context.day)
        if len(overdue) == 1:
            yield self.finding(
                f"The first surveillance audit was due by {overdue[0]}{audits.as_printed(overdue)}; a certificate "
                "cannot show it: ask for the result.",
                field="issue_date",
                evidence=facts.issue_date.evidence,
            )
