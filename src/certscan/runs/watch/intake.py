"""From listings of the inbox to contents that wait in the ledger."""

from __future__ import annotations

import os
import time

from certscan.runs.ledger import Ledger, Registered
from certscan.runs.listing import Seen, hash_file, snapshot
from certscan.runs.watch import log
from certscan.runs.watch.arrivals import Arrivals, Ready

#: Files that one transaction takes in. Between two, results are looked after.
_AT_ONCE = 200

#: How many files must be gone from one listing to the next, and which part of all, to be worth a line.
_MANY, _MANY_PART = 20, 0.5


class Intake:
    """Finds what is new in the inbox and takes it in when it is whole.

    A file that is in the ledger with the same size, time and inode is known. One that disappears only
    stops being present: it is not acted on, so that a share that goes away and comes back changes nothing.
    """

    def __init__(
        self, ledger: Ledger, inbox: str, arrivals: Arrivals, most_bytes: int, *, inodes: bool
    ) -> None:
        self._ledger = ledger
        self._inbox = inbox
        self._arrivals = arrivals
        self._most_bytes = most_bytes
        self._inodes = inodes
        self._known = ledger.present_paths()
        self._ready: dict[str, Ready] = {}
        self._complained: set[str] = set()

    @property
    def ready(self) -> int:
        """How many files can be taken in at once."""
        return len(self._ready)

    def next_check(self) -> float | None:
        """Give in how many seconds a file may have become stable; None where none is waiting for that."""
        return self._arrivals.next_check()

    def list(self) -> None:
        """Compare the inbox with what is known; OSError where it cannot be listed."""
        complaints: set[str] = set()

        def complain(error: OSError) -> None:
            complaints.add(str(error.filename))
            if str(error.filename) not in self._complained:
                log.warning("cannot_list", path=str(error.filename), error=error.strerror)

        listed = {s.path: s for s in snapshot(self._inbox, complain, inodes=self._inodes)}
        self._complained = complaints
        self._note_gone(listed)
        fresh = [seen for path, seen in listed.items() if self._known.get(path) != seen]
        unseen = [seen for seen in fresh if not self._arrivals.knows(seen.path)]
        if unseen:
            with self._ledger.transaction():
                recalled = {seen.path: seen for seen in unseen if self._ledger.recall(seen)}
            self._known |= recalled
            fresh = [seen for seen in fresh if seen.path not in recalled]
        self._ready = {ready.seen.path: ready for ready in self._arrivals.look(fresh)}

    def register_some(self) -> int:
        """Take in some of the files that are ready and give how many."""
        some = list(self._ready.values())[:_AT_ONCE]
        hashed = [(ready, sha256) for ready in some if (sha256 := self._hash(ready.seen))]
        now = time.time()
        with self._ledger.transaction():
            found = [
                (ready.seen, sha256, self._ledger.register(ready.seen, sha256, now, now - ready.for_seconds))
                for ready, sha256 in hashed
            ]
        for seen, sha256, registered in found:
            self._known[seen.path] = seen
            self._arrivals.taken(seen.path)
            self._tell(seen, sha256, registered)
        for ready in some:
            self._ready.pop(ready.seen.path, None)
        return len(found)

    def _note_gone(self, listed: dict[str, Seen]) -> None:
        gone = self._known.keys() - listed.keys()
        if not gone:
            return
        unexpected = self._ledger.forget_presence(gone)  # what we took away ourselves is none of these
        if unexpected >= _MANY and unexpected > _MANY_PART * len(self._known):
            log.warning("many_files_gone", count=unexpected, of=len(self._known))
        for path in gone:
            del self._known[path]

    def _hash(self, seen: Seen) -> str | None:
        """Hash a file; None where it changed since the listing, is gone or cannot be opened."""
        try:
            sha256, status = hash_file(seen.path, self._most_bytes)
        except FileNotFoundError:
            return None
        except OSError as error:
            reason = f"cannot be opened: {error.strerror or error}"
            self._arrivals.hold(seen.path, reason)
            log.warning("held", path=seen.path, reason=reason)
            return None
        return sha256 if self._is_same(seen, status) else None

    def _is_same(self, seen: Seen, status: os.stat_result) -> bool:
        same = (status.st_size, status.st_mtime_ns) == (seen.size, seen.mtime_ns)
        return same and (not self._inodes or status.st_ino == seen.inode)

    def _tell(self, seen: Seen, sha256: str, registered: Registered) -> None:
        if registered is Registered.DUPLICATE:
            log.info("duplicate", path=seen.path, sha256=sha256, first=self._ledger.first_path(sha256))
        else:
            log.info("taken" if registered is Registered.NEW else "known", path=seen.path, sha256=sha256)
