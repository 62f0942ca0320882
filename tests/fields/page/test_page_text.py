"""Dates whose year was pushed to the next line."""

import pytest

from certscan.fields.dates.labels import role_scores
from certscan.fields.page.page_text import once_per_page
from certscan.record import Origin
from tests.support.page_builder import page, row, stacked


def dates(lines):
    """Give each date as printed, with its value and its likeliest role."""
    return [
        (spot.span.text, spot.match.value.isoformat(), max(scores, key=scores.__getitem__, default=None))
        for spot, scores in role_scores(page(lines))
    ]


@pytest.mark.parametrize(
    ("upper", "lower", "printed"),
    [
        ("5 November", "2023", "5 November 2023"),
        ("5 November,", "2023", "5 November, 2023"),
        ("5th November", "2023", "5th November 2023"),
        ("05 Nov.", "2023", "05 Nov. 2023"),
        ("5 novembre", "2023 (copie)", "5 novembre 2023"),
    ],
)
def test_the_year_stands_below(upper, lower, printed):
    assert dates(stacked(upper, lower)) == [(printed, "2023-11-05", None)]


def test_each_in_its_column():
    lines = [
        (60, 100, 10, "Issue date"),
        (160, 100, 10, "Expiry date"),
        *stacked("5 November", "2023", y=112),
        *stacked("4 November", "2026", x=160, y=112),
    ]
    assert dates(lines) == [
        ("5 November 2023", "2023-11-05", "issue_date"),
        ("4 November 2026", "2026-11-04", "expiry_date"),
    ]


def test_beside_their_labels():
    lines = [
        *[(60, 100, 10, "Issue date"), (260, 100, 10, "5 November"), (260, 112, 10, "2023")],
        *[(60, 130, 10, "Expiry date"), (260, 130, 10, "4 November"), (260, 142, 10, "2026")],
    ]
    assert dates(lines) == [
        ("5 November 2023", "2023-11-05", "issue_date"),
        ("4 November 2026", "2026-11-04", "expiry_date"),
    ]


def test_behind_their_labels():
    assert dates(stacked("Issue date: 5 November", "2023", "Expiry date: 4 November 2026")) == [
        ("5 November 2023", "2023-11-05", "issue_date"),
        ("4 November 2026", "2026-11-04", "expiry_date"),
    ]


def test_the_line_on_which_it_begins_knows_its_date():
    sheet = page(stacked("Issue date: 5 November", "2023"))
    assert [[spot.span.text for spot in sheet.dates_in(line)] for line in sheet.lines] == [
        ["5 November 2023"],
        [],
    ]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(stacked("5 November", "2023", pitch=1.8), id="far below"),
        pytest.param(
            [(60, 100, 10, "the 5 November"), (110, 112, 10, "2023")], id="not below the line's start"
        ),
        pytest.param(stacked("November", "2023"), id="no day"),
        pytest.param(stacked("5 pumps", "2023"), id="no month"),
        pytest.param(stacked("5 November", "20231"), id="no year"),
        pytest.param(stacked("5 November", "12345 Northport", "2023"), id="something else between"),
    ],
)
def test_no_date(lines):
    assert dates(lines) == []


def test_what_is_found_on_a_page_is_kept_with_it():
    asked = []

    @once_per_page
    def find(sheet):
        asked.append(sheet.number)
        return [sheet.number]

    first, second = page(stacked("ISO 9001:2015"), number=1), page(stacked("ISO 9001:2015"), number=2)
    assert [find(first), find(first), find(second)] == [[1], [1], [2]]
    assert asked == [1, 2]


def test_a_year_below_a_day_in_words_of_portuguese():
    sheet = page([(60, 100, 10, "Concedido em: 30 de julho de"), (60, 112, 10, "2023")])
    assert [spot.match.value.isoformat() for spot in sheet.dates] == ["2023-07-30"]


def test_a_year_below_a_vietnamese_day():
    sheet = page([(60, 100, 10, "ngày 8 tháng 6"), (60, 112, 10, "năm 2025")])
    assert [spot.match.value.isoformat() for spot in sheet.dates] == ["2025-06-08"]


def test_a_number_s_label_that_runs_over_the_end_of_a_line_of_text():
    sheet = page(
        stacked(
            "servicios de desarrollo y mantenimiento de programas y sistemas. Certificado",
            "núm. CL-23/09863. Vigente desde el 2023-01-05 hasta el 2026-01-04.",
        )
    )
    assert ("núm", 0) in {(x.line.text[: x.end], x.start) for x in sheet.labelled("certificate_number")}


def test_a_date_whose_parts_stand_in_boxes():
    sheet = page(
        [
            *row(100, 12, x60="Valid until", x200="28", x240="05", x280="2028"),
            *row(130, 12, x60="EA", x200="29", x240="17", x280="2019"),
        ]
    )
    (spot,) = sheet.dates
    assert spot.match.value.isoformat() == "2028-05-28"


@pytest.mark.parametrize(
    ("upper", "lower", "value"),
    [
        ("证书签署 2025年12", "月29日", "2025-12-29"),
        ("证书签署 2025年", "12月29日", "2025-12-29"),
        ("2023年10月17日至20", "26年10月17日", "2026-10-17"),
    ],
)
def test_a_chinese_date_that_is_broken_anywhere(upper, lower, value):
    assert dates(stacked(upper, lower))[-1][1] == value


def test_a_day_in_figures_alone_runs_over_no_line():
    assert [x[1] for x in dates(stacked("2013-01-12", "2026-08-08"))] == ["2013-01-12", "2026-08-08"]


@pytest.mark.parametrize(("origin", "alone"), [(Origin.OCR, True), (Origin.TEXT_LAYER, False)])
def test_a_day_with_a_character_of_a_seal_read_beside_it(origin, alone):
    (spot,) = page(stacked("京 2026.03.25"), origin=origin).dates
    assert spot.alone is alone
