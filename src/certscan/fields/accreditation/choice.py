"""Accreditation bodies whose mark or name is on the document, with their accreditation numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import regex
from rapidfuzz.distance import Levenshtein

from certscan.catalogue import load
from certscan.catalogue.lettered import Lettered, folded_letters, lettered
from certscan.catalogue.model import AccreditationBody, Trust
from certscan.fields.number.labels import RIGHT_BEHIND, SAYS_CERTIFICATE
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import company_score
from certscan.layout.line import Line
from certscan.record import AccreditationMark, Evidence, Origin

#: Words that say that a name stands for an accreditation.
_CONTEXT = regex.compile(
    r"accredit|akkredit|acredit|accrédit|认可|認可|認定|аккредит|акредит|management\s+sys|mgmt|product\s+cert|certification\s+body|mark|member|no\.|nº|n°|인정|công nhận",
    regex.IGNORECASE,
)
_MARK_WORDS = regex.compile(
    r"(?i)accredit|akkredit|acredit|认可|management\s+sys|mgmt|\bsystems?$|certification\s+body|product|mscb|\bcab\b|17021|17065|17025|calibration|testing|multila|recogn|reco[gc]ni|arran[gc]e|\bIAF\b|\bMLA\b|\b0\d{2,3}$"
)
#: What says that a certificate bears no accreditation, and names the body all the same.
_DENIED = regex.compile(
    r"未加施|非认可|不带认可|不在认可|认可范围外"
    r"|(?i:\b(?:not|without|outside)\s(?:(?:of|a|an|the|any|in|under|within|part|covered|by|scope|its|our)\s){0,5}accredit"
    r"|\b(?:nicht|keine)\s(?:unter\s|von\s|der\s){0,2}akkredit|\bnon\s(?:accr[ée]dit|accredit)|\bno\sacredit|\bhors\saccréd|\bne\scouvre\spas\s|\bnie\s\p{L}*\s?akredyt|\bбез\sаккред)"
)
#: Shorter names of bodies are acronyms, which need more than their letters.
_LONG_NAME = 12
#: Acronyms of two letters are words in some language ("LA", "SA").
_ARTICLE = 2
_WEIGHT = {Trust.HIGH: 0.85, Trust.MEDIUM: 0.65, Trust.LOW: 0.35}

#: The lines of a mark are at most so long, and a name has so many.
_LONGEST_IN_MARK, _LINES_IN_MARK = 30, 4

#: What an acronym of so many letters tells more where nothing else stands on its line.
_LONG, _LONG_ACRONYM = 5, 0.15

#: … and on a page with a web address of its body's country, whose domain is the country's code but for one.
_HOME, _DOMAINS = 0.15, {"gb": "uk"}

#: Letters in a company's name are seldom a body's.
_OF_A_COMPANY = 0.3

#: Acronyms that are also words or legal forms of companies need a number or the word "accreditation" beside them.
_SHORT_ACRONYM = 3


@dataclass(frozen=True)
class _Sign:
    body: AccreditationBody
    number: str | None
    score: float
    page: PageText
    span: Span

    @property
    def evidence(self) -> Evidence:
        return self.page.evidence(self.span)


@cache
def _compiled() -> tuple[tuple[AccreditationBody, str, Trust, Lettered], ...]:
    return tuple(
        (body, pattern.kind or "name", pattern.trust, lettered(pattern.regex))
        for body in load().accreditation_bodies.values()
        for pattern in body.patterns
    )


#: So many letters make a number's form telling.
_LETTERS = 2


def is_of_accreditation(number: str) -> bool:
    """Tell whether a number with letters has the form of those that an accreditation body gives ("KZ.Q.09.0070")."""
    if sum(c.isalpha() for c in number) < _LETTERS:
        return False
    folded = folded_letters(number)
    forms = (x for _, kind, _, x in _compiled() if kind == "number" and x.may_be_in(folded))
    return any(form.pattern.fullmatch(number, timeout=1) for form in forms)


def find_marks(page: PageText, expected: Sequence[str] = ()) -> list[_Sign]:
    """Find the signs of accreditation bodies on a page.

    `expected` names the bodies that accredit the issuer, as far as known.
    """
    text = page.layout.text
    starts = [0]
    for line in page.lines:
        starts.append(starts[-1] + len(line.text) + 1)
    signs = []
    folded = folded_letters(text)
    for body, kind, trust, form in _compiled():
        for match in form.pattern.finditer(text, timeout=1) if form.may_be_in(folded) else ():
            if _is_in_word(text, match.start()):
                continue
            printed = match.group().lstrip()
            first = match.end() - len(printed)
            index = bisect_right(starts, first) - 1
            line = page.lines[min(index, len(page.lines) - 1)]
            start = first - starts[index]
            span = Span(line, start, min(start + len(printed), len(line.text)))
            number, meant = None, body
            if kind == "number":
                if _is_of_certificate(page, line, start, match.group(), body):
                    continue
                number = _number_of(match, body)
            elif _is_misread_network(page, line, match.group()):
                continue
            elif _is_misread_cnas(page, match.group()):
                meant = load().accreditation_bodies[_CHINAS]
            score = _score(meant, kind, trust, match.group(), page, span, text, match.span())
            if meant.id in expected:
                score += 0.15
            signs.append(_Sign(meant, number, min(score, 0.97), page, span))
    signs += _names(page, expected)
    return [s for s in signs if not _DENIED.search(s.span.line.text)]


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


@cache
def _full_names() -> tuple[tuple[str, AccreditationBody], ...]:
    """Folded names, aliases and web addresses of all bodies, the longest first."""
    names = [
        (plain(name), body)
        for body in load().accreditation_bodies.values()
        for name in (body.id, body.name, *body.aliases, _host(body.website))
        if len(plain(name)) >= _LONG_NAME or (not plain(name).isascii() and len(plain(name)) >= 4)
    ]
    return tuple(sorted(names, key=lambda n: -len(n[0])))


def _host(website: str | None) -> str:
    return regex.sub(r"^https?://(?:www\.)?|/.*$", "", website or "")


_ACRONYM = regex.compile(r"(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,11}(?![\p{L}\p{N}]|-\p{N})")


def _names(page: PageText, expected: Sequence[str]) -> list[_Sign]:
    """Find bodies by their full name or web address, and by their acronym standing alone beside a mark's words."""
    signs = []
    acronyms = load().accreditation_bodies
    texts = [(plain(line.text), "".join(plain(x.text) for x in _in_mark(page, line))) for line in page.lines]
    printed = "\n".join(text for both in texts for text in both)
    names = [(name, body) for name, body in _full_names() if name in printed]
    for line, (folded, wrapped) in zip(page.lines, texts, strict=True):
        for name, body in names:
            if name in folded or (name in wrapped and wrapped.startswith(name)):
                span = Span(line, 0, len(line.text))
                signs.append(_Sign(body, None, 0.8, page, span))
        for word in _ACRONYM.finditer(line.text):
            named = acronyms.get(word.group()) or acronyms.get(
                word.group().upper() if len(word.group()) > 4 else ""
            )
            if named is None:
                continue
            # In small letters ("ema") a misread mark looks like a word, and a word like a mark.
            common = len(named.id) <= _ARTICLE or named.id.islower()
            if common and named.id not in expected:
                continue
            if _is_misread_network(page, line, word.group()):
                continue
            if _is_misread_cnas(page, word.group()):
                named = acronyms[_CHINAS]
            marked = _MARK_WORDS.search(line.text)
            if len(line.text) > len(word.group()) + (50 if marked else 25):
                continue
            score = 0.3 + (0.1 if len(line.text) <= len(word.group()) + 4 else 0.0)
            score += 0.25 if marked or _mark_words_near(page, line) else 0.0
            score += 0.2 if named.id in expected else 0.0
            score += (
                _LONG_ACRONYM if len(word.group()) >= _LONG and word.group() == line.text.strip() else 0.0
            )
            score += _HOME if word.group() == line.text.strip() and _is_at_home(page, named) else 0.0
            score -= _OF_A_COMPANY if _names_a_company(line.text) else 0.0
            span = Span(line, *word.span())
            signs.append(_Sign(named, None, score, page, span))
    return signs


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


#: What stands around the mark of the bodies' own network, and the letters of that mark.
_NETWORK_WORDS = regex.compile(r"(?i)multila|recogn|arran[gc]e")
_NETWORK = "IAF"


def _is_misread_network(page: PageText, line: Line, acronym: str) -> bool:
    """Tell whether an acronym in the network's mark is the network's own, misread by a letter ("TAF")."""
    if Levenshtein.distance(acronym.upper(), _NETWORK) != 1 or any(c.isdigit() for c in line.text):
        return False
    near = (
        x.text
        for x in page.lines
        if x.box.overlap_x(line.box) > -line.height and abs(x.box.cy - line.box.cy) < 3 * line.height
    )
    return any(_NETWORK_WORDS.search(text) for text in near)


#: China's body, and what names its authorities on a paper.
_CHINAS = "CNAS"
_OF_CHINA = regex.compile(r"(?i)cnca|中国认可|国际互认|认监委")


def _is_misread_cnas(page: PageText, acronym: str) -> bool:
    """Tell whether an acronym on a picture of a Chinese paper is CNAS with a letter misread ("SNAS")."""
    misread = Levenshtein.distance(acronym.upper(), _CHINAS) == 1 and page.lines[0].origin is Origin.OCR
    return misread and bool(_OF_CHINA.search(page.layout.text))


def _is_at_home(page: PageText, body: AccreditationBody) -> bool:
    """Tell whether a page bears a web address in the country of an accreditation body."""
    code = (body.country or "").lower()
    domain = _DOMAINS.get(code, code)
    return (
        bool(domain) and regex.search(rf"(?i)[a-z0-9]\.{domain}(?![\w.-]*\w)", page.layout.text) is not None
    )


def _names_a_company(text: str) -> bool:
    """Tell whether a line is a company's name, whose letters are its own ("ATS Automation Ltd")."""
    return company_score(text) >= 1 and not _MARK_WORDS.search(text)


def _mark_words_near(page: PageText, line: Line) -> bool:
    """Tell whether words that marks bear stand close around a line."""
    reach = 0.06 * page.layout.height
    return any(
        other is not line
        and len(other.text) < 45
        and other.box.overlap_y(line.box) > -reach
        and other.box.overlap_x(line.box) > -reach
        and _MARK_WORDS.search(other.text)
        for other in page.lines
    )


def _score(
    body: AccreditationBody,
    kind: str,
    trust: Trust,
    matched: str,
    page: PageText,
    span: Span,
    text: str,
    place: tuple[int, int],
) -> float:
    if kind == "number":
        return _WEIGHT[trust]
    around = text[max(place[0] - 60, 0) : place[1] + 60]
    score = 0.6 if len(matched) > _LONG_NAME else 0.45
    if len(matched) <= _LONG_NAME and _names_a_company(span.line.text):
        score -= _OF_A_COMPANY
    short = sum(c.isalpha() for c in matched) <= _SHORT_ACRONYM and matched.isascii()
    if short:
        score -= 0.15
    if _CONTEXT.search(around):
        score += 0.2
    alone = len(span.line.text.strip()) <= len(matched) + 12
    if alone:
        score += 0.15
    elif short and len(span.line.text) > len(matched) + 25:
        score -= 0.15
    return score


#: Marks below this are chance matches.
_AT_LEAST = 0.5


def choose_accreditation(
    pages: Sequence[PageText], expected: Sequence[str] = (), issuer: str = ""
) -> tuple[AccreditationMark, ...]:
    """Choose the accreditation bodies on a certificate's pages.

    `expected` names the bodies that accredit the issuer, as far as known, `issuer` is its printed name.
    """
    by_body: dict[str, list[_Sign]] = {}
    initials = "".join(c for c in issuer if c.isupper())
    for page in pages:
        for sign in find_marks(page, expected):
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


#: A mark's number stands at most so many of its line's heights below its body's name.
_IN_ONE_MARK = 3.5


def _is_of_another_mark(sign: _Sign, named: Sequence[_Sign]) -> bool:
    """Tell whether a number that two bodies may give stands right below the name of another body ("NABCB", "CM 024")."""
    box = sign.span.line.box
    return sign.score < _WEIGHT[Trust.HIGH] and any(
        other.body is not sign.body
        and other.page is sign.page
        and other.span.line.box.overlap_x(box) > 0
        and 0 < box.y0 - other.span.line.box.y0 < _IN_ONE_MARK * box.height
        for other in named
    )


def _number_of(match: regex.Match[str], body: AccreditationBody) -> str:
    """The accreditation number in a match of a number pattern, without the body's acronym where that stands apart."""
    printed = next((g for g in match.groups() if g), match.group())
    return regex.sub(rf"^{regex.escape(body.id)}\s+", "", printed).strip()


def _number_near(sign: _Sign) -> str | None:
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
    for body, kind, _, form in _compiled():
        match = form.pattern.search(text, timeout=1) if body is sign.body and kind == "number" else None
        if match:
            return _number_of(match, body)
    return None
