"""Rule A-03, accreditor unknown."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.fields.notices.self_styled_bodies import UNKNOWN_ACCREDITOR
from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.accreditors import appointed_by_scheme, known_bodies, recognised_mark_present
from certscan.rules.rule import Context, Rule


class AccreditorUnknown(Rule):
    """The standing of the accreditation body is not known."""

    code = "A-03"
    name = "accreditor_unknown"
    severity = Severity.WARN
    summary = "The standing of the accreditation body is not known."
    facts = ("accreditation", "kind", "recognition of the accreditation body")
    why = "Self-styled bodies choose names that resemble those of the recognised ones."
    condition = (
        "The catalogue does not know the body, or its recognition for management systems is not verified, "
        "and no recognised body stands beside it. Where no known body is on the document, also a name of the "
        "shapes that self-styled bodies choose, and the claim of an accreditation that names no body. Test "
        "reports are left out."
    )
    advice = "Look the body up among the signatories of the Global ACI MRA, and the holder in IAF CertSearch."
    source = "Global ACI FMRA-001 (signatories of the MRA, before 2026 of the IAF MLA)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Report each mark of which nothing certain is known."""
        if facts.kind is Kind.TEST_REPORT or recognised_mark_present(facts, context):
            return
        for mark, body in known_bodies(facts, context):
            if body is None:
                message = (
                    f"Accreditation body '{mark.id}' is not known; similar names are used by "
                    "self-styled bodies."
                )
            elif body.recognised is None and not body.self_styled:
                if appointed_by_scheme(body, facts, context):
                    continue
                message = (
                    f"Recognition of {body.name} ({body.id}) for management systems is not verified; "
                    "look it up among the signatories."
                )
            else:
                continue
            yield self.finding(message, field="accreditation", evidence=mark.evidence)
        for notice in context.noticed(UNKNOWN_ACCREDITOR, facts):
            yield self.finding(notice.message, field="accreditation")
