"""What tells a paper that is no certificate of an organisation: its title, and how it speaks."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import pairwise

import regex

from certscan.catalogue.other_papers import Wordings, other_paper_words
from certscan.fields.page.page_text import PageText
from certscan.fields.wording.organisation import company_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: A title stands in this upper part of the page, is no longer and is so much larger than the text.
_HEAD, _LONGEST, _LARGE = 0.35, 60, 1.2

#: From this part of a page on stands who signs, with his office.
_SIGNATURES = 0.6

#: So many letters beside a standard and a qualification join them ("according to").
_JOINING = 26

#: So many things that are said of goods make a paper about a delivery.
_OF_GOODS = 2

#: So many heads of a calendar's entry make an invitation; so many hints of what to fill in ("[Name of client]") a form.
_OF_ENTRY, _OF_FORM = 3, 3
_HINT = regex.compile(r"[\[［<＜]\p{L}[\p{L}\p{M}\s/.,'’-]{3,40}[\]］>＞]")

_BLANK = regex.compile(r"[\W\d_]+")


#: The subject of a Chinese letter, which is as small as its text: "关于……的告知函".
_SUBJECT = regex.compile(
    r"[关關][于於].{2,80}的(?P<paper>(?:告知|[复復]|[确確][认認])?函|通知书?|通知書|公告|[决決]定|[报報]告|[说說]明)"
)


def other_title(page: PageText, least: float) -> str | None:
    """What a page calls itself, if no certificate's title: a large line in its head of at least so many body heights."""
    subject = next((found for x in page.lines if (found := _SUBJECT.fullmatch(x.text.strip()))), None)
    if subject:
        return subject["paper"]
    body = max(page.layout.body_height, 1e-6)
    for before, line in zip((None, *page.lines), page.lines, strict=False):
        large = line.height / body >= max(_LARGE, least)
        if (
            not large
            or _is_announced(page, before, line)
            or line.box.cy > _HEAD * page.layout.height
            or len(line.text) > _LONGEST
        ):
            continue
        found = other_paper_words().title.match(line.text)
        if found and not company_score(line.text) and not _is_a_certificates(page, line, found.span("paper")):
            return found["paper"]
    return None


def _is_a_certificates(page: PageText, line: Line, title: tuple[int, int]) -> bool:
    """Tell whether the words of a title go on to a certificate's: "Acta de" to "Acta de certificación"."""
    start, end = title
    return any(
        x.role == "certificate_word" and x.start <= start and end < x.end for x in page.labels_in(line)
    )


def _is_announced(page: PageText, before: Line | None, line: Line) -> bool:
    """Tell whether a line is the name of a holder: "hereby certifies that / Harbour Handbook Publishers"."""
    return page.labelled_in(line, "holder") or (
        before is not None and any(page.labelled_in(before, role) for role in ("holder", "holder_statement"))
    )


def certifies_person(page: PageText, standards: Set[str]) -> bool:
    """Tell whether a page's certified standards stand only beside persons' qualifications: "ISO 9001:2015 Lead Auditor"."""
    wordings = other_paper_words().person.among(page.layout.text)
    if not wordings.letters:
        return False
    if any(_names_qualification(page, line, wordings) for line in page.lines):
        return True
    persons: set[str] = set()
    others: set[str] = set()
    qualified = {
        id(x)
        for pair in _stands_out(page)
        if _is_persons(" ".join(y.text for y in pair), wordings)
        for x in pair
    }
    for line in page.lines:
        families = {named.family for named in named_standards(line.text)}
        (persons if id(line) in qualified or _is_persons(line.text, wordings) else others).update(families)
    return bool(persons) and standards <= persons and not persons & others


def _stands_out(page: PageText) -> Iterator[tuple[Line, Line]]:
    """Lines with the next one, both of the same letters and larger than the text."""
    least = _LARGE * page.layout.body_height
    for upper, lower in pairwise(page.lines):
        if min(upper.height, lower.height) > least:
            yield upper, lower


def _names_qualification(page: PageText, line: Line, wordings: Wordings) -> bool:
    """Tell whether a qualification is all that a line says, and stands out: "Lead Auditor" below a person's name."""
    signs = line.box.cy > _SIGNATURES * page.layout.height
    if signs or line.height <= _LARGE * page.layout.body_height or len(line.text) > _LONGEST:
        return False
    return bool(wordings.fullmatch(line.text.strip()))


def _is_persons(text: str, wordings: Wordings) -> bool:
    found = wordings.search(text)
    standards = named_standards(text) if found else ()
    rest = text
    for named in reversed(standards):
        rest = rest[: named.start] + rest[named.end :]
    if not (found and standards) or regex.search("[:：]", rest):
        return False  # "Lead auditor: …" names who audited
    return len(_BLANK.sub("", rest)) - len(_BLANK.sub("", found.group())) <= _JOINING


def disclaims(page: PageText) -> bool:
    """Tell whether a paper says that it is no certificate."""
    return bool(other_paper_words().disclaims.search(_running(page)))


def speaks_of_itself(page: PageText) -> bool:
    """Tell whether an organisation speaks of its own products or system, as no certification body does."""
    return bool(other_paper_words().own.search(_running(page)))


def is_about_goods(page: PageText) -> bool:
    """Tell whether a paper tells what was delivered: quantity, batch, order."""
    wordings = other_paper_words().goods.among(page.layout.text)
    found = (wordings.match(line.text) for line in page.lines)
    return len({m.group().strip(" :：").casefold() for m in found if m}) >= _OF_GOODS


def invites(page: PageText) -> bool:
    """Tell whether a page is a calendar's entry: when, where, who called, who comes."""
    wordings = other_paper_words().invites.among(page.layout.text)
    found = (wordings.match(line.text) for line in page.lines)
    return len({m["head"].casefold() for m in found if m}) >= _OF_ENTRY


def is_blank_form(page: PageText) -> bool:
    """Tell whether lines say in brackets what is to be filled in there, where certificates have firm and scope."""
    return sum(bool(_HINT.fullmatch(line.text.strip())) for line in page.lines) >= _OF_FORM


def _running(page: PageText) -> str:
    """The page's text as if no line ended."""
    return " ".join(line.text for line in page.lines)
