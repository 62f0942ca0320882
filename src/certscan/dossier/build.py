"""From the judged records of a run to its dossier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from certscan.catalogue import load
from certscan.dossier.grouping import group
from certscan.dossier.model import Dossier, HeldCertificate, LookUp, Standing, SupplierPage
from certscan.policy import load_policy
from certscan.record import Document, Finding, Severity, VerdictStatus
from certscan.rules.across import ACROSS
from certscan.rules.across.requirement_missing import RequirementMissing
from certscan.rules.across.supplier import Held, Supplier, follows
from certscan.rules.across.test_report_missing import TestReportMissing
from certscan.rules.judge import context_of, weighed
from certscan.rules.registers import places, query
from certscan.rules.rule import Context
from certscan.settings import Settings

#: Verdicts that ask for nothing.
_FINE = frozenset({VerdictStatus.VALID, VerdictStatus.EXPIRING})
#: The rules that report something required and not held.
MISSING = frozenset({RequirementMissing.code, TestReportMissing.code})
_WEIGHTIEST_FIRST = tuple(Severity)


def build(documents: Iterable[Document], settings: Settings) -> Dossier:
    """Group judged records by supplier and ask the rules across certificates."""
    policy = load_policy(settings)
    context = context_of(settings.as_of, load(), settings.expiring_within_days, policy, "", ())
    suppliers = group(documents, policy.expectations)
    by_number: dict[str, list[Supplier]] = {}
    for supplier in suppliers:
        for number in {one.number for one in supplier.held} - {""}:
            by_number.setdefault(number, []).append(supplier)
    return Dossier(
        as_of=settings.as_of,
        profile=policy.profile.id,
        suppliers=tuple(_page(s, _sharing_a_number(s, by_number), context) for s in suppliers),
    )


def _sharing_a_number(supplier: Supplier, by_number: Mapping[str, Sequence[Supplier]]) -> list[Supplier]:
    return [
        other for one in supplier.held for other in by_number.get(one.number, ()) if other is not supplier
    ]


def _page(supplier: Supplier, others: Sequence[Supplier], context: Context) -> SupplierPage:
    findings = [
        finding
        for rule in ACROSS
        for finding in weighed(rule, rule.check(supplier, others, context), context)
    ]
    findings.sort(key=lambda finding: _WEIGHTIEST_FIRST.index(finding.severity))
    current = supplier.current()
    ends = [one.expiry for one in current if one.expiry and one.expiry >= context.day]
    certificates = [one.certificate for one in supplier.held]
    holders = [h.value for c in certificates for h in (c.holder, c.holder_local) if h]
    return SupplierPage(
        name=supplier.expectation.names[0] if supplier.expectation else supplier.name,
        names=tuple(dict.fromkeys(holders)),
        registration_ids=tuple(
            dict.fromkeys(c.registration_id.value for c in certificates if c.registration_id)
        ),
        expected=supplier.expectation.names[0] if supplier.expectation else None,
        standing=_standing(current, findings),
        next_expiry=min(ends, default=None),
        missing=tuple(finding.message for finding in findings if finding.rule in MISSING),
        held=tuple(_row(one, supplier, context) for one in _next_to_expire_first(supplier.held, current)),
        findings=tuple(findings),
    )


def _standing(current: tuple[Held, ...], findings: list[Finding]) -> Standing:
    asking = [finding for finding in findings if finding.severity is not Severity.INFO]
    if any(finding.severity is Severity.FAIL or finding.rule in MISSING for finding in asking):
        return Standing.INCOMPLETE
    if not current or not any(one.counts for one in current):
        return Standing.INCOMPLETE
    if asking or any(one.certificate.verdict.status not in _FINE for one in current):
        return Standing.ATTENTION
    return Standing.COMPLETE


def _next_to_expire_first(held: tuple[Held, ...], current: tuple[Held, ...]) -> list[Held]:
    return sorted(held, key=lambda one: (one not in current, one.expiry or date.max, one.path))


def _row(one: Held, supplier: Supplier, context: Context) -> HeldCertificate:
    certificate = one.certificate
    newer = next((other.path for other in supplier.held if follows(other, one)), None)
    question = query(certificate)
    return HeldCertificate(
        standards=tuple(standard.label for standard in certificate.standards),
        certificate_number=certificate.certificate_number.value if certificate.certificate_number else None,
        issuer=certificate.issuer.value if certificate.issuer else None,
        issue_date=one.issue,
        expiry_date=one.expiry,
        status=certificate.verdict.status,
        needs_review=certificate.needs_review,
        path=one.path,
        pages=certificate.pages,
        newer=newer,
        look_up=LookUp(
            number=question.number,
            holders=question.holders,
            places=tuple(f"{place.name} ({place.url})" for place in places(certificate, context)),
        ),
    )
