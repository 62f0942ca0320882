"""Rule A-10, accreditor standing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule


class AccreditorStanding(Rule):
    """Something about the accreditation body's own position should be looked up."""

    code = "A-10"
    name = "accreditor_standing"
    severity = Severity.INFO
    summary = "Something about the accreditation body's own position should be looked up."
    facts = ("accreditation", "standing of the accreditation body")
    why = (
        "A body that is suspended, on probation or newly renamed may have lost its place in the arrangement."
    )
    condition = "The catalogue has a note on the standing of a body whose mark is on the document."
    advice = "Look the body up in the list of signatories, FMRA-001."
    source = "Publications of the IAF and of Global ACI, as the catalogue quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Hand on what is known of each body's standing."""
        for mark, body in known_bodies(facts, context):
            if body is not None and body.standing:
                yield self.finding(
                    f"Check the present standing of {body.name} ({body.id}). {body.standing}",
                    field="accreditation",
                    evidence=mark.evidence,
                )
