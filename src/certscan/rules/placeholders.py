"""Whether a value is the filling of a form that nobody filled in."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

import regex

from certscan.catalogue.lookup import PATTERN_SECONDS

#: The fields in which samples give themselves away, by the name of their patterns.
FIELDS = {"certificate_number": "number", "holder": "holder", "scope": "scope", "issuer": "issuer"}


def is_placeholder(field: str, text: str) -> bool:
    """Tell whether a field of the record holds a placeholder."""
    return any(
        pattern.fullmatch(text.strip(), timeout=PATTERN_SECONDS) for pattern in _patterns()[FIELDS[field]]
    )


@cache
def _patterns() -> dict[str, tuple[regex.Pattern[str], ...]]:
    text = (resources.files("certscan.rules") / "placeholders.toml").read_text(encoding="utf-8")
    lists = tomllib.loads(text)
    return {name: tuple(map(regex.compile, lists[name])) for name in FIELDS.values()}
