"""Rule D-16, gap between cycles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier
from certscan.rules.rule import Context


class GapBetweenCycles(AcrossRule):
    """There was a gap between two certificates."""

    code = "D-16"
    name = "gap_between_cycles"
    severity = Severity.INFO
    summary = "There was a gap between two certificates."
    facts = ("issue_date", "expiry_date", "standards", "issuer")
    why = "In the gap the holder was not certified, and what was delivered then was made without."
    condition = "A newer certificate of the same standards was issued after the older one had ended."
    advice = "Ask what happened between the two, and whether goods were delivered then."
    source = "ISO/IEC 17021-1, 9.6.3.2.5"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Compare each end with the next beginning."""
        for older, newer in supplier.successions():
            if older.expiry and newer.issue and (newer.issue - older.expiry).days > 1:
                start, end = older.expiry + timedelta(days=1), newer.issue - timedelta(days=1)
                issue = newer.certificate.issue_date
                yield self.finding(
                    f"{' + '.join(sorted(older.families))}: a gap between cycles, not certified from {start} to {end}.",
                    field="issue_date",
                    evidence=issue.evidence if issue else (),
                )
