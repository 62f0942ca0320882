"""Names of countries, with which addresses end."""

from __future__ import annotations

from functools import cache

from certscan.catalogue.data_files import DATA, parsed

_MOST_WORDS = 6
_MARKS = " \t.,;:-–—()（）"


@cache
def country_names() -> frozenset[str]:
    """All names and short forms of data/countries.toml, in small letters, without marks around them."""
    names = (name for names in parsed(DATA / "countries.toml")["names"].values() for name in names)
    return frozenset(_folded(name) for name in names)


def ends_with_country(text: str) -> bool:
    """Tell whether the last words of a text name a country; one of two letters in capitals."""
    return without_country(text) != text


def without_country(text: str) -> str:
    """A text without the country that its last words name, with the article before it; one of two letters in capitals."""
    words = text.replace(",", " , ").split()
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        printed = " ".join(words[-count:])
        folded = _folded(printed)
        if folded in country_names() and (len(folded) > 2 or printed.strip(_MARKS).isupper()):
            return " ".join(words[:-count])
    return text


def _folded(name: str) -> str:
    return name.casefold().replace("i̇", "i").strip(_MARKS)
