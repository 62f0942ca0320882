"""Which body a printed name belongs to, by the names and aliases of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

from benchmarks.accuracy import normalise

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
    """Names of bodies in normal form, and the ids that they belong to."""

    ids: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, bodies: Iterable[Body]) -> Directory:
        """Collect the ids, names and aliases of bodies; where two share a name, the first keeps it."""
        ids: dict[str, str] = {}
        for body in bodies:
            for printed in (body.name, *body.aliases, body.id):
                if key := normalise.name(printed):
                    ids.setdefault(key, body.id)
        return cls(ids)

    def find(self, printed: str) -> str | None:
        """Give the id of the body with this name, or with the longest known name that is a part of it."""
        key = normalise.name(printed)
        if not key:
            return None
        if key in self.ids:
            return self.ids[key]
        padded = f" {key} "
        parts = [known for known in self.ids if len(known) >= SHORTEST_PART and f" {known} " in padded]
        return self.ids[max(parts, key=len)] if parts else None

    def find_first(self, names: Iterable[str | None]) -> str | None:
        """Give the id of the first name that is known."""
        return next((found for name in names if name and (found := self.find(name))), None)


@cache
def certification_bodies() -> Directory:
    """Give the directory of the catalogue's certification bodies."""
    from certscan.catalogue import load_catalogue

    return Directory.of(load_catalogue().certification_bodies)


@cache
def accreditation_bodies() -> Directory:
    """Give the directory of the catalogue's accreditation bodies."""
    from certscan.catalogue import load_catalogue

    return Directory.of(load_catalogue().accreditation_bodies)
