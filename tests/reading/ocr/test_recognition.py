import numpy as np
import pytest

from certscan.reading.ocr.recognition import Character, TextLine


def line(text, *, unsure, probability=0.4):
    """Give a line read as sure, but for the characters at some places."""
    characters = tuple(
        Character(c, (i + 0.5) / len(text), probability if i in unsure else 1.0) for i, c in enumerate(text)
    )
    quad = np.array([[0, 0], [400, 0], [400, 20], [0, 20]], np.float32)
    return TextLine(quad, np.zeros((20, 400, 3), np.uint8), characters)


@pytest.mark.parametrize(
    ("text", "unsure", "confidence"),
    [
        ("E1104426", {1}, 0.4),
        ("QM-4711", {2}, 6.4 / 7),  # a dash is told by what stands around it
        ("认证日期2027年06月28日", {10}, 0.4),
        ("认证日期2027年06月28日", {1}, 14.4 / 15),
        ("Certificate", {3}, 10.4 / 11),
        ("QM-4711", set(), 1.0),
    ],
)
def test_a_number_is_as_sure_as_its_least_sure_character(text, unsure, confidence):
    (word,) = line(text, unsure=unsure).words
    assert word.text == text
    assert word.confidence == pytest.approx(confidence)


def test_each_word_is_as_sure_as_its_own_characters():
    words = line("No. 4711 of 2027", unsure={13}).words
    assert [round(w.confidence, 2) for w in words] == [1, 1, 1, 0.4]
