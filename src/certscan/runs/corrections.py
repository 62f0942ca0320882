"""What people have corrected: operations that are only ever added to, beside the reading that they were made on.

A correction is made by another process than the one that watches. Each is one short transaction; that nobody
has changed the record meanwhile is looked up in it (optimistic locking).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from certscan.errors import CertscanError, ExitStatus
from certscan.runs.ledger import Ledger, path_of


@dataclass(frozen=True, slots=True)
class Correction:
    """One operation as JSON: its `number` in its content, from 1, who made it and when (UTC)."""

    number: int
    made_by: str
    made_at: datetime
    operation: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A content as a reviewer finds it: what was read, what was corrected, and which version of it all this is."""

    sha256: str
    version: str
    reading: str
    corrections: tuple[Correction, ...]


class ConflictError(CertscanError):
    """Somebody else has changed a record since it was looked at."""

    code = "conflict"
    exit_status = ExitStatus.USAGE

    def __init__(self) -> None:
        super().__init__(
            "Somebody else has changed this record meanwhile.", "Look at it as it is now, and decide again."
        )


def reviewed(ledger: Ledger, sha256: str) -> Reviewed | None:
    """Give what was read of a content, and what was corrected; None where it has no record."""
    rows = ledger.query(
        "SELECT finished_at, coalesce(review.reading, content.record), coalesce(review.number, 0)"
        " FROM content LEFT JOIN review USING (sha256) WHERE sha256 = ? AND content.record IS NOT NULL",
        sha256,
    )
    if not rows:
        return None
    ((finished_at, reading, number),) = rows
    made = ledger.query(
        "SELECT number, made_by, made_at, operation FROM correction WHERE sha256 = ? AND number <= ?"
        " ORDER BY number",
        sha256,
        number,
    )
    # A reading that nobody has corrected yet may still be replaced by a newer one.
    version = str(number) if number else f"0-{finished_at}"
    corrections = tuple(Correction(n, who, datetime.fromisoformat(when), what) for n, who, when, what in made)
    return Reviewed(sha256, version, reading, corrections)


def correct(ledger: Ledger, before: Reviewed, made_by: str, operation: str, record: str) -> None:
    """Add an operation to what was found `before`, and note the record that follows from it.

    ConflictError where the record has changed since.
    """
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with ledger.transaction() as sql:
        current = reviewed(ledger, before.sha256)
        if current is None or current.version != before.version:
            raise ConflictError
        number = len(before.corrections) + 1
        sql.execute(
            "INSERT INTO review (sha256, reading, record, number) VALUES (:sha256, :reading, :record, :number)"
            " ON CONFLICT (sha256) DO UPDATE SET record = :record, number = :number",
            {"sha256": before.sha256, "reading": before.reading, "record": record, "number": number},
        )
        sql.execute(
            "INSERT INTO correction (sha256, number, made_at, made_by, operation) VALUES (?, ?, ?, ?, ?)",
            (before.sha256, number, now, made_by, operation),
        )


def to_publish(ledger: Ledger, most: int) -> list[tuple[str, str, int]]:
    """Give content, corrected record and number of the last correction of what was not published since."""
    return ledger.query("SELECT sha256, record, number FROM review WHERE number > published LIMIT ?", most)


def published(ledger: Ledger, sha256: str, number: int, record: str, day: date) -> None:
    """Note that a content was published as it was after a correction, judged on a day."""
    with ledger.transaction() as sql:
        sql.execute(
            "UPDATE review SET published = :number,"
            " record = CASE WHEN number = :number THEN :record ELSE record END WHERE sha256 = :sha256",
            {"number": number, "record": record, "sha256": sha256},
        )
        sql.execute("UPDATE content SET judged_on = ? WHERE sha256 = ?", (day.isoformat(), sha256))


def reviewed_contents(ledger: Ledger) -> list[str]:
    """Give the contents that somebody has corrected."""
    return [sha256 for (sha256,) in ledger.query("SELECT sha256 FROM review ORDER BY sha256")]


def paths_of(ledger: Ledger, sha256: str) -> list[str]:
    """Give the paths that a content was found under, those that are still there first."""
    rows = ledger.query(
        "SELECT path FROM path WHERE sha256 = ? ORDER BY present DESC, duplicate, seen_at", sha256
    )
    return [path_of(path) for (path,) in rows]
