"""From bytes to pages, whatever the file is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from certscan.document.media import MediaType
from certscan.document.page import BrokenPage
from certscan.document.pdf import PdfPage, open_pdf
from certscan.document.picture import PicturePage, open_picture
from certscan.document.source import SourceFile, require_readable
from certscan.settings import Limits


@contextmanager
def open_pages(source: SourceFile, limits: Limits) -> Iterator[Iterator[PdfPage | PicturePage | BrokenPage]]:
    """Open a file as pages; raises an InputError of the contract where it cannot be read.

    Pages are loaded one at a time: a page is closed when the next one is asked for.
    """
    kind = require_readable(source)
    if kind is MediaType.PDF:
        with open_pdf(source.data, limits) as pages:
            yield pages
    else:
        yield iter(open_picture(source.data, kind, limits))
