"""From command-line options to settings."""

from __future__ import annotations

from datetime import date
from typing import Any

import typer
from pydantic import ValidationError

from certscan.errors import UsageError
from certscan.mistakes import said
from certscan.settings import Settings

#: How the help writes a day.
DAY = "YYYY-MM-DD"


def day_of(text: str) -> date:
    """Read the day that an option gives."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"'{text}' is no day; write it as in 2027-05-11.") from error


def settings_from(**options: Any) -> Settings:
    """Make the settings of a run; an option that is None leaves its environment variable or default.

    UsageError names the first value that is wrong.
    """
    given = {name: value for name, value in options.items() if value is not None}
    try:
        settings = Settings(**given)
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"])
        place = f"option --{name.replace('_', '-')}" if name in given else f"variable CERTSCAN_{name.upper()}"
        raise UsageError(f"The {place} is wrong: {said(first)}.", "Correct it and run again.") from error
    from certscan.policy import load_policy

    # A mistake in the buyer's files ends the run before anything is read.
    load_policy(settings)
    if settings.profile != "default":
        from certscan.rules.profile_check import check_profile

        check_profile(settings.profile)
    return settings
