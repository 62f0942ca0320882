"""Which pages of a document make one certificate."""

import pytest

from certscan.fields.grouping import group_pages
from tests.fields.papers import annex, chinese, english, other


def groups(*pages):
    return [[page.number for page in group] for group in group_pages(pages)]


def test_one_page():
    assert groups(english()) == [[1]]


@pytest.mark.parametrize("number", ["QM-4711", "QM-4711-2023", "00123Q34567R2M/1100"])
def test_twins_under_one_number(number):
    assert groups(english(number), chinese(number)) == [[1, 2]]
    assert groups(chinese(number, place=1), english(number, place=2)) == [[1, 2]]


def test_a_suffix_for_the_language_does_not_part_twins():
    assert groups(english("00123Q34567R2M-E"), chinese("00123Q34567R2M")) == [[1, 2]]
    assert groups(english("471100/A/0001/SM/En"), chinese("471100/A/0001/SM/ZH")) == [[1, 2]]


def test_an_annex_belongs_to_its_certificate():
    assert groups(english(), annex()) == [[1, 2]]
    assert groups(english(), annex(None)) == [[1, 2]]
    assert groups(english(), annex(), annex(place=3)) == [[1, 2, 3]]


def test_an_annex_behind_another_page():
    assert groups(english(), other("Terms of Northport", place=2), annex(place=3)) == [[1, 3]]


def test_an_annex_alone_is_no_certificate():
    assert groups(annex(None, place=1)) == []


def test_three_certificates():
    pages = [
        english("QM-4711"),
        english("EM-4712", "ISO 14001:2015", place=2),
        english("OH-4713", "ISO 45001:2018", place=3),
    ]
    assert groups(*pages) == [[1], [2], [3]]


def test_one_number_for_two_standards_is_two_certificates():
    assert groups(english(), english(standard="ISO 14001:2015", place=2)) == [[1], [2]]


def test_two_certificates_in_two_languages_each():
    pages = [
        english("QM-4711-22"),
        chinese("QM-4711-22"),
        english("EM-9999-01", "ISO 14001:2015", place=3),
        chinese("EM-9999-01", "GB/T 24001-2016/ISO 14001:2015", place=4),
    ]
    assert groups(*pages) == [[1, 2], [3, 4]]


def test_two_papers_in_one_language_are_two_certificates():
    assert groups(english("QM-4711-22"), english("QM-9988-01", place=2)) == [[1], [2]]


@pytest.mark.parametrize(
    "page", [other(), other("Terms and conditions of Northport"), other("12.05.2023"), other("ISO 9001:2015")]
)
def test_other_pages_are_left_out(page):
    assert groups(page) == []


def test_no_page():
    assert groups() == []
