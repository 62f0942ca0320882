"""Records to disk: one JSON file each, a rolling JSON Lines file, and what the ledger says of them.

The ledger's commit is the moment at which a result exists. Whatever a crash leaves half done before it is
done again: the JSON file has a name that follows from the content and replaces itself, and the JSON Lines
file is cut back to the length that the ledger knows.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from certscan.output.pending import PendingFile
from certscan.record import Document
from certscan.runs import corrections
from certscan.runs.ledger import Ledger
from certscan.runs.remembered import finished

READ = "read"
REJUDGED = "rejudged"
CORRECTED = "corrected"

_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST_STEM = 50
_DIGITS = 32
_AT_THE_SAME_TIME = 8


@dataclass(frozen=True, slots=True)
class Result:
    """A record to publish: newly read, judged again, or corrected by a person; `correction` is the last one's number."""

    sha256: str
    document: Document
    day: date
    event: str = READ
    correction: int = 0


class Publisher:
    """Writes results into `out`; `kinds` are the deliveries that each result sets off."""

    def __init__(self, ledger: Ledger, out: Path, kinds: Sequence[str] = ()) -> None:
        self._ledger = ledger
        self._out = out
        self._records = out / "records"
        self._kinds = kinds

    def clean(self) -> None:
        """Remove what a killed watcher left under temporary names."""
        for folder in (self._out, self._records):
            for leftover in folder.glob(".*.part"):
                leftover.unlink(missing_ok=True)

    def publish(self, results: Sequence[Result]) -> None:
        """Publish results, all or none; OSError, OutputError or sqlite3.OperationalError where that fails."""
        self._records.mkdir(parents=True, exist_ok=True)
        names = [self._name(result) for result in results]
        # File systems bring many files to the disk at once as fast as one.
        with ThreadPoolExecutor(_AT_THE_SAME_TIME) as pool:
            list(pool.map(self._write_json, results, names))
        sync_folder(self._records)
        with self._ledger.transaction() as sql:
            self._append(results)
            for result, name in zip(results, names, strict=True):
                record = result.document.to_json_line()
                if result.event == REJUDGED:
                    self._ledger.rejudged(result.sha256, record, result.day)
                elif result.event == CORRECTED:
                    corrections.published(self._ledger, result.sha256, result.correction, record, result.day)
                else:
                    done = finished(result.sha256, result.document, result.day, name)
                    self._ledger.finish(done, time.time())
                sql.executemany(
                    "INSERT INTO delivery (kind, event, payload) VALUES (?, ?, ?)",
                    [(kind, result.event, record) for kind in self._kinds],
                )

    def _name(self, result: Result) -> str:
        entry = self._ledger.entry(result.sha256)
        return (entry.result if entry else None) or _file_name(result)

    def _write_json(self, result: Result, name: str) -> None:
        file = PendingFile(self._records / name)
        try:
            file.write(result.document.model_dump_json(indent=2) + "\n")
        except BaseException:
            file.discard()
            raise
        file.commit()

    def _append(self, results: Sequence[Result]) -> None:
        """Add lines to the day's file behind those that the ledger knows."""
        name = f"records-{results[-1].day.isoformat()}.jsonl"
        lines = "".join(f"{result.document.to_json_line()}\n" for result in results).encode()
        rows = self._ledger.query("SELECT bytes FROM output WHERE name = ?", name)
        descriptor = os.open(self._out / name, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        with os.fdopen(descriptor, "wb") as file:
            # It is shorter than the ledger knows where somebody has moved it away to start a new one.
            start = min(rows[0][0] if rows else 0, os.fstat(descriptor).st_size)
            file.truncate(start)
            file.seek(start)
            file.write(lines)
            file.flush()
            os.fsync(descriptor)
        if not rows:
            sync_folder(self._out)
        with self._ledger.transaction() as sql:
            sql.execute(
                "INSERT INTO output (name, bytes) VALUES (:name, :bytes)"
                " ON CONFLICT (name) DO UPDATE SET bytes = :bytes",
                {"name": name, "bytes": start + len(lines)},
            )


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk; Windows does so by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _file_name(result: Result) -> str:
    """Name the result after file and content: legible, and never taken by another content."""
    stem = _UNSAFE.sub("_", Path(result.document.source.name).stem).strip(".")[:_LONGEST_STEM]
    return f"{stem or 'file'}.{result.sha256[:_DIGITS]}.json"
