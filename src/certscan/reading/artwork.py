"""Where a born-digital page shows text that is not in its text layer: pictures and drawn outlines."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from certscan.document.pdf import PdfPage
from certscan.geometry import Box

#: Smaller pictures (part of the page's area) hold no readable word.
_MIN_AREA = 0.0008

#: Text turned into outlines takes many paths; frames and rules take few.
_MIN_OUTLINES = 120

#: A table of two rows draws about so many lines.
_MIN_RULES = 8


def pictures(page: PdfPage) -> list[Box]:
    """Give the boxes of the pictures on a page, clipped to it, that may hold a readable word."""
    found = []
    for item in _objects(page, pdfium_c.FPDF_PAGEOBJ_IMAGE):
        box = _clipped(page.box(*item), page)
        if box.area > _MIN_AREA * page.width * page.height:
            found.append(box)
    return found


def outlines(page: PdfPage) -> list[Box]:
    """Give the boxes of drawn paths where there are so many that they may be text."""
    boxes = [_clipped(page.box(*item), page) for item in _objects(page, pdfium_c.FPDF_PAGEOBJ_PATH)]
    small = [
        b for b in boxes if 0 < b.height < 0.1 * page.height and b.width < 0.5 * page.width and b.width > 0
    ]
    return small if len(small) >= _MIN_OUTLINES else []


def has_rules(page: PdfPage) -> bool:
    """Tell whether a page draws lines enough for a table."""
    boxes = [page.box(*item) for item in _objects(page, pdfium_c.FPDF_PAGEOBJ_PATH)]
    thin = sum(min(b.width, b.height) < 3 and max(b.width, b.height) > 20 for b in boxes)
    framed = sum(b.width > 30 and 8 < b.height < 0.3 * page.height for b in boxes)
    return thin >= _MIN_RULES or framed >= _MIN_RULES


def _objects(page: PdfPage, kind: int) -> list[tuple[float, float, float, float]]:
    try:
        return [item.get_bounds() for item in page.handle.get_objects(filter=[kind], max_depth=4)]
    except pdfium.PdfiumError:
        return []


def _clipped(box: Box, page: PdfPage) -> Box:
    return Box(max(box.x0, 0), max(box.y0, 0), min(box.x1, page.width), min(box.y1, page.height))
