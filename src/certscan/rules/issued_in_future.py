"""Rule D-08, issued in future."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class IssuedInFuture(Rule):
    """The issue date lies after the day of judgement."""

    code = "D-08"
    name = "issued_in_future"
    severity = Severity.WARN
    summary = "The issue date lies after the day of judgement."
    facts = ("issue_date",)
    why = (
        "A renewed certificate may start some weeks ahead, and then the old one is still needed for today; "
        "otherwise the date is misread or invented."
    )
    condition = "The issue date (or the start of validity, where it is the only start date) is still to come."
    advice = "Ask for the certificate that is in force today, and look at the date on the document."
    source = "Logic"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the issue date with the day."""
        issue = facts.issue_date
        if issue is not None and issue.value > context.day:
            yield self.finding(
                f"Issue date {issue.value} lies in the future.", field="issue_date", evidence=issue.evidence
            )
