"""Where the predictions come from: reading the corpus now, or a JSON Lines file written before."""

from __future__ import annotations

import hashlib
import multiprocessing
import pickle
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path

import certscan
from certscan import pipeline
from certscan.document.source import SourceFile, load
from certscan.errors import InputError, UsageError
from certscan.fields.calibration import Curves
from certscan.reading.words import DocumentReading
from certscan.record import Document, Source
from certscan.settings import Settings


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


def read_document(
    path: Path, settings: Settings, page_cache: Path | None, curves: Curves | None = None
) -> Document:
    """Scan one file; with a cache, pages that the same code has read before are not read again.

    `curves` replace those that turn scores into confidences (with a cache alone).
    """
    if page_cache is None:
        return pipeline.scan_path(path, settings)
    source = load(path, settings.limits)
    started = time.perf_counter()
    try:
        reading = read_once(source, settings, page_cache)
    except InputError:
        return pipeline.scan_source(source, str(path), settings)
    about = Source(path=str(path), name=path.name, sha256=source.sha256)
    return pipeline.document_of(reading, about, settings, started, curves)


def read_once(source: SourceFile, settings: Settings, page_cache: Path) -> DocumentReading:
    """Read a file's pages, or give what the same code has read before; raises an InputError as reading does."""
    key = "|".join((_reading_code(), source.sha256, settings.ocr, str(settings.render_dpi)))
    kept = page_cache / f"{hashlib.sha256(key.encode()).hexdigest()}.pickle"
    if not kept.exists():
        reading = pipeline.read_document(source, settings)
        page_cache.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(reading))
    read: DocumentReading = pickle.loads(kept.read_bytes())  # noqa: S301 - our own file
    return read


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
