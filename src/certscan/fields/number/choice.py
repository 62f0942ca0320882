"""The certificate number: by its label, by the issuer's known formats, by the common Chinese form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from certscan.catalogue.model import CertificationBody
from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.number.alone import in_mark, lone_numbers
from certscan.fields.number.candidate import (
    label_weight,
    may_be_number,
    number_candidate,
    of_place,
    patterns_of,
)
from certscan.fields.number.labels import (
    BEHIND_ITS_NUMBER,
    LAST_CODE,
    beside,
    ends_caption,
    is_named_otherwise,
    is_of_another_system,
    is_of_firm,
    is_of_main,
    labels_of_numbers,
)
from certscan.fields.number.lines import before_date, begun_above, ends_below, rest_below
from certscan.fields.number.places import numbers_of_files, unlabelled_numbers
from certscan.fields.number.text import (
    CODE,
    REVISION_BEHIND,
    has_look_alikes,
    is_latinised,
    is_read_twice,
    number_in,
)
from certscan.fields.page.captions_below import value_above
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Place, values_of
from certscan.fields.weights import Weights, weights
from certscan.record import Origin, Value

#: The page of a network behind its member's certificate bears a number of its own.
_NETWORK = regex.compile(r"(?i)\biqnet\b")

#: A number of so few figures may be any, unless a label tells it fully; what is left of the confidence then.
_FEW_FIGURES, _TOLD_FULLY, _IF_FEW = regex.compile(r"\d{1,4}"), 0.7, 0.8

#: What is left of a confidence where letters may be Latin or Cyrillic, or were read twice.
_LOOK_ALIKE = 0.6
#: … and where a revision behind a number was left out, which the body, if it were known, might count to it.
_WITH_REVISION = 0.55

#: A number above its caption stands so near (in line heights): columns beside it may take a line more.
_ABOVE = 1.8

#: What stands beside or below a label that has a number on its line is another's.
_BESIDE_ANOTHER = 0.6


def choose_number(pages: Sequence[PageText], issuer: CertificationBody | None) -> Value[str] | None:
    """Choose the certificate number on a certificate's pages."""
    candidates = merged(c for page in pages for c in find_numbers(page, issuer))
    if not candidates or candidates[0].score < weights().number.at_least:
        filed = merged(c for page in pages for c in numbers_of_files(page, issuer))
        candidates = [*filed, *candidates]
    if not candidates or candidates[0].score < weights().number.at_least:
        weigh = weights().number
        alone = ((page, *found) for page in pages for found in lone_numbers(page, first=page is pages[0]))
        found = merged(number_candidate(page, span, issuer, weigh.lone, rest) for page, span, rest in alone)
        lone = [c for c in found if c.score >= weigh.at_least]
        if len(lone) != 1:
            return None
        candidates = [*lone, *candidates]
    best, rival = candidates[0], candidates[1].score if len(candidates) > 1 else 0.0
    margin = min(best.score - rival, 0.4)
    confidence = (0.35 + 0.5 * best.score + 0.35 * margin) * (0.2 + 0.8 * best.reading**2)
    pictured = all(e.origin is Origin.OCR for e in best.evidence)
    text = "\n".join(page.layout.text for page in pages)
    alike = pictured and (is_read_twice(best.value) or has_look_alikes(best.value, text))
    if alike or is_latinised(best.value):
        confidence *= _LOOK_ALIKE
    if best.score < _TOLD_FULLY and _FEW_FIGURES.fullmatch(best.value):
        confidence *= _IF_FEW
    if issuer is None and REVISION_BEHIND.search(best.printed):
        confidence *= _WITH_REVISION
    return as_value(best, confidence, candidates[1:])


def on_network_page(page: PageText) -> bool:
    """Tell whether a page is in the name of the network whose members recognise each other's certificates."""
    return bool(_NETWORK.search(page.layout.text))


def find_numbers(page: PageText, issuer: CertificationBody | None) -> Sequence[Candidate[str]]:
    """Find all candidates for the certificate number on a page."""
    return _weighed_numbers(page, issuer, weights())


@once_per_page
def _weighed_numbers(
    page: PageText, issuer: CertificationBody | None, weigh: Weights
) -> Sequence[Candidate[str]]:
    share = weigh.number.network_page if on_network_page(page) else 1.0
    return [replace(c, score=share * c.score) for c in _find_numbers(page, issuer)]


def _find_numbers(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    yield from _behind_labels(page, issuer)
    yield from unlabelled_numbers(page, issuer)


def _behind_labels(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    for label in labels_of_numbers(page):
        places = list(beside(page, label))
        told = bool(places) and places[0].place is Place.SAME_LINE and may_be_number(places[0].span)
        for found in places:
            score = of_place(found.place) * label_weight(label)
            score *= _BESIDE_ANOTHER if told and found is not places[0] else 1.0
            if is_of_firm(page, label):
                score *= weights().number.of_firm
            otherwise = is_named_otherwise(label) or ends_caption(page, label)
            if is_of_another_system(label) or otherwise or is_of_main(page, label):
                score *= weights().number.of_another
            for begun, rest in begun_above(page, found.span):
                yield number_candidate(page, begun, issuer, score, rest)
            span = number_in(before_date(page, found.span))
            if span is not None:
                rest = rest_below(page, span, patterns_of(issuer))
                yield number_candidate(page, span, issuer, score, rest)
        yield from _before_caption(page, label, issuer)


def _before_caption(
    page: PageText, label: Label, issuer: CertificationBody | None
) -> Iterable[Candidate[str]]:
    """A number before its label on the line ("4711 : Certificate No.", "QM-4711/LV apliecības Nr."), above it, or left of it."""
    before = label.line.text[: label.start].strip()
    if BEHIND_ITS_NUMBER.match(label.line.text, label.start) and (last := LAST_CODE.search(before)):
        span = number_in(Span(label.line, last.start(), last.end()))
        if span is not None:
            yield number_candidate(page, span, issuer, of_place(Place.SAME_LINE) * label_weight(label))
    closed = before.endswith((":", "：")) or (not label.weak and CODE.fullmatch(before))
    if closed and label.ends_line:
        span = number_in(Span(label.line, 0, label.start))
        if span is not None and span.text == before.rstrip(":： "):
            yield number_candidate(page, span, issuer, weights().number.above * label_weight(label))
    if (found := value_above(page, label)) and (span := number_in(found.span)):
        score = of_place(found.place) * label_weight(label)
        yield number_candidate(page, span, issuer, score, rest_below(page, span, patterns_of(issuer)))
    places = (x.span for x in values_of(page, label))
    if not label.alone or any(
        may_be_number(x) and not page.dates_in(x.line) and not in_mark(page, x) for x in places
    ):
        return
    above = page.layout.above(label.line, label.box, _ABOVE * label.line.height)[:1]
    for line in (*above, *page.layout.left_of(label.line, label.box)[:1]):
        text = before_date(page, whole(line))
        span = number_in(text) if not page.labels_in(line) else None
        if span is not None and span.text == text.text.strip():
            score = weights().number.above * label_weight(label)
            for begun, rest in [*ends_below(page, span)] or [(span, "")]:
                yield number_candidate(page, begun, issuer, score, rest)
