"""How the watch is doing: a small JSON file that is replaced every few seconds."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from certscan.runs.ledger import Ledger

FILE_NAME = "health.json"

#: Seconds between two versions of the file, and the age from which the watcher counts as not running.
INTERVAL = 5.0
STALE_AFTER = 60.0

_HOUR = 3600.0

#: Files that wait to be taken in; so many are named.
_SHOWN = 20


def counts(ledger: Ledger, now: float) -> dict[str, Any]:
    """Count contents by state, duplicates, what waits, and what was finished in the last hour.

    `absent` are contents that wait but whose files left the inbox before they were read.
    """
    states: dict[str, int] = dict(ledger.query("SELECT state, count(*) FROM content GROUP BY state"))
    ((backlog, oldest),) = ledger.query(
        "SELECT count(*), min(queued_at) FROM content WHERE state IN ('queued', 'working')"
        " AND EXISTS (SELECT 1 FROM path WHERE path.sha256 = content.sha256 AND present)"
    )
    ((duplicates,),) = ledger.query("SELECT count(*) FROM path WHERE duplicate")
    ((recent,),) = ledger.query("SELECT count(*) FROM content WHERE finished_at > ?", now - _HOUR)
    ((undelivered,),) = ledger.query("SELECT count(*) FROM delivery")
    last_failed = ledger.query(
        "SELECT record FROM content WHERE state = 'failed' ORDER BY finished_at DESC LIMIT 1"
    )
    tally: dict[str, int] = dict(ledger.query("SELECT name, value FROM tally"))
    waiting = states.get("queued", 0) + states.get("working", 0)
    return {
        "backlog": backlog,
        "oldest_waits_seconds": round(max(0.0, now - oldest)) if backlog else 0,
        "working": states.get("working", 0),
        "done": states.get("done", 0),
        "failed": states.get("failed", 0),
        "last_failed": _failure(*last_failed[0]) if last_failed else None,
        "duplicates": duplicates,
        "absent": waiting - backlog,
        "finished_last_hour": recent,
        "deliveries_waiting": undelivered,
        "delivered": tally.get("delivered", 0),
        "dead_letters": tally.get("dead_letters", 0),
    }


class HealthFile:
    """Writes the file; `about` are facts that do not change while the watch runs."""

    def __init__(self, folder: Path, ledger: Ledger, about: dict[str, Any]) -> None:
        self._path = folder / FILE_NAME
        self._ledger = ledger
        self._about = {"pid": os.getpid(), "since": _now(), **about}
        self._last_trouble: dict[str, str] | None = None
        self._next = 0.0

    def write_if_due(self, troubles: Sequence[dict[str, str]], held: dict[str, str]) -> None:
        """Write unless that was done a moment ago."""
        if time.monotonic() >= self._next:
            self.write("trouble" if troubles else "ok", troubles, held)
            self._next = time.monotonic() + INTERVAL

    def write(self, status: str, troubles: Sequence[dict[str, str]], held: dict[str, str]) -> None:
        """Replace the file. It is not brought to the disk by force: after a crash it is out of date anyhow."""
        self._last_trouble = troubles[-1] if troubles else self._last_trouble
        facts = {
            "status": status,
            "updated": _now(),
            **self._about,
            **counts(self._ledger, time.time()),
            "held": len(held),
            "held_files": dict(list(held.items())[:_SHOWN]),
            "troubles": list(troubles),
            "last_trouble": self._last_trouble,
            "memory_megabytes": resident_megabytes(),
        }
        temporary = self._path.with_name(f".{self._path.name}.part")
        temporary.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
        temporary.replace(self._path)


def read(path: Path) -> dict[str, Any] | None:
    """Give what the file says; None where there is none."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, json.JSONDecodeError):
        return None
    return facts if isinstance(facts, dict) else None


def is_alive(facts: dict[str, Any] | None, now: float | None = None) -> bool:
    """Tell whether the watcher that wrote this is running."""
    if facts is None or facts.get("status") == "stopped":
        return False
    updated = datetime.fromisoformat(facts["updated"]).timestamp()
    return abs((time.time() if now is None else now) - updated) < STALE_AFTER


def resident_megabytes() -> float | None:
    """Give the memory of this process; None where the system does not tell in Linux's way."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return None
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def _failure(record: str) -> dict[str, str]:
    """Give file, code and message of a failed record."""
    facts = json.loads(record)
    return {
        "file": facts["source"]["path"],
        "code": facts["error"]["code"],
        "error": facts["error"]["message"],
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
