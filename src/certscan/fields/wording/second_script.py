"""Names in letters that the embedded OCR models lack: on pictures the second engine read them, which errs more often."""

from __future__ import annotations

from collections.abc import Iterable

import regex
from regex import Pattern

from certscan.reading.ocr.scripts import SCRIPTS, VIETNAMESE
from certscan.record import Evidence, Origin

#: What is left of a confidence in such a name: it has a letter wrong in one of eight.
SECOND_READING = 0.65

_LETTERS = tuple(script.letters for script in (*SCRIPTS, VIETNAMESE))


def is_mostly_in(letters: Pattern[str], text: str, share: float) -> bool:
    """Tell whether more than a share of a text's letters are such letters."""
    return len(letters.findall(text)) > share * sum(map(str.isalpha, text))


def is_of_second_engine(name: str, evidence: Iterable[Evidence]) -> bool:
    """Tell whether a name was read from a picture by the second engine, or guessed at by the first."""
    pictured = any(e.origin is Origin.OCR for e in evidence)
    return pictured and any(letters.search(name) for letters in _LETTERS)


#: A name has so many letters that only Vietnamese has; a misread one may have one.
_FEWEST_VIETNAMESE = 2
#: Letters with a horn only Vietnamese has too; the embedded models have them.
_HORNED = regex.compile("[ƠƯ]", regex.IGNORECASE)


def is_vietnamese(name: str) -> bool:
    """Tell whether a name is in Vietnamese: a local one, though in Latin letters."""
    return sum(len(x.findall(name)) for x in (VIETNAMESE.letters, _HORNED)) >= _FEWEST_VIETNAMESE
