"""From bytes to pages, whatever the file is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from certscan.document.media import MediaType
from certscan.document.pdf import BrokenPage, PdfPage, open_pdf
from certscan.document.picture import PicturePage, open_picture
from certscan.document.source import SourceFile, require_readable
from certscan.settings import Limits


@contextmanager
def open_pages(source: SourceFile, limits: Limits) -> Iterator[list[PdfPage | PicturePage | BrokenPage]]:
    """Open a file as pages; raises an InputError of the contract where it cannot be read."""
    kind = require_readable(source)
    if kind is MediaType.PDF:
        with open_pdf(source.data, limits) as pages:
            yield list(pages)
    else:
        yield list(open_picture(source.data, kind, limits))
