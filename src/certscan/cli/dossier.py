"""`certscan dossier`: the certificates of a run by supplier."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from certscan.cli.options import Expect, Profile, Records, day_option, settings_from

_ICS_HELP = "Write the ends of all certificates to a calendar file, with reminders."


def dossier(
    records: Records,
    as_of: Annotated[date | None, day_option("The day to judge on.", "that of the records")] = None,
    profile: Profile = None,
    expect: Expect = None,
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
