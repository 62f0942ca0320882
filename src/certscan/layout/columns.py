"""Columns that plain lines do not show: words that begin one, and labels whose characters stand apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median

import regex

from certscan.layout.line import Line, is_cjk
from certscan.record import Origin

#: A word begins a column where it stands this far (in heights) from the word before it, and clearly further
#: than the line's other words from each other …
_GAP, _WIDER = 0.4, 1.6
#: Engines give words' ends no more exactly than leaves gaps of this size between words of running text.
_READ_GAP = 0.55
#: … and where another line that begins a column begins there too, this near in height and in x.
_REACH, _OVERLAP, _ALIGNED = 3.0, 0.4, 0.3
#: Where a cell is full up to the next one, their words stand nearer than the others of the line, of so many gaps.
_NARROWER, _FEWEST_GAPS = 0.7, 5
#: The lines of one label stand so near (in heights).
_CLOSE = 0.6

#: An upright label has so many characters at least; they follow at most so many heights apart.
_FEWEST_UPRIGHT, _UPRIGHT_PITCH = 3, 2.4
#: Pages with more single characters than any label or form has are not looked at for labels made of them.
_MOST_SINGLE = 500
#: A label spread over the width of its column has so many, so many heights apart at most.
_FEWEST_SPREAD, _SPREAD_PITCH = 2, 6.0


def parted_at_columns(lines: Sequence[Line]) -> list[Line]:
    """Part lines that run on over the gaps between narrow columns.

    A name under one label and a number under the next may stand closer together than columns do; the
    labels above show where the second column begins.
    """
    parted: list[Line] = []
    near = _ByTop(lines)
    for line in lines:
        gaps = [i for i in _odd_gaps(line) if not (_in_brackets(line, i) or _in_designation(line, i))]
        around = near.within(line, _REACH * line.height) if gaps else ()
        cuts = [i for i in gaps if _begins_column(line, i, around, near)]
        cuts = cuts or [i for i in gaps if _is_beside(line, i, around)][:1]
        parted += [Line(line.page, line.words[a:b]) for a, b in pairwise([0, *cuts, len(line.words)])]
    return sorted(parted, key=lambda line: (line.box.y0, line.box.x0))


class _ByTop:
    """Lines from the top down, so that those about a line are found without looking at all."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = sorted(lines, key=lambda line: line.box.y0)
        self._tops = [line.box.y0 for line in self._lines]
        self._tallest = max((line.box.height for line in lines), default=0.0)

    def within(self, line: Line, reach: float = 0.0) -> Sequence[Line]:
        """Give the lines that may stand less than `reach` page units above or below a line, or beside it."""
        first = bisect_left(self._tops, line.box.y0 - reach - self._tallest)
        return self._lines[first : bisect_right(self._tops, line.box.y1 + reach)]


def _odd_gaps(line: Line) -> list[int]:
    """The words that stand clearly further from the word before them than the others do, or nearer as printed.

    A program that sets text spaces the words of a line alike, unless a cell is full up to the next one.
    """
    gaps = [right.box.x0 - left.box.x1 for left, right in pairwise(line.words)]
    if not gaps:
        return []
    narrow = _READ_GAP if line.origin is Origin.OCR else _GAP
    least = max(narrow * line.height, _WIDER * median(gaps) if len(gaps) > 2 else 0.0)
    printed = line.origin is Origin.TEXT_LAYER and len(gaps) >= _FEWEST_GAPS
    most = _NARROWER * median(gaps) if printed else -line.height
    return [index + 1 for index, gap in enumerate(gaps) if gap >= least or gap < most]


def _in_brackets(line: Line, index: int) -> bool:
    """Tell whether a word stands inside brackets that the words before it opened: no column begins there."""
    before = "".join(word.text for word in line.words[:index])
    behind = "".join(word.text for word in line.words[index:])
    return before.count("(") > before.count(")") and ")" in behind


#: What a standard's number stands behind.
_OF_STANDARDS = regex.compile(r"(?:ISO|IEC|ISO/(?:IEC|TS)|OHSAS|SMIIC|OIC/SMIIC|EN|NZS|IATF|FSSC)")


def _in_designation(line: Line, index: int) -> bool:
    """Tell whether a word is the number of the standard that the word before it begins ("OHSAS", "18001:2007")."""
    before, number = line.words[index - 1].text, line.words[index].text
    return bool(_OF_STANDARDS.fullmatch(before)) and number[:1].isdigit()


def _begins_column(line: Line, index: int, lines: Sequence[Line], near: _ByTop) -> bool:
    x0 = line.words[index].box.x0
    return any(
        other is not line
        and abs(other.box.x0 - x0) < _ALIGNED * min(line.height, other.height)
        and -_REACH * line.height < other.box.overlap_y(line.box) < _OVERLAP * other.height
        and _has_left_neighbour(other, near.within(other))
        for other in lines
    )


def _is_beside(line: Line, index: int, lines: Sequence[Line]) -> bool:
    """Tell whether a number or a date stands beside a label of two lines, of which this is one.

    The label's other line begins where this one begins, and ends before the value.
    """
    if not line.words[index].text[:1].isdigit() or line.words[0].text[:1].isdigit():
        return False
    x0, height = line.words[index].box.x0, line.height
    return any(
        other is not line
        and abs(other.box.x0 - line.box.x0) < _ALIGNED * height
        and -_CLOSE * height < other.box.overlap_y(line.box) < _OVERLAP * height
        and other.box.x1 < x0
        and not any(c.isdigit() for c in other.text)
        for other in lines
    )


def _has_left_neighbour(line: Line, lines: Sequence[Line]) -> bool:
    return any(
        other is not line
        and other.box.x1 < line.box.x0
        and other.box.overlap_y(line.box) > 0.5 * min(other.box.height, line.box.height)
        for other in lines
    )


def with_scattered_labels(lines: Sequence[Line]) -> list[Line]:
    """Join single Chinese characters to the labels that they spell: one below the other, or spread over a row."""
    upright = _joined_runs(lines, _stands_below, _FEWEST_UPRIGHT)
    return _joined_runs(upright, _stands_beside, _FEWEST_SPREAD)


#: A colon and its value, which a narrow cell broke apart, begin so near each other and so near below (in line heights).
_SAME_START, _NEXT_LINE = 0.7, 0.7
#: A form has no more of them.
_MOST_COLONS = 100


def with_led_values(lines: Sequence[Line]) -> list[Line]:
    """Join colons that stand alone on a line to the values below them, with which they fill a cell."""
    colons = [x for x in lines if x.text in {":", "："}]
    values = [x for x in lines if x.text not in {":", "："}]
    led: dict[int, Line] = {}
    taken: set[int] = set()
    for colon in colons if len(colons) <= _MOST_COLONS else ():
        beside = any(
            x.box.overlap_y(colon.box) > 0.5 * colon.box.height and x.box.x0 >= colon.box.x1 for x in lines
        )
        below = [
            x
            for x in values
            if abs(x.box.x0 - colon.box.x0) < _SAME_START * x.height
            and -0.3 * x.height < x.box.y0 - colon.box.y1 < _NEXT_LINE * x.height
        ]
        if below and not beside and id(below[0]) not in taken:
            led[id(colon)] = below[0]
            taken.add(id(below[0]))
    if not led:
        return list(lines)
    joined = [
        Line(x.page, x.words + led[id(x)].words) if id(x) in led else x for x in lines if id(x) not in taken
    ]
    return sorted(joined, key=lambda line: (line.box.y0, line.box.x0))


def _joined_runs(lines: Sequence[Line], follows: Callable[[Line, Line], bool], fewest: int) -> list[Line]:
    single = [line for line in lines if len(line.text) == 1 and is_cjk(line.text)]
    if not fewest <= len(single) <= _MOST_SINGLE:
        return list(lines)
    joined: list[Line] = []
    taken: set[int] = set()
    for first in single:
        run = [first] if id(first) not in taken else []
        for line in single if run else ():
            if id(line) not in taken and follows(line, run[-1]):
                run.append(line)
        if len(run) >= fewest:
            taken |= {id(line) for line in run}
            joined.append(Line(first.page, tuple(word for line in run for word in line.words)))
    rest = [line for line in lines if id(line) not in taken]
    return sorted([*rest, *joined], key=lambda line: (line.box.y0, line.box.x0))


def _stands_below(lower: Line, upper: Line) -> bool:
    size = max(lower.height, upper.height)
    step = lower.box.cy - upper.box.cy
    return 0.6 * size < step < _UPRIGHT_PITCH * size and abs(lower.box.cx - upper.box.cx) < 0.35 * size


def _stands_beside(right: Line, left: Line) -> bool:
    size = max(right.height, left.height)
    step = right.box.cx - left.box.cx
    return 0.8 * size < step < _SPREAD_PITCH * size and abs(right.box.cy - left.box.cy) < 0.35 * size
