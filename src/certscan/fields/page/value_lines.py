"""The lines of a value: whole, as one paragraph with those below it, and joined."""

from __future__ import annotations

from collections.abc import Iterable

from certscan.fields.page.labels import SEPARATORS
from certscan.fields.page.page_text import PageText, Span
from certscan.layout.line import Line, is_cjk
from certscan.record import Evidence


def whole(line: Line) -> Span:
    """A line without the marks that open it."""
    start = len(line.text) - len(line.text.lstrip(SEPARATORS))
    return Span(line, start, len(line.text))


def continuation(
    page: PageText, first: Line, *, most: int, widest_gap: float = 0.9, past_labels: bool = False
) -> list[Line]:
    """The lines that go on below a line as one paragraph: alike in size, near, and no labels.

    With `past_labels` they may begin with a label's word, as names do.
    """
    lines: list[Line] = []
    current = first
    while len(lines) < most:
        follower = _next_line(page, current, widest_gap)
        if follower is None or (page.labels_open(follower) and not past_labels):
            break
        lines.append(follower)
        current = follower
    return lines


def _next_line(page: PageText, line: Line, widest_gap: float) -> Line | None:
    """The nearest line below of like size; something else in between ends the paragraph."""
    for other in page.layout.below(line, line.box, widest_gap * line.height):
        shared = other.box.overlap_x(line.box) > 0.4 * min(other.box.width, line.box.width)
        if shared and line.is_like(other):
            return other
        if shared and other.box.width > 0.4 * line.box.width:
            return None
    return None


#: Marks of Chinese text, behind which stands no space.
_FULL_WIDTH = "、，；：。（）"


def joined(texts: Iterable[str]) -> str:
    """Join the lines of a paragraph: no space between Chinese characters, white space collapsed."""
    result = ""
    for text in (" ".join(t.split()) for t in texts):
        if not text:
            continue
        if result and result[-1] not in _FULL_WIDTH and not (is_cjk(result[-1]) and is_cjk(text[0])):
            result += " "
        result += text
    return result


def evidence_of(page: PageText, lines: Iterable[Line]) -> tuple[Evidence, ...]:
    """Where whole lines stand."""
    return tuple(page.layout.evidence(line) for line in lines)
