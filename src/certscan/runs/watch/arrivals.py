"""Files that are there but not taken yet: still being written, empty, incomplete or not to be opened."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from certscan.runs.listing import Seen
from certscan.runs.watch.complete import looks_complete

#: The longest that a file which cannot be opened is left alone before it is tried again.
_LONGEST_WAIT = 300.0


@dataclass
class _Arrival:
    seen: Seen
    first: float
    since: float
    held_for: str = "changing"
    wait: float = 1.0
    not_before: float = 0.0


@dataclass(frozen=True, slots=True)
class Ready:
    """A file that can be taken, and for how many seconds that has been so."""

    seen: Seen
    for_seconds: float


class Arrivals:
    """Decides when a file is stable and complete, on a clock that is never set back.

    Stable: two listings at least `settle` seconds apart show the same size, time and inode. A file that
    lacks the end of its kind is taken all the same after `grace` seconds without a change; an empty one never.
    """

    def __init__(
        self,
        settle: float,
        grace: float,
        check: Callable[[str], bool] = looks_complete,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settle = settle
        self._grace = grace
        self._check = check
        self._clock = clock
        self._waiting: dict[str, _Arrival] = {}
        self._looked = 0.0

    def look(self, listed: Iterable[Seen]) -> list[Ready]:
        """Take note of a listing of all files that are not taken yet; give those that can be."""
        now = self._looked = self._clock()
        before, self._waiting = self._waiting, {}
        ready = []
        for seen in listed:
            arrival = before.get(seen.path)
            if arrival is None:
                arrival = _Arrival(seen, first=now, since=now)
            elif arrival.seen != seen:
                arrival = _Arrival(seen, first=arrival.first, since=now)
            self._waiting[seen.path] = arrival
            if now - arrival.since >= self._settle and self._can_be_taken(arrival, now):
                ready.append(Ready(seen, now - arrival.since - self._settle))
        return ready

    def knows(self, path: str) -> bool:
        """Tell whether a file was in the last listing."""
        return path in self._waiting

    def taken(self, path: str) -> None:
        """Forget a file that was taken."""
        self._waiting.pop(path, None)

    def hold(self, path: str, reason: str) -> None:
        """Leave a file alone for a while, longer each time."""
        if arrival := self._waiting.get(path):
            self._put_off(arrival, self._clock(), reason)

    def held(self) -> dict[str, str]:
        """Give the files that wait, and what for."""
        return {path: arrival.held_for for path, arrival in self._waiting.items()}

    def soon(self) -> int:
        """Count those that may still be taken by themselves; who goes on writing after the time of grace waits long."""
        patience = max(self._grace, self._settle)
        return sum(a.seen.size > 0 and self._looked - a.first < patience for a in self._waiting.values())

    def next_check(self) -> float | None:
        """Give in how many seconds the next file may have become stable; None where none is waiting for that."""
        now = self._clock()
        dues = [a.since + self._settle for a in self._waiting.values() if a.held_for == "changing"]
        return max(0.0, min(dues) - now) if dues else None

    def _can_be_taken(self, arrival: _Arrival, now: float) -> bool:
        if now < arrival.not_before:
            return False
        if arrival.seen.size == 0:
            arrival.held_for = "empty"
            return False
        try:
            complete = self._check(arrival.seen.path)
        except FileNotFoundError:
            return False
        except OSError as error:
            self._put_off(arrival, now, f"cannot be opened: {error.strerror or error}")
            return False
        arrival.held_for = "incomplete"
        return complete or now - arrival.since >= max(self._grace, self._settle)

    @staticmethod
    def _put_off(arrival: _Arrival, now: float, reason: str) -> None:
        arrival.held_for = reason
        arrival.not_before = now + arrival.wait
        arrival.wait = min(arrival.wait * 2, _LONGEST_WAIT)
