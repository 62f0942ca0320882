"""Finds a profile by its name among those that come with certscan, or reads it from a buyer's file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from certscan.errors import UsageError
from certscan.mistakes import said
from certscan.policy.profile import Profile, Proof
from certscan.policy.standard_names import HINT, mistake_in
from certscan.policy.toml_lines import Step, line_of, written

_HINT = "docs/usage.md shows what a profile may hold; `certscan list profiles` names those that are shipped."


@cache
def shipped_profiles() -> dict[str, Profile]:
    """Give the profiles that come with certscan by their id, `default` first."""
    folder = resources.files("certscan.policy") / "profiles"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    read = [parsed(file.read_text(encoding="utf-8"), file.name) for file in files]
    return {p.id: p for p in sorted(read, key=lambda p: (p.id != "default", p.id))}


def find_profile(name_or_file: str) -> Profile:
    """Give the profile of a name or alias, else the one in the file of that path.

    UsageError where there is neither, or where the file is wrong: it names the line and the key.
    """
    wanted = name_or_file.casefold()
    for profile in shipped_profiles().values():
        if wanted in (profile.id, *profile.aliases):
            return profile
    path = Path(name_or_file)
    if path.suffix.lower() != ".toml" and not path.exists():
        known = ", ".join(shipped_profiles())
        raise UsageError(f"There is no profile {name_or_file}.", f"Known profiles: {known}; or a .toml file.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise UsageError(f"The profile {name_or_file} cannot be read: {reason}.", _HINT) from error
    profile = parsed(text, name_or_file, path.stem)
    for key, reason in _misnamed(profile):
        raise _wrong(name_or_file, text, key, reason, HINT)
    return profile


def parsed(text: str, file: str, name: str | None = None) -> Profile:
    """Make a profile of TOML text; `name` stands for an id and a title that the text does not give."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"The profile {file} is no TOML: {error}.", _HINT) from error
    if name is not None:
        data = {"id": name, "title": name} | data
    try:
        return Profile.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        raise _wrong(file, text, first["loc"], said(first), _HINT) from error


def _misnamed(profile: Profile) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Find the standards that nobody knows; test methods and regulations may be in no catalogue."""
    for index, requirement in enumerate(profile.required):
        for place, name in enumerate(requirement.any_of):
            if reason := mistake_in(name, may_be_unknown=requirement.proof is Proof.TEST_REPORT):
                yield ("required", index, "any_of", place), reason
    for index, beyond in enumerate(profile.beyond):
        if reason := mistake_in(beyond.standard):
            yield ("beyond", index, "standard"), reason
        for place, name in enumerate(beyond.any_of):
            if reason := mistake_in(name, may_be_unknown=True):
                yield ("beyond", index, "any_of", place), reason


def _wrong(file: str, text: str, key: Sequence[Step], reason: str, hint: str) -> UsageError:
    return UsageError(
        f"The profile is wrong at {file}, line {line_of(text, key)}, {written(key)}: {reason}.", hint
    )
