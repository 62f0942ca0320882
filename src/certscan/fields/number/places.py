"""Numbers that no label announces: behind "Certificate", beside "N°", below the title, set off, or of the issuer's form."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.catalogue.model import CertificationBody
from certscan.fields.candidate import Candidate
from certscan.fields.number.candidate import formats_of, number_candidate, of_place
from certscan.fields.number.labels import SUB_PAPER
from certscan.fields.number.lines import dashed_rest, rest_of_system
from certscan.fields.number.text import GLUED_NUMERO, NUMERO_CAPTION, NUMERO_WORD, number_in
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Place, values_of
from certscan.fields.weights import weights

#: How much larger than the text a title is at least.
_TITLE = 1.5

#: What stands right behind the beginning of a longer number ("…-81 R1S" + "-3").
_GOES_ON = regex.compile(r"[-/][\p{Lu}\d][\p{Lu}\d./-]{0,11}")


def unlabelled_numbers(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """Find the candidates for the certificate number on a page that their places or forms tell."""
    yield from _behind_certificate_word(page, issuer)
    yield from _beside_numero(page, issuer)
    yield from _in_ordinal(page, issuer)
    yield from _below_title(page, issuer)
    yield from _set_off(page, issuer)
    yield from _of_form(page, issuer)


_NUMERO_BEHIND = regex.compile(r"(?i)\s?(?:no|nr|n)[.º°:]+\s?(?=\S*\d)|\s?№\s?(?=\S*\d)")
#: "No." as a word of a line in capitals, or with its mark.
_NUMERO = regex.compile(r"(?i:no|nr)[.:]+|№|(?i:n)\.?[º°][.:]?")


def _behind_certificate_word(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """Numbers right behind "Certificate"; "Certificato" in one column and "n. 4711" in the next say the same.

    Behind "Certificate of quality management system No." they are told as by any label.
    """
    weight = weights().number.certificate_word
    told = of_place(Place.SAME_LINE) * weights().number.other_label
    for label in (*page.labelled("certificate_word"), *_opening_sentences(page)):
        span = number_in(Span(label.line, label.end, len(label.line.text)))
        rest = label.line.text[label.end :].strip(SEPARATORS)
        # A code of few digits is a number where nothing else stands on the line ("Certificado RSGC 877").
        least = 3 if span is not None and span.text == rest and any(c.isupper() for c in rest) else 4
        if span is not None and sum(c.isdigit() for c in span.text) >= least:
            lead = Span(label.line, label.end, span.start).text.strip()
            score = told if _NUMERO.fullmatch(lead) or SUB_PAPER.match(label.wording) else weight
            yield number_candidate(
                page, span, issuer, score, dashed_rest(page, span) or rest_of_system(page, span)
            )
        for found in values_of(page, label)[:1] if label.alone else ():
            numbered = found.place is Place.RIGHT and NUMERO_WORD.match(found.span.text)
            span = number_in(found.span) if numbered else None
            if span is not None:
                yield number_candidate(page, span, issuer, weight)


#: "Par le présent certificat n° 4711, … atteste que": a sentence's opening that ends with the certificate's word.
_OPENS_WITH_CERTIFICATE = regex.compile(
    r"(?i)(?:[cs]ert\p{L}*|zerti\p{L}*|сертифи\p{L}*|świadectw\p{L}*|证书|證書)$"
)


def _opening_sentences(page: PageText) -> Iterable[Label]:
    for label in page.labelled("holder_statement"):
        text = label.line.text
        if _OPENS_WITH_CERTIFICATE.search(text[: label.end]) and _NUMERO_BEHIND.match(text, label.end):
            yield label


def _beside_numero(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """What stands beside or below "N°" alone, or makes up a line with it in the upper part of the page."""
    for line in page.lines:
        upper = line.box.cy < _UPPER * page.layout.height
        lead = (NUMERO_WORD.match(line.text) or GLUED_NUMERO.match(line.text)) if upper else None
        span = number_in(Span(line, lead.end(), len(line.text))) if lead else None
        if span is not None and _ends_with_version(page, span):
            yield number_candidate(
                page, span, issuer, of_place(Place.SAME_LINE) * weights().number.weak_label
            )
        if NUMERO_CAPTION.fullmatch(line.text.strip()):
            label = Label("certificate_number", line, 0, len(line.text), line.text, "", weak=True)
            for found in values_of(page, label)[:1]:
                counts_rows = found.place is Place.BELOW and line.text.strip() == "#"
                span = None if counts_rows else number_in(found.span)
                if span is not None:
                    yield number_candidate(
                        page, span, issuer, of_place(found.place) * weights().number.weak_label
                    )


#: "第 … 号": a Chinese number between its words.
_ORDINAL = regex.compile(r"\s*第\s?(?P<number>(?=(?:\D*\d){4})[\p{Lu}\d][\p{Lu}\d./-]{4,30})\s?[号號]\s*")


def _in_ordinal(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """A line that says "第 4711 号" and no more."""
    for line in page.lines:
        if found := _ORDINAL.fullmatch(line.text):
            span = Span(line, found.start("number"), found.end("number"))
            yield number_candidate(
                page, span, issuer, of_place(Place.SAME_LINE) * weights().number.weak_label
            )


def _ends_with_version(page: PageText, span: Span) -> bool:
    """Tell whether nothing stands behind a number on its line but the version of its paper, or its dates ("N° 4711 – version 2")."""
    labels = page.labels_in(span.line)
    behind = span.line.text[span.end : labels[0].start] if labels else span.line.text[span.end :]
    dated = not labels or (labels[0].role in DATE_ROLES and labels[0].start >= span.end)
    return dated and not behind.strip(SEPARATORS)


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
                yield number_candidate(page, span, issuer, weights().number.below_title)


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
            yield number_candidate(page, span, issuer, weights().number.set_off)


def _of_form(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """Numbers of the form that the issuer's have, or Chinese bodies'."""
    formats = formats_of(issuer)
    for line in page.lines:
        for pattern, weight in formats:
            for match in pattern.finditer(line.text, timeout=1):
                more = _GOES_ON.match(line.text, match.end())
                span = Span(line, match.start(), (more or match).end())
                yield number_candidate(page, span, issuer, weight, dashed_rest(page, span))


#: Labels of the file that a body keeps on what it certifies, under whose number some bodies certify.
_FILE = regex.compile(
    r"(?i)dossier|expediente|pratica|vorgang|aktenzeichen|geschäftszeichen|kenmerk|\bfile\b|processo|sprawy"
)


def numbers_of_files(page: PageText, issuer: CertificationBody | None) -> Iterable[Candidate[str]]:
    """Find the number of the body's file, where a paper bears no other one ("N° de dossier : 2025-2926")."""
    for label in page.labelled("other_number"):
        if not (label.opens_line and _FILE.search(label.wording)):
            continue
        for found in values_of(page, label)[:1]:
            span = number_in(found.span)
            if span is not None and sum(map(str.isdigit, span.text)) >= _FEWEST_DIGITS:
                yield number_candidate(
                    page, span, issuer, of_place(found.place) * weights().number.weak_label
                )
