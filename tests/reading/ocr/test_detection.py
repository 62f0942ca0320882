import numpy as np
import pytest

from certscan.reading.ocr.detection import detection_input


def quad(x, y, width=40, height=10):
    return np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], np.float32)


@pytest.fixture
def detector(ppocr):
    return ppocr._detector


@pytest.fixture
def looks(detector, monkeypatch):
    """Give what is looked at, as heights, widths and scales; two lines are seen each time."""
    asked = []

    def seen(image, scale):
        asked.append((*image.shape[:2], scale))
        return [quad(30, 31), quad(300, 20)]

    monkeypatch.setattr(detector, "_found", seen)
    return asked


def corners(quads):
    return [q[0].tolist() for q in quads]


def test_a_small_picture_is_looked_at_again_for_what_was_passed_over(detector, looks):
    found = detector.find_more(np.zeros((900, 650, 3), np.uint8), [quad(30, 30)])
    assert corners(found) == [[300, 20], [30, 30]]
    assert looks == [(900, 650, 1.5)]


def test_a_page_is_looked_at_closer_where_its_print_is_small(detector, looks):
    footer, note = quad(60, 2400, 1500, 20), quad(200, 2450, 500, 20)
    title = quad(400, 100, 900, 60)
    found = detector.find_more(np.zeros((2560, 1800, 3), np.uint8), [title, footer, note])
    # small is what is less than 32 pixels high here, and so much is seen around it
    assert looks == [(2502 - 2368, 1592 - 28, 1600 / 2560)]
    assert corners(found) == [[400, 100], [328, 2388], [60, 2400], [200, 2450]]


def test_a_page_without_small_print_is_looked_at_once(detector, looks):
    lines = [quad(100, 50, 400, 40)]
    assert corners(detector.find_more(np.zeros((2339, 1654, 3), np.uint8), lines)) == [[100, 50]]
    assert looks == []


def test_small_print_in_several_places_is_looked_at_place_by_place(detector, looks):
    detector.find_more(np.zeros((1280, 900, 3), np.uint8), [quad(30, 40), quad(700, 60), quad(300, 1200)])
    assert [(height, width) for height, width, _ in looks] == [(62, 742), (42, 72)]


@pytest.mark.parametrize(
    ("size", "longer_side", "shape"),
    [((900, 650), 1280, (896, 640)), ((3200, 1600), 1280, (1280, 640)), ((3200, 1600), 1600, (1600, 800))],
)
def test_the_model_looks_at_no_more_pixels_than_asked_for(size, longer_side, shape):
    assert detection_input(np.zeros((*size, 3), np.uint8), longer_side).shape == (1, 3, *shape)
