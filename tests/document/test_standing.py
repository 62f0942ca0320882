import numpy as np
import pytest
from PIL import Image

from certscan.document.standing import Standing, standing_of, upright
from certscan.geometry import Box
from tests.support.pictures import cornered, drawn, pixels, place_of

LINES = (
    "Certificate of Approval",
    "Borealis Pump Works Ltd., 1 Quay Street",
    "ISO 9001:2015",
    "Valid until 11 May 2027",
    "Registration number QM-4711",
)
SIZE = (700, 900)


def page():
    return drawn(*LINES, size=SIZE, height=22, top=90, leading=70)


def places():
    found = (place_of(line, number=n, height=22, top=90, leading=70) for n, line in enumerate(LINES))
    return [Box(*place).scaled(1 / SIZE[0], 1 / SIZE[1]) for place in found]


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("skew", [0.0, 3.0, -7.5])
def test_a_page_is_brought_upright_by_where_its_words_stand_then(turns, skew):
    tilted = page().rotate(-skew, Image.Resampling.BICUBIC, fillcolor="white")
    lying = np.rot90(pixels(tilted), -turns)
    standing = standing_of(lying, places())
    assert standing.quarter_turns == turns
    assert standing.skew_degrees == pytest.approx(skew, abs=0.3)
    shown = upright(lying, standing)
    assert shown.shape == (SIZE[1], SIZE[0], 3)
    assert np.abs(shown.astype(int) - pixels(page())).mean() < 3


@pytest.mark.parametrize(
    "known", [[], places()[:3], [Box(0.5, 0.5, 0.5, 0.5)] * 9], ids=["none", "few", "empty"]
)
def test_without_enough_places_a_page_stays_as_it_is(known):
    assert standing_of(np.rot90(pixels(page())), known) == Standing()


def test_places_without_print_turn_nothing():
    assert standing_of(pixels(Image.new("RGB", SIZE, "white")), places()) == Standing()


def test_the_top_left_comes_to_the_top_left():
    lying = np.rot90(pixels(cornered()), -1)
    assert tuple(upright(lying, Standing(1))[5, 5]) == (255, 0, 0)
