"""Worker processes that can be watched and killed, each busy with one task at a time.

The pools of the standard library neither tell which task killed a worker nor can they end one that
hangs in native code; both happen with files from strangers.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from socket import socket
from typing import Any

from certscan.errors import CertscanError, DocumentTimeoutError, InputError, InternalError, WorkerStartError
from certscan.runs.worker_process import Perform, work
from certscan.settings import Limits

# Spawned, since a forked child of a process with threads (the OCR engine's) can hang.
_CONTEXT = multiprocessing.get_context("spawn")

#: A worker that says nothing for so long has not started; so many in a row mean that none will.
_SECONDS_TO_START, _MOST_FAILED_STARTS = 120.0, 3

#: A worker that keeps more than this part of the memory that it may take, when its task is done, has grown.
_GROWN = 0.25


class WorkerDiedError(InternalError):
    """The process that had the task is gone; nobody knows what it would have said."""

    default_message = "The process that read this file died; the fault is ours."


@dataclass
class _Worker:
    """A process, our end of its pipe, and the task that it is busy with, with its number.

    `since`: when it was made; once it has `started`, when it was given its task. How long a process
    takes to start is not its task's fault.
    """

    process: BaseProcess
    connection: Connection
    since: float
    busy_with: int | None = None
    task: Any = None
    started: bool = False
    tasks: int = 0
    outdated: bool = False

    def give(self, number: int, task: Any) -> None:
        """Give it a task; OSError where the process is gone."""
        self.connection.send(task)
        self.busy_with, self.task = number, task
        self.tasks += 1
        if self.started:
            self.since = time.monotonic()

    def due(self, deadline: float) -> float:
        """When it must have said something."""
        return self.since + (deadline if self.started else _SECONDS_TO_START)


class Workers:
    """A fixed number of processes; one that dies, is killed, has grown or has done `most_tasks` is replaced.

    WorkerStartError where no process gets so far that it can take a task.
    """

    def __init__(self, count: int, perform: Perform, limits: Limits, most_tasks: int | None = None) -> None:
        self._perform = perform
        self._limits = limits
        self._deadline = limits.deadline_seconds
        self._most_tasks = most_tasks or sys.maxsize
        self._failed_starts = 0
        self._workers: list[_Worker] = []
        try:
            while len(self._workers) < count:
                self._workers.append(self._start())
        except WorkerStartError:
            self.stop()
            raise

    @property
    def busy(self) -> int:
        """How many have a task."""
        return sum(worker.busy_with is not None for worker in self._workers)

    @property
    def processes(self) -> tuple[int, ...]:
        """The numbers that the system gave to the processes."""
        return tuple(worker.process.pid or 0 for worker in self._workers)

    def hand_out(self, number: int, task: Any) -> bool:
        """Give a task to an idle worker; False where all are busy."""
        for position, worker in enumerate(self._workers):
            if worker.busy_with is None:
                if self._is_worn(worker):
                    self._replace(position)
                self._give(position, number, task)
                return True
        return False

    def collect(
        self, timeout: float | None = None, also: Sequence[Connection | socket] = ()
    ) -> dict[int, Any | InputError]:
        """Wait until a worker has something to say, is dead or out of time; give the tasks that are done.

        Comes back after `timeout` seconds and when one of the connections `also` can be read, too.
        Raises what a worker raised that is not about a document.
        """
        busy = [worker for worker in self._workers if worker.busy_with is not None]
        due = min((worker.due(self._deadline) for worker in busy), default=math.inf)
        patience = min(max(0.0, due - time.monotonic()), math.inf if timeout is None else timeout)
        answered = wait(
            [*(worker.connection for worker in busy), *also],
            timeout=None if math.isinf(patience) else patience,
        )
        done: dict[int, Any | InputError] = {}
        for position, worker in enumerate(self._workers):
            number = worker.busy_with
            if number is None:
                continue
            if worker.connection in answered:
                answer = self._answer(position, worker)
                if answer is not None:
                    done[number] = answer
            elif time.monotonic() >= worker.due(self._deadline):
                if worker.started:
                    done[number] = DocumentTimeoutError()
                    self._replace(position)
                else:
                    self._start_again(position)
        return done

    def renew(self, perform: Perform) -> None:
        """Replace every process before its next task, so that it starts with what is on the disk now."""
        self._perform = perform
        for worker in self._workers:
            worker.outdated = True

    def stop(self) -> None:
        """End all processes, whatever they are doing."""
        for worker in self._workers:
            _end(worker)

    def _answer(self, position: int, worker: _Worker) -> Any | InputError | None:
        """Take what a worker says; None where it says that it has started, which is the first that it says."""
        try:
            answer: Any | CertscanError = worker.connection.recv()
        except Exception:  # it is dead, or a fault in native code wrote into the pipe
            if not worker.started:
                self._start_again(position)
                return None
            self._replace(position)
            return WorkerDiedError()
        if not worker.started:
            worker.started, worker.since = True, time.monotonic()
            self._failed_starts = 0
            return None
        worker.busy_with = worker.task = None
        if isinstance(answer, CertscanError) and not isinstance(answer, InputError):
            raise answer
        return answer

    def _give(self, position: int, number: int, task: Any) -> None:
        """Give a task to the worker in a place, or to the one that takes the place of a dead one."""
        while True:
            worker = self._workers[position]
            try:
                worker.give(number, task)
            except OSError:  # it died while it was idle, or while it started
                self._count_failed_start(worker)
                self._replace(position)
            else:
                return

    def _start_again(self, position: int) -> None:
        """Let another process take the task of one that did not start: the task is not to blame."""
        worker = self._workers[position]
        number, task = worker.busy_with, worker.task
        self._count_failed_start(worker)
        self._replace(position)
        if number is not None:
            self._give(position, number, task)

    def _count_failed_start(self, worker: _Worker) -> None:
        self._failed_starts += not worker.started
        if self._failed_starts >= _MOST_FAILED_STARTS:
            raise WorkerStartError

    def _is_worn(self, worker: _Worker) -> bool:
        if worker.outdated or worker.tasks >= self._most_tasks:
            return True
        return _resident_gigabytes(worker.process) > _GROWN * self._limits.max_worker_gigabytes

    def _replace(self, position: int) -> None:
        worn, self._workers[position] = self._workers[position], self._start()
        _end(worn)

    def _start(self) -> _Worker:
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(
            target=work, args=(theirs, self._perform, self._limits.max_worker_gigabytes), daemon=True
        )
        try:
            process.start()
        except OSError as error:  # no memory, or too many processes
            ours.close()
            raise WorkerStartError(f"No process can be started to read with ({error.strerror}).") from error
        finally:
            theirs.close()  # so that its death closes the pipe
        return _Worker(process, ours, time.monotonic())


def _resident_gigabytes(process: BaseProcess) -> float:
    """What a process holds in memory; 0 where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{process.pid}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e9


def _end(worker: _Worker) -> None:
    """Kill a worker, and what it has started for its task, such as Tesseract."""
    # An idle one has started nothing, and may be gone so long that its number means another group.
    if worker.busy_with is not None and worker.process.pid and hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):  # it leads no group yet, or none any more
            os.killpg(worker.process.pid, signal.SIGKILL)
    worker.process.kill()
    worker.process.join()
    worker.process.close()
    worker.connection.close()
