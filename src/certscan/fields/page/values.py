"""The values beside labels: behind them on the line, in the next column or cell, or below."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import regex

from certscan.fields.page.body_lines import is_of_body, is_of_mark, is_signatory
from certscan.fields.page.labels import NARROW, SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span, once_per_label
from certscan.fields.page.rest_of_line import OF_TEXT, rest_of_line
from certscan.fields.page.value_lines import whole
from certscan.fields.wording.folding import plain
from certscan.geometry import Box
from certscan.layout.line import Line, is_cjk

#: A word with so many digits is a code.
_CODE_DIGITS = 4

#: … unless it holds more Chinese or Thai characters than that.
_CODE_CHARACTERS = 3

#: A value is often printed so much larger than the label above it.
_LARGER = 1.25

#: What stands further right of a label than this, in page widths, is no value of it but a mark or a margin's.
_FARTHEST = 0.5

#: Text that is announced stands so many line heights below at most, where it begins somewhere else.
_INDENTED = 2.0

#: One value beside a label shares so much of its height with it.
_HARDLY_LEVEL = 0.25


class Place(StrEnum):
    """Where a value stands as seen from its label."""

    SAME_LINE = "same_line"
    RIGHT = "right"
    BELOW = "below"


@dataclass(frozen=True)
class Found:
    """A value's first line and how it stands to its label."""

    label: Label
    span: Span
    place: Place


@once_per_label
def values_of(page: PageText, label: Label) -> list[Found]:
    """Give the places where a label's value may begin, the likeliest first."""
    if _follows_value(page, label):
        return [Found(label, Span(label.line, 0, _bracket_before(label)), Place.SAME_LINE)]
    found: list[Found] = []
    rest = rest_of_line(page, label)
    if rest is not None:
        found.append(Found(label, rest, Place.SAME_LINE))
    found += _right_value(page, label)
    if any(f.place is Place.RIGHT for f in found) and _in_rows(page, label):
        return found
    if not found and _ends_sentence(label):
        lower = page.layout.below(label.line, label.line.box, 0.9 * label.line.height)[:1]
        lower = [x for x in lower if _aligned(x, label.line) and not _announces_again(page, label, x)]
        found += [Found(label, whole(x), Place.BELOW) for x in lower]
    reach = 4.0 * max(label.line.height, page.layout.body_height)
    ends = label.role == "scope_statement" and rest is None
    for line in page.layout.below(label.line, label.line.box if ends else label.box, reach)[:4]:
        if _opened_by_another(page, line):
            # A label in a second language may stand between the first one and the value.
            if any(x.role == label.role for x in page.labels_in(line)):
                continue
            break
        if _announces_again(page, label, line):
            continue
        found.append(Found(label, whole(line), Place.BELOW))
        break
    if label.role in OF_TEXT and label.alone and found and found[-1].place is Place.BELOW:
        found[-1] = _centred_before(page, found[-1])
    if not found and label.role == "scope_statement" and label.ends_line:
        box = label.line.box
        wide = Box(0, box.y0, page.layout.width, box.y1)
        indented = page.layout.below(label.line, wide, _INDENTED * box.height)
        found += [Found(label, whole(x), Place.BELOW) for x in indented[:1] if not page.labels_open(x)]
    if not found and label.opens_line:
        lower = page.layout.lower_in_row(label.line)[:1]
        found += [Found(label, whole(x), Place.RIGHT) for x in lower if not page.labels_open(x)]
    return found


def _right_value(page: PageText, label: Label) -> list[Found]:
    """The nearest text right of a label that no label opens; no running text begins in a mark or with the signature."""
    lines = (x for x in _right_of_label(page, label) if whole(x).text and not page.labels_open(x))
    if _heads_column(page, label.line):
        lines = (x for x in lines if not _is_captioned(page, x))
    texts = [x for x in lines if label.role not in OF_TEXT or not is_of_mark(page, x)][:1]
    if label.role in OF_TEXT and any(is_signatory(page, x) or is_of_body(x) for x in texts):
        return []
    return [Found(label, whole(x), Place.RIGHT) for x in texts]


#: A caption stands so near above its value, in the value's heights.
_ABOVE_VALUE = 0.8


def _is_captioned(page: PageText, line: Line) -> bool:
    """Tell whether a line is the value of a caption right above it."""
    above = page.layout.above(line, line.box, _ABOVE_VALUE * line.height)[:1]
    return any(_begins_with(line, x) and _is_caption(page, x) for x in above)


def _heads_column(page: PageText, line: Line) -> bool:
    """Tell whether a line is a caption with its value right below it."""
    below = page.layout.below(line, line.box, _ABOVE_VALUE * line.height)[:1]
    return _is_caption(page, line) and any(_begins_with(line, x) and not page.labels_open(x) for x in below)


def _is_caption(page: PageText, line: Line) -> bool:
    """Tell whether a line is a label alone, in one language or two."""
    labels = page.labels_in(line)
    opening = {x.role for x in labels if x.opens_line}
    return any(x.alone or (x.ends_line and x.role in opening) for x in labels)


def _begins_with(line: Line, other: Line) -> bool:
    """Tell whether two lines begin at the same place."""
    return abs(line.box.x0 - other.box.x0) < 0.5 * line.height


#: A bracket right before a label and one right behind it.
_OPENED, _CLOSED = regex.compile(r"\s*[(（\[【〔]\s*$"), regex.compile(r"\s*[)）\]】〕]")


def is_bracketed(label: Label) -> bool:
    """Tell whether a label stands in brackets of its own, as one behind its value does ("X Co. [certified party]")."""
    text = label.line.text
    return bool(_OPENED.search(text[: label.start]) and _CLOSED.match(text, label.end))


def _bracket_before(label: Label) -> int:
    """Where the bracket opens in which a label stands."""
    opened = _OPENED.search(label.line.text[: label.start])
    return opened.start() if opened else label.start


def _follows_value(page: PageText, label: Label) -> bool:
    """Tell whether a label closes the line of its value in brackets; behind another label it says the same again."""
    text = label.line.text
    closed = _CLOSED.match(text, label.end)
    return (
        is_bracketed(label)
        and bool(closed and not text[closed.end() :].strip(" ."))
        and not page.labels_open(label.line)
        and len(plain(text[: label.start])) > _MARK
    )


#: What has no more letters than this before a label is its numbering.
_MARK = 2


def _centred_before(page: PageText, found: Found) -> Found:
    """Give what stands centred between a label at the margin and what was found below it, where something does."""
    label = found.label
    wide = Box(0, label.box.y0, page.layout.width, label.box.y1)
    for line in page.layout.below(label.line, wide, label.line.height)[:1]:
        between = line.box.y1 <= found.span.line.box.y0 and not page.labels_open(line)
        if between and _stands_centred(page, line):
            return Found(label, whole(line), Place.BELOW)
    return found


def _stands_centred(page: PageText, line: Line) -> bool:
    """Tell whether a line stands in the middle of the page, with nothing right above it."""
    middle = abs(line.box.cx - page.layout.width / 2) < line.height
    return middle and not page.layout.above(line, line.box, line.height)


def _ends_sentence(label: Label) -> bool:
    """Tell whether a label is the end of a full line of running text, which goes on at the next line's beginning."""
    return not label.opens_line and len(label.line.text) > NARROW and label.ends_line


def _right_of_label(page: PageText, label: Label) -> list[Line]:
    """The lines beside a label that may begin its value, the likeliest first."""
    farthest = label.line.box.x1 + _FARTHEST * page.layout.width
    level = [
        x
        for x in page.layout.right_of(label.line, label.line.box)
        if x.text.strip(SEPARATORS) and x.box.x0 < farthest
    ]
    if all(_is_twin(page, x, label) for x in level):
        level = _around(page, label.line, farthest)
    if not level:
        return []
    # A label set upright, or of two lines, has several lines beside it; the value begins with the topmost.
    column = [x for x in level if abs(x.box.x0 - level[0].box.x0) < 2 * label.line.height]
    first = _top_of_block(page, min(column, key=lambda x: x.box.y0), label.role)
    return [first, *level[:2]]


def _is_twin(page: PageText, line: Line, label: Label) -> bool:
    """Tell whether a line is the same label in another language, as at the other end of a row."""
    return any(x.role == label.role and x.alone for x in page.labels_in(line))


def _around(page: PageText, line: Line, farthest: float) -> list[Line]:
    """The lines of a value of two lines or four, between which its label stands."""
    right = page.layout.overlapping_right_of(line)
    values = [x for x in right if x.box.x0 < farthest and not page.labels_open(x)]
    single = len(values) == 1 and values[0].box.overlap_y(line.box) < _HARDLY_LEVEL * line.height
    return [] if single else values


def _top_of_block(page: PageText, line: Line, role: str) -> Line:
    """The line with which a block of lines begins, where a label stands beside the block's middle.

    Where the lines above go on from a line beside another label, and as near to it, they are of that label; one of
    the same `role` is the same label in another language.
    """
    top, widest = line, 0.0
    while True:
        above = [x for x in page.layout.above(top, top.box, 0.6 * top.height)[:1] if _in_one_block(x, top)]
        gap = top.box.y0 - above[0].box.y1 if above else 0.0
        if not above:
            return top
        if page.labels_open(above[0]):
            return line if gap < widest else top
        beside = page.layout.left_of(above[0], above[0].box)
        if beside and not any(page.labelled_in(x, role) for x in beside[:1]):
            return line if gap <= widest else top
        top, widest = above[0], max(widest, gap)


def _aligned(upper: Line, lower: Line) -> bool:
    """Tell whether two lines begin at the same place or are centred on it."""
    return upper.box.aside(lower.box) < 0.5 * lower.height


def _in_one_block(upper: Line, lower: Line) -> bool:
    """Tell whether two lines may be of one block: they begin, are centred or end at the same place."""
    return _aligned(upper, lower) or abs(upper.box.x1 - lower.box.x1) < 0.5 * lower.height


def _in_rows(page: PageText, label: Label) -> bool:
    """Tell whether labels stand in a column with their values on their right: the row below has one too.

    What is printed larger below a label is no label but its value, and what is beside both are others'.
    """
    own = page.layout.right_of(label.line, label.line.box)
    for line in page.layout.below(label.line, label.line.box, 4 * label.line.height)[:2]:
        sides = abs(line.box.x0 - label.line.box.x0), abs(line.box.x1 - label.line.box.x1)
        if min(sides) < label.line.height:
            is_label = page.labels_open(line) or line.text.rstrip().endswith((":", "："))
            larger = line.height > _LARGER * label.line.height
            # What is level with the label too (a tall mark) makes no second row.
            beside = [x for x in page.layout.right_of(line, line.box) if x not in own]
            in_heading = any(page.labels_open(x) for x in page.layout.left_of(label.line, label.line.box)[:1])
            return bool(beside) and (is_label or not (larger or in_heading or is_code(line.text)))
    return False


def is_code(text: str) -> bool:
    """Tell whether a line is a number or a code, which is a value and no label."""
    worded = sum(is_cjk(c) or "\u0e00" <= c <= "\u0e7f" for c in text) > _CODE_CHARACTERS
    return not worded and len(text.split()) == 1 and sum(c.isdigit() for c in text) >= _CODE_DIGITS


def _announces_again(page: PageText, label: Label, line: Line) -> bool:
    """Tell whether a line below a statement is the same sentence in another language, and ends with its colon."""
    return label.role == "scope_statement" and any(
        x.role == label.role and not x.weak and x.language != label.language and x.has_colon and x.ends_line
        for x in page.labels_in(line)
    )


def _opened_by_another(page: PageText, line: Line) -> bool:
    """Tell whether a line begins with a label; an identifier before a name ("БИН 123, …") belongs to the value."""
    return page.labels_open(line) and page.labels_in(line)[0].role != "registration_id"
