"""Stand-ins for an OCR engine, each with a fault of its own, in the place of the true one in worker processes."""

import math
import time

from certscan import pipeline
from certscan.geometry import Box
from certscan.reading.ocr import OcrResult, OcrWord, OnFirstUse
from tests.support.engines import RecordingEngine

#: What the sound engine reads: enough to tell that a file was read.
WORDS = ("Certificate", "of", "Registration", "ISO", "9001:2015", "Certificate", "No.", "QM-47110815")


def throw():
    raise ZeroDivisionError("secret detail")


def hang():
    time.sleep(3600)


def run_out_of_memory():
    """Say it as onnxruntime does."""
    raise RuntimeError("Conv node: Failed to allocate memory for requested buffer of size 57344000")


def one_word(box=Box(0, 0, 10, 10), text="word", confidence=0.9, width=1000.0, height=1000.0):  # noqa: B008 - frozen
    return OcrResult((OcrWord(text, box, confidence),), width, height)


#: fault: what it does instead of reading, and the code that the record must bear (None: the file is read)
FAULTS = {
    "throws": (throw, "internal"),
    "hangs": (hang, "timeout"),
    "memory": (run_out_of_memory, "too_large"),
    "nothing": (lambda: None, "internal"),
    "nan box": (lambda: one_word(Box(math.nan, 0, 1, 1)), "internal"),
    "endless box": (lambda: one_word(Box(0, 0, math.inf, 1)), "internal"),
    "nan confidence": (lambda: one_word(confidence=math.nan), "internal"),
    "great confidence": (lambda: one_word(confidence=7.0), "internal"),
    "no size": (lambda: one_word(width=0.0), "internal"),
    "no text": (lambda: one_word(text=None), "internal"),
    "box elsewhere": (lambda: one_word(Box(-9e9, -9e9, 9e9, 9e9)), None),
    "box inside out": (lambda: one_word(Box(900, 900, 100, 100)), None),
    "half a pair": (lambda: one_word(text="Certificate \ud800 No. \udfff"), None),
    "endless text": (lambda: one_word(text="ISO 9001 " * 200_000), None),
    "many words": (lambda: OcrResult(one_word(text="w" * 60).words * 200_000, 1000.0, 1000.0), None),
    "empty words": (lambda: OcrResult(one_word(text="").words * 200_000, 1000.0, 1000.0), None),
}


class FaultyEngine:
    """Does what is told for the file that is being read, and reads a few words in every other one."""

    name = "faulty"

    def __init__(self):
        self.fault = None
        self.sound = RecordingEngine(*WORDS)

    def read(self, image, *, covered=(), script=None, turn=True):
        return self.fault() if self.fault else self.sound.read(image)


ENGINE = FaultyEngine()


def scan_with_faulty_engine(path, settings):
    """Read a file with an engine whose fault the file's name tells."""
    ENGINE.fault = FAULTS.get(path.stem.replace("-", " "), (None, None))[0]
    pipeline.engine = lambda choice: ENGINE
    return pipeline.scan_path(path, settings)


def scan_without_models(path, settings):
    """Read with an engine that cannot be loaded."""

    def load():
        raise ImportError("libgomp.so.1: cannot open shared object file")

    pipeline.engine = lambda choice: OnFirstUse(load)
    return pipeline.scan_path(path, settings)
