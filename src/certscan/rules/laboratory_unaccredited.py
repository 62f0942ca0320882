"""Rule C-09, laboratory unaccredited."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule


class LaboratoryUnaccredited(Rule):
    """A test report shows no accreditation of its laboratory."""

    code = "C-09"
    name = "laboratory_unaccredited"
    severity = Severity.WARN
    summary = "A test report shows no accreditation of its laboratory."
    facts = ("accreditation", "kind")
    why = "Only the accreditation of a laboratory, with its scope, tells that it can carry out these tests."
    condition = (
        "A test report without an accreditation body, or with self-styled ones alone; where one is shown "
        "without a laboratory number, only a note."
    )
    advice = "Ask for the number of the laboratory (such as CNAS L0000) and the scope of its accreditation."
    source = "ISO/IEC 17025; ILAC MRA, since 2026 Global ACI MRA"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the laboratory is accredited, and under which number."""
        if facts.kind is not Kind.TEST_REPORT:
            return
        if not facts.accreditation:
            yield self.finding(
                "The laboratory shows no accreditation: ask for its number and the scope of accreditation.",
                field="accreditation",
            )
        elif all(body is not None and body.self_styled for _, body in known_bodies(facts, context)):
            yield self.finding(
                f"{facts.accreditation[0].id} is not a signatory of the ILAC MRA / Global ACI MRA for laboratories.",
                field="accreditation",
                evidence=facts.accreditation[0].evidence,
            )
        elif all(mark.number is None for mark in facts.accreditation):
            yield self.finding(
                f"No laboratory number was found beside {facts.accreditation[0].id}: ask for it and the scope.",
                field="accreditation",
                evidence=facts.accreditation[0].evidence,
                severity=Severity.INFO,
            )
