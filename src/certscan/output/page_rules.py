"""What the rules and the catalogue add to a certificate's page: explanations, and where to look it up."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from certscan.catalogue import load
from certscan.record import Certificate
from certscan.rules import RULES
from certscan.rules.across import ACROSS
from certscan.rules.registers import Place, Query, places, query
from certscan.rules.rule import Context, Described

#: The rule whose finding says where to look, which a page tells in a place of its own.
LOOK_IT_UP = "P-05"


@cache
def rules() -> dict[str, Described]:
    """Give all rules by code."""
    return {rule.code: rule for rule in (*RULES, *ACROSS)}


def explained(codes: Iterable[str]) -> list[Described]:
    """Give the rules behind codes that findings carry, in the order of the codes; an unknown one is left out."""
    return [rules()[code] for code in sorted(set(codes)) if code in rules()]


def where_to_look(certificate: Certificate) -> tuple[Query, tuple[Place, ...]]:
    """Tell what to type where; only addresses that a browser opens safely."""
    found = places(certificate, Context(day=certificate.verdict.as_of, catalogue=load()))
    return query(certificate), tuple(place for place in found if place.url.startswith("https://"))
