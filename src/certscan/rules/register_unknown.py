"""Rule R-04, register unknown."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import REVIEW_BELOW, CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class RegisterUnknown(Rule):
    """The number is not in the register that should have it."""

    code = "R-04"
    name = "register_unknown"
    severity = Severity.WARN
    summary = "The number is not in the register that should have it."
    facts = ("certificate_number", "issuer", "imported registers")
    why = "A number that the issuer's register does not know is misread, too new for the export, or invented."
    condition = (
        "An export was imported under the issuer's id or the name of its register, and does not hold the "
        "number. Silent for certificates issued after the export, and for numbers read with a confidence "
        "below 0.8."
    )
    advice = "Compare the number with the document, then look it up in the register itself."
    source = "The registers' exports that the buyer imported"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether a register that should know the number does not."""
        number, issuer, register = facts.certificate_number, facts.issuer, context.policy.register
        if number is None or register is None or issuer is None or issuer.id is None:
            return
        count, day = register.counts().get(issuer.id, (0, context.day))
        newer = facts.issue_date is not None and facts.issue_date.value > day
        if not count or newer or number.confidence < REVIEW_BELOW or register.entries(number.value):
            return
        yield self.finding(
            f"The export of {issuer.id} of {day} ({count} entries) does not hold the number {number.value}.",
            field="certificate_number",
            evidence=number.evidence,
        )
