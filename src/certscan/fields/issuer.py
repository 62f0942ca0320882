"""The certification body: matched to the catalogue by name, web domain and place; else as printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import regex
from rapidfuzz import fuzz, process

from certscan.catalogue import load
from certscan.catalogue.model import CertificationBody
from certscan.fields.candidate import Candidate
from certscan.fields.folding import fold, plain
from certscan.fields.organisation import address_score, company_score, legal_form_end, named_part, prose_score
from certscan.fields.page_text import PageText, Span
from certscan.fields.values import continuation, joined, values_of
from certscan.layout.line import Line
from certscan.record import Alternative, IssuerValue

#: Shorter names count only as whole words in their own spelling ("SGS", "NQA").
_SHORT = 6

#: From this score on, no misread name is looked for.
_SURE = 0.75
_FUZZY_LENGTH = 14
_MISREAD_LETTERS = 2

#: Words in the names of bodies that certify.
_TRADE = regex.compile(
    r"certif|registrar|registra|zertif|认证|認證|cert(?!ify|ified|ifies|ificate|ificat)\w*\b|assessment|assurance|standards|inspection|verification|quality|审核|质量|审定|сертифік|сертифик|belgelendirme|登録|審査|인증",
    regex.IGNORECASE,
)
_CERTIFIES = regex.compile(
    r"^(?P<name>.{4,90}?)(?:,)?\s+(?:hereby\s+|herewith\s+)?(?:certif(?:ies|y)(?:\s+that)?|confirms\s+that|attests?\s+that|declares\s+that|bescheinigt|zertifiziert|certifica\s+(?:que|che|c[ăa])|certifie\s+que|certifică|osvědčuje|zaświadcza|onaylar)",
    regex.IGNORECASE,
)
#: Offices and organs of a body, which are not its name.
_OFFICE = regex.compile(
    r"(?i)\b(?:panel|committee|department|manager|director|president|board\s+of|signature|signatory|authori[sz]ed|approval|auditor|office)\b"
)
#: Sentences of a body about itself, the name behind them.
_OF_BODY = regex.compile(
    r"(?i)(?:property\s+of|assessed\s+by|audited\s+by|certified\s+by|registered\s+by|issued\s+by|regulations\s+of|returned\s+to|on\s+behalf\s+of)\s+(?:the\s+)?(?P<name>[\p{Lu}][^,;:]{2,80}?)"
    r"(?=[,;:.]?\s+(?:and|in|is|has|that|to|at|on|upon|which|when|or|for|a\s+member|system\s+certification)\b|[,;:]|\.\s|\.?$|\s[-–|]\s)"
)
_DOMAIN = regex.compile(r"(?:www\.|https?://|@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)", regex.IGNORECASE)
_ROLE_WORDS = regex.compile(
    r"^(?:issued\s+by|for\s+and\s+on\s+behalf\s+of|on\s+behalf\s+of|certified\s+by|certification\s+body|the\s+certification\s+body\s+of|the|认证机构|发证机构|颁证机构)\b[\s:：]*",
    regex.IGNORECASE,
)


@dataclass(frozen=True)
class _Hit:
    """A body's name or domain found on a page."""

    body: CertificationBody
    page: PageText
    span: Span
    score: float


@cache
def _names() -> tuple[dict[str, list[tuple[str, str]]], dict[str, list[str]]]:
    """Folded long names by their first letters with their body's id; short names as printed with the ids."""
    long: dict[str, list[tuple[str, str]]] = {}
    short: dict[str, list[str]] = {}
    for body in load().certification_bodies.values():
        for name in (body.name, *body.aliases):
            folded = plain(name)
            cjk = not folded.isascii()
            if len(folded) >= (4 if cjk else _SHORT) and not (
                folded.isascii() and len(name.split()) == 1 and len(folded) < 7
            ):
                long.setdefault(folded[:4], []).append((folded, body.id))
            elif len(folded) >= 2:
                short.setdefault(name.strip(), []).append(body.id)
    for entries in long.values():
        entries.sort(key=lambda e: -len(e[0]))
    return long, short


@cache
def _domains() -> dict[str, str]:
    return {d.lower(): b.id for b in load().certification_bodies.values() for d in b.domains}


def find_issuers(page: PageText) -> list[_Hit]:
    """Find the bodies of the catalogue that a page names."""
    hits = []
    bodies = load().certification_bodies
    for line in page.lines:
        for body_id, start, end, strength in _named(line.text):
            span = Span(line, start, end)
            hits.append(_Hit(bodies[body_id], page, span, strength * _place_weight(page, line)))
        for match in _DOMAIN.finditer(line.text):
            owner = _body_of_domain(match[1].lower())
            if owner:
                hits.append(_Hit(bodies[owner], page, Span(line, *match.span()), 0.55))
    if max((h.score for h in hits), default=0.0) < _SURE:
        hits += _misread(page)
    return hits


def _misread(page: PageText) -> Iterable[_Hit]:
    """Find names of the catalogue in which letters were misread, in lines that are such a name."""
    for line in page.lines:
        folded = plain(_leading_name(line.text))
        if len(folded) < _FUZZY_LENGTH or not (_TRADE.search(line.text) or company_score(line.text)):
            continue
        best = process.extractOne(folded, _long_names().keys(), scorer=fuzz.ratio, score_cutoff=90)
        if best is not None and abs(len(best[0]) - len(folded)) <= _MISREAD_LETTERS:
            body = load().certification_bodies[_long_names()[best[0]]]
            yield _Hit(body, page, Span(line, 0, len(line.text)), 0.75 * _place_weight(page, line))


@cache
def _long_names() -> dict[str, str]:
    """Folded names that are long enough to be told in spite of misread letters, with their body's id."""
    return {
        folded: body.id
        for body in load().certification_bodies.values()
        for folded in map(plain, (body.name, *body.aliases))
        if len(folded) >= _FUZZY_LENGTH
    }


def _named(text: str) -> Iterable[tuple[str, int, int, float]]:
    long, short = _names()
    folded = fold(text)
    place = 0
    while place < len(folded.text):
        step = 1
        for name, body_id in long.get(folded.text[place : place + 4], ()):
            if folded.text.startswith(name, place):
                start, end = folded.span(place, place + len(name))
                if _word_edges(text, start, end):
                    yield (
                        body_id,
                        start,
                        end,
                        min(0.5 + 0.02 * len(name) + (0.2 if not name.isascii() else 0), 0.95),
                    )
                    step = len(name)
                    break
        place += step
    for token in regex.finditer(r"[\p{L}\p{N}&.+-]+", text):
        for name in {token[0], token[0].strip(".")}:
            ids = short.get(name)
            if ids:
                yield ids[0], *token.span(), 0.5 if len(name) >= 3 else 0.35


def _word_edges(text: str, start: int, end: int) -> bool:
    before = start == 0 or not (text[start - 1].isalpha() and text[start - 1].isascii())
    after = end >= len(text) or not (text[end].isalpha() and text[end].isascii() and text[end].islower())
    return before and after


def _body_of_domain(domain: str) -> str | None:
    parts = domain.split(".")
    for start in range(len(parts) - 1):
        found = _domains().get(".".join(parts[start:]))
        if found:
            return found
    return None


def _place_weight(page: PageText, line: Line) -> float:
    """Bodies print their name at the head, at the foot, and where they say that they certify."""
    place = line.box.cy / page.layout.height
    if _CERTIFIES.match(line.text) or any(x.role == "issuer" for x in page.labels_in(line)):
        return 1.15
    if place < 0.22 or place > 0.72:
        return 1.0
    return 0.75


def choose_issuer(
    pages: Sequence[PageText], number_text: str
) -> tuple[IssuerValue | None, CertificationBody | None]:
    """Choose the certification body; the second part is its catalogue entry, None where it is unknown.

    `number_text` is the pages' text, in which the known number formats are looked for.
    """
    known = _known(pages, number_text)
    unknown = _unknown(pages)
    if known and (not unknown or known[0].score >= min(unknown[0].score, 0.75) - 0.1):
        return _as_issuer(known, load().certification_bodies[known[0].value])
    if unknown:
        return _as_issuer(unknown, None)
    return None, None


def _known(pages: Sequence[PageText], number_text: str) -> list[Candidate[str]]:
    """The catalogue's bodies on these pages, best first; `value` is the id."""
    by_body: dict[str, list[_Hit]] = {}
    for hit in (h for page in pages for h in find_issuers(page)):
        by_body.setdefault(hit.body.id, []).append(hit)
    candidates = []
    for body_id, hits in by_body.items():
        hits.sort(key=lambda h: -h.score)
        miss = 1.0
        for rank, hit in enumerate(hits[:5]):
            miss *= 1 - min(hit.score, 0.97) * (1.0 if rank == 0 else 0.4)
        score = 1 - miss
        if _number_fits(hits[0].body, number_text):
            score = 1 - (1 - score) * 0.5
        best = max(hits, key=lambda h: (len(h.span.text) > 5, h.score))
        evidence = tuple(h.page.evidence(h.span) for h in hits[:4])
        candidates.append(Candidate(body_id, _printed_name(best), score, evidence, best.span.confidence))
    return sorted(candidates, key=lambda c: -c.score)


def _number_fits(body: CertificationBody, text: str) -> bool:
    return any(
        f.trust != "low" and regex.search(f.regex, text, timeout=1) is not None for f in body.number_formats
    )


def _printed_name(hit: _Hit) -> str:
    """The legal name around the match, up to the next comma or bracket, where it is a short line."""
    text = _ROLE_WORDS.sub("", hit.span.line.text).strip()
    certifies = _CERTIFIES.match(text)
    if certifies:
        return certifies["name"].strip(" ,")
    if len(text) <= 70 and not address_score(text) > 0.5 and not prose_score(text) > 0.6:
        return text
    return hit.span.text


def _unknown(pages: Sequence[PageText]) -> list[Candidate[str]]:
    """Names of bodies that the catalogue lacks: after labels, before "certifies that", by their trade."""
    candidates: list[Candidate[str]] = []
    for page in pages:
        candidates += _wrapped(page)
        for label in page.labelled("issuer"):
            for found in values_of(page, label)[:1]:
                score = (
                    0.35 + 0.2 * company_score(found.span.text) + 0.15 * bool(_TRADE.search(found.span.text))
                )
                candidates += _named_candidate(page, found.span, named_part(found.span.text), score)
        for line in page.lines:
            match = _CERTIFIES.match(line.text)
            if match and not regex.match(r"(?i)this\s+is|we\b|it\s+is|to\b|hereby|hiermit", match["name"]):
                subject = _subject(page, line, match["name"])
                score = 0.5 + 0.2 * company_score(subject) + 0.15 * bool(_TRADE.search(subject))
                candidates += _named_candidate(page, Span(line, 0, match.end("name")), subject, score)
            for match in _OF_BODY.finditer(line.text):
                score = 0.38 + 0.2 * company_score(match["name"]) + 0.15 * bool(_TRADE.search(match["name"]))
                candidates += _named_candidate(page, Span(line, *match.span("name")), match["name"], score)
            if _TRADE.search(line.text) and company_score(line.text) >= 0.5:
                name = _leading_name(line.text)
                place = line.box.cy / page.layout.height
                score = 0.25 + 0.15 * company_score(name) + 0.12 * (place < 0.25 or place > 0.7)
                candidates += _named_candidate(page, Span(line, 0, len(line.text)), name, score)
    groups: dict[str, list[Candidate[str]]] = {}
    for candidate in candidates:
        groups.setdefault(plain(candidate.value), []).append(candidate)
    joined_candidates = []
    for group in groups.values():
        group.sort(key=lambda c: -c.score)
        score = min(group[0].score + 0.12 * (len(group) - 1), 0.9)
        evidence = tuple(e for c in group[:3] for e in c.evidence)
        joined_candidates.append(
            Candidate(group[0].value, group[0].printed, score, evidence, group[0].reading)
        )
    return sorted(joined_candidates, key=lambda c: -c.score)


def _subject(page: PageText, line: Line, name: str) -> str:
    """Who certifies, where the sentence began on a line above."""
    current = line
    for _ in range(2):
        if not name[:1].islower():
            break
        above = page.layout.above(current, current.box, 1.5 * current.height)[:1]
        if not above:
            break
        current = above[0]
        name = _leading_name(current.text)
    return name


def _wrapped(page: PageText) -> list[Candidate[str]]:
    """Names of bodies that run over two lines, at the head or the foot of the page."""
    candidates: list[Candidate[str]] = []
    for line in page.lines:
        place = line.box.cy / page.layout.height
        if (
            0.25 < place < 0.7
            or company_score(line.text) >= 1
            or page.labels_open(line)
            or len(line.text) > 60
        ):
            continue
        for follower in continuation(page, line, most=1):
            name = f"{line.text} {_leading_name(follower.text)}"
            if legal_form_end(name) == len(name) and _TRADE.search(name) and address_score(line.text) < 0.3:
                candidates += _named_candidate(page, Span(line, 0, len(line.text)), name, 0.62)
    return candidates


def _leading_name(text: str) -> str:
    """Cut an address or a sentence off behind a name."""
    text = _ROLE_WORDS.sub("", text).strip()
    end = legal_form_end(text)
    if end is not None and (end == len(text) or text[end : end + 1] in " ,-–(:"):
        return text[:end].strip(" ,")
    head = regex.split(
        r"\s[-–|•:]\s|,\s(?=\d|No\b|[A-Z][a-z]+\s(?:Road|Street|House|Floor))|;|\s(?=Address|Tel|Website|www\.|http)",
        text,
    )[0]
    return head.strip(" ,.:|")


def _named_candidate(page: PageText, span: Span, name: str, score: float) -> list[Candidate[str]]:
    name = _ROLE_WORDS.sub("", " ".join(name.split())).strip(' ,.:|“”"')
    if not 3 <= len(name) <= 110 or not any(c.isalpha() for c in name):
        return []
    score -= 0.4 * max(prose_score(name) - 0.5, 0)
    score -= 0.3 if name[0].islower() and company_score(name) < 1 else 0.0
    score -= 0.3 if _OFFICE.search(name) else 0.0
    if address_score(name) > 0.7 and company_score(name) < 1:
        score -= 0.2
    return [Candidate(name, name, max(score, 0.05), (page.evidence(span),), span.confidence)]


def _as_issuer(
    candidates: list[Candidate[str]], body: CertificationBody | None
) -> tuple[IssuerValue, CertificationBody | None]:
    best = candidates[0]
    rival = candidates[1].score if len(candidates) > 1 else 0.0
    bodies = load().certification_bodies
    margin = best.score - rival
    base = (
        0.45 + 0.35 * best.score + 0.3 * min(margin, 0.5)
        if body
        else 0.2 + 0.5 * best.score + 0.2 * min(margin, 0.3)
    )
    confidence = base * (0.6 + 0.4 * best.reading)
    alternatives = tuple(
        Alternative[str](
            value=bodies[c.value].name if body else c.value,
            printed=c.printed,
            confidence=round(min(c.score * 0.5, confidence, 0.99), 3),
            evidence=c.evidence[:1],
        )
        for c in candidates[1:4]
    )
    return (
        IssuerValue(
            value=joined([best.printed]) or best.value,
            printed=best.printed,
            confidence=round(min(max(confidence, 0.01), 0.99), 3),
            evidence=best.evidence,
            alternatives=alternatives,
            id=body.id if body else None,
        ),
        body,
    )
