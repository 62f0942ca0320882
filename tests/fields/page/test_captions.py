"""Captions that no list of wordings holds, told by their words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue.captions import CAPTION_KINDS, caption_words
from certscan.fields.page.captions import read_caption
from tests.support.page_builder import page, stacked


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Cycle ends", "expiry_date"),
        ("Cycle ceases", "expiry_date"),
        ("Ceases on", "expiry_date"),
        ("Initial grant", "initial_date"),
        ("Grant of this cycle", "issue_date"),
        ("Current date of issue", "issue_date"),
        ("First valid from", "initial_date"),
        ("Commencement date", "valid_from"),
        ("Registered under no.", "certificate_number"),
        ("Client no.", "other_number"),
        ("1st surveillance", "surveillance_date"),
    ],
)
def test_english(text, role):
    found = read_caption(text)
    assert found is not None
    assert found.role == role


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Date",
        "Certificate",
        "Quality Management System",
        "Northport",
        "Borealis Pump Works Ltd.",
        "issue and expiry",
        "This certificate ends when the organisation no longer holds it",
        "Grant 2023",
    ],
)
def test_no_caption(text):
    assert read_caption(text) is None


def test_it_is_a_label_of_the_page():
    sheet = page([(60, 100, 10, "Cycle ceases"), (250, 100, 10, "12.05.2026")])
    (label,) = sheet.labels
    assert (label.role, label.exact, label.firm) == ("expiry_date", False, True)


def test_a_caption_over_two_lines_is_a_label_on_both():
    sheet = page([(60, 100, 10, "Current Date of"), (60, 111, 10, "Grant"), (60, 126, 10, "12.05.2023")])
    assert [(x.role, x.line.text) for x in sheet.labelled("issue_date")] == [
        ("issue_date", "Current Date of"),
        ("issue_date", "Grant"),
    ]


def test_a_caption_holds_no_line_of_which_it_says_nothing():
    sheet = page([(60, 60, 10, "Cycle ends"), (60, 72, 10, "2026-05-12 - QM 4711")])
    assert all(label.end > label.start for label in sheet.labels)


def test_a_caption_before_its_value():
    sheet = page(stacked("Cycle ceases 12.05.2026"))
    assert [x.line.text[: x.end] for x in sheet.labelled("expiry_date")] == ["Cycle ceases"]


def test_where_a_wording_tells_no_caption_is_looked_for():
    (label,) = page(stacked("Date of issue")).labels
    assert label.exact


def test_the_words_are_of_known_kinds():
    assert {kind for words in caption_words().values() for kind in words} <= CAPTION_KINDS


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=60))
def test_any_text_is_read(text):
    found = read_caption(text)
    assert found is None or found.role


def test_no_caption_ends_with_a_conjunction():
    assert read_caption("testing and") is None
    assert read_caption("audit") is not None


def test_a_caption_whose_letters_stand_apart():
    found = read_caption("S I N C E")
    assert found is not None
    assert found.role == "initial_date"
