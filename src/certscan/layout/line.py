"""Lines: runs of words side by side on one base line."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from certscan.geometry import Box, union
from certscan.reading.words import Word, are_sideways
from certscan.record import Origin


def is_cjk(character: str) -> bool:
    """Tell whether a character is written without spaces between words (Chinese, Japanese)."""
    return (
        "\u3040" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
    )


def _is_fullwidth_mark(character: str) -> bool:
    return "\u3000" <= character <= "\u303f" or "\uff00" <= character <= "\uff65"


#: Lines of one paragraph differ so much in height at most, with capitals and letters with tails in one of them alone.
_ALIKE = 1.42


@dataclass(frozen=True)
class Line:
    """Words from left to right, or up or down the page; `text` joins them, Chinese without spaces.

    `page` counts from 1; `box` is in page units.
    """

    page: int
    words: tuple[Word, ...]

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.page, self.words))

    @cached_property
    def box(self) -> Box:
        """The smallest box around the words."""
        return union(w.box for w in self.words)

    @cached_property
    def sideways(self) -> bool:
        """Whether the line runs up or down the page."""
        return are_sideways(self.words)

    @cached_property
    def height(self) -> float:
        """The words' median height, in page units; across a line that runs up or down."""
        if self.sideways:
            return self.box.width
        heights = sorted(w.box.height for w in self.words)
        return heights[len(heights) // 2]

    def is_like(self, other: Line) -> bool:
        """Whether another line is as tall, nearly, as lines of one paragraph are."""
        return 1 / _ALIKE < other.height / self.height < _ALIKE

    @cached_property
    def _starts(self) -> list[int]:
        starts, length = [], 0
        previous = ""
        for word in self.words:
            length += bool(previous) and not _joined(previous, word.text)
            starts.append(length)
            length += len(word.text)
            previous = word.text
        return starts

    @cached_property
    def text(self) -> str:
        """The words joined by single spaces; none between Chinese characters."""
        parts: list[str] = []
        length = 0
        for start, word in zip(self._starts, self.words, strict=True):
            parts.append(" " * (start - length) + word.text)
            length = start + len(word.text)
        return "".join(parts)

    @cached_property
    def confidence(self) -> float:
        """The reading's mean confidence over the characters, 0 to 1."""
        length = sum(len(w.text) for w in self.words)
        return sum(w.confidence * len(w.text) for w in self.words) / max(length, 1)

    @property
    def origin(self) -> Origin:
        """Where the line was read."""
        return self.words[0].origin

    def box_of(self, start: int, end: int) -> Box:
        """The box around the characters from `start` up to `end`, each taken as equally wide in its word.

        Of a line that runs up or down it is the line's box: which way it runs is not known.
        """
        if self.sideways or (start <= 0 and end >= len(self.text)):
            return self.box
        parts = []
        begin = max(bisect_right(self._starts, start) - 1, 0)
        for offset, word in zip(self._starts[begin:], self.words[begin:], strict=True):
            if offset >= end:
                break
            first, last = max(start - offset, 0), min(end - offset, len(word.text))
            if last - first == len(word.text):
                parts.append(word.box)
            elif first < last:
                step = word.box.width / len(word.text)
                parts.append(
                    Box(word.box.x0 + first * step, word.box.y0, word.box.x0 + last * step, word.box.y1)
                )
        return union(parts) if parts else self.box

    def up_to(self, end: int) -> Line:
        """The line's words that begin before a character."""
        return replace(
            self, words=tuple(w for w, start in zip(self.words, self._starts, strict=True) if start < end)
        )

    def confidence_of(self, start: int, end: int) -> float:
        """The lowest confidence among the words from `start` up to `end`."""
        touched = [
            w.confidence
            for offset, w in zip(self._starts, self.words, strict=True)
            if offset < end and offset + len(w.text) > start
        ]
        return min(touched, default=self.confidence)


#: All Chinese characters and full-width marks stand from here on in Unicode.
_FIRST_FULL_WIDTH = "\u3000"


def _joined(before: str, after: str) -> bool:
    if not (before and after):
        return True
    left, right = before[-1], after[0]
    if min(left, right) < _FIRST_FULL_WIDTH:
        return False
    both = is_cjk(left) and is_cjk(right)
    return (
        both or (_is_fullwidth_mark(left) and is_cjk(right)) or (is_cjk(left) and _is_fullwidth_mark(right))
    )


#: Words further apart than this many line heights stand in different columns.
_COLUMN_GAP = 1.25
#: … and a mark's letters, read from its picture, no word's width from the text beside it.
_PICTURE_GAP = 0.5
#: Chinese labels are often spaced out to a common width.
_SPACED_OUT_GAP = 2.4
#: Words may overlap by this many line heights.
_MOST_OVERLAP = 0.7
#: No paper prints a longer line, in characters; what takes time by the square of a line's length stays quick.
_LONGEST_LINE = 1000
#: Words of one line differ in height by this factor at most.
_MOST_TALLER = 2.2
#: … and from this factor on stand a word's width apart at most (in the height of the lower one): a logo beside text.
_LOGO_TALLER, _LOGO_GAP = 1.6, 0.6


def build_lines(page: int, words: Sequence[Word], cells: Sequence[Box] = ()) -> list[Line]:
    """Join words into lines, from the top left on; a ruled line between two words parts them.

    A line beyond any print's length goes on as a line of its own. Those that run up or down come last.
    """
    words, sideways = _parted_by_direction([piece for word in words for piece in _pieces(word)])
    order = sorted(range(len(words)), key=lambda i: words[i].box.x0)
    follower: dict[int, int] = {}
    taken: set[int] = set()
    untaken = _Bands(words)
    cell_of = [_cell(w.box, cells) for w in words]
    for index in order:
        word = words[index]
        best, best_gap = None, float("inf")
        for band in untaken.near(word.box):
            for other in band:  # from left to right, so that the first to continue it is the band's nearest
                gap = words[other].box.x0 - word.box.x1
                if gap >= best_gap:
                    break
                if (
                    other != index
                    and cell_of[other] == cell_of[index]
                    and _continues(word, words[other], gap)
                ):
                    best, best_gap = other, gap
                    break
        if best is not None:
            follower[index] = best
            taken.add(best)
            untaken.take(best)
    lines = []
    for index in order:
        if index in taken:
            continue
        chain = [index]
        while chain[-1] in follower:
            chain.append(follower[chain[-1]])
        lines += [Line(page, part) for part in _parts([words[i] for i in chain])]
    return sorted(lines, key=_from_top) + sorted((Line(page, run) for run in sideways), key=_from_top)


def _from_top(line: Line) -> tuple[float, float]:
    return line.box.y0, line.box.x0


def _parted_by_direction(words: Sequence[Word]) -> tuple[list[Word], list[tuple[Word, ...]]]:
    """Part words that stand level from the lines that run up or down, whose words follow each other."""
    level: list[Word] = []
    sideways: list[tuple[Word, ...]] = []
    for _, run in groupby(words, key=lambda word: word.box):
        together = tuple(run)
        if are_sideways(together):
            sideways += _parts(together)
        else:
            level += together
    return level, sideways


#: A Chinese label set upright has so many characters, and is so many times taller than wide at least.
_UPRIGHT, _TALLER = range(3, 9), 1.5


def _pieces(word: Word) -> list[Word]:
    """Cut a word that is longer than a line, and the label that stands upright into its characters."""
    if (
        len(word.text) in _UPRIGHT
        and word.box.height > _TALLER * word.box.width
        and all(map(is_cjk, word.text))
    ):
        step = word.box.height / len(word.text)
        tops = (word.box.y0 + place * step for place in range(len(word.text)))
        return [
            replace(word, text=character, box=replace(word.box, y0=top, y1=top + step))
            for character, top in zip(word.text, tops, strict=True)
        ]
    if len(word.text) <= _LONGEST_LINE:
        return [word]
    step = word.box.width / len(word.text)
    return [
        replace(
            word,
            text=word.text[start : start + _LONGEST_LINE],
            box=replace(
                word.box,
                x0=word.box.x0 + start * step,
                x1=word.box.x0 + min(start + _LONGEST_LINE, len(word.text)) * step,
            ),
        )
        for start in range(0, len(word.text), _LONGEST_LINE)
    ]


def _parts(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    part: list[Word] = []
    length = 0
    for word in words:
        if part and length + len(word.text) > _LONGEST_LINE:
            yield tuple(part)
            part, length = [], 0
        part.append(word)
        length += len(word.text)
    yield tuple(part)


def _is_syllable(character: str) -> bool:
    """Tell whether a character is one of those of which Chinese, Japanese and Korean captions have few."""
    return is_cjk(character) or "\uac00" <= character <= "\ud7a3"


def _continues(left: Word, right: Word, gap: float) -> bool:
    mine, other = left.box, right.box
    height, other_height = mine.y1 - mine.y0, other.y1 - other.y0
    small, large = min(height, other_height), max(height, other_height)
    shared = min(mine.y1, other.y1) - max(mine.y0, other.y0)
    if shared < 0.5 * small or large > _MOST_TALLER * max(small, 1e-6) or other.cx <= mine.cx:
        return False
    limit = (_COLUMN_GAP if left.origin is right.origin else _PICTURE_GAP) * large
    if large > _LOGO_TALLER * small:
        limit = min(limit, _LOGO_GAP * small)
    short = len(right.text) <= 2 or right.text[1] in ":："  # "编    号:4711"
    if len(left.text) <= 2 and short and _is_syllable(left.text[-1]) and _is_syllable(right.text[0]):
        limit = _SPACED_OUT_GAP * large
    return -_MOST_OVERLAP * large < gap < limit


def _cell(box: Box, cells: Sequence[Box]) -> int:
    """The smallest ruled cell that holds a box's centre; -1 for none."""
    holding = [
        (cell.area, i)
        for i, cell in enumerate(cells)
        if cell.x0 <= box.cx <= cell.x1 and cell.y0 <= box.cy <= cell.y1
    ]
    return min(holding)[1] if holding else -1


#: So many words beside one in a band are looked at: more than stand there on any paper.
_MOST_BESIDE = 200


class _Bands:
    """Words by height on the page, then from left to right, so that neighbours are found without looking at all.

    A page from a stranger may hold a hundred thousand words, or one of a mile's height, or all in one place.
    """

    def __init__(self, words: Sequence[Word]) -> None:
        heights = sorted(w.box.height for w in words) or [1.0]
        self._step = max(heights[len(heights) // 2] * 2, 1.0)
        places: dict[int, list[tuple[float, int]]] = {}
        for index, word in enumerate(words):
            places.setdefault(self._band_at(word.box.cy), []).append((word.box.x0, index))
        self._bands = {number: _Band(sorted(band)) for number, band in places.items()}
        self._band_of = {index: band for band in self._bands.values() for index in band.places}

    def _band_at(self, y: float) -> int:
        return int(y // self._step)

    def take(self, index: int) -> None:
        """Pass over a word from now on."""
        self._band_of[index].take(index)

    def near(self, box: Box) -> Iterator[Iterator[int]]:
        """Give for each band level with a box the words that may continue it, from left to right."""
        first, last = self._band_at(box.y0 - self._step), self._band_at(box.y1 + self._step)
        few = range(first, last + 1) if last - first < len(self._bands) else sorted(self._bands)
        tallest = _MOST_TALLER * box.height
        for number in few:
            if number in self._bands and first <= number <= last:
                yield self._bands[number].between(
                    box.x1 - _MOST_OVERLAP * tallest, box.x1 + _SPACED_OUT_GAP * tallest
                )


class _Band:
    """The words of a band (x0 and index, in order), of which those that are taken are passed over in one step."""

    def __init__(self, words: Sequence[tuple[float, int]]) -> None:
        self._words = words
        self._next = list(range(len(words) + 1))
        self.places = {index: place for place, (_, index) in enumerate(words)}

    def take(self, index: int) -> None:
        """Pass over a word from now on."""
        place = self.places[index]
        self._next[place] = place + 1

    def between(self, start: float, end: float) -> Iterator[int]:
        """Give the words, not taken, that begin from `start` up to `end`, from left to right."""
        place = self._untaken(bisect_left(self._words, (start, -1)))
        for _ in range(_MOST_BESIDE):
            if place == len(self._words) or self._words[place][0] > end:
                return
            yield self._words[place][1]
            place = self._untaken(place + 1)

    def _untaken(self, place: int) -> int:
        """The first place from this one on whose word is not taken, remembered for those that ask later."""
        following = place
        while self._next[following] != following:
            following = self._next[following]
        while self._next[place] != following:
            self._next[place], place = following, self._next[place]
        return following
