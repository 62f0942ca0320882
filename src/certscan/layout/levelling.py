"""Lines that slope, as on a photograph taken from the side, laid level before they are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import fmean, median

from certscan.geometry import Box
from certscan.layout.line import Line
from certscan.reading.words import Word

#: Lines that tell the slope have so many words, and are so many heights long; so many of them are needed.
_WORDS, _LONG, _FEWEST = 3, 10.0, 5

#: A slope further from the others' median than this (as a tangent) is no line's of the paper.
_ASTRAY = 0.03

#: Slopes that lift a line's end by less than this part of its height do no harm.
_HARMLESS = 0.25


@dataclass(frozen=True, slots=True)
class Slope:
    """How lines fall to the right (as a tangent): at the page's top, and how it changes per unit down the page.

    Seen from the side, a paper's lines run together; so the slope at its foot is another one than at its top.
    """

    middle: float
    at_top: float
    change: float

    def levelled(self, box: Box) -> Box:
        """Move a box to where it would stand if its line were level."""
        return _lifted(box, -(self.at_top + self.change * box.cy) * (box.cx - self.middle))

    def printed(self, box: Box) -> Box:
        """Move a levelled box back to where it stands on the page."""
        aside = box.cx - self.middle
        cy = (box.cy + self.at_top * aside) / (1 - self.change * aside)
        return _lifted(box, cy - box.cy)


def _lifted(box: Box, shift: float) -> Box:
    return Box(box.x0, box.y0 + shift, box.x1, box.y1 + shift)


def slope_of(lines: Sequence[Line], width: float) -> Slope | None:
    """Fit the slope of a page's longer lines; None where they are level."""
    told = [
        (line.box.cy, _rise(line), line.box.width)
        for line in lines
        if len(line.words) >= _WORDS and line.box.width > _LONG * line.height
    ]
    usual = median([rise for _, rise, _ in told]) if told else 0.0
    told = [x for x in told if abs(x[1] - usual) < _ASTRAY]
    if len(told) < _FEWEST:
        return None
    slope = _fitted(told, width / 2)
    ends = [abs(slope.at_top + slope.change * y) * width / 2 for y, _, _ in told]
    return slope if max(ends) > _HARMLESS * median([line.height for line in lines]) else None


def level_words(words: Sequence[Word], slope: Slope) -> list[Word]:
    """Move words to where they would stand if their lines were level."""
    return [replace(word, box=slope.levelled(word.box)) for word in words]


def _rise(line: Line) -> float:
    """The slope of a line's words, by least squares."""
    x, y = fmean([w.box.cx for w in line.words]), fmean([w.box.cy for w in line.words])
    across = sum((w.box.cx - x) ** 2 for w in line.words)
    return sum((w.box.cx - x) * (w.box.cy - y) for w in line.words) / across if across else 0.0


def _fitted(told: Sequence[tuple[float, float, float]], middle: float) -> Slope:
    """Fit slope over height by least squares, long lines weighing more."""
    total = sum(weight for _, _, weight in told)
    y = sum(weight * at for at, _, weight in told) / total
    rise = sum(weight * value for _, value, weight in told) / total
    down = sum(weight * (at - y) ** 2 for at, _, weight in told)
    change = sum(weight * (at - y) * (value - rise) for at, value, weight in told) / down if down else 0.0
    return Slope(middle, rise - change * y, change)
