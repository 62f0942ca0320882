"""Justified text whose words stand far apart."""

from certscan.layout.justified import with_justified_lines
from certscan.layout.line import build_lines
from tests.support.words import row, word

#: A full line from x 0 to 160.
FULL = [
    word(text, x, 100, width=37) for text, x in (("Design", 0), ("and", 41), ("manufacture", 82), ("of", 123))
]


def texts(words):
    return [line.text for line in with_justified_lines(build_lines(1, words))]


def spread(y, xs=(0, 65, 130), width=30):
    return [word(text, x, y, width=width) for text, x in zip(("pumps", "and", "valves"), xs, strict=False)]


def test_a_line_as_wide_as_the_one_above_it_is_joined():
    assert texts([*FULL, *spread(112)]) == ["Design and manufacture of", "pumps and valves"]


def test_a_line_as_wide_as_the_one_below_it_is_joined():
    assert texts([*FULL, *spread(88)]) == ["pumps and valves", "Design and manufacture of"]


def test_unevenly_spread_values_stay_apart():
    assert len(texts([*FULL, *spread(112, xs=(0, 45, 130))])) == 4


def test_a_line_that_ends_elsewhere_stays_apart():
    assert len(texts([*FULL, *spread(112, xs=(0, 60, 120))])) == 4


def test_the_head_of_a_table_stays_apart():
    head = [*row("Norm", 0, 100), *row("No", 65, 100), *row("Until", 130, 100)]
    assert len(texts([*head, *spread(112)])) == 6


def test_two_values_side_by_side_stay_apart():
    assert len(texts([*FULL, word("pumps", 0, 112, width=30), word("valves", 130, 112, width=30)])) == 3


def test_the_rows_of_a_table_stay_apart():
    upper = [*row("QM-4711", 0, 100), *row("2024", 56, 100), *row("valid", 92, 100), *row("to", 147, 100)]
    assert len(texts([*upper, *spread(112)])) > 3
