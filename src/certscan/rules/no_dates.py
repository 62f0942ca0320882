"""Rule D-04, no dates."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule


class NoDates(Rule):
    """Neither an issue date nor an expiry date was found."""

    code = "D-04"
    name = "no_dates"
    severity = Severity.WARN
    leaves_unverifiable = True
    summary = "Neither an issue date nor an expiry date was found."
    facts = ("issue_date", "expiry_date")
    why = (
        "Without a date nobody can tell whether the certificate is in force. The dates may be missing on the "
        "paper or lost in a poor copy, and only a person can tell which; so this makes the certificate "
        "unverifiable and not unacceptable."
    )
    condition = "Both dates are missing after all pages were read."
    advice = "Look at the document; if no date is printed, ask the supplier for the complete certificate."
    source = "ISO/IEC 17021-1, 8.2.2 (a certificate shows its effective date and its expiry)"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether there is any date to judge on."""
        if facts.issue_date is None and facts.expiry_date is None:
            yield self.finding("No validity dates found: validity cannot be judged.", field="expiry_date")
