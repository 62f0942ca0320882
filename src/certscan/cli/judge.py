"""`certscan judge`: judge records again, without reading the documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from certscan.cli.delivery import EXPECT_HELP, FAIL_ON_HELP, OUTPUT_HELP, PROFILE_HELP, deliver
from certscan.cli.options import DAY, day_of, settings_from
from certscan.settings import FailOn


def judge(
    records: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Records of `certscan scan`.")],
    output: Annotated[
        list[str] | None,
        typer.Option("--output", "-o", metavar="FILE", help=OUTPUT_HELP, show_default=False),
    ] = None,
    as_of: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar=DAY, help="The day to judge on.", show_default="today"),
    ] = None,
    profile: Annotated[
        str | None, typer.Option(metavar="NAME|FILE", help=PROFILE_HELP, show_default="default")
    ] = None,
    expect: Annotated[Path | None, typer.Option(metavar="FILE", help=EXPECT_HELP, show_default=False)] = None,
    fail_on: Annotated[FailOn, typer.Option(help=FAIL_ON_HELP)] = FailOn.NEVER,
) -> None:
    """Judge records again, on another day or under another profile, without reading the documents.

    What was read stays as it is; only the verdicts are new.
    """
    from certscan.output.records import read_records
    from certscan.rules.judge_document import judge_again

    settings = settings_from(as_of=as_of, profile=profile, expect=expect)
    documents = list(read_records(records))
    judged = (judge_again(document, settings) for document in documents)
    deliver(judged, len(documents), settings, output or [], fail_on, "Judging")
