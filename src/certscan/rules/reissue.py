"""Rule N-08, reissue."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from certscan.catalogue.lookup import PATTERN_SECONDS
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule

_REVISION = regex.compile(
    r"(?i)(?<![\p{L}\p{N}])(?:rev(?:ision)?|issue|ver(?:sion)?)\.?\s*[:#.-]?\s*(?P<count>\d{1,2})\s*\)?$"
)


class Reissue(Rule):
    """The number carries a revision."""

    code = "N-08"
    name = "reissue"
    severity = Severity.INFO
    summary = "The number carries a revision."
    facts = ("certificate_number",)
    why = "A revision replaces what was issued before under the same number."
    condition = "The print of the number ends with the count of a revision or issue."
    advice = "Ask which revision is in force, or look the certificate up."
    source = "Issuers' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """Look for a revision in the number."""
        number = facts.certificate_number
        match = number and _REVISION.search(number.printed, timeout=PATTERN_SECONDS)
        if number is not None and match:
            yield self.finding(
                f"This is revision {match['count']} of {number.value}; an older one may be void.",
                field="certificate_number",
                evidence=number.evidence,
            )
