"""The words that captions are made of, by language and by what they speak of."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

#: What words of captions speak of; `filler` goes with all of them and says nothing by itself.
CAPTION_KINDS = frozenset(
    {
        "expiry",
        "issue",
        "initial",
        "start",
        "recertification",
        "surveillance",
        "audit",
        "revision",
        "decision",
        "print",
        "previous",
        "number",
        "report",
        "scope",
        "holder",
        "address",
        "standard",
        "issuer",
        "filler",
    }
)


@dataclass(frozen=True, slots=True)
class CaptionWords:
    """One language's entries by kind: whole words, beginnings of words ("expir*"), or parts of unspaced text."""

    entries: Mapping[str, tuple[str, ...]]


@cache
def caption_words() -> Mapping[str, CaptionWords]:
    """Read data/captions.toml, once per process; the keys are language codes as of the label files."""
    text = (resources.files("certscan.catalogue") / "data" / "captions.toml").read_text("utf-8")
    return {
        language: CaptionWords({kind: tuple(words) for kind, words in kinds.items()})
        for language, kinds in tomllib.loads(text).items()
        if isinstance(kinds, dict)
    }
