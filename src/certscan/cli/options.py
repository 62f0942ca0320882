"""Options that several commands have, and the way from options to settings."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from certscan.errors import UsageError
from certscan.mistakes import said
from certscan.settings import FailOn, OcrChoice, Settings


def day_of(text: str) -> date:
    """Read the day that an option gives."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"'{text}' is no day; write it as in 2027-05-11.") from error


_AS_OF = "The day to judge on."
_EXPECT = "What the buyer expects of each supplier: a .csv or .toml file."
_FAIL_ON = "End with status 1 when a certificate has such a finding (review: or a record needs a look)."
_JOBS = "Processes."
_OCR = "What reads pages that are pictures."
_OUTPUT = "Write here; .jsonl, .csv, .xlsx, .parquet or .html, told by the suffix. Repeatable; - is JSON Lines on stdout."
_PROFILE = "The buyer's policy to judge by: a name from `certscan list profiles`, or a .toml file."
_RECORDS = "Records of `certscan scan`."


def day_option(help_text: str, default: str) -> Any:
    """Make the option --as-of; `default` is how the help calls the day that is taken without it."""
    return typer.Option("--as-of", parser=day_of, metavar="YYYY-MM-DD", help=help_text, show_default=default)


AsOf = Annotated[date | None, day_option(_AS_OF, "today")]
Expect = Annotated[Path | None, typer.Option("--expect", metavar="FILE", help=_EXPECT, show_default=False)]
FailOnOption = Annotated[FailOn, typer.Option("--fail-on", help=_FAIL_ON)]
Jobs = Annotated[int | None, typer.Option("--jobs", "-j", min=0, help=_JOBS, show_default="every core")]
Ocr = Annotated[OcrChoice | None, typer.Option("--ocr", help=_OCR, show_default="auto")]
Output = Annotated[
    list[str] | None, typer.Option("--output", "-o", metavar="FILE", help=_OUTPUT, show_default=False)
]
Profile = Annotated[
    str | None, typer.Option("--profile", metavar="NAME|FILE", help=_PROFILE, show_default="default")
]
Records = Annotated[Path, typer.Argument(metavar="FILE.jsonl", help=_RECORDS)]


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
    if settings.asks_across_certificates:
        from certscan.policy import load_policy

        # A mistake in the buyer's files ends the run before anything is read.
        load_policy(settings)
    if settings.profile != "default":
        from certscan.rules.profile_check import check_profile

        check_profile(settings.profile)
    return settings
