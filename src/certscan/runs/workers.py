"""Worker processes that can be watched and killed, each busy with one document at a time.

The pools of the standard library neither tell which task killed a worker nor can they end one that
hangs in native code; both happen with files from strangers.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

from certscan.errors import CertscanError, DocumentTimeoutError, InputError, InternalError
from certscan.record import Document
from certscan.settings import Limits

Read = Callable[[Path], Document]

# Spawned, since a forked child of a process with threads (the OCR engine's) can hang.
_CONTEXT = multiprocessing.get_context("spawn")


@dataclass
class _Worker:
    """A process, our end of its pipe, and the number of the document that it is busy with.

    A document's time runs `since` the process is there; how long that takes to start is not its fault.
    """

    process: BaseProcess
    connection: Connection
    busy_with: int | None = None
    started: bool = False
    since: float = math.inf


class Workers:
    """A fixed number of processes; one that dies or is killed is replaced."""

    def __init__(self, count: int, read: Read, limits: Limits) -> None:
        self._read = read
        self._limits = limits
        self._deadline = limits.deadline_seconds
        self._workers = [self._start() for _ in range(count)]

    def hand_out(self, number: int, path: Path) -> bool:
        """Give a document to an idle worker; False where all are busy."""
        for position, worker in enumerate(self._workers):
            if worker.busy_with is not None:
                continue
            try:
                worker.connection.send(path)
            except OSError:  # it died while it was idle
                self._replace(position)
                return self.hand_out(number, path)
            worker.busy_with = number
            worker.since = time.monotonic() if worker.started else math.inf
            return True
        return False

    def collect(self) -> dict[int, Document | InputError]:
        """Wait until a worker has something to say, is dead or out of time; give the documents that are done.

        Raises what a worker raised that is not about a document.
        """
        busy = [worker for worker in self._workers if worker.busy_with is not None]
        oldest = min(worker.since for worker in busy)
        patience = max(0.0, oldest + self._deadline - time.monotonic())
        answered = wait(
            [worker.connection for worker in busy], timeout=None if math.isinf(patience) else patience
        )
        done: dict[int, Document | InputError] = {}
        for position, worker in enumerate(self._workers):
            number = worker.busy_with
            if number is None:
                continue
            if worker.connection in answered:
                answer = self._answer(position, worker)
                if answer is not None:
                    done[number] = answer
            elif time.monotonic() - worker.since >= self._deadline:
                done[number] = DocumentTimeoutError()
                self._replace(position)
        return done

    def stop(self) -> None:
        """End all processes, whatever they are doing."""
        for worker in self._workers:
            _end(worker)

    def _answer(self, position: int, worker: _Worker) -> Document | InputError | None:
        """Take what a worker says; None where it says that it has started."""
        try:
            answer: Document | CertscanError | None = worker.connection.recv()
        except (EOFError, OSError):
            self._replace(position)
            return InternalError("The process that read this file died; the fault is ours.")
        if answer is None:
            worker.started, worker.since = True, time.monotonic()
            return None
        worker.busy_with = None
        if isinstance(answer, CertscanError) and not isinstance(answer, InputError):
            raise answer
        return answer

    def _replace(self, position: int) -> None:
        _end(self._workers[position])
        self._workers[position] = self._start()

    def _start(self) -> _Worker:
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(
            target=_work, args=(theirs, self._read, self._limits.max_worker_gigabytes), daemon=True
        )
        process.start()
        theirs.close()  # so that its death closes the pipe
        return _Worker(process, ours)


def _limit_memory(gigabytes: float) -> None:
    """Bound the process's memory, so that a file that asks without end kills its worker and not the machine."""
    if resource is not None:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = int(gigabytes * 1e9)
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))


def _end(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.join()
    worker.connection.close()


def _work(connection: Connection, read: Read, max_gigabytes: float) -> None:
    """Answer documents until the pipe is closed; this runs in the worker."""
    _limit_memory(max_gigabytes)
    # There is a worker per core. Ctrl-C reaches all processes; ours decides and ends the workers.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(None)
    while True:
        try:
            path: Path = connection.recv()
        except EOFError:
            return
        try:
            answer: Document | CertscanError = read(path)
        except CertscanError as error:
            answer = error
        connection.send(answer)
