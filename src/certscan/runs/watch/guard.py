"""What is looked at before a watch begins; a mistake here would eat files or never end."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock, Timeout

import certscan
from certscan.errors import MissingComponentError, OutputError, UsageError
from certscan.output import open_writer
from certscan.runs.watch.filesystems import remote_mounts
from certscan.settings import OnDone, OnFailed, WatchSettings


def check(settings: WatchSettings) -> None:
    """Make the folder of the results, and refuse a watch that cannot go well.

    UsageError, OutputError or MissingComponentError say why.
    """
    _check_inbox(settings)
    _check_places(settings)
    _check_ledger(settings.ledger_file)
    _check_output(settings)
    _check_deliveries(settings)


@contextmanager
def only_watcher(ledger: Path) -> Iterator[None]:
    """Hold the ledger's lock; UsageError where another watcher has it. It falls when the process ends."""
    lock = FileLock(ledger.with_name(ledger.name + ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise UsageError(
            f"Another watcher works with the ledger {ledger}.", "End that one, or give another --ledger."
        ) from error
    try:
        yield
    finally:
        lock.release()


def _check_inbox(settings: WatchSettings) -> None:
    inbox = settings.inbox
    if not inbox.is_dir():
        raise UsageError(
            f"The inbox {inbox} is no folder or is not there.", "Create it, or mount the share first."
        )
    takes_away = settings.on_done is not OnDone.KEEP or settings.on_failed is OnFailed.MOVE
    wanted = os.R_OK | os.X_OK | (os.W_OK if takes_away else 0)
    if not os.access(inbox, wanted):
        what = "read, and files may be taken out of it" if takes_away else "read"
        raise UsageError(
            f"The inbox {inbox} cannot be {what}.",
            "Change its permissions, or keep the files where they are.",
        )


def _check_places(settings: WatchSettings) -> None:
    inbox = settings.inbox.resolve()
    out = settings.out.resolve()
    hint = "Give folders side by side, such as inbox and results."
    for what, place in (
        ("results", out),
        ("ledger", settings.ledger_file.resolve()),
        *(("overview", target.resolve()) for target in settings.overview),
    ):
        if place.is_relative_to(inbox):
            raise UsageError(f"The {what} {place} would lie in the inbox and be read as input.", hint)
    if inbox.is_relative_to(out):
        raise UsageError(f"The inbox {inbox} lies in the folder of the results.", hint)
    for code in {Path(sys.prefix).resolve(), Path(certscan.__file__).resolve().parent}:
        for what, folder in (("inbox", inbox), ("folder of the results", out)):
            if folder.is_relative_to(code) or code.is_relative_to(folder):
                raise UsageError(
                    f"The {what} {folder} and the programs in {code} overlap.",
                    "Keep what strangers send apart from what is run.",
                )


def _check_ledger(ledger: Path) -> None:
    holding = [
        mount for mount in remote_mounts(ledger.parent) if ledger.resolve().is_relative_to(mount.point)
    ]
    if holding:
        raise UsageError(
            f"The ledger {ledger} would lie on a network file system ({holding[-1].kind}), where it can be damaged.",
            "Give --ledger FILE on a local disk.",
        )


def _check_output(settings: WatchSettings) -> None:
    for folder in (settings.out, settings.ledger_file.parent):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / ".certscan-probe.part"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise OutputError(
                f"Nothing can be written to {folder}: {error.strerror}.",
                "Choose a folder that this user may write to.",
            ) from error
    for target in settings.overview:
        open_writer(str(target), sys.stdout).discard()


def _check_deliveries(settings: WatchSettings) -> None:
    if settings.exec_command is not None:
        command = split_command(settings.exec_command)
        if shutil.which(command[0]) is None:
            raise UsageError(f"The command {command[0]} is not found.", "Give its whole path.")
    if settings.webhook_url is None:
        return
    if urlsplit(settings.webhook_url).scheme not in {"http", "https"}:
        raise UsageError("The webhook is no web address.", "Give one that begins with https://.")
    if settings.webhook_secret is None:
        raise UsageError(
            "The webhook has no secret to sign with, so that its receiver could not tell who sends.",
            "Set CERTSCAN_WATCH_WEBHOOK_SECRET to a long random text that the receiver knows.",
        )
    if find_spec("httpx") is None:
        raise MissingComponentError(
            "The webhook needs the library httpx.", "Run: pip install 'certscan[webhook]'"
        )


def split_command(command: str) -> list[str]:
    """Split a command into its arguments as a shell does, without running one."""
    try:
        arguments = shlex.split(command)
    except ValueError as error:
        raise UsageError(f"The command is not closed properly: {error}.", "Check its quotes.") from error
    if not arguments:
        raise UsageError("The command is empty.", "Give a program and its arguments.")
    return arguments
