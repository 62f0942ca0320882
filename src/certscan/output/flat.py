"""Records as rows of a table: one per certificate, and one for a file that has none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from certscan.record import Certificate, Document, Finding, Value

#: What a cell can be; None where there is nothing to say, a tuple where there may be several.
Cell = str | date | bool | float | tuple[str | int, ...] | None

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


def typed_rows(document: Document) -> Iterator[dict[str, Cell]]:
    """Give the rows of one record; every row has all COLUMNS."""
    shared = _of_document(document)
    facts: Iterable[dict[str, Cell]] = [_of_certificate(c) for c in document.certificates] or [{}]
    for one in facts:
        merged = shared | one
        yield {column: merged.get(column) for column in COLUMNS}


def rows(document: Document) -> Iterator[dict[str, str]]:
    """Give the rows of one record as text, "" where there is nothing to say."""
    for row in typed_rows(document):
        yield {column: as_text(cell) for column, cell in row.items()}


def as_text(cell: Cell) -> str:
    """Write a cell as text: days in ISO 8601, several values between semicolons."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float():
            return f"{cell:.2f}"
        case tuple():
            return "; ".join(map(str, cell))
    return str(cell)


def _of_document(document: Document) -> dict[str, Cell]:
    error = document.error
    return {
        "file": document.source.path,
        "status": document.status.value,
        "needs_review": document.needs_review,
        "error_code": error.code if error else None,
        "error": error.message if error else None,
        "hint": error.hint if error else None,
        "warnings": tuple(f"{notice.code}: {notice.message}" for notice in document.warnings),
        "sha256": document.source.sha256,
    }


def _of_certificate(certificate: Certificate) -> dict[str, Cell]:
    return {
        "verdict": certificate.verdict.status.value,
        "needs_review": certificate.needs_review,
        "holder": _value(certificate.holder),
        "holder_local": _value(certificate.holder_local),
        "registration_id": _value(certificate.registration_id),
        "standards": tuple(standard.label for standard in certificate.standards),
        "certificate_number": _value(certificate.certificate_number),
        "issuer": _value(certificate.issuer),
        "issuer_id": certificate.issuer.id if certificate.issuer else None,
        "accreditation": tuple(mark.id for mark in certificate.accreditation),
        "issue_date": _value(certificate.issue_date),
        "expiry_date": _value(certificate.expiry_date),
        "initial_date": _value(certificate.initial_date),
        "scope": _value(certificate.scope),
        "address": _value(certificate.address),
        "sites": tuple(site.value for site in certificate.sites),
        "findings": tuple(_finding(finding) for finding in certificate.verdict.findings),
        "lowest_confidence": _lowest_confidence(certificate),
        "kind": certificate.kind.value,
        "languages": certificate.languages,
        "pages": certificate.pages,
        "judged_as_of": certificate.verdict.as_of,
    }


def _lowest_confidence(certificate: Certificate) -> float | None:
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
    return min(values, default=None)


def _finding(finding: Finding) -> str:
    return f"{finding.severity.value} {finding.rule}: {finding.message}"


def _value(value: Value[str] | Value[date] | None) -> str | date | None:
    return value.value if value else None
