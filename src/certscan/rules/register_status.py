"""Rule R-01, register status."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certscan.policy.register import Entry
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.register_words import RegisterState, state_of
from certscan.rules.rule import Context, Rule

#: What an older export says of a status may have changed since.
STALE_AFTER_DAYS = 90


class RegisterStatus(Rule):
    """A register says that the certificate is not valid."""

    code = "R-01"
    name = "register_status"
    severity = Severity.FAIL
    summary = "A register says that the certificate is not valid."
    facts = ("certificate_number", "imported registers")
    why = "The register is where a suspension or withdrawal shows first; the paper looks as before."
    condition = (
        "An imported export holds the number with a status that is not valid, or with an expiry that has "
        "passed. A warning where the status is a word that is not known, where the export is older than 90 "
        "days, or where the register has another entry of the number that is valid."
    )
    advice = "Open the register to see the present status, then ask the supplier."
    source = "The registers' exports that the buyer imported"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look the status up in what was imported."""
        number, register = facts.certificate_number, context.policy.register
        entries = register.entries(number.value) if register and number else ()
        if number is None or any(state_on(e, context.day) is RegisterState.VALID for e in entries):
            return
        for entry in entries:
            state = state_on(entry, context.day)
            if state is None:
                continue
            stale = (context.day - entry.as_of).days > STALE_AFTER_DAYS
            yield self.finding(
                f"{entry.register} ({entry.as_of}) says of {number.value}: {_said(entry)}.",
                field="certificate_number",
                evidence=number.evidence,
                severity=Severity.WARN if stale or state is RegisterState.UNKNOWN else self.severity,
            )


def state_on(entry: Entry, day: date) -> RegisterState | None:
    """Give what the entry means on the day, None where it says nothing of validity."""
    if entry.expires is not None and entry.expires < day:
        return RegisterState.EXPIRED
    return state_of(entry.status) if entry.status else None


def _said(entry: Entry) -> str:
    status = f"'{entry.status}'" if entry.status else ""
    expires = f"valid until {entry.expires}" if entry.expires else ""
    return ", ".join(part for part in (status, expires) if part)
