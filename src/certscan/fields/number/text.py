"""How numbers of certificates are written: where one begins and ends in a text, and what engines make of it."""

from __future__ import annotations

from functools import cache, lru_cache

import regex

from certscan.catalogue import load
from certscan.fields.page.labels import SEPARATORS
from certscan.fields.page.page_text import Span
from certscan.fields.wording.second_script import is_mostly_in

#: A number as printed: pieces with digits, and short upper-case pieces between or behind them.
_NUMBER = regex.compile(
    r"(?:(?:\p{Lu}[\p{Lu}.&]{0,7}|\p{Lu}{2,5}\p{Ll})[\s./_–-]{1,3}){0,3}"
    r"(?=[^\s]*\d)[\p{Latin}\p{Cyrillic}\p{Greek}\p{N}][\p{Latin}\p{Cyrillic}\p{Greek}\p{N}()_]*(?:[./:_–—-]{1,2}\s?[\p{Latin}\p{Cyrillic}\p{Greek}\p{N}()]+|\s?[/–-]\s?[\p{Latin}\p{Cyrillic}\p{Greek}\p{N}()]+)*"
    r"(?:\s[\p{Lu}\p{N}][\p{Lu}\p{N}./-]{0,11}(?![\p{Ll}]))*(?:\s/\s?(?:19|20)\d{2}(?!\d))?(?:\s[Rr]ev\.?\s?\d{1,2})?"
)
#: "No.", "n.º" and marks before a number.
_NUMERO = regex.compile(
    rf"(?:[{regex.escape(SEPARATORS)}№#]|[(（](?!.*[)）])|(?i:n|no|nr|num)\.?\s?[º°]\.?|(?i:no|nr|n|č|br)[.:](?=\s?(?:\p{{Lu}}{{1,4}}\s)?\S*\d)|[oO0๐]\.\s(?=\p{{Lu}}))*"
)
#: "Nr" run into the number behind it, as engines lose spaces: "NrJ-167/1/2026".
GLUED_NUMERO = regex.compile(r"(?:[Nn]r|No|Nº|N°)\.?(?=\p{Lu}{1,3}-?\d|\d)")
#: A version run into the number before it: "DK617931-1Version: 1".
_VERSION_BEHIND = regex.compile(
    r"(?<=\d)(?=(?:Version|Revision|Issue|Ausgabe|Rev)\b)|(?<=\d)\s[-–—]\s?(?=(?i:versi|verz|wersj|fassung|édition|edici|edizion|вер|ред)\p{L}*)"
)
#: The caption of what stands behind a number: "FM 484611 COID: THA-1".
_NEXT_CAPTION = regex.compile(r"(?<=\d)\s(?=\p{Lu}[\p{L}.]{2,15}\s?[:：]\s)")
#: A number of which every letter stands apart: "N . 9 1 4 3 . C L F 1".
_LETTER_SPACED = regex.compile(
    r"\s*(?:[Nn]\s(?:[.°º]\s){0,2}(?:[oO]\s(?:\.\s)?)?[:]?\s?)?(?P<number>\p{Lu}\s(?:\S\s){3,}\S|\d\s(?:\S\s){3,}\S)\s*"
)
_SPACED_DIGITS = 3
#: "No." in some language, and "№" as engines read it.
NUMERO_WORD = regex.compile(
    r"(?:N[oO]|N[rR]|[Nn]\.?[º°]|N[2e](?=\s\p{Lu})|№|Số|Br|Č)[.:]?\s+|(?:n|nr|no|č|br)\.(?:\s+|(?=\d{4}))"
)
#: The same alone on a line, as a caption.
NUMERO_CAPTION = regex.compile(r"(?i)(?:n\.?[°º]|№|#|č\.)\s?[:：]?")
#: The revision of a paper, which bodies print behind its number.
REVISION_BEHIND = regex.compile(r"(?i)\s(?:rev|revize|revision|issue|ausgabe)\b\.?\s?(?:č\.\s?)?\d{1,2}$")
#: A code of letters and digits in parts, as numbers of certificates are and hardly anything else on its own line.
CODE = regex.compile(r"(?=\S*\p{Lu})(?=(?:\D*\d){4})(?:[\p{Lu}\d]+(?:[-/.][\p{Lu}\d]+)+|[\p{Lu}\d]{8,20})")

#: "2nd Floor" counts, and numbers nothing.
_ORDINAL = regex.compile(r"\d{1,3}(?:st|nd|rd|th)")

#: Health and safety schemes' letters in numbers begin with O, which engines take for a zero.
_ZERO_OF_SCHEME = regex.compile(r"(?<![0-9A-Z])0(?=HS(?:MS|AS)?(?![0-9A-Z]))")


def number_in(span: Span) -> Span | None:
    """Cut the number out of the text behind a label."""
    place = _number_in(span.line.text[span.start : span.end])
    return Span(span.line, span.start + place[0], span.start + place[1]) if place else None


#: So many texts are asked about again and again.
_KEPT = 8192


@lru_cache(maxsize=_KEPT)
def _number_in(text: str) -> tuple[int, int] | None:
    skipped = max((lead.end() for lead in (_NUMERO.match(text), NUMERO_WORD.match(text)) if lead), default=0)
    glued = GLUED_NUMERO.match(text, skipped)
    skipped = glued.end() if glued else skipped
    text = _NEXT_CAPTION.split(_VERSION_BEHIND.split(text, 1)[0], 1)[0]
    spaced = _LETTER_SPACED.fullmatch(text, timeout=1)
    if spaced and sum(map(str.isdigit, spaced["number"])) >= _SPACED_DIGITS:
        return spaced.span("number")
    match = _NUMBER.match(text, skipped, timeout=1)
    if match is None:
        return None
    value = match.group()
    # Words without a digit at the end belong to what follows, short codes ("OHS", "QM15") to the number.
    while True:
        head, _, tail = value.rpartition(" ")
        if (
            not head
            or any(c.isdigit() for c in tail)
            or (len(tail) <= 5 and tail.isupper() and any(c.isdigit() for c in head))
        ):
            break
        value = head
    closed = value.rstrip(SEPARATORS + "(")
    # A bracket that belongs to the number stays: "503/0967(2)".
    value = closed + value[len(closed) :][:1] if closed.count("(") > closed.count(")") else closed
    # What a bracket begins behind it, and ends beyond, does not: "4910/24 (KH 3489".
    if value.count("(") > value.count(")"):
        value = value[: value.rindex("(")].rstrip()
    if not any(c.isdigit() for c in value) or len(value) < 3 or _ORDINAL.fullmatch(value):
        return None
    return skipped, skipped + len(value)


@cache
def chinese_form() -> regex.Pattern[str]:
    """The common form of Chinese numbers, with the letters that are read for its recertification digit."""
    pattern = load().number_schemes["cnca"].pattern.regex
    # Chinese characters, which are letters but to ASCII, stand right before and behind it.
    return regex.compile(pattern.replace(r"R(?P<recert>\d{1,2})", r"R(?P<recert>[\dOQ]\d?)"), regex.ASCII)


#: "İSG-4711" with its first letter read as a small one.
_SMALL_DOTTED = regex.compile(r"(?<![\p{L}\d])i(?=\p{Lu}{2})")


def in_turkish(number: str) -> str:
    """Give a number of a Turkish page, read from a picture, its capital "İ"."""
    return _SMALL_DOTTED.sub("İ", number)


def repaired(text: str) -> str:
    """Mend the recertification digit of Chinese numbers (ROM and RQM stand for R0M), and the zero of "0HS"."""
    if _LETTER_SPACED.fullmatch(text):
        text = "".join(text.split())
    text = _ZERO_OF_SCHEME.sub("O", text)
    match = chinese_form().fullmatch(text)
    if match and match["recert"][0] in "OQ":
        start = match.start("recert")
        return f"{text[:start]}0{text[start + 1 :]}"
    return text


#: Capitals that look alike in Latin and Cyrillic, and those that engines read for Cyrillic ones.
_LOOK_ALIKES = regex.compile(r"[ABCEHIKMNOPTXYАВСЕНІКМОРТХУ]")
#: A page is in Cyrillic where so many of its letters are.
_CYRILLIC_LETTERS, _CYRILLIC = regex.compile(r"\p{Cyrillic}"), 0.3


#: Capitals of the numbers that registers in Cyrillic give ("KZ.Q.09.0070.С23.02381", "РОСС RU.С.04СП.СМ.00471"), read as Latin ones.
_OF_CYRILLIC_REGISTER = regex.compile(
    r"(?<=^KZ\.[OQ]\.\d{2}\.\d{4}\.)C(?=\d{2}\.)|(?<=^РОСС\sRU\..*)[ABCEHKMOPTX]"
)
_TO_CYRILLIC = str.maketrans("ABCEHKMOPTX", "АВСЕНКМОРТХ")


def in_cyrillic(number: str) -> str:
    """Give a number that was read from a picture the Cyrillic capitals that its register writes."""
    return _OF_CYRILLIC_REGISTER.sub(lambda letter: letter.group().translate(_TO_CYRILLIC), number)


#: Engines lose the stroke of Vietnamese "Đ", of which numbers have some; so many letters with tones tell that language.
_VIETNAMESE, _TONES = regex.compile("[\u1ea0-\u1ef9]"), 5


#: What engines make of a letter that they read twice ("G GB471108", "CQSs 4711/2023").
_READ_TWICE = regex.compile(r"^(\p{Lu})\s(?=\1)|\p{Lu}(\p{Lu})(?=\p{Ll}\s)(?i:\2)")


def is_read_twice(number: str) -> bool:
    """Tell whether a letter stands twice in a number as engines read it when they saw it once."""
    return bool(_READ_TWICE.search(number))


def is_latinised(number: str) -> bool:
    """Tell whether a number of the Russian register has its letters, or some of them, in Latin ("POCC RU.C.04CN")."""
    return number.startswith("POCC")


def has_look_alikes(number: str, page_text: str) -> bool:
    """Tell whether a number has letters of which a picture hardly tells whether they are Latin, for its page's language."""
    if "D" in number and len(_VIETNAMESE.findall(page_text)) >= _TONES:
        return True
    if not _LOOK_ALIKES.search(number):
        return False
    return is_mostly_in(_CYRILLIC_LETTERS, page_text, _CYRILLIC)
