import numpy as np
import pytest

from certscan.reading.ocr.quads import bounds, cut, quarter_turned
from certscan.reading.ocr.upright import turned

IMAGE = np.random.default_rng(1).integers(0, 256, (60, 100, 3), dtype=np.uint8)
QUAD = np.array([[10, 20], [50, 20], [50, 30], [10, 30]], np.float32)


@pytest.mark.parametrize("turns", range(5))
def test_a_turned_quadrilateral_shows_what_it_showed(turns):
    (moved,) = quarter_turned([QUAD], turns, 100, 60)
    box = bounds(moved)
    shown = turned(IMAGE, turns)[round(box.y0) : round(box.y1), round(box.x0) : round(box.x1)]
    assert np.array_equal(turned(shown, -turns), IMAGE[20:30, 10:50])


def test_turned_quadrilaterals_keep_their_corners_in_order():
    (moved,) = quarter_turned([QUAD], 2, 100, 60)
    assert moved.tolist() == [[50, 30], [90, 30], [90, 40], [50, 40]]
    assert cut(turned(IMAGE, 2), moved).shape == (48, 192, 3)


@pytest.mark.parametrize(
    ("width", "height", "shape"),
    [(40, 10, (48, 192, 3)), (96, 48, (48, 96, 3)), (90, 55, (55, 90, 3)), (10, 40, (48, 192, 3))],
    ids=["low", "as high", "higher", "low and vertical"],
)
def test_low_lines_are_cut_out_as_high_as_the_models_look_at_them(width, height, shape):
    quad = np.array([[2, 2], [2 + width, 2], [2 + width, 2 + height], [2, 2 + height]], np.float32)
    assert cut(IMAGE, quad).shape == shape


def test_turned_quadrilaterals_are_ordered_from_the_top():
    lower = QUAD + np.array([0, 20], np.float32)
    moved = quarter_turned([QUAD, lower], 2, 100, 60)
    assert [quad[0, 1] for quad in moved] == [10, 30]
