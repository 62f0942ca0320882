"""Scopes that sentences announce without a word for them: behind "for", or before what they conform to."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from certscan.catalogue.activities import activities
from certscan.fields.candidate import Candidate
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import whole
from certscan.fields.page.values import Place, values_of
from certscan.fields.scope.paragraph import paragraph
from certscan.fields.scope.sentence_end import TO_STANDARD
from certscan.fields.weights import weights
from certscan.fields.wording.organisation import address_score, company_score, prose_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line, is_cjk

#: The end of a sentence that the scope continues ("… operates a management system for").
_FOR = regex.compile(
    r"(?i)(?:^|\s)(?:for|pentru|pour\s*/\s*for|para|per|für|pour|dla|pro|için|для|за|untuk|cho|voor|covering|couvrant|umfassend|abarcando|comprendente|abrangendo|kapsayan)\s*[:：]?$"
)


#: A standard with its edition.
_STANDARD_YEAR = regex.compile(r"\d{4,5}(?:-\d{1,2})?\s?[:：-]\s?(?:19|20)\d{2}\b")
_ENDS_WITHIN = 14
#: "… ISO 9001:2015 for Manufacture of …": a scope right behind the standard, on its line or the next.
_FOR_BEHIND = regex.compile(
    r"^(?:with\s(?:regard|respect)\sto|as\sregards|regarding|for|para|per|pour|für|voor|för|za|за|için|untuk|pentru|dla|pro)\s?[:：]\s*(?=\p{Lu})|(?:^|(?<=[:：]\s?(?:19|20)\d{2},?\s))(?:for|para|per|pour|für|voor|för|za|для|за|için|untuk)\s+(?=\p{Lu})"
)

#: A line that says "for" and nothing else.
_FOR_ALONE = 13


#: "for the design …", "… a management system for the design …"
_FOR_WORDS = regex.compile(r"(?i)(?:^|(?<=management\s?systems?\s))for\s+(?=(?P<the>the\s+)?\p{L})")


def _for_activity(text: str) -> regex.Match[str] | None:
    """Find a "for" with what is done behind it, in small letters as in running text."""
    found = _FOR_WORDS.search(text)
    if found is None:
        return None
    activity = activities().match(text, found.end("the") if found["the"] else found.end(), timeout=1)
    return found if activity and not activity["before"] else None


#: A standard is often set off from what follows by so many line heights.
_SET_OFF = 1.6


def is_below_standard(page: PageText, line: Line) -> bool:
    """Tell whether the line above ends with a standard and its edition."""
    above = page.layout.above(line, line.box, _SET_OFF * line.height)[:1]
    return any(_STANDARD_YEAR.search(x.text[-_ENDS_WITHIN:]) for x in above)


def find_in_sentences(page: PageText) -> Iterable[Candidate[str]]:
    """Find the scopes that no word announces, but the sentence in which they stand."""
    yield from _after_for(page)
    yield from _before_standard(page)
    yield from _behind_standard(page)


#: Chinese papers set the standard off from what stands above and below it by so many line heights.
_SET_APART = 3.0
#: A scope has so many characters.
_FEWEST = 8


def _behind_standard(page: PageText) -> Iterable[Candidate[str]]:
    """What a Chinese paper prints below the standard to which a system conforms, with nothing else to announce it."""
    for end in page.labelled("holder_statement_end"):
        line, named = end.line, False
        if end.weak or not is_cjk(line.text[end.start]) or not end.ends_line:
            continue
        while below := page.layout.below(line, line.box, _SET_APART * line.height)[:1]:
            if not (named_standards(below[0].text) or (named and _STANDARD_YEAR.fullmatch(below[0].text))):
                break
            line, named = below[0], True
        ends = named and _STANDARD_YEAR.search(line.text[-_ENDS_WITHIN:])  # no sentence goes on from it
        if ends and below and _tells_what(page, below[0]):
            label = Label("scope_statement", line, 0, len(line.text), line.text, "")
            yield from paragraph(page, label, whole(below[0]), Place.BELOW, weights().scope.after_for)


def _tells_what(page: PageText, line: Line) -> bool:
    """Tell whether a line may say in Chinese what is done: no name, no address, no sentence and no field."""
    text = line.text
    told = sum(map(is_cjk, text)) >= _FEWEST and not page.labels_open(line) and not page.dates_in(line)
    return told and company_score(text) < 1 and address_score(text) < 1 and prose_score(text) < 1


def _after_for(page: PageText) -> Iterable[Candidate[str]]:
    """The paragraph behind a sentence that ends with "for", where nothing else announces a scope."""
    for line in page.lines:
        above = page.layout.above(line, line.box, 0.8 * line.height)[:1]
        goes_on = any(x.role == "holder_statement_end" for upper in above for x in page.labels_in(upper))
        alone = len(line.text) < _FOR_ALONE
        named = _STANDARD_YEAR.search(line.text) is not None
        if _FOR.search(line.text) and (alone or goes_on or named or prose_score(line.text) >= 0.5):
            label = Label("scope_statement", line, 0, len(line.text), line.text, "")
            for found in values_of(page, label):
                of_company = company_score(found.span.text) == 1 and not activities().match(
                    found.span.text, timeout=1
                )
                if not of_company and not _STANDARD_YEAR.search(found.span.text):
                    yield from paragraph(page, label, found.span, found.place, weights().scope.after_for)
        behind = _FOR_BEHIND.search(line.text) or _for_activity(line.text)
        told = behind is not None and (
            behind.start() > 0
            or behind.group().rstrip().endswith((":", "："))
            or is_below_standard(page, line)
            or activities().match(line.text, behind.end(), timeout=1) is not None
        )
        if behind is not None and told and company_score(line.text) < 1:
            label = Label("scope_statement", line, behind.start(), behind.end(), behind.group(), "")
            span = Span(line, behind.end(), len(line.text))
            yield from paragraph(page, label, span, Place.SAME_LINE, weights().scope.after_for)


#: "위 조직(…)은 펌프의 제조에 대하여 ISO 9001:2015에 …": "the above organisation, for …".
_OF_ORGANISATION = regex.compile(r"^(?:위|상기)\s?(?:조직|기업|회사)(?:\s?\([^()]*\))?[은는이가]\s+(?=\p{L})")


#: "经本机构依据 ISO 9001:2015 审核，在泵的制造方面符合标准要求": "was audited and, in the field of …, conforms".
_IN_FIELD = regex.compile(
    r"(?:审核|审查|评审|评定|認證|审定|稽核|評鑑|验证)\s?(?:通过|合格)?\s?[,，]\s?在(?=\p{Han})"
)


def _before_standard(page: PageText) -> Iterable[Candidate[str]]:
    """The words between the organisation and its standard, in a sentence in Korean or Chinese."""
    for line in page.lines:
        begin = _OF_ORGANISATION.match(line.text)
        below = page.layout.below(line, line.box, 1.3 * line.height)[:1] if begin else ()
        told = begin and any(TO_STANDARD.search(x.text) for x in (line, *below))
        begin = begin if told else _IN_FIELD.search(line.text)
        if begin:
            label = Label("scope_statement", line, begin.start(), begin.end(), begin.group(), "")
            span = Span(line, begin.end(), len(line.text))
            yield from paragraph(page, label, span, Place.SAME_LINE, weights().scope.after_for)
