"""PP-OCRv6 on onnxruntime: the embedded engine, whose models lie inside the rapidocr wheel.

The models are driven directly (detection, cropping, recognition), for two reasons: lines whose text is
known already are skipped, and each character keeps its probability and its place in the line.
Pre- and post-processing follow the models' published configuration (PaddleOCR, PP-OCRv6 small:
DB detection, CTC recognition at 48 pixels).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib import metadata

import cv2
import numpy as np

from certscan.document.page import Image
from certscan.geometry import Box
from certscan.reading.ocr import openvino_model, other_script, seals
from certscan.reading.ocr.detection import Detector
from certscan.reading.ocr.engine import OcrResult
from certscan.reading.ocr.kana import in_katakana
from certscan.reading.ocr.models import Role
from certscan.reading.ocr.quads import (
    LINE_HEIGHT,
    Quad,
    cut,
    extent,
    is_covered,
    is_vertical,
    levelled,
    quarter_turned,
    skew,
)
from certscan.reading.ocr.recognition import Recogniser, TextLine, normalised
from certscan.reading.ocr.scripts import Script
from certscan.reading.ocr.session import open_model
from certscan.reading.ocr.upright import turned

#: Skew below this (degrees) harms nothing; above, it is no skew.
_SKEW_FROM = 0.6
_SKEW_TO = 20.0

#: So many lines vote on whether the page stands on its head; the direction model takes pictures of this width.
_VOTES, _VOTE_WIDTH = 12, 192


class PpocrEngine:
    """Reads images with PP-OCRv6 small, and with Tesseract what is in a script that it lacks."""

    def __init__(self) -> None:
        cv2.setNumThreads(1)  # as the models: documents run side by side
        where = " on OpenVINO in bfloat16" if openvino_model.pays() else ""
        self.name = f"rapidocr {metadata.version('rapidocr')} (PP-OCRv6 small{where})"
        self._detector = Detector()
        self._recogniser = Recogniser()
        self._direction = open_model(Role.DIRECTION)

    def read(
        self, image: Image, *, covered: Sequence[Box] = (), script: Script | None = None, turn: bool = True
    ) -> OcrResult:
        """Read an image, after bringing it upright.

        Of a skewed image, only the places are levelled: each line is cut out along its own slope anyway.
        """
        turns, degrees = 0, 0.0
        quads = self._detector.find(image)
        if turn and quads:
            image, quads, turns, degrees = self._upright(image, quads)
            quads = self._detector.find_more(image, quads)
        lines = self._recognised(image, [q for q in quads if not is_covered(q, covered)])
        for strip in seals.strips(image) if turn else ():
            hidden = seals.touched(self._detector.find(strip.picture), strip)
            lines = seals.with_uncovered(lines, seals.on_page(self._recognised(strip.picture, hidden), strip))
        height, width = image.shape[:2]
        if degrees:
            places = levelled([line.quad for line in lines], degrees, (width / 2, height / 2))
            lines = [replace(line, quad=quad) for line, quad in zip(lines, places, strict=True)]
        second = other_script.read(lines, script)
        return OcrResult(
            second.words, float(width), float(height), turns, degrees, second.engine, second.unread
        )

    def _recognised(self, image: Image, quads: Sequence[Quad]) -> list[TextLine]:
        pictures = [cut(image, q) for q in quads]
        read = map(in_katakana, self._recogniser.read(pictures, (min(extent(q)) for q in quads)))
        lines = [TextLine(*line) for line in zip(quads, pictures, read, strict=True)]
        return [self._surer_way_round(line) if is_vertical(line.quad) else line for line in lines]

    def _surer_way_round(self, line: TextLine) -> TextLine:
        """Take a line as running up the page, where it is read with more certainty so; it was laid down as if running down."""
        picture = turned(line.picture, 2)
        (read,) = map(in_katakana, self._recogniser.read([picture], [min(extent(line.quad))]))
        return max(line, replace(line, picture=picture, characters=read), key=lambda way: way.confidence)

    def _upright(self, image: Image, quads: list[Quad]) -> tuple[Image, list[Quad], int, float]:
        """Bring image and lines upright; looks for lines anew only where they lie, which it finds less well."""
        turns = 0
        long = [q for q in quads if max(extent(q)) > 30]
        tall = sum(max(h, 1) for w, h in map(extent, long) if h > 1.8 * w)
        wide = sum(max(w, 1) for w, h in map(extent, long) if w > 1.8 * h)
        if tall > 1.5 * wide:
            image, quads, turns = *_turned(image, quads, 1), 1
        if self._upside_down(image, quads):
            image, quads, turns = *_turned(image, quads, 2), turns + 2
        if turns % 2:
            quads = self._detector.find(image)
        degrees = skew(quads)
        return image, quads, turns, degrees if _SKEW_FROM < abs(degrees) < _SKEW_TO else 0.0

    def _upside_down(self, image: Image, quads: list[Quad]) -> bool:
        """Let the direction model vote on the longest lines."""
        longest = sorted(quads, key=lambda q: extent(q)[0], reverse=True)[:_VOTES]
        if not longest:
            return False
        votes, enough = 0.0, 0.2 * len(longest)
        for left, quad in zip(range(len(longest) - 1, -1, -1), longest, strict=True):
            votes += self._turned_down(cut(image, quad))
            if abs(votes - enough) > left:  # the others cannot turn it
                break
        return votes > enough

    def _turned_down(self, line: Image) -> float:
        """How much a line looks as if on its head, -1 to 1: as a whole, squeezed into the model's picture, and by its beginning.

        The model is at a loss with long lines squeezed, and with the beginnings of lines in scripts that it was not taught.
        """
        beginning = line[:, : line.shape[0] * _VOTE_WIDTH // LINE_HEIGHT]
        views = [line, beginning] if beginning.shape[1] < line.shape[1] else [line]
        return sum(map(self._looks_down, views)) / len(views)

    def _looks_down(self, picture: Image) -> float:
        width = min(_VOTE_WIDTH, max(16, round(picture.shape[1] * LINE_HEIGHT / picture.shape[0])))
        padded = np.zeros((1, 3, LINE_HEIGHT, _VOTE_WIDTH), np.float32)
        padded[0, :, :, :width] = normalised(picture, width)
        upright, upside_down = self._direction(padded)[0]
        return float(upside_down) - float(upright)


def _turned(image: Image, quads: Sequence[Quad], turns: int) -> tuple[Image, list[Quad]]:
    height, width = image.shape[:2]
    return turned(image, turns), quarter_turned(quads, turns, width, height)
