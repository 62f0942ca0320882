import numpy as np
import pytest

from certscan.reading.ocr.detection import detection_input
from certscan.reading.ocr.tensors import planes


def test_colours_lie_one_after_the_other_in_the_models_order_and_range():
    picture = np.random.default_rng(1).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    picture[0, 0], picture[0, 1] = (0, 0, 0), (255, 255, 255)
    tensor = planes(picture)
    assert (tensor.shape, tensor.dtype) == ((3, 5, 7), np.float32)
    assert np.array_equal(tensor[:, 0, :2], [[-1, 1]] * 3)
    for plane, colour in zip(tensor, (2, 1, 0), strict=True):
        assert plane == pytest.approx(picture[:, :, colour] / 127.5 - 1, abs=1e-6)


def test_an_image_is_brought_to_sides_that_the_model_takes():
    shapes = [detection_input(np.zeros((*size, 3), np.uint8)).shape for size in ((2339, 1654), (10, 700))]
    assert shapes == [(1, 3, 1280, 896), (1, 3, 32, 704)]
