"""PDF files through PDFium, which is not thread-safe: one thread per process may come here."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from certscan.document.page import BrokenPage, Image, check_pixels
from certscan.errors import CorruptError, EmptyError, EncryptedError, TooManyPagesError
from certscan.geometry import Box
from certscan.settings import Limits

_POINTS_PER_INCH = 72.0
_FORM_DEPTH = 4
_MOST_DEVICE_PIXELS = 2.0**30

_LOCKED = {pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY}


@dataclass(frozen=True)
class PdfPage:
    """One page of a PDF, its /Rotate applied; its unit is the point."""

    handle: pdfium.PdfPage
    number: int
    width: float
    height: float
    limits: Limits

    def render(self, dpi: float, region: Box | None = None) -> Image:
        """Draw the page, or a region of it, as red, green and blue."""
        scale = dpi / _POINTS_PER_INCH
        area = region or Box(0, 0, self.width, self.height)
        check_pixels(area.width * scale, area.height * scale, self.limits)
        crop = (area.x0, self.height - area.y1, self.width - area.x1, area.y0)
        try:
            bitmap = self.handle.render(
                scale=scale, crop=tuple(max(side, 0.0) for side in crop), rev_byteorder=True
            )
            pixels = np.array(bitmap.to_numpy()[:, :, :3])
            bitmap.close()
        except (pdfium.PdfiumError, ValueError) as error:
            raise CorruptError("The page is damaged and cannot be drawn.") from error
        return pixels

    @cached_property
    def to_page(self) -> tuple[float, float, float, float, float, float]:
        """The affine map a, b, c, d, e, f from PDF coordinates to this page's: x' = ax + cy + e."""
        # PDFium answers in whole device pixels, which must stay within 32 bits on a giant page.
        zoom = min(64.0, _MOST_DEVICE_PIXELS / max(self.width, self.height))
        size = round(self.width * zoom), round(self.height * zoom)

        def device(x: float, y: float) -> tuple[float, float]:
            out_x, out_y = ctypes.c_int(), ctypes.c_int()
            pdfium_c.FPDF_PageToDevice(self.handle.raw, 0, 0, *size, 0, x, y, out_x, out_y)
            return out_x.value / zoom, out_y.value / zoom

        reach = max(1000.0, self.width, self.height)
        e, f = device(0, 0)
        ax, ay = device(reach, 0)
        bx, by = device(0, reach)
        return (ax - e) / reach, (ay - f) / reach, (bx - e) / reach, (by - f) / reach, e, f

    @cached_property
    def objects(self) -> tuple[pdfium.PdfObject, ...]:
        """What the page draws, in order and with what stands in forms; () where that cannot be told."""
        try:
            return tuple(self.handle.get_objects(max_depth=_FORM_DEPTH))
        except pdfium.PdfiumError:
            return ()

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Turn a rectangle in PDF coordinates into a box of this page."""
        a, b, c, d, e, f = self.to_page
        xs = (a * left + c * bottom + e, a * right + c * top + e)
        ys = (b * left + d * bottom + f, b * right + d * top + f)
        return Box(min(xs), min(ys), max(xs), max(ys))

    def boxes(self, rectangles: Sequence[tuple[float, float, float, float]]) -> NDArray[np.float64]:
        """Turn rectangles (left, bottom, right, top) into boxes of this page: rectangles x 4."""
        a, b, c, d, e, f = self.to_page
        left, bottom, right, top = np.asarray(rectangles, np.float64).T
        xs = np.stack([a * left + c * bottom + e, a * right + c * top + e])
        ys = np.stack([b * left + d * bottom + f, b * right + d * top + f])
        return np.stack([xs.min(0), ys.min(0), xs.max(0), ys.max(0)], axis=1)


@contextmanager
def open_pdf(data: bytes, limits: Limits) -> Iterator[Iterator[PdfPage | BrokenPage]]:
    """Open a PDF and give its pages, one open at a time; closes it at the end.

    Raises EncryptedError, CorruptError, EmptyError (no page) or TooManyPagesError. A single page that
    does not load is given as a `BrokenPage`.
    """
    document = _load(data)
    try:
        count = len(document)
        if count < 1:
            raise EmptyError("The PDF has no page.", "Ask the supplier to send the file again.")
        if count > limits.max_pages:
            raise TooManyPagesError(f"The document has {count} pages; the limit is {limits.max_pages}.")
        yield _pages(document, count, limits)
    finally:
        document.close()


def _load(data: bytes) -> pdfium.PdfDocument:
    # Not through PdfDocument's own way: for a PDF without a page it gives the error of an earlier file.
    document = pdfium_c.FPDF_LoadMemDocument64(data, len(data), None)
    if document:
        return pdfium.PdfDocument(document)
    if pdfium_c.FPDF_GetLastError() in _LOCKED:
        raise EncryptedError
    raise CorruptError


def _pages(document: pdfium.PdfDocument, count: int, limits: Limits) -> Iterator[PdfPage | BrokenPage]:
    for index in range(count):
        try:
            handle = _with_form_fields(document, index)
        except pdfium.PdfiumError:
            yield BrokenPage(index + 1)
            continue
        width, height = handle.get_size()
        if math.isfinite(width * height) and width > 0 and height > 0:
            yield PdfPage(handle, index + 1, width, height, limits)
        else:
            yield BrokenPage(index + 1)
        handle.close()


def _with_form_fields(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """Load a page with what form fields and annotations show made part of its content.

    The text of a filled-in field is in no text layer otherwise.
    """
    page = document[index]
    if not pdfium_c.FPDFPage_GetAnnotCount(page):
        return page
    if pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY) != pdfium_c.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[index]
