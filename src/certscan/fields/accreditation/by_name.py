"""Accreditation bodies by their full name or web address, or by their acronym beside the words of a mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.model import AccreditationBody
from certscan.fields.accreditation.misread import body_meant
from certscan.fields.accreditation.sign import LONG_NAME, MARK_WORDS, OF_A_COMPANY, Sign, names_a_company
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.folding import plain
from certscan.layout.line import Line

_ACRONYM = regex.compile(r"(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,11}(?![\p{L}\p{N}]|-\p{N})")
#: Acronyms of two letters are words in some language ("LA", "SA").
_ARTICLE = 2
#: Longer acronyms are known in small letters as well.
_CAPITALS = 4

#: How much a full name tells.
_FULL_NAME = 0.8

#: The lines of a mark are at most so long, and a name has so many.
_LONGEST_IN_MARK, _LINES_IN_MARK = 30, 4

#: What an acronym of so many letters tells more where nothing else stands on its line.
_LONG, _LONG_ACRONYM = 5, 0.15

#: … and on a page with a web address of its body's country, whose domain is the country's code but for one.
_HOME, _DOMAINS = 0.15, {"gb": "uk"}


@cache
def _full_names() -> tuple[tuple[str, AccreditationBody], ...]:
    """Folded names, aliases and web addresses of all bodies, the longest first."""
    names = [
        (plain(name), body)
        for body in load().accreditation_bodies.values()
        for name in (body.id, body.name, *body.aliases, _host(body.website))
        if len(plain(name)) >= LONG_NAME or (not plain(name).isascii() and len(plain(name)) >= 4)
    ]
    return tuple(sorted(names, key=lambda n: -len(n[0])))


def _host(website: str | None) -> str:
    return regex.sub(r"^https?://(?:www\.)?|/.*$", "", website or "")


def signs_by_name(page: PageText, expected: Sequence[str]) -> Iterator[Sign]:
    """Find bodies by what they are called; `expected` names the bodies that accredit the issuer."""
    texts = [(plain(line.text), "".join(plain(x.text) for x in _in_mark(page, line))) for line in page.lines]
    printed = "\n".join(text for both in texts for text in both)
    names = [(name, body) for name, body in _full_names() if name in printed]
    for line, (folded, wrapped) in zip(page.lines, texts, strict=True):
        for name, body in names:
            if name in folded or wrapped.startswith(name):
                yield Sign(body, None, _FULL_NAME, page, Span(line, 0, len(line.text)))
        yield from _acronyms(page, line, expected)


def _acronyms(page: PageText, line: Line, expected: Sequence[str]) -> Iterator[Sign]:
    """Find acronyms that stand nearly alone on their line."""
    text = line.text.strip()
    for match in _ACRONYM.finditer(line.text):
        word = match.group()
        named = _called(word)
        # In small letters ("ema") a misread mark looks like a word, and a word like a mark.
        if named is None or (_is_common(named) and named.id not in expected):
            continue
        body = body_meant(page, line, word, named)
        marked = MARK_WORDS.search(line.text)
        if body is None or len(line.text) > len(word) + (50 if marked else 25):
            continue
        score = 0.3 + (0.1 if len(line.text) <= len(word) + 4 else 0.0)
        score += 0.25 if marked or _mark_words_near(page, line) else 0.0
        score += 0.2 if body.id in expected else 0.0
        score += _LONG_ACRONYM if len(word) >= _LONG and word == text else 0.0
        score += _HOME if word == text and _is_at_home(page, body) else 0.0
        score -= OF_A_COMPANY if names_a_company(line.text) else 0.0
        yield Sign(body, None, score, page, Span(line, *match.span()))


def _called(acronym: str) -> AccreditationBody | None:
    bodies = load().accreditation_bodies
    return bodies.get(acronym) or (bodies.get(acronym.upper()) if len(acronym) > _CAPITALS else None)


def _is_common(body: AccreditationBody) -> bool:
    return len(body.id) <= _ARTICLE or body.id.islower()


def _in_mark(page: PageText, line: Line) -> Iterator[Line]:
    """The line with those below it, as a mark prints its body's name in lines of a word or two."""
    yield line
    for _ in range(_LINES_IN_MARK - 1):
        if len(line.text) >= _LONGEST_IN_MARK:
            return
        below = page.layout.below(line, line.box, line.height)[:1]
        if not below or len(below[0].text) >= _LONGEST_IN_MARK:
            return
        line = below[0]
        yield line


def _is_at_home(page: PageText, body: AccreditationBody) -> bool:
    """Tell whether a page bears a web address in the country of an accreditation body."""
    code = (body.country or "").lower()
    domain = _DOMAINS.get(code, code)
    return (
        bool(domain) and regex.search(rf"(?i)[a-z0-9]\.{domain}(?![\w.-]*\w)", page.layout.text) is not None
    )


def _mark_words_near(page: PageText, line: Line) -> bool:
    """Tell whether words that marks bear stand close around a line."""
    reach = 0.06 * page.layout.height
    return any(
        other is not line
        and len(other.text) < 45
        and other.box.overlap_y(line.box) > -reach
        and other.box.overlap_x(line.box) > -reach
        and MARK_WORDS.search(other.text)
        for other in page.lines
    )
