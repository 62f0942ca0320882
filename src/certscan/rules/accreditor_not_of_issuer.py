"""Rule A-13, accreditor not of issuer."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule


class AccreditorNotOfIssuer(Rule):
    """The accreditation body is not known to accredit this certification body."""

    code = "A-13"
    name = "accreditor_not_of_issuer"
    severity = Severity.INFO
    summary = "The accreditation body is not known to accredit this certification body."
    facts = ("accreditation", "issuer", "accreditations of the certification body")
    why = "A mark counts only when its owner has accredited the issuer, which its register tells."
    condition = (
        "Issuer and accreditation body are known, and none of the recognised marks is among the "
        "accreditations that the catalogue has of the issuer. A note, since accreditations change by office "
        "and year."
    )
    advice = "Look the issuer up in the register of the accreditation body."
    source = "Catalogue of certification bodies"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the marks with the accreditations of the issuer."""
        body = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
        if body is None or not body.accreditations or facts.kind is Kind.TEST_REPORT:
            return
        marks = [(mark, found) for mark, found in known_bodies(facts, context) if found and found.recognised]
        known = {*body.accreditations, *body.accreditations_unverified}
        if not marks or any(found.id in known for _, found in marks):
            return
        names = " and ".join(found.id for _, found in marks)
        yield self.finding(
            f"{body.name} is not known to be accredited by {names} (known: {', '.join(sorted(known))}): look "
            "it up there.",
            field="accreditation",
            evidence=tuple(item for mark, _ in marks for item in mark.evidence),
        )
