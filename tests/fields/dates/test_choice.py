"""Issue, expiry and initial date, told from each other and from dates that are none of them."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from certscan.fields.calibration import shipped_curves
from certscan.fields.dates.choice import choose_dates
from certscan.fields.page.page_text import PageText
from certscan.layout.page_layout import lay_out
from certscan.reading.words import PageReading
from certscan.record import REVIEW_BELOW, Origin
from tests.support.page_builder import HEIGHT, WIDTH, document, page, stacked, words

DOUBTFUL, DOUBTED = 0.5, 0.8


def chosen(*texts, lines=None, cycle_years=3, country=None):
    return choose_dates([page(lines or stacked(*texts))], cycle_years=cycle_years, country=country)


def values(found):
    return tuple(v.value.isoformat() if v else None for v in (found.issue, found.expiry, found.initial))


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            ("Original approval date: 13.05.2017", "Issue date: 13.05.2023", "Expiry date: 12.05.2026"),
            id="en",
        ),
        pytest.param(
            ("Certified since 13 May 2017", "Valid from 13 May 2023 until 12 May 2026"), id="en, a period"
        ),
        pytest.param(
            (
                "Datum der Erstzertifizierung 13.05.2017",
                "Ausstellungsdatum 13.05.2023",
                "Gültig bis 12.05.2026",
            ),
            id="de",
        ),
        pytest.param(
            (
                "Data della certificazione originale: 13 maggio 2017",
                "Data di emissione: 13 maggio 2023",
                "Valido fino al: 12 maggio 2026",
            ),
            id="it",
        ),
        pytest.param(
            (
                "Certificada desde: 13 de mayo de 2017",
                "Este certificado es válido desde 13 de mayo de 2023 hasta 12 de mayo de 2026",
            ),
            id="es",
        ),
        pytest.param(
            (
                "İlk Belgelendirme Tarihi: 13.05.2017",
                "Sertifika Tarihi: 13.05.2023",
                "Son Geçerlilik Tarihi: 12.05.2026",
            ),
            id="tr",
        ),
        pytest.param(
            (
                "Дата первичной сертификации 13.05.2017",
                "Дата выдачи 13.05.2023",
                "Действителен до 12.05.2026",
            ),
            id="ru",
        ),
        pytest.param(
            ("Ngày chứng nhận ban đầu: 13/05/2017", "Ngày phát hành: 13/05/2023", "Ngày hết hạn: 12/05/2026"),
            id="vi",
        ),
        pytest.param(
            ("初次发证日期：2017年5月13日", "颁证日期：2023年5月13日", "有效期至：2026年5月12日"), id="zh"
        ),
        pytest.param(
            (
                "最初的批准日期：2017年5月13日",
                "批准日期：2023年5月13日",
                "本证书至下述日期前有效：2026年5月12日",
            ),
            id="zh, approval",
        ),
        pytest.param(("登録日 2017年5月13日", "登録更新日 2023年5月13日", "有効期限 2026年5月12日"), id="ja"),
        pytest.param(
            ("인증일자 : 2017. 05. 13", "발급일자 : 2023. 05. 13", "유효기간 : 2023. 05. 13 ~ 2026. 05. 12"),
            id="ko",
        ),
    ],
)
def test_the_three_dates(texts):
    found = chosen(*texts)
    assert values(found) == ("2023-05-13", "2026-05-12", "2017-05-13")
    assert found.issue.confidence > 0.8
    assert found.expiry.confidence > 0.8


@pytest.mark.parametrize(
    ("decoy", "issue", "expiry"),
    [
        ("Recertification due: 19.05.2029", "20.05.2024", "19.05.2027"),
        ("Recertification date: 28.02.2030", "28.02.2025", "28.02.2027"),
        ("Recertification audit before: 20.03.2027", "20.05.2024", "19.05.2027"),
        ("Expiry date of previous cycle: 28.05.2023", "29.05.2023", "28.05.2026"),
        ("1st surveillance due: 28.05.2024", "29.05.2023", "28.05.2026"),
        ("Next surveillance audit: 28.05.2028", "29.05.2023", "28.05.2026"),
        ("Date of print: 02.06.2023", "29.05.2023", "28.05.2026"),
        ("Date of certification decision: 22.05.2023", "29.05.2023", "28.05.2026"),
        ("Audit date: 14.04.2023", "29.05.2023", "28.05.2026"),
        ("Form F 025 Rev. 02, 15.01.2029", "29.05.2023", "28.05.2026"),
        ("Statement of Applicability 18.02.2029, version 1.5", "29.05.2023", "28.05.2026"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_decoys(decoy, issue, expiry, first):
    texts = [f"Issue date: {issue}", f"Expiry date: {expiry}"]
    texts.insert(0 if first else 2, decoy)
    found = chosen(*texts)
    assert found.issue.value.strftime("%d.%m.%Y") == issue
    assert found.expiry.value.strftime("%d.%m.%Y") == expiry
    assert found.initial is None


def test_all_dates_of_a_header_row():
    header = [(50, "Initial certification"), (200, "Issue date"), (340, "Expiry date")]
    dates = [(50, "13.05.2017"), (200, "13.05.2023"), (340, "12.05.2026")]
    lines = [(x, 100, 9, text) for x, text in header] + [(x, 114, 10, text) for x, text in dates]
    assert values(chosen(lines=lines)) == ("2023-05-13", "2026-05-12", "2017-05-13")


def test_registration_beside_an_issue_date_is_the_first_one():
    found = chosen("Date of registration: 29.05.2017", "Date of issue: 29.05.2023", "Valid until: 28.05.2026")
    assert values(found) == ("2023-05-29", "2026-05-28", "2017-05-29")


def test_registration_alone_is_the_issue_date():
    found = chosen("Date of registration: 29.05.2023", "Valid until: 28.05.2026")
    assert values(found) == ("2023-05-29", "2026-05-28", None)


class TestTwoDatesOfIssue:
    def test_the_first_is_that_of_another_cycle(self):
        found = chosen("Date of approval: 13.05.2017", "Date of issue: 13.05.2023", "Valid until: 12.05.2026")
        assert values(found) == ("2023-05-13", "2026-05-12", "2017-05-13")

    def test_the_first_began_this_cycle(self):
        found = chosen("Date of approval: 13.05.2023", "Date of issue: 16.06.2024", "Valid until: 12.05.2026")
        assert found.initial is None
        assert found.expiry.value == date(2026, 5, 12)

    def test_both_belong_to_one_decision(self):
        found = chosen("Date of approval: 13.05.2023", "Date of issue: 20.06.2023", "Valid until: 12.05.2026")
        assert found.initial is None
        found = chosen("Date of approval: 13.05.2023", "Date of issue: 20.06.2023")
        assert found.initial is None

    def test_the_cycle_of_the_scheme_counts(self):
        texts = ("Date of approval: 13.05.2021", "Date of issue: 13.05.2023", "Valid until: 12.05.2026")
        assert chosen(*texts, cycle_years=3).initial.value == date(2021, 5, 13)
        assert chosen(*texts, cycle_years=5).initial is None

    def test_a_labelled_first_date_goes_before_it(self):
        found = chosen(
            "Initial certification: 13.05.2014",
            "Date of approval: 13.05.2017",
            "Date of issue: 13.05.2023",
            "Valid until: 12.05.2026",
        )
        assert found.initial.value == date(2014, 5, 13)


def test_place_and_date_at_the_foot_are_the_issue():
    lines = [(60, 100, 10, "Valid until: 12.05.2026"), (60, 700, 10, "Northport, 13.05.2023")]
    assert values(chosen(lines=lines)) == ("2023-05-13", "2026-05-12", None)


def test_a_labelled_issue_goes_before_place_and_date():
    lines = [
        *stacked("Issue date: 13.05.2023", "Valid until: 12.05.2026"),
        (60, 700, 10, "Northport, 20.06.2023"),
    ]
    assert values(chosen(lines=lines))[:2] == ("2023-05-13", "2026-05-12")


def test_a_revision_is_the_issue_of_this_paper():
    found = chosen(
        "Revision date: 13.05.2024", "Valid until: 12.05.2026", "Original approval date: 13.05.2017"
    )
    assert values(found) == ("2024-05-13", "2026-05-12", "2017-05-13")


def test_an_issue_after_the_start_of_the_cycle():
    found = chosen(
        "Issue date: 16.01.2026", "Certificate valid until: 27.02.2028", "Initial certification: 28.02.2019"
    )
    assert values(found) == ("2026-01-16", "2028-02-27", "2019-02-28")


def test_a_paper_of_one_year():
    found = chosen("Issue date: 13.05.2025", "Expiry date: 12.05.2026", "Recertification date: 12.05.2028")
    assert values(found) == ("2025-05-13", "2026-05-12", None)


def test_one_date_alone():
    found = chosen("This certificate is valid until 28.02.2027.")
    assert values(found) == (None, "2027-02-28", None)


@pytest.mark.parametrize(
    "text",
    [
        "Certificate validity: four years from the date of issue",
        "Expiry date: N/A",
        "Certified since June 2013",
        "Borealis Pump Works",
    ],
)
def test_no_date(text):
    assert values(chosen(text)) == (None, None, None)


def test_a_date_without_any_label_is_never_certain():
    found = chosen("Northport, 13.05.2023")
    assert all(v is None or v.confidence < 0.8 for v in (found.issue, found.expiry, found.initial))


def test_runners_up_are_kept():
    found = chosen("Issue date: 20.05.2024", "Expiry date: 19.05.2027", "Recertification due: 19.05.2029")
    assert date(2029, 5, 19) in [a.value for a in found.expiry.alternatives]
    assert found.expiry.evidence[0].text == found.expiry.printed == "19.05.2027"


class TestDayOrMonthFirst:
    def test_nothing_tells(self):
        found = chosen("Issue date: 03/04/2023", "Expiry date: 03/04/2026")
        assert values(found) == ("2023-04-03", "2026-04-03", None)
        assert found.issue.confidence <= DOUBTFUL
        assert found.expiry.confidence <= DOUBTFUL

    @pytest.mark.parametrize(
        ("issued", "expires", "expected"),
        [
            ("03/04/2023", "02/04/2026", ("2023-04-03", "2026-04-02")),
            ("04/03/2023", "04/02/2026", ("2023-04-03", "2026-04-02")),
            ("11/05/2024", "10/05/2025", ("2024-05-11", "2025-05-10")),
        ],
    )
    def test_a_cycle_less_a_day_tells(self, issued, expires, expected):
        found = chosen(f"Issue date: {issued}", f"Expiry date: {expires}")
        assert values(found)[:2] == expected
        assert found.issue.confidence > DOUBTFUL

    def test_other_languages_print_the_day_first(self):
        found = chosen("Data wydania: 03/04/2023", "Certyfikat ważny do: 03/04/2026")
        assert values(found)[:2] == ("2023-04-03", "2026-04-03")
        assert found.expiry.confidence > DOUBTFUL

    def test_dots_stand_between_a_day_and_its_month(self):
        found = chosen("Issue date: 03.04.2023", "Expiry date: 03.04.2026")
        assert values(found)[:2] == ("2023-04-03", "2026-04-03")
        assert found.issue.confidence > DOUBTFUL

    def test_both_readings_are_kept(self):
        found = chosen("Issue date: 03/04/2023")
        assert {found.issue.value, *(a.value for a in found.issue.alternatives)} >= {
            date(2023, 4, 3),
            date(2023, 3, 4),
        }

    def test_another_date_tells_day_first(self):
        found = chosen("Issue date: 03/04/2023", "Expiry date: 02/04/2026", "Audit date: 22/03/2023")
        assert values(found) == ("2023-04-03", "2026-04-02", None)
        assert found.expiry.confidence > 0.8

    def test_another_date_tells_month_first(self):
        found = chosen("Issue date: 04/03/2023", "Expiry date: 04/02/2026", "Audit date: 03/22/2023")
        assert values(found) == ("2023-04-03", "2026-04-02", None)
        assert found.expiry.confidence > 0.8

    @pytest.mark.parametrize(
        ("country", "issue"), [("US", "2023-03-04"), ("GB", "2023-04-03"), (None, "2023-04-03")]
    )
    def test_the_body_s_country_tells_the_likelier_reading(self, country, issue):
        found = chosen("Issue date: 03/04/2023", "Expiry date: 03/04/2026", country=country)
        assert found.issue.value.isoformat() == issue

    def test_the_same_date_in_words(self):
        found = chosen("Issue date: 03/04/2023", "Date of issue: 3 April 2023", "Expiry date: 25/04/2026")
        assert values(found)[:2] == ("2023-04-03", "2026-04-25")

    def test_equal_day_and_month_are_certain(self):
        found = chosen("Issue date: 05/05/2023", "Expiry date: 05/05/2026")
        assert values(found)[:2] == ("2023-05-05", "2026-05-05")
        assert found.expiry.confidence > 0.8


@settings(deadline=None, max_examples=40)
@given(
    issue=st.dates(min_value=date(1995, 1, 1), max_value=date(2055, 1, 1)),
    days=st.integers(min_value=200, max_value=1300),
    since=st.integers(min_value=400, max_value=4000),
)
def test_labelled_dates_are_taken_as_labelled(issue, days, since):
    expiry, initial = issue + timedelta(days=days), issue - timedelta(days=since)
    assume(initial.year >= 1985)
    found = chosen(f"Initial certification date: {initial}", f"Issue date: {issue}", f"Expiry date: {expiry}")
    assert values(found) == (issue.isoformat(), expiry.isoformat(), initial.isoformat())


@settings(deadline=None, max_examples=30)
@given(st.lists(st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 1, 1)), max_size=20))
def test_any_dates_can_be_chosen_from(days):
    found = chosen("Dates", *(f"{day}" for day in days))
    for value in (found.issue, found.expiry, found.initial):
        assert value is None or value.value in days
        assert value is None or 0 < value.confidence < 1
    if found.issue and found.expiry:
        assert found.issue.value < found.expiry.value


def test_the_date_of_the_paper_goes_before_the_start_of_validity():
    found = chosen("Valid from: 2023-06-04", "Valid until: 2026-06-03", "Date, 2023-05-28")
    assert found.issue.value == date(2023, 5, 28)


def test_a_day_that_may_have_lost_a_digit_is_doubted():
    whole = chosen("Issue date: 2023-05-02", "Expiry date: 2026-05-01")
    cut = chosen("Issue date: 2023-05-2", "Expiry date: 2026-05-01")
    assert whole.issue.confidence > 0.8 > cut.issue.confidence


def test_days_of_one_digit_are_usual_where_all_are():
    found = chosen("Issue date: 2.5.2023", "Expiry date: 1.5.2026")
    assert found.issue.confidence > 0.8


def test_a_chinese_day_that_may_go_on_elsewhere_is_doubted():
    lines = stacked("颁证日期:二〇二六年五月十四日", "有效期至:二〇二九年五月十", "认证机构盖章")
    found = chosen(lines=lines)
    assert found.issue.confidence >= DOUBTED > found.expiry.confidence


def test_two_languages_that_disagree_about_a_date_make_it_doubtful():
    agree = chosen(
        "Initial certification date: 2020-06-29", "初次发证日期：2020年06月29日", "Expiry date: 2026-05-12"
    )
    differ = chosen(
        "Initial certification date: 2020-05-29", "初次发证日期：2020年06月29日", "Expiry date: 2026-05-12"
    )
    assert agree.initial.confidence > 0.8 > differ.initial.confidence


def test_the_end_of_a_period_behind_a_slash():
    found = chosen(lines=[(60, 100, 10, "Validity"), (250, 100, 10, "29.07.2025 / 28.07.2028")])
    assert values(found)[:2] == ("2025-07-29", "2028-07-28")


def test_a_bare_date_shortly_before_the_start_of_validity_is_that_of_the_signature():
    found = chosen("18 May 2023", "Valid from 1 June 2023 until 31 May 2026")
    assert values(found)[:2] == ("2023-05-18", "2026-05-31")


@pytest.mark.parametrize("bare", ["18 May 2021", "18 June 2023"])
def test_another_bare_date_is_not(bare):
    assert values(chosen(bare, "Valid from 1 June 2023 until 31 May 2026"))[0] == "2023-06-01"


def test_a_recertification_to_come_is_no_issue():
    found = chosen("Date of initial registration: 10 May 2023", "Re-certification due: 9 May 2026")
    assert found.issue is None or found.issue.value != date(2026, 5, 9)


def test_a_recertification_that_was_is_the_issue():
    found = chosen(
        "Initial certification: 10 May 2017", "Recertification date: 9 May 2023", "Valid until: 8 May 2026"
    )
    assert values(found) == ("2023-05-09", "2026-05-08", "2017-05-10")


def test_two_signatures_of_different_days_make_the_issue_doubtful():
    lines = [(60, 700, 10, "Date: 4 June 2023"), (300, 700, 10, "Date: 7 June 2023")]
    once = chosen(lines=[*stacked("Valid until 6 June 2026"), lines[1]]).issue
    twice = chosen(lines=[*stacked("Valid until 6 June 2026"), *lines]).issue
    assert twice.confidence < 0.8 * once.confidence + 0.05


@pytest.mark.parametrize(("height", "doubted"), [(10, False), (24, True)])
def test_a_date_under_a_seal(height, doubted):
    lines = [
        *stacked("Kapsam: pompa üretimi", "Belge No: 4711", "Sertifika aşağıdaki kuruluşa verilmiştir", y=40),
        (60, 100, 10, "Belge Tarihi"),
        (250, 100 - (height - 10) / 2, height, "2023-05-13dardl"),
        (60, 120, 10, "Bitiş Tarihi"),
        (250, 120, 10, "2026-05-12"),
    ]
    found = chosen(lines=lines)
    assert values(found)[:2] == ("2023-05-13", "2026-05-12")
    assert (found.issue.confidence < DOUBTED) is doubted
    assert found.expiry.confidence > DOUBTED


@pytest.mark.parametrize(
    ("texts", "initial"),
    [
        pytest.param(
            (
                "Fecha de aprobación: 13.05.2023",
                "Fecha de renovación: 13.05.2023",
                "Vencimiento: 12.05.2026",
            ),
            "2023-05-13",
            id="renewed on the day of the approval",
        ),
        pytest.param(
            (
                "Fecha de aprobación: 16.09.2015",
                "Última modificación: 13.05.2023",
                "Vencimiento: 12.05.2026",
            ),
            "2015-09-16",
            id="revised in a later cycle",
        ),
        pytest.param(
            ("Fecha de aprobación: 13.05.2023", "Vencimiento: 12.05.2026"), None, id="neither of both"
        ),
    ],
)
def test_an_approval_beside_a_renewal_is_the_first(texts, initial):
    found = values(chosen(*texts))
    assert found[0::2] == ("2023-05-13", initial)


def test_a_signature_on_the_day_of_the_first_certification():
    lines = [
        *stacked("Initial certification: 03.05.2023", "Valid from 13.05.2023 until 12.05.2026", y=100),
        (60, 700, 10, "03.05.2023"),
    ]
    assert values(chosen(lines=lines)) == ("2023-05-03", "2026-05-12", "2023-05-03")


def test_the_first_day_over_a_caption_of_the_end_stays_the_first():
    lines = [
        (400, 100, 8, "Initial registration"),
        (400, 110, 12, "13.05.2023"),
        (400, 140, 8, "Present registration"),
        (400, 150, 12, "13.05.2023"),
        (400, 180, 8, "Registration expires"),
        (400, 190, 12, "12.05.2026"),
    ]
    assert values(chosen(lines=lines))[1:] == ("2026-05-12", "2023-05-13")


def test_the_end_of_the_paper_goes_before_that_of_the_cycle():
    texts = ("Issue Date 13.05.2023", "Expiry Date 12.05.2024", "Certification Cycle End 12.05.2026")
    assert values(chosen(*texts)) == ("2023-05-13", "2024-05-12", None)
    alone = ("Issue Date 13.05.2023", "Certification Cycle End 12.05.2026")
    assert values(chosen(*alone)) == ("2023-05-13", "2026-05-12", None)


def test_the_day_of_registration_is_not_that_of_issue_beside_it():
    texts = (
        "Certificate Issue Date: 10-FEB-2025",
        "Registration Date: 18-FEB-2025",
        "Expiration Date: 17-FEB-2028",
        "Original Registration: 18-FEB-2013",
    )
    assert values(chosen(*texts)) == ("2025-02-10", "2028-02-17", "2013-02-18")


LOG = [
    (60, 100, 10, "Issue"),
    (120, 100, 10, "Issued"),
    (250, 100, 10, "Expires"),
    (60, 125, 10, "1"),
    (120, 125, 10, "01 Mar 2020"),
    (250, 125, 10, "28 Feb 2023"),
    (60, 150, 10, "2"),
    (120, 150, 10, "01 Mar 2023"),
    (250, 150, 10, "28 Feb 2026"),
    (60, 175, 10, "3"),
    (120, 175, 10, "04 Mar 2024"),
    (250, 175, 10, "28 Feb 2026"),
]


def test_of_a_table_of_issues_the_latest_is_in_force_and_the_earliest_the_first():
    assert values(chosen(lines=LOG)) == ("2024-03-04", "2026-02-28", "2020-03-01")


def test_rows_of_standards_are_no_issues_of_one_paper():
    rows = [
        *LOG[1:3],
        (40, 125, 10, "ISO 9001:2015"),
        *LOG[4:6],
        (40, 150, 10, "ISO 14001:2015"),
        *LOG[7:9],
    ]
    assert values(chosen(lines=rows))[2] is None


def test_a_day_that_reads_the_same_either_way_tells_the_order_of_the_others():
    texts = ("Effective Date 03/04/2025", "Original Date 03/04/2016", "Expiration Date 03/03/2028")
    assert values(chosen(*texts)) == ("2025-03-04", "2028-03-03", "2016-03-04")


def test_a_clause_behind_a_former_paper_is_of_this_one():
    text = "Rev. 3 replaces Rev. 2; issued 4 March 2025; valid until 3 March 2028"
    assert values(chosen(text))[:2] == ("2025-03-04", "2028-03-03")


def test_a_table_of_periods_of_which_the_ends_stand_in_cells_of_their_own():
    rows = [
        (60, 100, 10, "1"),
        (120, 100, 10, "2020. 04. 09"),
        (250, 100, 10, "~ 2023. 04. 08"),
        (60, 125, 10, "2"),
        (120, 125, 10, "2023. 04. 09"),
        (250, 125, 10, "~ 2026. 04. 08"),
    ]
    assert values(chosen(lines=rows)) == ("2023-04-09", "2026-04-08", "2020-04-09")


def test_a_day_behind_the_clause_about_a_former_paper():
    text = (
        "This certificate supersedes certificate GP 8812 dated 10 June 2023 and is valid until 3 March 2028"
    )
    assert values(chosen("Date of issue: 4 March 2025", text))[:2] == ("2025-03-04", "2028-03-03")


def test_an_extension_goes_before_the_first_end():
    texts = ("Issued 14.05.2022. Valid until 13.05.2025.", "Validity extended until 13.11.2025")
    assert values(chosen(*texts))[:2] == ("2022-05-14", "2025-11-13")


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            (
                "Fecha de última emisión: 2023-04-06",
                "Fecha de modificación: 2024-11-21",
                "Fecha de expiración: 2026-04-06",
            ),
            id="of two revisions the last",
        ),
        pytest.param(
            ("Current cycle start: 2023-04-06", "Reissue date: 2024-11-21", "Valid until: 2026-04-05"),
            id="a new issue long after the start",
        ),
        pytest.param(
            ("Revision 2 vom 21.11.2024", "Gültig ab 06.04.2023, gültig bis 05.04.2026"), id="by its number"
        ),
    ],
)
def test_a_revision_within_the_cycle_is_the_issue(texts):
    assert values(chosen(*texts))[0] == "2024-11-21"


def test_a_print_in_a_later_cycle_than_the_registration_is_the_issue():
    texts = ("Tescil Tarihi: 01.10.2019", "Yeniden Basım: 06.10.2022", "Son Geçerlilik: 21.09.2023")
    assert values(chosen(*texts)) == ("2022-10-06", "2023-09-21", "2019-10-01")


def test_a_first_day_behind_the_issue_is_doubted():
    texts = ("Date of issue: 4 March 2025", "Valid until: 3 March 2028", "First certified: 18 June 2025")
    assert chosen(*texts).initial.confidence < DOUBTED


def test_japanese_renewals_stand_back_behind_the_issue():
    texts = (
        "初回登録日 2016年3月4日",
        "更新日 2025年3月4日",
        "発行日 2025年3月10日",
        "有効期限 2028年3月3日",
    )
    assert values(chosen(*texts)) == ("2025-03-10", "2028-03-03", "2016-03-04")


@pytest.mark.parametrize(("reading", "sure"), [(0.6, False), (0.97, True)])
def test_a_date_with_a_digit_hardly_read_is_looked_at_again(reading, sure):
    lines = stacked("Issue date: 2023-05-13", "Valid until: 2026-05-12")
    found = choose_dates([page(lines, confidence=reading, origin=Origin.OCR)], cycle_years=3, country=None)
    assert values(found) == ("2023-05-13", "2026-05-12", None)
    assert (shipped_curves()["expiry_date"](found.expiry.confidence) >= REVIEW_BELOW) == sure


def test_a_change_shortly_before_the_start_of_validity_is_doubted_as_issue():
    found = chosen(
        "Fecha Última Modificación: 18-06-2023", "Vigente desde: 21-06-2023", "Vigente hasta: 21-06-2026"
    )
    assert found.issue.confidence < DOUBTED


@pytest.mark.parametrize(
    ("end", "cycle_end"),
    [
        ("Expiry of this certificate", "End of certification cycle"),
        ("Geçerlilik tarihi", "Belgelendirme çevrimi sonu"),
        ("Bu belgenin bitişi", "Belgelendirme çevriminin sonu"),
        ("Data ważności", "Koniec cyklu certyfikacji"),
        ("Gültig bis", "Ende des Zertifizierungszyklus"),
        ("有效期至", "认证周期结束日期"),
    ],
)
def test_a_paper_of_a_year_in_a_longer_cycle(end, cycle_end):
    found = chosen("Issue date 13.05.2026", f"{end}: 12.05.2027", f"{cycle_end}: 12.05.2029")
    assert found.expiry.value == date(2027, 5, 12)


def test_the_registration_of_an_earlier_cycle_is_the_first():
    found = chosen("Registered on: 13.05.2017", "Current from: 13.05.2023", "Current to: 12.05.2026")
    assert values(found) == ("2023-05-13", "2026-05-12", "2017-05-13")


def test_the_paper_in_force_was_issued_when_it_was_renewed():
    audits = "Watches at twelve and twenty-four months: 26 May 2027, 3 June 2028."
    heads, days = ("Granted", "Renewed", "Lapses"), ("5 June 2020", "23 June 2026", "13 May 2029")
    lines = [
        (60 + 120 * i, y, 10, text) for y, row in ((600, heads), (614, days)) for i, text in enumerate(row)
    ]
    found = chosen(lines=[*lines, (60, 700, 8, audits)])
    assert found.issue.value == date(2026, 6, 23)


def test_two_ends_that_contradict_each_other_are_doubted():
    found = chosen("Issue date: 13.05.2023", "Valid until: 12.05.2026", "Expiry date: 12.05.2028")
    assert shipped_curves()["expiry_date"](found.expiry.confidence) < REVIEW_BELOW


def test_a_period_whose_mark_was_misread():
    lines = (("Зареєстровано 25.02.2024", 0), ("Строк дії: 3 09.03.2024 4 08.03.2027", 14))
    read = [
        w for text, down in lines for w in words(60, 200 + down, 10, text, confidence=0.9, origin=Origin.OCR)
    ]
    (sheet,) = lay_out(document(PageReading(1, WIDTH, HEIGHT, tuple(read), False, True)))
    found = choose_dates([PageText(sheet)], cycle_years=3, country=None)
    assert found.expiry.value == date(2027, 3, 8)


def test_an_indonesian_period_over_two_lines():
    found = chosen(
        "Tanggal penerbitan", "2 Agustus 2024", "Masa berlaku", "2 Agustus 2024 s.d.", "1 Agustus 2027"
    )
    assert found.expiry.value == date(2027, 8, 1)


def test_a_german_place_and_day_at_the_foot():
    lines = [
        (76, 600, 10, "Erstausstellung: 22. Oktober 2020"), (76, 620, 10, "Gültig bis: 16. September 2026"),
        (76, 675, 10, "Dornbirn, am 17. September 2023"),
        (76, 781, 8, "Dieses Zertifikat setzt die jährliche Überwachung voraus, die nächste bis"),
        (76, 791, 8, "31. August 2024."),
    ]  # fmt: skip
    assert chosen(lines=lines).issue.value == date(2023, 9, 17)


def test_a_date_that_ends_a_sentence_begun_above_is_no_signature():
    sentence = "This is in accordance with the Statement of Applicability, version 2.0 dated"
    found = chosen(sentence, "2024-02-26.", "Effective date: 2024-03-24", "Expiry date: 2027-03-23")
    assert found.issue is None or found.issue.value != date(2024, 2, 26)


def test_a_day_long_after_an_audit_is_not_that_of_issue():
    lines = [
        (60, 600, 10, "Surveillance audit: 15.02.2027"), (60, 640, 10, "Certificate holder"), (60, 700, 10, "04.03.2028"),
    ]  # fmt: skip
    assert chosen(lines=lines).issue is None


@pytest.mark.parametrize(
    "told",
    [
        "Original listing: 13 May 2017",
        "The firm has held a certificate from us since 13 May 2017.",
        "该组织于2017年5月13日首次通过本机构认证。",
    ],
)
def test_more_wordings_of_the_first_day(told):
    found = chosen("Issue date: 13.05.2023", "Valid until: 12.05.2026", told)
    assert found.initial.value == date(2017, 5, 13)
    assert found.initial.confidence >= DOUBTED


@pytest.mark.parametrize(
    "told",
    [
        "首签:2017.5.13",
        "Organizacja posiada certyfikat nieprzerwanie od dnia 13 maja 2017 r..",
        "Zertifiziertes Unternehmen seit 13. Mai 2017",
        "The certificate was first awarded on May 13, 2017.",
        "L'attestato è stato concesso la prima volta il 13 maggio 2017.",
        "Certifikovaný podnik od 13. mája 2017",
        "Gecertificeerd bedrijf sinds 13 mei 2017",
        "Entreprise certifiée depuis le 13 mai 2017",
    ],
)
def test_wordings_of_a_certificate_held_since(told):
    found = chosen("Issue date: 13.05.2023", "Valid until: 12.05.2026", told)
    assert found.initial.value == date(2017, 5, 13)


@pytest.mark.parametrize(
    "told",
    [
        "L'attestato perde efficacia il 12 maggio 2026 salvo revoca.",
        "Le certificat perd sa validité le 12 mai 2026.",
        "El certificado pierde su vigencia el 12 de mayo de 2026.",
        "Az oklevél lejár: 2026.05.12.",
    ],
)
def test_wordings_of_what_loses_its_effect(told):
    found = chosen("Issue date: 13.05.2023", told)
    assert found.expiry.value == date(2026, 5, 12)
    assert found.expiry.confidence >= DOUBTED


def test_hints_below_the_days_of_a_registration():
    lines = [
        (100, 635, 12, "2017-05-13"), (260, 635, 12, "2023-05-13"), (420, 635, 12, "2026-05-12"),
        (100, 651, 9, "(首次登记)"), (260, 651, 9, "(本次登记)"), (420, 651, 9, "(登记有效期止)"),
    ]  # fmt: skip
    assert values(chosen(lines=lines)) == ("2023-05-13", "2026-05-12", "2017-05-13")


def test_a_day_without_a_label_a_cycle_behind_the_others_is_the_end():
    lines = [
        (75, 600, 12, "First granted"), (200, 600, 12, "2023-05-13"),
        (200, 640, 12, "2023-05-13"),
        (200, 680, 12, "2026-05-12"),
    ]  # fmt: skip
    found = chosen(lines=lines)
    assert (found.issue.value, found.expiry.value) == (date(2023, 5, 13), date(2026, 5, 12))
    assert found.expiry.confidence < REVIEW_BELOW


def test_the_period_that_emissions_were_counted_in_is_none_of_the_certificates():
    found = chosen(
        "The inventory of Greenhouse Gas emissions in the period 1 January 2022 –",
        "31 December 2022 for",
        "Borealis Pump Works Ltd.",
        "Date of issue: 13 July 2023",
    )
    assert values(found) == ("2023-07-13", None, None)


def test_a_standard_that_a_dash_parts_from_its_day():
    found = chosen(
        "初次批准日期: ISO45001-2017年05月13日", "签发日期: 2023年05月13日", "终止日期: 2026年05月12日"
    )
    assert values(found) == ("2023-05-13", "2026-05-12", "2017-05-13")


def test_the_admission_to_a_mark_is_the_first_day():
    found = chosen("Admission : 9 août 2017", "Reconduit le : 21 août 2026", "Échéance : 20 août 2029")
    assert values(found) == ("2026-08-21", "2029-08-20", "2017-08-09")
