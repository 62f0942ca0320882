"""Rule S-06, recertified late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from certscan.record import Finding, Severity
from certscan.rules.across.rule import AcrossRule
from certscan.rules.across.supplier import Supplier
from certscan.rules.chinese_number import chinese_number
from certscan.rules.chinese_surveillance_due import IN_FORCE
from certscan.rules.periods import months_after
from certscan.rules.restoration_window import RESTORABLE_FOR_MONTHS
from certscan.rules.rule import Context


class RecertifiedLate(AcrossRule):
    """A Chinese recertification came long after the previous certificate had ended."""

    code = "S-06"
    name = "recertified_late"
    severity = Severity.WARN
    summary = "A Chinese recertification came long after the previous certificate had ended."
    facts = ("certificate_number", "issue_date", "expiry_date", "standards")
    why = (
        "Since 2026 the audit on site must end before the expiry; after it the case is an initial "
        "certification (R0)."
    )
    condition = (
        "An ISO 9001 certificate with a number of the Chinese form, issued on or after 2026-01-01, counts a "
        "recertification and was issued more than six months after the certificate before it had ended."
    )
    advice = "Look both numbers up in cx.cnca.cn."
    source = "CNCA announcement 2025 No. 16, CNCA-QMS-01:2025, 5.8.2"

    def check(self, supplier: Supplier, others: Sequence[Supplier], context: Context) -> Iterator[Finding]:
        """Compare the count in the number with the dates."""
        for older, newer in supplier.successions():
            number = chinese_number(newer.certificate, context)
            if number is None or number.recertifications == 0 or "ISO 9001" not in newer.families:
                continue
            issue, end = newer.certificate.issue_date, older.expiry
            if issue is None or end is None or issue.value < IN_FORCE:
                continue
            if issue.value > months_after(end, RESTORABLE_FOR_MONTHS):
                yield self.finding(
                    f"The certificate before ended on {end}, and this one of {issue.value} counts as "
                    f"recertification R{number.recertifications}; after the expiry it is an initial "
                    "certification (R0).",
                    field="certificate_number",
                    evidence=issue.evidence,
                )
