"""The tables of the ledger, and how an older ledger becomes one of today."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from certscan.errors import OutputError, UsageError

#: Says in the file's header that it is a ledger of certscan ("cert").
_APPLICATION_ID = 0x63657274

#: Step n brings a ledger of version n to n + 1. A step that was released is never changed.
_MIGRATIONS = (
    """
    CREATE TABLE content (
        sha256 TEXT PRIMARY KEY,
        state TEXT NOT NULL CHECK (state IN ('queued', 'working', 'done', 'failed')),
        queued_at REAL NOT NULL,
        finished_at REAL,
        owner TEXT,
        lease_until REAL,
        deaths INTEGER NOT NULL DEFAULT 0,
        version TEXT,
        judged_on TEXT,
        result TEXT,
        record TEXT
    );
    CREATE INDEX content_by_state ON content (state, queued_at);
    CREATE TABLE path (
        path PRIMARY KEY,
        sha256 TEXT NOT NULL REFERENCES content,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        duplicate INTEGER NOT NULL,
        present INTEGER NOT NULL,
        disposed TEXT,
        seen_at REAL NOT NULL
    );
    CREATE INDEX path_by_content ON path (sha256);
    CREATE VIEW file AS
        SELECT path, CASE WHEN duplicate THEN 'duplicate' ELSE state END AS state, sha256, present, disposed
        FROM path JOIN content USING (sha256);
    """,
    """
    CREATE INDEX content_by_end ON content (finished_at);
    CREATE INDEX content_by_day ON content (state, judged_on);
    CREATE INDEX path_to_dispose ON path (present, disposed);
    CREATE TABLE output (name TEXT PRIMARY KEY, bytes INTEGER NOT NULL);
    CREATE TABLE delivery (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        event TEXT NOT NULL,
        payload TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        last_error TEXT
    );
    CREATE INDEX delivery_by_kind ON delivery (kind, tries, id);
    CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
    """,
    # What people correct: only ever added to, beside the reading that they saw. `record` is what follows from both.
    """
    CREATE TABLE review (
        sha256 TEXT PRIMARY KEY REFERENCES content,
        reading TEXT NOT NULL,
        record TEXT NOT NULL,
        number INTEGER NOT NULL,
        published INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX review_to_publish ON review (sha256) WHERE number > published;
    CREATE TABLE correction (
        sha256 TEXT NOT NULL REFERENCES review,
        number INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        operation TEXT NOT NULL,
        PRIMARY KEY (sha256, number)
    );
    CREATE TRIGGER reading_is_kept BEFORE UPDATE OF reading ON review
        BEGIN SELECT RAISE(ABORT, 'what was read is kept'); END;
    CREATE TRIGGER review_is_kept BEFORE DELETE ON review
        BEGIN SELECT RAISE(ABORT, 'what was reviewed is kept'); END;
    CREATE TRIGGER correction_is_final BEFORE UPDATE ON correction
        BEGIN SELECT RAISE(ABORT, 'a correction is never changed'); END;
    CREATE TRIGGER correction_is_kept BEFORE DELETE ON correction
        BEGIN SELECT RAISE(ABORT, 'a correction is kept'); END;
    """,
)

SCHEMA_VERSION = len(_MIGRATIONS)


def connect(path: Path, *, read_only: bool = False, create: bool = True) -> sqlite3.Connection:
    """Open a ledger, made (`create`) or brought up to date where needed.

    UsageError where the file is something else, was written by a newer certscan, or is empty and none is to be
    made; OutputError where it cannot be written.
    """
    create = create and not read_only
    try:
        target = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc' if create else 'rw'}"
        connection = sqlite3.connect(target, uri=True, timeout=10, isolation_level=None)
        connection.execute("PRAGMA foreign_keys = ON")
        version = _version(connection, path)
        if not (version or create):
            raise UsageError(
                f"{path} is empty: it is no ledger.",
                "Give that of a watch (OUT/ledger.sqlite), or make one: certscan scan FOLDER --ledger FILE",
            )
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            _migrate(connection, version)
    except sqlite3.OperationalError as error:
        raise OutputError(
            f"The ledger {path} cannot be opened: {error}.",
            "Give a file on a local disk, in a folder that you may write to.",
        ) from error
    except sqlite3.DatabaseError as error:
        raise UsageError(
            f"{path} is no ledger, or it is damaged.",
            "Give another file; or move this one away, and all files that are there will be read again.",
        ) from error
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    ((application,),) = connection.execute("PRAGMA application_id")
    ((version,),) = connection.execute("PRAGMA user_version")
    ((tables,),) = connection.execute("SELECT count(*) FROM sqlite_master")
    if tables and application != _APPLICATION_ID:
        raise UsageError(f"{path} is a database of another program.", "Give another file.")
    if version > SCHEMA_VERSION:
        raise UsageError(f"The ledger {path} was written by a newer certscan.", "Update certscan.")
    return int(version)


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for step in range(version, SCHEMA_VERSION):
        connection.executescript(
            f"BEGIN IMMEDIATE; {_MIGRATIONS[step]} PRAGMA application_id = {_APPLICATION_ID};"
            f" PRAGMA user_version = {step + 1}; COMMIT;"
        )
