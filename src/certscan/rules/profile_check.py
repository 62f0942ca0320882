"""Whether a profile speaks of rules and bodies that exist: a misspelt code would change nothing, unseen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from certscan.catalogue import load
from certscan.errors import UsageError
from certscan.policy.profile import Profile
from certscan.policy.profile_file import find_profile
from certscan.policy.toml_lines import Step, line_of, written
from certscan.rules.across import ACROSS
from certscan.rules.all_rules import RULES


def check_profile(name_or_file: str) -> None:
    """Raise a UsageError for the first code, or accreditation body, that nobody knows; it names line and key."""
    profile = find_profile(name_or_file)
    for key, reason in _mistakes(profile):
        path = Path(name_or_file)
        text = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
        raise UsageError(
            f"The profile is wrong at {name_or_file}, line {line_of(text, key)}, {written(key)}: {reason}.",
            "`certscan list rules` and `certscan list accreditation-bodies` show what is known.",
        )


def _mistakes(profile: Profile) -> Iterator[tuple[tuple[Step, ...], str]]:
    codes = {rule.code for rule in (*RULES, *ACROSS)}
    for code in profile.severity:
        if code not in codes:
            yield ("severity", code), f"there is no rule {code}"
    bodies = {body.id.casefold() for body in load().accreditation_bodies.values()}
    for index, name in enumerate(profile.accreditors):
        if name.casefold() not in bodies:
            yield ("accreditors", index), f"no accreditation body is known as {name}"
