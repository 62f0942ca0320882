"""What a worker process does: bound itself, then answer one task after the other."""

from __future__ import annotations

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

from certscan.errors import CertscanError, InternalError

#: Does one task; task and answer cross the pipe. What it runs must be importable.
Perform = Callable[[Any], Any]

#: The request that the kernel kills a process when its parent is gone (Linux, prctl(2)).
_PR_SET_PDEATHSIG = 1

#: Until the first task is done, when most of what is made stays, this many new objects call for a collection.
_NEW_OBJECTS_AT_START = 100_000


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


def work(connection: Connection, perform: Perform, max_gigabytes: float) -> None:
    """Say that the process is there, then answer tasks until the pipe is closed."""
    _die_with_parent()
    _lead_a_group()
    _keep_off_stdout()
    _limit_memory(max_gigabytes)
    # There is a worker per core: Tesseract needs no threads, and numpy none that its import would make.
    os.environ["OMP_THREAD_LIMIT"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    # Ctrl-C reaches all processes; ours decides and ends the workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        connection.send(None)
    except OSError:  # the parent died while this process started: there is nobody to tidy up for
        os._exit(1)
    settled, thresholds = False, gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS_AT_START, *thresholds[1:])
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
        if not settled:  # what the first task has loaded stays: no collection need look through it again
            gc.collect()
            gc.freeze()
            gc.set_threshold(*thresholds)
            settled = True
