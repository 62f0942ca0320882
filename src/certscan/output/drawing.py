"""Draws the pages that records tell of, upright and small, from their files.

A file is drawn only while its content is what was read, so it has passed all limits before.
"""

from __future__ import annotations

import io
import logging
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage

from certscan.document.opening import open_pages
from certscan.document.page import BrokenPage, Image
from certscan.document.pdf import PdfPage
from certscan.document.picture import PicturePage
from certscan.document.source import load
from certscan.document.standing import standing_of, upright
from certscan.errors import InputError, TooLargeError, VanishedError
from certscan.geometry import Box
from certscan.output.pictures import NOT_DRAWN, Drawn, Picture, Wanted
from certscan.settings import Limits

_log = logging.getLogger(__name__)

#: The most bytes that one page's picture may take, and its longer side in pixels.
MOST_BYTES = 90_000
LONG_SIDE = 1200
#: Tried in this order until the picture is small enough; after that it gets smaller.
_QUALITIES = (70, 50, 30)
_SMALLER = 0.75

CHANGED = "The file has changed since it was read."


def draw(wanted: Wanted, limits: Limits) -> Drawn:
    """Draw the pages that are wanted; never raises for what is wrong with the file."""
    pictures: dict[int, Picture] = {}
    missing = NOT_DRAWN
    try:
        source = load(Path(wanted.path), limits)
        if source.sha256 != wanted.sha256:
            return Drawn(wanted.key, missing=CHANGED)
        last = max(wanted.pages, default=0)
        with open_pages(source, limits) as pages:
            for page in pages:
                if page.number in wanted.pages and not isinstance(page, BrokenPage):
                    pictures |= _picture_of(page, wanted.pages[page.number])
                if page.number >= last:
                    break
    except VanishedError:
        missing = f"The file {wanted.path} is not there any more, or was named from another folder."
    except MemoryError:
        missing = TooLargeError.for_memory().message
    except InputError as error:
        missing = error.message
    except Exception:
        _log.exception("drawing the pages of %s failed", wanted.path)
    return Drawn(wanted.key, pictures, missing)


def _picture_of(page: PdfPage | PicturePage, places: tuple[Box, ...]) -> dict[int, Picture]:
    """Draw one page; {} where that fails, which must not cost the other pages theirs."""
    try:
        image = _scaled(page.render(72 * LONG_SIDE / max(page.width, page.height)), LONG_SIDE)
        return {page.number: encoded(upright(image, standing_of(image, places)))}
    except (InputError, MemoryError):
        return {}


def encoded(image: Image) -> Picture:
    """Write a page as WebP within the budget, smaller where it must be."""
    while True:
        for quality in _QUALITIES:
            out = io.BytesIO()
            PillowImage.fromarray(image).save(out, "WEBP", quality=quality)
            if out.tell() <= MOST_BYTES:
                return Picture(image.shape[1], image.shape[0], out.getvalue())
        image = _scaled(image, int(_SMALLER * max(image.shape[:2])))


def _scaled(image: Image, long_side: int) -> Image:
    """Scale an image down, where it is larger."""
    picture = PillowImage.fromarray(image)
    picture.thumbnail((long_side, long_side), PillowImage.Resampling.LANCZOS)
    return np.asarray(picture)
