"""The judgement of one certificate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from certscan.catalogue import Catalogue
from certscan.policy import Policy
from certscan.record import CertificateFacts, Finding, Notice, Severity, Verdict
from certscan.rules.all_rules import RULES
from certscan.rules.rule import Context, Described
from certscan.rules.verdict import status_of

_LEAVING_UNVERIFIABLE = frozenset(rule.code for rule in RULES if rule.leaves_unverifiable)
_WEIGHTIEST_FIRST = tuple(Severity)


def judge(
    facts: CertificateFacts,
    *,
    day: date,
    catalogue: Catalogue,
    expiring_within_days: int = 90,
    policy: Policy | None = None,
    path: str = "",
    notices: Iterable[Notice] = (),
) -> Verdict:
    """Judge a certificate on a day; the weightiest findings stand first.

    `policy` is the buyer's side, `path` where the document was found, `notices` its warnings.
    """
    context = context_of(day, catalogue, expiring_within_days, policy or Policy(), path, notices)
    findings = [finding for rule in RULES for finding in weighed(rule, rule.check(facts, context), context)]
    findings.sort(key=lambda finding: _WEIGHTIEST_FIRST.index(finding.severity))
    return Verdict(status=status_of(findings, _LEAVING_UNVERIFIABLE), as_of=day, findings=tuple(findings))


def context_of(
    day: date, catalogue: Catalogue, lead_days: int, policy: Policy, path: str, notices: Iterable[Notice]
) -> Context:
    """Put together what a judgement rests on; a profile's days of notice go before the settings'."""
    notice = policy.profile.notice_days
    return Context(
        day=day,
        catalogue=catalogue,
        lead_days=lead_days if notice is None else notice,
        policy=policy,
        path=path,
        notices=tuple(notices),
    )


def weighed(rule: Described, findings: Iterable[Finding], context: Context) -> Iterator[Finding]:
    """Give a rule's findings the weight that the buyer's profile gives them."""
    for finding in findings:
        severity = context.profile.weighed(rule.code, rule.severity, finding.severity)
        if severity is not None:
            yield finding.model_copy(update={"severity": severity})
