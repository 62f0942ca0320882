"""What a page tells of a certificate beside its verdict, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from certscan.record import (
    REVIEW_BELOW,
    AccreditationMark,
    Certificate,
    CertifiedStandard,
    Evidence,
    Value,
)

#: Up to here an end is told in days, up to there in months.
_DAYS_UP_TO, _MONTHS_UP_TO = 90, 24
_DAYS_PER_MONTH = 365.2425 / 12
#: So many other readings of a doubtful value are shown.
_MOST_OTHERS = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """A value as it is shown; `others` are what else could have been read, where that is in doubt."""

    label: str
    value: str
    confidence: float
    evidence: tuple[Evidence, ...]
    others: tuple[str, ...] = ()


def facts(certificate: Certificate) -> Iterator[Fact]:
    """Give what was read, in the order in which a buyer asks."""
    for standard in certificate.standards:
        yield _named("Standard", standard.label, standard)
    yield from _fact("Certificate number", certificate.certificate_number)
    yield from _fact("Holder", certificate.holder)
    yield from _fact("Holder, local name", certificate.holder_local)
    yield from _fact("Registration", certificate.registration_id)
    yield from _fact("Scope", certificate.scope)
    yield from _fact("Address", certificate.address)
    for site in certificate.sites:
        yield from _fact("Site", site)
    yield from _fact("Certification body", certificate.issuer)
    for mark in certificate.accreditation:
        yield _named("Accreditation", f"{mark.id} {mark.number or ''}".rstrip(), mark)
    yield from _fact("First certified", certificate.initial_date)
    yield from _fact("Issued", certificate.issue_date)
    yield from _fact("Expires", certificate.expiry_date)


def relative(day: date, today: date) -> str:
    """Say how far a day is from the day of judgement: "in 45 days", "3 years ago"."""
    distance = (day - today).days
    if distance == 0:
        return "on the day of judgement"
    span = _span(abs(distance))
    return f"in {span}" if distance > 0 else f"{span} ago"


def by_page(evidence: Iterable[Evidence]) -> list[tuple[int, list[str]]]:
    """Give for each page what stands there, each text once."""
    pages: dict[int, dict[str, None]] = {}
    for place in evidence:
        pages.setdefault(place.page, {}).update({place.text: None} if place.text else {})
    return [(page, list(texts)) for page, texts in pages.items()]


def counted(count: int, noun: str) -> str:
    """Give a number with its noun."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _span(days: int) -> str:
    months = int(days / _DAYS_PER_MONTH)
    if days <= _DAYS_UP_TO:
        return counted(days, "day")
    if months < _MONTHS_UP_TO:
        return counted(months, "month")
    years = counted(months // 12, "year")
    return f"{years} {counted(months % 12, 'month')}" if months % 12 else years


def _fact(label: str, value: Value[str] | Value[date] | None) -> Iterator[Fact]:
    if value is not None:
        doubtful = value.confidence < REVIEW_BELOW
        others = tuple(str(other.value) for other in value.alternatives[:_MOST_OTHERS]) if doubtful else ()
        yield Fact(label, str(value.value), value.confidence, value.evidence, others)


def _named(label: str, value: str, source: CertifiedStandard | AccreditationMark) -> Fact:
    return Fact(label, value, source.confidence, source.evidence)
