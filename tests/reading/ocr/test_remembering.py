import numpy as np

from certscan.geometry import Box
from certscan.reading.ocr import Remembering
from tests.support.engines import RecordingEngine

LOGO = np.full((20, 60, 3), 200, np.uint8)


def test_the_same_picture_is_read_once():
    engine = RecordingEngine("UKAS")
    remembering = Remembering(engine)
    first, second = remembering.read(LOGO), remembering.read(LOGO.copy())
    assert first == second
    assert [word.text for word in second.words] == ["UKAS"]
    assert len(engine.images) == 1
    assert remembering.name == "recording"


def test_what_differs_is_read_anew():
    engine = RecordingEngine("UKAS")
    remembering = Remembering(engine)
    darker = LOGO.copy()
    darker[5, 5, 1] -= 1
    remembering.read(LOGO)
    remembering.read(darker)
    remembering.read(LOGO.reshape(60, 20, 3))
    remembering.read(LOGO, covered=[Box(0, 0, 1, 1)])
    remembering.read(LOGO, turn=False)
    assert len(engine.images) == 5


def test_a_picture_that_is_no_block_of_memory_is_told_by_its_pixels():
    engine = RecordingEngine()
    remembering = Remembering(engine)
    noise = np.random.default_rng(1).integers(0, 256, (9, 9, 3), dtype=np.uint8)
    remembering.read(np.rot90(noise))
    remembering.read(np.rot90(noise).copy())
    remembering.read(noise)
    assert len(engine.images) == 2
