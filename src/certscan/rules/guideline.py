"""Rule C-02, guideline."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import StandardKind
from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule


class Guideline(Rule):
    """The standard is a guideline."""

    code = "C-02"
    name = "guideline"
    severity = Severity.INFO
    summary = "The standard is a guideline."
    facts = ("standards", "kind of the standard")
    why = "A guideline recommends and does not require, so the certificate attests good practice and no more."
    condition = (
        "A standard that the catalogue has as a guideline is named, and bodies do certify it. Standards "
        "that nobody can certify are the subject of C-01."
    )
    advice = (
        "Ask what the audit examined, and whether a certificate to a standard with requirements stands "
        "beside it."
    )
    source = "Catalogue of standards"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for guidelines that are certified."""
        if facts.kind is Kind.TEST_REPORT:
            return
        for named, standard in known_standards(facts, context):
            if standard.kind is StandardKind.GUIDELINE and standard.certifiable:
                yield self.finding(
                    f"{named.label} is a guideline; the certificate attests good practice, not the "
                    "requirements of a management-system standard.",
                    field="standards",
                    evidence=named.evidence,
                )
