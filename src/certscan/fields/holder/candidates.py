"""Candidates for the holder on a page: first lines weighed as names, with the lines that go on with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from rapidfuzz import fuzz

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.address.sites import names_site
from certscan.fields.candidate import Candidate
from certscan.fields.holder.places import AN_ADDRESS, announced_places, is_of_issuer, lines_above_end
from certscan.fields.names.end import (
    BEHIND_NAME,
    is_caption,
    is_closed,
    labels_behind_name,
    points_on,
    without_place,
)
from certscan.fields.names.lines import (
    goes_on,
    in_two_scripts,
    is_legal_form,
    latin_in_bracket,
    lines_of_name,
)
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import evidence_of, joined, whole
from certscan.fields.weights import weights
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import (
    Script,
    address_score,
    company_score,
    in_sentence,
    is_system,
    named_part,
    prose_score,
    script,
    trimmed_name,
    without_messrs,
)
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line
from certscan.record import Origin

_MOST_LINES = 4

#: Below this part of a page no holder is named; what is so many times as large as the text is a signature from here on.
_FOOT, _HUGE, _SIGNATURES = 0.78, 3.0, 0.6

#: So much of a sentence is one.
A_SENTENCE = 0.5

#: A bracket that is closed on the next line.
_OPEN_BRACKET = regex.compile(r"\s?[(（][^()（）]*$")

#: "firmie", "компании": what is left of a statement before a name, which is no larger than the text then.
_LARGE = 1.2

_CASE_OF_FIRM = regex.compile(r"^(?:\p{Ll}{1,2}\s)?(?:\p{Ll}{3,}\s){1,2}(?=\p{Lu}\p{L})")

#: "the food safety system of", before whose it is.
_WHAT_IS_ITS = regex.compile(
    r"^(?:the|le|la|el|il|das|der|die|o|a)\s(?:\p{Ll}+\s){1,6}(?:of|de|di|da|do|der|des|von)\s(?=\p{Lu})"
)


def find_holders(page: PageText, bodies: set[str]) -> Iterable[Candidate[str]]:
    """Find all candidates for the holder on a page."""
    for span, score in announced_places(page):
        yield from _candidate(page, span, score, bodies)
    weigh = weights().holder
    for label in page.labelled("holder_statement_end"):
        for line in lines_above_end(page, label):
            yield from _candidate(page, whole(line), weigh.above_end, bodies)
    for line in page.lines:
        size = line.height / max(page.layout.body_height, 1e-6)
        if company_score(line.text) > 0 or size > 1.3:
            placed = size > _LARGE and _stands_above_address(page, line)
            score = weigh.pointed_back_bare + weigh.anywhere if placed else weigh.anywhere
            yield from _candidate(page, whole(line), score, bodies)


def _stands_above_address(page: PageText, line: Line) -> bool:
    """Tell whether an address stands right below a line, as it does below a name."""
    below = page.layout.below(line, line.box, line.height)[:1]
    if named_standards(line.text):
        return False
    return any(address_score(x.text) >= AN_ADDRESS and not page.labels_open(x) for x in below)


def announced_names(pages: Sequence[PageText]) -> frozenset[str]:
    """Give the companies that labels or statements announce as holders, folded: none of them is the body."""
    spans = ((page, *place) for page in pages for place in announced_places(page))
    found = (c.value for page, span, score in spans for c in _candidate(page, span, score, set()))
    return frozenset(plain(x) for x in found if _is_firm(x) and prose_score(x) < A_SENTENCE)


def names_spoken_of(pages: Sequence[PageText]) -> frozenset[str]:
    """Give the company nearest above each statement that says no more than what the holder has, folded."""
    names = set()
    for page in pages:
        for label in page.labelled("holder_statement_end"):
            lines = (x for x in lines_above_end(page, label) if not is_of_issuer(page, x))
            above = (c.value for x in lines for c in _candidate(page, whole(x), 1.0, set()))
            names |= {plain(name) for name in [x for x in above if _is_firm(x)][:1]}
    return frozenset(names)


def _is_firm(name: str) -> bool:
    """Tell whether a text is a company's name, and no mere legal form."""
    return company_score(name) == 1 and not is_legal_form(name)


def _says_no_name(page: PageText, span: Span, statements: Iterable[int]) -> bool:
    """Tell whether a line says no more than "This is to certify that", what is managed, who held it, "the company" or the standard."""
    line = span.line
    whole_line = line.text.strip()
    return (
        is_system(line.text)
        or any(end >= span.end for end in statements)
        or page.speaks_of_former(span)
        or _is_label_alone(page, line)
        or any(n.end - n.start == len(whole_line) for n in named_standards(line.text))
    )


def _is_label_alone(page: PageText, line: Line) -> bool:
    """Tell whether a line says no more than "Certificate holder", in one language or two ("Firma Adı / Company")."""
    labels = [x for x in page.labels_in(line) if x.role == "holder"]
    rest = line.text
    for label in sorted(labels, key=lambda x: -x.start):
        rest = rest[: label.start] + rest[label.end :]
    return bool(labels) and labels[0].opens_line and not plain(rest)


def _candidate(page: PageText, span: Span, score: float, bodies: set[str]) -> Iterable[Candidate[str]]:
    """Weigh a first line as a name, or as two in two scripts, of which the second may go on below."""
    local, latin = in_two_scripts(span)
    if latin is not None:
        yield from _whole_name(page, latin, score - weights().holder.other_script, bodies)
    yield from _whole_name(page, local, score, bodies, alone=latin is not None)


def _whole_name(
    page: PageText, span: Span, score: float, bodies: set[str], *, alone: bool = False
) -> Iterable[Candidate[str]]:
    """Weigh a first line as a name, and join the lines that go on with it, unless it is whole `alone`."""
    weigh = weights().holder
    line = span.line
    lines = [line]
    statements = [x.end for x in page.labels_in(line) if x.role == "holder_statement" and x.opens_line]
    if _says_no_name(page, span, statements):
        return
    start = max([span.start, *statements])
    text = line.text[start : span.end].strip()
    end_of_statement = [x.start for x in labels_behind_name(page, line) if x.start > span.start]
    if end_of_statement:
        text = line.text[start : max(start, min(end_of_statement))].strip()
    else:
        for follower in () if alone else lines_of_name(page, line, most=_MOST_LINES - 1):
            bracketed = latin_in_bracket(line, follower)
            if bracketed or {script(text), script(follower.text)} == {Script.LATIN, Script.LOCAL}:
                if bracketed or company_score(follower.text) == 1:
                    yield from _candidate(
                        page, bracketed or whole(follower), score - weigh.other_script, bodies
                    )
                text = _OPEN_BRACKET.sub("", text) if bracketed else text
                break
            ends = [x.start for x in labels_behind_name(page, follower) if x.start]
            rest = follower.up_to(min(ends)) if ends else follower
            if (ends and rest.text[:1].islower()) or not goes_on(page, text, line, rest, start=start):
                break
            lines.append(follower)
            if ends and is_caption(follower.text[: min(ends)], follower.text):
                break
            text = joined([text, follower.text[: min(ends, default=None)]])
            if ends:
                break
    text = trimmed_name(in_sentence(named_part(_behind_label(trimmed_name(text)))))
    text = trimmed_name(without_place(text))
    if company_score(text) == 1 and line.height < _LARGE * page.layout.body_height:
        text = _CASE_OF_FIRM.sub("", text)
    text = _WHAT_IS_ITS.sub("", text) if company_score(text) == 1 else text
    folded = plain(text)
    placed = address_score(text) >= AN_ADDRESS and company_score(text) < 1
    told = is_caption(text, line.text) or points_on(text)
    if len(folded) < 3 or len(text) > 160 or placed or told or (page.dates_in(line) and len(text) < 14):
        return
    named = Span(line, span.start, min([span.end, *end_of_statement]))
    score += _weighed(page, named, text, bodies)
    text = without_messrs(text)
    if score > 0.05:
        lines = _with_name(lines, folded)
        reading = min(x.confidence for x in lines)
        yield Candidate(
            text, text, min(score, 0.97) * (0.5 + 0.5 * reading), evidence_of(page, lines), reading
        )


def _with_name(lines: list[Line], folded: str) -> list[Line]:
    """Leave out the last lines of those that were joined where the whole name, folded, stands on the ones above."""
    sizes = range(1, len(lines))
    return next((lines[:n] for n in sizes if folded in plain(joined(x.text for x in lines[:n]))), lines)


#: What prose in a company's name in capitals counts.
_OF_CAPITALS = 0.5


def _weighed(page: PageText, named: Span, text: str, bodies: set[str]) -> float:
    """How much a name, and where it stands, speak for it as the holder's; less than zero: against it."""
    weigh = weights().holder
    line, folded, score = named.line, plain(text), 0.0
    size = line.height / max(page.layout.body_height, 1e-6)
    place = line.box.cy / page.layout.height
    score += weigh.company * company_score(text)
    score += weigh.size * min(max(size - 1, 0), 1.2)
    in_capitals = company_score(text) == 1 and text.isupper()  # "VE" is a word of names then
    score -= weigh.prose * prose_score(text) * (_OF_CAPITALS if in_capitals else 1.0)
    score -= (weigh.address if company_score(text) < 1 else weigh.address_of_company) * address_score(text)
    score -= weigh.foot if place > (_FOOT if size < _HUGE else _SIGNATURES) else 0.0
    score -= weigh.head if place < 0.1 else 0.0
    score -= weigh.body if _is_body(folded, bodies) or _is_misread_body(line, folded, bodies) else 0.0
    score -= weigh.other_label if _names_other(page, named, text) else 0.0
    score -= weigh.other_label if _announces_another(page, named) else 0.0
    score -= weigh.of_site if names_site(page, line) else 0.0
    score -= weigh.short if len(folded) < 6 else 0.0
    score -= weigh.form_alone if is_legal_form(text) else 0.0
    score -= weigh.lower_case if text[:1].islower() and company_score(text) < 1 else 0.0
    score -= weigh.digits if sum(c.isdigit() for c in text) > 0.3 * len(text) else 0.0
    return score


def _announces_another(page: PageText, span: Span) -> bool:
    """Tell whether a statement inside a text announces what stands behind it: "X GmbH hereby certifies Y"."""
    labels = page.labels_in(span.line)
    return any(x.role == "holder_statement" and x.firm and span.start < x.start < span.end for x in labels)


#: A label's word behind one of these is a part of the name ("Comércio de Instalações").
_CONNECTED = regex.compile(r"(?i)\b(?:de|d[aou]s?|del?l[ao]|di|of|and|e|y|et|und|für)\s$")


def _behind_label(text: str) -> str:
    """Cut off what ends with a colon before a company's name: a label that was misread or is another's."""
    before, colon, behind = text.rpartition(":")
    labelled = before.rstrip()[-1:].isalpha() or before.endswith(")")
    return behind.strip() if colon and labelled and company_score(behind) == 1 else text


def _is_body(folded: str, bodies: set[str]) -> bool:
    return any(folded in b or b in folded for b in bodies if len(b) >= 5) or folded in bodies


#: A body's name as its seal shows it on a picture is so much like the name elsewhere (0 to 100), …
_MISREAD = 85

#: … and a Chinese one, whose trade it names too, so much.
_MISREAD_CHINESE, _CHINESE_TRADE = 60, regex.compile("认证|認證|检验|檢驗")


def _is_misread_body(line: Line, folded: str, bodies: set[str]) -> bool:
    """Tell whether a name on a picture is the body's with a character or two misread."""
    if line.origin is not Origin.OCR:
        return False
    least = _MISREAD_CHINESE if _CHINESE_TRADE.search(folded) else _MISREAD
    return any(fuzz.ratio(folded, b, score_cutoff=least) for b in bodies)


def _names_other(page: PageText, span: Span, name: str) -> bool:
    """Tell whether the line is about something else: the issuer, a date, a standard, the document's title.

    `name` is the line's name with what the next lines add to it.
    """
    text, length = span.line.text, len(span.line.text)
    whole_name = company_score(name) == 1
    return any(
        not x.role.startswith("holder")
        and not (whole_name and x.role == "standard" and not is_closed(x))
        and not (whole_name and x.role == "certificate_word" and x.start > span.start and x.end < length)
        and (
            x.role not in BEHIND_NAME
            or x.opens_line
            or (x.end == length and not _CONNECTED.search(text[: x.start]))
            or is_closed(x)
        )
        and x.start < span.end
        and span.start <= x.start
        and (
            not x.weak
            or x.end - x.start > 0.7 * length
            or (
                x.role in DATE_ROLES
                and page.dated_beside(span.line)
                and (x.opens_line or is_closed(x) or not whole_name)
            )
        )
        for x in page.labels_in(span.line)
    )
