"""Rule R-05, register confirms."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.policy.expectation import names_of
from certscan.policy.names import Likeness, best_likeness
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.register_status import STALE_AFTER_DAYS, state_on
from certscan.rules.register_words import RegisterState
from certscan.rules.rule import Context, Rule


class RegisterConfirms(Rule):
    """A register confirms the certificate."""

    code = "R-05"
    name = "register_confirms"
    severity = Severity.INFO
    summary = "A register confirms the certificate."
    facts = ("certificate_number", "holder", "holder_local", "imported registers")
    why = "Only a register can say that a certificate was not suspended or withdrawn since it was printed."
    condition = (
        "An imported export that is at most 90 days old holds the number for the same holder, with a status "
        "that means valid and no expiry that has passed."
    )
    advice = "Nothing; file the day of the export with the certificate."
    source = "The registers' exports that the buyer imported"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for an entry that fits."""
        number, register = facts.certificate_number, context.policy.register
        if number is None or register is None:
            return
        for entry in register.entries(number.value):
            fresh = (context.day - entry.as_of).days <= STALE_AFTER_DAYS
            same = best_likeness(names_of(facts), entry.names) is Likeness.SAME
            if fresh and same and state_on(entry, context.day) is RegisterState.VALID:
                yield self.finding(
                    f"{entry.register} ({entry.as_of}) has {number.value} for this holder: '{entry.status}'.",
                    field="certificate_number",
                    evidence=number.evidence,
                )
                return
