"""How a watch begins and ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date

from certscan.errors import ExitStatus
from certscan.runs.folder import Scan, scan_document
from certscan.runs.ledger import Ledger
from certscan.runs.watch.couriers import couriers_of
from certscan.runs.watch.guard import check, only_watcher
from certscan.runs.watch.tasks import Today
from certscan.runs.watch.wakeup import Wakeup
from certscan.runs.watch.watcher import Watcher
from certscan.settings import Settings, WatchSettings


def watch(
    settings: WatchSettings,
    reading: Callable[[], Settings],
    *,
    scan: Scan = scan_document,
    today: Today = date.today,
) -> ExitStatus:
    """Watch until a signal ends it or, with `run_once`, for one pass.

    `reading` gives how to read and judge, again at every SIGHUP. UsageError, OutputError or
    MissingComponentError where the watch cannot begin or go on.
    """
    check(settings)
    with (
        only_watcher(settings.ledger_file),
        closing(Ledger(settings.ledger_file)) as ledger,
        closing(Wakeup()) as bell,
        couriers_of(settings, ledger, bell.ring) as couriers,
    ):
        ledger.require(published=True)
        watcher = Watcher(settings, reading, ledger, couriers, bell, scan=scan, today=today)
        try:
            return watcher.run()
        finally:
            watcher.end()
