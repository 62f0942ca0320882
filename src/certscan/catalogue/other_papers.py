"""How papers that are no certificates of an organisation speak: their titles, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache

import regex

from certscan.catalogue.data_files import DATA, parsed
from certscan.catalogue.lettered import folded_letters

Pattern = regex.Pattern[str]

_LISTS = ("title_begins", "title_ends", "persons", "disclaims", "own", "goods", "invites")

#: Before a wording no word runs on, nor behind it; writing without spaces has no such bounds.
_BEFORE, _BEHIND = r"(?<![\p{L}\p{M}--[\p{Han}]])", r"(?!-?[\p{L}\p{M}--[\p{Han}]])"

#: What may follow the last word of a title: the paper's number, or its standard's, in brackets or not.
_TITLE_NUMBER = r"[\s,:–—-]*(?:[(（]?(?:no|nr|n|№|nº|n°|ref|iso)?[.:°º]?\s*\S*\d\S*)?\W*"


@dataclass(frozen=True)
class Wordings:
    """Wordings to look for in long texts: a pattern of hundreds is asked only where the letters of one are there."""

    letters: tuple[str, ...]
    pattern: Pattern

    def among(self, text: str) -> Wordings:
        """The same for the parts of a text: what stands nowhere in it is looked for in none of them."""
        letters = _letters(text)
        return replace(self, letters=tuple(wording for wording in self.letters if wording in letters))

    def search(self, text: str) -> regex.Match[str] | None:
        """Give the first wording in a text; None where there is none."""
        return self.pattern.search(text, timeout=1) if self._may_be_in(text) else None

    def match(self, text: str) -> regex.Match[str] | None:
        """Give what the pattern finds at the beginning of a text; None where it finds nothing."""
        return self.pattern.match(text, timeout=1) if self._may_be_in(text) else None

    def fullmatch(self, text: str) -> regex.Match[str] | None:
        """Give the wording that is all of a text; None where it is none."""
        return self.pattern.fullmatch(text, timeout=1) if self._may_be_in(text) else None

    def _may_be_in(self, text: str) -> bool:
        letters = _letters(text)
        return any(map(letters.__contains__, self.letters))


@dataclass(frozen=True)
class OtherPaperWords:
    """Patterns of data/other_papers.toml; the file says what each list is."""

    title: Wordings
    person: Wordings
    disclaims: Wordings
    own: Wordings
    goods: Wordings
    invites: Wordings


@cache
def other_paper_words() -> OtherPaperWords:
    """Read the word lists, once per process."""
    lists = parsed(DATA / "other_papers.toml")
    words = {name: _words(lists[name]) for name in _LISTS}
    begins, ends, goods = (_any_of(words[name]) for name in ("title_begins", "title_ends", "goods"))
    invites = _any_of(words["invites"])
    title = rf"^\W*(?P<paper>{begins}).*$|^.*?(?P<paper>{ends}){_TITLE_NUMBER}$"
    # A wording in prose goes on ("quantity surveying"), a heading does not.
    heading = rf"^\W*(?:{goods})(?:[\s.]*[:：]|\W*(?:$|\p{{L}}{{0,4}}[-/]?\d))"
    return OtherPaperWords(
        title=_wordings(words["title_begins"] | words["title_ends"], title),
        person=_wordings(words["persons"]),
        disclaims=_wordings(words["disclaims"]),
        own=_wordings(words["own"]),
        goods=_wordings(words["goods"], heading),
        invites=_wordings(words["invites"], rf"^\W*(?P<head>{invites})(?:\s*[:：].*|\W*)$"),
    )


def _words(by_language: Mapping[str, Sequence[str]]) -> frozenset[str]:
    return frozenset(word for words in by_language.values() for word in words)


def _wordings(words: Set[str], pattern: str | None = None) -> Wordings:
    """Wordings with a pattern that looks for any of them: anywhere, if none is given."""
    letters = sorted({_letters(w.removeprefix("*")) for w in words})
    return Wordings(tuple(letters), _compiled(pattern or _any_of(words)))


def _letters(text: str) -> str:
    """A text's letters, folded, without its spaces."""
    return "".join(folded_letters(text).split())


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
