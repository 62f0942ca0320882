"""The holder's address and its registration number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue.activities import activities
from certscan.catalogue.countries import ends_with_country
from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.organisation import Script, address_score, company_score, prose_score, script
from certscan.fields.page_text import PageText, Span
from certscan.fields.values import SEPARATORS, Place, continuation, evidence_of, joined, values_of
from certscan.layout.line import Line
from certscan.record import Evidence, Value

_PLACE = {Place.SAME_LINE: 0.5, Place.RIGHT: 0.48, Place.BELOW: 0.45}
_MOST_LINES = 5

#: What stands behind a name on its line is an address only where it is so long.
_BEHIND_NAME = 20

#: Of several addresses the registered one, the head office's, is printed first.
_FIRST = 0.12

#: A standard beside an address label belongs to another row.
_STANDARD = regex.compile(r"(?<![A-Za-z])(?:ISO|GB/?T|IATF)\s?(?:/IEC\s?)?[0-9]{4,5}")

#: The characters of a Unified Social Credit Code (GB 32100-2015): no I, O, S, V, Z.
_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC = regex.compile(rf"(?<![0-9A-Z])[{_USCC_ALPHABET}]{{2}}\d{{6}}[{_USCC_ALPHABET}]{{10}}(?![0-9A-Z])")


def choose_address(pages: Sequence[PageText], holder: Value[str] | None) -> Value[str] | None:
    """Choose the holder's address: by its label, or the lines below the holder's name."""
    candidates = list(merged(c for page in pages for c in _labelled(page)))
    if holder is not None:
        candidates += [c for page in pages for c in _below_holder(page, holder.printed, holder.evidence)]
        candidates = merged(candidates)
    latin = [c for c in candidates if script(c.value) is Script.LATIN]
    chosen = latin if latin and latin[0].score >= candidates[0].score - 0.3 else candidates
    if not chosen or chosen[0].score < 0.3:
        return None
    best = next((c for c in chosen if _is_whole(c, chosen[0])), chosen[0])
    return as_value(best, (0.2 + 0.7 * best.score) * (0.5 + 0.5 * best.reading), candidates)


#: An address may score so much less than a part of it that begins further on.
_LESS = 0.15


def _is_whole(candidate: Candidate[str], part: Candidate[str]) -> bool:
    """Tell whether a candidate is the address of which the other is the end; no name or code stands before it."""
    before, found, _ = candidate.value.partition(part.value)
    return (
        bool(found and before and address_score(before))
        and candidate.score >= part.score - _LESS
        and (company_score(before) < 1 and ":" not in before)
    )


def _labelled(page: PageText) -> Iterable[Candidate[str]]:
    # "Office No. 5" inside an address is no label of it.
    labels = [
        x
        for x in page.labelled("address")
        if x.opens_line or x.line.text[x.end : x.end + 2].strip(" ")[:1] in {":", "："}
    ]
    for number, label in enumerate(labels):
        place_on_page = label.box.cy / page.layout.height
        for found in values_of(page, label)[:2]:
            score = _PLACE[found.place] * (0.6 if label.weak else 1.0) - (
                0.3 if place_on_page > 0.75 else 0.0
            )
            score += _FIRST if number == 0 and len(labels) > 1 else 0.0
            yield from _paragraph(page, found.span, score)


def _behind_name(page: PageText, line: Line, start: int) -> Iterable[Candidate[str]]:
    """An address that stands on the line of the holder's name ("identifier, name, address")."""
    span = Span(
        line,
        start + len(line.text[start:]) - len(line.text[start:].lstrip(SEPARATORS + ",;")),
        len(line.text),
    )
    if len(span.text) >= _BEHIND_NAME:
        yield from _paragraph(page, span, 0.4)


def _below_holder(page: PageText, printed: str, evidence: Sequence[Evidence]) -> Iterable[Candidate[str]]:
    """The lines behind or below the holder's name, which is `printed` where the evidence stands."""
    places = [e for e in evidence if e.page == page.number]
    for line in page.lines:
        shown = page.layout.evidence(line)
        if places and shown.bbox[1] == places[0].bbox[1] and printed in line.text:
            yield from _behind_name(page, line, line.text.index(printed) + len(printed))
        if places and shown.bbox == places[-1].bbox:
            for follower in page.layout.below(line, line.box, 2.5 * line.height)[:1]:
                yield from _paragraph(page, Span(follower, 0, len(follower.text)), 0.3)


def _paragraph(page: PageText, first: Span, score: float) -> Iterable[Candidate[str]]:
    """The lines from a first one on as an address; where the writing changes, the same again in another script."""
    begin = _without_identifiers(page, first)
    if begin is None or _of_another_row(begin.text):
        return
    lines: list[Line] = [begin.line]
    texts = [begin.text]
    for follower in continuation(page, begin.line, most=_MOST_LINES - 1):
        if _is_over(texts, follower) or _is_another(page, follower):
            break
        if {script(texts[-1]), script(follower.text)} == {Script.LATIN, Script.LOCAL}:
            yield from _weighed(page, lines, texts, score)
            lines, texts = [], []
        lines.append(follower)
        texts.append(follower.text)
    yield from _weighed(page, lines, texts, score)


#: The holder's codes at a line's start stand before the address, or fill the line.
_CODES = regex.compile(r"[\s:：.№#]*(?:[^\s\d]{0,3}\d[^\s,;|]*[\s,;–|]*)+")
_CODES_OF_HOLDER = {"registration_id", "other_number"}


def _without_identifiers(page: PageText, first: Span) -> Span | None:
    """The same without the holder's codes ("CNPJ 14.131.613/0001-98"), on the next line where they fill the first."""
    line, start = first.line, first.start
    for label in page.labels_in(line):
        between = line.text[start : label.start].strip(SEPARATORS + ",;")
        if label.role in _CODES_OF_HOLDER and label.start >= start and not between:
            code = _CODES.match(line.text, label.end)
            start = code.end() if code else label.end
    if start == first.start or line.text[start : first.end].strip():
        return Span(line, start, first.end)
    below = page.layout.below(line, line.box, line.height)[:1]
    return Span(below[0], 0, len(below[0].text)) if below and not page.labels_open(below[0]) else None


#: A line of so few words may give the postal code, or the country once more, behind a country.
_FEW_WORDS = 3


def _is_over(texts: Sequence[str], follower: Line) -> bool:
    """Tell whether an address has come to its end with its country, or with a second postal code would begin anew."""
    words = follower.text.split()
    if ends_with_country(texts[-1]):
        return len(words) > _FEW_WORDS or not (
            follower.text[:1].isdigit() or ends_with_country(follower.text)
        )
    return bool(_POSTAL_CODE.search(texts[-1]) and _POSTAL_CODE.search(follower.text))


#: A postal code before or behind a town: of the countries that print one of four to six digits.
_POSTAL_CODE = regex.compile(
    r"(?<![\d/-])(?:\p{Lu}{1,2}-)?\d{4,6}\s\p{Lu}|\p{Lu}\p{L}+[\s,]{1,2}\d{4,6}(?=[\s,.]|$)"
)

#: A caption and what it announces: "Production site: …".
_CAPTION = regex.compile(r"\p{L}[^:：\d,]{3,40}[:：]")


def _is_another(page: PageText, line: Line) -> bool:
    """Tell whether a line below an address is no part of it: prose, a date, a caption, what a company does."""
    firm = any(not x.weak and x.role not in _IN_ADDRESSES for x in page.labels_in(line))
    does = activities().match(line.text, timeout=1) and address_score(line.text) < _LIKE_ADDRESS
    return bool(
        (prose_score(line.text) > 0.4 and address_score(line.text) < _MOSTLY_ADDRESS)
        or page.dates_in(line)
        or firm
        or does
        or _CAPTION.match(line.text)
        or _of_another_row(line.text)
    )


#: Labels that are words of addresses too.
_IN_ADDRESSES = {"address", "holder", "other_number", "certificate_number", "sites_annex"}
#: A line looks like part of an address from this score on.
_LIKE_ADDRESS, _MOSTLY_ADDRESS = 0.3, 0.9


def _of_another_row(text: str) -> bool:
    """Tell whether a line belongs to another row: a standard, a company's code, or what a colon opens."""
    return bool(_STANDARD.search(text) or _USCC.search(text)) or text.startswith((":", "："))


def _weighed(page: PageText, lines: list[Line], texts: list[str], score: float) -> Iterable[Candidate[str]]:
    text = _within_brackets(joined(texts)).strip(SEPARATORS + ",;").strip()
    score += 0.4 * address_score(text) - 0.4 * prose_score(text)
    if len(text) >= 5 and score > 0.1:
        reading = min(x.confidence for x in lines)
        yield Candidate(text, text, min(score, 0.95), evidence_of(page, lines), reading)


def _within_brackets(text: str) -> str:
    """What stands before a bracket that closes and was not opened: "…号)的管理体系"."""
    depth = 0
    for place, character in enumerate(text):
        depth += (character in "(（") - (character in ")）")
        if depth < 0:
            return text[:place]
    return text


def choose_registration_id(pages: Sequence[PageText]) -> Value[str] | None:
    """Choose the holder's registration number: a Unified Social Credit Code, or what its label shows."""
    candidates: list[Candidate[str]] = []
    for page in pages:
        for line in page.lines:
            for match in _USCC.finditer(line.text.upper()):
                span = Span(line, *match.span())
                score = 0.95 if uscc_is_sound(match.group()) else 0.6
                candidates.append(
                    Candidate(match.group(), span.text, score, (page.evidence(span),), span.confidence)
                )
        for label in page.labelled("registration_id"):
            for found in values_of(page, label)[:1]:
                printed = regex.match(r"[\p{Lu}\d][\p{Lu}\d./ -]{4,24}[\p{Lu}\d]", found.span.text)
                if printed and sum(c.isdigit() for c in printed.group()) >= 5:
                    value = printed.group().replace(" ", "")
                    candidates.append(
                        Candidate(
                            value, printed.group(), 0.55, (page.evidence(found.span),), found.span.confidence
                        )
                    )
    ranked = merged(candidates)
    if not ranked:
        return None
    return as_value(ranked[0], ranked[0].score * (0.6 + 0.4 * ranked[0].reading), ranked)


def uscc_is_sound(code: str) -> bool:
    """Check the last character of a Unified Social Credit Code (GB 32100-2015)."""
    total = sum(_USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(code[:17]))
    return _USCC_ALPHABET[(31 - total % 31) % 31] == code[17]
