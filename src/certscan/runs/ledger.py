"""What has been seen and what became of it: SQLite, one row per content and one per path.

A *content* (named by its SHA-256) goes queued → working → done or failed. A *path* holds a content; a
second path with the same content is a duplicate. What a person has corrected (`corrections`) stands for the
reading wherever records are given. Each public method is one transaction, or part of the
one that `transaction` opened. Times are seconds since 1970; they are told, never compared with each other
to decide what is lost, since clocks are set back. Leases are the exception: one that has ended lets another
process have the work.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from certscan.errors import UsageError
from certscan.runs.ledger_schema import connect
from certscan.runs.listing import Seen

#: A path as the ledger keeps it: bytes where the name is no UTF-8.
_Key = str | bytes


class State(StrEnum):
    """What became of a content."""

    QUEUED = "queued"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


class Registered(StrEnum):
    """What a path turned out to be."""

    NEW = "new"
    DUPLICATE = "duplicate"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a content; `record` is the corrected one where a person has `reviewed` it."""

    state: State
    version: str | None
    record: str | None
    result: str | None
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """A content that was read: its record as JSON, and the version and day that it was read and judged on."""

    sha256: str
    state: State
    record: str
    version: str
    judged_on: date
    result: str | None = None


class Ledger:
    """One ledger file; used from one thread. It is made where it is not there, unless `create` is False."""

    def __init__(self, path: Path, *, read_only: bool = False, create: bool = True) -> None:
        self._sql = connect(path, read_only=read_only, create=create)

    def close(self) -> None:
        """Close the file."""
        self._sql.close()

    def require(self, *, published: bool) -> None:
        """See that what is known was published to files, as by a watch, or was not, as by a scan.

        UsageError otherwise: a watch would take a content that a scan has read for one whose result is there.
        """
        other = (
            "SELECT 1 FROM content WHERE state IN ('done', 'failed') AND (result IS NOT NULL) <> ? LIMIT 1"
        )
        if self._sql.execute(other, (published,)).fetchone():
            use, theirs = ("a watch", "scan") if published else ("scan", "a watch")
            raise UsageError(f"The ledger belongs to {theirs}.", f"Give {use} a ledger of its own.")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Do all that is done inside, or nothing; inside another transaction it is part of that."""
        if self._sql.in_transaction:
            yield self._sql
            return
        self._sql.execute("BEGIN IMMEDIATE")
        try:
            yield self._sql
            self._sql.execute("COMMIT")
        except BaseException:
            if self._sql.in_transaction:  # SQLite may have rolled back already, as when the disk is full
                self._sql.execute("ROLLBACK")
            raise

    def entry(self, sha256: str) -> Entry | None:
        """Give what is known of a content."""
        row = self._sql.execute(
            "SELECT state, version, coalesce(review.record, content.record), result, review.sha256 IS NOT NULL"
            " FROM content LEFT JOIN review USING (sha256) WHERE sha256 = ?",
            (sha256,),
        ).fetchone()
        return Entry(State(row[0]), row[1], row[2], row[3], bool(row[4])) if row else None

    def present_paths(self) -> dict[str, Seen]:
        """Give the paths that were in the folder when it was last listed."""
        rows = self._sql.execute("SELECT path, size, mtime_ns, inode FROM path WHERE present")
        return {seen.path: seen for seen in (Seen(path_of(row[0]), *row[1:]) for row in rows)}

    def recall(self, seen: Seen) -> bool:
        """Tell whether this very file is known, and note that it is there (again).

        One that was put into quarantine is not: who puts it back wants it to be read.
        """
        with self.transaction() as sql:
            return (
                sql.execute(
                    "UPDATE path SET present = 1, disposed = NULL"
                    " WHERE path = ? AND size = ? AND mtime_ns = ? AND inode = ?"
                    " AND disposed IS NOT 'quarantined'",
                    (key_of(seen.path), seen.size, seen.mtime_ns, seen.inode),
                ).rowcount
                > 0
            )

    def forget_presence(self, paths: Iterable[str]) -> int:
        """Note that paths are no longer in the folder and give how many were believed to be.

        A content without any path in the folder waits until one is back.
        """
        keys = [(key_of(path),) for path in paths]
        with self.transaction() as sql:
            return sql.executemany("UPDATE path SET present = 0 WHERE path = ? AND present", keys).rowcount

    def register(self, seen: Seen, sha256: str, now: float, since: float | None = None) -> Registered:
        """Note that a path holds a content; one that is new is queued, `since` when it could be read."""
        key = key_of(seen.path)
        with self.transaction() as sql:
            self._queue_what_came_back(sha256)
            row = sql.execute("SELECT state FROM content WHERE sha256 = ?", (sha256,)).fetchone()
            if row is None:
                sql.execute(
                    "INSERT INTO content (sha256, state, queued_at) VALUES (?, ?, ?)",
                    (sha256, State.QUEUED, now if since is None else since),
                )
            finished = row is not None and row[0] in {State.DONE, State.FAILED}
            before = sql.execute("SELECT sha256, duplicate FROM path WHERE path = ?", (key,)).fetchone()
            known = before is not None and before[0] == sha256
            duplicate = (
                bool(before[1])
                if known
                else sql.execute(
                    "SELECT 1 FROM path WHERE sha256 = ? AND NOT duplicate AND path <> ? AND (present OR ?)",
                    (sha256, key, finished),
                ).fetchone()
                is not None
            )
            sql.execute(
                "INSERT OR REPLACE INTO path (path, sha256, size, mtime_ns, inode, duplicate, present, seen_at)"
                " VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
                (key, sha256, seen.size, seen.mtime_ns, seen.inode, duplicate, now),
            )
        if known:
            return Registered.KNOWN
        return Registered.DUPLICATE if duplicate else Registered.NEW

    def _queue_what_came_back(self, sha256: str) -> None:
        """Queue a content again that failed, if all of its files had gone into quarantine."""
        self._sql.execute(
            "UPDATE content SET state = 'queued', deaths = 0 WHERE sha256 = ? AND state = 'failed'"
            " AND EXISTS (SELECT 1 FROM path WHERE path.sha256 = content.sha256 AND disposed = 'quarantined')"
            " AND NOT EXISTS (SELECT 1 FROM path WHERE path.sha256 = content.sha256 AND present)",
            (sha256,),
        )

    def first_path(self, sha256: str) -> str | None:
        """Give the path that a content was first found under."""
        row = self._sql.execute(
            "SELECT path FROM path WHERE sha256 = ? ORDER BY duplicate, seen_at LIMIT 1", (sha256,)
        ).fetchone()
        return path_of(row[0]) if row else None

    def take(
        self, most: int, owner: str, now: float, lease_seconds: float, leave: Collection[str] = ()
    ) -> list[tuple[str, str]]:
        """Lease up to `most` contents that wait and are in the folder, longest waiting first.

        Gives content and path of each. Those whose lease from another process has ended are waiting, too;
        those in `leave` are passed over.
        """
        with self.transaction() as sql:
            rows = sql.execute(
                "SELECT sha256, (SELECT path FROM path WHERE path.sha256 = content.sha256 AND present"
                " ORDER BY duplicate, path LIMIT 1) AS here FROM content"
                " WHERE state IN ('queued', 'working') AND (state = 'queued' OR (owner <> ? AND lease_until < ?))"
                " AND here IS NOT NULL ORDER BY state, queued_at LIMIT ?",
                (owner, now, most + len(leave)),
            )
            taken = [(sha256, path_of(path)) for sha256, path in rows if sha256 not in leave][:most]
            sql.executemany(
                "UPDATE content SET state = 'working', owner = ?, lease_until = ? WHERE sha256 = ?",
                [(owner, now + lease_seconds, sha256) for sha256, _ in taken],
            )
        return taken

    def renew_leases(self, owner: str, until: float) -> None:
        """Keep what `owner` works on."""
        with self.transaction() as sql:
            sql.execute(
                "UPDATE content SET lease_until = ? WHERE state = 'working' AND owner = ?", (until, owner)
            )

    def give_back(self, contents: Iterable[str] | None = None) -> int:
        """Queue again what was taken, by default all: the caller knows that no other process lives."""
        change = (
            "UPDATE content SET state = 'queued', owner = NULL, lease_until = NULL WHERE state = 'working'"
        )
        with self.transaction() as sql:
            if contents is None:
                return sql.execute(change).rowcount
            return sql.executemany(f"{change} AND sha256 = ?", [(sha256,) for sha256 in contents]).rowcount

    def count_death(self, sha256: str) -> int:
        """Note that a worker died on a content and give how many did."""
        with self.transaction() as sql:
            sql.execute("UPDATE content SET deaths = deaths + 1 WHERE sha256 = ?", (sha256,))
            ((deaths,),) = sql.execute("SELECT deaths FROM content WHERE sha256 = ?", (sha256,))
        return int(deaths)

    def finish(self, done: Finished, now: float) -> None:
        """Note the record of a content that was read."""
        with self.transaction() as sql:
            sql.execute(
                "INSERT INTO content (sha256, state, queued_at, finished_at, version, judged_on, result, record)"
                " VALUES (:sha256, :state, :now, :now, :version, :day, :result, :record)"
                " ON CONFLICT (sha256) DO UPDATE SET state = :state, finished_at = :now, owner = NULL,"
                " lease_until = NULL, version = :version, judged_on = :day, record = :record,"
                " result = coalesce(:result, result)",
                {
                    "sha256": done.sha256,
                    "state": done.state,
                    "now": now,
                    "version": done.version,
                    "day": done.judged_on.isoformat(),
                    "result": done.result,
                    "record": done.record,
                },
            )

    def rejudged(self, sha256: str, record: str | None, day: date) -> None:
        """Note that a record was judged on another day, and what it says now if that is new.

        One that a person has corrected meanwhile stays as it is: it is to be published and judged anyway.
        """
        with self.transaction() as sql:
            sql.execute(
                "UPDATE content SET judged_on = :day, record = CASE WHEN sha256 IN (SELECT sha256 FROM review)"
                " THEN record ELSE coalesce(:record, record) END WHERE sha256 = :sha256",
                {"day": day.isoformat(), "record": record, "sha256": sha256},
            )
            sql.execute(
                "UPDATE review SET record = coalesce(?, record) WHERE sha256 = ? AND number = published",
                (record, sha256),
            )

    def to_rejudge(self, day: date, most: int) -> list[tuple[str, str]]:
        """Give content and record of some that were last judged before a day."""
        return self._sql.execute(
            "SELECT sha256, coalesce(review.record, content.record) FROM content LEFT JOIN review USING (sha256)"
            " WHERE state = 'done' AND judged_on < ? LIMIT ?",
            (day.isoformat(), most),
        ).fetchall()

    def judge_all_again(self) -> None:
        """Let every record be judged again, as under another profile."""
        with self.transaction() as sql:
            sql.execute("UPDATE content SET judged_on = '' WHERE state = 'done'")

    def records(self) -> Iterator[str]:
        """Give all records, in the order in which they were finished."""
        rows = self._sql.execute(
            "SELECT coalesce(review.record, content.record) FROM content LEFT JOIN review USING (sha256)"
            " WHERE content.record IS NOT NULL ORDER BY finished_at, sha256"
        )
        return (record for (record,) in rows)

    def query(self, statement: str, *values: Any) -> list[Any]:
        """Give the rows that a SELECT finds."""
        return self._sql.execute(statement, values).fetchall()


def ledger_files(path: Path) -> list[Path]:
    """Give the files that a ledger may consist of."""
    return [path, *(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", ".lock"))]


def key_of(path: str) -> _Key:
    """Give a path as the ledger keeps it."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def path_of(key: _Key) -> str:
    """Give back the path that a key was made of."""
    return key if isinstance(key, str) else os.fsdecode(key)
