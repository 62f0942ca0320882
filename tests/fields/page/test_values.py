"""Where a label's value begins: behind it, beside it, below it, or lower in its row."""

import pytest

from certscan.fields.page.values import Place, values_of
from tests.support.page_builder import page, stacked

NAME = "Borealis Pump Works Ltd."


def values(lines, role="holder"):
    sheet = page(lines)
    (label,) = sheet.labelled(role)
    return [(found.span.text, found.place) for found in values_of(sheet, label)]


def first(lines, role="holder"):
    return next(iter(values(lines, role)), None)


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (stacked(f"Certificate holder: {NAME}"), Place.SAME_LINE),
        ([(60, 100, 10, "Certificate holder"), (260, 100, 10, NAME)], Place.RIGHT),
        (stacked("Certificate holder", NAME), Place.BELOW),
    ],
)
def test_beside_or_below(lines, place):
    assert values(lines) == [(NAME, place)]


class TestLowerInItsRow:
    @pytest.mark.parametrize("y", [107, 112, 124])
    def test_lower_than_its_label(self, y):
        assert values([(60, 100, 10, "Certificate holder"), (260, y, 10, NAME)]) == [(NAME, Place.RIGHT)]

    def test_only_a_colon_stands_beside_the_label(self):
        lines = [(60, 100, 10, "Certificate holder"), (200, 100, 10, ":"), (210, 112, 10, NAME)]
        assert first(lines) == (NAME, Place.RIGHT)

    def test_never_in_the_row_below(self):
        lines = [
            (60, 100, 10, "Certificate holder"),
            (60, 113, 10, "Address"),
            (260, 113, 10, "1 Quay Street, Northport"),
        ]
        assert values(lines) == []

    def test_never_another_label(self):
        lines = [(60, 100, 10, "Certificate holder"), (260, 112, 10, "Issue date: 13.05.2023")]
        assert values(lines) == []

    def test_never_for_a_label_inside_a_line(self):
        lines = [(60, 100, 10, "Northport, certificate holder"), (360, 112, 10, NAME)]
        assert values(lines) == []

    def test_what_stands_level_goes_before_it(self):
        lines = [(60, 100, 10, "Certificate holder"), (260, 100, 10, NAME), (260, 118, 10, "a note")]
        assert values(lines) == [(NAME, Place.RIGHT)]


class TestBlocks:
    def test_beside_a_label_at_its_middle(self):
        lines = [
            (260, 100, 10, "Design and manufacture of"),
            (60, 112, 10, "Scope"),
            (260, 112, 10, "centrifugal pumps and"),
            (260, 124, 10, "their spare parts"),
        ]
        assert first(lines, "scope") == ("Design and manufacture of", Place.RIGHT)

    def test_behind_a_colon_of_its_own(self):
        block = ["Design and manufacture of", "centrifugal pumps and", "their spare parts"]
        lines = [(60, 112, 10, "Scope"), (200, 112, 10, ":"), *stacked(*block, x=225, pitch=1.2)]
        assert first(lines, "scope") == (block[0], Place.RIGHT)

    def test_the_row_above_is_no_part_of_it(self):
        lines = [
            (60, 100, 10, "Remarks of the office"),
            (260, 100, 10, "Northport is included"),
            (60, 112, 10, "Scope"),
            (260, 112, 10, "Design of pumps"),
        ]
        assert first(lines, "scope") == ("Design of pumps", Place.RIGHT)

    def test_a_label_above_is_no_part_of_it(self):
        lines = [
            (260, 100, 10, "Issue date: 13.05.2023"),
            (260, 112, 10, "Design and manufacture of"),
            (60, 124, 10, "Scope"),
            (260, 124, 10, "centrifugal pumps"),
        ]
        assert first(lines, "scope") == ("Design and manufacture of", Place.RIGHT)

    def test_lines_that_go_on_from_the_row_above_are_no_part_of_it(self):
        lines = [
            (60, 100, 10, "Remarks of the office"),
            (260, 100, 10, "Northport is included"),
            (260, 111, 10, "and Westhaven"),
            (60, 125, 10, "Scope"),
            (260, 125, 10, "Design of pumps"),
        ]
        assert first(lines, "scope") == ("Design of pumps", Place.RIGHT)

    def test_a_mark_as_tall_as_two_rows_makes_no_row(self):
        lines = [
            (60, 100, 10, "for the scope"),
            (400, 100, 24, "NORTHCERT"),
            (60, 114, 10, "Design and manufacture of pumps"),
        ]
        assert ("Design and manufacture of pumps", Place.BELOW) in values(lines, "scope_statement")

    def test_what_stands_further_in_is_no_part_of_it(self):
        lines = [
            (290, 100, 10, "Borealis Pump Works"),
            (60, 112, 10, "Scope"),
            (260, 112, 10, "Design of pumps"),
        ]
        assert first(lines, "scope") == ("Design of pumps", Place.RIGHT)

    def test_beside_a_tall_label(self):
        label = [(60, 100 + 20 * n, 10, character) for n, character in enumerate("认证范围")]
        block = [(210, 100, 10, "离心泵的设计"), (200, 130, 10, "制造"), (200, 145, 10, "和服务")]
        assert first([*label, *block], "scope") == ("离心泵的设计", Place.RIGHT)

    def test_of_the_nearest_column_beside_a_tall_label(self):
        label = [(60, 100 + 20 * n, 10, character) for n, character in enumerate("认证范围")]
        lines = [*label, (400, 100, 10, "2023 年"), (200, 130, 10, "离心泵的设计")]
        assert first(lines, "scope") == ("离心泵的设计", Place.RIGHT)


class TestGrids:
    """Labels side by side, each with its value below."""

    def test_a_larger_line_below_is_the_value(self):
        lines = [
            (60, 100, 9, "Certificate holder"),
            (300, 100, 9, "Edition"),
            (60, 110, 14, NAME),
            (300, 110, 14, "05"),
        ]
        assert (NAME, Place.BELOW) in values(lines)

    def test_a_code_below_is_the_value(self):
        lines = [
            (60, 100, 10, "Certificate number"),
            (300, 100, 10, "Global standard for packaging"),
            (60, 112, 10, "PX_EJ0855_2026"),
            (300, 112, 10, "Issue 7"),
        ]
        assert ("PX_EJ0855_2026", Place.BELOW) in values(lines, "certificate_number")

    def test_a_column_of_labels_has_its_values_beside(self):
        lines = [
            (60, 100, 10, "Certificate holder"),
            (300, 100, 10, NAME),
            (60, 116, 10, "Edition"),
            (300, 116, 10, "05"),
        ]
        assert values(lines) == [(NAME, Place.RIGHT)]


def test_a_degree_sign_behind_a_label_is_no_value():
    assert values(stacked("Certificat n° : FR12345-1"), "certificate_number")[0] == (
        "FR12345-1",
        Place.SAME_LINE,
    )


def test_centred_lines_beside_a_label_begin_with_the_topmost():
    lines = [
        (60, 108, 10, "Certificate holder"),
        (300, 100, 10, "Borealis Pump"),
        (310, 112, 10, "Works Ltd."),
    ]
    assert first(lines) == ("Borealis Pump", Place.RIGHT)


def test_a_label_at_the_end_of_a_sentence_has_its_value_on_the_next_line():
    lines = stacked("Зареєстрований у Реєстрі органу з сертифікації 18 квітня 2025 року за №", "СУЯ.471-25")
    assert values(lines, "certificate_number")[0] == ("СУЯ.471-25", Place.BELOW)


def test_captions_of_two_columns_level_with_the_values_of_the_other():
    lines = [
        (64, 273, 12, "地址 Address"),
        (64, 290, 12, "广东省北港市云岭街道松涛路393号"),
        (522, 256, 12, "首次发证日期 First issue"),
        (522, 273, 12, "2022.01.27"),
    ]
    sheet = page(lines, width=842, height=595)
    (label, *_) = sheet.labelled("address")
    assert [x.span.text for x in values_of(sheet, label)] == ["广东省北港市云岭街道松涛路393号"]
