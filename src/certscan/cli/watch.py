"""`certscan watch`: a folder that is read as files come in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from certscan.cli.options import Expect, Jobs, Ocr, Profile, settings_from
from certscan.errors import ExitStatus, UsageError
from certscan.mistakes import said
from certscan.settings import OnDone, OnFailed, WatchSettings

_INBOX = "The folder to watch, with all below it."
_OUT = "Where results go: records/, records-DAY.jsonl, health.json, the ledger."
_LEDGER = "What was seen and what became of it; on a local disk."
_OVERVIEW = (
    "Keep an overview of all records here (.csv, .xlsx, .html …), renewed when something changes. Repeatable."
)
_ON_DONE = "What becomes of a file that was read; move: to OUT/done."
_ON_FAILED = "What becomes of a file that could not be read; move: to OUT/failed, with the reason."
_INTERVAL = "Seconds between two listings."
_SETTLE = "Seconds for which a file must not change before it is taken."
_GRACE = "Seconds after which a file is taken even if its end seems to be missing."
_EXEC = "Run this for each result, without a shell: the record comes on standard input."
_WEBHOOK = "Post each result here as JSON, signed with CERTSCAN_WATCH_WEBHOOK_SECRET."


def watch(
    inbox: Annotated[Path | None, typer.Argument(metavar="INBOX", help=_INBOX, show_default=False)] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="DIR", help=_OUT, show_default=False)
    ] = None,
    ledger: Annotated[
        Path | None, typer.Option(metavar="FILE", help=_LEDGER, show_default="OUT/ledger.sqlite")
    ] = None,
    overview: Annotated[
        list[Path] | None, typer.Option(metavar="FILE", help=_OVERVIEW, show_default=False)
    ] = None,
    on_done: Annotated[OnDone | None, typer.Option(help=_ON_DONE, show_default="keep")] = None,
    on_failed: Annotated[OnFailed | None, typer.Option(help=_ON_FAILED, show_default="keep")] = None,
    run_once: Annotated[bool, typer.Option("--run-once", help="Read what is there, then end.")] = False,
    interval: Annotated[
        float | None, typer.Option(help=_INTERVAL, show_default="5; 15 on a network share")
    ] = None,
    settle: Annotated[float | None, typer.Option(help=_SETTLE, show_default="2")] = None,
    grace: Annotated[float | None, typer.Option(help=_GRACE, show_default="60")] = None,
    jobs: Jobs = None,
    profile: Profile = None,
    expect: Expect = None,
    ocr: Ocr = None,
    exec_command: Annotated[
        str | None, typer.Option("--exec", metavar="CMD", help=_EXEC, show_default=False)
    ] = None,
    webhook: Annotated[str | None, typer.Option(metavar="URL", help=_WEBHOOK, show_default=False)] = None,
    status: Annotated[bool, typer.Option("--status", help="Say how the watcher on OUT is doing.")] = False,
) -> None:
    """Watch a folder: read and judge every file that comes in, once.

    Logs are JSON lines on standard error. SIGTERM ends it, SIGHUP reloads profile and catalogue.
    """
    if status:
        _tell_status(_watch_settings(inbox=inbox or Path(), out=out, ledger=ledger))
        return
    settings = _watch_settings(
        inbox=inbox,
        out=out,
        ledger=ledger,
        overview=tuple(overview) if overview else None,
        on_done=on_done,
        on_failed=on_failed,
        run_once=run_once or None,
        interval_seconds=interval,
        settle_seconds=settle,
        grace_seconds=grace,
        exec_command=exec_command,
        webhook_url=webhook,
    )
    from certscan.runs.watch import log
    from certscan.runs.watch.start import watch as run

    log.configure()
    raise typer.Exit(run(settings, lambda: settings_from(profile=profile, expect=expect, ocr=ocr, jobs=jobs)))


def _watch_settings(**options: Any) -> WatchSettings:
    from pydantic import ValidationError

    try:
        return WatchSettings(**{name: value for name, value in options.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        if first["type"] == "missing":
            what = "an INBOX" if name == "inbox" else "--out DIR"
            raise UsageError(f"{what} is needed.", "Try: certscan watch inbox --out results") from error
        raise UsageError(
            f"{name.replace('_', ' ').capitalize()} is wrong: {said(first)}.",
            f"Correct the option or CERTSCAN_WATCH_{name.upper()} and run again.",
        ) from error


def _tell_status(settings: WatchSettings) -> None:
    """Print the status as a table or, in a pipe, as JSON; end with 6 where the watcher does not run."""
    import json

    from certscan.runs.watch.status import status

    facts = status(settings)
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from certscan.cli.terminal import in_words

    console = Console()
    if console.is_terminal:
        table = Table(box=None, show_header=False, pad_edge=False)
        for name, value in facts.items():
            table.add_row(name.replace("_", " "), Text(in_words(value)))
        console.print(table)
    else:
        typer.echo(json.dumps(facts, indent=2))
    if not facts["running"]:
        raise typer.Exit(ExitStatus.MISSING_COMPONENT)
