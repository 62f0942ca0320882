"""Where a born-digital page shows text that is not in its text layer: pictures and drawn outlines."""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from certscan.document.pdf import PdfPage
from certscan.geometry import Box

#: Smaller pictures (part of the page's area) hold no readable word.
_MIN_AREA = 0.0008

#: Text turned into outlines takes many paths, or a few of very many segments; frames and rules take few.
_MIN_OUTLINES, _MIN_SEGMENTS = 120, 600
_SEGMENTS_OF_A_LETTER = 12

#: A picture that covers so much of the page is the page itself: a scan, or a printed form's ground.
_WHOLE_PAGE = 0.7

#: A table of two rows draws about so many lines.
_MIN_RULES = 8


def pictures(page: PdfPage) -> list[Box]:
    """Give the boxes of the pictures on a page, clipped to it, that may hold a readable word."""
    found = []
    for item in _objects(page, pdfium_c.FPDF_PAGEOBJ_IMAGE):
        box = _clipped(_box(page, item), page)
        if box.area > _MIN_AREA * page.width * page.height:
            found.append(box)
    return found


def outlines(page: PdfPage) -> list[Box]:
    """Give the boxes of drawn paths where there are so many, or so intricate ones, that they may be text."""
    small, segments = [], 0
    for item in path_objects(page):
        box = _clipped(_box(page, item), page)
        if 0 < box.height < 0.1 * page.height and 0 < box.width < 0.5 * page.width:
            small.append(box)
            count = pdfium_c.FPDFPath_CountSegments(item.raw)
            segments += count if count >= _SEGMENTS_OF_A_LETTER else 0
    return small if len(small) >= _MIN_OUTLINES or segments >= _MIN_SEGMENTS else []


def is_backed(page: PdfPage) -> bool:
    """Tell whether one picture lies behind or over the whole page."""
    area = page.width * page.height
    return any(box.area > _WHOLE_PAGE * area for box in pictures(page))


def hidden_texts(page: PdfPage) -> set[int]:
    """Give the addresses of text objects that an opaque picture of the whole page is drawn over."""
    kinds = (pdfium_c.FPDF_PAGEOBJ_TEXT, pdfium_c.FPDF_PAGEOBJ_IMAGE)
    before: set[int] = set()
    hidden: set[int] = set()
    for item in _objects(page, *kinds):
        if item.type == pdfium_c.FPDF_PAGEOBJ_TEXT:
            before.add(ctypes.addressof(item.raw.contents))
        elif not pdfium_c.FPDFPageObj_HasTransparency(item.raw):
            box = _clipped(_box(page, item), page)
            if box.area > _WHOLE_PAGE * page.width * page.height:
                hidden |= before
    return hidden


def has_rules(page: PdfPage) -> bool:
    """Tell whether a page draws lines enough for a table."""
    boxes = [_box(page, item) for item in path_objects(page)]
    thin = sum(min(b.width, b.height) < 3 and max(b.width, b.height) > 20 for b in boxes)
    framed = sum(b.width > 30 and 8 < b.height < 0.3 * page.height for b in boxes)
    return thin >= _MIN_RULES or framed >= _MIN_RULES


def path_objects(page: PdfPage) -> list[pdfium.PdfObject]:
    """Give the paths that a page draws."""
    return _objects(page, pdfium_c.FPDF_PAGEOBJ_PATH)


def _objects(page: PdfPage, *kinds: int) -> list[pdfium.PdfObject]:
    return [item for item in page.objects if item.type in kinds]


def _box(page: PdfPage, item: pdfium.PdfObject) -> Box:
    try:
        return page.box(*item.get_bounds())
    except pdfium.PdfiumError:
        return Box(0, 0, 0, 0)


def _clipped(box: Box, page: PdfPage) -> Box:
    return Box(max(box.x0, 0), max(box.y0, 0), min(box.x1, page.width), min(box.y1, page.height))
