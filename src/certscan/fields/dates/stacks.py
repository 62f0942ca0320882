"""Labels that stand over or under a date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.dates.context import SHORT_LEAD
from certscan.fields.page.labels import NARROW, Label
from certscan.fields.page.page_text import DateSpot, PageText
from certscan.fields.wording.organisation import Script, script
from certscan.layout.line import Line

#: How much a label's place says: over the date, in running text that goes on with the date, and under it.
_ABOVE, WRAPPED, _BELOW = 0.88, 0.85, 0.62

YEAR = regex.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")

#: Captions over and below values make up their line for so large a part.
MOST_OF_LINE = 0.7

#: A sentence ends with a word; a label may end with an abbreviation ("No.").
_SENTENCE_END = regex.compile(r"\s\p{Ll}{4,}\.\s*$")

#: What stands before one of several labels in a line ("first issue 13.05.2023 — expiry").
LISTS = regex.compile(r"[—–|┃│¦;,•·]\s*(?:\p{Han}{2,4}\s*)?$")


def labels_above(page: PageText, spot: DateSpot) -> Iterable[tuple[Label, float]]:
    """Labels over the date; several lines of them where a label is printed in two languages."""
    box = spot.span.box
    height = max(spot.span.line.height, page.layout.body_height)
    seen_label = False
    in_line = page.dates_in(spot.span.line)
    first = all(x.span.start >= spot.span.start for x in in_line)
    # Short text before the line's only date ("ISO 9001:2015 – 12 May 2023") belongs to it.
    start = spot.span.line.box if len(in_line) == 1 and 0 < spot.span.start <= SHORT_LEAD else box
    for rank, line in enumerate(page.layout.above(spot.span.line, start, 4.5 * height)[:5]):
        distance = max(box.y0 - line.box.y1, 0) / height
        dated = page.dates_in(line)
        floor = dated[-1].span.end if dated else 0
        labels = [x for x in page.labels_in(line) if x.role in DATE_ROLES and x.start >= floor]
        labels = [x for x in labels if not ends_a_sentence(x)]
        ends = bool(labels) and labels[-1].ends_line and spot.span.start < 4
        heads = sum(x.end - x.start for x in labels) > MOST_OF_LINE * len(line.text)  # of columns
        listed = ends and bool(LISTS.search(line.text[: labels[-1].start]))
        running = rank == 0 and ends and len(line.text) > NARROW and not heads
        if running and (labels[-1].firm or listed):
            yield replace(labels[-1], weak=False), WRAPPED  # it goes on at the next line's beginning
            return
        if dated:
            return
        single = len(labels) == 1 and first
        here = [x for x in labels if x.box.overlap_x(box) > 0 or (single and _same_column(x, spot))]
        fade = (1 - 0.06 * rank) * max(0.4, 1 - 0.12 * distance)
        if here and YEAR.search(line.text, here[-1].end):
            return  # "First certified 2019" has its year
        for label in here:
            if label.firm:
                seen_label = True
                yield label, _ABOVE * fade
        if here:
            continue
        if rank == 0 and ends:
            yield labels[-1], WRAPPED
        short = len(line.text) <= 6 or _LEADS_WITH_STANDARD.fullmatch(line.text, timeout=1)
        if seen_label or not (short or (rank == 0 and _ENDS_CAPTION.fullmatch(line.text, timeout=1))):
            return


#: The second line of a caption ("… / First" above "certified").
_ENDS_CAPTION = regex.compile(r"\p{Ll}[\p{Ll} ]{3,20}\)?|\([\p{L} /.-]{3,24}\)")

#: "ISO 9001 –" over a date says of which of several standards it is.
_LEADS_WITH_STANDARD = regex.compile(r"(?:\p{Lu}++[/ ]?){1,3}+\d{4,5}(?:\s?:\s?\d{4})?\s?[:–—-]")


#: A value is so much larger than its caption at least.
_LARGER = 1.1


def captions_above(page: PageText, label: Label, spot: DateSpot) -> bool:
    """Tell whether a label over a date is the caption of what stands over it, as where captions follow their values."""
    line = label.line
    to_date = spot.span.box.y0 - line.box.y1
    over = page.layout.above(line, line.box, line.height)[:1]
    return line.box.cy < spot.span.box.cy and any(
        x.height > _LARGER * line.height
        and line.box.y0 - x.box.y1 <= to_date
        and _are_aligned(x, line)
        and not page.labels_open(x)
        for x in over
    )


def _are_aligned(value: Line, caption: Line) -> bool:
    """Tell whether two lines begin, end or are centred at the same place."""
    upper, lower = value.box, caption.box
    apart = min(abs(upper.x0 - lower.x0), abs(upper.x1 - lower.x1), abs(upper.cx - lower.cx))
    return apart < value.height


def ends_a_sentence(label: Label) -> bool:
    """Tell whether a label is a word of a sentence that ends with its line."""
    return bool(_SENTENCE_END.search(label.line.text, label.end))


def _same_column(label: Label, spot: DateSpot) -> bool:
    """Tell whether a label stands over a date's line: centred on the date, or where its line begins."""
    line = spot.span.line
    centred = abs(label.line.box.cx - spot.span.box.cx) < 0.5 * max(label.line.box.width, spot.span.box.width)
    return centred or abs(label.line.box.x0 - line.box.x0) < line.height


def labels_below(page: PageText, spot: DateSpot, *, follows: bool = False) -> Iterable[tuple[Label, float]]:
    """Labels under the date, as below a signature."""
    box = spot.span.box
    height = max(spot.span.line.height, page.layout.body_height)
    reach = 2.0 * height + _pushed_down(page, spot)
    for rank, line in enumerate(page.layout.below(spot.span.line, box, reach)[:2]):
        if page.dates_in(line):
            return
        labels = [x for x in page.labels_in(line) if x.role in DATE_ROLES and x.firm]
        if rank == 0 and _has_twin_below(page, line):
            continue
        here = [x for x in labels if x.box.overlap_x(box) > 0]
        said = line.text.strip(" ()（）")
        is_sentence = sum(x.end - x.start for x in labels) < MOST_OF_LINE * len(said)
        if is_sentence or (labels and YEAR.search(line.text, labels[-1].end)):
            return  # a sentence about audits, or a year of its own ("First certified 2012"), no caption
        if not here or (page.layout.right_of(line, line.box) and value_right(page, line)):
            return
        if not follows and _is_nearer_below(page, line, spot):
            return  # the caption of what stands below it
        for label in here:
            yield label, (_ABOVE if follows else _BELOW) * (1 - 0.1 * rank)


#: A caption in another script has so many characters at most.
_LONGEST_CAPTION = 32


def _has_twin_below(page: PageText, line: Line) -> bool:
    """Tell whether a short line in another script that is no known caption, as of a misread one, has an English one below it."""
    if len(line.text) > _LONGEST_CAPTION or script(line.text) is not Script.LOCAL or page.labels_open(line):
        return False
    below = page.layout.below(line, line.box, _NEAR * line.height)[:1]
    labels = [x for lower in below for x in page.labels_in(lower)]
    return any(
        x.role in DATE_ROLES and x.alone and x.firm and x.language == "en" and _are_aligned(line, x.line)
        for x in labels
    )


#: Two captions of one date stand so near to each other, in line heights.
_NEAR = 0.5


def _pushed_down(page: PageText, spot: DateSpot) -> float:
    """How far down the dates beside a date push the captions below them all, where they take more lines."""
    box = spot.span.box
    row = (*page.layout.left_of(spot.span.line, box), *page.layout.right_of(spot.span.line, box))
    return max((x.span.box.y1 - box.y1 for line in row for x in page.dates_in(line)), default=0.0)


def _is_nearer_below(page: PageText, caption: Line, spot: DateSpot) -> bool:
    """Tell whether a caption has another date below it, or "NA", nearer than the one above."""
    below = page.layout.below(caption, caption.box, caption.height)[:1]
    to_upper = caption.box.y0 - spot.span.box.y1
    return any(
        (page.dates_in(x) or NONE.fullmatch(x.text.strip())) and x.box.y0 - caption.box.y1 < to_upper
        for x in below
    )


#: What stands where there is no date.
NONE = regex.compile(
    r"(?i)n\.?/?a\.?|none|not applicable|[-–—/]+|无|不适用|不適用|n\.?\s?d\.?|keine|entfällt|nicht zutreffend"
    r"|aucune?|non applicable|sans objet|ningun[oa]|no (?:aplica|procede)|non applicabile|não aplicável"
    r"|n\.?v\.?t\.?|niet van toepassing|nie dotyczy|не применимо|yok|해당\s?없음|該当なし"
)


def value_right(page: PageText, line: Line) -> bool:
    """Tell whether a label has its own date on its right."""
    return any(page.dates_in(x) for x in page.layout.right_of(line, line.box)[:1])
