"""Many documents over worker processes, in the order given, whatever happens to a worker."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from certscan.errors import CertscanError, InputError, InternalError, TooLargeError
from certscan.record import Document, Reader, Source, Status
from certscan.runs.workers import Workers
from certscan.settings import Settings
from certscan.version import __version__

Scan = Callable[[Path, Settings], Document]

#: Documents handed out per worker before the first of them is back. Records come in order, so a slow
#: document holds back the ones behind it; this many keep the others busy and bound what is in memory.
_AHEAD_PER_WORKER = 4


def scan_document(path: Path, settings: Settings) -> Document:
    """Scan one file with all stages."""
    # The parent of the workers stays small: what reads documents is loaded where it is used.
    from certscan.pipeline import scan_path  # noqa: PLC0415

    return scan_path(path, settings)


def scan_many(paths: Iterable[Path], settings: Settings, scan: Scan = scan_document) -> Iterator[Document]:
    """Scan files in `settings.jobs` processes (0: one per core) and give a record for each, in order.

    A document whose worker dies, or whose time is up, gets a failed record; the others are not
    affected. One job or one file is read in this process, where time is looked at between pages only.
    `scan` must be importable by the workers. Raises what is not about a document, such as
    MissingComponentError.
    """
    files = list(paths)
    jobs = min(settings.jobs or os.cpu_count() or 1, len(files))
    read = partial(scan_safely, scan, settings)
    if jobs <= 1:
        yield from map(read, files)
        return
    workers = Workers(jobs, read, settings.limits)
    try:
        yield from _in_order(files, workers, ahead=jobs * _AHEAD_PER_WORKER)
    finally:
        workers.stop()


def _in_order(files: list[Path], workers: Workers, ahead: int) -> Iterator[Document]:
    done: dict[int, Document | InputError] = {}
    handed_out = 0
    for number, path in enumerate(files):
        while number not in done:
            while handed_out < min(len(files), number + ahead) and workers.hand_out(
                handed_out, files[handed_out]
            ):
                handed_out += 1
            done |= workers.collect()
        result = done.pop(number)
        yield failed(path, result) if isinstance(result, InputError) else result


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
