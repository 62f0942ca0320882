"""The engine that reads nothing: text layers alone count."""

from __future__ import annotations

from collections.abc import Sequence

from certscan.document.page import Image
from certscan.geometry import Box
from certscan.reading.ocr.engine import OcrResult
from certscan.reading.ocr.scripts import Script


class NullEngine:
    """Reads no picture."""

    name = "off"

    def read(  # noqa: D102 - as the Protocol says
        self, image: Image, *, covered: Sequence[Box] = (), script: Script | None = None, turn: bool = True
    ) -> OcrResult:
        del covered, script, turn
        return OcrResult((), float(image.shape[1]), float(image.shape[0]))
