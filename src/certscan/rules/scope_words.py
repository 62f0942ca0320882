"""What a scope says: making or trading, something or nothing in particular, with or without a product."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

import regex
from rapidfuzz import fuzz

from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, script

#: Longest time for one pattern on one scope.
PATTERN_SECONDS = 1.0
#: A product word this long may be misread by a letter and still be found, in per cent of its letters.
_LONG_WORD, _SAME_WORD = 6, 86.0
_CLAUSE_END = regex.compile(r"[.;。；)）\n]")


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Patterns of scope_words.toml; the file says what each list is."""

    making: regex.Pattern[str]
    trading: regex.Pattern[str]
    generic: regex.Pattern[str]
    excluding: regex.Pattern[str]
    annex: regex.Pattern[str]


@cache
def scope_words() -> ScopeWords:
    """Read the word lists, once per process."""
    text = (resources.files("certscan.rules") / "scope_words.toml").read_text(encoding="utf-8")
    lists = tomllib.loads(text)
    return ScopeWords(
        **{name: _pattern(lists[name], lists[f"{name}_local"]) for name in ScopeWords.__slots__}
    )


def _pattern(spaced: list[str], local: list[str]) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<!\p{{L}})(?:{'|'.join(spaced)})(?!\p{{L}})|{'|'.join(local)}", regex.IGNORECASE
    )


def makes(scope: str) -> bool:
    """Tell whether the scope names the making of goods."""
    return bool(scope_words().making.search(scope, timeout=PATTERN_SECONDS))


def trades(scope: str) -> bool:
    """Tell whether the scope names buying and selling."""
    return bool(scope_words().trading.search(scope, timeout=PATTERN_SECONDS))


def points_to_annex(text: str) -> bool:
    """Tell whether a text sends the reader to another page."""
    return bool(scope_words().annex.search(text, timeout=PATTERN_SECONDS))


def names_nothing(scope: str) -> bool:
    """Tell whether no word is left that names a product, a service or a field."""
    words = scope_words()
    for pattern in (words.annex, words.making, words.trading, words.generic):
        scope = pattern.sub(" ", scope, timeout=PATTERN_SECONDS)
    return len(plain(scope)) < (1 if script(scope) is Script.LOCAL else 3)


def split_exclusions(scope: str) -> tuple[str, str]:
    """Part what a scope covers from what it excludes."""
    covered, excluded, place = "", "", 0
    for match in scope_words().excluding.finditer(scope, timeout=PATTERN_SECONDS):
        if match.start() < place:
            continue
        end = _CLAUSE_END.search(scope, match.end())
        covered += scope[place : match.start()]
        place = end.start() if end else len(scope)
        excluded += scope[match.end() : place] + " "
    return covered + scope[place:], excluded


def names_product(scope: str, product: str) -> bool:
    """Tell whether every word of a product stands in the scope, whatever its ending; a misread letter is forgiven."""
    if script(product) is Script.LOCAL:
        return plain(product) in plain(scope)
    words = [plain(word) for word in regex.split(r"[^\p{L}\p{M}\p{N}]+", scope) if word]
    return all(
        any(_is_word(wanted, word) for word in words)
        for wanted in (plain(part) for part in product.split())
        if wanted
    )


def comparable(scope: str, product: str) -> bool:
    """Tell whether scope and product are written in one script."""
    return script(product) in {script(scope), Script.NONE} or plain(product) in plain(scope)


def _is_word(wanted: str, word: str) -> bool:
    stem = wanted[:-1] if len(wanted) > 4 and wanted.endswith("s") else wanted
    if word.startswith(stem):
        return True
    return len(wanted) >= _LONG_WORD and fuzz.ratio(wanted, word) >= _SAME_WORD
