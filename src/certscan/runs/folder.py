"""Many documents over worker processes, in the order given, whatever happens to a worker."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from certscan.errors import CertscanError, InputError, InternalError, MissingComponentError, TooLargeError
from certscan.record import Document, Reader, Source, Status
from certscan.runs.workers import Workers
from certscan.settings import Settings
from certscan.version import __version__

Scan = Callable[[Path, Settings], Document]

#: Documents handed out per worker before the first of them is back. Records come in order, so a slow
#: document holds back the ones behind it; this many keep the others busy and bound what is in memory.
_AHEAD_PER_WORKER = 4

#: So many documents cost hours of reading and a worker less than a second to start; what leaks ends with it.
_DOCUMENTS_PER_WORKER = 500


def scan_document(path: Path, settings: Settings) -> Document:
    """Scan one file with all stages; MissingComponentError where a library that these need cannot be loaded."""
    # The parent of the workers stays small: what reads documents is loaded where it is used.
    try:
        from certscan.pipeline import scan_path  # noqa: PLC0415
    except ImportError as error:
        reason = str(error).strip().rpartition("\n")[2]  # numpy writes a page
        raise MissingComponentError(
            f"What reads documents cannot be loaded ({reason}).",
            "Install certscan anew. If memory is too small for it, raise CERTSCAN_MAX_WORKER_GIGABYTES.",
        ) from error

    return scan_path(path, settings)


def scan_many(
    paths: Iterable[Path], settings: Settings, scan: Scan = scan_document, *, ordered: bool = True
) -> Iterator[Document]:
    """Scan files in `settings.jobs` processes (0: one per core) and give a record for each.

    The records come in the order of the files or, not `ordered`, as they are done. A document whose
    worker dies, or whose time is up, gets a failed record; the others are not affected. One job, too,
    is a process of its own, since only such a one can be ended. `scan` must be importable by the
    workers. Raises what is not about a document, such as MissingComponentError.
    """
    files = list(paths)
    jobs = min(settings.jobs or os.cpu_count() or 1, len(files))
    if not files:
        return
    workers = Workers(jobs, partial(scan_safely, scan, settings), settings.limits, _DOCUMENTS_PER_WORKER)
    try:
        if ordered:
            yield from _in_order(files, workers, ahead=jobs * _AHEAD_PER_WORKER)
        else:
            yield from (document for _, document in _as_done(files, workers, lambda: len(files)))
    finally:
        workers.stop()


def _in_order(files: list[Path], workers: Workers, ahead: int) -> Iterator[Document]:
    """Give records in the order of their files, none being read more than `ahead` of the one that is due."""
    early: dict[int, Document] = {}
    due = 0

    def reach() -> int:
        return due + ahead

    for number, document in _as_done(files, workers, reach):
        early[number] = document
        while due in early:
            due += 1
            yield early.pop(due - 1)


def _as_done(files: list[Path], workers: Workers, reach: Callable[[], int]) -> Iterator[tuple[int, Document]]:
    """Give records with the numbers of their files as they come; none is handed out at or beyond `reach`."""
    handed_out = 0
    done: dict[int, Document | InputError] = {}
    while handed_out < len(files) or workers.busy or done:
        while handed_out < min(len(files), reach()) and workers.hand_out(handed_out, files[handed_out]):
            handed_out += 1
        for number, result in done.items():  # the workers go on meanwhile
            yield number, failed(files[number], result) if isinstance(result, InputError) else result
        done = workers.collect() if workers.busy else {}


def scan_safely(scan: Scan, settings: Settings, path: Path) -> Document:
    """Scan one file; a fault of ours becomes its record and does not end the run."""
    try:
        return _document(scan(path, settings))
    except CertscanError:
        raise  # nothing about this document: a component is missing, or the configuration is wrong
    except MemoryError:
        return failed(path, TooLargeError.for_memory())
    except Exception as error:
        return failed(path, InternalError(f"{InternalError.default_message} ({type(error).__name__})"))


def _document(answer: Any) -> Document:
    """Let nothing else than a document pass: what follows writes it down."""
    if not isinstance(answer, Document):
        raise TypeError
    return answer


def failed(path: Path, error: InputError) -> Document:
    """Give the record of a file that could not be read."""
    return Document(
        source=Source(path=str(path), name=path.name),
        status=Status.FAILED,
        error=error.info(),
        reader=Reader(
            certscan=__version__, ocr_engine=None, pages_by_text_layer=0, pages_by_ocr=0, seconds=0.0
        ),
    )
