"""`certscan review`: look and correct in the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from certscan.cli.options import AsOf, Expect, Profile, settings_from
from certscan.errors import UsageError

if TYPE_CHECKING:
    from certscan.review.desk import Desk
    from certscan.settings import Settings

_LEDGER = "The ledger of `certscan watch` (results/ledger.sqlite) or of `certscan scan --ledger`."
_EXPORT = "Write all records with their corrections (.jsonl, .csv, .xlsx …) and end. Repeatable."
_TRUTH = "Write the corrections as truth for `python -m benchmarks.accuracy` (.jsonl) and end."
_REVIEWER = "Whom corrections are ascribed to."
_ORIGINALS = "Look here, too, for documents that are no longer where they were read. Repeatable."
_PORT = "The port to use."


def review(
    ledger: Annotated[Path, typer.Argument(metavar="LEDGER", help=_LEDGER)],
    export: Annotated[
        list[str] | None, typer.Option("--export", metavar="FILE", help=_EXPORT, show_default=False)
    ] = None,
    export_truth: Annotated[
        Path | None, typer.Option("--export-truth", metavar="FILE", help=_TRUTH, show_default=False)
    ] = None,
    reviewer: Annotated[
        str | None, typer.Option(metavar="NAME", help=_REVIEWER, show_default="the user of this machine")
    ] = None,
    originals: Annotated[
        list[Path] | None, typer.Option(metavar="DIR", help=_ORIGINALS, show_default=False)
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help=_PORT, show_default="a free one")] = 0,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the browser.")] = True,
    as_of: AsOf = None,
    profile: Profile = None,
    expect: Expect = None,
) -> None:
    """Look and correct in the browser, on this machine alone.

    Shows what needs review beside the document. What was read is kept; corrections stand beside it in the
    ledger, and every output gives the corrected record from then on.
    """
    from certscan.review.desk import Desk
    from certscan.review.server import Plan, require_web, serve

    if not ledger.is_file():
        raise UsageError(
            f"There is no ledger {ledger}.",
            "Give that of a watch (OUT/ledger.sqlite), or make one: certscan scan FOLDER --ledger FILE",
        )

    def settings() -> Settings:  # anew each time: a review that is left open is still judged on today
        return settings_from(as_of=as_of, profile=profile, expect=expect)

    first = settings()
    desk = Desk(ledger, lambda: first)
    if export or export_truth:
        desk.check()
        _export(desk, export or [], first)
        if export_truth:
            _export_truth(desk, export_truth)
        return
    require_web()
    desk.check()
    serve(
        Plan(ledger, settings, reviewer or _user(), port, originals or ()),
        lambda address: _tell(address, browser=browser),
    )


def _export(desk: Desk, targets: list[str], settings: Settings) -> None:
    from functools import partial

    from certscan.cli.terminal import guarded_stdout
    from certscan.output import open_writers
    from certscan.runs.page_pictures import WorkerPictures

    if targets:
        pictures = partial(WorkerPictures, settings)
        with guarded_stdout() as stdout, open_writers(targets, stdout, pictures) as writers:
            for document in desk.records():
                for writer in writers:
                    writer.write(document)


def _export_truth(desk: Desk, target: Path) -> None:
    from certscan.output.pending import PendingFile
    from certscan.review.truth import truth_lines

    file = PendingFile(target, newline="")
    count = 0
    for line in truth_lines(desk.corrected_cases()):
        file.write(f"{line}\n")
        count += 1
    file.commit()
    typer.echo(f"Certificates in {target}: {count}", err=True)


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in a container
        return "reviewer"


def _tell(address: str, *, browser: bool) -> None:
    typer.echo(f"Review: {address}\nWhoever has this address can use it, on this machine. Ctrl-C ends it.")
    if browser:
        import webbrowser

        webbrowser.open(address)
