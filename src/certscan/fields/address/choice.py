"""The holder's address and its registration number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.fields.address.by_holder import beside_holder
from certscan.fields.address.codes import USCC, USCC_ALPHABET
from certscan.fields.address.lines import paragraphs
from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.page.captions_below import value_above
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.values import Place, values_of
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import Script, address_score, company_score, script
from certscan.record import Value

_PLACE = {Place.SAME_LINE: 0.5, Place.RIGHT: 0.48, Place.BELOW: 0.45}

#: Of several addresses the registered one, the head office's, is printed first.
_FIRST = 0.12

#: What a label on an annex announces is seldom the holder's own address: so much less for it.
_ON_ANNEX = 0.25


def choose_address(
    pages: Sequence[PageText], holder: Value[str] | None, bodies: Sequence[str] = ()
) -> Value[str] | None:
    """Choose the holder's address: by its label, or the lines below the holder's name.

    `bodies` are names of the certification body, beside which its own address stands.
    """
    folded = {plain(name) for name in bodies}
    own = [n for n in folded if len(n) >= _TELLING_NAME and not (holder and n in plain(holder.value))]
    candidates: list[Candidate[str]] = []
    of_annexes: list[Candidate[str]] = []
    for page in pages:
        later = page.number > pages[0].number
        annexed = later and bool(page.labelled("sites_annex"))
        found = of_annexes if annexed else candidates
        found += beside_holder(page, holder, later=later) if holder is not None else ()
        found += _labelled(page, annexed=annexed)
    told = {c.value for c in candidates}
    candidates = merged(
        c for c in [*candidates, *of_annexes] if not any(name in plain(c.value) for name in own)
    )
    latin = [c for c in candidates if script(c.value) is Script.LATIN]
    chosen = latin if latin and latin[0].score >= candidates[0].score - 0.3 else candidates
    if not chosen or chosen[0].score < 0.3:
        return None
    best = next((c for c in chosen if _is_whole(c, chosen[0])), chosen[0])
    confidence = (0.2 + 0.7 * best.score) * (0.5 + 0.5 * best.reading)
    return as_value(best, confidence if best.value in told else min(confidence, _DOUBTED), candidates)


#: An address that an annex alone tells may be any site's.
_DOUBTED = 0.55


#: A body's short name may stand in an address.
_TELLING_NAME = 8

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


def _past_twin(page: PageText, span: Span) -> Span:
    """The line below, where a line is an announcement alone, as the label's twin in another language is."""
    if not span.text.endswith((":", "：")) or any(c.isdigit() for c in span.text):
        return span
    below = page.layout.below(span.line, span.line.box, span.line.height)[:1]
    return Span(below[0], 0, len(below[0].text)) if below else span


def _is_closed(label: Label) -> bool:
    """Tell whether a colon or the line's end closes a label: "Office No. 5" inside an address is no label of it."""
    behind = label.line.text[label.end :]
    return behind[:2].strip(" ")[:1] in {":", "："} or (not label.weak and not behind.strip())


#: "Unit 9, …", "Plot No. 7": a word of the address itself, behind which its number stands.
_NUMBER = regex.compile(r"\s?(?:[Nn]o\.?\s?)?\d")


def _is_numbered(label: Label) -> bool:
    """Tell whether a common word is part of an address and announces none."""
    return label.weak and bool(_NUMBER.match(label.line.text, label.end))


def _labelled(page: PageText, *, annexed: bool) -> Iterable[Candidate[str]]:
    labels = [x for x in page.labelled("address") if x.opens_line or _is_closed(x)]
    if any(x.firm for x in labels):
        labels = [x for x in labels if not _is_numbered(x)]
    for number, label in enumerate(labels):
        place_on_page = label.box.cy / page.layout.height
        above = value_above(page, label)
        for found in [above] if above else values_of(page, label)[:2]:
            score = _PLACE[found.place] * (0.6 if label.weak else 1.0) - (
                0.3 if place_on_page > 0.75 else 0.0
            )
            score += _FIRST if number == 0 and len(labels) > 1 else 0.0
            score -= _ON_ANNEX if annexed else 0.0
            yield from paragraphs(page, _past_twin(page, found.span), score)


def choose_registration_id(pages: Sequence[PageText]) -> Value[str] | None:
    """Choose the holder's registration number: a Unified Social Credit Code, or what its label shows."""
    candidates: list[Candidate[str]] = []
    for page in pages:
        for line in page.lines:
            for match in USCC.finditer(line.text.upper()):
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
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(code[:17]))
    return USCC_ALPHABET[(31 - total % 31) % 31] == code[17]
