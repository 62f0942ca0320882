"""Waiting longer and longer while something that passes by itself stands in the way."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, datetime

from certscan.errors import OutputError
from certscan.runs.watch import log

#: What can pass by itself: a full disk, a share that is away, a busy file, a missing permission.
TRANSIENT = (OSError, OutputError, sqlite3.OperationalError)

_FIRST_WAIT, _LONGEST_WAIT = 0.5, 30.0


class Patience:
    """Runs one part of the daemon's round; where that fails for a transient reason, leaves it out for a while.

    The first failure and the recovery are logged, not every try in between.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._wait = 0.0
        self._not_before = 0.0
        self._since = 0.0
        self.trouble: dict[str, str] | None = None

    def lasts(self) -> float:
        """Give for how many seconds it has been in trouble."""
        return time.monotonic() - self._since if self.trouble else 0.0

    def due_in(self) -> float:
        """Give for how many seconds the part is still left out."""
        return max(0.0, self._not_before - time.monotonic())

    def attempt(self, part: Callable[[], object]) -> None:
        """Run the part unless it is being left out."""
        if time.monotonic() < self._not_before:
            return
        try:
            part()
        except TRANSIENT as error:
            self._wait = min(max(self._wait * 2, _FIRST_WAIT), _LONGEST_WAIT)
            self._not_before = time.monotonic() + self._wait
            if self.trouble is None:
                self._since = time.monotonic()
                self.trouble = {
                    "at": datetime.now(UTC).isoformat(timespec="seconds"),
                    "while": self._what,
                    "error": getattr(error, "message", None) or f"{type(error).__name__}: {error}",
                }
                log.warning("trouble", **{"while": self._what, "error": self.trouble["error"]})
        else:
            self._wait = self._not_before = 0.0
            if self.trouble is not None:
                self.trouble = None
                log.info("recovered", **{"while": self._what})
