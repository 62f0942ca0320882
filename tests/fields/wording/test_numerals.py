"""Digits of other scripts, Chinese numerals and letter-spaced text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.fields.wording.numerals import number_of, unspaced, western


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        ("113", 113),
        ("二〇二四", 2024),
        ("贰零贰肆", 2024),
        ("一一三", 113),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("三十一", 31),
        ("廿九", 29),
        ("卅", 30),
        ("拾贰", 12),
        ("", 0),
        ("年", 0),
        ("十十", 0),
    ],
)
def test_numbers(text, number):
    assert number_of(text) == number


def test_western_digits_and_signs():
    assert western("٢٠٢٤／０５．१２ ๑๒ ①") == "2024/05.12 12 1"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("1 2 . 0 5 . 2 0 2 4", "12.05.2024"),
        ("to 1 2 . 0 5 . 2 0 2 4 at Northport", "to 12.05.2024 at Northport"),
        ("2 0 2 4 年 5 月 1 2 日", "2024年5月12日"),
        ("C E R T I F I C A T E", "C E R T I F I C A T E"),
        ("1 2 3", "1 2 3"),
        ("12 05 2024", "12 05 2024"),
    ],
)
def test_letter_spaced_runs(text, plain):
    assert unspaced(text).text == plain


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="12. aé年", max_size=60))
def test_places_are_kept(text):
    readable = unspaced(text)
    assert len(readable.text) == len(readable.offsets)
    assert all(
        text[offset] == character for character, offset in zip(readable.text, readable.offsets, strict=True)
    )
