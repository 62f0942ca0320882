"""In which registers a certificate is to be looked up, and what to type there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from certscan.record import CertificateFacts, Kind
from certscan.rules.accreditors import known_bodies
from certscan.rules.chinese_number import chinese_number, holder_in_china
from certscan.rules.lookup import accredited_management_system, known_standards
from certscan.rules.rule import Context

#: The register of all accredited management-system certificates, and that of China, as the catalogue has them.
WORLD_REGISTER, CHINESE_REGISTER = "iaf-certsearch", "cnca"


class Place(NamedTuple):
    """A register or an issuer's page."""

    name: str
    url: str


class Query(NamedTuple):
    """What to type: the number, and the holder's names in all scripts."""

    number: str | None
    holders: tuple[str, ...]

    def __str__(self) -> str:
        parts = [f"number '{self.number}'"] if self.number else []
        if self.holders:
            parts.append("holder " + " / ".join(f"'{name}'" for name in self.holders))
        return " or ".join(parts)


def query(facts: CertificateFacts) -> Query:
    """Give what identifies a certificate in a register."""
    holders = tuple(name.value for name in (facts.holder, facts.holder_local) if name is not None)
    number = facts.certificate_number.value if facts.certificate_number else None
    return Query(number, tuple(dict.fromkeys(holders)))


def places(facts: CertificateFacts, context: Context) -> tuple[Place, ...]:
    """List where to look, the most telling place first; each address once."""
    found: dict[str, Place] = {}
    for place in _places(facts, context):
        found.setdefault(place.url.rstrip("/").removeprefix("https://").removeprefix("www."), place)
    return tuple(found.values())


def _places(facts: CertificateFacts, context: Context) -> Iterator[Place]:
    registers = context.catalogue.registers
    standards = [standard for _, standard in known_standards(facts, context)]
    families = {standard.id for standard in standards}
    for register in registers.values():
        if families & set(register.standards):
            yield Place(register.name, register.url)
    if facts.kind is Kind.TEST_REPORT:
        return
    in_china = holder_in_china(facts) or chinese_number(facts, context) is not None
    if in_china and CHINESE_REGISTER in registers:
        yield Place(registers[CHINESE_REGISTER].name, registers[CHINESE_REGISTER].url)
    bodies = {body.id for _, body in known_bodies(facts, context) if body is not None and body.recognised}
    for register in registers.values():
        if bodies & set(register.accreditors):
            yield Place(register.name, register.url)
    if bodies and WORLD_REGISTER in registers and any(map(accredited_management_system, standards)):
        yield Place(registers[WORLD_REGISTER].name, registers[WORLD_REGISTER].url)
    issuer = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
    if issuer is not None and issuer.verification_url:
        yield Place(f"{issuer.name}'s own page", issuer.verification_url)
