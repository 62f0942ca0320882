"""Rule S-04, surveillance notice missing."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.fields.notices.audits import SURVEILLANCE_NOTICE
from certscan.record import CertificateFacts, Finding, Severity
from certscan.rules.rule import Context, Rule
from certscan.rules.surveillance import surveillance


class SurveillanceNoticeMissing(Rule):
    """The certificate is valid only with the notice of its surveillance audit, which the file lacks."""

    code = "S-04"
    name = "surveillance_notice_missing"
    severity = Severity.INFO
    summary = "The certificate is valid only with the notice of its surveillance audit, which the file lacks."
    facts = ("issue_date", "expiry_date", "what the certificate says of such a notice", "the file's pages")
    why = "Some Chinese bodies confirm each yearly audit by a paper of its own; without it the certificate rests."
    condition = (
        "The certificate says that it is to be used together with the notice or report of its surveillance "
        "audit (本证书需与监督审核合格通知书同时使用), no page of the file is one, and the first audit has fallen due, or "
        "its day cannot be told from the dates that were read. A note; a profile that demands evidence of "
        "surveillance makes it a warning."
    )
    advice = (
        "Ask the supplier for the latest notice (监督审核合格通知书), or look the number up in cx.cnca.cn."
    )
    source = "Chinese certification bodies' practice"

    def check(self, facts: CertificateFacts, context: Context) -> Iterator[Finding]:
        """See whether a notice should be there and is not."""
        notices = context.noticed(SURVEILLANCE_NOTICE, facts)
        expired = facts.expiry_date is not None and facts.expiry_date.value < context.day
        audits = surveillance(facts, context)
        if notices and not expired and (audits is None or audits.overdue(context.day)):
            yield self.finding(
                "The certificate is valid only together with the notice of its surveillance audit, which is not "
                "in the file.",
                field="expiry_date",
                evidence=facts.expiry_date.evidence if facts.expiry_date else (),
            )
