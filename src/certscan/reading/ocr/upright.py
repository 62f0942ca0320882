"""Turning images."""

from __future__ import annotations

import numpy as np

from certscan.document.page import Image


def turned(image: Image, quarter_turns: int) -> Image:
    """Turn an image counter-clockwise by so many times 90 degrees."""
    return np.ascontiguousarray(np.rot90(image, quarter_turns % 4)) if quarter_turns % 4 else image
