"""From an image to the places of its lines of text (DB post-processing of the detection model's ink map)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from certscan.document.page import Image
from certscan.reading.ocr.blank import cut_out, on_page, printed
from certscan.reading.ocr.models import Role
from certscan.reading.ocr.quads import Quad, bounds, clockwise, from_the_top, is_covered
from certscan.reading.ocr.session import open_model
from certscan.reading.ocr.tensors import planes

_LONG_SIDE = 1600
#: The model's sides are multiples of this.
_SIDE_STEP = 32
_INK_PROBABILITY = 0.3
_BOX_SCORE = 0.45
_UNCLIP = 1.6

#: How many times larger a small picture is looked at again, for what stands in marks of few pixels.
_ENLARGED = 1.5


class Detector:
    """Finds lines of text, whichever way they run."""

    def __init__(self) -> None:
        self.model = open_model(Role.DETECTION)

    def find(self, image: Image) -> list[Quad]:
        """Find the lines of an image, from the top down."""
        return self._found(image)

    def find_more(self, image: Image, found: list[Quad]) -> list[Quad]:
        """Look at a small picture again, enlarged, and give the lines with those that were passed over before."""
        if _ENLARGED * max(image.shape[:2]) > _LONG_SIDE:
            return found
        known = [bounds(quad) for quad in found]
        more = [quad for quad in self._found(image, _ENLARGED) if not is_covered(quad, known)]
        return from_the_top([*found, *more])

    def _found(self, image: Image, enlarged: float = 1.0) -> list[Quad]:
        small = _resized(image, enlarged)
        rows, columns = printed(small, _SIDE_STEP, self.model.width_step)
        ink = self.model(planes(cut_out(small, rows, columns))[None])[0, 0]
        scale = np.array([image.shape[1] / small.shape[1], image.shape[0] / small.shape[0]])
        found = (np.stack([on_page(q[:, 0], columns), on_page(q[:, 1], rows)], axis=1) for q in _quads(ink))
        return from_the_top(clockwise(np.asarray(quad * scale, np.float32)) for quad in found)


def detection_input(image: Image, enlarged: float = 1.0) -> NDArray[np.float32]:
    """Bring a whole image to the model's size and range: 1 x 3 x height x width, -1 to 1."""
    return planes(_resized(image, enlarged))[None]


def _resized(image: Image, enlarged: float) -> Image:
    height, width = image.shape[:2]
    scale = min(enlarged, _LONG_SIDE / max(height, width))
    sides = [max(_SIDE_STEP, round(side * scale / _SIDE_STEP) * _SIDE_STEP) for side in (width, height)]
    return np.asarray(cv2.resize(image, sides), np.uint8)


def _quads(ink: NDArray[np.float32]) -> Iterator[Quad]:
    """Outline the inked areas of a probability map in its pixels."""
    mask = cv2.dilate((ink > _INK_PROBABILITY).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        (cx, cy), (w, h), angle = cv2.minAreaRect(contour)
        if min(w, h) < 3 or _score(ink, contour) < _BOX_SCORE:
            continue
        grow = w * h * _UNCLIP / (2 * (w + h))
        yield np.asarray(cv2.boxPoints(((cx, cy), (w + 2 * grow, h + 2 * grow), angle)), np.float32)


def _score(ink: NDArray[np.float32], contour: Any) -> float:
    x, y, w, h = cv2.boundingRect(contour)
    mask = np.zeros((h, w), np.uint8)
    cv2.fillPoly(mask, [contour - np.array([x, y])], 1)
    return float(cv2.mean(ink[y : y + h, x : x + w], mask)[0])
