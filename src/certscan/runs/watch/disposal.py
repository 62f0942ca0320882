"""What becomes of a file in the inbox once its record is published: kept, moved away or deleted."""

from __future__ import annotations

import errno
import json
import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from certscan.errors import OutputError
from certscan.output.pending import PendingFile
from certscan.record import Document
from certscan.runs.ledger import Ledger, State, key_of, path_of
from certscan.runs.listing import Seen, hash_file
from certscan.runs.watch import log
from certscan.runs.watch.publishing import sync_folder
from certscan.settings import OnDone, OnFailed, WatchSettings

_AT_ONCE = 100
_FIRST_WAIT, _LONGEST_WAIT = 2.0, 300.0


@dataclass(frozen=True, slots=True)
class _File:
    seen: Seen
    sha256: str
    state: State


class Disposal:
    """Takes files away as the settings say; what it does is looked up in the ledger, so a restart goes on."""

    def __init__(self, ledger: Ledger, settings: WatchSettings, most_bytes: int) -> None:
        self._ledger = ledger
        self._settings = settings
        self._most_bytes = most_bytes
        self._inbox = settings.inbox.absolute()
        self._put_off: dict[str, tuple[float, float]] = {}
        self._touched: set[Path] = set()
        self._states = [
            *([State.DONE] if settings.on_done is not OnDone.KEEP else []),
            *([State.FAILED] if settings.on_failed is not OnFailed.KEEP else []),
        ]

    def run(self) -> int:
        """Take some files away and give how many; one that resists is tried again later."""
        if not self._states:
            return 0
        now = time.monotonic()
        files = [f for f in self._due() if self._put_off.get(f.seen.path, (0.0, 0.0))[0] <= now]
        done: list[tuple[_File, str]] = []
        self._touched.clear()
        for file in files:
            try:
                done.append((file, self._dispose(file)))
            except (OSError, OutputError) as error:
                self._wait(file.seen.path, error)
            else:
                self._put_off.pop(file.seen.path, None)
        self._note(done)
        return len(files)

    def is_due(self) -> bool:
        """Tell whether a file is to be taken away that has not resisted so far."""
        return bool(self._states) and any(file.seen.path not in self._put_off for file in self._due())

    def _note(self, done: list[tuple[_File, str]]) -> None:
        """Bring all moves to the disk and note them, together: the disk takes as long for one as for many.

        A crash before that leaves files in their new place and the ledger unaware; they are then found gone.
        """
        for folder in self._touched:
            sync_folder(folder)
        with self._ledger.transaction() as sql:
            sql.executemany(
                "UPDATE path SET disposed = ?, present = ? WHERE path = ? AND sha256 = ?",
                [(how, how == "changed", key_of(file.seen.path), file.sha256) for file, how in done],
            )
        for file, how in done:
            log.info(how, path=file.seen.path, sha256=file.sha256)

    def _due(self) -> list[_File]:
        rows = self._ledger.query(
            "SELECT path, size, mtime_ns, inode, sha256, state FROM path JOIN content USING (sha256)"
            " WHERE present AND disposed IS NULL AND state IN (SELECT value FROM json_each(?)) LIMIT ?",
            json.dumps(self._states),
            _AT_ONCE + len(self._put_off),
        )
        return [_File(Seen(path_of(row[0]), *row[1:4]), row[4], State(row[5])) for row in rows]

    def _wait(self, path: str, error: Exception) -> None:
        _, wait = self._put_off.get(path, (0.0, _FIRST_WAIT))
        self._put_off[path] = (time.monotonic() + wait, min(wait * 2, _LONGEST_WAIT))
        log.warning("cannot_take_away", path=path, error=str(error), again_in_seconds=wait)

    def _dispose(self, file: _File) -> str:
        """Take a file away if it is still the one that was read."""
        source = Path(file.seen.path)
        try:
            status = source.lstat()
        except FileNotFoundError:
            return "gone"
        same = (status.st_size, status.st_mtime_ns) == (file.seen.size, file.seen.mtime_ns)
        if not same or file.seen.inode not in {0, status.st_ino}:
            return "changed"
        if file.state is State.FAILED:
            place = self._place("failed", source, file)
            self._write_reason(file, place)
            return self._move(file, source, place, "quarantined")
        if self._settings.on_done is OnDone.MOVE:
            return self._move(file, source, self._place("done", source, file), "moved")
        return "deleted" if self._delete(file, source) else "changed"

    def _place(self, folder: str, source: Path, file: _File) -> Path:
        """Give where a file goes: under its own name, unless another content has it."""
        place = self._settings.out / folder / source.relative_to(self._inbox)
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and self._hash(place) != file.sha256:
            place = place.with_name(f"{place.stem}.{file.sha256[:16]}{place.suffix}")
        return place

    def _move(self, file: _File, source: Path, place: Path, how: str) -> str:
        if place.exists():  # the very content: moved before a crash, or given again
            return how if self._delete(file, source) else "changed"
        try:
            source.rename(place)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            if not self._copy(file, source, place) or not self._delete(file, source):
                return "changed"
        self._touched.add(place.parent)
        return how

    def _copy(self, file: _File, source: Path, place: Path) -> bool:
        """Copy to another file system; the copy appears whole, and only if it is what was read."""
        temporary = place.with_name(f".{file.sha256[:32]}.part")
        try:
            shutil.copy2(source, temporary, follow_symlinks=False)
            with temporary.open("rb") as copy:
                os.fsync(copy.fileno())
            if self._hash(temporary) != file.sha256:
                return False
            temporary.replace(place)
            sync_folder(place.parent)  # before the source is deleted
        finally:
            temporary.unlink(missing_ok=True)
        return True

    def _delete(self, file: _File, source: Path) -> bool:
        """Delete a file whose content is on record; False where that has changed."""
        if self._hash(source) != file.sha256:
            return False
        source.unlink()
        return True

    def _hash(self, path: Path) -> str:
        return hash_file(str(path), self._most_bytes)[0]

    def _write_reason(self, file: _File, place: Path) -> None:
        """Say beside a quarantined file, in words for people, why it is there."""
        entry = self._ledger.entry(file.sha256)
        error = Document.model_validate_json(entry.record).error if entry and entry.record else None
        lines = [
            f"{Path(file.seen.path).name} could not be read.",
            *([error.message, error.hint, f"Error: {error.code}"] if error else []),
            f"SHA-256: {file.sha256}",
            "To have it read again, put it back into the inbox.",
        ]
        note = PendingFile(place.with_name(place.name + ".reason.txt"))
        try:
            note.write("\n".join(lines) + "\n")
        except BaseException:
            note.discard()
            raise
        note.commit()
