"""The holder's address and its registration number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.organisation import Script, address_score, prose_score, script
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
    best = chosen[0]
    return as_value(best, (0.2 + 0.7 * best.score) * (0.5 + 0.5 * best.reading), candidates)


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
    lines: list[Line] = [first.line]
    texts = [first.text]
    if _of_another_row(first.text):
        return
    for follower in continuation(page, first.line, most=_MOST_LINES - 1):
        if prose_score(follower.text) > 0.4 or page.dates_in(follower) or _of_another_row(follower.text):
            break
        if {script(texts[-1]), script(follower.text)} == {Script.LATIN, Script.LOCAL}:
            yield from _weighed(page, lines, texts, score)
            lines, texts = [], []
        lines.append(follower)
        texts.append(follower.text)
    yield from _weighed(page, lines, texts, score)


def _of_another_row(text: str) -> bool:
    """Tell whether a line belongs to another row: a standard, a company's code, or what a colon opens."""
    return bool(_STANDARD.search(text) or _USCC.search(text)) or text.startswith((":", "："))


def _weighed(page: PageText, lines: list[Line], texts: list[str], score: float) -> Iterable[Candidate[str]]:
    text = joined(texts).strip(SEPARATORS + ",;").strip()
    score += 0.4 * address_score(text) - 0.4 * prose_score(text)
    if len(text) >= 5 and score > 0.1:
        reading = min(x.confidence for x in lines)
        yield Candidate(text, text, min(score, 0.95), evidence_of(page, lines), reading)


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
