"""Rule C-12, privacy stand alone."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class PrivacyStandAlone(Rule):
    """ISO/IEC 27701:2025 stands without ISO/IEC 27001."""

    code = "C-12"
    name = "privacy_stand_alone"
    severity = Severity.INFO
    summary = "ISO/IEC 27701:2025 stands without ISO/IEC 27001."
    facts = ("standards",)
    why = "The edition of 2019 was an extension; a missing ISO/IEC 27001 is no defect of the newer one."
    condition = "ISO/IEC 27701:2025 is named and ISO/IEC 27001 is not."
    advice = "Ask for ISO/IEC 27001 beside it only where you need it."
    source = "ISO/IEC 27701:2025"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for the edition by itself."""
        if any(named.id == "ISO/IEC 27001" for named in facts.standards):
            return
        for named in facts.standards:
            if named.label == "ISO/IEC 27701:2025":
                yield self.finding(
                    f"{named.label} is certifiable without ISO/IEC 27001.",
                    field="standards",
                    evidence=named.evidence,
                )
