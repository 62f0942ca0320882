"""Rule R-03, register expiry."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class RegisterExpiry(Rule):
    """A register shows another expiry than the document."""

    code = "R-03"
    name = "register_expiry"
    severity = Severity.WARN
    summary = "A register shows another expiry than the document."
    facts = ("certificate_number", "expiry_date", "imported registers")
    why = "The certificate was renewed or cut short since, or a date was altered."
    condition = (
        "An imported export holds the number, and none of its expiry dates is the one on the document or "
        "the day beside it."
    )
    advice = "Ask for the certificate in its present issue, and compare the dates."
    source = "The registers' exports that the buyer imported"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the expiry with that of the register."""
        number, expiry, register = facts.certificate_number, facts.expiry_date, context.policy.register
        if number is None or expiry is None or register is None:
            return
        shown = [(e.register, e.expires) for e in register.entries(number.value) if e.expires]
        if shown and all(abs((day - expiry.value).days) > 1 for _, day in shown):
            yield self.finding(
                f"{shown[0][0]} has {number.value} until {shown[0][1]}, the document until {expiry.value}.",
                field="expiry_date",
                evidence=expiry.evidence,
            )
