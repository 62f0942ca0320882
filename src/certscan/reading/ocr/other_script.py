"""The second reading: lines in scripts that the embedded models lack, read by Tesseract where it has the pack.

The embedded models pass over letters that they were not taught, so that such a line comes out with few
characters for its length; Vietnamese comes out without the letters that carry a tone, and Greek without those
that carry an accent. Lines are cut out already, which is what Tesseract fails at on photographs and tables, so that it need only read them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from certscan.document.page import Image
from certscan.reading.ocr import tesseract
from certscan.reading.ocr.engine import OcrWord
from certscan.reading.ocr.recognition import LineWord, TextLine
from certscan.reading.ocr.scripts import CYRILLIC, GREEK, KOREAN, SCRIPTS, VIETNAMESE, Script
from certscan.reading.ocr.two_readings import OWN_LATIN, WELL_READ, better

#: What the embedded models read of a script that they were taught in part. Vietnamese: letters that it alone
#: has, and frequent words with holes. Greek: two of its letters in a word, as no sign of a unit has.
_TRACES = {
    VIETNAMESE: regex.compile(
        r"(?i)[ơư]|(?<!\p{L})(?:ch?ng nh[nâậ]n|vit nam|phm vi|qun lý|giy|công ty|thng|nhn|ngày|điu|đa ch)(?!\p{L})"
    ),
    GREEK: regex.compile(r"\p{Greek}\p{L}*\p{Greek}"),
}
_ENOUGH_TRACES = 3

#: A line is taken for unread where it has fewer characters per line height, or is less sure, and is long enough.
_SPARSE, _DOUBTFUL, _LONG = 0.5, 0.75, 3.0

#: So much of the page's text (in line heights) must be unread before it is looked at again.
_UNREAD_SHARE, _UNREAD_LENGTH = 0.1, 15.0

#: Of a page that is Chinese by so much, Chinese lines that are unread are blurred and in no other script.
_CHINESE = 0.5
_HAN = regex.compile(r"\p{Han}")

#: So many lines are tried to tell the script, none longer than a rule across the page may be. It is told
#: where the best of them read so well, and the other scripts are not tried where they read very well.
_SAMPLE, _BEST_OF_SAMPLE, _LONGEST = 8, 3, 60.0
_TOLD, _TOLD_AT_ONCE = 0.6, 0.8

#: A stretch of a line (in line heights) without a character may hold letters that were passed over; a first
#: reading less sure than this may be a guess at them.
_HOLE, _GUESSED = 1.3, 0.88

#: A word less sure than this may be in Latin letters, which a pack that does not know them guesses at; read again
#: with English beside, they must be this sure to be taken.
_GUESSED_AT, _LATIN_SURE = 0.7, 0.8
_ENGLISH = "eng"

_LATIN = regex.compile(r"\p{Latin}")
_WORD = regex.compile(r"\w{3,}")
_LETTERS_ALONE = regex.compile(r"\p{L}{3,}\d?\p{L}*")
_MIXED = regex.compile(r"(?:\d\p{Cyrillic}|\p{Cyrillic}\d)(?:\W|\p{Cyrillic}|$)|^[1IІΙ][58S$][0OОΟ]$")


@dataclass(frozen=True, slots=True)
class SecondReading:
    """All words of the lines; the second engine if it helped; `unread` as in `OcrResult`."""

    words: tuple[OcrWord, ...]
    engine: str | None = None
    unread: tuple[str, ...] | None = None


def read(lines: Sequence[TextLine], beside: Script | None = None) -> SecondReading:
    """Give the words of the lines, those in another script by the second engine.

    `beside` is the script that the rest of the page is in.
    """
    first = SecondReading(tuple(line.on_page(w) for line in lines for w in line.words))
    script = _traced(lines)
    if script:
        packs = _installed(script)
    else:
        unread = [line for line in lines if _is_doubtful(line, beside)] if beside else _unread(lines)
        if not unread:
            return first
        script, packs = _told(unread, (beside,), 1) if beside else _told(unread, SCRIPTS, _BEST_OF_SAMPLE)
    if script is None or not packs:
        return SecondReading(first.words, None, script.packs[:1] if script else ())
    again = [line for line in lines if _is_doubtful(line, script)]
    second = dict(zip(map(id, again), _with_latin(again, _second(again, packs), packs), strict=True))
    words = [
        line.on_page(word)
        for line in lines
        for word in _in_own_letters(better(line, second.get(id(line), ()), script), script)
    ]
    return SecondReading(tuple(words), tesseract.name(packs))


def _in_own_letters(words: Sequence[LineWord], script: Script) -> Iterable[LineWord]:
    """Put the script's own letters for Latin ones that look like them, between words of the script."""
    for place, word in enumerate(words):
        around = [*words[max(place - 1, 0) : place], *words[place + 1 : place + 2]]
        beside = bool(around) and all(script.letters.search(x.text) for x in around)
        yield replace(word, text=script.in_own_letters(word.text, beside=beside))


def _traced(lines: Iterable[TextLine]) -> Script | None:
    """Tell a script that the embedded models were taught in part by what they read of it."""
    text = unicodedata.normalize("NFC", "\n".join("".join(c.text for c in line.characters) for line in lines))
    found = (script for script, trace in _TRACES.items() if len(trace.findall(text)) >= _ENOUGH_TRACES)
    return next(found, None)


def _is_sparse(line: TextLine) -> bool:
    return line.length > _LONG and len(line.printed) < _SPARSE * line.length


def _is_unread(line: TextLine) -> bool:
    return _is_sparse(line) or line.confidence < _DOUBTFUL


def _unread(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines whose letters were passed over or guessed, where they are no mere stain on the page."""
    long = [line for line in lines if line.length > _LONG]
    whole = sum(line.length for line in long)
    chinese = sum(line.length for line in long if _is_chinese(line) and not _is_unread(line))
    blurred = chinese > _CHINESE * whole
    unread = [line for line in long if _is_unread(line) and not (blurred and _is_chinese(line))]
    length = sum(line.length for line in unread)
    enough = length > _UNREAD_LENGTH and length > _UNREAD_SHARE * whole
    return unread if enough else []


def _is_chinese(line: TextLine) -> bool:
    """Tell whether most of what is read of a line are Chinese characters, which no pack reads better."""
    text = "".join(c.text for c in line.printed)
    return len(_HAN.findall(text)) > len(text) / 2


def _is_doubtful(line: TextLine, script: Script) -> bool:
    """Tell whether a line may hold letters of a script that the page is known to be in."""
    if script is VIETNAMESE:
        return any(c.text.isalpha() for c in line.printed)
    text = "".join(c.text for c in line.characters)
    if script is KOREAN and _HAN.search(text):
        return True  # syllables that were taken for Chinese characters
    words = _WORD.findall(text) if script in (CYRILLIC, GREEK) else [text]
    look_alike = bool(script.letters.search(text)) or not all(map(OWN_LATIN.search, words))
    return look_alike or _holds_guess(line) or _is_sparse(line) or _hole(line) > _HOLE


def _holds_guess(line: TextLine) -> bool:
    """Tell whether the line or a word in it may be a guess: numbers beside such a word are read with certainty."""
    unsure = (w.confidence < WELL_READ for w in line.words if _LETTERS_ALONE.fullmatch(w.text))
    return line.confidence < _GUESSED or any(unsure)


def _hole(line: TextLine) -> float:
    """The longest stretch of a line without a character, in line heights."""
    places = [0.0, *(c.place for c in line.printed), 1.0]
    return max(b - a for a, b in pairwise(places)) * line.length


def _installed(script: Script) -> tuple[str, ...]:
    return tuple(pack for pack in script.packs if pack in tesseract.installed_languages())


def _told(
    unread: Sequence[TextLine], scripts: Sequence[Script], best_of: int
) -> tuple[Script | None, tuple[str, ...]]:
    """Tell the script by reading a few lines with each pack; the pack to read the others with."""
    lines = sorted((x for x in unread if x.length < _LONGEST), key=lambda x: x.length, reverse=True)
    sample = lines[:_SAMPLE]
    best: tuple[float, Script | None, tuple[str, ...]] = (_TOLD, None, ())
    for script in scripts:
        packs = _installed(script)
        shares = {pack: _share(sample, pack, script, best_of) for pack in packs[:1]}
        if not shares or shares[packs[0]] < best[0]:
            continue
        shares |= {pack: _share(sample, pack, script, best_of) for pack in packs[1:]}
        pack = max(shares, key=shares.__getitem__)
        best = (shares[pack], script, (pack,))
        if best[0] > _TOLD_AT_ONCE:
            break
    return best[1], best[2]


def _share(sample: Sequence[TextLine], pack: str, script: Script, best_of: int) -> float:
    """How well a pack reads so many of the sample's best lines as words of its script, 0 to 1."""
    shares = sorted((_share_of(line, script) for line in _second(sample, (pack,))), reverse=True)
    best = shares[:best_of]
    return sum(best) / len(best) if best else 0.0


def _share_of(line: Sequence[LineWord], script: Script) -> float:
    letters = sum(not c.isdecimal() for word in line for c in word.text)
    own = sum(
        word.confidence * sum(not c.isdecimal() for c in word.text)
        for word in line
        if len(script.letters.findall(word.text)) > max(1, len(word.text) // 2)
    )
    return own / letters if letters else 0.0


def _second(lines: Sequence[TextLine], packs: Sequence[str]) -> list[tuple[LineWord, ...]]:
    pictures: list[Image] = [line.picture for line in lines]
    return tesseract.read_lines(pictures, packs)


def _with_latin(
    lines: Sequence[TextLine], read: Sequence[tuple[LineWord, ...]], packs: Sequence[str]
) -> list[tuple[LineWord, ...]]:
    """Read lines that hold a guessed word again with English beside, and take the Latin words from there."""
    result = list(read)
    places = [i for i, words in enumerate(read) if any(map(_is_guessed, words))]
    if not places or _ENGLISH not in tesseract.installed_languages():
        return result
    for place, words in zip(places, _second([lines[i] for i in places], (*packs, _ENGLISH)), strict=True):
        sure = [word for word in result[place] if not _is_guessed(word)]
        latin = [
            word
            for word in words
            if _LATIN.search(word.text) and word.confidence > _LATIN_SURE and not _overlaps(word, sure)
        ]
        rest = [w for w in result[place] if _is_guessed(w) and not _overlaps(w, latin)]
        result[place] = tuple(sorted([*sure, *latin, *rest], key=lambda word: word.start))
    return result


def _is_guessed(word: LineWord) -> bool:
    """Tell whether a word may be in other letters than its pack knows: it is unsure, or "І5О" or "150" for "ISO"."""
    return word.confidence < _GUESSED_AT or bool(_MIXED.search(word.text))


def _overlaps(word: LineWord, others: Iterable[LineWord]) -> bool:
    middle = (word.start + word.end) / 2
    return any(x.start < middle < x.end or word.start < (x.start + x.end) / 2 < word.end for x in others)
