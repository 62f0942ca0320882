"""Dates as certificates print them, and what only looks like one."""

from datetime import date

import pytest

from certscan.fields.dates import Order, find_dates

#: (printed, as ISO 8601): forms with one reading only.
CERTAIN = [
    ("13-03-2024", "2024-03-13"),
    ("21.10.2024", "2024-10-21"),
    ("28.06.2028.", "2028-06-28"),
    ("22/02/2020", "2020-02-22"),
    ("2024-09-20", "2024-09-20"),
    ("2024–09–20", "2024-09-20"),
    ("2023/5/7", "2023-05-07"),
    ("2023.5.7", "2023-05-07"),
    ("2022. 07. 16", "2022-07-16"),
    ("2022. 07. 16.", "2022-07-16"),
    ("2023 - 05 - 12", "2023-05-12"),
    ("25 / 05 / 2023", "2023-05-25"),
    ("Praha, 24.11.2022", "2022-11-24"),
    ("09-December-2023", "2023-12-09"),
    ("21/Apr/2026", "2026-04-21"),
    ("12-May-23", "2023-05-12"),
    ("2023-May-12", "2023-05-12"),
    ("2023 May 12", "2023-05-12"),
    ("12May2023", "2023-05-12"),
    ("12 , May , 2023", "2023-05-12"),
    ("21. Apr. 2026", "2026-04-21"),
    ("6 Oct, 2024", "2024-10-06"),
    ("06 JUN. 2024", "2024-06-06"),
    ("DECEMBER 02, 2010", "2010-12-02"),
    ("APR 12, 2023", "2023-04-12"),
    ("May. 29, 2024", "2024-05-29"),
    ("Sept. 1, 2024", "2024-09-01"),
    ("1st March 2024", "2024-03-01"),
    ("2nd day of May 2024", "2024-05-02"),
    ("23rd of June 2025", "2025-06-23"),
    ("05th July 2023", "2023-07-05"),
    ("12th, May 2023", "2023-05-12"),
    ("May 12th, 2023", "2023-05-12"),
    ("28 de marzo de 2024", "2024-03-28"),
    ("5 de Mayo del 2025", "2025-05-05"),
    ("09 DE DEZEMBRO DE 2016.", "2016-12-09"),
    ("1º de março de 2024", "2024-03-01"),
    ("27 maggio 2016", "2016-05-27"),
    ("1° giugno 2023", "2023-06-01"),
    ("1er août 2024", "2024-08-01"),
    ("3 févr. 2022", "2022-02-03"),
    ("3. Jänner 2022", "2022-01-03"),
    ("09 Mart 2015", "2015-03-09"),
    ("12 maja 2023 r.", "2023-05-12"),
    ("2023. május 12.", "2023-05-12"),
    ("2023 m. gegužės 12 d.", "2023-05-12"),
    ("12 Ιουνίου 2024", "2024-06-12"),
    ("12 май 2023 г.", "2023-05-12"),
    ("«21» лютого 2024 р.", "2024-02-21"),
    ("«19»березня 2027 р.", "2027-03-19"),
    ("“7” марта 2026 года", "2026-03-07"),
    ("28.09.2026 дейін жарамды", "2026-09-28"),
    ("ngày 12 tháng 5 năm 2023", "2023-05-12"),
    ("2017 年 12 月 01 日", "2017-12-01"),
    ("2017年12月1日", "2017-12-01"),
    ("2017年12月1号", "2017-12-01"),
    ("2002年 5月 10日", "2002-05-10"),
    ("2023년 5월 12일", "2023-05-12"),
    ("二〇一六年十二月七日", "2016-12-07"),
    ("二○二四年三月二十一日", "2024-03-21"),
    ("二零二五年十月三十一日", "2025-10-31"),
    ("二〇二六年一月廿九日", "2026-01-29"),
    ("二〇二六年一月卅日", "2026-01-30"),
    ("令和5年5月12日", "2023-05-12"),
    ("令和 元年 5月 12日", "2019-05-12"),
    ("平成31年4月30日", "2019-04-30"),
    ("昭和63年12月31日", "1988-12-31"),
    ("12 พฤษภาคม 2566", "2023-05-12"),
    ("25/05/2566", "2023-05-25"),
    ("٢٠٢٤/٠٩/٠١", "2024-09-01"),
    ("١ سبتمبر ٢٠٢٤", "2024-09-01"),
    ("25.12.23", "2023-12-25"),
    ("31-12-98", "1998-12-31"),
    ("29.02.2024", "2024-02-29"),
]


@pytest.mark.parametrize(("printed", "value"), CERTAIN)
def test_a_printed_date_is_read(printed, value):
    (found,) = find_dates(printed)
    assert found.value == date.fromisoformat(value)
    assert found.swapped is None
    assert found.order is not Order.AMBIGUOUS


@pytest.mark.parametrize(
    ("printed", "order"),
    [
        ("2024-09-20", Order.YMD),
        ("2024年9月20日", Order.YMD),
        ("20/09/2024", Order.DMY),
        ("09/20/2024", Order.MDY),
        ("12/31/2026", Order.MDY),
        ("12/09/2024", Order.AMBIGUOUS),
    ],
)
def test_the_order_of_its_parts(printed, order):
    (found,) = find_dates(printed)
    assert found.order is order


@pytest.mark.parametrize(
    ("printed", "day_first", "month_first"),
    [
        ("03/04/2026", "2026-04-03", "2026-03-04"),
        ("06.02.2025", "2025-02-06", "2025-06-02"),
        ("02-04-2019", "2019-04-02", "2019-02-04"),
        ("11.09.2026 дейін жарамды", "2026-09-11", "2026-11-09"),
        ("7.5.2023", "2023-05-07", "2023-07-05"),
        ("12/05/23", "2023-05-12", "2023-12-05"),
    ],
)
def test_both_readings_of_an_ambiguous_date_are_kept(printed, day_first, month_first):
    (found,) = find_dates(printed)
    assert found.order is Order.AMBIGUOUS
    assert (found.value, found.swapped) == (date.fromisoformat(day_first), date.fromisoformat(month_first))


def test_equal_day_and_month_have_one_reading():
    (found,) = find_dates("05/05/2025")
    assert (found.value, found.swapped) == (date(2025, 5, 5), None)


@pytest.mark.parametrize(
    ("printed", "value", "repaired"),
    [
        ("2O24-O9-2O", "2024-09-20", 3),
        ("l5.05.2023", "2023-05-15", 1),
        ("1S/I2/2023", "2023-12-15", 2),
        ("3O.11.2025", "2025-11-30", 1),
        ("2024-O5-I2", "2024-05-12", 2),
        ("12 0ctober 2023", "2023-10-12", 0),
        ("12 0ct 2023", "2023-10-12", 0),
        ("15 Decernber 2023", "2023-12-15", 0),
        ("15 Septernber 2023", "2023-09-15", 0),
        ("22 Novembre2O24", "2024-11-22", 1),
    ],
)
def test_misread_characters(printed, value, repaired):
    (found,) = find_dates(printed)
    assert (found.value, found.repaired) == (date.fromisoformat(value), repaired)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NA",
        "N/A",
        "XXXX",
        "DD/MM/YYYY",
        "__.__.____",
        "June 2013",
        "desde diciembre de 2016",
        "Certified since May 2024",
        "24 May",
        "Page 1 of 2024",
        "2026-02-30",
        "31.04.2025",
        "29.02.2023",
        "00.05.2023",
        "13/13/2024",
        "13.05.1975",
        "12.05.2075",
        "12 03 2024",
        "ISO 9001:2015",
        "ISO 14001-2015",
        "GB/T 19001-2016",
        "AS/NZS ISO 8124.1:2019",
        "ISO/IEC 17021-1:2015",
        "ГОСТ Р ИСО 9001-2015",
        "OHS-45001-2022-0471",
        "2022-2-4711",
        "47.110.815",
        "08/024/2015",
        "QMS/2024/05/0113",
        "IIN-0471.08",
        "D-ZM-16074-01-00",
        "07117Q40815R1M",
        "00123Q34567R2M/1100",
        "91310000MA1FL4XQ2K",
        "+86 10 8225 2376",
        "+49 (0) 89 50084-747",
        "0755-2024-0512",
        "Tel. 2024 5001",
        "10.12.2.5",
        "192.168.20.10",
        "Issue 6: August 2019",
        "12.05.2023-0113",
    ],
)
def test_what_is_no_date(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "from 25.05.2023 to 24.05.2026",
        "2023-05-25 to 2026-05-24",
        "25.05.2023 – 24.05.2026",
        "2023年05月25日至2026年05月24日",
        "25th May 2023 ~ 24th May 2026",
        "2023. 05. 25 ~ 2026. 05. 24",
        "Issued May 25, 2023; expires May 24, 2026",
        "25 de mayo de 2023 al 24 de mayo de 2026",
    ],
)
def test_two_dates_on_one_line(text):
    first, second = find_dates(text)
    assert (first.value, second.value) == (date(2023, 5, 25), date(2026, 5, 24))
    assert first.end <= second.start


def test_a_match_tells_where_the_date_stands():
    text = "Valid until: 21.10.2024 (see annex)"
    (found,) = find_dates(text)
    assert text[found.start : found.end] == found.printed == "21.10.2024"
