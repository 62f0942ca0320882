"""Whose a web address is: the issuer's, an accreditation body's, a register's."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from certscan.catalogue import Catalogue
from certscan.catalogue.model import CertificationBody
from certscan.fields.wording.folding import plain

#: Shorter names stand in many a host by chance.
_SHORTEST_NAME = 3

#: What governments are called below the domains of their countries.
_GOVERNMENTS = ("gov", "govt", "gob", "gouv", "gub")


def host_of(address: str) -> str:
    """Give the host of a web address, with or without its scheme or path; "" where there is none."""
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname
    except ValueError:
        return ""
    return (host or "").removeprefix("www.")


def is_below(host: str, domain: str) -> bool:
    """Tell whether a host is a domain or one of its subdomains."""
    return host == domain or host.endswith(f".{domain}")


def is_of(host: str, address: str) -> bool:
    """Tell whether a host and an address are under one registered domain."""
    other = host_of(address)
    return is_below(host, other) or registered_domain(host) == registered_domain(other)


def registered_domain(host: str) -> str:
    """Give what one owner registered: "example.com" of "www.example.com", "example.co.uk" of "a.example.co.uk".

    Below a country's domain the second label is taken for a kind ("co", "org") where it has three letters or
    fewer; an owner with so short a name is met by `is_below`.
    """
    labels = host.split(".")
    by_kind = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if by_kind else -2 :])


def belongs_to(host: str, body: CertificationBody) -> bool:
    """Tell whether a host is under one of the domains that are known of a certification body."""
    return any(is_of(host, address) for address in (*body.domains, body.verification_url) if address)


def bears_name_of(host: str, body: CertificationBody) -> bool:
    """Tell whether a part of a host begins or ends with a name of the body, so that it may well be the body's."""
    names = _names(body)
    parts = [part for label in host.split(".")[:-1] for part in (*label.split("-"), label.replace("-", ""))]
    return any(part.startswith(names) or part.endswith(names) for part in parts)


def _names(body: CertificationBody) -> tuple[str, ...]:
    """Give the names of a body as hosts write them: those by which it is known, and those of its own domains."""
    own = (registered_domain(host_of(address)).split(".")[0] for address in body.domains)
    names = {plain(name) for name in (body.id, body.name, *body.aliases, *own)}
    return tuple(name for name in names if len(name) >= _SHORTEST_NAME)


def is_public(host: str, catalogue: Catalogue) -> bool:
    """Tell whether a host is an accreditation body's, a register's or a government's."""
    return _is_government(host) or any(is_of(host, address) for address in _public_addresses(catalogue))


def _is_government(host: str) -> bool:
    """Tell whether only an authority could register a host: "cnca.gov.cn", "sat.gob.mx"."""
    *_, kind, last = ("", *host.split("."))
    return last == "gov" or (len(last) == 2 and kind in _GOVERNMENTS)


def _public_addresses(catalogue: Catalogue) -> Iterator[str]:
    for body in catalogue.accreditation_bodies.values():
        # Who accredits itself vouches for nobody.
        if not body.self_styled:
            yield from (address for address in (body.website, body.search_url) if address)
    yield from (register.url for register in catalogue.registers.values())
