"""Rule S-05, chinese surveillance due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.chinese_number import issued_in_china
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context, Rule
from certscan.rules.surveillance import surveillance

#: The rule binds certificates from this day on.
IN_FORCE = date(2026, 1, 1)


class ChineseSurveillanceDue(Rule):
    """Under the Chinese rule for quality management systems a surveillance audit has fallen due."""

    code = "S-05"
    name = "chinese_surveillance_due"
    severity = Severity.INFO
    summary = "Under the Chinese rule for quality management systems a surveillance audit has fallen due."
    facts = (
        "issue_date",
        "expiry_date",
        "certificate_number",
        "issuer",
        "standards",
    )
    why = "Under this rule the body must suspend a certificate whose audit is overdue, and revoke it later."
    condition = (
        "An ISO 9001 certificate of a Chinese body, or with a number of the Chinese form, issued on or "
        "after 2026-01-01 (when the rule came into force), more than twelve months after the issue. A note; "
        "a profile that demands evidence of surveillance makes it a warning."
    )
    advice = "Look the number up in cx.cnca.cn: 有效 is valid, 暂停 suspended, 撤销 revoked."
    source = "CNCA announcement 2025 No. 16, CNCA-QMS-01:2025, 5.4.1.4"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether an audit has fallen due under the rule."""
        audits = surveillance(facts, context)
        if audits is None or facts.issue_date is None or audits.start < IN_FORCE:
            return
        quality = any(standard.id == "ISO 9001" for _, standard in known_standards(facts, context))
        overdue = [audit for audit in audits.yearly if audit < context.day]
        if quality and overdue and issued_in_china(facts, context):
            yield self.finding(
                f"Under CNCA-QMS-01:2025 a surveillance audit was due by {overdue[-1]}, and the body must "
                "suspend a certificate whose audit is overdue: look the number up in cx.cnca.cn.",
                field="issue_date",
                evidence=facts.issue_date.evidence,
            )
