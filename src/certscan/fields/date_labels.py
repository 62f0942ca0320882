"""Which labels govern a date: before it, left of it, above it, below it, or through a range."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.date_context import (
    BARE_DATE,
    SHORT_LEAD,
    is_of_a_key,
    is_of_another_paper,
    place_and_date,
)
from certscan.fields.date_periods import spread_periods
from certscan.fields.labels import NARROW, Label
from certscan.fields.page_text import DateSpot, PageText
from certscan.fields.values import SEPARATORS
from certscan.layout.line import Line, is_cjk

#: How much a label's place says; the nearer and the more usual, the more.
_BEFORE, _LEFT, _ABOVE, _WRAPPED, _IN_ROW = 1.0, 0.95, 0.88, 0.85, 0.85
_BELOW, _RIGHT, _AFTER = 0.62, 0.62, 0.5
_WEAK = 0.55
#: A Chinese or Japanese word right behind a date says what begins or ends then ("2029年06月28日失效").
_GOVERNS = 0.96
#: A weak label and a date that make up a line ("Date, 12 May 2023").
_WEAK_ALONE = 0.78


def role_scores(page: PageText) -> list[tuple[DateSpot, dict[str, float]]]:
    """Give each date of a page the roles that labels assign to it, with a score from 0 to 1."""
    follow = _captions_follow(page)
    scored = [(spot, _governing(page, spot, captions_follow=follow)) for spot in page.dates]
    spread_periods(page, scored)
    return scored


#: So many dates at least have captions below them alone, where captions follow.
_FEWEST_FOLLOWED = 2


def _captions_follow(page: PageText) -> bool:
    """Tell whether captions stand below their dates, as under rules to write on: none has one above it alone."""
    alone = [x for x in page.dates if x.alone and not (any(_before(page, x)) or any(_left(page, x)))]
    if alone and _take_turns(page, alone):
        return True
    told = [(any(_above(page, x)), any(_below(page, x))) for x in alone]
    followed = (False, True) in told and len([x for x in told if x[1]]) >= _FEWEST_FOLLOWED
    return followed and (True, False) not in told


def _take_turns(page: PageText, alone: Sequence[DateSpot]) -> bool:
    """Tell whether dates and captions take turns in the column of the first date, which begins it."""
    box = alone[0].span.line.box
    dated = {id(x.span.line) for x in alone}
    captions = {id(x.line) for x in page.labels if x.role in DATE_ROLES and x.alone}
    column = [x for x in page.lines if x.box.overlap_x(box) > 0 and id(x) in dated | captions]
    turns = [id(x) in dated for x in sorted(column, key=lambda x: x.box.y0)]
    return len(turns) >= 2 * _FEWEST_FOLLOWED and turns == [True, False] * (len(turns) // 2)


def _governing(page: PageText, spot: DateSpot, *, captions_follow: bool) -> dict[str, float]:
    scores: dict[str, float] = {}
    if is_of_another_paper(page, spot) or is_of_a_key(spot):
        return {"issue_date": BARE_DATE} if is_of_a_key(spot) else {"template_date": 1.0}
    for label, score in _before(page, spot):
        line = spot.span.line
        next_to = line.text[label.end : spot.span.start].strip(" .:：,") == ""
        only = next_to and label.opens_line and not line.text[spot.span.end :].strip(" .")
        _add(scores, label, score, weak=_WEAK_ALONE if only else _WEAK)
    if max(scores.values(), default=0.0) <= _WEAK:
        for label, score in _broken_off(page, spot) or _left(page, spot):
            _add(scores, label, score)
    if _COLON_BEHIND.match(spot.span.line.text[spot.span.end :]):
        for label, score in _after(page, spot):
            _add(scores, label, score)
        return scores
    beside = bool(scores)
    above = () if captions_follow else _above(page, spot)
    for label, score in () if beside else (*_below(page, spot, follows=captions_follow), *above):
        if not (scores and _captions_above(page, label, spot)):
            _add(scores, label, score)
    for label, score in _after(page, spot):
        _add(scores, label, score if not beside or score == _GOVERNS else score * 0.4)
    for elsewhere in (_in_row, _beside_caption, _right):
        for label, score in () if scores else elsewhere(page, spot):
            _add(scores, label, score)
    signed = place_and_date(page, spot)
    if signed > max(scores.values(), default=0.0):
        scores = {"issue_date": signed}
    return scores


#: "12.05.2023 : Date of issue": where labels stand behind their values, none belongs to what is below it.
_COLON_BEHIND = regex.compile(r"\s?[:：]\s?(?:\d(?:st|nd|rd|th|[.ºª°])\s?)?\p{L}")


def _add(scores: dict[str, float], label: Label, score: float, weak: float = _WEAK) -> None:
    if label.role in DATE_ROLES:
        score *= (1.0 if label.firm else weak) * (1.0 if label.exact else 0.92)
        scores[label.role] = max(scores.get(label.role, 0.0), score)


def _before(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """Labels on the same line, between the date before (if any) and this date."""
    line = spot.span.line
    floor = max((d.span.end for d in page.dates_in(line) if d.span.end <= spot.span.start), default=0)
    labels = [x for x in page.labels_in(line) if floor <= x.start and x.end <= spot.span.start]
    for rank, label in enumerate(reversed([x for x in labels if x.role in DATE_ROLES])):
        gap = len(line.text[label.end : spot.span.start].strip(" :：.-–()/"))
        if (label.weak and gap > 4) or _is_part_of_date(label):
            continue
        yield label, _BEFORE * max(0.3, 1 - 0.012 * max(gap - 6, 0)) * (1.0 if rank == 0 else 0.75**rank)


def _is_part_of_date(label: Label) -> bool:
    """Tell whether the word for "day" begins a date written out ("ngày 31 tháng 07 năm 2025"), and labels nothing."""
    return label.weak and label.language == "vi" and label.line.text[label.start].islower()


def _broken_off(page: PageText, spot: DateSpot) -> list[tuple[Label, float]]:
    """Give the label that ends the text above, which goes on with the date at the beginning of the next line."""
    line = spot.span.line
    if spot.span.start:
        return []
    return [
        (labels[-1], _WRAPPED)
        for upper in page.layout.above(line, line.box, line.height)[:1]
        if (labels := [x for x in page.labels_in(upper) if x.role in DATE_ROLES])
        and _breaks_off(labels[-1])
        and sum(x.end - x.start for x in labels)
        < _MOST_OF_LINE * len(upper.text)  # else a heading of columns
        and abs(upper.box.x0 - line.box.x0) < _INDENT * line.height
        and labels[-1].box.x0 > spot.span.box.x1 - line.height
    ]


def _breaks_off(label: Label) -> bool:
    """Tell whether a label ends its line in running text."""
    before = label.line.text[: label.start].rstrip()
    running = len(before) > SHORT_LEAD / 2 and not before.endswith((":", "："))
    return running and not label.weak and bool(_LEADS_ON.fullmatch(label.line.text, label.end))


#: The first line of a text is indented by so many line heights at most.
_INDENT = 2.5

#: What may stand between a label in running text and its date.
_LEADS_ON = regex.compile(
    r"(?i)[\s:：]*(?:于|於|在|为|on|of|is|am|vom|le|du|el|il|dal|em|od|dne|dnia|с|от)?[\s:：]*"
)


def _left(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """Labels in the column to the left, on the same height."""
    if len(spot.span.line.text[: spot.span.start].strip(" :：")) > 7:
        return
    passed: set[str] = set()
    for line in page.layout.left_of(spot.span.line, spot.span.box)[:3]:
        if page.dates_in(line):
            return
        labels = [x for x in page.labels_in(line) if x.role in DATE_ROLES and x.firm]
        lowest = min(line.box.height, spot.span.box.height)
        beside = line.box.overlap_y(spot.span.box) >= _HALF * lowest
        if labels and not beside and labels[-1].role not in passed:
            passed.add(labels[-1].role)
            continue  # the caption of a column, which stands lower or higher; or one of a caption's two lines
        if labels and _has_date_below(page, line):
            return  # labels stand above their dates here, side by side
        if labels:
            tail = len(line.text[labels[-1].end :].strip(" :：.-–()/"))
            for rank, label in enumerate(reversed(labels)):
                yield label, _LEFT * max(0.3, 1 - 0.012 * max(tail - 6, 0)) * 0.8**rank
            return
        # Beside a date of two lines, or one between two lines, the label is one of the two.
        single = spot.span.box.height < _TWO_LINES * line.height
        level = line.box.overlap_y(spot.span.box) > _LEVEL * min(line.box.height, spot.span.box.height)
        if len(line.text.strip(" :：.-–/|")) > 2 and single and level:
            return


#: A label beside a date shares so much of its height with it.
_HALF = 0.5
#: A date broken over two lines is at least so many line heights tall.
_TWO_LINES = 1.6
#: A line is level with a date where they share so much of their height.
_LEVEL = 0.75


def _has_date_below(page: PageText, line: Line) -> bool:
    """Tell whether a date stands right below a label, beginning where the label begins."""
    below = page.layout.below(line, line.box, line.height)[:1]
    return any(
        abs(x.box.x0 - line.box.x0) < line.height
        and (any(d.span.start <= 2 for d in page.dates_in(x)) or _MONTH.fullmatch(x.text.strip(), timeout=1))
        for x in below
    )


_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
#: A month of a year ("diciembre 2025", "12/2025"), which is no day.
_MONTH = regex.compile(r"(?:\p{L}{3,}\.?\s(?:de\s)?|\d{1,2}[./-])(?:19|20)\d{2}")


def _in_row(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """A label on the left that stands higher than the date, in whose row the date still is."""
    for label in page.labels:
        if label.role not in DATE_ROLES or not label.firm or not label.opens_line:
            continue
        if any(x.text.strip(SEPARATORS) for x in page.layout.right_of(label.line, label.line.box)):
            continue
        if spot.span.line in page.layout.lower_in_row(label.line)[:1]:
            yield label, _IN_ROW


#: A caption takes no more lines than this below its first.
_LOWER_LINES = 4


def _beside_caption(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """The label that ends a caption of several lines, beside the upper ones of which the date stands.

    "Subject to the continued satisfactory operation of …, this certificate is valid until:"
    """
    beside = page.layout.left_of(spot.span.line, spot.span.box)[:1]
    if not (spot.alone and beside):
        return
    line = beside[0]
    for _ in range(_LOWER_LINES):
        if any(x.role in DATE_ROLES and x.firm for x in page.labels_in(line)):
            return
        lower = page.layout.below(line, line.box, 0.6 * line.height)[:1]
        if not lower or lower[0].box.aside(line.box) > line.height or _has_date(page, lower[0]):
            return
        line = lower[0]
        last = page.labels_in(line)[-1:]
        if last and last[0].firm and not line.text[last[0].end :].strip(SEPARATORS):
            yield last[0], _IN_ROW


def _has_date(page: PageText, line: Line) -> bool:
    """Tell whether a date stands on a line or right of it."""
    return bool(page.dates_in(line)) or _value_right(page, line)


def _right(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """A label on the right that has no date of its own, as where values stand before their labels."""
    for line in page.layout.right_of(spot.span.line, spot.span.box)[:1]:
        own = page.dates_in(line) or _value_right(page, line) or _has_date_below(page, line)
        for label in page.labels_in(line) if spot.alone and not own else ():
            if label.alone:
                yield label, _RIGHT


#: Captions over and below values make up their line for so large a part.
_MOST_OF_LINE = 0.7

#: A sentence ends with a word; a label may end with an abbreviation ("No.").
_SENTENCE_END = regex.compile(r"\s\p{Ll}{4,}\.\s*$")

#: What stands before one of several labels in a line ("first issue 13.05.2023 — expiry").
_LISTS = regex.compile(r"[—–|┃│¦;,•·]\s*(?:\p{Han}{2,4}\s*)?$")


def _above(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """Labels over the date; several lines of them where a label is printed in two languages."""
    box = spot.span.box
    height = max(spot.span.line.height, page.layout.body_height)
    seen_label = False
    # Short text before the date ("ISO 9001:2015 – 12 May 2023") belongs to it.
    first = all(x.span.start >= spot.span.start for x in page.dates_in(spot.span.line))
    start = spot.span.line.box if first and 0 < spot.span.start <= SHORT_LEAD else box
    for rank, line in enumerate(page.layout.above(spot.span.line, start, 4.5 * height)[:5]):
        distance = max(box.y0 - line.box.y1, 0) / height
        dated = page.dates_in(line)
        floor = dated[-1].span.end if dated else 0
        labels = [x for x in page.labels_in(line) if x.role in DATE_ROLES and x.start >= floor]
        labels = [x for x in labels if not _ends_a_sentence(x)]
        ends = bool(labels) and not line.text[labels[-1].end :].strip(SEPARATORS) and spot.span.start < 4
        heads = sum(x.end - x.start for x in labels) > _MOST_OF_LINE * len(line.text)  # of columns
        listed = ends and bool(_LISTS.search(line.text[: labels[-1].start]))
        running = rank == 0 and ends and len(line.text) > NARROW and not heads
        if running and (labels[-1].firm or listed):
            yield replace(labels[-1], weak=False), _WRAPPED  # it goes on at the next line's beginning
            return
        if dated:
            return
        single = len(labels) == 1 and first
        here = [x for x in labels if x.box.overlap_x(box) > 0 or (single and _same_column(x, spot))]
        fade = (1 - 0.06 * rank) * max(0.4, 1 - 0.12 * distance)
        if here and _YEAR.search(line.text, here[-1].end):
            return  # "First certified 2019" has its year
        for label in here:
            if label.firm:
                seen_label = True
                yield label, _ABOVE * fade
        if here:
            continue
        if rank == 0 and ends:
            yield labels[-1], _WRAPPED
        short = len(line.text) <= 6 or _LEADS_WITH_STANDARD.fullmatch(line.text, timeout=1)
        if seen_label or not (short or (rank == 0 and _ENDS_CAPTION.fullmatch(line.text, timeout=1))):
            return


#: The second line of a caption ("… / First" above "certified").
_ENDS_CAPTION = regex.compile(r"\p{Ll}[\p{Ll} ]{3,20}|\([\p{L} /.-]{3,24}\)")

#: "ISO 9001 –" over a date says of which of several standards it is.
_LEADS_WITH_STANDARD = regex.compile(r"(?:\p{Lu}++[/ ]?){1,3}+\d{4,5}(?:\s?:\s?\d{4})?\s?[:–—-]")


#: A value is so much larger than its caption at least.
_LARGER = 1.1


def _captions_above(page: PageText, label: Label, spot: DateSpot) -> bool:
    """Tell whether a label over a date is the caption of what stands over it, as where captions follow their values."""
    line = label.line
    to_date = spot.span.box.y0 - line.box.y1
    over = page.layout.above(line, line.box, line.height)[:1]
    return line.box.cy < spot.span.box.cy and any(
        x.height > _LARGER * line.height and line.box.y0 - x.box.y1 <= to_date and not page.labels_open(x)
        for x in over
    )


def _ends_a_sentence(label: Label) -> bool:
    """Tell whether a label is a word of a sentence that ends with its line."""
    return bool(_SENTENCE_END.search(label.line.text, label.end))


def _same_column(label: Label, spot: DateSpot) -> bool:
    """Tell whether a label stands over a date's line: centred on the date, or where its line begins."""
    line = spot.span.line
    centred = abs(label.line.box.cx - spot.span.box.cx) < 0.5 * max(label.line.box.width, spot.span.box.width)
    return centred or abs(label.line.box.x0 - line.box.x0) < line.height


def _below(page: PageText, spot: DateSpot, *, follows: bool = False) -> Iterable[tuple[Label, float]]:
    """Labels under the date, as below a signature."""
    box = spot.span.box
    height = max(spot.span.line.height, page.layout.body_height)
    for rank, line in enumerate(page.layout.below(spot.span.line, box, 2.0 * height)[:2]):
        if page.dates_in(line):
            return
        labels = [x for x in page.labels_in(line) if x.role in DATE_ROLES and x.firm]
        here = [x for x in labels if x.box.overlap_x(box) > 0]
        is_sentence = sum(x.end - x.start for x in labels) < _MOST_OF_LINE * len(line.text)
        if is_sentence or (labels and _YEAR.search(line.text, labels[-1].end)):
            return  # a sentence about audits, or a year of its own ("First certified 2012"), no caption
        if not here or (page.layout.right_of(line, line.box) and _value_right(page, line)):
            return
        if not follows and _is_nearer_below(page, line, spot):
            return  # the caption of what stands below it
        for label in here:
            yield label, _BELOW * (1 - 0.1 * rank)


def _is_nearer_below(page: PageText, caption: Line, spot: DateSpot) -> bool:
    """Tell whether a caption has another date below it, or "NA", nearer than the one above."""
    below = page.layout.below(caption, caption.box, caption.height)[:1]
    to_upper = caption.box.y0 - spot.span.box.y1
    return any(
        (page.dates_in(x) or _NONE.fullmatch(x.text.strip())) and x.box.y0 - caption.box.y1 < to_upper
        for x in below
    )


#: What stands where there is no date.
_NONE = regex.compile(r"(?i)n\.?/?a\.?|none|[-–—/]+|无|不适用|n\.?\s?d\.?|keine|aucune?|ningun[oa]")


def _value_right(page: PageText, line: Line) -> bool:
    """Tell whether a label has its own date on its right."""
    return any(page.dates_in(x) for x in page.layout.right_of(line, line.box)[:1])


def _after(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """A label right behind the date, as in Kazakh, Japanese, Turkish or in brackets."""
    for label in page.labels_in(spot.span.line):
        gap = spot.span.line.text[spot.span.end : label.start].strip()
        # "日失效" begins with the date's last character.
        behind = spot.span.end - 1 <= label.start and label.end > spot.span.end
        sentence = gap.startswith(".") and label.line.text[label.start].isupper()  # it begins another one
        if behind and len(gap) <= 2 and not sentence and label.role in DATE_ROLES:
            following = [d for d in page.dates_in(spot.span.line) if d.span.start >= label.end]
            if not following and ":" not in spot.span.line.text[label.end : label.end + 3]:
                yield label, _GOVERNS if not gap and is_cjk(label.wording[-1]) else _AFTER
            return
