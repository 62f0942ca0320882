"""Lines of the certification body beside the label of a scope, which are no text of it."""

import pytest

from certscan.fields.page.body_lines import is_of_body, is_signatory
from certscan.fields.scope.choice import choose_scope
from tests.support.page_builder import page, row, stacked

SCOPE = "Design and manufacture of centrifugal pumps"


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param(("R. Aldwyne", "Certification Manager"), id="who signed"),
        pytest.param(("Polaris Certification Ltd", "1 Quay Street, Northport"), id="its name and address"),
    ],
)
def test_beside_the_label_of_a_scope(beside):
    lines = [
        *row(100, 10, x60="The management system is applicable to:", x400=beside[0]),
        (400, 112, 9, beside[1]),
        (60, 118, 10, SCOPE),
    ]
    assert choose_scope([page(lines)]).value == SCOPE


def test_a_person_above_an_office():
    sheet = page(stacked("R. Aldwyne", "Certification Manager"))
    assert is_signatory(sheet, sheet.lines[0])
    assert not is_signatory(sheet, sheet.lines[1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Polaris Certification Ltd", True), ("www.polaris.example", True), (SCOPE, False)],
)
def test_a_name_or_a_web_page(text, expected):
    sheet = page(stacked(text))
    assert is_of_body(sheet.lines[0]) is expected
