"""Finds a profile by its name among those that come with certscan, or reads it from a buyer's file."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from certscan.errors import UsageError
from certscan.mistakes import said
from certscan.policy.profile import Profile
from certscan.policy.toml_lines import line_of, written

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
    return parsed(text, name_or_file, path.stem)


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
        where = f"{file}, line {line_of(text, first['loc'])}"
        message = f"The profile is wrong at {where}, {written(first['loc'])}: {said(first)}."
        raise UsageError(message, _HINT) from error
