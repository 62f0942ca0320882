"""Certificate numbers of the Chinese form, and who is at home in China."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import regex

from certscan.catalogue.lookup import PATTERN_SECONDS
from certscan.catalogue.model import NumberScheme
from certscan.record import CertificateFacts
from certscan.rules.credit_code import looks_like_code
from certscan.rules.rule import Context

CHINA = "CN"
_ADDRESS = regex.compile(
    r"(?i)\bP\.?\s?R\.?\s*(?:of\s*)?China\b|\bChina\b(?!\s*(?:Hong|Taiwan))|中国|中华人民共和国|[\u4e00-\u9fff]{2}省"
)
_ELSEWHERE = regex.compile(r"(?i)hong\s*kong|taiwan|macau|macao|香港|台湾|台灣|臺灣|澳门")


@dataclass(frozen=True, slots=True)
class ChineseNumber:
    """The parts of a number: the body's code, the year of the cycle, the type, how often recertified."""

    body: str
    year: int
    type: str
    recertifications: int


def chinese_number(facts: CertificateFacts, context: Context) -> ChineseNumber | None:
    """Take a certificate's number apart, None where it has another form."""
    scheme = context.catalogue.number_schemes.get("cnca")
    if scheme is None or facts.certificate_number is None:
        return None
    number = "".join(facts.certificate_number.value.upper().split())
    match = _pattern(scheme).fullmatch(number, timeout=PATTERN_SECONDS)
    if match is None:
        return None
    return ChineseNumber(match["cb"], 2000 + int(match["yy"]), match["type"], int(match["recert"]))


def issued_in_china(facts: CertificateFacts, context: Context) -> bool:
    """Tell whether the issuer is a Chinese body, or the number one that only those give."""
    body = context.catalogue.certification_bodies.get((facts.issuer and facts.issuer.id) or "")
    return (body is not None and body.country == CHINA) or chinese_number(facts, context) is not None


def holder_in_china(facts: CertificateFacts) -> bool:
    """Tell whether the holder is registered, or has its address, in mainland China."""
    if facts.registration_id is not None and looks_like_code(facts.registration_id.value):
        return True
    address = facts.address.value if facts.address else ""
    return bool(_ADDRESS.search(address)) and not _ELSEWHERE.search(address)


@cache
def _pattern(scheme: NumberScheme) -> regex.Pattern[str]:
    return regex.compile(scheme.pattern.regex)
