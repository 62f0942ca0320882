"""Accreditation bodies by the catalogue's patterns of their names and numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import regex

from certscan.catalogue.lettered import folded_letters
from certscan.catalogue.model import AccreditationBody, Trust
from certscan.fields.accreditation.misread import body_meant
from certscan.fields.accreditation.sign import LONG_NAME, OF_A_COMPANY, Sign, names_a_company
from certscan.fields.number.labels import RIGHT_BEHIND, SAYS_CERTIFICATE
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.accreditation_patterns import body_patterns, number_in
from certscan.layout.line import Line

#: Words that say that a name stands for an accreditation.
_CONTEXT = regex.compile(
    r"accredit|akkredit|acredit|accrédit|认可|認可|認定|аккредит|акредит|management\s+sys|mgmt|product\s+cert|certification\s+body|mark|member|no\.|nº|n°|인정|công nhận",
    regex.IGNORECASE,
)
#: How much a number tells, by how far its form is the body's alone.
WEIGHT = {Trust.HIGH: 0.85, Trust.MEDIUM: 0.65, Trust.LOW: 0.35}

#: Acronyms that are also words or legal forms of companies need a number or the word "accreditation" beside them.
_SHORT_ACRONYM = 3

#: Words so many characters before and behind a name speak of it.
_AROUND = 60
#: What a body tells more that is known to accredit the issuer; and no sign tells more than this.
_EXPECTED, _AT_MOST = 0.15, 0.97


def signs_by_pattern(page: PageText, expected: Sequence[str]) -> Iterator[Sign]:
    """Find what the catalogue's patterns tell; `expected` names the bodies that accredit the issuer."""
    text = page.layout.text
    starts = [0]
    for line in page.lines:
        starts.append(starts[-1] + len(line.text) + 1)
    folded = folded_letters(text)
    for pattern in body_patterns():
        for match in pattern.form.pattern.finditer(text, timeout=1) if pattern.form.may_be_in(folded) else ():
            if _is_in_word(text, match.start()):
                continue
            printed = match.group().lstrip()
            first = match.end() - len(printed)
            index = bisect_right(starts, first) - 1
            line = page.lines[min(index, len(page.lines) - 1)]
            start = first - starts[index]
            span = Span(line, start, min(start + len(printed), len(line.text)))
            if pattern.is_number:
                if _is_of_certificate(page, line, start, match.group(), pattern.body):
                    continue
                body, number, score = pattern.body, number_in(match, pattern.body), WEIGHT[pattern.trust]
            else:
                meant = body_meant(page, line, match.group(), pattern.body)
                if meant is None:
                    continue
                around = text[max(match.start() - _AROUND, 0) : match.end() + _AROUND]
                body, number, score = meant, None, _score_of_name(match.group(), line, around)
            score += _EXPECTED if body.id in expected else 0.0
            yield Sign(body, number, min(score, _AT_MOST), page, span)


def _is_of_certificate(page: PageText, line: Line, start: int, number: str, body: AccreditationBody) -> bool:
    """Tell whether a number without the body's letters stands right behind the label of the certificate's."""
    labels = (x for x in page.labels_in(line) if SAYS_CERTIFICATE.search(x.wording))
    return body.id not in number and any(
        x.role == "certificate_number" and 0 <= start - x.end <= RIGHT_BEHIND for x in labels
    )


_HYPHENED = regex.compile(r"\p{L}-$")


def _is_in_word(text: str, start: int) -> bool:
    """Tell whether a place is inside a word ("KarNATAka"), unless a capital follows a small letter there."""
    before, letter = text[start - 1 : start], text[start]
    if _HYPHENED.search(text[max(start - 2, 0) : start]):
        return True  # "NMX-CC-9001-IMNC-2015"
    return (
        before.isalpha()
        and letter.isascii()
        and letter.isalpha()
        and not (before.islower() and letter.isupper())
    )


def _score_of_name(name: str, line: Line, around: str) -> float:
    score = 0.6 if len(name) > LONG_NAME else 0.45
    if len(name) <= LONG_NAME and names_a_company(line.text):
        score -= OF_A_COMPANY
    short = sum(c.isalpha() for c in name) <= _SHORT_ACRONYM and name.isascii()
    if short:
        score -= 0.15
    if _CONTEXT.search(around):
        score += 0.2
    alone = len(line.text.strip()) <= len(name) + 12
    if alone:
        score += 0.15
    elif short and len(line.text) > len(name) + 25:
        score -= 0.15
    return score
