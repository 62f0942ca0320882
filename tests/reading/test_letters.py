"""Letters that join or stack, as browsers write them."""

import pytest

from certscan.geometry import Box
from certscan.reading.letters import drawn_twice, in_reading_order, repeated


def places(text, *, left=0.0, step=10.0):
    """Characters side by side, from the left on."""
    return [(c, Box(left + n * step, 0, left + (n + 1) * step, 12)) for n, c in enumerate(text)]


@pytest.mark.parametrize(("as_drawn", "word"), [("ماظن", "نظام"), ("םולש", "שלום"), ("2026ةنس", "سنة2026")])
def test_words_are_put_in_reading_order_by_their_places(as_drawn, word):
    drawn = places(as_drawn)
    assert in_reading_order(drawn) == word
    assert in_reading_order(list(reversed(drawn))) == word


def drawn(*parts):
    """Characters with the height in which each is drawn."""
    return [(c, Box(n, 20 - height, n + 1, 20)) for n, (c, height) in enumerate(parts)]


def test_a_letter_that_is_written_again_where_its_mark_is_drawn():
    characters = drawn(("ร", 8), ("ั", 8), ("บ", 8), ("ร", 2), ("ั", 2), ("ร", 8))
    assert repeated(characters) == {3, 4}


def test_a_mark_that_is_drawn_for_itself_stays():
    assert repeated(drawn(("ร", 8), ("ั", 2), ("บ", 8))) == set()


def test_smaller_print_is_no_mark():
    characters = drawn(("ก", 12), ("า", 12), ("ก", 8), ("า", 8))
    assert repeated(characters) == set()


def test_other_scripts_are_left_alone():
    assert repeated(drawn(("A", 8), (".", 1), ("e", 3))) == set()


def in_a_row(text, *, x=0, y=0, step=6):
    return [(c, Box(x + step * n, y, x + step * n + 5, y + 12)) for n, c in enumerate(text)]


def in_turns(text, *, aside=0.4, lower=3):
    """Letters drawn twice, each followed by its second drawing."""
    first, second = in_a_row(text), in_a_row(text, x=aside, y=lower)
    return [place for pair in zip(first, second, strict=True) for place in pair]


def test_letters_drawn_twice_in_turns():
    assert drawn_twice(in_turns("JQA-30")) == {1, 3, 5, 7, 9, 11}


def test_letters_drawn_twice_in_part_one_after_the_other():
    places = [*in_turns("JQA"), *in_a_row("30", x=18), *in_a_row("30", x=18.4, y=3)]
    assert drawn_twice(places) == {1, 3, 5, 8, 9}


def test_stops_and_dashes_are_as_low_as_they_are_drawn():
    low = [
        (c, box if c.isalnum() else Box(box.x0, box.y1 - 2, box.x1, box.y1)) for c, box in in_turns("UA.8-24")
    ]
    assert drawn_twice(low) == {1, 3, 5, 7, 9, 11, 13}


@pytest.mark.parametrize("text", ["balloon", "11100011", "llll", "  "])
def test_double_letters_side_by_side_stay(text):
    assert drawn_twice(in_a_row(text, step=2.5)) == set()


def test_lines_one_below_the_other_stay():
    assert drawn_twice([*in_a_row("1111"), *in_a_row("1111", y=12)]) == set()
