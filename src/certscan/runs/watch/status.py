"""What a watch says of itself to those who ask from outside."""

from __future__ import annotations

import time
from typing import Any

from certscan.errors import UsageError
from certscan.runs.ledger import Ledger
from certscan.runs.watch import health
from certscan.settings import WatchSettings


def status(settings: WatchSettings, now: float | None = None) -> dict[str, Any]:
    """Give the counts of the ledger as they are now, and what the health file says of the watcher.

    `running` is false where the watcher has ended or has shown no life for a minute.
    """
    ledger_file = settings.ledger_file
    if not ledger_file.is_file():
        raise UsageError(
            f"There is no ledger {ledger_file}.", "Give the --out (or --ledger) that the watcher was given."
        )
    said = health.read(settings.out / health.FILE_NAME)
    ledger = Ledger(ledger_file, read_only=True)
    try:
        counted = health.counts(ledger, time.time())
    finally:
        ledger.close()
    return {"running": health.is_alive(said, now), **(said or {}), **counted}
