"""The wordings of labels, folded and kept so that they are found in a line, and found though misread."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from certscan.catalogue import load
from certscan.fields.wording.folding import plain
from certscan.layout.line import is_cjk

#: Wordings that serve as labels only right beside their value stand under `<role>_weak`.
_WEAK = "_weak"

#: Latin wordings as short as this ("no", "für") are labels only right beside their value.
SHORT = 4

#: Wordings are kept by so many of their first letters: as many of these as they have.
KEYS = (18, 13, 8, 5, 3, 2, 1)


class Wording(NamedTuple):
    """A label's wording as the catalogue prints it, folded, and what it announces."""

    folded: str
    role: str
    printed: str
    language: str
    weak: bool


#: "发证日期" is printed "发证日" as well, which tells no more than this where it is shorter.
_DATE_WORD, _SHORTEST_DAY = "日期", 4


def _of_day(wording: str) -> Iterable[str]:
    """Give the shorter form of a Chinese label of a date ("…日" for "…日期"), unless that is a label of its own."""
    short = wording.removesuffix(_DATE_WORD[1:])
    if wording.endswith(_DATE_WORD) and len(wording) >= _SHORTEST_DAY and short not in _printed_wordings():
        yield plain(short)


@cache
def _printed_wordings() -> frozenset[str]:
    """All wordings of the catalogue as they are printed."""
    return frozenset(w for labels in load().labels.values() for ws in labels.fields.values() for w in ws)


@cache
def wordings() -> dict[str, list[Wording]]:
    """All wordings by their first letters, the longest first."""
    by_key: dict[str, list[Wording]] = {}
    for language, labels in load().labels.items():
        for role, printed_forms in labels.fields.items():
            for printed in printed_forms:
                # "n.º" is printed "n.°" as well, of which nothing is left once it is folded.
                forms = (
                    plain(printed.replace("°", "º")),
                    plain(printed.replace("º", "°")),
                    *_of_day(printed),
                )
                for folded in dict.fromkeys(forms):
                    least = 2 if folded.isascii() else 1
                    if len(folded) >= least:
                        weak = role.endswith(_WEAK) or (folded.isascii() and len(folded) <= SHORT)
                        wording = Wording(folded, role.removesuffix(_WEAK), printed, language, weak)
                        size = next(n for n in KEYS if n <= len(folded))
                        by_key.setdefault(folded[:size], []).append(wording)
    for found in by_key.values():
        found.sort(key=lambda w: -len(w.folded))
    return by_key


#: By so many first letters most places of a text are told to begin no wording.
_START = 3


@cache
def _sizes() -> dict[str, tuple[int, ...]]:
    """How many letters wordings are kept by, the most first, by the first letters of these, or by all of fewer."""
    sizes: dict[str, set[int]] = {}
    for key in wordings():
        sizes.setdefault(key[:_START], set()).add(len(key))
    for start, found in sizes.items():
        found.update(n for n in range(1, len(start)) if start[:n] in wordings())
    return {start: tuple(sorted(found, reverse=True)) for start, found in sizes.items()}


def wordings_in(text: str, places: Iterable[int]) -> Iterable[tuple[int, Wording]]:
    """Give the wordings that stand at some places of a folded text, each with its place, the longest first."""
    sizes, by_key = _sizes(), wordings()
    for place in places:
        start = text[place : place + _START]
        for size in sizes.get(start) or sizes.get(start[:2]) or sizes.get(start[:1], ()):
            for wording in by_key.get(text[place : place + size], ()) if place + size <= len(text) else ():
                if text.startswith(wording.folded, place):
                    yield place, wording


#: How long a Chinese label is that can be told in spite of a misread character.
MISREAD_CJK = (5, 14)


@cache
def cjk_wordings() -> dict[str, Wording]:
    """The strong Chinese, Japanese and Korean ones that are long enough to be told in spite of a misread character."""
    least = MISREAD_CJK[0]
    return {
        w.folded: w
        for ws in wordings().values()
        for w in ws
        if len(w.folded) >= least and not w.weak and is_cjk(w.folded[0])
    }


@cache
def long_wordings() -> dict[str, Wording]:
    """The strong wordings that are long enough to be told in spite of a misread letter."""
    return {
        w.folded: w
        for ws in wordings().values()
        for w in ws
        if len(w.folded) >= 8 and not w.weak and not is_cjk(w.folded[0])
    }


#: Letters that fonts print as one, which a text layer may lack ("certi cate", "rst granted").
_LIGATURES = ("ffi", "ffl", "fi", "fl", "ff")


@cache
def without_ligatures() -> dict[str, Wording]:
    """The long ones by what a text layer without their ligatures leaves of them."""
    return {
        folded.replace(ligature, ""): wording
        for folded, wording in long_wordings().items()
        for ligature in _LIGATURES
        if ligature in folded
    }


#: A label of so many letters may lack two of them: a ligature that its font does not tell.
_LIGATURE_LOST = 14
#: A misread label has so many letters right at its beginning or at its end.
_ALIKE = 3


def _ends(folded: str) -> Iterable[str]:
    """The first letters of a wording and its last ones, always in this order: the first of equals is taken."""
    return dict.fromkeys((folded[:_ALIKE], folded[-_ALIKE:]))


@cache
def _by_ends() -> dict[tuple[int, str], list[str]]:
    """Those of them by their length with their first letters, and with their last."""
    found: dict[tuple[int, str], list[str]] = {}
    for folded in long_wordings():
        for end in _ends(folded):
            found.setdefault((len(folded), end), []).append(folded)
    return found


def like(folded: str) -> list[str]:
    """Those that begin or end as a text does, and are as long, or a letter or two longer or shorter."""
    off = 1 if len(folded) < _LIGATURE_LOST else 2
    lengths = range(len(folded) - off, len(folded) + off + 1)
    return [w for n in lengths for end in _ends(folded) for w in _by_ends().get((n, end), ())]
