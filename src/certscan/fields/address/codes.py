"""The codes of a holder that stand before, between and behind the lines of its address."""

from __future__ import annotations

import regex

from certscan.catalogue.wordlists import organisation_words
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.organisation import address_score
from certscan.layout.line import Line

#: The characters of a Unified Social Credit Code (GB 32100-2015): no I, O, S, V, Z.
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
USCC = regex.compile(rf"(?<![0-9A-Z])[{USCC_ALPHABET}]{{2}}\d{{6}}[{USCC_ALPHABET}]{{10}}(?![0-9A-Z])")


#: A code of so many figures is longer than those of places.
_LONG_CODE = regex.compile(r"[\s:：.№#]*(?:\d[\s-]?){7}")


def opens_with_code(page: PageText, line: Line) -> bool:
    """Tell whether a line begins with the word for the holder's code before one."""
    return any(x.opens_line and is_of_register(x) for x in page.labels_in(line))


def is_of_register(label: Label) -> bool:
    """Tell whether a word for the holder's code, common as it may be, stands before one ("NIP 502-213-52-95")."""
    return label.role == "registration_id" and bool(_LONG_CODE.match(label.line.text, label.end))


#: A line that opens with the word for a house's number is one of an address from this score on …
_LIKE_ADDRESS = 0.7
#: … and from this one where the number is a short one, and a place and no other label stands behind it.
_WITH_PLACE, _SHORT_NUMBER = 0.5, regex.compile(r"\d{1,4}(?:/?\p{Lu}|[-/]\d{1,3})?,?\s\p{Lu}[\p{L}\p{M}]{4,}")


def opens_with_house(page: PageText, line: Line) -> bool:
    """Tell whether all that a line opens with is the word for a house's number in an address ("NO:118/A MANİSA")."""
    opening = [x for x in page.labels_in(line) if x.opens_line and x.firm]
    house = organisation_words().house
    found = all(
        x.role == "certificate_number" and house.fullmatch(line.text[x.start : x.end]) for x in opening
    )
    if not (opening and found):
        return False
    placed = _SHORT_NUMBER.match(line.text, opening[0].value_start)
    alone = all(x.weak or x in opening for x in page.labels_in(line))
    return address_score(line.text) >= (_WITH_PLACE if placed and alone else _LIKE_ADDRESS)


#: The holder's codes at a line's start stand before the address, or fill the line.
_CODES = regex.compile(r"[\s:：.№#]*(?:[^\s\d]{0,3}\d[^\s,;|]*[\s,;–|]*)+")
_COMPANY_CODE = regex.compile(rf"[\s:：]*{USCC.pattern}[\s)）,;|]*")
_CODES_OF_HOLDER = {"registration_id", "other_number"}
#: A register's number in brackets, or the code of a Chinese company.
_BARE_CODE = regex.compile(rf"\s*(?:[(（][\p{{Lu}}\d][\d\s./-]{{4,20}}[)）]|{USCC.pattern})[\s|,;]*")


def opening_codes_end(page: PageText, line: Line) -> int:
    """Where the holder's codes end with which a line begins; 0 where it does not."""
    found = without_identifiers(page, Span(line, 0, len(line.text)))
    if found is None or found.line is not line:
        return len(line.text)
    return found.start


def without_identifiers(page: PageText, first: Span) -> Span | None:
    """The same without the holder's codes ("CNPJ 14.131.613/0001-98"), on the next line where they fill the first."""
    line, start = first.line, first.start
    bare = _BARE_CODE.match(line.text, start)
    start = bare.end() if bare else start
    for label in page.labels_in(line):
        between = line.text[start : label.start].strip(SEPARATORS + ",;(（")
        if label.role in _CODES_OF_HOLDER and label.start >= start and not between:
            code = _COMPANY_CODE.match(line.text, label.end) or _CODES.match(line.text, label.end)
            start = code.end() if code else label.end
    broken = _BROKEN_LABEL.match(line.text, start)
    start = broken.end() if broken else start
    if start == first.start or line.text[start : first.end].strip():
        return Span(line, start, first.end)
    below = page.layout.below(line, line.box, DOUBLE_SPACED * line.height)[:1]
    if not below or page.labels_open(below[0]):
        return None
    code = _CODE_GOES_ON.match(below[0].text)
    return Span(below[0], code.end() if code else 0, len(below[0].text))


#: "统一社会信用" of the label of a company's code, where the line breaks off.
_BROKEN_LABEL = regex.compile(r"\s*[统統]一社[会會]信?用?代?$")
#: The lines of Chinese sentences stand so many line heights apart at most.
DOUBLE_SPACED = 1.3

#: The company's code on the line below its label, of which the last characters may stand there too.
_CODE_GOES_ON = regex.compile(
    rf"\s*(?:信?用?代?[码碼])?[:：\s]*{USCC.pattern}[\s)）,，;|]*(?:(?:位|设|設)[于於在]|坐落于|坐落於)?"
)
