"""Rule P-07, older version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier
from certscan.rules.rule import Context


class OlderVersion(AcrossRule):
    """A newer version of a certificate is at hand."""

    code = "P-07"
    name = "older_version"
    severity = Severity.INFO
    summary = "A newer version of a certificate is at hand."
    facts = ("certificate_number", "issue_date", "expiry_date", "standards", "issuer")
    why = "The older paper says nothing any more, however valid its dates look."
    condition = (
        "Another certificate of the supplier to the same standards was issued later and ends later, and "
        "bears the same number or follows it at the same issuer."
    )
    advice = "File the older one away."
    source = "Issuers' practice"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Name what was followed by what."""
        for older, newer in supplier.successions():
            yield self.finding(
                f"{older.path} ({' + '.join(sorted(older.families))}, to {older.expiry}) is the older version of "
                f"{newer.path} (to {newer.expiry}).",
                field="certificate_number",
            )
