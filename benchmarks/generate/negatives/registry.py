"""The list of papers that are no certificates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from benchmarks.generate.data import offices
from benchmarks.generate.draft import Draft, Sheets
from benchmarks.generate.invent import invent
from benchmarks.generate.model import EMPTY
from benchmarks.generate.written import Written

Build = Callable[[Draft], Sheets]


@dataclass(frozen=True)
class Negative:
    """A kind of paper and the languages it comes in."""

    name: str
    build: Build
    languages: tuple[str, ...]


NEGATIVES: dict[str, Negative] = {}


def negative(name: str, *languages: str) -> Callable[[Build], Build]:
    """Register a kind of paper."""

    def register(build: Build) -> Build:
        if name in NEGATIVES:
            raise ValueError(f"two papers are named {name}")
        NEGATIVES[name] = Negative(name, build, languages)
        return build

    return register


def write_negative(kind: Negative, rng: Random, language: str | None = None) -> Written:
    """Write a paper that is no certificate."""
    code = language or rng.choice(kind.languages)
    office = rng.choice([o for o in offices() if code in o.languages])
    draft = Draft(invent(rng, code, office, (rng.choice("QQES"),)), rng)
    sheets = kind.build(draft)
    truth = {"pages": list(range(1, len(sheets.pages) + 1))} | EMPTY
    truth |= {"language": [code], "document_class": "other", "other_kind": kind.name, "layout": kind.name}
    return Written(sheets, draft.pictures, code, [truth])
