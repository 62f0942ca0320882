"""Word lists about organisations, addresses, certificate prose and languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import regex

from certscan.catalogue.data_files import DATA, parsed

Pattern = regex.Pattern[str]


@dataclass(frozen=True)
class OrganisationWords:
    """Patterns of data/organisations.toml; the file says what each list is."""

    legal_exact: Pattern
    legal_at_ends: Pattern
    legal_any_case: Pattern
    legal_weak: Pattern
    legal_local: Pattern
    address: Pattern
    address_local: Pattern
    address_unspaced: Pattern
    leads_to_place: Pattern
    also: Pattern
    also_at: Pattern
    and_certifies: Pattern
    post_box: Pattern
    house: Pattern
    sector_scheme: Pattern
    prose: Pattern
    system: Pattern
    system_heading: Pattern


@cache
def organisation_words() -> OrganisationWords:
    """Read the word lists, once per process."""
    lists = parsed(DATA / "organisations.toml")
    return OrganisationWords(
        legal_exact=_between_letters(lists["legal_forms_exact"]),
        legal_at_ends=_at_ends(lists["legal_forms_opening"], lists["legal_forms_closing"]),
        legal_any_case=_between_letters(lists["legal_forms_any_case"], regex.IGNORECASE),
        legal_weak=_between_letters(lists["legal_forms_weak"], regex.IGNORECASE),
        legal_local=regex.compile("|".join(lists["legal_forms_local"])),
        address=_between_letters(lists["address_words"], regex.IGNORECASE),
        address_local=regex.compile(lists["address_local"]),
        address_unspaced=regex.compile("|".join(lists["address_words_unspaced"])),
        leads_to_place=regex.compile(
            r"(?:\d+[.)]\s)?(?:\p{Lu}\p{Ll}+\s(?=(?:\p{Ll}+\s){2}))?"
            rf"(?:\p{{Ll}}+,?\s)*(?:{'|'.join(lists['place_prepositions'])})\s(?=[\p{{Lu}}\d])"
        ),
        also=regex.compile(
            rf"\s*[(（](?:{'|'.join(lists['also'])})\s?(?=[\p{{Lu}}\p{{Lo}}\d])[^()（）]*[)）]?$"
        ),
        also_at=regex.compile(
            rf",?\s(?:{'|'.join(lists['also'])})\s(?:{'|'.join(lists['place_prepositions'])})\s(?=[\p{{Lu}}\d])"
        ),
        and_certifies=regex.compile(
            rf",?\s(?:{'|'.join(lists['also'])})\s(?:\p{{Ll}}+\s)?(?:{'|'.join(lists['certifying_verbs'])})(?!\p{{L}})"
        ),
        post_box=regex.compile(rf"(?<!\p{{L}})(?:{'|'.join(lists['post_boxes'])})[\s.:]*\d+"),
        house=regex.compile(rf"(?:{'|'.join(lists['house_words'])})[\s.:]*", regex.IGNORECASE),
        sector_scheme=regex.compile("|".join(lists["sector_schemes"]), regex.IGNORECASE),
        prose=_between_letters(lists["prose_words"], regex.IGNORECASE),
        system=regex.compile("|".join(lists["system_phrases"]), regex.IGNORECASE),
        system_heading=regex.compile(
            rf"(?:{'|'.join(lists['system_headings'])})\s+management(?:\s+systems?)?", regex.IGNORECASE
        ),
    )


def _at_ends(opening: Iterable[str], closing: Iterable[str]) -> Pattern:
    """Forms that open a name of several letters, or close one before its end, a comma or a bracket."""
    return regex.compile(
        rf"^(?:{'|'.join(opening)})\.?\s\p{{L}}{{2}}|(?<=\p{{L}}{{2}}[\s.,&)]{{1,3}})(?:{'|'.join(closing)})\.?(?=\s*(?:$|[,(&]))"
    )


def _between_letters(fragments: Iterable[str], flags: int = 0) -> Pattern:
    return regex.compile(rf"(?<!\p{{L}})(?:{'|'.join(fragments)})(?!\p{{L}})", flags)


@dataclass(frozen=True)
class LanguageWords:
    """Words and letters of data/languages.toml, by ISO 639-1, and the days of the week in all of them."""

    words: Mapping[str, frozenset[str]]
    letters: Mapping[str, str]
    weekdays: frozenset[str]


@cache
def language_words() -> LanguageWords:
    """Read the words that tell languages, once per process."""
    lists = parsed(DATA / "languages.toml")
    words = {language: frozenset(words.split()) for language, words in lists["languages"].items()}
    weekdays = frozenset(day for days in lists["weekdays"].values() for day in days.split())
    return LanguageWords(words, lists["letters"], weekdays)
