"""What the accreditation bodies on a certificate are worth for its standards."""

from __future__ import annotations

from collections.abc import Iterator

from certscan.catalogue import Catalogue
from certscan.catalogue.model import AccreditationBody
from certscan.record import AccreditationMark, CertificateFacts
from certscan.rules.lookup import known_standards
from certscan.rules.rule import Context


def known_bodies(
    facts: CertificateFacts, context: Context
) -> Iterator[tuple[AccreditationMark, AccreditationBody | None]]:
    """Give every accreditation mark with the catalogue's entry of its body, None where unknown."""
    for mark in facts.accreditation:
        yield mark, _body(mark.id, context.catalogue)


def _body(acronym: str, catalogue: Catalogue) -> AccreditationBody | None:
    """Find a body by its id, else by another name that it goes by."""
    bodies = catalogue.accreditation_bodies
    folded = acronym.casefold()
    return bodies.get(acronym) or next(
        (b for b in bodies.values() if folded in (name.casefold() for name in (b.id, *b.aliases))), None
    )


def appointed_by_scheme(body: AccreditationBody, facts: CertificateFacts, context: Context) -> bool:
    """Tell whether the owner of one of the certificate's standards appointed this body."""
    return any(standard.id in body.schemes for _, standard in known_standards(facts, context))


def recognised_mark_present(facts: CertificateFacts, context: Context) -> bool:
    """Tell whether one of the marks belongs to a recognised body."""
    return any(body is not None and body.recognised for _, body in known_bodies(facts, context))
