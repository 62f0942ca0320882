"""How certificates are built, and papers about them are not: little text, few figures, a body that stands apart, no chapters."""

from __future__ import annotations

from itertools import takewhile

import regex

from certscan.fields.issuer.known import find_issuers
from certscan.fields.issuer.names import TRADE
from certscan.fields.issuer.unknown import unknown_issuers
from certscan.fields.number.choice import on_network_page
from certscan.fields.page.page_text import PageText
from certscan.fields.wording.organisation import company_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: A word of running text; of scripts without spaces two characters count as one, or five Thai letters.
_WORD = regex.compile(r"\p{Ll}{3,}|\p{Thai}{5}")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hangul}\p{Katakana}\p{Hiragana}]")

#: So many words, figures and short lines certificates have; what counts as one step more, and how many steps count.
_WORDS, _MORE_WORDS = 110, 50
_FIGURES, _MORE_FIGURES = 90, 30
_SHORT_LINES, _MORE_SHORT_LINES, _SHORT = 33, 15, 24
_STEPS = 3

#: What numbers a chapter or a clause.
_NUMBERING = regex.compile(
    r"\s*(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s?\p{L}|\d{1,2}[.)、]\s?\p{L}|[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十\d]{1,3}[章节条])"
)
#: A heading is so much larger than the text, and no longer.
_HEADING, _LONGEST_HEADING = 1.12, 60

#: A letterhead takes this upper part of the page.
_LETTERHEAD = 0.13

#: What is no likelier to name a body says nothing.
_A_BODY, _KNOWN_BODY = 0.3, 0.2
#: What stands before a body that a sentence names, and does not begin with.
_INSIDE_SENTENCE = regex.compile(r"\p{Ll}[\p{Ll}\s,]{2,}$|\p{Han}{2,}$")

#: How far a standard stands apart from running text: alone, behind its label, in larger letters, or not at all.
_ALONE, _LABELLED, _LARGER, _IN_TEXT = 1.0, 0.7, 0.5, 0.1
_WORDS_BESIDE, _LARGE = 4, 1.25


def is_numbered(line: Line) -> bool:
    """Tell whether a line begins as a chapter's or a clause's heading does ("4.1 Zertifikate", "（二）认证证书")."""
    return bool(_NUMBERING.match(line.text))


def build_of(page: PageText) -> dict[str, float]:
    """Tell how a page is built, by the keys of `weights().page`: what speaks against a certificate is less than 0."""
    text = page.layout.text
    return {
        "standard_apart": _standard_apart(page),
        "body": _tells_body(page),
        "words": -_beyond(_words(text), _WORDS, _MORE_WORDS),
        "figures": -_beyond(sum(map(str.isdigit, text)), _FIGURES, _MORE_FIGURES),
        "short_lines": -_beyond(
            sum(len(x.text) <= _SHORT for x in page.lines), _SHORT_LINES, _MORE_SHORT_LINES
        ),
        "chapters": -float(_has_chapters(page)),
        "company_at_head": -float(_is_headed_by_company(page)),
    }


def _beyond(count: float, usual: int, step: int) -> float:
    """By how many steps a count goes beyond what is usual."""
    return min(max(count - usual, 0) / step, _STEPS)


def _words(text: str) -> float:
    return len(_WORD.findall(text)) + len(_UNSPACED.findall(text)) / 2


def _has_chapters(page: PageText) -> bool:
    least = _HEADING * page.layout.body_height
    return any(
        line.height > least and len(line.text) < _LONGEST_HEADING and is_numbered(line) for line in page.lines
    )


def _is_headed_by_company(page: PageText) -> bool:
    """Tell whether a company that certifies nobody stands in the letterhead, as on its own papers."""
    bodies = {id(hit.span.line) for hit in find_issuers(page)}
    head = (line for line in page.lines if line.box.cy < _LETTERHEAD * page.layout.height)
    return any(
        company_score(x.text) == 1 and not TRADE.search(x.text) and id(x) not in bodies
        for x in takewhile(lambda x: not _begins_certificate(page, x), head)
    )


def _begins_certificate(page: PageText, line: Line) -> bool:
    """Tell whether a line says "Certificate" or who holds it: what stands below is the holder's name."""
    roles = {"certificate_word", "holder_statement", "holder"}
    return any(x.role in roles and x.firm for x in page.labels_in(line))


def _tells_body(page: PageText) -> float:
    """How clearly a page names who certifies: a body that stands apart, and not in a sentence of somebody else."""
    known = any(
        hit.score > _KNOWN_BODY and not _INSIDE_SENTENCE.search(hit.span.line.text[: hit.span.start])
        for hit in find_issuers(page)
    )
    if known or on_network_page(page):
        return 1.0
    by_words = (c.score for c in unknown_issuers([page]) if c.score >= _A_BODY)
    return max(by_words, default=0.0)


def _standard_apart(page: PageText) -> float:
    return max((_apart(page, line) for line in page.lines if named_standards(line.text)), default=0.0)


def _apart(page: PageText, line: Line) -> float:
    rest = line.text
    for named in reversed(named_standards(line.text)):
        rest = rest[: named.start] + rest[named.end :]
    beside = _words(rest)
    if beside <= 1:
        return _ALONE
    if beside <= _WORDS_BESIDE and page.labelled_in(line, "standard"):
        return _LABELLED
    return _LARGER if line.height > _LARGE * page.layout.body_height else _IN_TEXT
