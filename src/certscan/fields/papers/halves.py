"""Two certificates side by side on one landscape sheet, each in its own half."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from certscan.fields.page.page_text import PageText
from certscan.fields.papers.classify import PageFacts
from certscan.fields.papers.grouping import group_pages, is_same_number
from certscan.layout.line import Line
from certscan.layout.page_layout import PageLayout

#: The halves stand so many body heights apart at least, at most this part of the page's width off its middle.
_GUTTER, _OFF_MIDDLE = 2.0, 0.1


def side_by_side(page: PageText) -> list[PageText]:
    """Give each half of a sheet that bears two certificates; the page itself where it bears one."""
    gutter = _gutter(page.layout)
    if gutter is None:
        return [page]
    halves = [
        PageText(replace(page.layout, lines=tuple(_half(page, gutter, left)))) for left in (True, False)
    ]
    return halves if _are_two(halves) else [page]


def _gutter(layout: PageLayout) -> float | None:
    """The middle of the widest strip from top to bottom into which no word reaches; None: nothing parts the sheet."""
    if layout.width <= layout.height:
        return None
    strips: list[tuple[float, float]] = []
    end = 0.0
    for box in sorted((w.box for line in layout.lines for w in line.words), key=lambda box: box.x0):
        strips.append((box.x0 - end, (box.x0 + end) / 2))
        end = max(end, box.x1)
    wide = [
        (width, middle)
        for width, middle in strips
        if width > _GUTTER * layout.body_height and abs(middle / layout.width - 0.5) < _OFF_MIDDLE
    ]
    return max(wide)[1] if wide else None


def _half(page: PageText, gutter: float, left: bool) -> Iterator[Line]:
    """The lines on one side; those that were joined over the gutter, as far as they stand there."""
    for line in page.lines:
        words = tuple(w for w in line.words if (w.box.cx < gutter) is left)
        if words:
            yield line if len(words) == len(line.words) else Line(line.page, words)


def _are_two(halves: Sequence[PageText]) -> bool:
    """Tell whether the halves, as two pages, are two certificates, each with its own number and standard.

    What is said twice, in two languages, bears one number; so do a certificate and its annex.
    """
    left, right = halves
    pages = (left, PageText(replace(right.layout, number=right.number + 1)))
    first, second = map(PageFacts, pages)
    whole = all(
        facts.has("certificate_number") and facts.numbers and facts.standards for facts in (first, second)
    )
    same = any(is_same_number(a, b) for a, b in product(first.numbers, second.numbers))
    return whole and not same and len(group_pages(pages)) == len(pages)
