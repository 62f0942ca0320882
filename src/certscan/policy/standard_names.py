"""Whether a buyer's file names a standard that exists: a misspelt one is met by nothing, or by any edition."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rapidfuzz import fuzz, process

from certscan.catalogue import Catalogue, load
from certscan.catalogue.designation import key
from certscan.catalogue.model import Standard
from certscan.fields.wording.folding import plain

#: So many names are offered at most that are alike in so many per cent of their letters.
_MOST_OFFERED, _ALIKE = 3, 75.0

HINT = "`certscan list standards` shows the standards that are known, with their editions."


def mistake_in(name: str, *, may_be_unknown: bool = False) -> str | None:
    """Say what is wrong with the name of a standard, with the nearest that exist; None where it is right.

    A standard of products, or a regulation, `may_be_unknown`: no catalogue has them all.
    """
    catalogue = load()
    standard = catalogue.standard_of(name)
    if standard is None and may_be_unknown:
        return None
    if standard is None:
        return f"no standard is known as '{name}'{_meant(name, _known_names())}"
    if _is_whole_or_edition(name, standard, catalogue):
        return None
    labels = tuple(edition.label for edition in standard.editions)
    return f"no edition of {standard.id} is known as '{name}'{_meant(name, labels)}"


def _is_whole_or_edition(name: str, standard: Standard, catalogue: Catalogue) -> bool:
    """Tell whether a name stands for a standard with all its editions, for a part of it, or for a known edition."""
    return catalogue.equals(name) is not None or any(
        key(edition.label).startswith(f"{key(name)} ") for edition in standard.editions
    )


def _meant(name: str, known: tuple[str, ...]) -> str:
    folded = {label: plain(label) for label in known}
    near = process.extract(plain(name), folded, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_MOST_OFFERED)
    return f"; perhaps {' or '.join(label for _, _, label in near)} is meant" if near else ""


@cache
def _known_names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(_names(load())))


def _names(catalogue: Catalogue) -> Iterator[str]:
    for standard in catalogue.standards.values():
        yield standard.id
        yield from standard.aliases
        yield from (adoption.designation for adoption in standard.adoptions)
