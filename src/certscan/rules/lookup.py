"""What the catalogue knows of the standards that a certificate names."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue import Catalogue
from certscan.catalogue.model import Edition, Standard, StandardKind, Trust
from certscan.record import CertificateFacts, CertifiedStandard, Severity
from certscan.rules.rule import Context


def standard_of(named: CertifiedStandard, catalogue: Catalogue) -> Standard | None:
    """Find the catalogue's entry of a standard that a certificate names."""
    return catalogue.standards.get(named.id) or catalogue.standard_of(named.label)


def edition_of(named: CertifiedStandard, standard: Standard, catalogue: Catalogue) -> Edition | None:
    """Find the catalogue's entry of the edition that a certificate names, in its label or beside it."""
    beside = (e for e in standard.editions if named.edition and e.edition == named.edition)
    return catalogue.edition(named.label) or standard.edition(named.label) or next(beside, None)


def known_standards(
    facts: CertificateFacts, context: Context
) -> Iterator[tuple[CertifiedStandard, Standard]]:
    """Give the certificate's standards that the catalogue knows, each with its entry."""
    for named in facts.standards:
        standard = standard_of(named, context.catalogue)
        if standard is not None:
            yield named, standard


def known_editions(facts: CertificateFacts, context: Context) -> Iterator[tuple[CertifiedStandard, Edition]]:
    """Give the certificate's standards whose edition the catalogue knows, each with its edition."""
    for named, standard in known_standards(facts, context):
        edition = edition_of(named, standard, context.catalogue)
        if edition is not None:
            yield named, edition


def accredited_management_system(standard: Standard) -> bool:
    """Tell whether accredited certification of a management system to this standard exists."""
    return standard.accredited_certification and standard.kind is StandardKind.MANAGEMENT_SYSTEM


def longest_cycle(facts: CertificateFacts, context: Context) -> int | None:
    """Give the longest cycle in years among the certificate's standards, None if no cycle is known."""
    cycles = [s.cycle_years for _, s in known_standards(facts, context) if s.cycle_years is not None]
    return max(cycles, default=None)


def fail_if_trusted(*trusts: Trust) -> Severity:
    """Give a fail, or a warn where one of the facts that it rests on is of low trust."""
    return Severity.WARN if Trust.LOW in trusts else Severity.FAIL
