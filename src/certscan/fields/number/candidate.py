"""A candidate for the certificate number, and how much speaks for it whatever told where it stands."""

from __future__ import annotations

from functools import cache

import regex

from certscan.catalogue.model import CertificationBody, Trust
from certscan.fields.candidate import Candidate
from certscan.fields.number.alone import in_mark
from certscan.fields.number.labels import RIGHT_BEHIND, SAYS_CERTIFICATE
from certscan.fields.number.text import (
    REVISION_BEHIND,
    chinese_form,
    in_cyrillic,
    in_turkish,
    number_in,
    repaired,
)
from certscan.fields.page.body_lines import is_of_former_body
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.values import Place
from certscan.fields.weights import weights
from certscan.fields.wording.accreditation_patterns import is_of_accreditation
from certscan.fields.wording.organisation import address_score
from certscan.fields.wording.standard_names import named_standards
from certscan.record import Origin

#: A label that says "certificate" makes a number the certificate's, whatever its form.
_TOLD = 0.7

#: What has fewer digits and was read with less is a scribble.
_FEW, _READ = 3, 0.6

_OF_AN_ADDRESS = regex.compile(r"(?i)\b(?:box|shop|plot|street|road|floor|flat|unit|building|cad|sok|mah)\b")
_STANDARD = regex.compile(
    r"(?i)\bISO(?:\b|\d{4,5}:)|^SA\s?8000|^(?:\p{L}{2,5}[\s-])?EN\s?\d|^(?:FSSC|IFS|BRC)\b|^AS\s?9100|IATF\s?16949|^OHSAS|GB/T|^(?:9001|14001|45001)[:-]"
)
_ISO_CODE = regex.compile(r"ISO-\d{5,7}")
#: What stands before the number of a law ("Regulation (EU) No 305/2011").
_OF_A_LAW = regex.compile(
    r"(?i)(?:\((?:EU|EC|EG|UE|CE|ЕС)\)|\b(?:directive|regulation|verordnung|richtlinie|règlement|reglamento|regolamento|dyrektyw\p{L}*|rozporządzeni\p{L}*))\s*(?:No|Nr|n\.?\s?[°ºo])?[.\s]*$"
)
_YEAR = regex.compile(r"(?:19|20)\d{2}")
_PHONE = regex.compile(r"^\+?[\d\s()-]{9,}$")
_USCC = regex.compile(r"^[0-9A-HJ-NPQRTUWXY]{18}$")
_PAGE = regex.compile(r"(?i)^(?:page|seite|p[aá]gina|\d{1,3}\s?(?:/|of|von|de)\s?\d{1,3}$)")


def label_weight(label: Label) -> float:
    """A label that says "certificate" tells more than "Reg. No.", and that more than "No."."""
    weigh = weights().number
    if label.weak or (label.wording.isascii() and len(label.wording.strip(".:")) <= 4):
        return weigh.weak_label
    says = weigh.certificate_label if SAYS_CERTIFICATE.search(label.wording) else weigh.other_label
    return says * (1.0 if label.exact else weigh.inexact_label)


def of_place(place: Place) -> float:
    """How much the place of a value beside its label tells."""
    weigh = weights().number
    return {Place.SAME_LINE: weigh.same_line, Place.RIGHT: weigh.right, Place.BELOW: weigh.below}[place]


@cache
def _compiled(form: str) -> regex.Pattern[str]:
    return regex.compile(form)


def patterns_of(issuer: CertificationBody | None) -> list[regex.Pattern[str]]:
    """Give the patterns of the forms that an issuer's numbers have; none where it is unknown."""
    return [pattern for pattern, _ in formats_of(issuer)] if issuer else []


def formats_of(issuer: CertificationBody | None) -> list[tuple[regex.Pattern[str], float]]:
    """Give the patterns of an issuer's numbers, and of Chinese bodies', with how much each tells."""
    weigh = weights().number
    by_trust = {
        Trust.HIGH: weigh.trusted_format,
        Trust.MEDIUM: weigh.likely_format,
        Trust.LOW: weigh.doubtful_format,
    }
    known = [(chinese_form(), weigh.chinese_format)]
    known += [(_compiled(p.regex), by_trust[p.trust]) for p in (issuer.number_formats if issuer else ())]
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
    if any(p.fullmatch(text, timeout=1) for p in patterns_of(issuer)):
        return text
    told = _SAYS_REVISION.search(span.line.text[: span.start])
    return (_REVISION if told else REVISION_BEHIND).sub("", text)


#: "No." is all that stands before a number on its line.
_NUMERO_ALONE = regex.compile(r"(?i)(?:n(?:o|r)?\.?\s?[°º]?\.?\s?)?")


def _is_of_law(page: PageText, span: Span) -> bool:
    """Tell whether a number is that of a law, whose name may end the line above ("Reglamento (CE)" "n.º 1223/2009")."""
    line = span.line
    before = line.text[: span.start]
    above = page.layout.above(line, line.box, line.height)[:1] if _NUMERO_ALONE.fullmatch(before) else ()
    return any(_OF_A_LAW.search(f"{lead}{before}") for lead in ("", *(f"{x.text} " for x in above)))


def _is_standard(text: str) -> bool:
    """Tell whether a text names a standard, and is no number that begins with these letters ("ISO-85812")."""
    return bool(_STANDARD.search(text)) and not (_ISO_CODE.fullmatch(text) and not named_standards(text))


def number_candidate(
    page: PageText, span: Span, issuer: CertificationBody | None, score: float, rest: str = ""
) -> Candidate[str]:
    """Weigh a number: `score` is what its label or place tells, `rest` what of it stands on further lines."""
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
    former = page.speaks_of_former(span) or is_of_former_body(page, span.line)
    if former or _is_of_law(page, span):
        score *= weigh.standard
    if digits < _FEW or _YEAR.fullmatch(text):
        score *= weigh.few_digits
    if in_mark(page, span) or (score < _TOLD and is_of_accreditation(text)):
        score *= weigh.in_mark
    of_address = score < 0.5 and _OF_AN_ADDRESS.search(span.line.text[: span.start])
    if of_address or _is_of_house(span):
        score *= weigh.of_address
    if printed.isdigit() and digits < 6:
        score *= weigh.short_number
    for pattern, weight in () if former else formats_of(issuer):
        if pattern.fullmatch(text, timeout=1):
            score = 1 - (1 - score) * (1 - weigh.format_support * weight)
    reading = min(span.confidence, _CUT) if _is_cut(span) else span.confidence
    return Candidate(repaired(text), printed, min(score, 0.97), (page.evidence(span),), reading)


#: The number of a house opens an address, which is so much like one at least.
_HOUSE, _AN_ADDRESS = regex.compile(r"\d{1,4}\p{L}?"), 0.5


def _is_of_house(span: Span) -> bool:
    """Tell whether a number opens an address ("419 rue des Tanneries, 69800 Saint-Priest")."""
    line = span.line.text
    opens = (
        not line[: span.start].strip()
        and _HOUSE.fullmatch(span.text)
        and line[span.end : span.end + 1] == " "
    )
    return bool(opens) and address_score(line) >= _AN_ADDRESS


#: What is left of the reading of a number whose beginning was not read (".732-26").
_CUT = 0.6
_BEHIND_MARK = regex.compile(r"(?:^|\s)[./–-]$")


def _is_cut(span: Span) -> bool:
    """Tell whether a mark stands right before a number and nothing before that, so that its beginning was lost."""
    return bool(_BEHIND_MARK.search(span.line.text[: span.start]))


def may_be_number(text: Span) -> bool:
    """Tell whether a text is a number as certificates have them, and no year or scribble that was read."""
    span = number_in(text)
    if span is None or _YEAR.fullmatch(span.text):
        return False
    return sum(c.isdigit() for c in span.text) >= _FEW or span.confidence >= _READ
