"""Two readings of one line, by the embedded models and by Tesseract: the better one of each word is kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import regex

from certscan.reading.ocr.recognition import Character, LineWord, TextLine
from certscan.reading.ocr.scripts import VIETNAMESE, Script

#: The second engine's word is taken from this confidence on; where the first one read something there, only
#: if it is surer, unless both agree. A word that the first one read with this probability, and in full, stays.
_SURE, _SURER, _AGREED, WELL_READ = 0.35, 0.6, 0.2, 0.9

#: Where the first engine has fewer characters, or far fewer letters and digits, than the word, it passed over some.
_HALF, _FEW = 0.5, 0.3

#: No word that the first engine passed over stands between two of its letters that are as near (in line heights).
_ROOM = 1.0

#: A mark read by both engines may be this many line heights out of place, and so many letters of a word's end.
_BESIDE, _EDGE = 0.25, 2

_LATIN = regex.compile(r"\p{Latin}")
_ACCENTED = regex.compile(r"[\p{L}--[a-z]]", regex.IGNORECASE | regex.VERSION1)

#: The embedded models lack it.
_NUMBER_SIGN = "№"

#: A letter and a number behind it; Cyrillic letters that look Latin.
_NUMBER = regex.compile(r"\p{Latin}\W?(?:\d\W?){3,}")
_TO_LATIN = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")

#: Latin letters and digits that look like none of the Cyrillic and Greek ones.
OWN_LATIN = regex.compile(r"[DFGIJLNQRSUVWZbdfghijklmnqrstuvwz\d]")


def better(line: TextLine, second: Sequence[LineWord], script: Script) -> Sequence[LineWord]:
    """Take the second engine's words where they have letters of the script, and the first one's elsewhere."""
    taken = [
        word
        for word in second
        if _is_taken(word, _within(line.printed, word), script)
        and (script.letters.search(word.text) or _has_room(word, line))
    ]
    if not taken:
        return line.words
    left = [*_left(line, taken), *_lost_letters(line, second)]
    left += [Character(" ", (word.start + word.end) / 2, 1.0) for word in taken]
    left.sort(key=lambda c: c.place)
    kept = TextLine(line.quad, line.picture, tuple(left)).tight_words
    return sorted([*taken, *kept], key=lambda word: word.start)


def _has_room(word: LineWord, line: TextLine) -> bool:
    """Tell whether a word is one of the first engine's letters, or stands where there is room between them."""
    middle = (word.start + word.end) / 2
    before = max((c.place for c in line.printed if c.place < middle), default=-1.0)
    after = min((c.place for c in line.printed if c.place >= middle), default=2.0)
    return bool(_within(line.printed, word)) or (after - before) * line.length > _ROOM


def _left(line: TextLine, taken: Sequence[LineWord]) -> Iterator[Character]:
    """Give the first engine's characters that are in no word taken, without the ends of words that are in one.

    The engines do not agree to the letter on where a word begins and ends.
    """
    beside = _BESIDE / line.length
    for _, characters in groupby(line.characters, lambda c: c.text.isspace()):
        printed = list(characters)
        if any(_says(other, printed) for other in taken):
            continue
        word = [(any(_holds(other, c, beside) for other in taken), c) for c in printed]
        most = min(_EDGE, sum(held and c.text.isalpha() for held, c in word))
        for held, run in groupby(word, lambda item: item[0]):
            rest = [c for _, c in run]
            if not held and not _is_an_end(rest, most):
                yield from rest


def _says(word: LineWord, characters: Sequence[Character]) -> bool:
    """Tell whether a word is these characters, though they do not all lie in it."""
    return any(_holds(word, c) for c in characters) and _plain(word.text) == _plain(_text(characters))


def _lost_letters(line: TextLine, second: Sequence[LineWord]) -> Iterator[Character]:
    """Give the first letters of numbers that the embedded models passed over, as they do behind unknown letters."""
    for word in second:
        read = _text(_within(line.printed, word))
        letter = word.text[0].translate(_TO_LATIN)
        sure = word.confidence > _SURER and _NUMBER.fullmatch(read) and letter.isascii()
        if sure and len(word.text) == len(read) + 1 and word.text[2:] == read[1:]:
            yield Character(letter, word.start, word.confidence)


def _is_an_end(rest: Sequence[Character], most: int) -> bool:
    letters = sum(c.text.isalpha() for c in rest)
    return 0 < letters <= most and not any(c.text.isdigit() for c in rest)


def _is_taken(word: LineWord, there: Sequence[Character], script: Script) -> bool:
    letters = sum(c.isalnum() for c in word.text)
    if not letters:
        return word.text.rstrip(".:") == _NUMBER_SIGN and word.confidence > _SURER
    read = _text(there)
    if not script.letters.search(word.text):
        if not any(c.text.isalnum() for c in there):
            return word.confidence > _SURER  # the embedded models passed it over ("ISO" among Cyrillic words)
        latin, fills = bool(_LATIN.search(word.text)), _fills_up(read, word.text)
        more = fills or (latin and len(there) < letters)
        if script is VIETNAMESE and word.text.strip(".,:;").isalpha():
            more = more or bool(_ACCENTED.search(word.text))
        return more and word.confidence > (_SURER if latin and fills else WELL_READ)
    if len(there) < _HALF * letters or sum(c.isalnum() for c in read) < _FEW * letters:
        return word.confidence > _SURE
    if _fills_up(read, word.text):
        return word.confidence > _AGREED
    probability = sum(c.probability for c in there) / len(there)
    in_full = len(there) > 0.7 * letters and OWN_LATIN.search(read) and not script.letters.search(read)
    in_full = in_full and script is not VIETNAMESE
    return word.confidence > _SURER and not (in_full and probability > WELL_READ)


def _fills_up(first: str, second: str) -> bool:
    """Tell whether the second reading has the letters of the first in their order, and more between them."""
    letters, more = _plain(first), _plain(second)
    rest = iter(more)
    return 1 < len(letters) < len(more) and all(letter in rest for letter in letters)


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in parts if c.isalnum())


def _text(characters: Iterable[Character]) -> str:
    return "".join(c.text for c in characters)


def _within(characters: Iterable[Character], word: LineWord) -> list[Character]:
    return [c for c in characters if _holds(word, c)]


def _holds(word: LineWord, character: Character, beside: float = 0.0) -> bool:
    """Tell whether a character stands in a word, or is a mark so close beside it that it is the word's own."""
    slack = 0.0 if character.text.isalnum() else beside
    return word.start - slack <= character.place <= word.end + slack
