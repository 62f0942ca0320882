"""Quadrilaterals around lines of text: 4 x 2 pixels, clockwise from the top left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from certscan.document.page import Image
from certscan.geometry import Box
from certscan.reading.ocr.upright import turned

Quad = NDArray[np.float32]

#: The height in pixels at which the recognition and direction models look at a line.
LINE_HEIGHT = 48

#: A quadrilateral so many times taller than wide holds a line that runs downwards.
_VERTICAL = 1.5


def clockwise(corners: Quad) -> Quad:
    """Order four corners clockwise from the top left."""
    by_x = corners[np.argsort(corners[:, 0])]
    left, right = by_x[:2], by_x[2:]
    left, right = left[np.argsort(left[:, 1])], right[np.argsort(right[:, 1])]
    return np.array([left[0], right[0], right[1], left[1]], np.float32)


def from_the_top(quads: Iterable[Quad]) -> list[Quad]:
    """Order quadrilaterals by their centres, from the top down and, within that, from the left."""
    return sorted(quads, key=lambda q: (float(q[:, 1].mean()), float(q[:, 0].mean())))


def quarter_turned(quads: Iterable[Quad], turns: int, width: float, height: float) -> list[Quad]:
    """Turn quadrilaterals along with their image of `width` x `height`, counter-clockwise by 90 degrees each time."""
    moved = list(quads)
    for _ in range(turns % 4):
        moved = [clockwise(np.stack([q[:, 1], width - q[:, 0]], axis=1)) for q in moved]
        width, height = height, width
    return from_the_top(moved)


def extent(quad: Quad) -> tuple[float, float]:
    """Width and height in pixels."""
    width = max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3]))
    height = max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1]))
    return float(width), float(height)


def is_vertical(quad: Quad) -> bool:
    """Tell whether its line runs downwards."""
    width, height = extent(quad)
    return height > _VERTICAL * width


def bounds(quad: Quad) -> Box:
    """Give the upright box around it."""
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return Box(float(x0), float(y0), float(x1), float(y1))


def part(quad: Quad, start: float, end: float) -> Quad:
    """Cut out the part between two places of its line, 0 to 1."""
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    return np.array(
        [quad[0] + start * top, quad[0] + end * top, quad[3] + end * bottom, quad[3] + start * bottom],
        np.float32,
    )


def is_covered(quad: Quad, covered: Sequence[Box]) -> bool:
    """Tell whether boxes cover most of it."""
    box = bounds(quad)
    return sum(box.intersection(c) for c in covered) > 0.5 * box.area


def cut(image: Image, quad: Quad) -> Image:
    """Cut a line out and straighten it; a vertical one is laid down.

    Low lines are drawn at the models' height at once: pixels made of made-up pixels blur small print.
    """
    lies = is_vertical(quad)
    width, height = extent(quad)
    scale = max(1.0, LINE_HEIGHT / max(width if lies else height, 1.0))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    target = np.array([[0, 0], [size[0], 0], size, [0, size[1]]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    crop = cv2.warpPerspective(image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    pixels = np.asarray(crop, np.uint8)
    return turned(pixels, 1) if lies else pixels


def skew(quads: Sequence[Quad]) -> float:
    """Give the median slope (degrees) of the wide lines; positive: they fall to the right."""
    slopes = []
    for quad in quads:
        width, height = extent(quad)
        if width > 5 * height:
            rise = (quad[1] - quad[0] + quad[2] - quad[3]) / 2
            slopes.append(float(np.degrees(np.arctan2(rise[1], rise[0]))))
    return float(np.median(slopes)) if len(slopes) >= 3 else 0.0


def levelled(quads: Sequence[Quad], degrees: float, about: tuple[float, float]) -> list[Quad]:
    """Turn quadrilaterals counter-clockwise about a point, as the image would be turned to level its lines."""
    matrix = cv2.getRotationMatrix2D(about, degrees, 1.0)
    return [np.asarray(quad @ matrix[:, :2].T + matrix[:, 2], np.float32) for quad in quads]
