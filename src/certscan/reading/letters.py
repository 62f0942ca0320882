"""Letters of scripts that join or stack, as browsers write them into a PDF: out of order, or twice."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

import regex

from certscan.geometry import Box, union

#: Scripts written from right to left.
RIGHT_TO_LEFT = regex.compile(r"[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}]")

#: Scripts whose marks stand over and under their letters, and which write no spaces between words.
STACKED = regex.compile(r"[\p{Thai}\p{Lao}]")

#: A letter lower than this part of the height of the one before it is the drawing of its mark alone.
_MARK_ALONE = 0.5
#: A mark stands so far over or under its letter or behind it, in the letter's height, and shares so much of the width.
_MARK_OFF, _MARK_BEHIND, _MARK_ON = 1.5, 0.2, 0.25
#: The vowels "am", in two parts as compatibility forms have them, are drawn behind their letter as well as over it.
_DRAWN_BEHIND = ("\u0e4d\u0e32", "\u0ecd\u0eb2")


def in_reading_order(places: Sequence[tuple[str, Box]]) -> str:
    """Join the characters of a word from right to left, the numbers and Latin letters in it from left to right.

    Programs write such words in either order, and PDFium turns some of them round; only the places are sure.
    """
    ordered = sorted(places, key=lambda place: -place[1].cx)
    runs = groupby(ordered, key=lambda place: _goes_right(place[0]))
    return "".join(text for right, run in runs for text, _ in (reversed(list(run)) if right else run))


def _goes_right(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in {"L", "EN", "AN"}


def repeated(places: Sequence[tuple[str, Box]]) -> set[int]:
    """Tell which characters of stacked scripts repeat a letter with its marks, by their index.

    The drawing of a mark says "letter and mark" again, so that each letter that bears one comes twice; drawn
    twice for bold, four times.
    """
    found: set[int] = set()
    seen: dict[str, list[Box]] = {}
    usual = 0.0
    for start, end in _clusters(places):
        text = "".join(text for text, _ in places[start:end])
        box = union(box for _, box in places[start:end])
        mark_alone = box.height < _MARK_ALONE * usual
        usual = usual if mark_alone else box.height
        if mark_alone or any(_is_drawn_on(text, box, other) for other in seen.get(text, ())):
            found.update(range(start, end))
        else:
            seen.setdefault(text, []).append(box)
    return found


def _clusters(places: Sequence[tuple[str, Box]]) -> Iterator[tuple[int, int]]:
    """Give first and end of each letter of a stacked script with the marks of the same drawing."""
    start = None
    for index, (text, box) in enumerate(places):
        if start is not None and (_is_mark(text) and _same_height(box, places[start][1])):
            continue
        if start is not None:
            yield start, index
        start = index if STACKED.match(text) and _is_letter(text) else None
    if start is not None:
        yield start, len(places)


def _is_drawn_on(text: str, box: Box, letter: Box) -> bool:
    """Tell whether a drawing of a letter lies on, right over, under or behind another one of it."""
    if abs(box.cy - letter.cy) > _MARK_OFF * letter.height:
        return False
    behind = text.endswith(_DRAWN_BEHIND) and 0 < box.x0 - letter.x1 < _MARK_BEHIND * letter.height
    return behind or box.overlap_x(letter) > _MARK_ON * min(box.width, letter.width)


#: A letter drawn again for bold lies so near, in its height.
_ASIDE, _LOWER = 0.1, 0.4
#: With fewer letters that follow their like in the same place nothing is looked for.
_FEWEST_TWICE = 3


def drawn_twice(places: Sequence[tuple[str, Box]]) -> set[int]:
    """Tell which characters are drawn once more a little aside, by their index.

    Programs do so for bold; PDFium then gives the letters of both drawings in turns ("JJQQAA").
    """
    follows = (
        index
        for index in range(1, len(places))
        if places[index][0] == places[index - 1][0] and _same_place(places[index][1], places[index - 1][1])
    )
    if len(list(islice(follows, _FEWEST_TWICE))) < _FEWEST_TWICE:
        return set()
    found: set[int] = set()
    seen: dict[tuple[str, int, int], list[Box]] = {}
    letter = 0.0
    for index, (text, box) in enumerate(places):
        if not box.height:
            continue
        # Stops and dashes are next to nothing in height: they lie aside by that of the letter before them.
        letter = box.height if text.isalnum() else letter
        height = max(letter, box.height)
        column, row = int(box.cx // height), int(box.cy // height)
        near = (seen.get((text, column + i, row + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1))
        if any(_same_place(box, other, height) for boxes in near for other in boxes):
            found.add(index)
        else:
            seen.setdefault((text, column, row), []).append(box)
    return found


def _same_place(one: Box, other: Box, height: float = 0) -> bool:
    height = max(one.height, other.height, height)
    return (
        abs(one.x0 - other.x0) < _ASIDE * height and abs(one.y0 - other.y0) < _LOWER * height and height > 0
    )


def _is_letter(text: str) -> bool:
    return unicodedata.category(text[0]) == "Lo"


def _is_mark(text: str) -> bool:
    return unicodedata.category(text[0]) == "Mn"


def _same_height(one: Box, other: Box) -> bool:
    return (one.y0, one.y1) == (other.y0, other.y1)
