"""Record to findings: one rule per file, one explicit list.

A rule's file, its test and its section in docs/rules.md bear the same name. A new rule is a file beside
the others and one line in `RULES`; the order of the list is the order of the questions.
"""

from __future__ import annotations

from datetime import date

from certscan.catalogue import Catalogue
from certscan.record import CertificateFacts, Severity, Verdict
from certscan.rules.accreditation_missing import AccreditationMissing
from certscan.rules.accreditor_not_recognised import AccreditorNotRecognised
from certscan.rules.accreditor_unknown import AccreditorUnknown
from certscan.rules.cycle_too_long import CycleTooLong
from certscan.rules.dates_impossible import DatesImpossible
from certscan.rules.edition_in_transition import EditionInTransition
from certscan.rules.edition_missing import EditionMissing
from certscan.rules.edition_withdrawn import EditionWithdrawn
from certscan.rules.expired import Expired
from certscan.rules.expires_soon import ExpiresSoon
from certscan.rules.expiry_missing import ExpiryMissing
from certscan.rules.issued_before_edition import IssuedBeforeEdition
from certscan.rules.issued_in_future import IssuedInFuture
from certscan.rules.issuer_missing import IssuerMissing
from certscan.rules.issuer_unknown import IssuerUnknown
from certscan.rules.no_dates import NoDates
from certscan.rules.outlives_transition import OutlivesTransition
from certscan.rules.restoration_window import RestorationWindow
from certscan.rules.rule import Context, Rule
from certscan.rules.standard_missing import StandardMissing
from certscan.rules.standard_not_certifiable import StandardNotCertifiable
from certscan.rules.standard_unknown import StandardUnknown
from certscan.rules.toy_standard import ToyStandard
from certscan.rules.verdict import status_of

__all__ = ["RULES", "Context", "Rule", "judge"]

#: Every rule: what is attested, whether the edition lives, whether the dates hold, who vouches for it.
RULES: tuple[Rule, ...] = (
    StandardMissing(),
    StandardNotCertifiable(),
    ToyStandard(),
    StandardUnknown(),
    EditionMissing(),
    EditionWithdrawn(),
    EditionInTransition(),
    IssuedBeforeEdition(),
    OutlivesTransition(),
    NoDates(),
    ExpiryMissing(),
    Expired(),
    RestorationWindow(),
    ExpiresSoon(),
    DatesImpossible(),
    CycleTooLong(),
    IssuedInFuture(),
    IssuerMissing(),
    IssuerUnknown(),
    AccreditationMissing(),
    AccreditorNotRecognised(),
    AccreditorUnknown(),
)

_LEAVING_UNVERIFIABLE = frozenset(rule.code for rule in RULES if rule.leaves_unverifiable)
_WEIGHTIEST_FIRST = tuple(Severity)


def judge(
    facts: CertificateFacts, *, day: date, catalogue: Catalogue, expiring_within_days: int = 90
) -> Verdict:
    """Judge a certificate on a day; the weightiest findings stand first."""
    context = Context(day=day, catalogue=catalogue, lead_days=expiring_within_days)
    findings = [finding for rule in RULES for finding in rule.check(facts, context)]
    findings.sort(key=lambda finding: _WEIGHTIEST_FIRST.index(finding.severity))
    return Verdict(status=status_of(findings, _LEAVING_UNVERIFIABLE), as_of=day, findings=tuple(findings))
