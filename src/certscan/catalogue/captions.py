"""The words that captions are made of, by language and by what they speak of."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from certscan.catalogue.data_files import DATA, parsed

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
    return {
        language: {kind: tuple(words) for kind, words in kinds.items()}
        for language, kinds in parsed(DATA / "captions.toml").items()
        if isinstance(kinds, dict)
    }
