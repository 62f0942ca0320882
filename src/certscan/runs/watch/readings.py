"""From what a worker says of a file to what is done about it: publish, try again later, or give up."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from certscan.errors import InputError, InternalError, TooLargeError
from certscan.record import Document
from certscan.runs.folder import failed
from certscan.runs.ledger import Ledger
from certscan.runs.watch import log
from certscan.runs.watch.publishing import Result
from certscan.runs.watch.tasks import Read
from certscan.runs.workers import WorkerDiedError

#: Workers that a content may kill before it is given up.
_MOST_DEATHS = 2

#: Why a file could not be opened, where that may pass: it is away, locked, or its share does not answer.
_PASSING = {"vanished", "permission", "corrupt"}

_FIRST_WAIT, _LONGEST_WAIT = 2.0, 300.0


class Readings:
    """Judges answers and keeps the contents that are left alone for a while."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._put_off: dict[str, tuple[float, float]] = {}

    def resting(self) -> set[str]:
        """Give the contents that are not to be taken yet."""
        now = time.monotonic()
        return {sha256 for sha256, (due, _) in self._put_off.items() if due > now}

    def settle(self, task: Read, answer: Document | InputError) -> Result | None:
        """Give the result to publish, or give the content back to the ledger."""
        if isinstance(answer, WorkerDiedError):
            deaths = self._ledger.count_death(task.sha256)
            log.warning("worker_died", path=task.path, sha256=task.sha256, deaths=deaths)
            if deaths < _MOST_DEATHS:
                self._give_back(task, wait=False)
                return None
            answer = InternalError(f"Reading this file ended its process {deaths} times; the fault is ours.")
        if isinstance(answer, InputError):
            return self._result(task, _named(failed(Path(task.path), answer), task.sha256), task.day)
        read = answer.source.sha256
        if read is None and answer.error and answer.error.code in _PASSING:
            log.warning("put_off", path=task.path, sha256=task.sha256, error=answer.error.message)
            self._give_back(task)
            return None
        if read not in {None, task.sha256}:
            log.info("changed_meanwhile", path=task.path, sha256=task.sha256)
            self._give_back(task)
            return None
        if answer.error and answer.error.code != TooLargeError.code:  # of such a file not all was hashed
            answer = _named(answer, task.sha256)
        return self._result(task, answer, task.day)

    def _result(self, task: Read, document: Document, day: date) -> Result:
        self._put_off.pop(task.sha256, None)
        return Result(task.sha256, document, day)

    def _give_back(self, task: Read, *, wait: bool = True) -> None:
        self._ledger.give_back([task.sha256])
        if wait:
            _, seconds = self._put_off.get(task.sha256, (0.0, _FIRST_WAIT))
            self._put_off[task.sha256] = (time.monotonic() + seconds, min(seconds * 2, _LONGEST_WAIT))


def _named(document: Document, sha256: str) -> Document:
    """Say in the record of a file that nobody could read which content it had."""
    return document.model_copy(update={"source": document.source.model_copy(update={"sha256": sha256})})
