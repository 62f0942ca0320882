"""Words that tell a description of activities, as scopes of certification are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import regex

from certscan.catalogue.data_files import DATA, parsed

#: "Technical maintenance of …": the word may be the second one.
_WORD_BEFORE = r"(?P<before>[\p{L}\p{M}-]+[,&/]?\s+)?"


@cache
def activities() -> regex.Pattern[str]:
    """A pattern that matches at the start of texts that begin, or at their end end, as scopes do."""
    lists = parsed(DATA / "activities.toml")
    begin = _any_of(word for words in lists["begin"].values() for word in words)
    end = _any_of(word for words in lists["end"].values() for word in words)
    return regex.compile(
        rf"{_WORD_BEFORE}(?:{begin})(?:(?![\p{{L}}\p{{M}}])|(?<=\p{{Thai}}))|.{{2,}}?(?P<end>{end})",
        regex.IGNORECASE,
    )


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted({*words}, key=lambda w: (-len(w), w))
    return "|".join(
        regex.escape(w.removesuffix("*")) + (r"\p{L}*" if w.endswith("*") else "") for w in longest_first
    )
