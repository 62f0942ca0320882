"""Rule C-07, combined certificate."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.rule import Context, Rule


class CombinedCertificate(Rule):
    """One certificate covers several standards."""

    code = "C-07"
    name = "combined_certificate"
    severity = Severity.INFO
    summary = "One certificate covers several standards."
    facts = ("standards",)
    why = (
        "Editions, transitions and scopes differ by standard, so one of them may fall while the others hold."
    )
    condition = "More than one standard of different families is named."
    advice = "Look at the edition and the scope of each; the certificate ends when the first of them does."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Count the families."""
        families = list(dict.fromkeys(named.id for named in facts.standards))
        if len(families) > 1 and facts.kind is not Kind.TEST_REPORT:
            yield self.finding(
                f"The certificate covers {', '.join(families)}; each edition and scope counts for itself.",
                field="standards",
                evidence=tuple(item for named in facts.standards for item in named.evidence),
            )
