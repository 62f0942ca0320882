"""The cells that ruled lines draw: PDFium gives the lines, pdfplumber's geometry the cells between them.

pdfplumber's own reading of a page takes many times as long as all the rest of a born-digital page.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from certscan.document.pdf import PdfPage
from certscan.geometry import Box
from certscan.reading.artwork import path_objects

#: In points, as pdfplumber has them by default: how far lines may be out of place, and the shortest of them.
_TOLERANCE, _SHORTEST = 3.0, 3.0

#: A line may be this much out of true; shorter ones are the ends of strokes.
_LEVEL, _STROKE = 0.05, 1.0

#: Drawings, not tables: paths of so many segments, and pages of so many lines (all pairs of them are tried).
_MOST_SEGMENTS, _MOST_LINES = 400, 1500

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]


def ruled_cells(page: PdfPage) -> list[Box]:
    """Find the cells of a page's ruled tables, in page units; [] where there is no table."""
    lines = [line for item in path_objects(page) for line in _lines(page, item)]
    if not lines or len(lines) > _MOST_LINES:
        return []
    from pdfplumber import table  # noqa: PLC0415 - slow to load, and needed for tables only

    merged = table.merge_edges(lines, *[_TOLERANCE] * 4)
    long = [line for line in merged if max(line["width"], line["height"]) >= _SHORTEST]
    crossings = table.edges_to_intersections(long, _TOLERANCE, _TOLERANCE)
    tables = table.cells_to_tables(table.intersections_to_cells(crossings))
    return [Box(*map(float, cell)) for cells in tables for cell in cells]


def _lines(page: PdfPage, item: pdfium.PdfObject) -> Iterable[dict[str, Any]]:
    """Give the level and upright lines of a path, as pdfplumber describes them."""
    for start, end in pairwise(_points(item)):
        if start is None or end is None:
            continue
        box = page.box(*start, *end)
        if box.height <= _LEVEL and box.width > _STROKE:
            yield _edge("h", Box(box.x0, box.cy, box.x1, box.cy))
        elif box.width <= _LEVEL and box.height > _STROKE:
            yield _edge("v", Box(box.cx, box.y0, box.cx, box.y1))


def _edge(orientation: str, box: Box) -> dict[str, Any]:
    return {
        "object_type": "line",
        "orientation": orientation,
        "x0": box.x0,
        "x1": box.x1,
        "top": box.y0,
        "bottom": box.y1,
        "width": box.width,
        "height": box.height,
    }


def _points(item: pdfium.PdfObject) -> Iterable[Point | None]:
    """Give the corners of a path in PDF coordinates; None where the pen is lifted or draws a curve."""
    count = pdfium_c.FPDFPath_CountSegments(item.raw)
    if count > _MOST_SEGMENTS:
        return
    matrices = list(_matrices(item))
    x, y = ctypes.c_float(), ctypes.c_float()
    first: Point | None = None
    for index in range(count):
        segment = pdfium_c.FPDFPath_GetPathSegment(item.raw, index)
        kind = pdfium_c.FPDFPathSegment_GetType(segment)
        pdfium_c.FPDFPathSegment_GetPoint(segment, x, y)
        point = (x.value, y.value)
        for a, b, c, d, e, f in matrices:
            point = (a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f)
        if kind != pdfium_c.FPDF_SEGMENT_LINETO:
            yield None
        if kind == pdfium_c.FPDF_SEGMENT_MOVETO:
            first = point
        yield point
        if pdfium_c.FPDFPathSegment_GetClose(segment) and first is not None:
            yield first


def _matrices(item: pdfium.PdfObject | None) -> Iterable[Matrix]:
    """Give the maps to be applied one after the other: an object's own, then those of the forms around it."""
    while item is not None:
        matrix = pdfium_c.FS_MATRIX()
        if pdfium_c.FPDFPageObj_GetMatrix(item.raw, matrix):
            yield matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
        item = item.container
