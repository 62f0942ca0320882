"""What a buyer brings to a judgement: a profile, expectations of suppliers, a register's export."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from certscan.policy.expectation import Expectations
from certscan.policy.expectation_file import read_expectations
from certscan.policy.profile import DEFAULT, Profile
from certscan.policy.profile_file import find_profile
from certscan.policy.register import Register, open_register
from certscan.settings import Settings

__all__ = ["Policy", "load_policy"]


@dataclass(frozen=True, slots=True)
class Policy:
    """The buyer's side of a judgement; without it every rule weighs what it says itself."""

    profile: Profile = DEFAULT
    expectations: Expectations | None = None
    register: Register | None = None


def load_policy(settings: Settings) -> Policy:
    """Give what the settings name; UsageError names the file, line and key of a mistake.

    The buyer's files are read once per process; what is imported from a register meanwhile is seen.
    """
    profile, expectations = _buyers_files(settings.profile, settings.expect)
    return Policy(profile, expectations, open_register(settings.data_folder))


@cache
def _buyers_files(profile: str, expect: Path | None) -> tuple[Profile, Expectations | None]:
    return find_profile(profile), read_expectations(expect) if expect else None
