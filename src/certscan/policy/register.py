"""A local copy of what registers say of certificates, for checks without a network.

The store is one SQLite file in certscan's data folder. An entry is known by its number as letters and
digits alone, so that spaces and dashes do not hide a certificate.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from certscan.errors import OutputError, UsageError
from certscan.fields.wording.folding import plain

STORE_NAME = "register.sqlite"

_TABLE = """
CREATE TABLE IF NOT EXISTS entries (
  register TEXT NOT NULL, key TEXT NOT NULL, number TEXT NOT NULL, holder TEXT, holder_local TEXT,
  issuer TEXT, standard TEXT, status TEXT, expires TEXT, as_of TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS entries_by_key ON entries (key);
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One certificate as a register shows it; `as_of` is the day of the export."""

    register: str
    number: str
    as_of: date
    holder: str | None = None
    holder_local: str | None = None
    issuer: str | None = None
    standard: str | None = None
    status: str | None = None
    expires: date | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The holder's names in all scripts."""
        return tuple(name for name in (self.holder, self.holder_local) if name)


@dataclass(frozen=True, slots=True)
class Register:
    """Answers questions about certificate numbers from the store at `path`."""

    path: Path

    def entries(self, number: str) -> tuple[Entry, ...]:
        """Give all entries of a number, of every register that was imported."""
        rows = self._rows("SELECT * FROM entries WHERE key = ? ORDER BY register, number", plain(number))
        return tuple(_entry(row) for row in rows)

    def counts(self) -> dict[str, tuple[int, date]]:
        """Give the number of entries and the day of the export, by register."""
        rows = self._rows("SELECT register, count(*) AS n, max(as_of) AS day FROM entries GROUP BY register")
        return {row["register"]: (row["n"], date.fromisoformat(row["day"])) for row in rows}

    def _rows(self, query: str, *values: str) -> list[sqlite3.Row]:
        try:
            with closing(sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)) as store:
                store.row_factory = sqlite3.Row
                return store.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise UsageError(
                f"The store of register exports {self.path} cannot be read: {error}.",
                "Remove the file and import the exports again.",
            ) from error


def open_register(data_folder: Path) -> Register | None:
    """Give the store in the data folder, None where nothing was imported yet."""
    path = data_folder / STORE_NAME
    return Register(path) if path.is_file() else None


def put_entries(data_folder: Path, register: str, entries: Iterable[Entry]) -> int:
    """Store a register's export in the place of its earlier one; gives how many entries it has."""
    rows = [
        (
            register, plain(e.number), e.number, e.holder, e.holder_local, e.issuer, e.standard, e.status,
            e.expires.isoformat() if e.expires else None, e.as_of.isoformat(),
        )
        for e in entries
    ]  # fmt: skip
    path = data_folder / STORE_NAME
    try:
        data_folder.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path)) as store, store:
            store.executescript(_TABLE)
            store.execute("DELETE FROM entries WHERE register = ?", (register,))
            store.executemany(f"INSERT INTO entries VALUES ({', '.join('?' * 10)})", rows)  # noqa: S608
    except (sqlite3.Error, OSError) as error:
        raise OutputError(
            f"The store of register exports {path} cannot be written: {error}.",
            "Choose another folder with CERTSCAN_DATA_FOLDER.",
        ) from error
    return len(rows)


def _entry(row: sqlite3.Row) -> Entry:
    expires = row["expires"]
    return Entry(
        register=row["register"],
        number=row["number"],
        as_of=date.fromisoformat(row["as_of"]),
        holder=row["holder"],
        holder_local=row["holder_local"],
        issuer=row["issuer"],
        standard=row["standard"],
        status=row["status"],
        expires=date.fromisoformat(expires) if expires else None,
    )
