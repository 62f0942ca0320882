"""OCR engines for tests of what happens around them."""

import time

from certscan.geometry import Box
from certscan.reading.ocr import OcrResult, OcrWord


class BlindEngine:
    """Takes every image and reads nothing in it."""

    name = "blind"

    def read(self, image, *, covered=(), script=None, turn=True):
        assert image.ndim == 3
        return OcrResult((), float(image.shape[1]), float(image.shape[0]))


class RecordingEngine:
    """Reads the same words in every image, each a tenth of its width, and keeps what it was asked."""

    name = "recording"

    def __init__(self, *words, seconds=0.0, quarter_turns=0, second=None, unread=None):
        self.words = words
        self.seconds = seconds
        self.quarter_turns = quarter_turns
        self.second, self.unread = second, unread
        self.images, self.covered, self.scripts, self.turns = [], [], [], []

    def read(self, image, *, covered=(), script=None, turn=True):
        time.sleep(self.seconds)
        self.images.append(image)
        self.covered.append(covered)
        self.scripts.append(script)
        self.turns.append(turn)
        height, width = image.shape[:2]
        if self.quarter_turns % 2:
            height, width = width, height
        step = width / 10
        words = tuple(
            OcrWord(text, Box(n * step, 0, (n + 0.9) * step, height / 10), 0.9)
            for n, text in enumerate(self.words)
        )
        return OcrResult(
            words, float(width), float(height), self.quarter_turns, second=self.second, unread=self.unread
        )


class FailingEngine:
    """Has a fault of its own."""

    name = "failing"

    def read(self, image, *, covered=(), script=None, turn=True):
        raise ZeroDivisionError
