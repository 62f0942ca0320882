"""The lines below one of a scope: which of them go on with it, and which are of something else."""

from __future__ import annotations

from itertools import pairwise

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.values import Found, Place
from certscan.fields.scope.end import ends_scope
from certscan.fields.scope.labels import opens_with_scope
from certscan.fields.scope.sentence_end import names_clause
from certscan.fields.wording.organisation import Script, script
from certscan.layout.line import Line

#: What is so much higher than a line is the writing on a seal, which may begin beside the text.
_OF_SEAL = 3.0


def follower_of(page: PageText, line: Line, label: Label, place: Place) -> Line | None:
    """The line below one of a scope that may go on with it, past what stands in the label's column."""
    reach = 1.3 * line.height
    for other in page.layout.below(line, line.box, reach)[:2]:
        if other.box.height > _OF_SEAL * line.height:
            continue
        if not line.is_like(other):
            return None
        if place is Place.RIGHT and other.box.x1 <= label.box.x1:
            continue
        if place is Place.RIGHT and _in_next_row(page, other, label):
            return None
        if _is_of_columns(page, other) and not _is_of_columns(page, line):
            return None
        return other
    return None


#: Below a text, a row of so many fields is none of its lines.
_COLUMNS = 3


def _is_of_columns(page: PageText, line: Line) -> bool:
    """Tell whether a line stands in a row of columns, where one of them holds a field that is no scope."""
    said = (x for x in page.layout.level_with(line) if any(c.isalnum() for c in x.text))
    beside = sorted(said, key=lambda x: x.box.x0)
    apart = sum(a.box.x1 <= b.box.x0 for a, b in pairwise(beside))
    fields = any(
        x.opens_line and x.firm and x.role in DATE_ROLES for other in beside for x in page.labels_in(other)
    )
    return fields and apart + 2 >= _COLUMNS


def _opens_with_twin(page: PageText, first: Span, follower: Line) -> bool:
    """Tell whether a line begins with a common word and a colon in another script: the label and the scope again."""
    labels = page.labels_in(follower)[:1]
    twin = any(x.role == "scope" and x.opens_line and x.alone for x in labels)
    return twin and {script(first.text), script(follower.text)} == {Script.LATIN, Script.LOCAL}


def is_anothers(page: PageText, label: Label, first: Span, follower: Line, place: Place) -> bool:
    """Tell whether a line below a scope is of something else."""
    if opens_with_scope(page, follower) or _opens_with_twin(page, first, follower):
        return True
    ends = ends_scope(page, follower) and not _is_exclusion(page, first, follower, place)
    return ends or _is_next_clause(label.line, follower)


def _is_exclusion(page: PageText, first: Span, follower: Line, place: Place) -> bool:
    """Tell whether a line below a scope tells the clause that it leaves out, and is no row with a caption of its own."""
    opens = any(x.opens_line and names_clause(x) for x in page.labels_in(follower))
    return opens and place is not Place.SAME_LINE and first.line.box.aside(follower.box) < follower.height


#: "4. The certification extends to: …", before which and behind which other clauses stand.
_CLAUSE = regex.compile(r"(?P<number>\d{1,2})\.\s\p{Lu}")


def _is_next_clause(line: Line, follower: Line) -> bool:
    """Tell whether a line begins the clause after that of another one; items of a list have numbers of their own."""
    clause, other = _CLAUSE.match(line.text), _CLAUSE.match(follower.text)
    return clause is not None and other is not None and int(other["number"]) == int(clause["number"]) + 1


#: The row above one of a table without rules stands so many line heights higher at most, the text below as many lower.
_ROWS = 4.0


def ends_rows(page: PageText, found: Found) -> bool:
    """Tell whether a scope beside its label is the last row of two columns: the row above has both, below both runs text."""
    line, value = found.label.line, found.span.line
    if found.place is not Place.RIGHT:
        return False
    above = page.layout.above(line, line.box, _ROWS * line.height)[:1]
    upper = [x for a in above for x in page.layout.right_of(a, a.box)[:1]]
    columns = [*zip((line, value), (*above, *upper), strict=False)]
    aligned = len(columns) == 2 and all(abs(a.box.x0 - b.box.x0) < line.height for a, b in columns)
    below = page.layout.below(line, line.box, _ROWS * line.height)[:1]
    return aligned and any(x.box.x1 > value.box.x0 and x.box.y0 > value.box.y1 for x in below)


#: The same caption in another language stands so near below, in line heights.
_TWIN = 0.5


def _is_twin(line: Line, lower: Line) -> bool:
    """Tell whether a line below a caption may be the same caption in another language, and no row of its own."""
    near = lower.box.y0 - line.box.y1 < _TWIN * line.height
    return near or script(line.text) is not script(lower.text)


def _counts(page: PageText, line: Line) -> bool:
    """Tell whether a caption is that of a number: "Item no." below "Item description"."""
    return any(page.labelled_in(line, role) for role in ("certificate_number", "other_number"))


def _in_next_row(page: PageText, line: Line, label: Label) -> bool:
    """Tell whether a line stands beside something else in the label's column, as in a table without rules."""
    return any(
        abs(x.box.x0 - label.line.box.x0) < label.line.height
        and x.box.y0 > label.line.box.y1 - 0.3 * label.line.height
        and not any(
            y.role == label.role and y.opens_line and _is_twin(label.line, x) and not _counts(page, x)
            for y in page.labels_in(x)
        )
        for x in page.layout.left_of(line, line.box)
    )
