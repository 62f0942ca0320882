"""The order of the stages: bytes → pages → words → lines → fields → a judged record."""

from __future__ import annotations

import logging
import time
from functools import cache
from pathlib import Path

from certscan.document.opening import open_pages
from certscan.document.source import SourceFile, load
from certscan.errors import (
    CertscanError,
    DocumentTimeoutError,
    InputError,
    InternalError,
    TooLargeError,
)
from certscan.fields.calibration import Curves
from certscan.fields.extract import extract
from certscan.layout.page_layout import lay_out
from certscan.reading.ocr import OcrEngine, create
from certscan.reading.reader import read_pages
from certscan.reading.words import DocumentReading
from certscan.record import (
    Certificate,
    CertificateFacts,
    Document,
    Notice,
    Reader,
    Source,
    Status,
)
from certscan.rules.doubt import doubtful_fields
from certscan.rules.judge_document import verdict_of
from certscan.settings import OcrChoice, Settings
from certscan.version import __version__

_log = logging.getLogger(__name__)


def scan_path(path: Path, settings: Settings) -> Document:
    """Read and judge one file; whatever is wrong with it ends in the record, never in an exception.

    MissingComponentError where an engine that was asked for is not installed: no file can be read then.
    """
    started = time.perf_counter()
    try:
        source = load(path, settings.limits)
    except InputError as error:
        return _failed(Source(path=str(path), name=path.name), error, started)
    except MemoryError:
        return _failed(Source(path=str(path), name=path.name), TooLargeError.for_memory(), started)
    except Exception:
        _log.exception("opening %s failed", path)
        return _failed(Source(path=str(path), name=path.name), InternalError(), started)
    return scan_source(source, str(path), settings)


def scan_source(source: SourceFile, path: str, settings: Settings) -> Document:
    """Read and judge a file whose bytes are at hand."""
    started = time.perf_counter()
    about = Source(
        path=path,
        name=source.name,
        sha256=source.sha256,
        bytes=len(source.data),
        media_type=str(source.media_type) if source.media_type else None,
    )
    try:
        reading = read_document(source, settings)
        return document_of(reading, about, settings, started)
    except InputError as error:
        return _failed(about, error, started)
    except CertscanError:
        raise  # nothing about this file: a component that was asked for is missing
    except MemoryError:
        return _failed(about, TooLargeError.for_memory(), started)
    except TimeoutError:  # of a pattern, each of which has a time limit
        return _failed(about, DocumentTimeoutError(), started)
    except Exception:
        _log.exception("reading %s failed", source.name)
        return _failed(about, InternalError(), started)


def read_document(source: SourceFile, settings: Settings) -> DocumentReading:
    """Read the words of all pages; raises an InputError where that is not possible."""
    with open_pages(source, settings.limits) as pages:
        return read_pages(pages, engine(settings.ocr), settings)


def document_of(
    reading: DocumentReading,
    about: Source,
    settings: Settings,
    started: float,
    curves: Curves | None = None,
) -> Document:
    """Extract and judge what was read; `curves` calibrate confidences, by default those that come with certscan."""
    found = extract(lay_out(reading), curves)
    warnings = (*reading.notices, *found.notices)
    certificates = tuple(_judged(f, settings, about.path, warnings) for f in found.certificates)
    return Document(
        source=about.model_copy(update={"page_count": reading.page_count}),
        status=Status.OK if certificates else Status.NOT_CERTIFICATE,
        certificates=certificates,
        warnings=warnings,
        needs_review=any(c.needs_review for c in certificates),
        reader=_reader(started, reading),
    )


@cache
def engine(choice: OcrChoice) -> OcrEngine:
    """Give the process's engine, made at its first use."""
    return create(choice)


def _judged(
    facts: CertificateFacts, settings: Settings, path: str, notices: tuple[Notice, ...]
) -> Certificate:
    verdict = verdict_of(facts, settings, path, notices)
    fields = {name: getattr(facts, name) for name in CertificateFacts.model_fields}
    return Certificate(**fields, verdict=verdict, needs_review=needs_review(facts))


def needs_review(facts: CertificateFacts) -> bool:
    """Tell whether a critical value is doubtful: given with less than the confidence that review asks for."""
    return bool(doubtful_fields(facts))


def _failed(about: Source, error: InputError, started: float) -> Document:
    return Document(source=about, status=Status.FAILED, error=error.info(), reader=_reader(started, None))


def _reader(started: float, reading: DocumentReading | None) -> Reader:
    pages = reading.pages if reading else ()
    return Reader(
        certscan=__version__,
        ocr_engine=reading.ocr_engine if reading else None,
        pages_by_text_layer=sum(p.by_text_layer for p in pages),
        pages_by_ocr=sum(p.by_ocr for p in pages),
        seconds=round(time.perf_counter() - started, 3),
    )
