"""An engine that reads the same picture once, however often a document shows it: marks recur on every page."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from certscan.document.page import Image
from certscan.geometry import Box
from certscan.reading.ocr.engine import OcrEngine, OcrResult
from certscan.reading.ocr.scripts import Script


class Remembering:
    """Hands on to an engine what it has not been asked before; made once per document."""

    def __init__(self, engine: OcrEngine) -> None:
        self._engine = engine
        self._read: dict[tuple[bytes, tuple[Box, ...], Script | None, bool], OcrResult] = {}

    @property
    def name(self) -> str:
        """The engine's name."""
        return self._engine.name

    def read(
        self, image: Image, *, covered: Sequence[Box] = (), script: Script | None = None, turn: bool = True
    ) -> OcrResult:
        """Give what the engine reads, or has read, in an image with the same pixels and the same places covered."""
        pixels = hashlib.sha256(repr(image.shape).encode())
        pixels.update(np.ascontiguousarray(image).data)
        key = (pixels.digest(), tuple(covered), script, turn)
        if key not in self._read:
            self._read[key] = self._engine.read(image, covered=covered, script=script, turn=turn)
        return self._read[key]
