from dataclasses import replace

from certscan.fields.extract import extract
from certscan.fields.notices.verification_addresses import addresses_told
from certscan.layout.page_layout import lay_out
from certscan.record import Notice
from tests.support.page_builder import document, reading, row, stacked

ADDRESS = "https://www.example.org/check?id=4711,1."

CERTIFICATE = stacked(
    "CERTIFICATE",
    "This is to certify that",
    "Borealis Pump Works Ltd.",
    "conforms to the requirements of ISO 9001:2015",
    "Certificate No.: QM-4711",
    "Issue date: 13.05.2023",
    "Expiry date: 12.05.2026",
    pitch=2,
)
LETTER = stacked("Dear Sir or Madam,", "please find our offer.", "Yours sincerely", pitch=2)


def told(*pages):
    readings = [replace(reading(lines, number=n), codes=codes) for n, (lines, codes) in enumerate(pages, 1)]
    notices = extract(lay_out(document(*readings))).notices
    return [notice for notice in notices if notice.code == "verification_address"]


def test_a_notice_tells_where_the_code_of_a_certificate_points_to():
    (notice,) = told((CERTIFICATE, (ADDRESS,)))
    assert notice.message == f"Page 1: the QR code points to {ADDRESS}, which was not opened."
    assert notice.page == 1


def test_each_address_of_a_certificate_is_told_once():
    notices = told((CERTIFICATE, (ADDRESS, "http://a.example")), (CERTIFICATE, (ADDRESS,)))
    assert addresses_told(notices) == (ADDRESS, "http://a.example")
    assert [notice.page for notice in notices] == [1, 1]


def test_codes_of_other_papers_are_not_told():
    assert told((LETTER, (ADDRESS,))) == []
    assert told((CERTIFICATE, ())) == []


def test_two_certificates_on_one_page_share_its_notice():
    lines = [
        *stacked("CERTIFICATE", "This is to certify that", "Borealis Pump Works Ltd.", y=60, height=14),
        *row(300, 10, x60="Standard", x180="Certificate No."),
        *row(320, 10, x60="ISO 9001:2015", x180="QM-471101"),
        *row(340, 10, x60="ISO 14001:2015", x180="EM-471102"),
        (60, 780, 8, "Meridian Certification Services Ltd."),
    ]
    found = extract(lay_out(document(replace(reading(lines), codes=(ADDRESS,)))))
    assert len(found.certificates) == 2
    assert addresses_told(found.notices) == (ADDRESS,)
    assert [notice.code for notice in found.notices] == ["verification_address"]


def test_a_message_of_another_kind_names_no_address():
    assert addresses_told([Notice(code="verification_address", message="It points to nothing.")]) == ()
