"""Whether two names mean one company: legal forms, case, accents, spacing and a slip of spelling do not count."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from importlib import resources

import regex
from rapidfuzz import fuzz

from certscan.catalogue.wordlists import organisation_words
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, script


class Likeness(StrEnum):
    """How one name stands to another."""

    SAME = "same"
    SIMILAR = "similar"
    OTHER = "other"
    #: Written in different scripts, so that letters say nothing.
    INCOMPARABLE = "incomparable"


#: From these on two names, in per cent of their letters, are one name with a slip, or worth a look.
_ONE_NAME = 93.0
_WORTH_A_LOOK = 80.0
#: A slip in a shorter name makes another company of it; a Chinese character weighs as much as a word.
_SHORTEST_WITH_SLIP = {Script.LATIN: 8, Script.LOCAL: 10, Script.NONE: 99}


def likeness(first: str, second: str) -> Likeness:
    """Compare two names of companies."""
    one, other = company_key(first), company_key(second)
    if one and one == other:
        return Likeness.SAME
    scripts = script(first), script(second)
    if scripts[0] is not scripts[1]:
        return Likeness.INCOMPARABLE
    if regex.findall(r"\d", one) != regex.findall(r"\d", other):
        return Likeness.OTHER  # factory 1 is not factory 2
    score = max(fuzz.ratio(one, other), fuzz.token_sort_ratio(_words(first), _words(second)))
    if score >= _ONE_NAME and min(len(one), len(other)) >= _SHORTEST_WITH_SLIP[scripts[0]]:
        return Likeness.SAME
    return Likeness.SIMILAR if score >= _WORTH_A_LOOK else Likeness.OTHER


def best_likeness(read: Iterable[str], expected: Iterable[str]) -> Likeness:
    """Compare the names that a certificate bears, in all scripts, with those that a company goes by."""
    wanted = tuple(expected)
    found = {likeness(one, other) for one in read for other in wanted}
    order = (Likeness.SAME, Likeness.SIMILAR, Likeness.OTHER)
    return next((grade for grade in order if grade in found), Likeness.INCOMPARABLE)


@lru_cache(maxsize=65536)
def company_key(name: str) -> str:
    """Give the letters and digits that are left of a name without its legal form."""
    return plain(_without_form(name)) or plain(name)


@lru_cache(maxsize=65536)
def _words(name: str) -> str:
    return " ".join(plain(word) for word in _without_form(name).split())


def _without_form(name: str) -> str:
    words = organisation_words()
    for pattern in (words.legal_any_case, words.legal_exact, words.legal_at_ends, _local_forms()):
        shorter = pattern.sub(" ", name)
        if plain(shorter):
            name = shorter
    return name


@cache
def _local_forms() -> regex.Pattern[str]:
    text = (resources.files("certscan.policy") / "company_forms.toml").read_text(encoding="utf-8")
    return regex.compile("|".join(tomllib.loads(text)["forms"]), regex.IGNORECASE)
