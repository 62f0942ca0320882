import numpy as np
import pytest

from certscan.reading.ocr.detection import detection_input


def quad(x, y, width=40, height=10):
    return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], np.float32)


@pytest.fixture
def detector(ppocr):
    return ppocr._detector


def test_a_small_picture_is_looked_at_again_for_what_was_passed_over(detector, monkeypatch):
    asked = []
    seen = [quad(101, 51), quad(300, 20)]
    monkeypatch.setattr(detector, "_found", lambda image, enlarged: asked.append(enlarged) or seen)
    found = detector.find_more(np.zeros((900, 650, 3), np.uint8), [quad(100, 50)])
    assert [q[0].tolist() for q in found] == [[300, 20], [100, 50]]
    assert asked == [1.5]


def test_a_picture_with_pixels_enough_is_not(detector, monkeypatch):
    monkeypatch.setattr(detector, "_found", lambda *_: pytest.fail("looked at again"))
    lines = [quad(100, 50)]
    assert detector.find_more(np.zeros((1100, 800, 3), np.uint8), lines) is lines


@pytest.mark.parametrize(
    ("size", "enlarged", "shape"),
    [((900, 650), 1.0, (896, 640)), ((900, 650), 1.5, (1344, 960)), ((3200, 1600), 1.5, (1600, 800))],
)
def test_the_model_looks_at_no_more_pixels_than_it_was_made_for(size, enlarged, shape):
    assert detection_input(np.zeros((*size, 3), np.uint8), enlarged).shape == (1, 3, *shape)
