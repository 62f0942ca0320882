"""Whether two printed addresses mean one place."""

import pytest

from certscan.rules.addresses import covers, same_script


@pytest.mark.parametrize(
    ("printed", "wanted", "covered"),
    [
        ("1 Quay Street, Northport", "1 Quay Street, Northport", True),
        ("1 Quay Street, Northport, AB1 2CD, United Kingdom", "Quay Street 1, Northport", True),
        ("1 Quay Street, Northport", "12 Quay Street, Northport", False),
        ("Unit 12, 1 Quay Street, Northport", "1 Quay Street, Northport", True),
        ("Quay Street, Northport", "1 Quay Street, Northport", False),
        # One word of several is another place, even where it is the town.
        ("9 Mill Lane, Northport", "Quay Street, Northport", False),
        # Four letters in five of the wanted place are enough, fewer are not.
        ("abcdefgh", "abcdefgh xy", True),
        ("abcdefg", "abcdefg xy", False),
        ("abcd", "abcd x", True),
        ("abcdefgh", "abcdefgh xyz", False),
        # A place of a single letter is one too; a place without words is none.
        ("Dock X", "X", True),
        ("Dock 7", ", -", False),
        ("", "", False),
        # Scripts without spaces are compared as a whole: the wanted letters stand together.
        ("北港市码头路1号三栋", "码头路1号", True),
        ("北港市码头路1号", "北港市码头街1号", True),
        ("北港市码头路1号", "南湖区磨坊路1号", False),
        ("码甲路一号乙", "码头路一号", True),
    ],
)
def test_a_printed_address_covers_a_place(printed, wanted, covered):
    assert covers(printed, wanted) is covered


def test_the_script_of_two_addresses():
    assert same_script("1 Quay Street", "Mill Lane 7")
    assert same_script("北港市码头路", "南湖区")
    assert not same_script("1 Quay Street", "北港市码头路")
