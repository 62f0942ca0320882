"""Rule A-02, accreditor not recognised."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue.model import AccreditationBody
from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Kind, Severity
from certscan.rules.accreditors import appointed_by_scheme, known_bodies, recognised_mark_present
from certscan.rules.lookup import accredited_management_system, fail_if_trusted, known_standards
from certscan.rules.rule import Context, Rule


class AccreditorNotRecognised(Rule):
    """The accreditation body is no signatory of the recognition arrangement."""

    code = "A-02"
    name = "accreditor_not_recognised"
    severity = Severity.FAIL
    summary = "The accreditation body is no signatory of the recognition arrangement."
    facts = ("accreditation", "standards", "kind", "recognition of the accreditation body")
    why = "A body outside the arrangement was examined by nobody, and many such bodies sell accreditations."
    condition = (
        "The body is self-styled, or it is known not to be recognised for management systems and one of the "
        "standards is a management-system standard with accredited certification. Not for a body that the "
        "owner of one of the standards appointed, and not for test reports. Beside a recognised body "
        "a self-styled one is a warning, any other is passed over. Only a warning, too, where the "
        "fact is of little trust or the mark was read with a confidence below 0.8."
    )
    advice = "Look the body up among the signatories of the Global ACI MRA, and the holder in IAF CertSearch."
    source = "Global ACI FMRA-001 (signatories of the MRA, before 2026 of the IAF MLA)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Judge each mark whose body is known."""
        if facts.kind is Kind.TEST_REPORT:
            return
        beside_recognised = recognised_mark_present(facts, context)
        for mark, body in known_bodies(facts, context):
            if body is None or not _unrecognised(body, facts, context):
                continue
            if beside_recognised and not body.self_styled:
                continue
            doubtful = beside_recognised or mark.confidence < REVIEW_BELOW
            yield self.finding(
                f"{body.name} ({body.id}) is not a signatory of the IAF MLA / Global ACI MRA "
                "for management systems.",
                field="accreditation",
                evidence=mark.evidence,
                severity=Severity.WARN if doubtful else fail_if_trusted(body.trust),
            )


def _unrecognised(body: AccreditationBody, facts: CertificateFacts, context: Context) -> bool:
    """Tell whether the body counts for nothing on this certificate."""
    if body.self_styled:
        return True
    if body.recognised is not False or appointed_by_scheme(body, facts, context):
        return False
    return any(accredited_management_system(standard) for _, standard in known_standards(facts, context))
