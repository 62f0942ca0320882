"""Rule D-01, expired."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.readings import readings
from certscan.rules.rule import Context, Rule


class Expired(Rule):
    """The last day of validity has passed."""

    code = "D-01"
    name = "expired"
    severity = Severity.FAIL
    summary = "The last day of validity has passed."
    facts = ("expiry_date",)
    why = "After its last day a certificate proves nothing, whatever the holder says of an audit to come."
    condition = (
        "The expiry date lies before the day of judgement; the expiry day itself still counts as valid. "
        "Only a warning when the printed date can be read in two ways and one of them has not passed."
    )
    advice = "Ask the supplier for the renewed certificate, or look the holder up in the issuer's register."
    source = "ISO/IEC 17021-1, 9.6.3"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Compare the expiry date with the day."""
        expiry = facts.expiry_date
        if expiry is None:
            return
        possible = [reading for reading in readings(expiry) if reading is not None]
        passed = [reading < context.day for reading in possible]
        if not any(passed):
            return
        if all(passed):
            message, severity = f"Certificate expired on {expiry.value}.", self.severity
        else:
            either = " or ".join(str(reading) for reading in sorted(possible))
            message = (
                f"'{expiry.printed}' can mean {either}; by one of these readings the certificate expired."
            )
            severity = Severity.WARN
        yield self.finding(message, field="expiry_date", evidence=expiry.evidence, severity=severity)
