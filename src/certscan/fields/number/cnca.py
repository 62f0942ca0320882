"""What a certificate number of the common Chinese form says: body, year, standards, cycle and size.

The form is that of the certificates reported to the Chinese database (catalogue/data/number_schemes.toml).
It is evidence and never proof: codes survive mergers, the count of recertifications can lag by one, and
foreign-invested bodies keep forms of their own.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from certscan.catalogue import load
from certscan.catalogue.model import NumberScheme, Trust

Size = Literal["large", "medium", "small"]

_SIZES: dict[str, Size] = {"L": "large", "M": "medium", "S": "small"}
_DASHES = str.maketrans(dict.fromkeys("—–－‐−", "-"))
#: Digits that engines read as letters, mended only where the form asks for digits.
_DIGITS = str.maketrans("OQDIS", "00015")
_MISREAD = regex.compile(
    r"(?P<head>[0-9OQDIS]{5,6})(?P<type>[A-Z]{1,4}?)(?P<serial>[0-9OQDIS]{4,6})R(?P<recert>[0-9OQDI]{1,2})(?P<tail>.*)"
)


@dataclass(frozen=True)
class ChineseNumber:
    """A decoded number.

    `body_code` is the code of the certification body, mostly the serial of its approval; `year` that in
    which the current cycle began; `kind` the letters of the system and `standards` the catalogue's ids that
    they stand for, with how sure that is. `recertifications` counts them: 0 in the first cycle. `area` is
    the first four digits of the issuing branch's area code (GB/T 2260). What is not printed is None.
    """

    number: str
    body_code: str
    year: int
    kind: str
    standards: tuple[str, ...]
    trust: Trust
    recertifications: int
    size: Size | None = None
    site: int | None = None
    area: str | None = None

    @property
    def issuers(self) -> tuple[str, ...]:
        """The catalogue's ids of the bodies that number with this code."""
        return _bodies_by_code().get(self.body_code, ())


def decode(printed: str) -> ChineseNumber | None:
    """Decode a certificate number; None where it is not of the common Chinese form.

    Letters that stand for misread digits are mended: "0O123Q34567ROM" is 00123Q34567R0M.
    """
    number = _cleaned(printed)
    match = _pattern().fullmatch(number) or _pattern().fullmatch(_mended(number))
    if match is None:
        return None
    standards, trust = _standards_of(match["type"])
    return ChineseNumber(
        number=match.group(),
        body_code=match["cb"],
        year=2000 + int(match["yy"]),
        kind=match["type"],
        standards=standards,
        trust=trust,
        recertifications=int(match["recert"]),
        size=_SIZES[match["size"]] if match["size"] else None,
        site=int(match["sub"]) if match["sub"] else None,
        area=match["area"],
    )


def _cleaned(printed: str) -> str:
    text = unicodedata.normalize("NFKC", printed).upper().translate(_DASHES)
    return regex.sub(r"\s+", "", text)


def _mended(number: str) -> str:
    match = _MISREAD.fullmatch(number)
    if match is None:
        return number
    head, serial, recert = (match[g].translate(_DIGITS) for g in ("head", "serial", "recert"))
    return f"{head}{match['type']}{serial}R{recert}{match['tail']}"


def _standards_of(kind: str) -> tuple[tuple[str, ...], Trust]:
    """The standards behind the letters of a number; bodies may add letters of their own to known ones."""
    codes = {code: entry for entry in _scheme().type_codes for code in entry.codes}
    if kind in codes:
        return codes[kind].standards, codes[kind].trust
    if all(letter in codes for letter in kind):
        found = (standard for letter in kind for standard in codes[letter].standards)
        return tuple(dict.fromkeys(found)), Trust.MEDIUM
    beginning = next((kind[:end] for end in range(len(kind), 0, -1) if kind[:end] in codes), None)
    return (codes[beginning].standards if beginning else ()), Trust.LOW


@cache
def _scheme() -> NumberScheme:
    return load().number_schemes["cnca"]


@cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(_scheme().pattern.regex)


@cache
def _bodies_by_code() -> dict[str, tuple[str, ...]]:
    """The bodies by the code of their numbers: one known from certificates, their approval's serial, their acronym."""
    bodies: dict[str, tuple[str, ...]] = {}
    for body in load().certification_bodies.values():
        serial = regex.search(r"^CNCA-R-\d{4}-(\d{3,4})$", body.cnca_approval or "")
        code = body.cnca_prefix or (serial[1] if serial else None)
        letters = {a for a in body.aliases if body.country == "CN" and regex.fullmatch(r"[A-Z]{3,4}", a)}
        for known in letters | ({code} if code else set()):
            bodies[known] = (*bodies.get(known, ()), body.id)
    return bodies
