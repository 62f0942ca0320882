"""Rule D-02, expires soon."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.periods import in_days
from certscan.rules.rule import Context, Rule


class ExpiresSoon(Rule):
    """The last day of validity is near."""

    code = "D-02"
    name = "expires_soon"
    severity = Severity.WARN
    summary = "The last day of validity is near."
    facts = ("expiry_date",)
    why = "A recertification takes months, so a supplier who has none under way now will show a gap."
    condition = "The expiry date is the day of judgement or follows within the horizon, 90 days by default."
    advice = "Ask the supplier when the recertification audit takes place and who carries it out."
    source = "Auditors' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Count the days that are left."""
        expiry = facts.expiry_date
        if expiry is None:
            return
        left = (expiry.value - context.day).days
        if 0 <= left <= context.lead_days:
            yield self.finding(
                f"Certificate expires on {expiry.value} ({in_days(left)}): ask for the recertification plan.",
                field="expiry_date",
                evidence=expiry.evidence,
            )
