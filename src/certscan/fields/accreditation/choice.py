"""Accreditation bodies whose mark or name is on the document, with their accreditation numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from certscan.catalogue.model import Trust
from certscan.fields.accreditation.by_name import signs_by_name
from certscan.fields.accreditation.by_pattern import WEIGHT, signs_by_pattern
from certscan.fields.accreditation.sign import Sign
from certscan.fields.page.page_text import PageText
from certscan.fields.wording.accreditation_patterns import body_patterns, number_in
from certscan.record import AccreditationMark

#: What says that a certificate bears no accreditation, and names the body all the same.
_DENIED = regex.compile(
    r"未加施|非认可|不带认可|不在认可|认可范围外"
    r"|(?i:\b(?:not|without|outside)\s(?:(?:of|a|an|the|any|in|under|within|part|covered|by|scope|its|our)\s){0,5}accredit"
    r"|\b(?:nicht|keine)\s(?:unter\s|von\s|der\s){0,2}akkredit|\bnon\s(?:accr[ée]dit|accredit)|\bno\sacredit|\bhors\saccréd|\bne\scouvre\spas\s|\bnie\s\p{L}*\s?akredyt|\bбез\sаккред)"
)
#: Marks below this are chance matches.
_AT_LEAST = 0.5


def choose_accreditation(
    pages: Sequence[PageText], expected: Sequence[str] = (), issuer: str = ""
) -> tuple[AccreditationMark, ...]:
    """Choose the accreditation bodies on a certificate's pages.

    `expected` names the bodies that accredit the issuer, as far as known, `issuer` is its printed name.
    """
    by_body: dict[str, list[Sign]] = {}
    initials = "".join(c for c in issuer if c.isupper())
    for page in pages:
        for sign in _signs(page, expected):
            # "DPA" is how Deccan Peak Assessors call themselves.
            if sign.number or sign.span.text.strip().upper() not in initials:
                by_body.setdefault(sign.body.id, []).append(sign)
    marks = []
    named = [s for signs in by_body.values() for s in signs if s.number is None]
    for body_id, signs in by_body.items():
        if all(s.number and _is_of_another_mark(s, named) for s in signs):
            continue
        signs.sort(key=lambda s: -s.score)
        score = min(signs[0].score + 0.08 * (len({s.evidence for s in signs}) - 1), 0.97)
        if score < _AT_LEAST:
            continue
        number = next((s.number for s in signs if s.number), None) or next(
            filter(None, map(_number_near, signs)), None
        )
        marks.append(
            AccreditationMark(
                id=body_id,
                number=number,
                confidence=round(score * (0.7 + 0.3 * signs[0].span.confidence), 3),
                evidence=tuple(dict.fromkeys(s.evidence for s in signs[:3])),
            )
        )
    return tuple(marks)


def _signs(page: PageText, expected: Sequence[str]) -> Iterator[Sign]:
    for sign in (*signs_by_pattern(page, expected), *signs_by_name(page, expected)):
        if not _DENIED.search(sign.span.line.text):
            yield sign


#: A mark's number stands at most so many of its line's heights below its body's name.
_IN_ONE_MARK = 3.5


def _is_of_another_mark(sign: Sign, named: Sequence[Sign]) -> bool:
    """Tell whether a number that two bodies may give stands right below the name of another body ("NABCB", "CM 024")."""
    box = sign.span.line.box
    return sign.score < WEIGHT[Trust.HIGH] and any(
        other.body is not sign.body
        and other.page is sign.page
        and other.span.line.box.overlap_x(box) > 0
        and 0 < box.y0 - other.span.line.box.y0 < _IN_ONE_MARK * box.height
        for other in named
    )


def _number_near(sign: Sign) -> str | None:
    """Look for the number in the mark itself: the lines around the name, read from top to bottom."""
    reach = 0.07 * sign.page.layout.height
    box = sign.span.line.box
    around = [
        line.text
        for line in sign.page.lines
        if line.box.overlap_y(box) > -reach
        and line.box.overlap_x(box) > -0.2 * line.height
        and len(line.text) < 60
    ]
    text = "\n".join(around)
    for form in (x.form for x in body_patterns() if x.is_number and x.body is sign.body):
        if match := form.pattern.search(text, timeout=1):
            return number_in(match, sign.body)
    return None
