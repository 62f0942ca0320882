"""The faults of a text layer: what cannot be seen, or says other than what it shows."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

import regex

from certscan.reading.characters import UNTOLD, Character
from certscan.reading.words import Word

#: A letter within a word whose meaning is not told, and the share of words that may have one.
_WITHIN_WORD = regex.compile(r"\w\ufffd|\ufffd\w")
_MOST_SPOILT = 0.04

#: A letter lost within words, and not a mark beside them, in so many words: one of them may be a name's.
_LOST = regex.compile(r"\w\ufffd\w|\ufffd\p{Ll}|\p{Han}\ufffd|\ufffd\p{Han}")
_FEWEST_LOST = 2

#: Words that lost a ligature, of which a space is left ("O cine", "E ective date"), where it might be a word by itself.
_WITHOUT_LIGATURE = regex.compile(
    r"(?<!\p{L})(?:O\scin\p{Ll}|[Oo]\scial|[Oo]\sces?(?=\s(?:of|at|in|and)\s)|[Ee]\s(?:ective|cient))"
)

#: One in a date, a number or a standard costs a value, however few there are.
_IN_VALUE = regex.compile(
    r"\d\ufffd|\ufffd\d|\d(?:\.|st|nd|rd|th)?\s(?:\w*\ufffd)+\w*\.?,?\s(?:19|20)\d\d(?!\d)"
)


def faults_of(characters: Sequence[Character], words: Sequence[Word]) -> Iterable[str]:
    """Name the faults of a text layer of these characters, which give these words."""
    printed = [c for c in characters if c.text != " "]
    shown = [c for c in printed if not c.invisible]
    if len(printed) - len(shown) > len(shown):
        yield "invisible"
        return
    if not shown:
        return
    strange = sum(not _plausible(c.text) for c in shown)
    if strange > 0.05 * len(shown) or _is_spoilt(words):
        yield "no_mapping"
    if sum(c.turns == 0 for c in shown) < 0.7 * len(shown):
        yield "turned"
    long_latin = sum(
        len(w.text) for w in words if len(w.text) > 30 and w.text.isascii() and "." not in w.text
    )
    if long_latin > 0.3 * len(shown):
        yield "no_spaces"


def _is_spoilt(words: Sequence[Word]) -> bool:
    """Tell whether words lost letters, so many or such that a value may be among them."""
    text = " ".join(w.text for w in words)
    if "\ufffd" not in text:
        return bool(_WITHOUT_LIGATURE.search(text))
    within = sum(bool(_WITHIN_WORD.search(w.text)) for w in words)
    lost = sum(bool(_LOST.search(w.text)) for w in words)
    many = within > _MOST_SPOILT * len(words) or lost >= _FEWEST_LOST
    return many or any(x.search(text) for x in (_IN_VALUE, _WITHOUT_LIGATURE))


#: A capital, or a sign, where words have a small letter ("produEione", "{arnholt").
_CAPITAL_WITHIN = regex.compile(r"(?<=\p{Ll}{2})\p{Lu}(?=\p{Ll}{2})")
_SIGN_WITHIN = regex.compile(r"\p{L}[{]\p{L}|(?<!\w)[{]\p{L}{3}")
#: Dates in which a capital stands for the full stop or the comma behind the day ("19S Mai 2025", "Oct 12Q 2023"), or for a digit ("08-08-W0W3").
_CAPITAL_IN_DATE = regex.compile(
    r"(?<!\S)(?:\d{1,2}(?P<mark>\p{Lu})\s\p{L}{3,12}|\p{L}{3,9}\s\d{1,2}(?P<mark>\p{Lu}))\s(?:19|20)\d{2}"
    r"|(?<!\S)[\d\p{Lu}]\d[-./]\d{2}[-./](?=\d{0,3}(?P<mark>\p{Lu}))(?:\d|(?P=mark)){4}(?!\S)"
)
_FEWEST_DATES = 2
#: One letter is taken for the same other one all over a page: so many times at least, of so many capitals at most.
_FEWEST_TAKEN, _MOST_CAPITALS = 3, 2


def takes_letters_for_others(words: Sequence[Word]) -> bool:
    """Tell whether a font says the wrong thing of a letter or two; words that lost their space have many capitals.

    Some names are written so ("VinaCert", however often): what counts is in how many surroundings a capital stands.
    Brackets that are closed again are those of a form.
    """
    texts = {w.text for w in words}
    places = {
        text[max(m.start() - 2, 0) : m.end() + 2] for text in texts for m in _CAPITAL_WITHIN.finditer(text)
    }
    taken = len(places) >= _FEWEST_TAKEN and len({place[2] for place in places}) <= _MOST_CAPITALS
    marks = Counter(m["mark"] for m in _CAPITAL_IN_DATE.finditer(" ".join(w.text for w in words)))
    taken = taken or max(marks.values(), default=0) >= _FEWEST_DATES
    signs = any(_SIGN_WITHIN.search(text) for text in texts) and not any("}" in text for text in texts)
    return taken or signs


def _plausible(text: str) -> bool:
    return all(
        unicodedata.category(c) not in {"Co", "Cn", "Cc", "Cs"} and c not in {"\ufffd", UNTOLD} for c in text
    )
