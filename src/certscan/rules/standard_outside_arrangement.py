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
    severity = Severity.INFO
    summary = "The arrangement of the accreditation bodies does not reach to this standard."
    facts = ("standards", "accreditation", "sub-scopes of the recognition arrangement")
    why = "Accreditation for such a standard is national: no other body has examined how well it is done."
    condition = (
        "A recognised accreditation body stands on the document, and the catalogue has the management- "
        "system standard as one for which the arrangement has no sub-scope. A note, since it holds for "
        "every certificate to the standard."
    )
    advice = "Where it matters, ask for the accreditation certificate of the issuer with its scope."
    source = "Scopes of the Global ACI MRA (before 2026 of the IAF MLA), as the catalogue of standards quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for standards that no sub-scope of the arrangement covers."""
        recognised = [
            body.id for _, body in known_bodies(facts, context) if body is not None and body.recognised
        ]
        if not recognised:
            return
        for named, standard in known_standards(facts, context):
            if standard.mla_sub_scope is False and accredited_management_system(standard):
                yield self.finding(
                    f"The international arrangement has no scope for {named.label}: an accreditation by "
                    f"{' and '.join(recognised)} is national there.",
                    field="standards",
                    evidence=named.evidence,
                )
