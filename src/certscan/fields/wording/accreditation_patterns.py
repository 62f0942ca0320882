"""How accreditation bodies print their names and the numbers that they give, as the catalogue's patterns."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from certscan.catalogue import load
from certscan.catalogue.lettered import Lettered, folded_letters, lettered
from certscan.catalogue.model import AccreditationBody, Trust


class BodyPattern(NamedTuple):
    """What one accreditation body prints: its name, or a number that it gives."""

    body: AccreditationBody
    is_number: bool
    trust: Trust
    form: Lettered


@cache
def body_patterns() -> tuple[BodyPattern, ...]:
    """Give the patterns of all accreditation bodies, in the catalogue's order."""
    return tuple(
        BodyPattern(body, pattern.kind == "number", pattern.trust, lettered(pattern.regex))
        for body in load().accreditation_bodies.values()
        for pattern in body.patterns
    )


#: So many letters make a number's form telling.
_LETTERS = 2


def is_of_accreditation(number: str) -> bool:
    """Tell whether a number with letters has the form of those that an accreditation body gives ("KZ.Q.09.0070")."""
    if sum(c.isalpha() for c in number) < _LETTERS:
        return False
    folded = folded_letters(number)
    forms = (x.form for x in body_patterns() if x.is_number and x.form.may_be_in(folded))
    return any(form.pattern.fullmatch(number, timeout=1) for form in forms)


def number_in(match: regex.Match[str], body: AccreditationBody) -> str:
    """Give the accreditation number in a match of a number pattern, without the body's acronym where that stands apart."""
    printed = next((g for g in match.groups() if g), match.group())
    return regex.sub(rf"^{regex.escape(body.id)}\s+", "", printed).strip()
