"""Accreditation bodies by their mark, name or number, and the letters that only look like theirs."""

import pytest

from certscan.catalogue import load
from certscan.catalogue.model import Trust
from certscan.fields.accreditation.choice import choose_accreditation
from certscan.record import Origin
from tests.support.page_builder import centred, page, stacked


def marks(*texts, lines=None, expected=()):
    sheet = page([centred(60, 28, "CERTIFICATE"), *(lines or stacked(*texts, y=600))])
    return {m.id: m.number for m in choose_accreditation([sheet], expected)}


@pytest.mark.parametrize(
    ("texts", "body", "number"),
    [
        (("UKAS", "MANAGEMENT SYSTEMS", "0005"), "UKAS", "0005"),
        (("DAkkS", "Deutsche Akkreditierungsstelle", "D-ZM-16074-01-00"), "DAkkS", "D-ZM-16074-01-00"),
        (("D-ZM-16074-01-00",), "DAkkS", "D-ZM-16074-01-00"),
        (("中国认可 国际互认 管理体系", "MANAGEMENT SYSTEM", "CNAS C001-M"), "CNAS", "C001-M"),
        (("CNAS C001-M",), "CNAS", "C001-M"),
        (("ENAC CERTIFICACIÓN Nº 05/C-SC001",), "ENAC", "Nº 05/C-SC001"),
        (("ACCREDIA L'ENTE ITALIANO DI ACCREDITAMENTO", "SGQ N° 009A"), "ACCREDIA", "SGQ N° 009A"),
        (("IAS ACCREDITED Management Systems Certification Body MSCB-103",), "IAS", "MSCB-103"),
        (("JAB MS CM009",), "JAB", "CM009"),
        (("TÜRKAK AB-0160-YS",), "TURKAK", "AB-0160-YS"),
        (("RvA C 024 MGMT. SYS.",), "RvA", "C 024"),
        (("KAB", "KAB-QC-06"), "KAB", "KAB-QC-06"),
        (("LATAK", "EN ISO/IEC 17021-1", "S2-471"), "LATAK", "S2-471"),
        (("EGAC", "CAB # 010471B"), "EGAC", "010471B"),
        (("المجلس الوطنى للاعتماد", "CAB # 010471B"), "EGAC", "010471B"),
        (("S 3047", "ISO/IEC 17021-1"), "CAI", "S 3047"),
        (("UAF", "United Accreditation Foundation", "CB-MS-14711"), "UAF", "CB-MS-14711"),
        (("SNAS", "Reg. No. 014/Q-018"), "SNAS", "Reg. No. 014/Q-018"),
        (("SWISS CERTIFICATION", "SCESm 0017"), "SAS", "SCESm 0017"),
        (("НААУ", "8О471"), "NAAU", "8О471"),
        (("Bureau of Accreditation Vietnam", "VICAS 047 - QMS"), "BoA", "VICAS 047 - QMS"),
        (("UKAS", "PRODUCT", "CERTIFICATION", "0471"), "UKAS", "0471"),
        (("cofrac",), "COFRAC", None),
        (("БСА",), "BAS", None),
        (("SAC", "Singapore", "Accreditation", "Council"), "SAC-SINGLAS", None),
        (("JAB", "MS", "CM009"), "JAB", "CM009"),
        (("Norsk akkreditering", "MSYS 004"), "NA", "MSYS 004"),
        (("Wales Akkreditering Forum",), "WAF", None),
        (("eiacı", "Accredited Certification Body"), "EIAC", None),
        (("Raad voor Accreditatie",), "RvA", None),
    ],
)
def test_a_mark_with_its_number(texts, body, number):
    assert marks(*texts)[body] == number


def test_a_mark_word_by_word():
    lines = [
        (400, 700, 10, "UKAS"),
        (390, 712, 6, "MANAGEMENT"),
        (395, 720, 6, "SYSTEMS"),
        (400, 728, 8, "0005"),
    ]
    assert marks(lines=lines) == {"UKAS": "0005"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Accredited by UKAS", "UKAS"),
        ("United Kingdom Accreditation Service", "UKAS"),
        ("ANAB ACCREDITED ISO/IEC 17021", "ANAB"),
        ("Deutsche Akkreditierungsstelle GmbH", "DAkkS"),
        ("中国合格评定国家认可委员会", "CNAS"),
        ("UAF United Accreditation Foundation", "UAF"),
    ],
)
def test_a_name_without_number(text, body):
    assert marks(text) == {body: None}


@pytest.mark.parametrize(("site", "body"), [("www.narewcert.pl", "PCA"), ("www.narewcert.example", None)])
def test_letters_alone_in_their_own_country(site, body):
    found = marks("PCA", "Narew Certyfikacja Sp. z o.o., 15-424 Białystok", site)
    assert set(found) == ({body} if body else set())


def test_two_bodies():
    assert set(marks("Accredited by ANAB and UKAS")) == {"ANAB", "UKAS"}


def test_the_issuer_s_accreditor_is_believed_sooner():
    lines = [(400, 700, 10, "UKAS")]
    sheet = page([centred(60, 28, "CERTIFICATE"), *lines])
    (plain,) = choose_accreditation([sheet]) or (None,)
    (expected,) = choose_accreditation([sheet], ["UKAS"])
    assert plain is None or expected.confidence > plain.confidence


@pytest.mark.parametrize(
    "text",
    [
        "UKASCERT Ltd",
        "UKAS-CERT certification",
        "UKAS CERT Ltd",
        "ROHS Certification Pvt. Ltd.",
        "ILAC MRA",
        "ATS Automation Ltd",
        "ANAB Technologies Co., Ltd.",
        "GAC MAKINA SANAYI A.S.",
        "FS 12345",
        "TL-1234",
        "CM 100",
        "CAB 011234",
        "S 3050 steel sheets",
        "IAF MLA",
        "IQNet",
        "ISO/IEC 17021-1:2015",
        "Borealis Pump Works SA",
        "Pompes Borealis SAS",
        "This is to certify that Borealis SAS conforms to ISO 9001:2015",
        "The organisation IAS, International Trading",
        "NA",
        "n/a",
        "Valid until 12.05.2026",
        "",
    ],
)
def test_no_mark(text):
    assert marks(text) == {}


def numbered():
    """Examples of numbers of high trust whose pattern tells the body for certain."""
    for body in load().accreditation_bodies.values():
        for pattern in body.patterns:
            if pattern.kind == "number" and pattern.trust is Trust.HIGH:
                yield pytest.param(body.id, pattern.examples[0], id=f"{body.id}-{pattern.examples[0]}")


@pytest.mark.parametrize(("body", "printed"), list(numbered()))
def test_the_numbers_of_the_catalogue(body, printed):
    assert body in marks(*printed.splitlines())


@pytest.mark.parametrize("body", sorted(b.id for b in load().accreditation_bodies.values() if b.recognised))
def test_the_names_of_recognised_bodies(body):
    assert body in marks(load().accreditation_bodies[body].name, "Accreditation")


def test_evidence_and_confidence():
    sheet = page(stacked("UKAS", "MANAGEMENT SYSTEMS", "0005", y=700))
    (mark,) = choose_accreditation([sheet])
    assert 0.5 < mark.confidence < 1
    assert mark.evidence[0].page == 1
    assert mark.evidence[0].bbox[1] > 0.8


def test_a_name_over_two_lines_of_a_mark():
    lines = [(400, 700, 10, "AKKREDITIERUNG"), (410, 710, 10, "AUSTRIA"), (410, 722, 8, "ID 0938")]
    assert "AA" in marks(lines=lines)


def test_the_network_s_mark_misread_is_no_body():
    lines = [(400, 690, 8, "MULTILATERAL"), (400, 700, 14, "TAF"), (400, 716, 8, "RECOGNITION ARRANGEMENT")]
    assert marks(lines=lines) == {}
    assert "TAF" in marks("TAF", "Management System", "MS005")


def test_letters_inside_a_word_are_no_mark():
    lines = stacked("80 Feet Road, Kalyan Nagar, Bengaluru, Karnataka - 560043", "KARNATAKA 560043")
    assert choose_accreditation([page(lines)]) == ()


def test_the_issuer_s_own_initials_are_no_mark():
    lines = [(260, 60, 30, "DPA"), *stacked("This certificate is the property of DPA.", y=700)]
    assert choose_accreditation([page(lines)], issuer="Deccan Peak Assessors LLP") == ()


def test_a_legal_form_before_a_street_number_is_no_swiss_mark():
    assert "SAS" not in marks("Établissements Sableworth SAS", "sis 359 rue des Tanneries")


def test_a_number_of_two_bodies_below_the_name_of_one():
    assert set(marks("NABCB", "CM 024")) == {"NABCB"}
    assert set(marks("CM 024")) == {"JAB"}


def test_a_body_in_a_sentence():
    text = (
        "Certificadora Andina del Sur está acreditada por Instituto Nacional de Calidad (INACAL), OCSG-009."
    )
    assert "INACAL" in marks(text)


@pytest.mark.parametrize(
    "text",
    [
        "注:本证书为非认可证书,未加施 CNAS 认可标识。",
        "This certificate is not covered by the accreditation of UKAS.",
        "Dieses Zertifikat wurde nicht unter der Akkreditierung der DAkkS erteilt.",
    ],
)
def test_a_body_that_does_not_accredit(text):
    assert marks(text) == {}


def test_the_number_of_a_national_standard_is_no_laboratorys():
    assert marks("ISO 9001:2015 / NMX-CC-9001-IMNC-2015") == {}


@pytest.mark.parametrize(
    ("origin", "body"), [(Origin.OCR, "CNAS"), (Origin.TEXT_LAYER, "SNAS")], ids=["picture", "text"]
)
def test_the_chinese_mark_with_a_letter_misread(origin, body):
    lines = [(60, 600, 10, "SNAS"), (60, 612, 10, "MANAGEMENT SYSTEM"), (60, 700, 10, "www.cnca.gov.cn")]
    assert [m.id for m in choose_accreditation([page(lines, origin=origin)], ())] == [body]


def test_the_certificates_own_number_is_none_of_a_mark():
    assert marks("TAF", "Certificate No.: TC-37695-Q") == {"TAF": None}


def test_the_letters_of_the_body_in_its_logo():
    lines = [(60, 60, 30, "BAB"), (60, 600, 10, "UKAS"), (60, 612, 10, "MANAGEMENT SYSTEMS")]
    issuer = "The British Assessment Bureau Limited"
    assert [m.id for m in choose_accreditation([page(lines)], (), issuer)] == ["UKAS"]


def test_a_name_over_the_lines_of_a_mark():
    marks = choose_accreditation(
        [page(stacked("NSC", "National Standardization", "Council of Thailand", "CB 031"))]
    )
    assert [mark.id for mark in marks] == ["NSC-ONAC"]
