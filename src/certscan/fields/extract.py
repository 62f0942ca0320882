"""From laid-out pages to certificates with all their fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from certscan.catalogue import load
from certscan.catalogue.model import CertificationBody, StandardKind
from certscan.fields.accreditation.choice import choose_accreditation
from certscan.fields.address.choice import choose_address, choose_registration_id
from certscan.fields.address.sites import choose_sites
from certscan.fields.calibration import Curves, calibrated, shipped_curves
from certscan.fields.candidate import Candidate
from certscan.fields.dates.choice import choose_dates
from certscan.fields.holder.choice import choose_holder
from certscan.fields.issuer.choice import choose_issuer, issuer_by_place
from certscan.fields.notices.audits import audit_notices
from certscan.fields.notices.self_styled_bodies import suspicious_names
from certscan.fields.notices.verification_addresses import verification_addresses
from certscan.fields.number.choice import choose_number
from certscan.fields.number.cnca import decode
from certscan.fields.page.language import languages
from certscan.fields.page.page_text import PageText
from certscan.fields.page.rows import apart
from certscan.fields.papers.grouping import group_pages
from certscan.fields.papers.halves import side_by_side
from certscan.fields.papers.notices import notices_of
from certscan.fields.scope.choice import choose_scope
from certscan.fields.standards.choice import choose_standards
from certscan.layout.page_layout import PageLayout
from certscan.record import CertificateFacts, CertifiedStandard, IssuerValue, Kind, Notice, Value

_KINDS = {
    StandardKind.MANAGEMENT_SYSTEM: Kind.MANAGEMENT_SYSTEM,
    StandardKind.PRODUCT: Kind.PRODUCT,
    StandardKind.GMP: Kind.GMP,
    StandardKind.TEST: Kind.PRODUCT,
}


class Extraction(NamedTuple):
    """The certificates of a document, () where there is none, and what else is to be said of its pages."""

    certificates: tuple[CertificateFacts, ...]
    notices: tuple[Notice, ...]


def extract(layouts: Sequence[PageLayout], curves: Curves | None = None) -> Extraction:
    """Extract all certificates of a document.

    `curves` turn scores into confidences; by default those that come with certscan.
    """
    pages = [page for layout in layouts for half in side_by_side(PageText(layout)) for page in apart(half)]
    curves = shipped_curves() if curves is None else curves
    groups = group_pages(pages)
    found = [_certificate(group) for group in groups]
    certificates = tuple(calibrated(facts, curves) for facts, _ in found)
    told = [
        n
        for group, (facts, dates) in zip(groups, found, strict=True)
        for n in _told(group, facts, dates, pages)
    ]
    return Extraction(certificates, tuple(dict.fromkeys((*notices_of(pages, groups), *told))))


def _told(
    certificate: Sequence[PageText],
    facts: CertificateFacts,
    audits: Sequence[Candidate[date]],
    document: Sequence[PageText],
) -> Iterator[Notice]:
    """Tell what a certificate says and no field holds."""
    yield from audit_notices(certificate, audits, document)
    yield from verification_addresses(certificate)
    if not facts.accreditation:
        yield from suspicious_names(certificate)


def _certificate(pages: Sequence[PageText]) -> tuple[CertificateFacts, tuple[Candidate[date], ...]]:
    """Extract a certificate, and the dates of surveillance audits that it prints."""
    text = "\n".join(page.layout.text for page in pages)
    standards = choose_standards(pages)
    # The number's form may tell the body, and the body's own form tells the number from others.
    issuer, body = choose_issuer(pages, text, choose_number(pages, None))
    number = choose_number(pages, body)
    holder = choose_holder(pages, issuer_names(issuer, body))
    issuer = issuer or issuer_by_place(pages, holder.holder.value if holder.holder else None, number)
    address = choose_address(pages, holder.holder, issuer_names(issuer, body))
    dates = choose_dates(
        pages,
        cycle_years=cycle_of(standards),
        country=body.country if body else None,
        number_year=year_in(number),
    )
    facts = CertificateFacts(
        pages=tuple(dict.fromkeys(page.number for page in pages)),
        kind=_kind(standards),
        standards=_consistent(standards, dates.expiry),
        certificate_number=number,
        holder=holder.holder,
        holder_local=holder.local,
        registration_id=choose_registration_id(pages),
        address=address,
        sites=choose_sites(pages, holder.holder, address),
        issuer=issuer,
        accreditation=choose_accreditation(
            pages, body.accreditations if body else (), issuer.printed if issuer else ""
        ),
        scope=choose_scope(pages),
        issue_date=dates.issue,
        expiry_date=dates.expiry,
        initial_date=dates.initial,
        languages=languages(pages),
    )
    return facts, dates.surveillance


def issuer_names(issuer: IssuerValue | None, body: CertificationBody | None) -> list[str]:
    """All names of the issuer, none of which is the holder's."""
    names = [issuer.value] if issuer else []
    return names + ([body.name, *body.aliases] if body else [])


#: What is left of a confidence in an edition that was published when the certificate had run out.
_IMPOSSIBLE_EDITION = 0.5


def _consistent(
    standards: Sequence[CertifiedStandard], expiry: Value[date] | None
) -> tuple[CertifiedStandard, ...]:
    """Doubt an edition that did not exist in the certificate's time: its year, or the date, was misread."""
    return tuple(
        s.model_copy(update={"confidence": round(s.confidence * _IMPOSSIBLE_EDITION, 3)})
        if expiry
        and (edition := load().edition(s.label))
        and edition.published
        and edition.published > expiry.value
        else s
        for s in standards
    )


def year_in(number: Value[str] | None) -> int | None:
    """Give the year in which the cycle began, where the number tells it."""
    coded = decode(number.printed) if number else None
    return coded.year if coded else None


def cycle_of(standards: Sequence[CertifiedStandard]) -> int | None:
    """Give the longest cycle, in years, of the standards' schemes; None where none has one."""
    known = (load().standards.get(s.id) for s in standards)
    return max((s.cycle_years for s in known if s and s.cycle_years), default=None)


def _kind(standards: Sequence[CertifiedStandard]) -> Kind:
    known = [s for s in (load().standards.get(x.id) for x in standards) if s]
    return _KINDS.get(known[0].kind, Kind.OTHER) if known else Kind.OTHER
