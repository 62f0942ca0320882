"""From an image to the places of its lines of text (DB post-processing of the detection model's ink map)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from certscan.document.page import Image
from certscan.geometry import Box, union
from certscan.reading.ocr.blank import cut_out, on_page, printed
from certscan.reading.ocr.models import Role
from certscan.reading.ocr.quads import Quad, bounds, clockwise, extent, from_the_top, is_covered
from certscan.reading.ocr.session import open_model
from certscan.reading.ocr.tensors import planes

#: A page is looked at with so many pixels along its longer side, and with more where its print is small.
_LONGER_SIDE, _CLOSER = 1280, 1600
#: A line so low in the first of these pixels is small print.
_SMALL = 16
#: The model's sides are multiples of this.
_SIDE_STEP = 32
_INK_PROBABILITY = 0.3
_BOX_SCORE = 0.45
_UNCLIP = 1.6

#: How many times larger a picture of few pixels is looked at at most.
_ENLARGED = 1.5


class Detector:
    """Finds lines of text, whichever way they run."""

    def __init__(self) -> None:
        self.model = open_model(Role.DETECTION)

    def find(self, image: Image) -> list[Quad]:
        """Find the lines of an image, from the top down."""
        return self._found(image, _shrunk(image))

    def find_more(self, image: Image, found: list[Quad]) -> list[Quad]:
        """Look closer, and give the lines with those that were passed over before.

        At a small picture as a whole, for what stands in marks of few pixels; at another where its print is small.
        """
        closer = min(_ENLARGED, _CLOSER / max(image.shape[:2]))
        if closer == _ENLARGED:
            more = self._found(image, closer)
        else:
            low = _SMALL / _shrunk(image)
            small = [bounds(quad) for quad in found if min(extent(quad)) < low]
            more = [line for box in _strips(small, low) for line in self._found_within(image, box, closer)]
        known = [bounds(quad) for quad in found]
        return from_the_top([*found, *(quad for quad in more if not is_covered(quad, known))])

    def _found_within(self, image: Image, box: Box, scale: float) -> list[Quad]:
        left, top = max(0, int(box.x0)), max(0, int(box.y0))
        part = image[top : int(box.y1), left : int(box.x1)]
        return [quad + np.array([left, top], np.float32) for quad in self._found(part, scale)]

    def _found(self, image: Image, scale: float) -> list[Quad]:
        small = _resized(image, scale)
        rows, columns = printed(small, _SIDE_STEP, self.model.width_step)
        ink = self.model(planes(cut_out(small, rows, columns))[None])[0, 0]
        back = np.array([image.shape[1] / small.shape[1], image.shape[0] / small.shape[0]])
        found = (np.stack([on_page(q[:, 0], columns), on_page(q[:, 1], rows)], axis=1) for q in _quads(ink))
        return from_the_top(clockwise(np.asarray(quad * back, np.float32)) for quad in found)


def _strips(boxes: Sequence[Box], margin: float) -> list[Box]:
    """Put boxes that stand at a height or nearly so into one, and give each a margin all around."""
    strips: list[Box] = []
    for box in sorted(boxes, key=lambda box: box.y0):
        around = Box(box.x0 - margin, box.y0 - margin, box.x1 + margin, box.y1 + margin)
        if strips and around.y0 < strips[-1].y1:
            strips[-1] = union([strips[-1], around])
        else:
            strips.append(around)
    return strips


def detection_input(image: Image, longer_side: int = _LONGER_SIDE) -> NDArray[np.float32]:
    """Bring a whole image to the model's range and to `longer_side` pixels at most: 1 x 3 x height x width, -1 to 1."""
    return planes(_resized(image, _shrunk(image, longer_side)))[None]


def _shrunk(image: Image, longer_side: int = _LONGER_SIDE) -> float:
    return min(1.0, longer_side / float(max(image.shape[:2])))


def _resized(image: Image, scale: float) -> Image:
    height, width = image.shape[:2]
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
