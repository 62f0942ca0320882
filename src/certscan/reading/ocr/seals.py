"""Lines of print under a coloured seal, which hides them from the detection model.

Of each pixel the strongest of its three colours tells what is printed in black: a seal's ink, red as a rule, is
as light as paper there.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from cv2.typing import MatLike

from certscan.document.page import Image
from certscan.geometry import Box
from certscan.reading.ocr.quads import Quad, bounds
from certscan.reading.ocr.recognition import TextLine

#: Seals are looked for in an image of this longer side.
_LONG_SIDE = 800
#: A pixel is coloured where its strongest colour exceeds its weakest by so much (0 to 255).
_COLOURED = 50
#: A seal's parts (ring, star, letters) lie so near each other, in pixels of that image.
_PARTS = 9
#: Its sides, as parts of the page's shorter side, and how far it is from a square.
_SMALLEST, _LARGEST, _SQUARE = 0.08, 0.4, 1.5
#: Certification bodies seal below this part of the page's height.
_BELOW = 0.4
#: A seal over so many lines is the page's background.
_MOST = 4
#: A strip reaches so far over and under the seal, in its height.
_MARGIN = 0.1


@dataclass(frozen=True, slots=True)
class Strip:
    """The part of an image level with a seal, from `top` pixels on, and what it shows without coloured ink."""

    top: int
    seal: Box
    picture: Image


def strips(image: Image) -> list[Strip]:
    """Give the strips of a page that are level with its seals, without coloured ink."""
    height = image.shape[0]
    found = []
    for seal in _seals(image):
        margin = _MARGIN * seal.height
        top, bottom = max(0, int(seal.y0 - margin)), min(height, int(seal.y1 + margin))
        strongest, _ = _extremes(image[top:bottom])
        found.append(Strip(top, seal, np.asarray(cv2.merge([strongest] * 3), np.uint8)))
    return found


def _seals(image: Image) -> list[Box]:
    height, width = image.shape[:2]
    scale = min(1.0, _LONG_SIDE / max(height, width))
    if scale * min(height, width) < 1:
        return []  # a sliver, of which nothing would be left
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    strongest, weakest = _extremes(small)
    coloured = (cv2.subtract(strongest, weakest) > _COLOURED).astype(np.uint8)
    closed = cv2.morphologyEx(coloured, cv2.MORPH_CLOSE, np.ones((_PARTS, _PARTS), np.uint8))
    shorter = min(small.shape[:2])
    boxes = []
    for x, y, w, h, _ in cv2.connectedComponentsWithStats(closed)[2][1:]:
        sized = _SMALLEST * shorter < min(w, h) and max(w, h) < _LARGEST * shorter
        square = max(w, h) < _SQUARE * min(w, h)
        if sized and square and y + h / 2 > _BELOW * small.shape[0]:
            boxes.append(Box(*(float(side) / scale for side in (x, y, x + w, y + h))))
    return boxes if len(boxes) <= _MOST else []


def _extremes(image: MatLike) -> tuple[MatLike, MatLike]:
    """Give the strongest and the weakest colour of each pixel."""
    colours = cv2.split(image)
    return functools.reduce(cv2.max, colours), functools.reduce(cv2.min, colours)


def touched(quads: Sequence[Quad], strip: Strip) -> list[Quad]:
    """Give those of a strip's lines that the seal touches."""
    return [quad for quad in quads if bounds(_on_page(quad, strip)).intersection(strip.seal) > 0]


def on_page(lines: Sequence[TextLine], strip: Strip) -> list[TextLine]:
    """Give a strip's lines with their places in the whole image."""
    return [replace(line, quad=_on_page(line.quad, strip)) for line in lines]


def _on_page(quad: Quad, strip: Strip) -> Quad:
    return quad + np.array([0, strip.top], np.float32)


def with_uncovered(lines: Sequence[TextLine], uncovered: Sequence[TextLine]) -> list[TextLine]:
    """Take the lines found under a seal for what was read of them through it, where they say more."""
    kept = list(lines)
    for line in uncovered:
        box = bounds(line.quad)
        same = [x for x in kept if _lies_in(bounds(x.quad), box)]
        if len(line.printed) > sum(len(x.printed) for x in same):
            kept = [x for x in kept if not any(x is y for y in same)] + [line]
    return kept


def _lies_in(inner: Box, outer: Box) -> bool:
    return inner.intersection(outer) > 0.5 * inner.area
