import sys

import numpy as np

from certscan.reading.ocr.models import Role
from certscan.reading.ocr.session import open_model


def test_running_a_model_leaves_the_callers_arithmetic_alone():
    model = open_model(Role.DIRECTION)
    model(np.zeros((1, 3, 48, 192), np.float32))
    assert sys.float_info.min / 2 > 0


def test_an_output_is_an_array_of_its_own():
    model = open_model(Role.DIRECTION)
    first = model(np.zeros((1, 3, 48, 192), np.float32))
    kept = first.copy()
    model(np.ones((1, 3, 48, 192), np.float32))
    assert np.array_equal(first, kept)
