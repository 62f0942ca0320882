"""Rule C-15, standard missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class StandardMissing(Rule):
    """No standard was found."""

    code = "C-15"
    name = "standard_missing"
    severity = Severity.WARN
    leaves_unverifiable = True
    summary = "No standard was found."
    facts = ("standards",)
    why = "Without the standard nobody can tell what the certificate attests."
    condition = "No standard was found after all pages were read."
    advice = "Look at the document; if it names no standard, ask the supplier what was certified."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate names the standard and its edition)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether there is a standard to judge."""
        if not facts.standards:
            yield self.finding(
                "No standard found: what the certificate attests cannot be judged.", field="standards"
            )
