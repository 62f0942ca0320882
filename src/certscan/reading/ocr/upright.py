"""Turning images."""

from __future__ import annotations

import cv2
import numpy as np

from certscan.document.page import Image


def turned(image: Image, quarter_turns: int) -> Image:
    """Turn an image counter-clockwise by so many times 90 degrees."""
    return np.ascontiguousarray(np.rot90(image, quarter_turns % 4)) if quarter_turns % 4 else image


def deskewed(image: Image, degrees: float) -> Image:
    """Turn an image by a small angle about its centre, keeping its size; positive is counter-clockwise."""
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    border = tuple(
        int(v) for v in np.median(image[:: max(height // 50, 1), :: max(width // 50, 1)], axis=(0, 1))
    )
    straight = cv2.warpAffine(
        image,
        matrix,
        (width, height),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=border,
    )
    return np.asarray(straight, dtype=np.uint8)
