"""Dates that were broken over lines and columns."""

import pytest

from tests.support.page_builder import centred, page, row, stacked


def values(lines):
    """Give the dates of a page."""
    return [spot.match.value.isoformat() for spot in page(lines).dates]


@pytest.mark.parametrize(
    ("upper", "lower", "value"),
    [
        ("有效期限至：2028", "年11月19日", "2028-11-19"),
        ("颁发：2025年11", "月20 日", "2025-11-20"),
        ("Próxima 4 de mayo", "de 2025", "2025-05-04"),
        ("Emitido 4 de março", "de 2025", "2025-03-04"),
        ("有效期限至:二〇二九年五月十", "六日", "2029-05-16"),
        ("初次颁发:二〇二六年五月十四", "日", "2026-05-14"),
        ("有效期限至:二〇二九年五", "月十六日", "2029-05-16"),
        ("有效期限至:二〇二九年", "五月十六日", "2029-05-16"),
        ("有效期限至:二〇二", "九年五月十六日", "2029-05-16"),
        ("有效期限至:2029年5月1", "6日", "2029-05-16"),
        ("初次颁发:2026年5月14", "日", "2026-05-14"),
        ("이 인증은 2025", "년 10월 07일까지", "2025-10-07"),
        ("이 인증은 2025년", "10월 07일까지", "2025-10-07"),
        ("이 인증은 2025년 10월", "07일까지", "2025-10-07"),
        ("이 인증은 2025년 10", "월 07일까지", "2025-10-07"),
        ("ถึงวันที่ 16", "กุมภาพันธ์ 2571 ทั้งนี้", "2028-02-16"),
        ("ถึงวันที่ 16 กุมภาพันธ์", "พ.ศ. 2571", "2028-02-16"),
    ],
)
def test_a_date_that_goes_on_below(upper, lower, value):
    assert values(stacked(upper, lower)) == [value]


def test_a_month_whose_day_and_year_follow_centred_below():
    lines = [centred(100, 10, "Issued Jan 25, 2024 · Terminates Feb"), centred(112, 10, "10,2027")]
    assert values(lines) == ["2024-01-25", "2027-02-10"]


def test_days_of_two_columns_in_one_line_with_their_years_below():
    lines = [
        (60, 100, 10, "29 Σεπτεμβρίου 15 Οκτωβρίου"),
        (240, 100, 10, "15 Οκτωβρίου"),
        (75, 112, 10, "2021"),
        (150, 112, 10, "2024"),
        (255, 112, 10, "2027"),
    ]
    assert values(lines) == ["2021-09-29", "2024-10-15", "2027-10-15"]


def test_names_above_a_number_are_no_month():
    assert values(stacked("Terminal Feb", "12 Harbour Road")) == []


def test_a_date_word_by_word_in_narrow_columns():
    lines = [
        *((60, y, 10, text) for y, text in ((100, "26th"), (112, "July"), (124, "2014"))),
        *((110, y, 10, text) for y, text in ((100, "8th"), (112, "August"), (124, "2026"))),
        *((160, y, 10, text) for y, text in ((100, "7th August"), (112, "2029"))),
    ]
    assert sorted(values(lines)) == ["2014-07-26", "2026-08-08", "2029-08-07"]


def test_boxes_of_dates_in_rows_close_to_each_other():
    rows = (("07", "October", "2022"), ("01", "October", "2025"), ("30", "September", "2028"))
    lines = [
        part
        for i, (day, month, year) in enumerate(rows)
        for part in row(100 + 15 * i, 10, x300=day, x340=month, x410=year)
    ]
    assert sorted(values(lines)) == ["2022-10-07", "2025-10-01", "2028-09-30"]


def test_a_day_with_its_ordinal_apart_at_the_end_of_a_line():
    lines = stacked("Date of Initial Registration : 19 th", "December 2020")
    assert values(lines) == ["2020-12-19"]


def test_a_date_beside_whose_lower_line_a_label_stands():
    lines = [(125, 100, 10, "2021年11月02日至202"), *row(112, 10, x100="有效", x125="4年11月01日")]
    assert values(lines) == ["2021-11-02", "2024-11-01"]


def test_hungarian_dates_beside_each_other_are_whole():
    lines = row(100, 10, x60="2017. június 14.", x150="2023. május 13.", x235="2026. május 12.")
    assert sorted(values(lines)) == ["2017-06-14", "2023-05-13", "2026-05-12"]
