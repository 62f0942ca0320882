"""What registers' words for a status mean."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from importlib import resources

from certscan.fields.wording.folding import plain


class RegisterState(StrEnum):
    """The meaning of a status; only VALID counts."""

    VALID = "valid"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    PENDING = "pending"
    UNKNOWN = "unknown"


def state_of(status: str) -> RegisterState:
    """Give the meaning of a register's word."""
    return _states().get(plain(status), RegisterState.UNKNOWN)


@cache
def _states() -> dict[str, RegisterState]:
    text = (resources.files("certscan.policy") / "register_columns.toml").read_text(encoding="utf-8")
    statuses = tomllib.loads(text)["statuses"]
    return {plain(word): RegisterState(state) for state, words in statuses.items() for word in words}
