"""Other papers named as what they are, and certificates that are drafts."""

import pytest

from certscan.fields.papers.grouping import group_pages
from certscan.fields.papers.notices import notices_of
from tests.support.certificate_pages import english, other
from tests.support.page_builder import centred, page, stacked


def notices(*pages):
    return [(n.code, n.message) for n in notices_of(pages, group_pages(pages))]


def marked(*lines):
    """A certificate with something else printed on it."""
    words = [(w.box.x0, w.box.y0, w.box.height, w.text) for x in english().lines for w in x.words]
    return page([*words, *lines])


@pytest.mark.parametrize(
    ("paper", "says"),
    [
        (other("Sample: pumps", head="TEST REPORT"), 'calls itself "Test report"'),
        (other("Jane Harbour has attended the lessons", head="CERTIFICATE"), "attests a person's training"),
        (
            other("Name of holder: XXXX", "Certificate No.: XXXXXX", head="CERTIFICATE"),
            "is a form that nobody",
        ),
        (other("Dear Ms Harbour,", "your certificate to ISO 9001:2015 is ready."), "is a letter"),
    ],
)
def test_another_paper_is_named(paper, says):
    ((code, message),) = notices(paper)
    assert code == "other_paper"
    assert says in message
    assert message.startswith("Page 1:")


def test_a_letter_beside_a_certificate_is_named_and_the_certificate_is_not():
    found = notices(other("Dear Ms Harbour,", "please find the certificate enclosed."), english(place=2))
    assert [code for code, _ in found] == ["other_paper"]


def test_nothing_is_said_of_a_certificate_or_of_a_page_that_says_nothing_of_itself():
    assert notices(english()) == []
    assert notices(other("Pumps and valves")) == []


@pytest.mark.parametrize("mark", ["DRAFT", "SPECIMEN", "BORRADOR", "ОБРАЗЕЦ", "样本"])
def test_a_mark_of_a_draft_is_told(mark):
    ((code, message),) = notices(marked(centred(600, 40, mark)))
    assert code == "draft_or_specimen"
    assert mark in message


def form(**values):
    """A certificate with other values behind its labels."""
    texts = {
        "Scope:": "Design and manufacture of pumps",
        "Certificate No.:": "QM-4711",
        "Issue date:": "13.05.2023",
        "Expiry date:": "12.05.2026",
    } | {f"{label.replace('_', ' ')}:": value for label, value in values.items()}
    lines = [(w.box.x0, w.box.y0, w.box.height, w.text) for x in english().lines[:7] for w in x.words]
    return page([*lines, *stacked(*(f"{label} {value}" for label, value in texts.items()), y=260)])


@pytest.mark.parametrize(
    "fillings",
    [
        {"Issue_date": "XXXX", "Expiry_date": "XXXX"},
        {"Certificate_No.": "XXXXXXXX", "Issue_date": "xx/xx/xxxx"},
        {"Issue_date": "DD.MM.YYYY", "Expiry_date": "DD.MM.YYYY"},
        {"Certificate_No.": "XXX-XX", "Issue_date": "YYYY-MM-DD"},
        {"Certificate_No.": "××××", "Expiry_date": "××××年××月××日"},
    ],
)
def test_crosses_in_place_of_values_make_a_draft(fillings):
    ((code, message),) = notices(form(**fillings))
    assert code == "draft_or_specimen"
    assert f'"{next(iter(fillings.values()))}" in place of several values' in message


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"Issue_date": "XXXX"},
        {"Certificate_No.": "XX-4711", "Issue_date": "12.XI.2023"},
        {"Revision": "XXX", "Replaces": "XXXX"},
    ],
)
def test_a_value_that_lacks_is_no_draft(values):
    assert notices(form(**values)) == []


@pytest.mark.parametrize("text", ["Draft resistance of chimneys", "Specimen", "the draft"])
def test_words_in_the_text_are_no_mark(text):
    assert notices(marked((60, 600, 10, text))) == []


def test_pages_are_named_up_to_a_limit():
    assert len(notices(*(other("Dear Ms Harbour,", place=n) for n in range(1, 9)))) == 3
