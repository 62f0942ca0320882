"""Pages and lines that are read from right to left."""

import pytest

from certscan.geometry import Box
from certscan.layout.page_layout import lay_out
from certscan.reading.words import PageReading, Word
from certscan.record import Origin
from tests.support.page_builder import document

WIDTH = 600.0


def laid_out(*rows):
    """Lay out rows of words (text, x0, x1), as they stand on paper."""
    words = [
        Word(text, Box(x0, 100 + 30 * number, x1, 112 + 30 * number), Origin.TEXT_LAYER)
        for number, row in enumerate(rows)
        for text, x0, x1 in row
    ]
    (page,) = lay_out(document(PageReading(1, WIDTH, 800, tuple(words), True, False)))
    return page


LABEL_AND_DATE = (
    ("تاريخ", 500, 530),
    ("الإصدار", 450, 495),
    ("26", 380, 400),
    ("سبتمبر", 330, 375),
    ("2023", 290, 325),
)


def test_words_are_read_from_the_right():
    page = laid_out(LABEL_AND_DATE)
    assert page.mirrored
    assert [line.text for line in page.lines] == ["تاريخ الإصدار", "26 سبتمبر 2023"]


def test_a_label_s_value_stands_on_its_left_hand():
    page = laid_out(LABEL_AND_DATE)
    label, value = page.lines
    assert page.right_of(label, label.box) == [value]


def test_numbers_in_a_line_keep_their_own_order():
    page = laid_out((("رقم", 500, 530), ("01", 400, 415), ("104", 420, 440), ("688428", 445, 490)))
    assert page.lines[0].text == "رقم 01 104 688428"


def test_evidence_stands_where_it_is_printed():
    page = laid_out(LABEL_AND_DATE)
    assert page.evidence(page.lines[0]).bbox == pytest.approx(
        (450 / WIDTH, 100 / 800, 530 / WIDTH, 112 / 800), abs=1e-4
    )


def test_an_arabic_line_on_an_english_page():
    english = tuple(
        (word, 60 + 80 * n, 135 + 80 * n) for n, word in enumerate(["Certificate", "of", "registration"])
    )
    page = laid_out(english, (("شهادة", 200, 240), ("نظام", 160, 195), ("إدارة", 120, 155)))
    assert not page.mirrored
    assert page.lines[-1].text == "شهادة نظام إدارة"


def test_an_arabic_label_beside_its_english_twin():
    label = (
        ("Certificate", 60, 120),
        ("No.", 125, 140),
        ("/", 145, 148),
        ("الشهادة", 152, 190),
        ("رقم", 195, 215),
    )
    page = laid_out(label, (("registration", 60, 130), ("of", 135, 145), ("systems", 150, 200)))
    assert page.lines[0].text == "Certificate No. / رقم الشهادة"
