"""From pictures of lines to their characters, each with its probability and its place in the line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from certscan.document.page import Image
from certscan.reading.ocr.engine import OcrWord
from certscan.reading.ocr.models import Role
from certscan.reading.ocr.quads import LINE_HEIGHT, Quad, bounds, is_vertical, part
from certscan.reading.ocr.session import open_model
from certscan.reading.ocr.tensors import planes

#: Narrower lines are padded to this width: curved and small print on seals reads far better with paper beside.
_NARROWEST = 320

#: Wider ones are pressed together by so much for each pixel that they are high on the page, to between these parts
#: of their width, and take as much less time. As many letters are read rightly, and as many gaps between words seen.
_PRESSED = 0.01
_LEAST, _WHOLE = 0.8, 1.2

_MIN_LINE_CONFIDENCE = 0.3

#: In heights of the line's picture.
_WIDEST_LETTER = 0.6


@dataclass(frozen=True, slots=True)
class Character:
    """A recognised character; `place` is 0 at the line's start and 1 at its end."""

    text: str
    place: float
    probability: float


@dataclass(frozen=True, slots=True)
class LineWord:
    """A word within a line; `start` and `end` are places as those of characters."""

    text: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True)
class TextLine:
    """A line of text: where it stands, its picture, and what was recognised in it."""

    quad: Quad
    picture: Image
    characters: tuple[Character, ...]

    @cached_property
    def printed(self) -> tuple[Character, ...]:
        """The characters that leave ink."""
        return tuple(c for c in self.characters if c.text.strip())

    @property
    def confidence(self) -> float:
        """The mean probability of the printed characters; 0 where there is none."""
        return sum(c.probability for c in self.printed) / len(self.printed) if self.printed else 0.0

    @property
    def length(self) -> float:
        """Its length in line heights."""
        height, width = self.picture.shape[:2]
        return float(width / max(height, 1))

    @property
    def words(self) -> tuple[LineWord, ...]:
        """The line split at its spaces; none where next to nothing is sure."""
        return self._split(1.0 / max(len(self.characters), 1))

    @property
    def tight_words(self) -> tuple[LineWord, ...]:
        """The same, where characters between them may have been passed over: no wider than letters are."""
        return self._split(min(1.0 / max(len(self.characters), 1), _WIDEST_LETTER / self.length))

    def _split(self, step: float) -> tuple[LineWord, ...]:
        """Split the line at its spaces, each character taken to be `step` of it wide."""
        if self.confidence < _MIN_LINE_CONFIDENCE:
            return ()
        groups: list[list[Character]] = [[]]
        for character in self.characters:
            if character.text.strip():
                groups[-1].append(character)
            elif groups[-1]:
                groups.append([])
        return tuple(
            LineWord(
                "".join(c.text for c in group),
                max(0.0, group[0].place - step / 2),
                min(1.0, group[-1].place + step / 2),
                _confidence(group),
            )
            for group in groups
            if group
        )

    def on_page(self, word: LineWord) -> OcrWord:
        """Give a word of the line with its box; a line that runs downwards is one box."""
        vertical = is_vertical(self.quad)
        box = bounds(self.quad) if vertical else bounds(part(self.quad, word.start, word.end))
        return OcrWord(word.text, box, word.confidence)


def _confidence(word: Sequence[Character]) -> float:
    """How sure a word is: the mean of its characters' probabilities; with a digit in it, no more than its least sure digit or letter.

    Nothing else in a number or a date tells which one a misread character should be.
    """
    mean = sum(c.probability for c in word) / len(word)
    coded = any(c.text.isdecimal() for c in word)
    told = [c.probability for c in word if c.text.isdecimal() or (c.text.isascii() and c.text.isalpha())]
    return min(mean, 1.0, *(told if coded else ()))


class Recogniser:
    """Reads pictures of lines."""

    def __init__(self) -> None:
        self.model = open_model(Role.RECOGNITION)
        alphabet = self.model.note("character").splitlines()
        self.alphabet = ["", *alphabet, " "]

    def read(self, pictures: Sequence[Image], heights: Iterable[float]) -> list[tuple[Character, ...]]:
        """Read each picture, which is so many pixels high on the page.

        One at a time: padding lines to a common width costs more than a batch saves.
        """
        return [self._read(picture, height) for picture, height in zip(pictures, heights, strict=True)]

    def _read(self, picture: Image, height: float) -> tuple[Character, ...]:
        tensor, padding = recognition_input(picture, pressed(height), self.model.width_step)
        return self._decode(self.model(tensor)[0], padding)

    def _decode(self, steps: NDArray[np.float32], padding: float) -> tuple[Character, ...]:
        """Greedy CTC: collapse repeats, drop blanks, keep place and probability."""
        best = steps.argmax(axis=1)
        characters = []
        for step, index in enumerate(best):
            if index and (step == 0 or index != best[step - 1]):
                place = min((step + 0.5) / len(best) * padding, 1.0)
                characters.append(Character(self.alphabet[index], place, float(steps[step, index])))
        return tuple(characters)


def pressed(height: float) -> float:
    """Give the part of its width to which a line is pressed together that is so many pixels high on the page."""
    return min(1.0, max(_LEAST, _WHOLE - _PRESSED * height))


def recognition_input(
    picture: Image, part: float = 1.0, width_step: int = 1
) -> tuple[NDArray[np.float32], float]:
    """Give a line's picture as the model takes it, and how many times wider the paper makes it.

    The width is a multiple of `width_step`; of a wide line, `part` of it is left.
    """
    height, width = picture.shape[:2]
    width = max(8, int(width * LINE_HEIGHT / max(height, 1) + 0.5))
    if width > _NARROWEST:
        width = max(_NARROWEST, round(width * part))
    whole = -(-max(_NARROWEST, width) // width_step) * width_step
    padded = np.zeros((1, 3, LINE_HEIGHT, whole), np.float32)
    padded[0, :, :, :width] = normalised(picture, width)
    return padded, whole / width


def normalised(picture: Image, width: int) -> NDArray[np.float32]:
    """Bring a line's picture to the models' height and range: 3 x 48 x width, -1 to 1."""
    resized = cv2.resize(picture, (width, LINE_HEIGHT), interpolation=cv2.INTER_CUBIC)
    return planes(np.asarray(resized, np.uint8))
