"""Which pages of a document make one certificate."""

import pytest

from certscan.fields.papers.grouping import group_pages
from tests.support.certificate_pages import annex, chinese, english, other
from tests.support.page_builder import centred, stacked
from tests.support.page_builder import page as page_of


def groups(*pages):
    return [[page.number for page in group] for group in group_pages(pages)]


def test_one_page():
    assert groups(english()) == [[1]]


@pytest.mark.parametrize("number", ["QM-4711", "QM-4711-2023", "00123Q34567R2M/1100"])
def test_twins_under_one_number(number):
    assert groups(english(number), chinese(number)) == [[1, 2]]
    assert groups(chinese(number, place=1), english(number, place=2)) == [[1, 2]]


def test_a_suffix_for_the_language_does_not_part_twins():
    assert groups(english("00123Q34567R2M-E"), chinese("00123Q34567R2M")) == [[1, 2]]
    assert groups(english("471100/A/0001/SM/En"), chinese("471100/A/0001/SM/ZH")) == [[1, 2]]


def test_an_annex_belongs_to_its_certificate():
    assert groups(english(), annex()) == [[1, 2]]
    assert groups(english(), annex(None)) == [[1, 2]]
    assert groups(english(), annex(), annex(place=3)) == [[1, 2, 3]]


def test_an_annex_that_prints_the_number_in_its_heading_alone():
    heading = other("Sites of Northport", "Site 1: 2 Harbour Road", head="QM-4711-2023", place=3)
    assert groups(english("QM-4711-2023"), other("Terms of Northport", place=2), heading) == [[1, 3]]
    assert groups(english("QM-4712-2023"), other("Terms of Northport", place=2), heading) == [[1]]


def test_a_short_number_in_a_text_tells_nothing():
    mention = other("Terms of Northport, paragraph 4711", place=3)
    assert groups(english("4711"), other("Terms", place=2), mention) == [[1]]


def network(dates=("13 May 2023", "12 May 2026"), standard="ISO 9001:2015", name="IQNet"):
    """A page of the network that recognises its member's certificate, with a number of its own."""
    return page_of(
        [
            centred(60, 28, name),
            centred(120, 10, "hereby certify that the organization"),
            centred(140, 14, "Borealis Pump Works Ltd."),
            centred(190, 10, "has implemented and maintains a management system"),
            centred(210, 16, standard),
            *stacked(
                f"Issued on: {dates[0]}",
                f"Validity date: {dates[1]}",
                "Registration Number: GB-0815/2003",
                y=260,
            ),
        ],
        number=2,
    )


class TestNetworkPage:
    def test_it_belongs_to_the_member_s_certificate(self):
        assert groups(english(), network()) == [[1, 2]]

    def test_of_other_dates_it_is_another_paper(self):
        assert groups(english(), network(dates=("14 May 2022", "13 May 2025"))) == [[1], [2]]

    def test_of_another_standard_it_is_another_paper(self):
        assert groups(english(), network(standard="ISO 14001:2015")) == [[1], [2]]

    def test_another_body_s_paper_is_another_paper(self):
        assert groups(english(), network(name="Northport Cert")) == [[1], [2]]


def test_an_annex_behind_another_page():
    assert groups(english(), other("Terms of Northport", place=2), annex(place=3)) == [[1, 3]]


def test_an_annex_alone_is_no_certificate():
    assert groups(annex(None, place=1)) == []


def test_three_certificates():
    pages = [
        english("QM-4711"),
        english("EM-4712", "ISO 14001:2015", place=2),
        english("OH-4713", "ISO 45001:2018", place=3),
    ]
    assert groups(*pages) == [[1], [2], [3]]


def test_one_number_for_two_standards_is_two_certificates():
    assert groups(english(), english(standard="ISO 14001:2015", place=2)) == [[1], [2]]


def test_two_certificates_in_two_languages_each():
    pages = [
        english("QM-4711-22"),
        chinese("QM-4711-22"),
        english("EM-9999-01", "ISO 14001:2015", place=3),
        chinese("EM-9999-01", "GB/T 24001-2016/ISO 14001:2015", place=4),
    ]
    assert groups(*pages) == [[1, 2], [3, 4]]


def test_twins_apart_under_a_number_with_a_suffix():
    between = english("EM-4711-2024", standard="ISO 14001:2015", place=2)
    assert groups(chinese("QM-4711-2023", place=1), between, english("QM-4711-2023-1", place=3)) == [
        [1, 3],
        [2],
    ]


def test_two_papers_in_one_language_are_two_certificates():
    assert groups(english("QM-4711-22"), english("QM-9988-01", place=2)) == [[1], [2]]


@pytest.mark.parametrize(
    "page", [other(), other("Terms and conditions of Northport"), other("12.05.2023"), other("ISO 9001:2015")]
)
def test_other_pages_are_left_out(page):
    assert groups(page) == []


def test_no_page():
    assert groups() == []


def test_a_long_number_behind_a_bare_no_joins_its_pages():
    first = page_of(
        [
            centred(60, 28, "CERTIFICATE"),
            *stacked("No. KZ.Q.09.0070.C23.04711", "Valid until 12.05.2026", "ISO 9001:2015", y=120),
            *stacked("This is to certify that", "Borealis Pump Works Ltd.", y=200),
        ]
    )
    second = page_of(
        [
            centred(60, 28, "Application"),
            *stacked("to the certificate of conformity", "No. KZ.Q.09.0070.C23.04711", y=120),
            *stacked("Valid until 12.05.2026", "Scope of certification: Manufacture of pumps", y=160),
        ],
        number=2,
    )
    assert groups(first, second) == [[1, 2]]


def cover(standard="ISO 9001:2015", *, place=1):
    lines = [
        centred(200, 40, "Certificate"),
        centred(300, 10, "presented to"),
        centred(330, 20, "Borealis Pump Works Ltd."),
        centred(400, 24, standard),
    ]
    return page_of(lines, number=place)


def test_a_cover_belongs_to_the_certificate_behind_it():
    assert groups(cover(), english(place=2)) == [[1, 2]]


def test_a_cover_of_another_standard_does_not():
    assert groups(cover("ISO 14001:2015"), english(place=2)) == [[2]]


def test_a_cover_that_stands_before_nothing_is_left_out():
    assert groups(cover()) == []


def test_a_sub_certificate_that_names_its_main_certificate():
    def paper(place, name, number, *lines):
        texts = ("认证范围：离心泵的设计和制造", *lines, f"证书编号：{number}", "有效期至：2026年5月12日")
        title = [(60, 30, 8, name), centred(60, 28, "认证证书"), centred(140, 14, "苏州北方泵业有限公司")]
        return page_of(
            [*title, centred(210, 16, "GB/T 19001-2016/ISO 9001:2015"), *stacked(*texts, y=260)], number=place
        )

    whole = paper(1, "主证书", "17424S85359R2S")
    part = paper(2, "子证书", "17424S85359R2S-1", "主证书注册号 17424S85359R2S,随主证书有效")
    assert groups(whole, part) == [[1], [2]]


def test_an_annex_whose_number_is_longer():
    assert groups(english("QM-471100"), annex("QM-471100-1")) == [[1, 2]]


def test_a_page_of_a_report_about_a_certificate():
    facts = ("Certificate No.: QM-471100", "ISO 9001:2015", "Scope: pumps", "Valid until 12.05.2026")
    cover = page_of([centred(60, 24, "Surveillance Audit Report"), *stacked(*facts, y=120)], number=1)
    inside = page_of([(60, 30, 8, "Surveillance audit report, page 2"), *stacked(*facts, y=120)], number=2)
    assert groups(cover, inside) == []


def test_a_certificate_behind_a_report():
    facts = ("Certificate No.: QM-471100", "ISO 9001:2015", "Scope: pumps", "Valid until 12.05.2026")
    cover = page_of([centred(60, 24, "Surveillance Audit Report"), *stacked(*facts, y=120)], number=1)
    assert groups(cover, english(place=2)) == [[2]]
    bare = page_of(stacked(*facts, "Meridian Certification Services Ltd."), number=2)
    assert groups(cover, bare) == [[2]]


def test_a_certificate_without_a_printed_title_behind_the_report_that_it_names():
    facts = (
        "ISO 9001:2015",
        "Certificate No.: QM-471100",
        "Issue date: 13.05.2023",
        "Valid until 12.05.2026",
    )
    cover = page_of(
        [centred(60, 24, "Audit Report"), *stacked("Client: Borealis Pump Works Ltd.", y=120)], number=1
    )
    statement = centred(100, 10, "This is to certify that the management system of")
    rest = stacked(*facts, "based on audit report No. 70-25", y=200)
    behind = page_of([statement, centred(120, 18, "Borealis Pump Works Ltd."), *rest], number=2)
    assert [[p.number for p in group] for group in group_pages([cover, behind])] == [[2]]


@pytest.mark.parametrize(
    ("cover", "annex_lines"),
    [
        (
            ["认证范围及有效期限见附页，附页与本页同时使用方为有效。"],
            ["附页", "编号：00225S47916R3L", "本次签发2025年12月2日；有效期至2028年12月1日。"],
        ),
        (
            ["Valid until: see annex to this certificate"],
            ["Annex to certificate", "Certificate No.: QM-4711-25", "Valid until: 12 May 2026"],
        ),
    ],
)
def test_a_certificate_whose_term_stands_in_the_annex(cover, annex_lines):
    head = [
        centred(60, 28, "CERTIFICATE"),
        centred(140, 14, "Borealis Pump Works Ltd."),
        centred(190, 10, "conforms to the requirements of"),
        centred(210, 16, "ISO 9001:2015"),
        centred(240, 10, "Scope: Design and manufacture of pumps"),
        (60, 780, 8, "SGS United Kingdom Ltd"),
    ]
    first = page_of([*head, *stacked(*cover, y=300)], number=1)
    assert groups(first, page_of(stacked(*annex_lines), number=2)) == [[1, 2]]
    assert groups(first, page_of(stacked("Annex to certificate", "Site 2"), number=2)) == []


def test_an_annex_that_tells_the_term_of_a_certificate_without_one():
    certificate = page_of(
        [
            centred(60, 24, "认证证书"),
            *stacked("兹确认", "宁波珩策化妆品有限责任公司", "的质量管理体系符合", "ISO 9001:2015", y=120),
            centred(300, 10, "认证范围、场所及有效期限见附页"),
        ]
    )
    facts = (
        "编号 00122Q20578R3L",
        "注册地址：宁波市高新区白鹭一路179号",
        "认证范围：护肤膏霜的生产",
        "有效期止2025年12月13日",
    )
    sheet = page_of([(60, 60, 18, "附页"), *stacked(*facts, y=120)], number=2)
    assert groups(certificate, sheet) == [[1, 2]]
