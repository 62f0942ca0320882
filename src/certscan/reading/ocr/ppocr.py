"""PP-OCRv6 on onnxruntime: the embedded engine, whose models lie inside the rapidocr wheel.

The models are driven directly (detection, cropping, recognition), for two reasons: lines whose text is
known already are skipped, and each character keeps its probability and its place in the line.
Pre- and post-processing follow the models' published configuration (PaddleOCR, PP-OCRv6 small:
DB detection, CTC recognition at 48 pixels).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from typing import Any

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from certscan.document.page import Image
from certscan.errors import MissingComponentError
from certscan.geometry import Box
from certscan.reading.ocr.engine import EngineStatus, OcrResult, OcrWord
from certscan.reading.ocr.models import Role, ocr_models
from certscan.reading.ocr.upright import deskewed, turned

Floats = NDArray[np.float32]

_LONG_SIDE = 1600
_INK_PROBABILITY = 0.3
_BOX_SCORE = 0.45
_UNCLIP = 1.6
_LINE_HEIGHT = 48
_BATCH = 8
_MIN_LINE_CONFIDENCE = 0.3

#: Skew below this (degrees) harms nothing, and turning costs sharpness.
_SKEW_FROM = 0.6
_SKEW_TO = 20.0


@dataclass(frozen=True, slots=True)
class _Character:
    text: str
    place: float  # 0 at the line's start, 1 at its end
    probability: float


class PpocrEngine:
    """Reads images with PP-OCRv6 small; one thread, as documents run side by side."""

    def __init__(self) -> None:
        self.name = f"rapidocr {metadata.version('rapidocr')} (PP-OCRv6 small)"
        self._detection = _session(Role.DETECTION)
        self._recognition = _session(Role.RECOGNITION)
        self._direction: onnxruntime.InferenceSession | None = None
        alphabet = self._recognition.get_modelmeta().custom_metadata_map["character"].splitlines()
        self._alphabet = ["", *alphabet, " "]

    def read(self, image: Image, *, covered: Sequence[Box] = (), turn: bool = True) -> OcrResult:
        """Read an image, after bringing it upright."""
        turns, skew = 0, 0.0
        quads = self._detect(image)
        if turn and quads:
            image, quads, turns, skew = self._upright(image, quads)
        quads = [q for q in quads if not _is_covered(q, covered)]
        words: list[OcrWord] = []
        for quad, line in zip(quads, self._recognise([_crop(image, q) for q in quads]), strict=True):
            words += _words(quad, line)
        height, width = image.shape[:2]
        return OcrResult(tuple(words), float(width), float(height), turns, skew)

    def _upright(self, image: Image, quads: list[Floats]) -> tuple[Image, list[Floats], int, float]:
        turns = 0
        lying = [q for q in quads if _extent(q)[0] > 30 or _extent(q)[1] > 30]
        tall = sum(max(h, 1) for w, h in map(_extent, lying) if h > 1.8 * w)
        wide = sum(max(w, 1) for w, h in map(_extent, lying) if w > 1.8 * h)
        if tall > 1.5 * wide:
            image, turns = turned(image, 1), 1
            quads = self._detect(image)
        if self._upside_down(image, quads):
            image, turns = turned(image, 2), turns + 2
            quads = self._detect(image)
        skew = _skew(quads)
        if _SKEW_FROM < abs(skew) < _SKEW_TO:
            image = deskewed(image, skew)
            quads = self._detect(image)
        else:
            skew = 0.0
        return image, quads, turns % 4, skew

    def _detect(self, image: Image) -> list[Floats]:
        """Find text lines as quadrilaterals (4 x 2 pixels, clockwise from the top left)."""
        height, width = image.shape[:2]
        scale = min(1.0, _LONG_SIDE / max(height, width))
        size = [max(32, round(side * scale / 32) * 32) for side in (width, height)]
        small = cv2.resize(image, size)
        # The models were trained on blue, green, red.
        tensor = (small[:, :, ::-1].astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)[None]
        ink = self._detection.run(None, {self._detection.get_inputs()[0].name: np.ascontiguousarray(tensor)})[
            0
        ][0, 0]
        return _quads(ink, width / size[0], height / size[1])

    def _upside_down(self, image: Image, quads: list[Floats]) -> bool:
        """Let the direction model vote on the longest lines."""
        longest = sorted(quads, key=lambda q: _extent(q)[0], reverse=True)[:12]
        if not longest:
            return False
        if self._direction is None:
            self._direction = _session(Role.DIRECTION)
        votes = 0.0
        for quad in longest:
            crop = _crop(image, quad)
            width = min(192, max(16, round(crop.shape[1] * _LINE_HEIGHT / crop.shape[0])))
            padded = np.zeros((1, 3, _LINE_HEIGHT, 192), np.float32)
            padded[0, :, :, :width] = _normalised(crop, width)
            upright, upside_down = self._direction.run(None, {self._direction.get_inputs()[0].name: padded})[
                0
            ][0]
            votes += float(upside_down) - float(upright)
        return votes > 0.2 * len(longest)

    def _recognise(self, crops: list[Image]) -> list[list[_Character]]:
        widths = [max(8, round(c.shape[1] * _LINE_HEIGHT / max(c.shape[0], 1))) for c in crops]
        lines: list[list[_Character]] = [[] for _ in crops]
        order = sorted(range(len(crops)), key=widths.__getitem__)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            wide = max(320, *(widths[i] for i in batch))
            tensor = np.zeros((len(batch), 3, _LINE_HEIGHT, wide), np.float32)
            for row, index in enumerate(batch):
                tensor[row, :, :, : widths[index]] = _normalised(crops[index], widths[index])
            output = self._recognition.run(None, {self._recognition.get_inputs()[0].name: tensor})[0]
            for row, index in enumerate(batch):
                lines[index] = self._decode(output[row], wide / widths[index])
        return lines

    def _decode(self, steps: Floats, padding: float) -> list[_Character]:
        """Greedy CTC: collapse repeats, drop blanks, keep place and probability."""
        best = steps.argmax(axis=1)
        characters = []
        for step, index in enumerate(best):
            if index and (step == 0 or index != best[step - 1]):
                place = min((step + 0.5) / len(best) * padding, 1.0)
                characters.append(_Character(self._alphabet[index], place, float(steps[step, index])))
        return characters


def status() -> EngineStatus:
    """Tell whether the embedded engine can be used here."""
    try:
        version = metadata.version("rapidocr")
    except metadata.PackageNotFoundError:
        return EngineStatus("rapidocr", False, None, (), "Install it: pip install 'rapidocr>=3.10,<3.11'.")
    if any(model.path is None for model in ocr_models().values()):
        return EngineStatus(
            "rapidocr", False, version, (), "This version of rapidocr lacks the PP-OCRv6 small models."
        )
    languages = ("Latin", "simplified Chinese", "traditional Chinese", "Japanese")
    return EngineStatus("rapidocr", True, version, languages, "embedded: PP-OCRv6 small on onnxruntime")


def _session(role: Role) -> onnxruntime.InferenceSession:
    path = ocr_models()[role].path
    if path is None:
        raise MissingComponentError(
            f"The OCR model for {role} is not installed.",
            "Run `certscan doctor`, then install rapidocr anew.",
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])


def _normalised(crop: Image, width: int) -> Floats:
    resized = cv2.resize(crop, (width, _LINE_HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.asarray((resized[:, :, ::-1].astype(np.float32) / 127.5 - 1).transpose(2, 0, 1), np.float32)


def _quads(ink: Floats, sx: float, sy: float) -> list[Floats]:
    """Outline the inked areas of a probability map (DB post-processing) in image pixels."""
    mask = cv2.dilate((ink > _INK_PROBABILITY).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    quads = []
    for contour in contours:
        (cx, cy), (w, h), angle = cv2.minAreaRect(contour)
        if min(w, h) < 3 or _score(ink, contour) < _BOX_SCORE:
            continue
        grow = w * h * _UNCLIP / (2 * (w + h))
        corners = cv2.boxPoints(((cx, cy), (w + 2 * grow, h + 2 * grow), angle))
        quads.append(_clockwise(np.asarray(corners * np.array([sx, sy]), np.float32)))
    return sorted(quads, key=lambda q: (float(q[:, 1].mean()), float(q[:, 0].mean())))


def _score(ink: Floats, contour: Any) -> float:
    x, y, w, h = cv2.boundingRect(contour)
    mask = np.zeros((h, w), np.uint8)
    cv2.fillPoly(mask, [contour - np.array([x, y])], 1)
    return float(cv2.mean(ink[y : y + h, x : x + w], mask)[0])


def _clockwise(corners: Floats) -> Floats:
    """Order four corners clockwise from the top left."""
    by_x = corners[np.argsort(corners[:, 0])]
    left, right = by_x[:2], by_x[2:]
    left, right = left[np.argsort(left[:, 1])], right[np.argsort(right[:, 1])]
    return np.array([left[0], right[0], right[1], left[1]], np.float32)


def _extent(quad: Floats) -> tuple[float, float]:
    """Width and height of a quadrilateral in pixels."""
    width = max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3]))
    height = max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1]))
    return float(width), float(height)


def _skew(quads: list[Floats]) -> float:
    """The median slope (degrees) of the wide lines; positive: they fall to the right."""
    slopes = []
    for quad in quads:
        width, height = _extent(quad)
        if width > 5 * height:
            rise = (quad[1] - quad[0] + quad[2] - quad[3]) / 2
            slopes.append(float(np.degrees(np.arctan2(rise[1], rise[0]))))
    return float(np.median(slopes)) if len(slopes) >= 3 else 0.0


def _is_covered(quad: Floats, covered: Sequence[Box]) -> bool:
    box = _bounds(quad)
    return sum(box.intersection(c) for c in covered) > 0.5 * box.area


def _bounds(quad: Floats) -> Box:
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return Box(float(x0), float(y0), float(x1), float(y1))


def _crop(image: Image, quad: Floats) -> Image:
    """Cut a line out and straighten it; a vertical one is laid down."""
    width, height = (max(1, round(v)) for v in _extent(quad))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    crop = cv2.warpPerspective(
        image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    pixels = np.asarray(crop, np.uint8)
    return turned(pixels, 1) if height > 1.5 * width else pixels


def _words(quad: Floats, line: list[_Character]) -> list[OcrWord]:
    """Split a recognised line at its spaces, each word with its own box."""
    printed = [c for c in line if c.text.strip()]
    if not printed or sum(c.probability for c in printed) / len(printed) < _MIN_LINE_CONFIDENCE:
        return []
    vertical = _extent(quad)[1] > 1.5 * _extent(quad)[0]
    groups: list[list[_Character]] = [[]]
    for character in line:
        if character.text.strip():
            groups[-1].append(character)
        elif groups[-1]:
            groups.append([])
    step = 1.0 / max(len(line), 1)
    words = []
    for group in filter(None, groups):
        start = max(0.0, group[0].place - step / 2)
        end = min(1.0, group[-1].place + step / 2)
        box = _bounds(quad) if vertical else _bounds(_slice(quad, start, end))
        confidence = sum(c.probability for c in group) / len(group)
        words.append(OcrWord("".join(c.text for c in group), box, min(confidence, 1.0)))
    return words


def _slice(quad: Floats, start: float, end: float) -> Floats:
    top, bottom = quad[1] - quad[0], quad[2] - quad[3]
    return np.array(
        [quad[0] + start * top, quad[0] + end * top, quad[3] + end * bottom, quad[3] + start * bottom],
        np.float32,
    )
