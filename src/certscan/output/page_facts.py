"""What a page tells of a certificate beside its verdict, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from certscan.geometry import Box
from certscan.record import (
    AccreditationMark,
    Alternative,
    Certificate,
    CertifiedStandard,
    Evidence,
    Origin,
    Value,
)

#: Up to here an end is told in days, up to there in months.
_DAYS_UP_TO, _MONTHS_UP_TO = 90, 24
_DAYS_PER_MONTH = 365.2425 / 12
#: So many other readings of a value are shown, those with at least this confidence.
_MOST_OTHERS, _LEAST_CONFIDENCE = 3, 0.02
#: A certificate shows so many of its pages; the annexes of some have dozens.
_MOST_PAGES = 8


@dataclass(frozen=True, slots=True)
class Other:
    """A runner-up for a value."""

    value: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Fact:
    """A value as it is shown; `field` is its name in the record and tells its colour on the page.

    `printed` is how it stands on the page, "" where that is no other text.
    """

    field: str
    label: str
    value: str
    printed: str
    confidence: float
    evidence: tuple[Evidence, ...]
    others: tuple[Other, ...] = ()


def facts(certificate: Certificate) -> Iterator[Fact]:
    """Give what was read, in the order in which a buyer asks."""
    for standard in certificate.standards:
        yield _named("standards", "Standard", standard.label, standard)
    yield from _fact("certificate_number", "Certificate number", certificate.certificate_number)
    yield from _fact("holder", "Holder", certificate.holder)
    if certificate.holder is None or certificate.holder_local != certificate.holder:
        yield from _fact("holder_local", "Holder, local name", certificate.holder_local)
    yield from _fact("registration_id", "Registration", certificate.registration_id)
    yield from _fact("scope", "Scope", certificate.scope)
    yield from _fact("address", "Address", certificate.address)
    for site in certificate.sites:
        yield from _fact("sites", "Site", site)
    yield from _fact("issuer", "Certification body", certificate.issuer)
    for mark in certificate.accreditation:
        yield _named("accreditation", "Accreditation", f"{mark.id} {mark.number or ''}".rstrip(), mark)
    yield from _fact("initial_date", "First certified", certificate.initial_date)
    yield from _fact("issue_date", "Issued", certificate.issue_date)
    yield from _fact("expiry_date", "Expires", certificate.expiry_date)


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


def boxes(evidence: Iterable[Evidence]) -> str:
    """Give the places for the page's script: "page x0 y0 x1 y1", semicolons between, each once."""
    places = (
        " ".join(f"{number:g}" for number in (place.page, *place.bbox))
        for place in evidence
        if place.tells_where
    )
    return ";".join(dict.fromkeys(places))


def shown_pages(certificate: Certificate) -> tuple[int, ...]:
    """Give the pages worth a picture: the first, and those where something was read."""
    read = {place.page for fact in facts(certificate) for place in fact.evidence}
    first = certificate.pages[:1]
    pages = (page for page in certificate.pages if page in read or page in first)
    return tuple(sorted(set(pages)))[:_MOST_PAGES]


def places_in_pictures(certificate: Certificate) -> Iterator[tuple[int, Box]]:
    """Give page and place of what was read from pages that are pictures, which may have been turned for it."""
    places = [place for fact in facts(certificate) for place in fact.evidence]
    with_text = {place.page for place in places if place.origin is Origin.TEXT_LAYER}
    for place in places:
        read_there = place.origin in {Origin.OCR, Origin.HUMAN} and place.tells_where
        if read_there and place.page not in with_text:
            yield place.page, Box(*place.bbox)


def counted(count: int, noun: str) -> str:
    """Give a number with its noun."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _span(days: int) -> str:
    months = int(days / _DAYS_PER_MONTH)
    if days <= _DAYS_UP_TO:
        return counted(days, "day")
    if months < _MONTHS_UP_TO:
        return counted(months, "month")
    years = counted(months // 12, "year")
    return f"{years} {counted(months % 12, 'month')}" if months % 12 else years


def _fact(field: str, label: str, value: Value[str] | Value[date] | None) -> Iterator[Fact]:
    if value is not None:
        text = str(value.value)
        printed = value.printed if value.printed != text else ""
        others = tuple(_others(value.alternatives))[:_MOST_OTHERS]
        yield Fact(field, label, text, printed, value.confidence, value.evidence, others)


def _others(alternatives: Iterable[Alternative[str] | Alternative[date]]) -> Iterator[Other]:
    for one in alternatives:
        if one.confidence >= _LEAST_CONFIDENCE:
            yield Other(str(one.value), one.confidence)


def _named(field: str, label: str, value: str, source: CertifiedStandard | AccreditationMark) -> Fact:
    printed = source.printed if isinstance(source, CertifiedStandard) else ""
    return Fact(field, label, value, printed if printed != value else "", source.confidence, source.evidence)
