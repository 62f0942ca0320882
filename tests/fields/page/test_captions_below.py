"""Forms that print the caption of a value below it."""

from certscan.fields.scope.choice import choose_scope
from tests.support.page_builder import page, row

UPPER = "Design and manufacture of centrifugal pumps, as per Statement of"
LOWER = "Applicability v5.0"


def scope(lines):
    found = choose_scope([page(lines)])
    return found.value if found else None


def test_a_scope_above_its_caption():
    lines = [
        (60, 60, 12, "Borealis Pump Works Ltd."),
        (60, 74, 8, "registered organization"),
        (60, 100, 12, UPPER),
        (60, 113, 12, LOWER),
        (60, 127, 8, "scope of registration"),
        (60, 146, 12, "v1.4, 30 July 2023"),
        (60, 160, 8, "service catalogue"),
        *row(180, 12, x60="16 December 2020", x240="27 November 2023", x420="4 December 2026"),
        *row(194, 8, x60="original registration date", x240="issue date", x420="expiration date"),
    ]
    assert scope(lines) == f"{UPPER} {LOWER}"


def test_one_below_its_caption_as_the_dates_are():
    lines = [
        (60, 60, 12, "Borealis Pump Works Ltd."),
        (60, 100, 8, "scope of registration"),
        (60, 112, 12, UPPER),
        (60, 125, 12, LOWER),
        *row(180, 8, x60="original registration date", x240="issue date", x420="expiration date"),
        *row(192, 12, x60="16 December 2020", x240="27 November 2023", x420="4 December 2026"),
    ]
    assert scope(lines) == f"{UPPER} {LOWER}"
