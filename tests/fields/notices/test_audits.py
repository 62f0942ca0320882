"""What a certificate prints of its surveillance audits, told in warnings."""

from datetime import date

import pytest

from certscan.fields.candidate import Candidate
from certscan.fields.extract import extract
from certscan.fields.notices.audits import audit_notices, printed_dates
from certscan.layout.page_layout import lay_out
from certscan.record import Notice
from tests.factories import evidence
from tests.support.page_builder import document, page, reading, stacked

STATEMENT = "本证书需与监督审核合格通知书同时使用"


def named(*days, place=1):
    return [Candidate(date.fromisoformat(day), day, 0.0, evidence(day, place)) for day in days]


def told(certificate, *others, dates=()):
    pages = [page(stacked(*texts), number=n) for n, texts in enumerate([certificate, *others], start=1)]
    return [(n.code, n.message) for n in audit_notices(pages[:1], dates, pages)]


def test_the_dates_of_audits_are_told_in_order_with_their_page():
    found = told(["Certificate"], dates=named("2026-12-08", "2025-12-08", place=2))
    assert found == [
        ("surveillance_dates", "Page 2: it names surveillance audits of 2025-12-08 and 2026-12-08."),
    ]


def test_the_dates_that_were_told_are_read_again():
    pages = [page(stacked("Certificate"))]
    notices = audit_notices(pages, named("2026-12-08", "2025-12-08"), pages)
    assert printed_dates(notices) == (date(2025, 12, 8), date(2026, 12, 8))


def test_what_is_no_day_is_passed_over():
    notices = [
        Notice(code="surveillance_dates", message="Page 1: it names 2026-13-45 and 2026-02-01."),
        Notice(code="surveillance_dates", message="Page 2: it names 2026-02-01 and 2025-02-01."),
    ]
    assert printed_dates(notices) == (date(2025, 2, 1), date(2026, 2, 1))
    assert printed_dates([]) == ()


@pytest.mark.parametrize(
    "statement",
    [
        STATEMENT,
        "证书需与年度监督审核合格通知同时使用",
        "本证书与监督审核报告同时使用方有效",
        "本证书与年度监督审核合格 通知书一并使用有效",
    ],
)
def test_a_certificate_that_asks_for_a_notice_without_one(statement):
    ((code, message),) = told(["认证证书", statement])
    assert code == "surveillance_notice"
    assert message.startswith("Page 1: it is valid only together with the notice")


@pytest.mark.parametrize("slip", ["监督审核合格通知书", "年度监督审核结果通知书", "保持认证资格 通知书"])
def test_the_notice_is_in_the_file(slip):
    assert told([STATEMENT], [slip, "证书编号：4711"]) == []


def test_the_statement_itself_is_no_notice():
    assert [code for code, _ in told([STATEMENT], [STATEMENT])] == ["surveillance_notice"]


@pytest.mark.parametrize(
    "text",
    [
        "在证书有效期内，获证组织必须定期接受监督审核",
        "与原件同时使用",
        "Valid subject to surveillance audits",
    ],
)
def test_that_audits_take_place_asks_for_no_notice(text):
    assert told([text]) == []


def notices_of(*audits, dates=("13.05.2023", "12.05.2026")):
    lines = stacked(
        "CERTIFICATE",
        "This is to certify that",
        "Borealis Pump Works Ltd.",
        "conforms to the requirements of ISO 9001:2015",
        "Certificate No.: QM-4711",
        f"Issue date: {dates[0]}",
        f"Expiry date: {dates[1]}",
        *audits,
        pitch=2,
    )
    return [n.message for n in extract(lay_out(document(reading(lines)))).notices]


def test_dates_of_audits_reach_the_record():
    assert notices_of("1st surveillance audit due: 14.05.2024", "2nd surveillance audit due: 14.05.2025") == [
        "Page 1: it names surveillance audits of 2024-05-14 and 2025-05-14."
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Certified since 13.05.2017", id="another date"),
        pytest.param("Surveillance date: 13.05.2023", id="the date of issue itself"),
        pytest.param("Next recertification: 14.02.2026", id="a recertification"),
        pytest.param("Audit date: 14.02.2023", id="the audit before"),
    ],
)
def test_other_dates_are_none_of_surveillance(line):
    assert notices_of(line) == []


def test_a_date_with_two_readings_is_left_out():
    audit = "1st surveillance audit due: 04/03/2024"
    assert notices_of(audit, dates=("05/05/2023", "05/05/2026")) == []
    assert notices_of(audit, dates=("13/05/2023", "12/05/2026")) != []
