"""How designations of standards are compared: spelling, spacing and kinds of dash do not count."""

from __future__ import annotations

import unicodedata

import regex

_TOKEN = regex.compile(r"\p{L}[\p{L}\p{M}]*|\d+")
_YEAR = regex.compile(r"(?:19|20|25)\d\d")  # 25xx is the Buddhist era of Thai designations


def key(designation: str) -> str:
    """Fold a designation to what identifies it: "GB/T19001—2016" and "gb/t 19001-2016" are one."""
    # Capitals are composed once more: "i" and a dot of its own are one letter only as capitals.
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", designation).upper())
    merged: list[str] = []
    for token in _TOKEN.findall(text):
        if merged and token[0].isalpha() and merged[-1][-1].isalpha():
            merged[-1] += token
        else:
            merged.append(token)
    return " ".join(merged)


def without_year(folded: str) -> str:
    """Drop the year that a folded designation ends with, and a month after it."""
    tokens = folded.split()
    for back in (1, 2):
        if len(tokens) > back + 1 and _YEAR.fullmatch(tokens[-back]):
            return " ".join(tokens[:-back])
    return folded


def shortenings(folded: str) -> list[str]:
    """Give a folded designation and its beginnings, longest first, while a number is left in them."""
    tokens = folded.split()
    beginnings = [" ".join(tokens[:end]) for end in range(len(tokens), 0, -1)]
    return [b for b in beginnings if any(c.isdigit() for c in b)] or [folded]
