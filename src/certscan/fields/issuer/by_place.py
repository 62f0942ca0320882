"""Certification bodies that nothing names but the place where a name stands, or a logo that the page's web site repeats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue import load
from certscan.fields.candidate import Candidate
from certscan.fields.issuer.candidate import named_candidate
from certscan.fields.issuer.names import TRADE, leading_name
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import address_score, company_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: Where bodies print their names, in parts of the page's height, and how far such a name is to be trusted.
_HEAD, _FOOT, _BY_PLACE = 0.22, 0.7, 0.2

#: How far the letters of a logo are to be trusted that the web site, or the number, begins with.
_BY_SITE = 0.4

#: A line that is so much like an address is one.
_AN_ADDRESS = 0.7

#: The first part of a web site's or of a mail's domain.
_DOMAIN = regex.compile(r"(?i)(?:www\.|https?://(?:www\.)?|@)(?P<name>[\p{L}\d-]{4,})\.")
#: The letters that a number begins with, as many bodies' numbers do with their initials.
_INITIALS = regex.compile(r"\p{Lu}{3,}(?=[^\p{L}])")

#: What numbers begin with and no body is called: systems ("QMS-4711").
_OF_SYSTEMS = ("qms", "ems", "isms", "ohsms", "ohs", "fsms", "enms", "ims")

#: A logo has letters so much larger than the text, and few words.
_LARGER, _MOST_WORDS = 1.3, 3
#: … where a web site's name begins with the first two of its words so many, and these have so many letters.
_LONGEST, _LONG_OPENING = 8, 8


def bodies_by_place(
    pages: Sequence[PageText], holder: str | None, number: str | None
) -> list[Candidate[str]]:
    """Names in logos, and names of organisations at the head and the foot of a page, the likeliest first.

    `holder` and `number` are what the certificate's are likely to be.
    """
    folded = plain(holder or "")
    found = [c for page in pages for c in (*_in_logos(page, number), *_at_ends(page))]
    others = (c for c in found if not (folded and (plain(c.value) in folded or folded in plain(c.value))))
    return sorted(others, key=lambda c: -c.score)


def _at_ends(page: PageText) -> Iterable[Candidate[str]]:
    for line in page.lines:
        at_end = not _HEAD < line.box.cy / page.layout.height < _FOOT
        name = leading_name(line.text) if at_end and company_score(line.text) >= 0.5 else ""
        if name and address_score(name) < _AN_ADDRESS:
            yield from named_candidate(page, _whole(line), name, _BY_PLACE)


def _in_logos(page: PageText, number: str | None) -> Iterable[Candidate[str]]:
    """The letters of a logo, or the name on a line, that a web site on the page or the number begins with."""
    names = {plain(found["name"]) for found in _DOMAIN.finditer(page.layout.text, timeout=1)}
    initials = _INITIALS.match(number or "")
    names |= {plain(initials.group())} if initials else set()
    names -= {"", *_OF_SYSTEMS, *(plain(body) for body in load().accreditation_bodies)}
    for line in page.lines:
        large = line.height > _LARGER * page.layout.body_height
        name = line.text if large else leading_name(line.text)
        told = (large or TRADE.search(name)) and not named_standards(name)
        words = name.split()
        alike = len(words) <= _MOST_WORDS and plain(name) in names
        if (told and alike) or ((TRADE.search(name) or large) and _opens_site(words, names)):
            yield Candidate(name, name, _BY_SITE, (page.evidence(_whole(line)),), line.confidence)


def _opens_site(words: Sequence[str], names: set[str]) -> bool:
    """Tell whether a web site's name begins with the first two words of a longer name ("nilecrowncert")."""
    opening = plain("".join(words[:2]))
    longer = 2 < len(words) <= _LONGEST and len(opening) >= _LONG_OPENING
    return longer and any(name.startswith(opening) for name in names)


def _whole(line: Line) -> Span:
    return Span(line, 0, len(line.text))
