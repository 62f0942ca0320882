"""Worker processes that can be watched and killed, each busy with one task at a time.

The pools of the standard library neither tell which task killed a worker nor can they end one that
hangs in native code; both happen with files from strangers.
"""

from __future__ import annotations

import ctypes
import math
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from socket import socket
from typing import Any

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

from certscan.errors import CertscanError, DocumentTimeoutError, InputError, InternalError
from certscan.settings import Limits

#: Does one task in a worker; task and answer cross the pipe. What it runs must be importable.
Perform = Callable[[Any], Any]

# Spawned, since a forked child of a process with threads (the OCR engine's) can hang.
_CONTEXT = multiprocessing.get_context("spawn")

#: The request that the kernel kills a process when its parent is gone (Linux, prctl(2)).
_PR_SET_PDEATHSIG = 1


class WorkerDiedError(InternalError):
    """The process that had the task is gone; nobody knows what it would have said."""

    default_message = "The process that read this file died; the fault is ours."


@dataclass
class _Worker:
    """A process, our end of its pipe, and the number of the task that it is busy with.

    A task's time runs `since` the process is there; how long that takes to start is not its fault.
    """

    process: BaseProcess
    connection: Connection
    busy_with: int | None = None
    started: bool = False
    since: float = math.inf
    tasks: int = 0
    outdated: bool = False


class Workers:
    """A fixed number of processes; one that dies, is killed, or has done `most_tasks` is replaced."""

    def __init__(self, count: int, perform: Perform, limits: Limits, most_tasks: int | None = None) -> None:
        self._perform = perform
        self._limits = limits
        self._deadline = limits.deadline_seconds
        self._most_tasks = most_tasks or sys.maxsize
        self._workers = [self._start() for _ in range(count)]

    @property
    def busy(self) -> int:
        """How many have a task."""
        return sum(worker.busy_with is not None for worker in self._workers)

    def hand_out(self, number: int, task: Any) -> bool:
        """Give a task to an idle worker; False where all are busy."""
        for position, worker in enumerate(self._workers):
            if worker.busy_with is not None:
                continue
            if worker.outdated or worker.tasks >= self._most_tasks:
                worker = self._replace(position)  # noqa: PLW2901 - the one in its place
            try:
                worker.connection.send(task)
            except OSError:  # it died while it was idle
                self._replace(position)
                return self.hand_out(number, task)
            worker.busy_with = number
            worker.tasks += 1
            worker.since = time.monotonic() if worker.started else math.inf
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
        oldest = min((worker.since for worker in busy), default=math.inf)
        patience = max(0.0, oldest + self._deadline - time.monotonic())
        patience = min(patience, math.inf if timeout is None else timeout)
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
            elif time.monotonic() - worker.since >= self._deadline:
                done[number] = DocumentTimeoutError()
                self._replace(position)
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
            self._replace(position)
            return WorkerDiedError()
        if not worker.started:
            worker.started, worker.since = True, time.monotonic()
            return None
        worker.busy_with = None
        if isinstance(answer, CertscanError) and not isinstance(answer, InputError):
            raise answer
        return answer

    def _replace(self, position: int) -> _Worker:
        _end(self._workers[position])
        self._workers[position] = self._start()
        return self._workers[position]

    def _start(self) -> _Worker:
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(
            target=_work, args=(theirs, self._perform, self._limits.max_worker_gigabytes), daemon=True
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


def _die_with_parent() -> None:
    """See to it that a parent that was killed leaves no worker behind, even one that hangs."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        parent = multiprocessing.parent_process()
        if parent is not None and os.getppid() != parent.pid:  # it died before this was asked for
            os._exit(1)


def _lead_a_group() -> None:
    """Put the worker, with all that it will start, into a process group, so that one signal ends them."""
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)


def _keep_off_stdout() -> None:
    """Send what libraries print to standard error: standard output may be where the records go."""
    with suppress(OSError):  # one of them is closed
        os.dup2(2, 1)


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


def _work(connection: Connection, perform: Perform, max_gigabytes: float) -> None:
    """Answer tasks until the pipe is closed; this runs in the worker."""
    _die_with_parent()
    _lead_a_group()
    _keep_off_stdout()
    _limit_memory(max_gigabytes)
    # There is a worker per core. Ctrl-C reaches all processes; ours decides and ends the workers.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        connection.send(None)
    except OSError:  # the parent died while this process started: there is nobody to tidy up for
        os._exit(1)
    while True:
        try:
            task = connection.recv()
        except EOFError:
            return
        try:
            answer = perform(task)
        except CertscanError as error:
            answer = error
        try:
            connection.send(answer)
        except OSError:
            return  # nobody listens any more
        except Exception as error:  # what cannot be pickled; nothing of it was sent
            connection.send(InternalError(f"{InternalError.default_message} ({type(error).__name__})"))
