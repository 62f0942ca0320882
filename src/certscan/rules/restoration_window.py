"""Rule D-03, restoration window."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Kind, Severity
from certscan.rules.periods import in_days, months_after
from certscan.rules.rule import Context, Rule

#: How long after the expiry an accredited body may restore a certification (ISO/IEC 17021-1, 9.6.3.2.5).
RESTORABLE_FOR_MONTHS = 6


class RestorationWindow(Rule):
    """The certificate has expired, but its issuer may still restore it."""

    code = "D-03"
    name = "restoration_window"
    severity = Severity.WARN
    summary = "The certificate has expired, but its issuer may still restore it."
    facts = ("expiry_date", "accreditation", "kind")
    why = "A late recertification can revive the certification; until then the supplier holds none."
    condition = (
        "A management-system certificate that shows an accreditation expired no more than six months "
        "before the day of judgement. It accompanies D-01 and never turns it into a pass."
    )
    advice = "Ask whether the recertification audit is done, and for the new certificate once it is decided."
    source = "ISO/IEC 17021-1, 9.6.3.2.5"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether the expiry lies within the window."""
        expiry = facts.expiry_date
        if expiry is None or not facts.accreditation or facts.kind is not Kind.MANAGEMENT_SYSTEM:
            return
        if expiry.value < context.day <= months_after(expiry.value, RESTORABLE_FOR_MONTHS):
            yield self.finding(
                f"Expired {in_days((context.day - expiry.value).days)} ago. Accredited bodies may restore "
                f"within {RESTORABLE_FOR_MONTHS} months if outstanding recertification work is completed; "
                "there is no valid certificate meanwhile.",
                field="expiry_date",
                evidence=expiry.evidence,
            )
