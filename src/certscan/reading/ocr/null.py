"""The engine that reads nothing: text layers alone count."""

from __future__ import annotations

from collections.abc import Sequence

from certscan.document.page import Image
from certscan.geometry import Box
from certscan.reading.ocr.engine import OcrResult


class NullEngine:
    """Reads no picture."""

    name = "off"

    def read(self, image: Image, *, covered: Sequence[Box] = (), turn: bool = True) -> OcrResult:  # noqa: D102 - as the Protocol says
        del covered, turn
        return OcrResult((), float(image.shape[1]), float(image.shape[0]))
