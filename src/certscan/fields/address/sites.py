"""The other places that a certificate covers: further address lines, and tables of sites on annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from certscan.fields.candidate import Candidate, as_value
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, once_per_page
from certscan.fields.page.value_lines import continuation, evidence_of, joined
from certscan.fields.page.values import values_of
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, address_score, company_score, script
from certscan.layout.line import Line
from certscan.record import Value

#: Two addresses this much alike (0 to 100) are one, printed twice.
_SAME = 88

#: A list of sites on one page ends here; more lines than this are no list.
_MOST_ROWS = 60

#: Rows without rules are parted by a gap wider than this many line heights, or than the usual one by half.
_ROW_GAP = 0.75

_LABELLED, _IN_TABLE = 0.6, 0.7
_SHORTEST = 8


def choose_sites(
    pages: Sequence[PageText], holder: Value[str] | None, address: Value[str] | None
) -> tuple[Value[str], ...]:
    """Give the addresses of further sites, in the order of printing, without the holder's own address."""
    found: list[Candidate[str]] = []
    known = [address.value] if address else []
    for page in pages:
        tables = _lists(page)
        labelled = _without_translation([*_labelled(page, tables)], address)
        for candidate in [*labelled, *(c for t in tables for c in _listed(page, t, holder))]:
            if len(candidate.value) >= _SHORTEST and not any(_alike(candidate.value, k) for k in known):
                known.append(candidate.value)
                found.append(candidate)
    return tuple(as_value(c, c.score * (0.5 + 0.5 * c.reading)) for c in found)


def _without_translation(
    candidates: list[Candidate[str]], address: Value[str] | None
) -> list[Candidate[str]]:
    """Leave out the holder's address in the other script, however often it is labelled: the first one in it."""
    own = script(address.value) if address else None
    twin = next((c for c in candidates if own and script(c.value) is not own), None)
    return [c for c in candidates if twin is None or not _alike(c.value, twin.value)]


def _alike(first: str, second: str) -> bool:
    a, b = plain(first), plain(second)
    return a in b or b in a or fuzz.ratio(a, b) >= _SAME


def _labelled(page: PageText, tables: Sequence[Label]) -> Iterator[Candidate[str]]:
    """Further addresses, each with a label of its own (registered, office, production address)."""
    for label in page.labelled("address"):
        if label in tables or not label.firm or label.box.cy > 0.75 * page.layout.height:
            continue
        for place in values_of(page, label)[:1]:
            lines = [place.span.line]
            for line in continuation(page, place.span.line, most=3):
                other_script = {script(place.span.text), script(line.text)} == {Script.LATIN, Script.LOCAL}
                if page.dates_in(line) or address_score(line.text) < 0.2 or other_script:
                    break
                lines.append(line)
            text = joined([place.span.text, *(x.text for x in lines[1:])]).strip(SEPARATORS + ",;")
            if address_score(text) > 0.3:
                reading = min(x.confidence for x in lines)
                yield Candidate(text, text, _LABELLED, evidence_of(page, lines), reading)


@once_per_page
def _lists(page: PageText) -> list[Label]:
    """The labels that head a list of addresses."""
    return [label for label in page.labelled("address") if _heads_list(page, label)]


def names_site(page: PageText, line: Line) -> bool:
    """Tell whether a line stands in a list of sites, left of an address."""
    beside = page.layout.right_of(line, line.box)
    return any(
        head.box.y1 < line.box.y0
        and line.box.x1 <= head.box.x0
        and any(x.box.overlap_x(head.box) > 0 for x in beside)
        for head in _lists(page)
    )


def _heads_list(page: PageText, label: Label) -> bool:
    """Tell whether an address label heads a column: alone in its cell, with something beside it and rows below."""
    if not label.alone or label.line.text[label.end :].strip().startswith((":", "：")):
        return False
    headed = [x for x in page.layout.level_with(label.line) if not any(c.isdigit() for c in x.text)]
    annexed = page.layout.in_table(label.box) or bool(page.labelled("sites_annex"))
    return annexed and bool(headed)


def _listed(page: PageText, header: Label, holder: Value[str] | None) -> Iterator[Candidate[str]]:
    rows = _ruled_rows(page, header) or _plain_rows(page, header)
    for row in rows[:_MOST_ROWS]:
        lines = _without_name(row, holder)
        text = joined(x.text for x in lines).strip(SEPARATORS + ",;")
        if lines and address_score(text) > 0:
            yield Candidate(text, text, _IN_TABLE, evidence_of(page, lines), min(x.confidence for x in lines))


def _without_name(lines: Sequence[Line], holder: Value[str] | None) -> list[Line]:
    """Leave out the lines with which a cell names the site before its address."""
    rest = list(lines)
    name = plain(holder.value) if holder else ""
    taken = ""
    while len(rest) > 1:
        folded = plain(rest[0].text)
        part_of_name = bool(name) and (name.startswith(taken + folded) or folded in name)
        if not part_of_name and company_score(rest[0].text) < 1:
            break
        taken += folded
        rest.pop(0)
    return rest


def _ruled_rows(page: PageText, header: Label) -> list[list[Line]]:
    """The lines of each ruled cell below a header's cell."""
    rows = map(page.layout.lines_in, page.layout.cells_below(header.box))
    return [row for row in rows if row]


def _plain_rows(page: PageText, header: Label) -> list[list[Line]]:
    """The lines below a header, parted where the gap between them is wider than within a row."""
    ends = [x.box.x0 for x in page.layout.right_of(header.line, header.line.box)]
    right = min(ends, default=page.layout.width)
    left = header.line.box.x0 - header.line.height
    column = [
        x
        for x in page.lines
        if x.box.y0 > header.line.box.y1 and left <= x.box.x0 and x.box.x1 < right and not page.labels_open(x)
    ]
    rows: list[list[Line]] = [column[:1]] if column else []
    gaps = [(lower.box.y0 - upper.box.y1) / upper.height for upper, lower in pairwise(column)]
    usual = min((g for g in gaps if g > 0), default=0.0)
    for gap, line in zip(gaps, column[1:], strict=True):
        if gap > 6:
            break  # the table ended above
        if gap > max(_ROW_GAP, 1.5 * usual):
            rows.append([])
        rows[-1].append(line)
    return rows
