"""The certificate number: by its label, by the issuer's known formats, by the common Chinese form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import regex

from certscan.catalogue.model import CertificationBody, Trust
from certscan.fields.accreditation import is_of_accreditation
from certscan.fields.candidate import Candidate, as_value, merged
from certscan.fields.labels import Label
from certscan.fields.number_alone import in_mark, lone_numbers
from certscan.fields.number_labels import (
    BEHIND_ITS_NUMBER,
    LAST_CODE,
    RIGHT_BEHIND,
    SAYS_CERTIFICATE,
    SUB_PAPER,
    beside,
    is_of_another_system,
    is_of_firm,
    labels_of_numbers,
)
from certscan.fields.number_lines import (
    before_date,
    begun_above,
    dashed_rest,
    ends_below,
    rest_below,
    rest_of_system,
)
from certscan.fields.number_text import (
    GLUED_NUMERO,
    NUMERO_CAPTION,
    NUMERO_WORD,
    REVISION_BEHIND,
    chinese_form,
    has_look_alikes,
    in_cyrillic,
    in_turkish,
    is_latinised,
    is_read_twice,
    number_in,
    repaired,
)
from certscan.fields.page_text import PageText, Span, once_per_page
from certscan.fields.standard_names import named_standards
from certscan.fields.values import SEPARATORS, Place, values_of, whole
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

#: What stands right behind the beginning of a longer number ("…-81 R1S" + "-3").
_GOES_ON = regex.compile(r"[-/][\p{Lu}\d][\p{Lu}\d./-]{0,11}")

#: A label that says "certificate" makes a number the certificate's, whatever its form.
_TOLD = 0.7

#: What has fewer digits and was read with less is a scribble.
_FEW, _READ = 3, 0.6

#: A number above its caption stands so near (in line heights): columns beside it may take a line more.
_ABOVE = 1.8

#: What stands beside or below a label that has a number on its line is another's.
_BESIDE_ANOTHER = 0.6

#: How much larger than the text a title is at least.
_TITLE = 1.5

_OF_AN_ADDRESS = regex.compile(r"(?i)\b(?:box|shop|plot|street|road|floor|flat|unit|building|cad|sok|mah)\b")
_STANDARD = regex.compile(
    r"(?i)\bISO(?:\b|\d{4,5}:)|^SA\s?8000|^EN\s?\d|^(?:FSSC|IFS|BRC)\b|^AS\s?9100|IATF\s?16949|^OHSAS|GB/T|^(?:9001|14001|45001)[:-]"
)
_ISO_CODE = regex.compile(r"ISO-\d{5,7}")
#: What stands before the number of a law ("Regulation (EU) No 305/2011").
_OF_A_LAW = regex.compile(
    r"(?i)(?:\((?:EU|EC|EG|UE|CE|ЕС)\)|\b(?:directive|regulation|verordnung|richtlinie|règlement|reglamento|regolamento|dyrektyw\p{L}*|rozporządzeni\p{L}*))\s*(?:No|Nr|n[°º])?[.\s]*$"
)
_YEAR = regex.compile(r"(?:19|20)\d{2}")
_PHONE = regex.compile(r"^\+?[\d\s()-]{9,}$")
_USCC = regex.compile(r"^[0-9A-HJ-NPQRTUWXY]{18}$")
_PAGE = regex.compile(r"(?i)^(?:page|seite|p[aá]gina|\d{1,3}\s?(?:/|of|von|de)\s?\d{1,3}$)")


def choose_number(pages: Sequence[PageText], issuer: CertificationBody | None) -> Value[str] | None:
    """Choose the certificate number on a certificate's pages."""
    candidates = merged(c for page in pages for c in find_numbers(page, issuer))
    if not candidates or candidates[0].score < weights().number.at_least:
        weigh = weights().number
        alone = ((page, *found) for page in pages for found in lone_numbers(page, first=page is pages[0]))
        found = merged(_candidate(page, span, issuer, weigh.lone, rest) for page, span, rest in alone)
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
    yield from _behind_certificate_word(page, issuer)
    yield from _beside_numero(page, issuer)
    yield from _below_title(page, issuer)
    yield from _set_off(page, issuer)
    formats = _formats(issuer)
    for line in page.lines:
        for pattern, weight in formats:
            for match in pattern.finditer(line.text, timeout=1):
                more = _GOES_ON.match(line.text, match.end())
                span = Span(line, match.start(), (more or match).end())
                yield _candidate(page, span, issuer, weight, dashed_rest(page, span))


def _of_place(place: Place) -> float:
    """How much the place of a value beside its label tells."""
    weigh = weights().number
    return {Place.SAME_LINE: weigh.same_line, Place.RIGHT: weigh.right, Place.BELOW: weigh.below}[place]


def _behind_labels(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    for label in labels_of_numbers(page):
        places = list(beside(page, label))
        told = bool(places) and places[0].place is Place.SAME_LINE and _may_be_number(places[0].span)
        for found in places:
            score = _of_place(found.place) * _label_weight(label)
            score *= _BESIDE_ANOTHER if told and found is not places[0] else 1.0
            if is_of_firm(page, label):
                score *= weights().number.of_firm
            if is_of_another_system(label):
                score *= weights().number.of_another
            for begun, rest in begun_above(page, found.span):
                yield _candidate(page, begun, issuer, score, rest)
            span = number_in(before_date(page, found.span))
            if span is not None:
                rest = rest_below(page, span, _patterns(issuer))
                yield _candidate(page, span, issuer, score, rest)
        yield from _before_caption(page, label, issuer)


#: "No." as a word of a line in capitals, or with its mark.
_NUMERO = regex.compile(r"(?i:no|nr)[.:]+|№|(?i:n)\.?[º°][.:]?")


def _behind_certificate_word(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """Numbers right behind "Certificate"; "Certificato" in one column and "n. 4711" in the next say the same.

    Behind "Certificate of quality management system No." they are told as by any label.
    """
    weight = weights().number.certificate_word
    told = _of_place(Place.SAME_LINE) * weights().number.other_label
    for label in page.labelled("certificate_word"):
        span = number_in(Span(label.line, label.end, len(label.line.text)))
        rest = label.line.text[label.end :].strip(SEPARATORS)
        # A code of few digits is a number where nothing else stands on the line ("Certificado RSGC 877").
        least = 3 if span is not None and span.text == rest and any(c.isupper() for c in rest) else 4
        if span is not None and sum(c.isdigit() for c in span.text) >= least:
            lead = Span(label.line, label.end, span.start).text.strip()
            score = told if _NUMERO.fullmatch(lead) or SUB_PAPER.match(label.wording) else weight
            yield _candidate(page, span, issuer, score, dashed_rest(page, span) or rest_of_system(page, span))
        for found in values_of(page, label)[:1] if label.alone else ():
            numbered = found.place is Place.RIGHT and NUMERO_WORD.match(found.span.text)
            span = number_in(found.span) if numbered else None
            if span is not None:
                yield _candidate(page, span, issuer, weight)


def _beside_numero(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """What stands beside or below "N°" alone, or makes up a line with it in the upper part of the page."""
    for line in page.lines:
        lead = NUMERO_WORD.match(line.text) if line.box.cy < _UPPER * page.layout.height else None
        span = number_in(Span(line, lead.end(), len(line.text))) if lead else None
        if span is not None and span.end == len(line.text) and not page.labels_in(line):
            yield _candidate(page, span, issuer, _of_place(Place.SAME_LINE) * weights().number.weak_label)
        if NUMERO_CAPTION.fullmatch(line.text.strip()):
            label = Label("certificate_number", line, 0, len(line.text), line.text, "", weak=True)
            for found in values_of(page, label)[:1]:
                counts_rows = found.place is Place.BELOW and line.text.strip() == "#"
                span = None if counts_rows else number_in(found.span)
                if span is not None:
                    yield _candidate(page, span, issuer, _of_place(found.place) * weights().number.weak_label)


def _before_caption(
    page: PageText, label: Label, issuer: CertificationBody | None
) -> Iterable[Candidate[str]]:
    """A number before its label on the line ("4711 : Certificate No."), above it, or left of it."""
    before = label.line.text[: label.start].strip()
    if BEHIND_ITS_NUMBER.match(label.line.text, label.start) and (last := LAST_CODE.search(before)):
        span = number_in(Span(label.line, last.start(), last.end()))
        if span is not None:
            yield _candidate(page, span, issuer, _of_place(Place.SAME_LINE) * _label_weight(label))
    if before.endswith((":", "：")) and not label.line.text[label.end :].strip(SEPARATORS):
        span = number_in(Span(label.line, 0, label.start))
        if span is not None and span.text == before.rstrip(":： "):
            yield _candidate(page, span, issuer, weights().number.above * _label_weight(label))
    places = (x.span for x in values_of(page, label))
    if not label.alone or any(_may_be_number(x) and not page.dates_in(x.line) for x in places):
        return
    above = page.layout.above(label.line, label.box, _ABOVE * label.line.height)[:1]
    for line in (*above, *page.layout.left_of(label.line, label.box)[:1]):
        text = before_date(page, whole(line))
        span = number_in(text) if not page.labels_in(line) else None
        if span is not None and span.text == text.text.strip():
            score = weights().number.above * _label_weight(label)
            for begun, rest in [*ends_below(page, span)] or [(span, "")]:
                yield _candidate(page, begun, issuer, score, rest)


def _may_be_number(text: Span) -> bool:
    """Tell whether a text is a number as certificates have them, and no year or scribble that was read."""
    span = number_in(text)
    if span is None or _YEAR.fullmatch(span.text):
        return False
    return sum(c.isdigit() for c in span.text) >= _FEW or span.confidence >= _READ


_BRACKET = regex.compile(r"[(（](?=.*[)）]$)")


def _below_title(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """A number that stands alone, larger than the text, under the title of the paper."""
    for title in page.labelled("certificate_word", "certificate_number"):
        if title.line.height < _TITLE * page.layout.body_height or not title.alone:
            continue
        for line in page.layout.below(title.line, title.line.box, 3 * page.layout.body_height)[:2]:
            lead = NUMERO_WORD.match(line.text) or GLUED_NUMERO.match(line.text) or _BRACKET.match(line.text)
            start = lead.end() if lead else 0
            span = number_in(Span(line, start, len(line.text)))
            alone = span is not None and len(span.text) >= len(
                line.text[start:].strip(SEPARATORS + "#()（）")
            )
            told = lead is not None or line.height > page.layout.body_height
            if span and alone and told and sum(c.isdigit() for c in span.text) >= _FEWEST_DIGITS:
                yield _candidate(page, span, issuer, weights().number.below_title)


#: A number set off from the text is so much larger, stands in this upper part of the page, and has so many digits.
_LARGER, _UPPER, _FEWEST_DIGITS = 1.15, 0.45, 5


def _set_off(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """A number in large letters that stands alone on its line, near the title."""
    for line in page.lines:
        larger = line.height > _LARGER * page.layout.body_height
        if not larger or line.box.cy > _UPPER * page.layout.height or page.labels_in(line):
            continue
        span = number_in(whole(line))
        lettered = span is not None and any(c.isalpha() for c in span.text)  # figures alone may be anything
        enough = span is not None and sum(c.isdigit() for c in span.text) >= _FEWEST_DIGITS
        if span and lettered and enough and span.text == line.text.strip():
            yield _candidate(page, span, issuer, weights().number.set_off)


def _label_weight(label: Label) -> float:
    """A label that says "certificate" tells more than "Reg. No.", and that more than "No."."""
    weigh = weights().number
    if label.weak or (label.wording.isascii() and len(label.wording.strip(".:")) <= 4):
        return weigh.weak_label
    says = weigh.certificate_label if SAYS_CERTIFICATE.search(label.wording) else weigh.other_label
    return says * (1.0 if label.exact else weigh.inexact_label)


def _patterns(issuer: CertificationBody | None) -> list[regex.Pattern[str]]:
    return [pattern for pattern, _ in _formats(issuer)] if issuer else []


def _formats(issuer: CertificationBody | None) -> list[tuple[regex.Pattern[str], float]]:
    weigh = weights().number
    by_trust = {
        Trust.HIGH: weigh.trusted_format,
        Trust.MEDIUM: weigh.likely_format,
        Trust.LOW: weigh.doubtful_format,
    }
    known = [(chinese_form(), weigh.chinese_format)]
    known += [(regex.compile(p.regex), by_trust[p.trust]) for p in (issuer.number_formats if issuer else ())]
    return known


def _beside_other_labels(page: PageText, span: Span) -> float:
    """What is left of a score on a line with other numbers' labels, such as the one right before ("Gruppenzertifikat 4711")."""
    labels = page.labels_in(span.line)
    if any(x.firm and x.role in {"registration_id", "accreditation_number"} for x in labels):
        return weights().number.other_identifier
    before = (x for x in labels if x.role == "other_number" and 0 <= span.start - x.end <= RIGHT_BEHIND)
    return weights().number.of_another if any(before) else 1.0


#: A label of a number and its revision ("N° certificato – revisione:"), and what stands behind the number then.
_SAYS_REVISION = regex.compile(
    r"(?i)[-–—/|&]\s?(?:rev|issue|ausgabe|vers|ed)\p{L}*\.?\s?(?:n[.°ºr]?|no\.?)?\s*[:：]?\s*$"
)
_REVISION = regex.compile(r"\s?[-–—/|]\s?\d{1,2}$")


def _without_revision(span: Span, text: str, issuer: CertificationBody | None) -> str:
    """Leave out the revision of the paper behind a number, unless the issuer counts it to its numbers."""
    if any(p.fullmatch(text, timeout=1) for p in _patterns(issuer)):
        return text
    told = _SAYS_REVISION.search(span.line.text[: span.start])
    return (_REVISION if told else REVISION_BEHIND).sub("", text)


def _is_standard(text: str) -> bool:
    """Tell whether a text names a standard, and is no number that begins with these letters ("ISO-85812")."""
    return bool(_STANDARD.search(text)) and not (_ISO_CODE.fullmatch(text) and not named_standards(text))


def _candidate(
    page: PageText, span: Span, issuer: CertificationBody | None, score: float, rest: str = ""
) -> Candidate[str]:
    weigh = weights().number
    printed = " ".join(span.text.split()) + rest
    if span.line.origin is Origin.OCR:
        printed = in_cyrillic(printed)
        printed = in_turkish(printed) if any(x.language == "tr" for x in page.labels) else printed
    text = _without_revision(span, printed, issuer)
    digits = sum(c.isdigit() for c in text)
    if _is_standard(text) or _PAGE.search(text):
        score *= weigh.standard
    if any(s.span.start < span.end and span.start < s.span.end for s in page.dates_in(span.line)):
        score *= weigh.date
    if score < 0.7 and _PHONE.match(text) and "/" not in text and " " in text:
        score *= weigh.phone
    if _USCC.match(text) and any(c.isalpha() for c in text[8:]) and len(text) == 18:
        score *= weigh.credit_code
    score *= _beside_other_labels(page, span)
    former = page.speaks_of_former(span)
    if former or _OF_A_LAW.search(span.line.text[: span.start]):
        score *= weigh.standard
    if digits < _FEW or _YEAR.fullmatch(text):
        score *= weigh.few_digits
    if in_mark(page, span) or (score < _TOLD and is_of_accreditation(text)):
        score *= weigh.in_mark
    if score < 0.5 and _OF_AN_ADDRESS.search(span.line.text[: span.start]):
        score *= weigh.of_address
    if printed.isdigit() and digits < 6:
        score *= weigh.short_number
    for pattern, weight in () if former else _formats(issuer):
        if pattern.fullmatch(text, timeout=1):
            score = 1 - (1 - score) * (1 - weigh.format_support * weight)
    reading = min(span.confidence, _CUT) if _is_cut(span) else span.confidence
    return Candidate(repaired(text), printed, min(score, 0.97), (page.evidence(span),), reading)


#: What is left of the reading of a number whose beginning was not read (".732-26").
_CUT = 0.6
_BEHIND_MARK = regex.compile(r"(?:^|\s)[./–-]$")


def _is_cut(span: Span) -> bool:
    """Tell whether a mark stands right before a number and nothing before that, so that its beginning was lost."""
    return bool(_BEHIND_MARK.search(span.line.text[: span.start]))
