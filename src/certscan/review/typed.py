"""From what a person types, or has read in a box, to the normalised value of a correction."""

from __future__ import annotations

from datetime import date

import regex

from certscan.catalogue import load
from certscan.fields.wording.dates import find_dates
from certscan.fields.wording.folding import plain
from certscan.fields.wording.standard_names import named_standards
from certscan.review.operations import DATE_FIELDS, LONGEST_VALUE, Correct, FieldName, Where

#: What no page shows, and no record is to hold.
_UNPRINTED = regex.compile(r"[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")

#: A body's name must be so long, in letters, to be recognised inside a longer text.
_LONG_NAME = 6


class WrongValueError(ValueError):
    """What was typed cannot be the value of its field; the message says how to write it."""


def correction(
    certificate: int, field: FieldName, index: int | None, text: str, where: Where | None = None
) -> Correct:
    """Make a correction of a text as it is printed or as a person writes it."""
    printed = " ".join(_UNPRINTED.sub(" ", text).split())
    if not printed:
        raise WrongValueError("Type a value, or press x if the document prints none.")
    if len(printed) > LONGEST_VALUE:
        raise WrongValueError(f"This is too long; {LONGEST_VALUE:,} characters are enough for any field.")
    value, facts = printed, dict[str, str | None]()
    if field in DATE_FIELDS:
        value = _day(printed).isoformat()
    elif field == "standards":
        value, facts = _standard(printed)
    elif field == "accreditation":
        value, facts = _accreditation(printed)
    elif field == "issuer":
        facts = {"id": issuer_id(printed)}
    return Correct(
        certificate=certificate,
        field=field,
        index=index,
        value=value,
        printed=printed,
        where=where,
        **facts,
    )


def issuer_id(name: str) -> str | None:
    """Find the catalogue's id of a certification body by a name of it; None where it is unknown."""
    folded = plain(name)
    best, longest = None, 0
    for body in load().certification_bodies.values():
        for known in map(plain, (body.name, *body.aliases)):
            if known == folded:
                return body.id
            if len(known) >= _LONG_NAME and len(known) > longest and known in folded:
                best, longest = body.id, len(known)
    return best


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    found = find_dates(text)
    readings = {day for match in found for day in (match.value, match.swapped) if day is not None}
    if not readings:
        raise WrongValueError("This is no date. Write it as in 2027-05-11.")
    if len(readings) > 1:
        days = " or ".join(day.isoformat() for day in sorted(readings))
        raise WrongValueError(f"This can mean {days}. Write the one that is right.")
    return readings.pop()


def _standard(text: str) -> tuple[str, dict[str, str | None]]:
    for named in named_standards(text):
        return named.label, {"id": named.family, "edition": named.edition}
    family, _, edition = text.partition(":")
    return text, {"id": family.strip(), "edition": edition.strip() or None}


def _accreditation(text: str) -> tuple[str, dict[str, str | None]]:
    """Part an accreditation body from its number: "UKAS 0005"."""
    known = {
        name.casefold(): body.id
        for body in load().accreditation_bodies.values()
        for name in (body.id, body.name)
    }
    words = text.split()
    for end in range(len(words), 0, -1):
        body = known.get(" ".join(words[:end]).strip(" ,:").casefold())
        if body is not None:
            return body, {"number": " ".join(words[end:]) or None}
    return text, {}
