"""Lines that run up or down a page, laid level and stood up again."""

import numpy as np
import pytest

from certscan.geometry import Box
from certscan.reading.sideways import DOWN, UP, laid_level, stood_up, upended_lines
from tests.support.words import row, word


def laid(box, turns):
    (level,) = laid_level(np.array([[box.x0, box.y0, box.x1, box.y1]]), [turns])
    return Box(*level)


@pytest.mark.parametrize("turns", [DOWN, UP])
def test_what_is_laid_level_stands_up_where_it_stood(turns):
    box = Box(20, 300, 32, 440)
    level = laid(box, turns)
    assert (level.width, level.height) == (140, 12)
    assert stood_up(level, turns) == box


def test_what_runs_up_begins_at_the_foot_and_what_runs_down_at_the_head():
    head, foot = Box(20, 300, 32, 320), Box(20, 420, 32, 440)
    assert laid(foot, UP).x1 < laid(head, UP).x0
    assert laid(head, DOWN).x1 < laid(foot, DOWN).x0


def test_boxes_of_what_is_level_or_aslant_stay():
    box = Box(20, 300, 160, 312)
    assert laid(box, 0) == laid(box, None) == box


def test_words_on_one_base_line_get_its_box_and_others_another():
    words = [*row("Form 7b", -440, 20), *row("Rev. 03", -440, 40), *row("Serial 4711", -100, 40)]
    found = [(w.text, w.box.x0, w.box.y0) for w in upended_lines(words, UP)]
    assert found == [
        ("Form", 20, 400),
        ("7b", 20, 400),
        ("Rev.", 40, 400),
        ("03", 40, 400),
        ("Serial", 40, 36),
        ("4711", 40, 36),
    ]


def test_a_sign_alone_is_no_line():
    assert list(upended_lines([word("R1", -440, 20)], UP)) == []
