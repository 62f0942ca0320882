"""What a buyer expects of each supplier, and which supplier a certificate is to be held against."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath
from typing import Annotated, NamedTuple

from pydantic import Field

from certscan.policy.names import Likeness, best_likeness
from certscan.policy.profile import Part
from certscan.record import CertificateFacts


class Expectation(Part):
    """One supplier as the buyer knows it.

    `names` are all names that a certificate may bear, in any script. `products` are words of which the
    scope must hold one; `site` is the address that delivers; `making` asks for more than trading.
    `files` are patterns of paths: whatever lies there was handed in for this supplier.
    """

    names: Annotated[tuple[str, ...], Field(min_length=1)]
    registration_id: str | None = None
    standards: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    site: str | None = None
    making: bool = False
    files: tuple[str, ...] = ()


class Assigned(NamedTuple):
    """The supplier that a certificate is held against, and how its names stand to the expected ones."""

    expectation: Expectation
    likeness: Likeness


@dataclass(frozen=True, slots=True, eq=False)
class Expectations:
    """All suppliers of a buyer."""

    suppliers: tuple[Expectation, ...]

    def assigned(self, facts: CertificateFacts, path: str) -> Assigned | None:
        """Find the supplier of a certificate: by its path, its registration number, its names.

        Whatever lies under a supplier's `files` is held against that supplier, whoever the holder is, and
        so is everything where the buyer expects one supplier alone.
        """
        number = facts.registration_id.value if facts.registration_id else None
        return _assigned(self, names_of(facts), number, path)


@lru_cache(maxsize=256)  # several rules ask about one certificate
def _assigned(
    expectations: Expectations, names: tuple[str, ...], number: str | None, path: str
) -> Assigned | None:
    suppliers = expectations.suppliers
    handed_in = [s for s in suppliers if _lies_under(path, s.files)]
    graded = [Assigned(s, _likeness(names, number, s)) for s in handed_in or suppliers]
    for grade in (Likeness.SAME, Likeness.SIMILAR, Likeness.INCOMPARABLE, Likeness.OTHER):
        found = [a for a in graded if a.likeness is grade]
        certain = grade is Likeness.SAME or handed_in or len(suppliers) == 1
        if found and (certain or (grade is Likeness.SIMILAR and len(found) == 1)):
            return found[0]
    return None


def names_of(facts: CertificateFacts) -> tuple[str, ...]:
    """Give the holder's names in all scripts, each once."""
    return tuple(dict.fromkeys(name.value for name in (facts.holder, facts.holder_local) if name is not None))


def _likeness(names: tuple[str, ...], number: str | None, expectation: Expectation) -> Likeness:
    if number and expectation.registration_id and same_registration(number, expectation.registration_id):
        return Likeness.SAME
    return best_likeness(names, expectation.names)


def same_registration(first: str, second: str) -> bool:
    """Compare two registration numbers; spaces, dashes and case do not count."""
    return _bare(first) == _bare(second)


def _bare(number: str) -> str:
    return "".join(char for char in number.upper() if char.isalnum())


def _lies_under(path: str, patterns: tuple[str, ...]) -> bool:
    place = PurePath(path)
    return any(
        part.match(pattern.rstrip("/"))
        for pattern in patterns
        for part in (place, *place.parents)
        if part.name
    )
