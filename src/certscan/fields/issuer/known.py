"""Certification bodies of the catalogue on a page: by name, by misread name, by web domain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import regex
from rapidfuzz import fuzz, process

from certscan.catalogue import load
from certscan.catalogue.model import CertificationBody
from certscan.fields.candidate import Candidate
from certscan.fields.issuer.in_sentences import OF_BODY
from certscan.fields.issuer.names import CERTIFIES, ROLE_WORDS, TRADE, leading_name
from certscan.fields.page.body_lines import is_of_former_body
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.wording.folding import fold, plain
from certscan.fields.wording.organisation import address_score, company_score, prose_score, trimmed_name
from certscan.layout.line import Line

#: Shorter names count only as whole words in their own spelling ("SGS", "NQA").
_SHORT = 6

#: From this score on, no misread name is looked for.
_SURE = 0.75
_FUZZY_LENGTH = 14
_MISREAD_LETTERS = 2
_CORE_LENGTH = 9
_A_LIST = 3
_SHORTEST_BRAND = 3
#: What may stand beside a logo's name on its line (a misread emblem), in characters.
_BESIDE_LOGO = 4
_DOMAIN = regex.compile(r"(?:www\.|https?://|@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)", regex.IGNORECASE)


@dataclass(frozen=True)
class _Hit:
    """A body's name or domain found on a page."""

    body: CertificationBody
    page: PageText
    span: Span
    score: float


#: What closes a body's name and is left out in its logo.
_CLOSING = regex.compile(
    r"(?i)[\s,.]*(?:\b(?:services?|group|international|certification|co|company|pty|pte|pvt|private|limited|ltd|gmbh|inc|llc|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|a\.?[sş]|e\.v)\b[\s,.]*)+$"
)


#: Legal forms that stand before a name.
_OPENING = regex.compile(r"^(?:PT|UAB|SIA|ООО|АО|ТОО)\.?\s")


@cache
def _core_names() -> dict[str, set[str]]:
    """Folded names without what closes them, with the ids of the bodies that bear them."""
    cores: dict[str, set[str]] = {}
    for body in load().certification_bodies.values():
        for name in (body.name, *body.aliases):
            core = _CLOSING.sub("", name)
            if core != name and len(core.split()) >= 2 and len(plain(core)) >= _CORE_LENGTH:
                cores.setdefault(plain(core), set()).add(body.id)
    return cores


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
    for core, ids in _core_names().items():
        if len(ids) == 1:
            long.setdefault(core[:4], []).append((core, next(iter(ids))))
    own = {(plain(body.name), body.id) for body in load().certification_bodies.values()}
    for entries in long.values():
        entries.sort(
            key=lambda e: (-len(e[0]), e not in own)
        )  # a body's own name goes before another's alias
    return long, short


@cache
def _brands() -> dict[str, str]:
    """What logos show of a name, without what closes it ("DEKRA"), with the body's id."""
    brands: dict[str, set[str]] = {}
    for body in load().certification_bodies.values():
        for name in (body.name, *body.aliases):
            core = _CLOSING.sub("", _OPENING.sub("", name))
            if len(core) >= _SHORTEST_BRAND and core.isupper() and core.isalpha():
                brands.setdefault(core, set()).add(body.id)
    return {brand: next(iter(ids)) for brand, ids in brands.items() if len(ids) == 1}


@cache
def _domains() -> dict[str, str]:
    return {d.lower(): b.id for b in load().certification_bodies.values() for d in b.domains}


@once_per_page
def find_issuers(page: PageText) -> list[_Hit]:
    """Find the bodies of the catalogue that a page names."""
    hits = []
    bodies = load().certification_bodies
    named = {line: [*_named(line.text), *_logos(page, line)] for line in page.lines}
    # A network's list of partners names many bodies, and none as the issuer.
    listed = {line for line in page.lines if _in_list(page, line, named)}
    for line in page.lines:
        share = 0.25 if line in listed or is_of_former_body(page, line) else 1.0
        addresses = [x.span() for x in _DOMAIN.finditer(line.text)]
        for body_id, start, end, strength in named[line]:
            if any(first <= start and end <= last for first, last in addresses):
                continue  # the address counts by itself
            span = Span(line, start, end)
            hits.append(_Hit(bodies[body_id], page, span, strength * share * _place_weight(page, line)))
        hits += _over_lines(page, line)
        for match in _DOMAIN.finditer(line.text):
            owner = _body_of_domain(match[1].lower())
            if owner:
                hits.append(_Hit(bodies[owner], page, Span(line, *match.span()), 0.55))
    if max((h.score for h in hits), default=0.0) < _SURE:
        hits += _misread(page, [line for line in page.lines if line not in listed])
    return [_of_whole_name(hit, hits) for hit in hits]


#: So many characters on either side of a line's end tell whether a name runs over it; from this part of a page's
#: height on it may.
_ENDS, _SMALL_PRINT = 60, 0.72


def _over_lines(page: PageText, line: Line) -> Iterable[_Hit]:
    """Find names that begin at the end of a line of small print, or of a sentence about the body, and go on below."""
    if line.box.cy < _SMALL_PRINT * page.layout.height and not OF_BODY.search(line.text):
        return
    for lower in page.layout.below(line, line.box, 0.6 * line.height)[:1]:
        head = line.text[-_ENDS:]
        for body_id, start, end, strength in _named(f"{head} {lower.text[:_ENDS]}"):
            if start < len(head) < end - 1:
                body = load().certification_bodies[body_id]
                span = Span(line, len(line.text) - len(head) + start, len(line.text))
                yield _Hit(body, page, span, strength * _place_weight(page, line))


def _of_whole_name(hit: _Hit, hits: Iterable[_Hit]) -> _Hit:
    """Give a hit to the body whose longer name on the page begins with it: "TÜV SÜD" in the logo of TÜV SÜD PSB."""
    name = hit.span.text.casefold()
    if plain(hit.span.line.text) != plain(name):
        return hit
    longer = (
        h.body for h in hits if h.body is not hit.body and h.span.text.casefold().startswith(f"{name} ")
    )
    return replace(hit, body=next(longer, hit.body))


_Named = tuple[str, int, int, float]


def _in_list(page: PageText, line: Line, named: Mapping[Line, Sequence[_Named]]) -> bool:
    """Tell whether a line is part of a list of many bodies, which may run over several lines."""
    neighbours = page.layout.above(line, line.box, line.height) + page.layout.below(
        line, line.box, line.height
    )
    alike = [line, *(x for x in neighbours if 0.8 < x.height / line.height < 1.25)]
    return len({body_id for x in alike for body_id, *_ in named[x]}) >= _A_LIST


_CAPITALS = regex.compile(r"\p{Lu}{3,}")


def _logos(page: PageText, line: Line) -> Iterable[_Named]:
    """Find a brand that stands alone on its line, as in a logo."""
    for token in _CAPITALS.finditer(line.text):
        body_id = _brands().get(token[0])
        if body_id and len(line.text) <= len(token[0]) + _BESIDE_LOGO:
            large = line.height > 1.25 * page.layout.body_height
            yield body_id, *token.span(), 0.62 if large else 0.45


def _misread(page: PageText, lines: Iterable[Line]) -> Iterable[_Hit]:
    """Find names of the catalogue in which letters were misread, in lines that are such a name."""
    for line in lines:
        in_sentence = line.text[:1].islower()  # "this certification." is no misread "CTI Certification"
        if in_sentence or not (company_score(line.text) or TRADE.search(line.text)):
            continue
        folded = plain(leading_name(line.text))
        if len(folded) < _FUZZY_LENGTH:
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


#: A word that may be a short name; none in a path or a number with slashes.
_TOKEN = regex.compile(r"[\p{L}\p{N}&.+-]+(?!/(?:[^\s/]*/)*\d)")


def _named(text: str) -> Iterable[_Named]:
    long, short = _names()
    folded = fold(text)
    place = 0
    while place < len(folded.text):
        step = 1
        for name, body_id in long.get(folded.text[place : place + 4], ()):
            if folded.text.startswith(name, place):
                start, end = folded.span(place, place + len(name))
                if _word_edges(text, start, end) and not _ADOPTS.match(text, end):
                    yield (
                        body_id,
                        start,
                        end,
                        min(0.5 + 0.02 * len(name) + (0.2 if not name.isascii() else 0), 0.95),
                    )
                    step = len(name)
                    break
        place += step
    for token in _TOKEN.finditer(text):
        for name in {token[0], token[0].strip(".")}:
            ids = short.get(name)
            if ids and not _ADOPTS.match(text, token.end()):
                yield (
                    ids[0],
                    *token.span(),
                    0.5 if len(name) >= 3 else 0.35,
                )


#: A standards body that adopts a standard ("ΕΛΟΤ EN ISO 9001") certifies nothing by that.
_ADOPTS = regex.compile(r"\s?(?:EN|ΕΝ|ISO|ISO/IEC)(?!\p{L})")


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
    if CERTIFIES.match(line.text) or any(x.role == "issuer" for x in page.labels_in(line)):
        return 1.15
    if place < 0.22 or place > 0.72:
        return 1.0
    return 0.75


def known_issuers(pages: Sequence[PageText], number_text: str) -> list[Candidate[str]]:
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


#: The end of a sentence, or a menu of words, that stands before a name on its line.
_SENTENCE_BEFORE = regex.compile(r"^.*(?:\p{Ll}{3}[.!]|[·•|])\s")


def _printed_name(hit: _Hit) -> str:
    """The legal name around the match, up to the next comma or bracket, where it is a short line."""
    text = (
        _SENTENCE_BEFORE.sub("", hit.span.line.text[: hit.span.start]) + hit.span.line.text[hit.span.start :]
    )
    text = ROLE_WORDS.sub("", text).strip()
    head = trimmed_name(leading_name(text))
    if hit.span.text in head:
        text = head
    certifies = CERTIFIES.match(text)
    if certifies:
        return certifies["name"].strip(" ,")
    if len(text) <= 70 and not address_score(text) > 0.5 and not prose_score(text) > 0.6:
        return text
    return hit.span.text
