"""The values beside labels: behind them on the line, in the next column or cell, or below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import regex

from certscan.catalogue.activities import activities
from certscan.fields.page.body_lines import is_of_body, is_of_mark, is_signatory
from certscan.fields.page.labels import NARROW, SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span, once_per_label
from certscan.fields.wording.folding import plain
from certscan.geometry import Box
from certscan.layout.line import Line, is_cjk
from certscan.record import Evidence

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

#: What runs on as text, and may be centred below a label at the margin.
_OF_TEXT = {"scope", "scope_statement"}


#: "适用于下列产品的加工：" tells of a list below.
_LEADS_IN = regex.compile("下列|以下|如下|下述")


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
    rest = _rest_of_line(page, label)
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
    if label.role in _OF_TEXT and label.alone and found and found[-1].place is Place.BELOW:
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
    texts = [x for x in lines if label.role not in _OF_TEXT or not is_of_mark(page, x)][:1]
    if label.role in _OF_TEXT and any(is_signatory(page, x) or is_of_body(x) for x in texts):
        return []
    return [Found(label, whole(x), Place.RIGHT) for x in texts]


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


#: Behind these words stands a standard; "in accordance with customer drawings" belongs to a scope.
_NAMES_STANDARD = regex.compile(r"\s*(?:$|[:：]|.{0,60}?(?:\p{Lu}{2,}\b|\d{4}|(?i:standard|norm)))")


#: What a bracket inside a scope may tell of a permit: "(食品生产许可证编号：…)".
_OF_PERMITS = {"other_number", "registration_id", "not_certificate"}
_OPEN = regex.compile(r"[(（][^()（）]*$")
#: Common words of scopes too, in small letters and before no colon ("address labels").
_COMMON = {"address", "holder", "issuer", "certificate_number", "other_number", "registration_id"}


def _is_of_text(label: Label, other: Label) -> bool:
    """Tell whether a label inside a scope is words of it: "in accordance with the drawings of customers"."""
    if label.role not in _OF_TEXT:
        return False
    text = label.line.text
    before = text[label.end : other.start]
    if other.role in _OF_PERMITS and _OPEN.search(before):
        return True
    if other.role == "standard_statement":
        return not _NAMES_STANDARD.match(text, other.end)
    return other.role in _COMMON and text[other.start].islower() and not other.has_colon


#: "Certificate No. / Rev.:" announces a number with its revision.
_OF_REVISION = {"revision_date", "other_number"}
_AND = regex.compile(r"[.\s]*[-–—/|&]\s?")


def _with_revision(page: PageText, label: Label) -> int:
    """Where a label of a number ends, with the word for its revision if one is joined to it and closed by a colon."""
    text = label.line.text
    ends = [
        x.end
        for x in page.labels_in(label.line)
        if label.role == "certificate_number"
        and x.role in _OF_REVISION
        and _AND.fullmatch(text[label.end : max(x.start, label.end)])
        and text[x.end :].lstrip(". ")[:1] in {":", "："}
    ]
    return max(ends, default=label.end)


def _rest_of_line(page: PageText, label: Label) -> Span | None:
    line = label.line
    start = _with_revision(page, label)
    following = [
        x.start
        for x in page.labels_in(line)
        if x.start >= start and not x.weak and x.role != label.role and not _is_of_text(label, x)
    ]
    end = min(following, default=len(line.text))
    for twin in page.labels_in(line):
        glued = line.text[twin.end : twin.end + 1].isalnum() or line.text[twin.end : twin.end + 1] == "-"
        if (
            not glued
            and twin.role == label.role
            and start <= twin.start
            and not line.text[start : twin.start].strip(SEPARATORS + "(（")
        ):
            start = twin.end
        elif (
            not glued
            and {twin.role, label.role} <= _OF_TEXT
            and not line.text[start : twin.start].strip(SEPARATORS)
            and twin.ends_line
        ):
            start = twin.end  # "concerning the following / activities"
    while start < end and line.text[start] in SEPARATORS:
        start += 1
    rest = line.text[start:end].strip()
    ends = rest.endswith((":", "：")) and not any(c.isdigit() for c in rest)
    if not rest or (ends and (_LEADS_IN.match(rest) or not activities().match(rest))):
        return None  # the label goes on: "applicable to the following … products or services:"
    return Span(line, start, end)


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
