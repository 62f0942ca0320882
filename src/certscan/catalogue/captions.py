"""The words that captions are made of, by language and by what they speak of."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
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


@cache
def caption_words() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Read data/captions.toml, once per process: by language code as of the label files, entries by kind.

    An entry is a whole word, the beginning of words ("expir*"), or a part of unspaced text.
    """
    text = (resources.files("certscan.catalogue") / "data" / "captions.toml").read_text("utf-8")
    return {
        language: {kind: tuple(words) for kind, words in kinds.items()}
        for language, kinds in tomllib.loads(text).items()
        if isinstance(kinds, dict)
    }
