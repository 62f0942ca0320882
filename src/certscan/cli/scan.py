"""`certscan scan`: read files and judge them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from certscan.cli.delivery import deliver
from certscan.cli.options import (
    AsOf,
    Expect,
    FailOnOption,
    Jobs,
    Ocr,
    Output,
    Profile,
    settings_from,
)
from certscan.errors import UsageError
from certscan.record import Document
from certscan.settings import FailOn, Settings

_INPUTS = "Files, folders (with all below them), or - for one document on standard input."
_LEDGER = "Remember here what was read; the next run reads only what is new or was read by an older version."


def scan(
    paths: Annotated[list[str], typer.Argument(metavar="PATH", help=_INPUTS, show_default=False)],
    output: Output = None,
    as_of: AsOf = None,
    profile: Profile = None,
    expect: Expect = None,
    ocr: Ocr = None,
    jobs: Jobs = None,
    fail_on: FailOnOption = FailOn.NEVER,
    ledger: Annotated[
        Path | None, typer.Option(metavar="FILE", help=_LEDGER, dir_okay=False, show_default=False)
    ] = None,
    reread: Annotated[bool, typer.Option("--reread", help="Read also what the ledger knows.")] = False,
    unordered: Annotated[
        bool,
        typer.Option("--unordered", help="Give records as they are done, not in the order of the files."),
    ] = False,
) -> None:
    """Read certificates and judge whether they can be relied on.

    At a terminal it shows a table; piped, it writes one line of JSON per file.
    """
    settings = settings_from(as_of=as_of, profile=profile, expect=expect, ocr=ocr, jobs=jobs)
    targets = output or []
    total, documents = _documents(
        paths, settings, [Path(target) for target in targets], ledger, reread, unordered
    )
    deliver(documents, total, settings, targets, fail_on, "Reading")


def _documents(
    paths: Sequence[str],
    settings: Settings,
    outputs: Sequence[Path],
    ledger: Path | None,
    reread: bool,
    unordered: bool,
) -> tuple[int, Iterator[Document]]:
    from certscan.runs.discovery import discover
    from certscan.runs.folder import scan_many
    from certscan.runs.standard_input import STANDARD_INPUT, scan_stream

    if STANDARD_INPUT not in paths:
        if ledger is None:
            if reread:
                raise UsageError("--reread needs a ledger.", "Name it with --ledger FILE.")
            files = discover([Path(path) for path in paths], exclude=outputs)
            return len(files), scan_many(files, settings, ordered=not unordered)
        if unordered:
            raise UsageError(
                "With a ledger, records come in the order of the files.", "Leave out --unordered."
            )
        from certscan.runs.ledger import ledger_files

        files = discover([Path(path) for path in paths], exclude=[*outputs, *ledger_files(ledger)])
        return len(files), _new_documents(files, settings, ledger, reread)
    if ledger is not None:
        raise UsageError("Standard input has no place in a ledger.", "Leave out --ledger, or give paths.")
    if len(paths) > 1:
        raise UsageError("Standard input (-) is one document of its own.", "Give either - or paths.")
    if sys.stdin.isatty():
        raise UsageError("Nothing is piped into standard input.", "Try: certscan scan - < certificate.pdf")
    return 1, (scan_stream(stream, settings) for stream in [sys.stdin.buffer])


def _new_documents(
    files: Sequence[Path], settings: Settings, ledger: Path, reread: bool
) -> Iterator[Document]:
    from contextlib import closing

    from certscan.runs.ledger import Ledger
    from certscan.runs.remembered import scan_new

    with closing(Ledger(ledger)) as known:
        yield from scan_new(files, settings, known, reread=reread)
