"""Month names of all catalogue languages, with their beginnings, glued particles and misread letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import regex
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from certscan.catalogue import load
from certscan.fields.wording.folding import plain

#: Languages whose reading of a name counts only where the document speaks them: "listopad" is October in
#: Croatian, and November in the more spoken Polish and Czech.
_SELDOM = {"hr", "bs", "sr", "sl"}

#: What engines make of letters, after folding: what was read, what was printed.
_MISREAD = (
    ("i", "l"),
    ("l", "i"),
    ("v", "y"),
    ("rn", "m"),
    ("ri", "n"),
    ("ii", "u"),
    ("c", "e"),
    ("vv", "w"),
)
#: Latin letters that engines put for the Cyrillic ones that look like them ("mapT").
_LOOK_ALIKES = str.maketrans("abcehikmoprtuxy", "авсенікморгтиху")
_DIGITS_FOR_LETTERS = str.maketrans("015|", "olsl")

#: "28demarzode2024": particles that a text layer without spaces glues to the month.
_GLUED = regex.compile(r"^(?:de|of|dayof)(?=\p{L}{3})|(?<=\p{L}{3})(?:de|del|of|do)$")

#: From these lengths on a letter may be misread, one be lost or doubled, and two be misread.
_FUZZY_LENGTH, _LOST_LENGTH, _TWO_MISREAD_LENGTH = 5, 6, 8


def month_numbers(word: str, languages: Sequence[str] = ()) -> tuple[int, ...]:
    """The months that a word may name, the likeliest first; empty if it names none.

    `languages` are those of the document, as far as known: their reading is then the only one.
    """
    readings = _readings(word)
    for language in languages:
        if language in readings:
            return (readings[language],)
    return tuple(dict.fromkeys(readings.values()))


@cache
def _readings(word: str) -> dict[str, int]:
    """The month that a word names, by language, the more spoken ones first."""
    name = plain(word.translate(_DIGITS_FOR_LETTERS))
    for guess in _guesses(name):
        if guess in _names():
            return _names()[guess]
    if len(name) < _FUZZY_LENGTH:
        return {}
    if _THAI.match(name) and (ending := _ending_with(name)):
        return ending
    near = [n for n in _full_names() if len(n) == len(name) or min(len(n), len(name)) >= _LOST_LENGTH]
    most = 2 if len(name) >= _TWO_MISREAD_LENGTH else 1
    best = process.extractOne(name, near, scorer=Levenshtein.distance, score_cutoff=most)
    return _full_names()[best[0]] if best else {}


#: A Thai text layer may put a first syllable apart, for the mark above its letter ("มิ" of "มิถุนายน").
_THAI = regex.compile(r"\p{Thai}")


def _ending_with(name: str) -> dict[str, int]:
    """Give the month that alone ends with these letters; nothing where none or several do."""
    ending = [n for n in _full_names() if n.endswith(name)]
    return _full_names()[ending[0]] if len(ending) == 1 else {}


def _guesses(name: str) -> Iterable[str]:
    yield name
    yield from (name.replace(read, printed) for read, printed in _MISREAD if read in name)
    bare = _GLUED.sub("", name)
    if bare != name:
        yield bare
    if name.isascii():
        yield name.translate(_LOOK_ALIKES)


@cache
def _full_names() -> dict[str, dict[str, int]]:
    """Folded month names, with the month that they name in each language."""
    names: dict[str, dict[str, int]] = {}
    for language, labels in sorted(load().labels.items(), key=lambda item: item[0] in _SELDOM):
        for number, wordings in enumerate(labels.months, start=1):
            for name in map(plain, wordings):
                if name and not any(c.isdigit() for c in name):
                    names.setdefault(name, {}).setdefault(language, number)
    return names


@cache
def _names() -> dict[str, dict[str, int]]:
    """Month names of all languages, and their beginnings where these are unambiguous."""
    shorter: dict[str, dict[str, int]] = {}
    for name, readings in _full_names().items():
        for length in range(3, len(name)):
            for language, number in readings.items():
                if shorter.setdefault(name[:length], {}).setdefault(language, number) != number:
                    shorter[name[:length]][language] = 0
    unambiguous = {b: r for b, r in shorter.items() if len(set(r.values())) == 1 and 0 not in r.values()}
    return unambiguous | _full_names()


@cache
def first_words() -> tuple[str, ...]:
    """The first words of names of two words ("كانون الثاني")."""
    names = (name for labels in load().labels.values() for names in labels.months for name in names)
    return tuple(sorted({n.split()[0] for n in names if " " in n and not any(c.isdigit() for c in n)}))
