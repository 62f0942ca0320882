"""Pictures of pages for the browser, kept for a while: who looks at a page looks at its parts next."""

from __future__ import annotations

import io
from collections import OrderedDict
from threading import Lock

from PIL import Image as PillowImage
from starlette.exceptions import HTTPException

from certscan.geometry import Box
from certscan.review.desk import Desk
from certscan.review.pictures import PageOf, Pictures, page_of

_KEPT = 40
_JPEG_QUALITY = 88

#: What is shown around a part of a page, as fractions of the page's width and height.
_AROUND_X, _AROUND_Y = 0.02, 0.0015


class PageShop:
    """Draws each page once and hands out copies and parts of it."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._kept: OrderedDict[tuple[str, int], bytes] = OrderedDict()
        self._lock = Lock()
        self._drawing = Lock()

    def picture(self, desk: Desk, sha256: str, number: int, box: str | None) -> bytes:
        """Give a page as JPEG, or the part that `box` names ("x0,y0,x1,y1" as fractions of the page)."""
        whole = self._page(desk, sha256, number)
        return whole if box is None else _part(whole, _box_of(box))

    def text(self, desk: Desk, sha256: str, number: int, bbox: tuple[float, float, float, float]) -> str:
        """Give the text in a box of a page."""
        return self._pictures.read(self._about(desk, sha256, number), Box(*bbox))

    def stop(self) -> None:
        """End what draws."""
        self._pictures.stop()

    def _page(self, desk: Desk, sha256: str, number: int) -> bytes:
        key = (sha256, number)
        known = self._known(key)
        if known is not None:
            return known
        with self._drawing:  # a page and its parts are asked for at the same time, and drawn once
            known = self._known(key)
            if known is not None:
                return known
            drawn = self._pictures.draw(self._about(desk, sha256, number))
            with self._lock:
                self._kept[key] = drawn
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
            return drawn

    def _known(self, key: tuple[str, int]) -> bytes | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def _about(self, desk: Desk, sha256: str, number: int) -> PageOf:
        case = desk.open(sha256)
        if case is None:
            raise HTTPException(404, "There is no such record in the ledger.")
        return page_of(sha256, desk.paths(sha256), number, case.reading.certificates)


def _box_of(text: str) -> Box:
    try:
        x0, y0, x1, y1 = (min(max(float(part), 0.0), 1.0) for part in text.split(","))
    except ValueError as error:
        raise HTTPException(422, "This is no box.") from error
    if not (x0 < x1 and y0 < y1):
        raise HTTPException(422, "This box is empty.")
    return Box(x0, y0, x1, y1)


def _part(jpeg: bytes, box: Box) -> bytes:
    """Cut a part out of a page, with a little around it."""
    with PillowImage.open(io.BytesIO(jpeg), formats=["JPEG"]) as page:
        width, height = page.size
        around = (
            max(int((box.x0 - _AROUND_X) * width), 0),
            max(int((box.y0 - _AROUND_Y) * height), 0),
            min(int((box.x1 + _AROUND_X) * width) + 1, width),
            min(int((box.y1 + _AROUND_Y) * height) + 1, height),
        )
        out = io.BytesIO()
        page.crop(around).save(out, "JPEG", quality=_JPEG_QUALITY)
    return out.getvalue()
