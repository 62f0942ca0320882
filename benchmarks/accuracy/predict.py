"""Where the predictions come from: reading the corpus now, or a JSON Lines file written before."""

from __future__ import annotations

import hashlib
import hashlib
import multiprocessing
import os
import pickle
import time
import pickle
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from unittest import mock

import certscan
from certscan import pipeline
from certscan.document.source import SourceFile
import certscan
from certscan.errors import UsageError
from certscan.reading.words import DocumentReading
from certscan.record import Document, Source
from certscan.settings import Settings

ReadDocument = Callable[[SourceFile, Settings], DocumentReading]


def read_documents(
    paths: Iterable[Path], settings: Settings, jobs: int, page_cache: Path | None
) -> Iterator[Document]:
    """Scan files in the order given; `page_cache` is a folder for what reading the pages gave."""
    read = partial(read_document, settings=settings, page_cache=page_cache)
    if jobs == 1:
        yield from map(read, paths)
        return
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(read, paths)


def read_document(path: Path, settings: Settings, page_cache: Path | None) -> Document:
    """Scan one file; with a cache, pages that the same code has read before are not read again."""
    from certscan import pipeline  # noqa: PLC0415 - not needed to score predictions
    from certscan.document.source import load  # noqa: PLC0415

    if page_cache is None:
        return pipeline.scan_path(path, settings)
    source = load(path, settings.limits)
    kept = page_cache / f"{source.sha256[:32]}-{settings.ocr}-{_reading_code()[:12]}.pickle"
    started = time.perf_counter()
    if kept.exists():
        about = Source(path=str(path), name=path.name, sha256=source.sha256)
        return pipeline.document_of(pickle.loads(kept.read_bytes()), about, settings, started)  # noqa: S301 - our own file
    document = pipeline.scan_source(source, str(path), settings)
    if document.error is None:
        page_cache.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(pipeline.read_document(source, settings)))
    return document


@cache
def _reading_code() -> str:
    """A digest of the code that reads pages: another code, another cache."""
    package = Path(certscan.__file__).parent
    digest = hashlib.sha256()
    for folder in ("document", "reading"):
        for file in sorted((package / folder).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def load_documents(path: Path) -> dict[str, Document]:
    """Read the documents of a JSON Lines file, by file name."""
    documents = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            document = Document.model_validate_json(line)
        except ValueError as error:
            raise UsageError(
                f"Line {number} of {path} is no certscan record: {error}",
                "Write it again with certscan scan -o.",
            ) from error
        documents[document.source.name] = document
    return documents


def _read_cached(
    source: SourceFile, settings: Settings, *, folder: Path, read: ReadDocument
) -> DocumentReading:
    key = "|".join((_reading_code(), source.sha256, settings.ocr, str(settings.render_dpi)))
    file = folder / f"{hashlib.sha256(key.encode()).hexdigest()}.pickle"
    if file.is_file():
        kept: DocumentReading = pickle.loads(file.read_bytes())  # noqa: S301 - written by this function
        return kept
    reading = read(source, settings)
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    part.write_bytes(pickle.dumps(reading))
    part.replace(file)  # so that an interrupted run leaves no half reading
    return reading


@cache
def _reading_code() -> str:
    """Give the state of the code that reads pages; what another state of it read is not used."""
    root = Path(certscan.__file__).parent
    modules = [*root.glob("*.py"), *(root / "document").rglob("*.py"), *(root / "reading").rglob("*.py")]
    digest = hashlib.sha256()
    for module in sorted(modules):
        if module.name != "pipeline.py":
            digest.update(module.read_bytes())
    return digest.hexdigest()
