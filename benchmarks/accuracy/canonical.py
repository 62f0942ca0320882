"""Which body a printed name belongs to, by the names and aliases of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

from benchmarks.accuracy import normalise
from certscan import catalogue

#: Shorter aliases ("CU") stand in too many other names to tell a body when they are a part of one.
SHORTEST_PART = 3


class Body(Protocol):
    """What the directory needs of a catalogue entry."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Directory:
    """Names of bodies in normal form, and the ids that they belong to.

    `whole` holds what names a body only when nothing else is printed, such as the ids themselves.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    whole: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, bodies: Iterable[Body]) -> Directory:
        """Collect the ids, names and aliases of bodies; where two share a name, the first keeps it."""
        names: dict[str, str] = {}
        whole: dict[str, str] = {}
        for body in bodies:
            whole.setdefault(normalise.name(body.id), body.id)
            for printed in (body.name, *body.aliases):
                names.setdefault(normalise.name(printed), body.id)
        return cls(names, whole)

    def find(self, printed: str) -> str | None:
        """Give the id of the body with this name, or with the longest known name that is a part of it."""
        key = normalise.name(printed)
        known = self.names.get(key) or self.whole.get(key)
        if known or not key:
            return known
        parts = [name for name in self.names if len(name) >= SHORTEST_PART and f" {name} " in f" {key} "]
        return self.names[max(parts, key=len)] if parts else None

    def find_first(self, names: Iterable[str | None]) -> str | None:
        """Give the id of the first name that is known."""
        return next((found for name in names if name and (found := self.find(name))), None)


@cache
def certification_bodies() -> Directory:
    """Give the directory of the catalogue's certification bodies."""
    return Directory.of(catalogue.load().certification_bodies.values())


@cache
def accreditation_bodies() -> Directory:
    """Give the directory of the catalogue's accreditation bodies."""
    return Directory.of(catalogue.load().accreditation_bodies.values())
