"""`certscan dossier`: the certificates of a run by supplier."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from certscan.cli.delivery import EXPECT_HELP, PROFILE_HELP
from certscan.cli.options import DAY, day_of, settings_from

_DAY_HELP = "The day to judge on."
_ICS_HELP = "Write the ends of all certificates to a calendar file, with reminders."


def dossier(
    records: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Records of `certscan scan`.")],
    as_of: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar=DAY, help=_DAY_HELP, show_default="that of the records"),
    ] = None,
    profile: Annotated[
        str | None, typer.Option(metavar="NAME|FILE", help=PROFILE_HELP, show_default="default")
    ] = None,
    expect: Annotated[Path | None, typer.Option(metavar="FILE", help=EXPECT_HELP, show_default=False)] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Give JSON instead of pages.")] = False,
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", help=_ICS_HELP, show_default=False)
    ] = None,
) -> None:
    """Show one page per supplier: held, missing, next to expire, contradictions.

    The records are judged again, by default on the day on which they were judged.
    """
    from rich.console import Console

    from certscan.cli.list import PIPED_WIDTH
    from certscan.cli.suppliers import print_dossier
    from certscan.dossier import build
    from certscan.dossier.calendar import calendar
    from certscan.output.pending import PendingFile
    from certscan.output.records import read_records
    from certscan.policy import load_policy
    from certscan.rules.judge_document import judge_again

    documents = list(read_records(records))
    days = [c.verdict.as_of for d in documents for c in d.certificates]
    day = as_of or max(days, default=None)
    settings = settings_from(as_of=day, profile=profile, expect=expect)
    built = build([judge_again(document, settings) for document in documents], settings)
    if ics is not None:
        notice = load_policy(settings).profile.notice_days
        file = PendingFile(ics, newline="")
        file.write(calendar(built, settings.expiring_within_days if notice is None else notice))
        file.commit()
    if as_json:
        typer.echo(built.model_dump_json(indent=2))
        return
    console = Console()
    print_dossier(built, console if console.is_terminal else Console(width=PIPED_WIDTH))
