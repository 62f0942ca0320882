"""Where a standard is named: behind what announces it, in a scope, in a list that goes on, or as a paper's heading."""

from __future__ import annotations

from itertools import takewhile

import regex

from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.page.value_lines import continuation
from certscan.fields.page.values import Place, values_of
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: How much larger than the text what is certified is set off.
SET_OFF = 1.2

_STATEMENT_ROLES = ("standard", "standard_statement")
_SCOPE_ROLES = ("scope", "scope_statement")
_OF_HOLDER = {"holder_statement", "holder_statement_end"}

#: A scope has so many lines at most that are looked at.
_LONGEST_SCOPE = 12

#: What stands before the first standard of a list on its line is no longer than this.
_OPENS = 12

#: An acronym in brackets behind the name that it stands for.
_ACRONYM = regex.compile(r"\p{Lu}\p{Ll}+\s[(]$")

#: What stands between a standard at the end of a line and another one on the next: "and", maybe behind a remark.
_AND = regex.compile(r"(?i)^(?:[(（][^()（）]+[)）]\s?)?(?:and|und|et|y|e|as well as|sowie|ve|и|та)\s$")


def is_spelt_out(span: Span) -> bool:
    """Tell whether a scheme's acronym stands in brackets behind its name and ends the line ("Audit Program (MDSAP)")."""
    line = span.line
    return bool(_ACRONYM.search(line.text[: span.start])) and line.text[span.end :].strip() == ")"


def goes_on_list(page: PageText, span: Span) -> bool:
    """Tell whether a standard in small letters goes on with the one in larger letters that makes up the line above."""
    line = span.line
    above = page.layout.above(line, line.box, line.height)[:1] if _AND.match(line.text[: span.start]) else ()
    return any(
        x.height > SET_OFF * line.height
        and any(n.end - n.start == len(x.text) for n in named_standards(x.text))
        for x in above
    )


def in_scope(page: PageText, span: Span) -> bool:
    """Whether a scope speaks of the standard ("Scope: consulting for ISO 13485"): behind, beside or below its label."""
    scopes = (x for x in page.labels_in(span.line) if x.role in _SCOPE_ROLES)
    beside = (x for line in page.layout.left_of(span.line, span.line.box)[:1] for x in page.labels_in(line))
    return (
        any(x.opens_line and x.end < span.start for x in scopes)
        or any(x.role in _SCOPE_ROLES and x.alone for x in beside)
        or (id(span.line) in _lines_of_scopes(page) and not _is_set_apart(page, span))
    )


def _is_set_apart(page: PageText, span: Span) -> bool:
    """Tell whether a standard is all that its line says, and the line above does not lead to it."""
    line = span.line
    if len(line.text) > len(span.text) + _OPENS:
        return False
    above = page.layout.above(line, line.box, line.height)[:1]
    leads = (x for upper in above for x in page.labels_in(upper) if not upper.text[x.end :].strip())
    return not any(x.role in _STATEMENT_ROLES for x in leads)


@once_per_page
def _lines_of_scopes(page: PageText) -> frozenset[int]:
    """The lines of the paragraphs below and beside labels of scopes that stand alone, by id."""
    begun = [
        found.span.line
        for label in page.labelled(*_SCOPE_ROLES)
        if label.alone
        for found in values_of(page, label)[:1]
        if found.place is not Place.SAME_LINE
    ]
    paragraphs = ([first, *continuation(page, first, most=_LONGEST_SCOPE)] for first in begun)
    lines = (x for paragraph in paragraphs for x in takewhile(lambda x: not _states(page, x), paragraph))
    return frozenset(map(id, lines))


def _states(page: PageText, line: Line) -> bool:
    """Tell whether a line goes on with what is certified of the holder, behind a scope: "… is certified to"."""
    return any(x.role in _OF_HOLDER and x.firm for x in page.labels_in(line))


def is_announced(page: PageText, span: Span) -> bool:
    """Whether a label or statement ("conforms to the requirements of", 认证依据) leads to the mention."""
    before = [x for x in page.labels_in(span.line) if x.end <= span.start]
    if any(x.role in _STATEMENT_ROLES for x in before):
        return True
    height = max(span.line.height, page.layout.body_height)
    for line in page.layout.above(span.line, span.line.box, 2.5 * height)[:2]:
        if any(x.role in _STATEMENT_ROLES and not _is_answered(x, span) for x in page.labels_in(line)):
            return True
    return any(
        x.role in _STATEMENT_ROLES
        for line in page.layout.left_of(span.line, span.line.box)[:1]
        for x in page.labels_in(line)
    )


def ends_statement(page: PageText, span: Span) -> bool:
    """Tell whether a standard begins the line below a statement that breaks off ("… was audited and complies with")."""
    above = page.layout.above(span.line, span.line.box, span.line.height)[:1] if span.start == 0 else ()
    return any(
        x.role == "holder_statement_end" and not upper.text[x.end :].strip(" :：")
        for upper in above
        for x in page.labels_in(upper)
    )


def _is_answered(label: Label, span: Span) -> bool:
    """Tell whether a standard stands behind a label on its line, and the lower one inside a text."""
    return span.start > _OPENS and bool(named_standards(label.line.text[label.end :]))
