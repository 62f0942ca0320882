"""When the inbox is listed: every so often, at once when it has changed, and when a file may have settled."""

from __future__ import annotations

import os
import random
import time

from certscan.runs.watch.intake import Intake
from certscan.runs.watch.wakeup import Notifier

#: Intervals vary by this part, so that many watchers do not ask one server at the same moment.
_JITTER = 0.1

#: After a change notice the inbox is listed at once, but not more often than this.
_SHORTEST_INTERVAL = 0.3

#: A listing that takes long is followed by a rest of so many times as long: a full inbox must not eat the daemon.
_REST = 5


class Rota:
    """Lists the inbox in time; `notifier` is None where no change notices can be trusted to come."""

    def __init__(self, inbox: str, intake: Intake, interval: float, notifier: Notifier | None) -> None:
        self._inbox = inbox
        self._intake = intake
        self._interval = interval
        self._notifier = notifier
        self._identity: tuple[int, int] | None = None
        self._earliest = self._next = 0.0

    def due_in(self) -> float:
        """Give in how many seconds the next listing is due, if nothing changes before."""
        return max(0.0, self._next - time.monotonic())

    def list_if_due(self) -> bool:
        """List the inbox if it is time, and tell whether that was so; OSError where the inbox is away."""
        now = time.monotonic()
        changed = self._notifier is not None and self._notifier.changed.is_set()
        if now < self._next and not (changed and now >= self._earliest):
            return False
        self._listen()
        self._intake.list()
        done = time.monotonic()
        self._earliest = done + max(_SHORTEST_INTERVAL, _REST * (done - now))
        wait = self._interval * random.uniform(1 - _JITTER, 1 + _JITTER)  # noqa: S311 - no secret
        check = self._intake.next_check()
        if check is not None:
            wait = min(wait, check)
        self._next = max(done + wait, self._earliest)
        return True

    def stop(self) -> None:
        """Listen no more."""
        if self._notifier:
            self._notifier.stop()

    def _listen(self) -> None:
        """Let the notifier hear the folder that is there now; a share that came back is another one."""
        status = os.stat(self._inbox)  # noqa: PTH116 - as the listing takes it
        identity = (status.st_dev, status.st_ino)
        if self._notifier is None:
            return
        if self._identity not in {None, identity}:
            self._notifier.stop()
        self._identity = identity
        self._notifier.start()
        self._notifier.changed.clear()  # before the listing: what changes during it rings again
