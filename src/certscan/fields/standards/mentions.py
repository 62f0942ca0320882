"""The standards that a page names, each with how likely it is the certified one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import regex

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.standards.places import (
    SET_OFF,
    ends_statement,
    goes_on_list,
    in_scope,
    is_announced,
    is_spelt_out,
)
from certscan.fields.standards.ticked_boxes import is_unticked
from certscan.fields.wording.standard_forms import BROKEN, ENDS_BROKEN
from certscan.fields.wording.standard_names import Named, named_standards
from certscan.layout.line import Line
from certscan.record import Evidence

#: A page's head is this part of its height.
_HEAD = 0.2

#: What parts the standards that a line lists.
LISTED_APART = regex.compile(r"\s?[,;，、]\s?|\s(?:and|und|y|e|et|&|和|及)\s")

_LISTED_TOGETHER = regex.compile(LISTED_APART.pattern + r"|\s?\+\s?|\s/\s")

#: What goes on with a designation beside it stands so near (in line heights).
_BESIDE = 4.0

#: So many characters on either side of a line's end tell whether a designation runs over it.
_ENDS = 24

#: Families whose mention in small print or marks names the body's own accreditation.
_OF_THE_BODY = {StandardKind.ACCREDITATION}

#: "First certification (OHSAS 18001:2007):" says by what the organisation was certified then.
_OF_THE_DATE = regex.compile(r"\s?[(（]$")


@dataclass(frozen=True)
class Mention:
    """A standard named on a page; `score` (0 to 1) tells how likely it is the certified one.

    `is_announced` that a label or a statement leads to it; `is_listed` tells that a scheme without number stands as an equal beside or below another standard.
    """

    family: str
    label: str
    edition: str | None
    printed: str
    score: float
    reading: float
    evidence: Evidence
    is_whole_line: bool = False
    is_large: bool = False
    is_announced: bool = False
    is_listed: bool = False

    @property
    def prints_label(self) -> bool:
        """Whether the international designation itself is printed, and no adoption of it."""
        return self.printed.replace(" ", "").upper() == self.label.replace(" ", "").upper()


@once_per_page
def find_mentions(page: PageText) -> list[Mention]:
    """Find all standards named on a page."""
    mentions = []
    for line in _lines_with_wraps(page):
        for named in named_standards(line.text):
            span = Span(line, named.start, named.end)
            issued = _with_issue(page, line, named)
            listed = not is_numbered(named.family) and _is_listed(page, span, named)
            mentions.append(
                Mention(
                    issued.family,
                    issued.label,
                    issued.edition,
                    span.text,
                    _weigh(page, span, issued, listed),
                    span.confidence,
                    page.evidence(span),
                    is_listed=listed,
                )
            )
    return mentions


def is_numbered(name: str) -> bool:
    """Tell whether a standard's name holds a number, as no scheme's does ("HACCP")."""
    return any(map(str.isdigit, name))


#: The items of a column of standards stand so near each other (in line heights).
_NEXT_ITEM = 3.0

#: What explains a scheme behind its name: "HACCP (Codex Alimentarius CXC 1-1969)".
_BRACKET = regex.compile(r"\s?[(（]")


def _is_listed(page: PageText, span: Span, named: Named) -> bool:
    """Tell whether a name is one item of a list of standards: on its line, or line by line."""
    items = _LISTED_TOGETHER.split(span.line.text.strip())
    explained = span.start == 0 and _BRACKET.match(span.line.text, span.end)
    whole = items == [span.text] or (named.worded and span.start == 0) or explained
    if len(items) > 1 and not whole:
        return span.text in items and any(named_standards(x) for x in items if x != span.text)
    beside = (page.layout.above, page.layout.below)
    near = (x for side in beside for x in side(span.line, span.line.box, _NEXT_ITEM * span.line.height)[:1])
    return bool(whole) and any(
        x.box.aside(span.line.box) < span.line.height
        and any(n.start == 0 and is_numbered(n.family) for n in named_standards(x.text))
        for x in near
    )


def _lines_with_wraps(page: PageText) -> Iterable[Line]:
    """All lines; one that ends with "ISO", or before the year, together with the next one that goes on with it."""
    for line in page.lines:
        yield line
        if ENDS_BROKEN.search(line.text, max(len(line.text) - _ENDS, 0)):
            beside = page.layout.right_of(line, line.box)[:1]
            near = [x for x in beside if x.box.x0 - line.box.x1 < _BESIDE * line.height]
            for other in (*near, *page.layout.below(line, line.box, 1.2 * line.height)[:1]):
                if BROKEN.search(f"{line.text[-_ENDS:]}\n{other.text[:_ENDS]}"):
                    yield Line(line.page, line.words + other.words)


def _with_issue(page: PageText, line: Line, named: Named) -> Named:
    """BRCGS prints the issue on the line below the standard's name."""
    if named.family != "BRCGS" or named.label == named.family or named.edition:
        return named
    below = page.layout.below(line, line.box, 1.5 * line.height)[:1]
    match = regex.match(r"\(?Issue\s?([0-9]{1,2})", below[0].text, regex.IGNORECASE) if below else None
    return replace(named, label=f"{named.label} Issue {match[1]}", edition=match[1]) if match else named


def _weigh(page: PageText, span: Span, named: Named, listed: bool) -> float:
    """How likely a mention is the certified standard: by its size, place, year and label; `listed` as in Mention."""
    standard = load().standard_of(named.family)
    size = span.line.height / max(page.layout.body_height, 1e-6)
    place = span.box.cy / page.layout.height
    score = 0.35
    score += 0.22 if named.edition else 0.0
    score += 0.12 * min(max(size - 1.0, 0.0), 1.5) - (0.25 if size < 0.75 else 0.0)
    if goes_on_list(page, span):
        score += 0.35
    if in_scope(page, span):
        score -= 0.15
    elif listed or is_announced(page, span) or (not is_numbered(named.family) and ends_statement(page, span)):
        score += 0.2
    score += 0.08 if len(span.line.text) < len(span.text) + 14 else 0.0
    score -= 0.2 if place > 0.85 else 0.0
    score -= 0.1 if len(span.line.text) > 90 else 0.0
    if standard is None:
        score -= 0.15
    elif standard.kind in _OF_THE_BODY:
        score -= 0.45
    elif standard.kind is StandardKind.GUIDELINE:
        score -= 0.15
    before = span.line.text[: span.start]
    if is_unticked(before) or _EQUIVALENT.search(before) or page.speaks_of_former(span):
        score -= 0.6  # not ticked in a list, named beside the one that counts, or of an earlier certificate
    if any(
        x.role == "initial_date" and _OF_THE_DATE.fullmatch(span.line.text[x.end : span.start])
        for x in page.labels_in(span.line)
    ):
        score -= 0.4
    scheme = standard is not None and standard.kind is StandardKind.SCHEME
    spelt_out = scheme and place < _HEAD and is_spelt_out(span)
    heads = spelt_out or (scheme and place < _HEAD and size > SET_OFF)
    # The programme that a paper is headed with ("… Single Audit Program").
    score += 0.35 if spelt_out else 0.2 if heads else 0.0
    if not named.worded and not is_numbered(named.family) and not listed:
        score -= 0.2 if size < SET_OFF and not heads else 0.1
    return round(min(max(score, 0.0), 1.0), 3)


#: "AS9100D (technically equivalent to EN 9100:2018 and JISQ 9100:2016)" certifies the first one.
_EQUIVALENT = regex.compile(r"(?i)[(（][^()（）]*\bequivalent\s+(?:to|with)\b[^()（）]*$")
