"""Whether two printed addresses mean one place."""

from __future__ import annotations

import regex
from rapidfuzz import fuzz

from certscan.fields.folding import plain
from certscan.fields.organisation import Script, script

#: In per cent of the letters of the shorter address, found in the longer one in any order.
_ONE_PLACE = 85.0


def covers(printed: str, wanted: str) -> bool:
    """Tell whether a printed address names the wanted place; the wanted one may be shorter."""
    numbers = set(regex.findall(r"\d+", wanted))
    if not numbers <= set(regex.findall(r"\d+", printed)):
        return False
    if script(wanted) is Script.LOCAL:
        return fuzz.partial_ratio(plain(wanted), plain(printed)) >= _ONE_PLACE
    one, other = _words(printed), _words(wanted)
    return (
        bool(other)
        and fuzz.partial_token_sort_ratio(" ".join(sorted(set(one) & set(other))) or "-", " ".join(other))
        >= _ONE_PLACE
    )


def same_script(first: str, second: str) -> bool:
    """Tell whether two addresses are written in one script."""
    return script(first) is script(second)


def _words(address: str) -> list[str]:
    return [plain(word) for word in regex.split(r"[\s,;./-]+", address) if plain(word)]
