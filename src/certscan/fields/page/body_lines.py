"""Lines of the certification body: its marks, who signed, its name, its standard and its web page."""

from __future__ import annotations

from functools import cache

import regex

from certscan.catalogue import load
from certscan.catalogue.activities import activities
from certscan.fields.page.page_text import PageText
from certscan.fields.wording.organisation import company_score
from certscan.fields.wording.standard_names import named_standards
from certscan.layout.line import Line

#: "Dr. J. P. Mercastle"
_PERSON = regex.compile(
    r"(?:(?:Dr|Ing|Mr|Ms|Mrs|Prof)\.?\s)*\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){1,3}"
)


def is_signatory(page: PageText, line: Line) -> bool:
    """Tell whether a line is a person's name, below which the office is printed ("Managing Director")."""
    if not _PERSON.fullmatch(line.text.strip()):
        return False
    below = page.layout.below(line, line.box, line.height)[:1]
    return any(x.role == "issuer" and x.alone for lower in below for x in page.labels_in(lower))


_WEB = regex.compile(r"(?i)(?:https?://|www\.)\S+|\S+@\S+\.\p{L}{2,}")
#: A Chinese body's name, as it stands in a seal, whose last character may be broken off.
_CHINESE_BODY = regex.compile(r"\p{Han}{2,20}(?:认证|認證|验证|驗證)\p{Han}{0,20}有限公司?")
#: Of a line that names standards and no more, so much is not their names ("Standard: ISO 9001:2015").
_BESIDE_STANDARDS = 14


def is_of_body(line: Line) -> bool:
    """Tell whether a line is a standard with its edition, a company, an accreditation body or a web page, and no more."""
    text = line.text.strip()
    if (
        _WEB.fullmatch(text)
        or _CHINESE_BODY.fullmatch(text)
        or (company_score(text) == 1 and text[:1].isupper() and not activities().match(text))
    ):
        return True
    standards = named_standards(text)
    named = sum(x.end - x.start for x in standards)
    dated = any(":" in x.label for x in standards)
    return (dated and len(text) - named < _BESIDE_STANDARDS) or any(
        name in text for name in _accreditation_bodies()
    )


@cache
def _accreditation_bodies() -> tuple[str, ...]:
    """The names of accreditation bodies, in words."""
    return tuple(x.name for x in load().accreditation_bodies.values() if " " in x.name)


#: The lines of a mark are so near to each other, in line heights.
_WITHIN_MARK = 0.6


def is_of_mark(page: PageText, line: Line) -> bool:
    """Tell whether a line is an accreditation body's acronym alone, as in its mark, or stands right below it."""
    above = page.layout.above(line, line.box, _WITHIN_MARK * line.height)[:1]
    return any(x.text.strip() in load().accreditation_bodies for x in (line, *above))


#: "by", behind the word for a first certification.
_BY = regex.compile(r"(?i)\s?(?:durch|by|par|por|da|door|przez|av|af)\s")
_SENTENCE_BEFORE = regex.compile(r"\.\s$")


def is_of_former_body(page: PageText, line: Line) -> bool:
    """Tell whether a line speaks of who issued a former paper, or certified first ("Erstzertifizierung durch …")."""
    labels = (x for x in page.labels_in(line) if x.role == "initial_date")
    first = (x for x in labels if x.opens_line or _SENTENCE_BEFORE.search(line.text[: x.start]))
    # The word for "by" stands behind the label, or ends it.
    return page.labelled_in(line, "former_statement") or any(
        _BY.match(line.text, x.end) or _BY.match(line.text, x.end - len(x.wording.split()[-1])) for x in first
    )
