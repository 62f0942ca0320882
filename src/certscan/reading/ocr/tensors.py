"""Pictures as the models take them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from certscan.document.page import Image

#: What a byte of a picture becomes: -1 to 1.
_RANGE = np.arange(256, dtype=np.float32) / np.float32(127.5) - np.float32(1)


def planes(picture: Image) -> NDArray[np.float32]:
    """Give a picture's colours one after the other: 3 x height x width, -1 to 1.

    The models were trained on blue, green, red.
    """
    tensor = np.empty((3, *picture.shape[:2]), np.float32)
    for plane, colour in zip(tensor, reversed(cv2.split(picture)), strict=True):
        cv2.LUT(colour, _RANGE, plane)
    return tensor
