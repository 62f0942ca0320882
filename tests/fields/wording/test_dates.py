"""Dates as certificates print them, and what only looks like one."""

from datetime import date

import pytest

from certscan.catalogue import load
from certscan.fields.wording.dates import Order, find_dates

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
    ("10 stycznia 2013", "2013-01-10"),
    ("21 stycznia 2025 r.", "2025-01-21"),
    ("12thMay 2023", "2023-05-12"),
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


#: Forms of more languages, eras, numerals and spacings; what is misread is read all the same.
FURTHER = [
    ("2024. gada 5. maijā", "2024-05-05"),
    ("2024.gada 5.maijs", "2024-05-05"),
    ("2024. gada 31. augusts", "2024-08-31"),
    ("2024 m. gegužės 5 d.", "2024-05-05"),
    ("2024 m. rugsėjo 30 d.", "2024-09-30"),
    ("2024-05-05 d.", "2024-05-05"),
    ("2024. május 5.", "2024-05-05"),
    ("2024. május 5-ig", "2024-05-05"),
    ("2024. máj. 5-én", "2024-05-05"),
    ("2024 жылғы 5 мамыр", "2024-05-05"),
    ("2024 ж. 5 мамыр", "2024-05-05"),
    ("2024 жылдың 5 мамырына дейін", "2024-05-05"),
    ("5 мамыр 2024 ж.", "2024-05-05"),
    ("2024 ж. «05» қыркүйек", "2024-09-05"),
    ("2024 жылғы «5» желтоқсан", "2024-12-05"),
    ("15 كانون الثاني 2024", "2024-01-15"),
    ("15 تشرين الأول 2024", "2024-10-15"),
    ("٥ كانون الأول ٢٠٢٤", "2024-12-05"),
    ("15 جانفي 2024", "2024-01-15"),
    ("15 جويلية 2024", "2024-07-15"),
    ("15 أوت 2024", "2024-08-15"),
    ("15 غشت 2024", "2024-08-15"),
    ("15 دجنبر 2024", "2024-12-15"),
    ("15 شتنبر 2024", "2024-09-15"),
    ("15 نونبر 2024", "2024-11-15"),
    ("15 يوليوز 2024", "2024-07-15"),
    ("15 فيفري 2024", "2024-02-15"),
    ("15 أفريل 2024", "2024-04-15"),
    ("15 ماي 2024", "2024-05-15"),
    ("15 جوان 2024", "2024-06-15"),
    ("15 يونيو 2024 م", "2024-06-15"),
    ("12 Μαΐου 2024", "2024-05-12"),
    ("12 ΜΑΪΟΥ 2024", "2024-05-12"),
    ("3 Σεπτεμβρίου 2024", "2024-09-03"),
    ("05MAY2024", "2024-05-05"),
    ("05 MAY2024", "2024-05-05"),
    ("MAY 05,2024", "2024-05-05"),
    ("MAY05,2024", "2024-05-05"),
    ("05MAY24", "2024-05-05"),
    ("Date: 20240512", "2024-05-12"),
    ("Datum 20240512", "2024-05-12"),
    ("有效期至：20270511", "2027-05-11"),
    ("2024.05.12.", "2024-05-12"),
    ("12-V-2024", "2024-05-12"),
    ("12.V.2024", "2024-05-12"),
    ("12/XII/2024", "2024-12-12"),
    ("12 XII 2024", "2024-12-12"),
    ("3.XI.2024 r.", "2024-11-03"),
    ("2024.V.12.", "2024-05-12"),
    ("2024. V. 12.", "2024-05-12"),
    ("1st of June, 2024", "2024-06-01"),
    ("1 st of June, 2024", "2024-06-01"),
    ("June 2nd 2024", "2024-06-02"),
    ("June 2 nd, 2024", "2024-06-02"),
    ("12th day of May, 2024", "2024-05-12"),
    ("12th day of the month of May 2024", "2024-05-12"),
    ("2nd  June 2024", "2024-06-02"),
    ("16 June 2026 th", "2026-06-16"),
    ("16 th June 2026", "2026-06-16"),
    ("16 June th 2026", "2026-06-16"),
    ("16th June,2026", "2026-06-16"),
    ("16thJune2026", "2026-06-16"),
    ("22 / 05 / 2024", "2024-05-22"),
    ("2024 / 05 / 12", "2024-05-12"),
    ("22.05.24", "2024-05-22"),
    ("22/05/24", "2024-05-22"),
    ("２０２４年５月１２日", "2024-05-12"),
    ("２０２４／０５／１２", "2024-05-12"),
    ("２０２４－０５－１２", "2024-05-12"),
    ("２０２４．０５．２２", "2024-05-22"),
    ("2 0 2 4 年 5 月 1 2 日", "2024-05-12"),
    ("2 0 2 4 年 0 5 月 1 2 日", "2024-05-12"),
    ("2024 年 5 月 1 2 日", "2024-05-12"),
    ("2 2 . 0 5 . 2 0 2 4", "2024-05-22"),
    ("有 效 期 至 ： 2 0 2 4 年 5 月 1 2 日", "2024-05-12"),
    ("2 0 2 4 - 0 5 - 1 2", "2024-05-12"),
    ("2 2 / 0 5 / 2 0 2 4", "2024-05-22"),
    ("1 2   M a y   2 0 2 4", "2024-05-12"),
    ("M a y  1 2 ,  2 0 2 4", "2024-05-12"),
    ("二 〇 二 四 年 五 月 十 二 日", "2024-05-12"),
    ("二O二四年五月十二日", "2024-05-12"),
    ("二〇二四年 五月 十二日", "2024-05-12"),
    ("贰零贰肆年伍月拾贰日", "2024-05-12"),
    ("民國113年5月12日", "2024-05-12"),
    ("中華民國 113 年 5 月 12 日", "2024-05-12"),
    ("中华民国一一三年五月十二日", "2024-05-12"),
    ("令和五年五月十二日", "2023-05-12"),
    ("令和6年(2024年)5月12日", "2024-05-12"),
    ("2024年(令和6年)5月12日", "2024-05-12"),
    ("2024年5月12", "2024-05-12"),
    ("2024 年05月 12 日止", "2024-05-12"),
    ("2O24年O5月l2日", "2024-05-12"),
    ("20Z4-05-12", "2024-05-12"),
    ("2024-O5-l2", "2024-05-12"),
    ("l2 May 2024", "2024-05-12"),
    ("3|.12.2025", "2025-12-31"),
    ("2B.05.2024", "2024-05-28"),
    ("1S.05.2024", "2024-05-15"),
    ("22.05.202S", "2025-05-22"),
    ("22.05.2O2B", "2028-05-22"),
    ("22.O5.2024", "2024-05-22"),
    ("12 Mav 2024", "2024-05-12"),
    ("12 Novernber 2024", "2024-11-12"),
    ("12 0CT 2024", "2024-10-12"),
    ("12 DEC. 2O24", "2024-12-12"),
    ("12 Jariuary 2024", "2024-01-12"),
    ("12 Ju1y 2024", "2024-07-12"),
    ("12 Ju|y 2024", "2024-07-12"),
    ("28demarzode2024", "2024-03-28"),
    ("28 demarzo de2024", "2024-03-28"),
    ("12 de mayo del año 2024", "2024-05-12"),
    ("12 de maio do ano de 2024", "2024-05-12"),
    ("12 de mayo, 2024", "2024-05-12"),
    ("12-mayo-2024", "2024-05-12"),
    ("12/may/2024", "2024-05-12"),
    ("12-ene-2024", "2024-01-12"),
    ("12/fev/2024", "2024-02-12"),
    ("12 gen 2024", "2024-01-12"),
    ("12-giu-2024", "2024-06-12"),
    ("12 lug. 2024", "2024-07-12"),
    ("12 mrt 2024", "2024-03-12"),
    ("12. toukokuuta 2024", "2024-05-12"),
    ("12. syyskuuta 2024", "2024-09-12"),
    ("12. maj 2024", "2024-05-12"),
    ("den 12. maj 2024", "2024-05-12"),
    ("12. juni 2024", "2024-06-12"),
    ("12 juin 2024", "2024-06-12"),
    ("12 juillet 2024", "2024-07-12"),
    ("12 JUIL. 2024", "2024-07-12"),
    ("12 déc. 2024", "2024-12-12"),
    ("le 1er janvier 2024", "2024-01-01"),
    ("12 Ağustos 2024", "2024-08-12"),
    ("12 EKİM 2024", "2024-10-12"),
    ("12.Eki.2024", "2024-10-12"),
    ("12 KASIM 2024", "2024-11-12"),
    ("12 Mei 2024", "2024-05-12"),
    ("12 Agustus 2024", "2024-08-12"),
    ("12 avg. 2024", "2024-08-12"),
    ("12. svibnja 2024.", "2024-05-12"),
    ("12. октобра 2024.", "2024-10-12"),
    ("12 октомври 2024 г.", "2024-10-12"),
    ("12 мая 2024 года", "2024-05-12"),
    ("«12» мая 2024г.", "2024-05-12"),
    ("« 12 » мая 2024 г.", "2024-05-12"),
    ('"12" мая 2024 г.', "2024-05-12"),
    ("12 травня 2024 року", "2024-05-12"),
    ("до 12 травня 2024", "2024-05-12"),
    ("12 พ.ค. 2567", "2024-05-12"),
    ("12 พ.ค. 67", "2024-05-12"),
    ("14 กรกฎาคม ศ. 2572", "2029-07-14"),
    ("2 ตุลาคมพ.ศ. 2568", "2025-10-02"),
    ("12 พ.ค. 24", "2024-05-12"),
    ("el día 5 del mes de mayo de 2024", "2024-05-05"),
    ("dia 5 do mês de maio de 2024", "2024-05-05"),
    ("addì 5 del mese di maggio 2024", "2024-05-05"),
    ("am 5. Tag des Monats Mai 2024", "2024-05-05"),
    ("12 พฤษภาคม พ.ศ. 2567", "2024-05-12"),
    ("๑๒ พฤษภาคม ๒๕๖๗", "2024-05-12"),
    ("22/05/2567", "2024-05-22"),
    ("12 května 2024", "2024-05-12"),
    ("12. září 2024", "2024-09-12"),
    ("22. 5. 2024", "2024-05-22"),
    ("dňa 22.05.2024", "2024-05-22"),
    ("12 maja 2024 roku", "2024-05-12"),
    ("12 paź 2024", "2024-10-12"),
    ("12 mai 2024", "2024-05-12"),
    ("12 iunie 2024", "2024-06-12"),
    ("12-iul-2024", "2024-07-12"),
    ("12 octombrie 2024", "2024-10-12"),
    ("2024년05월12일", "2024-05-12"),
    ("2024년 5월 12일까지", "2024-05-12"),
    ("2024. 5. 12.", "2024-05-12"),
    ("2024/5/12", "2024-05-12"),
    ("12-tháng 5-2024", "2024-05-12"),
    ("12 tháng 05, 2024", "2024-05-12"),
    ("Monday, 12 May 2024", "2024-05-12"),
    ("2024-05-12T10:20:30Z", "2024-05-12"),
    ("2024-05-12 10:20", "2024-05-12"),
    ("22.05.2024r.", "2024-05-22"),
    ("22.05.2024г.", "2024-05-22"),
    ("22.05.2024, Riga", "2024-05-22"),
    ("(22.05.2024)", "2024-05-22"),
    ("Date:-22.05.2024", "2024-05-22"),
    ("Date-22.05.2024", "2024-05-22"),
    ("DATE22.05.2024", "2024-05-22"),
    ("2024 May, 12", "2024-05-12"),
    ("2024,May 12", "2024-05-12"),
    ("12 May, '24", "2024-05-12"),
    ("12-May-'24", "2024-05-12"),
    ("May 12 2024", "2024-05-12"),
    ("May-12-2024", "2024-05-12"),
    ("May/12/2024", "2024-05-12"),
    ("12.May.2024", "2024-05-12"),
    ("12_May_2024", "2024-05-12"),
    ("12 May2024 to", "2024-05-12"),
    ("2024-2-26", "2024-02-26"),
    ("8 January,2024", "2024-01-08"),
    ("08-JAN-2024", "2024-01-08"),
    ("22•05•2024", "2024-05-22"),
    ("22·05·2024", "2024-05-22"),
    ("22 . 05 . 2024", "2024-05-22"),
    ("22．05．2024", "2024-05-22"),
    ("22 .05. 2024", "2024-05-22"),
    ("22  -  05  -  2024", "2024-05-22"),
    ("2024  -  05  -  22", "2024-05-22"),
    ("2024年 5 月12 日", "2024-05-12"),
    ("Valid until : 2nd of September 2026.", "2026-09-02"),
    ("5 may 2024-cü il", "2024-05-05"),
    ("2024-yil 5-may", "2024-05-05"),
    ("2024 yil 5 may", "2024-05-05"),
    ("5 мая 2024 ж.", "2024-05-05"),
    ("5 mars 2024", "2024-03-05"),
    ("5 mai 2024", "2024-05-05"),
    ("5. jaanuar 2024", "2024-01-05"),
    ("5. detsember 2024", "2024-12-05"),
    ("5 veebruar 2024", "2024-02-05"),
    ("22nd. May. 2024", "2024-05-22"),
    ("22 of May 2024", "2024-05-22"),
    ("22nd-May-2024", "2024-05-22"),
    ("22nd/May/2024", "2024-05-22"),
    ("22-05-2024 A.D.", "2024-05-22"),
]


@pytest.mark.parametrize(("printed", "value"), FURTHER)
def test_a_date_in_a_further_form(printed, value):
    (found,) = find_dates(printed)
    assert found.value == date.fromisoformat(value)
    assert found.swapped is None


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("22.05.2024 to 21.05.2027", "2024-05-22", "2027-05-21"),
        ("22.05.2024-21.05.2027", "2024-05-22", "2027-05-21"),
        ("22-05-2024-21-05-2027", "2024-05-22", "2027-05-21"),
        ("2024.05.22-2027.05.21", "2024-05-22", "2027-05-21"),
        ("2024/05/22-2027/05/21", "2024-05-22", "2027-05-21"),
        ("2024-05-22~2027-05-21", "2024-05-22", "2027-05-21"),
        ("20240522-20270521", "2024-05-22", "2027-05-21"),
        ("22/05/2024-21/05/2027", "2024-05-22", "2027-05-21"),
        ("2024年5月22日-2027年5月21日", "2024-05-22", "2027-05-21"),
        ("22 May 2024-21 May 2027", "2024-05-22", "2027-05-21"),
        ("22May2024-21May2027", "2024-05-22", "2027-05-21"),
        ("May 22,2024-May 21,2027", "2024-05-22", "2027-05-21"),
        ("22 May 2024 21 May 2027", "2024-05-22", "2027-05-21"),
        ("22.05.2024 21.05.2027", "2024-05-22", "2027-05-21"),
        ("2024-05-22 2027-05-21", "2024-05-22", "2027-05-21"),
        ("22.05.24-21.05.27", "2024-05-22", "2027-05-21"),
        ("22.05.24 - 21.05.27", "2024-05-22", "2027-05-21"),
    ],
)
def test_a_period_on_one_line(text, first, second):
    assert [m.value.isoformat() for m in find_dates(text)] == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "15 Muharram 1445",
        "12/09/1445",
        "1445/09/12",
        "1445-09-12 هـ",
        "١٤٤٥/٠٩/١٢",
        "15 رمضان 1445 هـ",
        "1403/02/16",
        "20240512",
        "Certificate No. 20240512",
        "No. 20190312",
        "2024-2-2690",
        "02.26.11105.8392",
        "V 1.12.20",
        "IP 10.12.20.24",
        "Rev. 02/2019",
        "Rev.4.1",
        "ISO 9001-2015",
        "GB/T 45001-2020",
        "QMS-12-05-24",
        "ISO/IEC 27001:2022-10",
        "EN ISO 13485:2016+A11:2021",
        "12/05/24/001",
        "Tel: 22.05.24.12.34",
        "01 23 45 67 89",
        "02.12.20.24.22",
        "+33 1 22 05 20 24",
        "PN-EN ISO 9001:2015-10",
        "DIN EN ISO 45001:2023-12",
        "12 V 2024",
        "2024 V 12",
        "24 V 20",
        "1 I 2024",
        "SEPTEMBER 2024",
        "MAY2024",
        "2024/1234/05",
        "ID 2024051201",
        "91420000757013137P",
        "12 Main 2024",
        "16 Market 2020",
        "12 Marine 2024",
        "5 Marketing 2023",
        "10 Decor 2020",
        "3 Maysan 2022",
        "EU 2017/745",
        "93/42/EEC",
        "2006/42/EC 2014/35/EU",
        "Regulation 1907/2006",
    ],
)
def test_what_only_looks_like_a_date(text):
    assert find_dates(text) == []


@pytest.mark.parametrize("printed", ["12. listopada 2024.", "12 LISTOPADA 2024", "12. listopad 2024"])
@pytest.mark.parametrize(
    ("languages", "value", "other"),
    [
        (("hr",), "2024-10-12", None),
        (("en", "hr"), "2024-10-12", None),
        (("pl", "en"), "2024-11-12", None),
        (("en",), "2024-11-12", "2024-10-12"),
        ((), "2024-11-12", "2024-10-12"),
    ],
)
def test_a_month_that_means_two_is_told_by_the_documents_language(printed, languages, value, other):
    (found,) = find_dates(printed, languages)
    assert found.value.isoformat() == value
    assert found.swapped == (date.fromisoformat(other) if other else None)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("有效期至： ２０２４年５月１２日 止", "２０２４年５月１２日"),
        ("to 1 2 . 0 5 . 2 0 2 4", "1 2 . 0 5 . 2 0 2 4"),
        ("حتى ٢٠٢٤/٠٩/٢١ م", "٢٠٢٤/٠٩/٢١"),
    ],
)
def test_a_match_keeps_what_was_printed(text, printed):
    (found,) = find_dates(text)
    assert text[found.start : found.end] == found.printed == printed


def numbers_of_bodies():
    catalogue = load()
    bodies = catalogue.certification_bodies.values()
    yield from {e for body in bodies for pattern in body.number_formats for e in pattern.examples}
    marks = catalogue.accreditation_bodies.values()
    yield from {e for body in marks for pattern in body.patterns for e in pattern.examples}


@pytest.mark.parametrize("number", sorted(numbers_of_bodies()))
def test_numbers_of_certificates_and_accreditations_are_no_dates(number):
    assert find_dates(f"Certificate No.: {number}") == []


def designations():
    for standard in load().standards.values():
        yield from standard.examples
        yield from (edition.label for edition in standard.editions)
        yield from (adoption.designation for adoption in standard.adoptions)


@pytest.mark.parametrize("designation", sorted(set(designations())))
def test_designations_of_standards_are_no_dates(designation):
    assert find_dates(designation) == []


@pytest.mark.parametrize(
    "text", ["S-12/4/2020", "QM-12/04/2020", "EMS/12/04/2020", "FR-2024-05-12", "Form F.12.05.24"]
)
def test_a_code_before_it_makes_a_number(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "text", ["DT-22/05/2024", "Date-22.05.2024", "TO-22/05/2024", "Mumbai-22/05/2024", "Dt.22.05.24"]
)
def test_a_word_before_it_does_not(text):
    (found,) = find_dates(text)
    assert found.value == date(2024, 5, 22)


@pytest.mark.parametrize(
    ("language", "printed", "value"),
    [(x.language, d.printed, d.value) for x in load().labels.values() for d in x.dates],
)
def test_the_dates_of_the_catalogue(language, printed, value):
    (found,) = find_dates(printed, [language])
    assert value in {found.value, found.swapped}


@pytest.mark.parametrize(
    "text",
    [
        "Version 3 of 12 May 2023",
        "Issue 2 dated 12 May 2023",
        "Rev. 03 from 12 May 2023",
        "Level 1 on 12 May 23",
    ],
)
def test_a_number_before_a_date_does_not_hide_it(text):
    assert [match.value.isoformat() for match in find_dates(text)] == ["2023-05-12"]


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("二二二年二月十八日", "2022-02-18"),
        ("二二三年十一月三日", "2023-11-03"),
        ("二一九年五月六日", "2019-05-06"),
    ],
)
def test_a_chinese_year_that_lost_its_zero_is_mended_and_counted_as_such(printed, day):
    (found,) = find_dates(printed)
    assert (found.value.isoformat(), found.repaired) == (day, 1)


def test_a_whole_chinese_year_needs_no_mending():
    (found,) = find_dates("二〇二二年二月十八日")
    assert (found.value, found.repaired) == (date(2022, 2, 18), 0)


def test_the_edition_of_a_standard_before_a_dash_is_no_part_of_a_date():
    (found,) = find_dates("ISO 9001: 2015 - 2009-10-05")
    assert (found.value.isoformat(), found.printed) == ("2009-10-05", "2009-10-05")


def test_a_number_that_begins_like_a_thai_year_is_no_date_elsewhere():
    assert find_dates("No. 2567/1/25") == []
    assert [m.value.isoformat() for m in find_dates("2567/1/25", ["th"])] == ["2024-01-25"]


def test_a_cyrillic_letter_read_for_a_three():
    (found,) = find_dates("Чинне до З липня 2027 року")
    assert (found.value, found.repaired) == (date(2027, 7, 3), 1)
    assert find_dates("З 01.2027 по 01.2029") == []


@pytest.mark.parametrize(
    "text",
    [
        "10 de abril de 202410 de abril de 202409 de abril de 2027",
        "10.04.202410.04.202409.04.2027",
        "10/4/202410/4/20249/4/2027",
        "2024-04-102024-04-102027-04-09",
        "10-Apr-202410-Apr-202409-Apr-2027",
        "April 10, 2024April 10, 2024April 9, 2027",
        "10. April 202410. April 20249. April 2027",
    ],
)
def test_dates_of_columns_without_a_space_between_them(text):
    assert [m.value.isoformat() for m in find_dates(text)] == ["2024-04-10", "2024-04-10", "2027-04-09"]
    assert "".join(m.printed for m in find_dates(text)) == text


@pytest.mark.parametrize("text", ["28 October 20242024年10月28日", "28.10.20242024년 10월 28일"])
def test_a_day_run_into_the_same_one_in_another_script(text):
    assert [m.value for m in find_dates(text)] == [date(2024, 10, 28)] * 2


@pytest.mark.parametrize("text", ["112年08月20日", "第 112 年 8 月 20 日止"])
def test_years_of_the_republic_without_its_name(text):
    assert [m.value for m in find_dates(text)] == [date(2023, 8, 20)]


@pytest.mark.parametrize("text", ["202年3月4日", "112年08月", "112年13月40日"])
def test_what_only_looks_like_a_year_of_the_republic(text):
    assert find_dates(text) == []


def test_a_part_of_a_standard_and_its_year_are_no_date():
    assert find_dates("GB/T 20647.9-2006") == []
