"""Rule A-06, standard outside arrangement."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.lookup import accredited_management_system, known_standards
from certscan.rules.rule import Context, Rule


class StandardOutsideArrangement(Rule):
    """The arrangement of the accreditation bodies does not reach to this standard."""

    code = "A-06"
    name = "standard_outside_arrangement"
    severity = Severity.WARN
    summary = "The accreditation, or its international recognition, does not reach to this standard."
    facts = ("standards", "accreditation", "scope of the body and of the recognition arrangement")
    why = (
        "An accreditation counts for the standards that it covers; where the arrangement has no scope, no "
        "other body has examined how well it is done."
    )
    condition = (
        "The catalogue knows that every recognised body on the document accredits for certain standards alone, "
        "and a management-system standard is none of them. Only a note where the arrangement itself has no "
        "sub-scope for the standard, since that holds for every certificate to it."
    )
    advice = "Ask for the accreditation certificate of the issuer with its scope."
    source = "Scopes of the Global ACI MRA (before 2026 of the IAF MLA), as the catalogue of standards quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for standards that the bodies, or the arrangement, do not cover."""
        recognised = [
            body for _, body in known_bodies(facts, context) if body is not None and body.recognised
        ]
        if not recognised:
            return
        names = " and ".join(body.id for body in recognised)
        for named, standard in known_standards(facts, context):
            if not accredited_management_system(standard):
                continue
            if all(body.only_for and standard.id not in body.only_for for body in recognised):
                alone = " and ".join(", ".join(body.only_for) for body in recognised)
                message = f"{names} accredits for {alone} alone, not for {named.label}."
                severity = self.severity
            elif standard.mla_sub_scope is False:
                message = (
                    f"The international arrangement has no scope for {named.label}: an accreditation by "
                    f"{names} is national there."
                )
                severity = Severity.INFO
            else:
                continue
            yield self.finding(message, field="standards", evidence=named.evidence, severity=severity)
