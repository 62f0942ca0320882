"""How papers that are no certificates of an organisation speak: their titles, and what they say."""

from __future__ import annotations

from collections.abc import Iterable
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
class OtherPaperWords:
    """Patterns of data/other_papers.toml; the file says what each list is."""

    title: Pattern
    person: Pattern
    disclaims: Pattern
    own: Pattern
    goods: Pattern


@cache
def other_paper_words() -> OtherPaperWords:
    """Read the word lists, once per process."""
    lists = parsed(DATA / "other_papers.toml")
    begins, ends, person, disclaims, own, goods = (
        _any_of(word for words in lists[name].values() for word in words)
        for name in ("title_begins", "title_ends", "persons", "disclaims", "own", "goods")
    )
    return OtherPaperWords(
        title=_compiled(rf"^\W*(?P<paper>{begins}).*$|^.*?(?P<paper>{ends}){_TITLE_NUMBER}$"),
        person=_compiled(person),
        disclaims=_compiled(disclaims),
        own=_compiled(own),
        # A wording in prose goes on ("quantity surveying"), a heading does not.
        goods=_compiled(rf"^\W*(?:{goods})(?:[\s.]*[:：]|\W*(?:$|\p{{L}}{{0,4}}[-/]?\d))"),
    )


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
