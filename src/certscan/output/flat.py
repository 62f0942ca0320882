"""Records as rows of a table: one per certificate, and one for a file that has none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from certscan.record import Certificate, Document, Finding, Value

#: In the order in which a buyer asks: which file, can I rely on it, whose, what, until when, why.
COLUMNS = (
    "file",
    "status",
    "verdict",
    "needs_review",
    "holder",
    "holder_local",
    "registration_id",
    "standards",
    "certificate_number",
    "issuer",
    "accreditation",
    "issue_date",
    "expiry_date",
    "initial_date",
    "scope",
    "address",
    "sites",
    "findings",
    "lowest_confidence",
    "kind",
    "languages",
    "pages",
    "judged_as_of",
    "error_code",
    "error",
    "hint",
    "warnings",
    "issuer_id",
    "sha256",
)


def rows(document: Document) -> Iterator[dict[str, str]]:
    """Give the rows of one record; every row has all COLUMNS, "" where there is nothing to say."""
    shared = _of_document(document)
    facts: Iterable[dict[str, str]] = [_of_certificate(c) for c in document.certificates] or [{}]
    for one in facts:
        merged = shared | one
        yield {column: merged.get(column, "") for column in COLUMNS}


def _of_document(document: Document) -> dict[str, str]:
    error = document.error
    return {
        "file": document.source.path,
        "status": document.status.value,
        "needs_review": _yes_no(document.needs_review),
        "error_code": error.code if error else "",
        "error": error.message if error else "",
        "hint": error.hint if error else "",
        "warnings": _joined(f"{notice.code}: {notice.message}" for notice in document.warnings),
        "sha256": document.source.sha256 or "",
    }


def _of_certificate(certificate: Certificate) -> dict[str, str]:
    return {
        "verdict": certificate.verdict.status.value,
        "needs_review": _yes_no(certificate.needs_review),
        "holder": _text(certificate.holder),
        "holder_local": _text(certificate.holder_local),
        "registration_id": _text(certificate.registration_id),
        "standards": _joined(standard.label for standard in certificate.standards),
        "certificate_number": _text(certificate.certificate_number),
        "issuer": _text(certificate.issuer),
        "issuer_id": (certificate.issuer.id or "") if certificate.issuer else "",
        "accreditation": _joined(mark.id for mark in certificate.accreditation),
        "issue_date": _day(certificate.issue_date),
        "expiry_date": _day(certificate.expiry_date),
        "initial_date": _day(certificate.initial_date),
        "scope": _text(certificate.scope),
        "address": _text(certificate.address),
        "sites": _joined(site.value for site in certificate.sites),
        "findings": _joined(_finding(finding) for finding in certificate.verdict.findings),
        "lowest_confidence": _lowest_confidence(certificate),
        "kind": certificate.kind.value,
        "languages": _joined(certificate.languages),
        "pages": _joined(str(page) for page in certificate.pages),
        "judged_as_of": certificate.verdict.as_of.isoformat(),
    }


def _lowest_confidence(certificate: Certificate) -> str:
    """Give the confidence of the least certain critical value, to sort a table by doubt."""
    single = (
        certificate.certificate_number,
        certificate.holder,
        certificate.issuer,
        certificate.issue_date,
        certificate.expiry_date,
    )
    values = [value.confidence for value in single if value is not None]
    values += [standard.confidence for standard in certificate.standards]
    return f"{min(values):.2f}" if values else ""


def _finding(finding: Finding) -> str:
    return f"{finding.severity.value} {finding.rule}: {finding.message}"


def _text(value: Value[str] | None) -> str:
    return value.value if value else ""


def _day(value: Value[date] | None) -> str:
    return value.value.isoformat() if value else ""


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(parts)


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
