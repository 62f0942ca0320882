"""Many documents over worker processes, in the order given, whatever happens to a worker."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path

from certscan.errors import CertscanError, InternalError
from certscan.record import Document, Reader, Source, Status
from certscan.settings import Settings
from certscan.version import __version__

Scan = Callable[[Path, Settings], Document]

#: Documents handed out per worker. Records come back in order, so a slow document holds back the ones
#: behind it; this many keep the other workers busy meanwhile, and bound what is in memory.
_AHEAD_PER_WORKER = 4


def scan_document(path: Path, settings: Settings) -> Document:
    """Scan one file; a fault of ours becomes its record and does not end the run."""
    # The parent of the workers stays small: what reads documents is loaded where it is used.
    from certscan.pipeline import scan_path  # noqa: PLC0415

    return scan_path(path, settings)


def scan_many(paths: Iterable[Path], settings: Settings, scan: Scan = scan_document) -> Iterator[Document]:
    """Scan files in `settings.jobs` processes (0: one per core) and give a record for each, in order.

    One job or one file needs no other process. A worker that dies costs the document that killed it,
    which gets a failed record, and nothing else. `scan` must be importable by the workers.
    """
    files = list(paths)
    jobs = min(settings.jobs or os.cpu_count() or 1, len(files))
    read = partial(_scan_safely, scan, settings)
    if jobs <= 1:
        yield from map(read, files)
        return
    pool = _new_pool(jobs)
    handed_out: deque[tuple[Path, Future[Document]]] = deque()
    waiting = iter(files)
    finished = False
    try:
        while True:
            while len(handed_out) < jobs * _AHEAD_PER_WORKER and (path := next(waiting, None)) is not None:
                handed_out.append((path, _submit(pool, read, path)))
            if not handed_out:
                break
            try:
                document = handed_out[0][1].result()
            except BrokenProcessPool:
                pool.shutdown(wait=True)
                handed_out = deque((path, _settle(future, read, path)) for path, future in handed_out)
                pool = _new_pool(jobs)
                continue
            handed_out.popleft()
            yield document
        finished = True
    finally:
        # An interrupted run does not wait for documents that nobody will see.
        pool.shutdown(wait=finished, cancel_futures=True)


def _new_pool(jobs: int) -> ProcessPoolExecutor:
    # Spawned, since a forked child of a process with threads (the OCR engine's) can hang.
    return ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_prepare_worker
    )


def _prepare_worker() -> None:
    """Keep a worker to one core, since there is one worker per core, and let Ctrl-C end it at once."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _scan_safely(scan: Scan, settings: Settings, path: Path) -> Document:
    try:
        return scan(path, settings)
    except CertscanError:
        raise  # nothing about this document: a component is missing, or the configuration is wrong
    except Exception as error:
        return _failed(path, f"{InternalError.default_message} ({type(error).__name__})")


def _submit(pool: ProcessPoolExecutor, read: Callable[[Path], Document], path: Path) -> Future[Document]:
    try:
        return pool.submit(read, path)
    except BrokenProcessPool as error:  # broken since the last result; found when its turn comes
        future: Future[Document] = Future()
        future.set_exception(error)
        return future


def _settle(future: Future[Document], read: Callable[[Path], Document], path: Path) -> Future[Document]:
    """Keep a result from before the pool broke; otherwise scan again, alone.

    A broken pool does not tell which document killed the worker. Alone in a process of its own, the
    guilty one does it again, and the others come through.
    """
    if not isinstance(future.exception(), BrokenProcessPool):
        return future
    settled: Future[Document] = Future()
    with _new_pool(1) as pool:
        try:
            settled.set_result(pool.submit(read, path).result())
        except BrokenProcessPool:
            settled.set_result(_failed(path, "The process that read this file died; the fault is ours."))
    return settled


def _failed(path: Path, message: str) -> Document:
    return Document(
        source=Source(path=str(path), name=path.name),
        status=Status.FAILED,
        error=InternalError(message).info(),
        reader=Reader(
            certscan=__version__, ocr_engine=None, pages_by_text_layer=0, pages_by_ocr=0, seconds=0.0
        ),
    )
