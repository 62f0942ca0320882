"""Rule A-12, issuer missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class IssuerMissing(Rule):
    """No issuer was found."""

    code = "A-12"
    name = "issuer_missing"
    severity = Severity.WARN
    leaves_unverifiable = True
    summary = "No issuer was found."
    facts = ("issuer",)
    why = "A certificate is worth what its issuer is worth; often the name stands in a logo or a seal alone."
    condition = "No issuer was found after all pages were read."
    advice = "Look at the logo and the seal on the document; if no body is named, it is no certificate."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate names the certification body)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether there is an issuer to judge."""
        if facts.issuer is None:
            yield self.finding("No certification body found: the issuer cannot be judged.", field="issuer")
