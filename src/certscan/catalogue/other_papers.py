"""How papers that are no certificates of an organisation speak: their titles, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import regex

from certscan.catalogue.data_files import DATA, parsed

Pattern = regex.Pattern[str]

#: Before a wording no word runs on, nor behind it; writing without spaces has no such bounds.
_BEFORE, _BEHIND = r"(?<![\p{L}\p{M}--[\p{Han}]])", r"(?!-?[\p{L}\p{M}--[\p{Han}]])"

#: What may follow the last word of a title: the paper's number, or its standard's, in brackets or not.
_TITLE_NUMBER = r"[\s,:–—-]*(?:[(（]?(?:no|nr|n|№|nº|n°|ref|iso)?[.:°º]?\s*\S*\d\S*)?\W*"


@dataclass(frozen=True)
class Wordings:
    """Wordings to look for in long texts: a pattern of hundreds is asked only where the letters of one are there."""

    letters: tuple[str, ...]
    pattern: Pattern

    def search(self, text: str) -> regex.Match[str] | None:
        """Give the first wording in a text; None where there is none."""
        letters = _letters(text)
        there = any(wording in letters for wording in self.letters)
        return self.pattern.search(text, timeout=1) if there else None


@dataclass(frozen=True)
class OtherPaperWords:
    """Patterns of data/other_papers.toml; the file says what each list is."""

    title: Pattern
    person: Wordings
    disclaims: Wordings
    own: Wordings
    goods: Pattern


@cache
def other_paper_words() -> OtherPaperWords:
    """Read the word lists, once per process."""
    lists = parsed(DATA / "other_papers.toml")
    begins, ends, goods = (_any_of(_words(lists[name])) for name in ("title_begins", "title_ends", "goods"))
    return OtherPaperWords(
        title=_compiled(rf"^\W*(?P<paper>{begins}).*$|^.*?(?P<paper>{ends}){_TITLE_NUMBER}$"),
        person=_wordings(lists["persons"]),
        disclaims=_wordings(lists["disclaims"]),
        own=_wordings(lists["own"]),
        # A wording in prose goes on ("quantity surveying"), a heading does not.
        goods=_compiled(rf"^\W*(?:{goods})(?:[\s.]*[:：]|\W*(?:$|\p{{L}}{{0,4}}[-/]?\d))"),
    )


def _words(by_language: Mapping[str, Sequence[str]]) -> frozenset[str]:
    return frozenset(word for words in by_language.values() for word in words)


def _wordings(by_language: Mapping[str, Sequence[str]]) -> Wordings:
    words = _words(by_language)
    return Wordings(tuple(sorted({_letters(w.removeprefix("*")) for w in words})), _compiled(_any_of(words)))


def _letters(text: str) -> str:
    """A text without its spaces and capitals, and without what parts the Turkish i's, as patterns overlook it too."""
    return "".join(text.casefold().split()).replace("\u0307", "").replace("ı", "i")


def _compiled(pattern: str) -> Pattern:
    return regex.compile(pattern, regex.IGNORECASE | regex.VERSION1)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(_fragment, sorted({*words}, key=lambda w: (-len(w), w))))


def _fragment(word: str) -> str:
    """A pattern of one wording; "*" stands for the beginning of a longer word."""
    printed = r"\s*".join(map(regex.escape, word.removeprefix("*").split()))
    if regex.search(r"\p{Han}|\p{Hangul}|\p{Hiragana}|\p{Katakana}|\p{Thai}", word):
        return printed
    # "suspension d" goes on with "de la", "du" or "des".
    behind = "" if regex.search(r"\sd$", word) else _BEHIND
    return ("" if word.startswith("*") else _BEFORE) + printed + behind
