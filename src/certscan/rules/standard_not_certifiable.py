"""Rule C-01, standard not certifiable."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import Standard, StandardKind
from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.lookup import fail_if_trusted, known_standards
from certscan.rules.rule import Context, Rule

_KINDS = {
    StandardKind.GUIDELINE: "a guideline",
    StandardKind.TEST: "a standard for tests",
    StandardKind.ACCREDITATION: "a standard for accreditation",
    StandardKind.PERSON: "a standard by which persons are qualified",
}


class StandardNotCertifiable(Rule):
    """No certification body can certify conformity with this standard."""

    code = "C-01"
    name = "standard_not_certifiable"
    severity = Severity.FAIL
    summary = "No certification body can certify conformity with this standard."
    facts = ("standards", "kind", "issuer", "whether the standard is certifiable")
    why = (
        "Guidelines hold no requirements, laboratories are accredited and not certified, toys are tested; "
        "whoever certifies such a standard does not know the trade, or abuses its name."
    )
    condition = (
        "The catalogue has the standard as one that no certification body certifies. Not for test "
        "reports, nor for test standards on product certificates, nor where an accreditation body itself "
        "attests a standard for accreditation. Only a warning for such a standard from an issuer that the "
        "catalogue does not know, since that may be an accreditation body, and where the fact is of "
        "little trust."
    )
    advice = (
        "Ask for what proves the point: a test report, the laboratory's accreditation, or a certificate to a "
        "standard that has requirements."
    )
    source = "Catalogue of standards"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for standards that are not certifiable."""
        if facts.kind is Kind.TEST_REPORT:
            return
        for named, standard in known_standards(facts, context):
            if standard.certifiable or (standard.kind is StandardKind.TEST and facts.kind is Kind.PRODUCT):
                continue
            severity = fail_if_trusted(standard.trust)
            if standard.kind is StandardKind.ACCREDITATION:
                if _issued_by_accreditor(facts, context):
                    continue
                if facts.issuer is None or facts.issuer.id not in context.catalogue.certification_bodies:
                    severity = Severity.WARN
            yield self.finding(
                f"{named.label} is {_kind(standard)}: a certification body cannot certify it.",
                field="standards",
                evidence=named.evidence,
                severity=severity,
            )


def _kind(standard: Standard) -> str:
    return _KINDS.get(standard.kind, "not a standard for certification")


def _issued_by_accreditor(facts: CertificateFacts, context: Context) -> bool:
    """Tell whether the issuer is an accreditation body by name."""
    if facts.issuer is None:
        return False
    name = facts.issuer.value.casefold().strip()
    return any(
        name in {known.casefold() for known in (body.id, body.name, *body.aliases)}
        for body in context.catalogue.accreditation_bodies.values()
        if not body.self_styled
    )
