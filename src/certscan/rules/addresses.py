"""Whether two printed addresses mean one place."""

from __future__ import annotations

import regex
from rapidfuzz import fuzz

from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, script

#: The share of the wanted address's letters that stand in the printed one.
_ONE_PLACE = 0.8


def covers(printed: str, wanted: str) -> bool:
    """Tell whether a printed address names the wanted place; the wanted one may be shorter.

    Every number must be there; words count in any order, those of scripts without spaces as one.
    """
    if not set(regex.findall(r"\d+", wanted)) <= set(regex.findall(r"\d+", printed)):
        return False
    if script(wanted) is Script.LOCAL:
        return fuzz.partial_ratio(plain(wanted), plain(printed)) >= 100 * _ONE_PLACE
    there, asked = set(_words(printed)), _words(wanted)
    found = sum(len(word) for word in asked if word in there)
    return found > 0 and found >= _ONE_PLACE * sum(map(len, asked))


def same_script(first: str, second: str) -> bool:
    """Tell whether two addresses are written in one script."""
    return script(first) is script(second)


def _words(address: str) -> list[str]:
    return [plain(word) for word in regex.split(r"[\s,;./-]+", address) if plain(word)]
