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


def placed(*parts):
    """Characters, each with the box in which it is drawn."""
    return [(text, Box(*box)) for text, box in parts]


def kept(characters):
    twice = repeated(characters)
    return "".join(text for index, (text, _) in enumerate(characters) if index not in twice)


def test_letters_with_marks_that_are_drawn_twice_for_bold():
    first, again = (0, 20, 6, 34), (6, 20, 12, 34)
    mark, mark_again = (6, 13, 11, 18), (11, 13, 15, 18)
    aside = [tuple(v + (0.3 if i % 2 == 0 else 0) for i, v in enumerate(b)) for b in (first, again)]
    mark_aside = [tuple(v + (0.3 if i % 2 == 0 else 0) for i, v in enumerate(b)) for b in (mark, mark_again)]
    characters = placed(
        *zip("นั", (first, again), strict=True),
        *zip("นั", aside, strict=True),
        ("ง", (17, 20, 28, 34)),
        *zip("นั", (mark, mark_again), strict=True),
        ("ง", (17.3, 20, 28.3, 34)),
        *zip("นั", mark_aside, strict=True),
    )
    assert kept(characters) == "นัง"


def test_two_marks_of_a_letter_drawn_at_once_are_as_high_as_letters():
    letter, marks = (
        ((0, 10, 2, 16), (2, 10, 4, 16), (4, 10, 6, 16)),
        ((2, 7, 3, 19), (3, 7, 4, 19), (4, 7, 5, 19)),
    )
    characters = placed(*zip("ผู้", letter, strict=True), ("ไ", (6, 7, 9, 16)), *zip("ผู้", marks, strict=True))
    assert kept(characters) == "ผู้ไ"


@pytest.mark.parametrize(("gap", "text"), [(1, "จํากัด"), (20, "จําจํากัด")])
def test_the_vowel_am_is_drawn_behind_its_letter(gap, text):
    am = "\u0e4d\u0e32"
    x = 8 + gap
    characters = placed(
        ("จ", (0, 10, 4, 20)), (am, (4, 10, 8, 20)), ("จ", (x, 10, x + 3, 20)), (am, (x + 3, 10, x + 6, 20)),
        *((c, (40 + n, 10, 41 + n, 20)) for n, c in enumerate("กัด")),
    )  # fmt: skip
    assert kept(characters) == text


def test_like_letters_side_by_side_or_on_two_lines_stay():
    row = [(c, Box(7 * n, 10, 7 * n + 6, 20)) for n, c in enumerate("กรรม")]
    below = [(c, Box(box.x0, 30, box.x1, 40)) for c, box in row]
    assert kept([*row, *below]) == "กรรมกรรม"


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
