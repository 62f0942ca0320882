"""Rule H-10, scope missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.rule import Context, Rule


class ScopeMissing(Rule):
    """No scope was found."""

    code = "H-10"
    name = "scope_missing"
    severity = Severity.INFO
    summary = "No scope was found."
    facts = ("scope", "kind")
    why = "What the certificate covers cannot be compared with what you buy."
    condition = "No scope was found on a management-system certificate."
    advice = "Look at the document and its annex; if no scope is printed, ask the issuer."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate shows its scope)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether there is a scope."""
        if facts.scope is None and facts.kind is Kind.MANAGEMENT_SYSTEM:
            yield self.finding("No scope found: what the certificate covers was not verified.", field="scope")
