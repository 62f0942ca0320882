"""Rule D-05, expiry missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import longest_cycle
from certscan.rules.periods import years_after
from certscan.rules.rule import Context, Rule


class ExpiryMissing(Rule):
    """An issue date was found, but no expiry date."""

    code = "D-05"
    name = "expiry_missing"
    severity = Severity.WARN
    summary = "An issue date was found, but no expiry date."
    facts = ("expiry_date", "issue_date", "kind", "standards", "cycle of the standard")
    why = "How long the certificate holds can only be supposed from the usual cycle of its standard."
    condition = (
        "No expiry date was found, an issue date was. Test reports are left out: they report what was "
        "measured and do not expire."
    )
    advice = "Look at the document for a date that was not read; if there is none, ask the issuer."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate shows its expiry)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Suppose a full cycle and say whether it has passed."""
        issue = facts.issue_date
        if facts.expiry_date is not None or issue is None or facts.kind is Kind.TEST_REPORT:
            return
        cycle = longest_cycle(facts, context)
        if cycle is None:
            message = f"No expiry date found on a certificate of {issue.value}; ask the issuer."
        else:
            supposed = years_after(issue.value, cycle)
            outcome = "which has passed" if supposed < context.day else "if at all"
            message = (
                f"No expiry date found. Assumed valid at most until {supposed} "
                f"(issue + {cycle} {'year' if cycle == 1 else 'years'}), {outcome}; ask the issuer."
            )
        yield self.finding(message, field="expiry_date", evidence=issue.evidence)
