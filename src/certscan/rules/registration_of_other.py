"""Rule H-02, registration of other."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.policy.expectation import same_registration
from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Severity
from certscan.rules.credit_code import check_character_fits, looks_like_code
from certscan.rules.rule import Context, Rule


class RegistrationOfOther(Rule):
    """The registration number is not the supplier's."""

    code = "H-02"
    name = "registration_of_other"
    severity = Severity.FAIL
    summary = "The registration number is not the supplier's."
    facts = ("registration_id", "the buyer's expectations")
    why = "Names resemble each other; the registration number belongs to one company alone."
    condition = (
        "With expectations only: both numbers are known and differ. A warning where the number was read "
        "with a confidence below 0.8, or fails its own check."
    )
    advice = "Ask for the certificate of the supplier itself."
    source = "GB 32100-2015 (China); company registers elsewhere"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the registration numbers."""
        read, assigned = facts.registration_id, context.supplier(facts)
        if read is None or assigned is None or assigned.expectation.registration_id is None:
            return
        expected = assigned.expectation.registration_id
        if same_registration(read.value, expected):
            return
        misread = looks_like_code(read.value) and not check_character_fits(read.value)
        yield self.finding(
            f"Registration number {read.value} differs from the supplier's {expected}: the certificate belongs "
            "to another company.",
            field="registration_id",
            evidence=read.evidence,
            severity=Severity.WARN if misread or read.confidence < REVIEW_BELOW else self.severity,
        )
