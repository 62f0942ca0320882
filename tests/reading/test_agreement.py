import pytest

from certscan.geometry import Box
from certscan.reading.agreement import band, contradicts
from certscan.reading.words import Word
from certscan.record import Origin

LINES = (
    "Certificate of registration number QM-47110815",
    "Example Foundry Limited, Sheffield, United Kingdom",
    "has established a quality management system",
)
WIDTH, HEIGHT = 600.0, 800.0
EVERYWHERE = Box(0, 0, WIDTH, HEIGHT)


def words(*lines, top=100.0, origin=Origin.TEXT_LAYER):
    return [
        Word(text, Box(50 + 60 * n, top + 20 * row, 100 + 60 * n, top + 12 + 20 * row), origin)
        for row, line in enumerate(lines)
        for n, text in enumerate(line.split())
    ]


def test_what_a_page_shows_may_be_parted_otherwise_and_slightly_misread():
    seen = words(*(line.replace(" of ", "of").replace("8", "B") for line in LINES), origin=Origin.OCR)
    assert not contradicts(words(*LINES), seen, EVERYWHERE)


@pytest.mark.parametrize(
    "claimed",
    [
        (
            "TOCYAAPCTBBHHbIM KOMHTET PECIIYBJIHKH",
            "CEPTHOHKAT COOTBETCTBHR TPEBOBAHHRM",
            "BblAAH HA OCHOBAHHH",
        ),
        (
            "~\\x #%&/ 0,1.0t.2O26 |||| IS0223O1z2O|9",
            ")(=?§ !!11lI 90lI:2OI5 ;:.,;:",
            "^^^ vvv <<< >>> {{{}}}",
        ),
    ],
    ids=["another alphabet", "noise"],
)
def test_a_layer_that_says_something_else_is_told(claimed):
    assert contradicts(words(*claimed), words(*LINES, origin=Origin.OCR), EVERYWHERE)


def test_a_script_that_the_engine_lacks_tells_nothing():
    russian = words("Общество с ограниченной ответственностью", "Система менеджмента качества предприятия")
    assert band(russian, WIDTH, HEIGHT) is None
    assert not contradicts(russian, words("O6uecTBO orpaHu4eHHo oTBeTcTBeHHocTbio"), EVERYWHERE)


def test_a_few_letters_tell_nothing():
    assert not contradicts(words("DRAFT"), words(*LINES), EVERYWHERE)
    assert not contradicts(words(*LINES), words("QM"), EVERYWHERE)
    assert band(words("Page 1"), WIDTH, HEIGHT) is None


def test_the_band_is_where_most_is_written():
    where = band([*words("Annex", top=40), *words(*LINES, top=500)], WIDTH, HEIGHT)
    assert where is not None
    assert where.y0 < 500
    assert 552 < where.y1 < 620
