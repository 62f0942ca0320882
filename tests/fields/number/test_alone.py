"""Numbers that stand alone on a page, with no label that tells what they are."""

import pytest

from certscan.fields.number.choice import choose_number
from tests.support.page_builder import centred, page, stacked


def chosen(lines):
    return choose_number([page(lines)], None)


class TestAlone:
    """Numbers with no label anywhere."""

    TEXT = (centred(140, 22, "Certificate"), *stacked("This is to certify that", "Borealis Pumps", y=200))

    @pytest.mark.parametrize(
        ("line", "number"),
        [
            pytest.param((420, 60, 9, "4 7 1 1 / 0 8 1 5 / 2 2"), "4711/0815/22", id="digits spaced"),
            pytest.param((420, 60, 9, "E M S 4 7 1 1 0 8"), "EMS471108", id="letters spaced, below bars"),
            pytest.param((420, 60, 16, "047110"), "047110", id="figures in the corner"),
            pytest.param(centred(166, 10, "KEBS/QMS/471"), "KEBS/QMS/471", id="parts of letters"),
            pytest.param(
                centred(166, 10, "OHS 47110/0815"), "OHS 47110/0815", id="below the title, as small as text"
            ),
        ],
    )
    def test_in_the_head(self, line, number):
        assert chosen([line, *self.TEXT]).value == number

    @pytest.mark.parametrize(
        "line",
        [
            pytest.param((420, 60, 9, "12.05.2023"), id="date"),
            pytest.param((420, 60, 9, "+44 1632 960 123"), id="telephone"),
            pytest.param((420, 60, 9, "75008 PARIS"), id="postal code and place"),
            pytest.param((420, 60, 9, "TX 78520"), id="state and postal code"),
            pytest.param((420, 60, 9, "ISO 14001:2015"), id="standard"),
            pytest.param((420, 60, 9, "47110"), id="few figures"),
            pytest.param((420, 600, 9, "047110"), id="figures far below"),
        ],
    )
    def test_other_texts(self, line):
        assert chosen([line, *self.TEXT]) is None

    def test_behind_its_mark_at_the_foot(self):
        assert chosen([*self.TEXT, centred(770, 8, "# 7354-2")]).value == "7354-2"

    def test_before_the_chinese_word_for_number(self):
        lines = [(400, 60, 10, "SY2311S38338R1S（号）"), centred(140, 22, "认证证书")]
        assert chosen(lines).value == "SY2311S38338R1S"

    def test_the_last_line_of_an_address(self):
        assert chosen([*stacked("12 Harbour Street", "Mumbai", "400001", y=60), *self.TEXT]) is None

    def test_one_of_two(self):
        assert chosen([(420, 60, 9, "047110"), (420, 90, 9, "081522"), *self.TEXT]) is None

    def test_of_annexes_only_codes(self):
        first, annex = page(list(self.TEXT)), page([(420, 60, 9, "047110")])
        assert choose_number([first, annex], None) is None
        assert choose_number([annex, first], None).value == "047110"

    def test_right_below_a_title_in_larger_letters(self):
        title = [
            (235, 51, 25.9, "Certificado de Buenas Prácticas"),
            (254, 76, 25.9, "de Fabricación de Cosméticos"),
        ]
        lines = [*title, (421, 113, 19, "27/4277/24/6998"), *self.TEXT[1:]]
        assert chosen(lines).value == "27/4277/24/6998"
