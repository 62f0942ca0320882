"""Rule A-04, issuer unknown."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule


class IssuerUnknown(Rule):
    """The catalogue does not know the certification body."""

    code = "A-04"
    name = "issuer_unknown"
    severity = Severity.WARN
    summary = "The catalogue does not know the certification body."
    facts = ("issuer", "accreditation", "kind", "the list of certification bodies")
    why = "Most certification bodies are sound, but certificate mills are found among the unknown ones."
    condition = (
        "An issuer was found and is none of the bodies in the catalogue. Test reports are left out: a "
        "laboratory issues them."
    )
    advice = "Look the issuer up in the register of the accreditation body that the certificate names."
    source = "Catalogue of certification bodies"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look the issuer up."""
        issuer = facts.issuer
        if issuer is None or facts.kind is Kind.TEST_REPORT:
            return
        if issuer.id is None or issuer.id not in context.catalogue.certification_bodies:
            named = [f"{b.name} ({b.website})" for _, b in known_bodies(facts, context) if b and b.website]
            where = " or ".join(named) or "its accreditation body"
            yield self.finding(
                f"Certification body '{issuer.value}' is not in the list: look it up at {where}.",
                field="issuer",
                evidence=issuer.evidence,
            )
