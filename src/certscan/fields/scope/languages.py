"""Scopes that are told in two languages: where the other begins, and which text is English."""

from __future__ import annotations

from collections.abc import Set

import regex

from certscan.fields.page.language import has_words_of, language_of
from certscan.fields.weights import weights
from certscan.fields.wording.organisation import Script, script
from certscan.layout.line import Line

#: A text in two languages has so many halves.
_IN_TURN = 2


def in_english(text: str, languages: Set[str]) -> str:
    """Give the English half of a text that a stroke parts in two languages, as the label is."""
    halves = text.split(" / ")
    if len(halves) != _IN_TURN or len(languages) != _IN_TURN:
        return text
    english = [x for x in halves if is_english(x)]
    other = [x for x in halves if language_of(x) in languages - {"en"}]
    return english[0] if len(english) == len(other) == 1 else text


#: A text in Latin letters and the same in Chinese ones behind it ("Wooden toys 木制玩具").
_LATIN_AND_CHINESE = regex.compile(
    r"(?P<latin>\p{Latin}[^\p{Han}]{6,})\s(?P<chinese>\p{Han}[\p{Han}\s、，（）()-]{3,})"
)


def in_latin(text: str) -> str:
    """Give the half of a text in Latin letters that the same in Chinese follows, as below its caption a Chinese one does."""
    found = _LATIN_AND_CHINESE.fullmatch(text.strip())
    return found["latin"] if found else text


def readings(paragraphs: list[list[Line]]) -> list[tuple[list[Line], float]]:
    """The paragraphs that may be the scope: the first; where the next is English beside another language, that."""
    first = paragraphs[0]
    readings = [(first, 1.0)]
    for following in paragraphs[1:]:
        if _all_english(following) and _in_another_language(first):
            readings.append((following, weights().scope.english))
            break
    return readings


def changes_language(lines: list[Line], follower: Line, languages: Set[str]) -> bool:
    """Tell whether a line begins the same text in another script, in English after another language, or in reverse.

    `languages` are those of the scope's label, which may be told in two.
    """
    before = " ".join(line.text for line in lines)
    scripts = {script(before), script(follower.text)}
    if scripts == {Script.LATIN, Script.LOCAL}:
        return True
    starts = follower.text[:1].isupper() or follower.text[:1].isdigit()
    if starts and not _all_english(lines) and is_english(follower.text):
        return True
    other = language_of(follower.text)
    in_turn = before.rstrip().endswith(".") or (other in languages and len(languages) > 1)
    ended = starts and in_turn and _all_english(lines)
    return ended and other not in {None, "en"} and has_words_of(follower.text, other)


def _in_another_language(lines: list[Line]) -> bool:
    """Tell whether lines show another language than English: a word or two may show none."""
    text = " ".join(line.text for line in lines)
    return script(text) is Script.LOCAL or language_of(text) != "en"


def _all_english(lines: list[Line]) -> bool:
    return is_english(" ".join(line.text for line in lines))


def is_english(text: str) -> bool:
    """Tell whether a text has words of English, and more than of any other language."""
    return language_of(text) == "en" and has_words_of(text, "en")
