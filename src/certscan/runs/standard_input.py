"""One document that comes in a pipe."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from certscan.record import Document
from certscan.runs.folder import Scan, scan_document, scan_many
from certscan.settings import Settings

#: How the record names a document that has no file.
STANDARD_INPUT = "-"


def scan_stream(stream: BinaryIO, settings: Settings, scan: Scan = scan_document) -> Document:
    """Scan the one document in a stream; its record's path and name are "-".

    No more than the size limit and one byte is taken, so that an endless stream is found too large.
    """
    most = int(settings.limits.max_file_megabytes * 1e6) + 1
    with TemporaryDirectory(prefix="certscan-") as folder:
        path = Path(folder, "document")
        path.write_bytes(stream.read(most))
        (document,) = scan_many([path], settings, scan)
    source = document.source.model_copy(update={"path": STANDARD_INPUT, "name": STANDARD_INPUT})
    return document.model_copy(update={"source": source})
