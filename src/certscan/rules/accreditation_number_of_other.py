"""Rule A-05, accreditation number of other."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from certscan.catalogue.model import Trust
from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Severity
from certscan.rules.accreditors import known_bodies
from certscan.rules.rule import Context, Rule

_NUMBER = regex.compile(r"(?<!\p{L})(?P<letter>\p{L}?)\s?(?P<digits>\d{2,6})")


class AccreditationNumberOfOther(Rule):
    """The accreditation number belongs to another certification body."""

    code = "A-05"
    name = "accreditation_number_of_other"
    severity = Severity.FAIL
    summary = "The accreditation number belongs to another certification body."
    facts = ("accreditation", "issuer", "numbers of accredited bodies")
    why = "Whoever copies a certificate copies the number in the mark with it, and seldom knows whose it is."
    condition = (
        "The number in an accreditation mark is known to be that of another body than the issuer. A fail "
        "only where the number is of high trust and the mark was read with a confidence of 0.8 at least, "
        "else a warning. Numbers that the catalogue does not have say nothing."
    )
    advice = "Look the number up in the register of the accreditation body."
    source = "Registers of the accreditation bodies, as the catalogue quotes"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the holder of each accreditation number with the issuer."""
        if facts.issuer is None or facts.issuer.id is None:
            return
        for mark, body in known_bodies(facts, context):
            if body is None or mark.number is None:
                continue
            owners = [a for a in body.accredited if _bare(a.number) == _bare(mark.number)]
            if not owners or facts.issuer.id in {owner.body for owner in owners}:
                continue
            owner = owners[0]
            known = context.catalogue.certification_bodies.get(owner.body)
            certain = owner.trust is Trust.HIGH and mark.confidence >= REVIEW_BELOW
            yield self.finding(
                f"The accreditation number {mark.number} of {body.id} belongs to "
                f"{known.name if known else owner.body}, not to {facts.issuer.value}.",
                field="accreditation",
                evidence=mark.evidence + facts.issuer.evidence,
                severity=self.severity if certain else Severity.WARN,
            )


def _bare(number: str) -> str:
    """Give what tells a number apart: "CNAS C001-M" is C1, "0005" is 5."""
    match = _NUMBER.search(number.upper())
    return f"{match['letter']}{int(match['digits'])}" if match else number
