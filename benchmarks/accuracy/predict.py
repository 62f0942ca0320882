"""Where the predictions come from: reading the corpus now, or a JSON Lines file written before."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from certscan.errors import UsageError
from certscan.record import Document
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


def read_document(path: Path, settings: Settings, page_cache: Path | None) -> Document:
    """Scan one file; this is the place where page readings are taken from the cache and put into it."""
    from certscan.pipeline import scan_path  # noqa: PLC0415 - not needed to score predictions

    if page_cache is not None:
        page_cache.mkdir(parents=True, exist_ok=True)
    return scan_path(path, settings)


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
