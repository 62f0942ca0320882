"""Rule S-03, surveillance named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.periods import in_days
from certscan.rules.rule import Context, Rule
from certscan.rules.surveillance import audits_printed


class SurveillanceNamed(Rule):
    """The certificate names the days of its surveillance audits."""

    code = "S-03"
    name = "surveillance_named"
    severity = Severity.INFO
    summary = "The certificate names the days of its surveillance audits."
    facts = ("expiry_date", "dates of audits that the certificate names")
    why = "By its own words the certificate loses its force on such a day unless the audit took place."
    condition = (
        "The document bears dates that it calls those of surveillance audits, and the certificate has not "
        "expired. A date with two readings is left out."
    )
    advice = "Ask for the result of the last audit whose day has passed, and note the day of the next."
    source = "Certification bodies' practice; ISO/IEC 17021-1, 9.1.3.3"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Name each audit, and whether its day has passed."""
        audits = audits_printed(facts, context)
        expiry = facts.expiry_date
        if audits and (expiry is None or expiry.value >= context.day):
            named = ", ".join(f"{audit} ({_when(audit, context.day)})" for audit in audits)
            yield self.finding(
                f"The certificate names surveillance audits: {named}.",
                field="expiry_date",
                evidence=expiry.evidence if expiry else (),
            )


def _when(audit: date, day: date) -> str:
    return "its day has passed" if audit < day else f"in {in_days((audit - day).days)}"
