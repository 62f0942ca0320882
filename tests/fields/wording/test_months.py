"""Month names: misread, glued to their particles, and of two meanings."""

import pytest

from certscan.fields.wording.months import first_words, month_numbers


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Decernber", 12),
        ("Jariuary", 1),
        ("Feburary", 2),
        ("Mav", 5),
        ("Ju1y", 7),
        ("0ctober", 10),
        ("demarzode", 3),
        ("ofMay", 5),
        ("MAI", 5),
        ("ПАРАСТ", None),
        ("Market", None),
        ("Marine", None),
        ("Mayor", None),
        ("Decor", None),
        ("Jun", 6),
        ("Ju", None),
    ],
)
def test_misread_and_glued(word, number):
    assert next(iter(month_numbers(word)), None) == number


def test_a_name_of_two_meanings():
    assert month_numbers("listopada") == (11, 10)
    assert month_numbers("listopada", ["hr", "en"]) == (10,)
    assert month_numbers("listopada", ["cs", "pl"]) == (11,)
    assert month_numbers("May", ["hr"]) == (5,)


def test_the_first_words_of_long_names():
    assert set(first_words()) == {"كانون", "تشرين"}


def test_a_cyrillic_month_read_as_latin_letters():
    assert month_numbers("mapT") == (3,)


def test_a_thai_month_whose_first_syllable_stands_elsewhere():
    assert month_numbers("ถุนายน") == (6,)
    assert month_numbers("ายน") == ()
