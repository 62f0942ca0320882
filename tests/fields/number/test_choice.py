"""The certificate number, wherever its label stands, and the other numbers of a certificate."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.fields.calibration import shipped_curves
from certscan.fields.number.choice import choose_number
from certscan.fields.page.page_text import PageText
from certscan.geometry import Box
from certscan.layout.page_layout import lay_out
from certscan.reading.words import Word
from certscan.record import REVIEW_BELOW, Origin
from tests.support.page_builder import centred, document, page, reading, row, stacked


def chosen(*texts, lines=None, issuer=None):
    body = load().certification_bodies[issuer] if issuer else None
    return choose_number([page(lines or stacked(*texts))], body)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Certificate No.: 4711", "4711"),
        ("Certificate No. QM-4711", "QM-4711"),
        ("CERTIFICATE NUMBER GB21/962155", "GB21/962155"),
        ("CertificateNo.4711-22", "4711-22"),
        ("Certificate PE24/800047110", "PE24/800047110"),
        ("Certificado ES19/4711", "ES19/4711"),
        ("Certificate Registration No.: 12 100 4711 TMS", "12 100 4711 TMS"),
        ("Certificate No: FM 551234", "FM 551234"),
        ("Zertifikat-Registrier-Nr.: 01 100 2345678", "01 100 2345678"),
        ("Certificate No.: IT400471- 1", "IT400471- 1"),
        ("Certificate No.: 470011-UK", "470011-UK"),
        ("Certificate No.: 47110815 QM15", "47110815 QM15"),
        ("Certificate No.: OHS-45001-2022-0471", "OHS-45001-2022-0471"),
        ("Certificate No.: 2022-2-4711", "2022-2-4711"),
        ("Certificate No.: 47.110.815", "47.110.815"),
        ("Certificate No.: IIN-0471.08", "IIN-0471.08"),
        ("Certificate No.: 471100/A/0001/SM/En", "471100/A/0001/SM/En"),
        ("Certificate No.: JQA-QM4711", "JQA-QM4711"),
        ("Sertifika No: M 47110", "M 47110"),
        ("Sertifika No: 02.22.47110.0815", "02.22.47110.0815"),
        ("Certificate No.: KZ.Q.09.0471.С22.00815", "KZ.Q.09.0471.С22.00815"),
        ("Certificate No.: AE- 47110 OHS", "AE- 47110 OHS"),
        ("Certificate No.: UQ - 2022047110", "UQ - 2022047110"),
        ("Certificate No.: AB40XXI62022047", "AB40XXI62022047"),
        ("Certificate No.: 4711 (see annex)", "4711"),
        ("Registration No.: 4711081500000-FSMS", "4711081500000-FSMS"),
        ("№ 8О471", "8О471"),
        ("证书编号：00123Q34567R2M/1100", "00123Q34567R2M/1100"),
        ("인증번호 : KR-2024-0815", "KR-2024-0815"),
        ("登録証番号 JQA-QM4711", "JQA-QM4711"),
        ("Номер сертификата: РОСС.4711.02", "РОСС.4711.02"),
        ("Register entry F47110", "F47110"),
        ("The certificate bears the number 8547110,", "8547110"),
        ("RINA attesta, con il presente documento numero 77471/24/S, che", "77471/24/S"),
        ("Tescil: 12.25.47110.9893", "12.25.47110.9893"),
    ],
)
def test_behind_its_label(text, number):
    found = chosen(text)
    assert (found.value, found.printed) == (number, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Certificate No.: QMS/2024/05/0113 Issue date: 12.05.2023", "QMS/2024/05/0113"),
        ("证书编号：07117Q40815R1M 发证日期：2023年5月12日", "07117Q40815R1M"),
        ("Certificate No.: QM-4711 Standard: ISO 9001:2015", "QM-4711"),
    ],
)
def test_the_next_label_ends_it(text, number):
    assert chosen(text).value == number


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([(60, 100, 10, "Certificate No."), (220, 100, 10, "QM-4711/23")], id="right"),
        pytest.param([(60, 100, 10, "Certificate No."), (60, 114, 10, "QM-4711/23")], id="below"),
        pytest.param(
            [(60, 100, 10, "证书编号"), (60, 112, 8, "Certificate No."), (60, 125, 10, "QM-4711/23")],
            id="below two languages",
        ),
        pytest.param(
            [
                (60, 100, 9, "Certificate No."),
                (250, 100, 9, "Issue date"),
                (60, 114, 10, "QM-4711/23"),
                (250, 114, 10, "12.05.2023"),
            ],
            id="in a row of a table",
        ),
    ],
)
def test_beside_its_label(lines):
    found = chosen(lines=lines)
    assert found.value == "QM-4711/23"
    assert found.evidence[0].text == "QM-4711/23"


@pytest.mark.parametrize(("reading", "sure"), [(0.55, False), (0.97, True)])
def test_a_number_with_a_character_hardly_read_is_looked_at_again(reading, sure):
    sheet = page(stacked("Certificate No.: E1104426"), confidence=reading, origin=Origin.OCR)
    found = choose_number([sheet], None)
    assert (shipped_curves()["certificate_number"](found.confidence) >= REVIEW_BELOW) == sure


def test_a_number_that_breaks_off_with_a_dash():
    lines = [(60, 100, 10, "Certificate No.: 0113-2023-AQ-"), (60, 112, 10, "GBR-UKAS")]
    assert chosen(lines=lines).value == "0113-2023-AQ-GBR-UKAS"


def test_a_number_that_goes_on_with_letters_before_the_sentence_does():
    lines = [(60, 100, 10, "Certificate No.: 0113-2023-AQ-NLD-"), (60, 112, 10, "RvA was issued on")]
    assert chosen(lines=lines).value == "0113-2023-AQ-NLD-RvA"
    lines = [(60, 100, 10, "Certificate No.: 0113-2023-AQ-"), (60, 112, 10, "For the organisation")]
    assert chosen(lines=lines).value == "0113-2023-AQ"


def test_a_number_that_goes_on_below_its_label():
    lines = [(60, 100, 10, "Zertifikat-Nr. 01 100"), (60, 112, 10, "2345678")]
    assert chosen(lines=lines, issuer="tuvrh").value == "01 100 2345678"
    lines = [
        (60, 100, 10, "Giấy chứng nhận mang số hiệu VNC-OHS-"),
        (60, 112, 10, "0619/25, ban hành theo Quyết định"),
    ]
    assert chosen(lines=lines).value == "VNC-OHS-0619/25"


def test_a_whole_number_takes_nothing_from_the_next_line():
    lines = [(60, 100, 10, "Certificate No.: 0113-2023"), (60, 112, 10, "BOREALIS-PUMPS")]
    assert chosen(lines=lines).value == "0113-2023"


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("07117Q40815ROM", "07117Q40815R0M"),
        ("07117Q40815RQM", "07117Q40815R0M"),
        ("17122ISMS0471ROS", "17122ISMS0471R0S"),
        ("07117Q40815ROM-1", "07117Q40815R0M-1"),
        ("07117Q40815R0M", "07117Q40815R0M"),
        ("07117Q40815R10M", "07117Q40815R10M"),
    ],
)
def test_the_recertification_digit_of_chinese_numbers_is_mended(printed, number):
    found = chosen(f"证书编号：{printed}")
    assert (found.value, found.printed) == (number, printed)


def test_a_chinese_number_needs_no_label():
    assert chosen("00123Q34567R2M/1100", "2023-05-12").value == "00123Q34567R2M/1100"


def test_a_form_of_the_issuer_needs_no_label():
    assert chosen("SGS", "GB21/962155", issuer="sgs").value == "GB21/962155"
    assert chosen("SGS", "GB21/962155").confidence < 0.6  # a code on a line of its own may be one


DECOYS = [
    "Unified Social Credit Code: 91310000MA1FL4XQ2K",
    "统一社会信用代码：91310000MA1FL4XQ2K",
    "Tel.: +86 21 6141 2345",
    "Fax 0049 89 50084 747",
    "Accreditation No.: D-ZM-16074-01-00",
    "CNAS C001-M",
    "Issue date: 12.05.2023",
    "ISO 9001:2015",
    "GB/T 19001-2016",
    "Page 1 of 2",
    "Order No. 4711",
    "Report No. 4711/2023",
    "Contract No.: 1234567",
    "Business license No.: 4711 222",
    "VAT No. GB 123 4567 89",
]


@pytest.mark.parametrize("decoy", DECOYS)
def test_other_numbers_alone_are_none(decoy):
    assert chosen(decoy) is None


@pytest.mark.parametrize("decoy", DECOYS)
@pytest.mark.parametrize("number", ["QM-4711/23", "00123Q34567R2M/1100", "12 100 4711"])
def test_other_numbers_beside_it(decoy, number):
    for texts in ((decoy, f"Certificate No.: {number}"), (f"Certificate No.: {number}", decoy)):
        found = chosen(*texts)
        assert found.value == number
        assert found.confidence > 0.8


@pytest.mark.parametrize(
    "text", ["Certificate No.", "Certificate No.: N/A", "Certificate No.: XXXX", "Certificate No.: -"]
)
def test_no_number_is_printed(text):
    assert chosen(text) is None


@pytest.mark.parametrize("text", ["Certificate No.: 12.05.2023", "Certificate No.: ISO 9001:2015"])
def test_what_is_something_else_behind_the_label_is_doubted(text):
    found = chosen(text)
    assert found is None or found.confidence < 0.5


class TestBelowTheTitle:
    TITLE = centred(60, 22, "CERTIFICATE OF REGISTRATION")
    TEXT = stacked("This is to certify that the company named below", "has been assessed", y=200)

    @pytest.mark.parametrize(
        ("printed", "number"),
        [
            ("QM 47110815", "QM 47110815"),
            ("47110815", "47110815"),
            ("№ 47110815", "47110815"),
            ("No. 47110815", "47110815"),
            ("Số: 47110815", "47110815"),
        ],
    )
    def test_larger_than_the_text(self, printed, number):
        assert chosen(lines=[self.TITLE, centred(95, 14, printed), *self.TEXT]).value == number

    @pytest.mark.parametrize(
        "lines",
        [
            pytest.param([TITLE, centred(95, 14, "4711")], id="few digits"),
            pytest.param([TITLE, centred(95, 14, "47110815 pumps")], id="not alone"),
        ],
    )
    def test_other_numbers(self, lines):
        assert chosen(lines=[*lines, *self.TEXT]) is None

    @pytest.mark.parametrize(
        "lines",
        [
            pytest.param([TITLE, centred(95, 10, "47110815")], id="no larger than the text"),
            pytest.param([TITLE, centred(140, 14, "47110815")], id="far below"),
            pytest.param(
                [centred(60, 13, "CERTIFICATE OF REGISTRATION"), centred(85, 14, "47110815")], id="no title"
            ),
            pytest.param([centred(60, 28, "BOREALIS"), centred(95, 14, "47110815")], id="another title"),
        ],
    )
    def test_what_nothing_else_tells_is_doubted(self, lines):
        told = chosen(lines=[self.TITLE, centred(95, 14, "47110815"), *self.TEXT])
        found = chosen(lines=[*lines, *self.TEXT])
        assert found.value == "47110815"
        assert found.confidence < told.confidence
        assert shipped_curves()["certificate_number"](found.confidence) < REVIEW_BELOW


class TestInAMark:
    @pytest.mark.parametrize(
        "mark", ["ACCREDITED BODY", "Akkreditierungsstelle", "АККРЕДИТАЦИЯ", "中国认可", "한국인정지원센터"]
    )
    def test_the_body_s_number_is_doubted(self, mark):
        found = chosen(lines=stacked(mark, "Reg. No. 471-08", y=700))
        alone = chosen(lines=stacked("Reg. No. 471-08", y=700))
        assert alone.value == "471-08"
        assert found is None or found.confidence < alone.confidence

    @pytest.mark.parametrize(
        "lines",
        [
            pytest.param(
                [(60, 640, 10, "ACCREDITED BODY"), (60, 700, 10, "Reg. No. 471-08")], id="far below the mark"
            ),
            pytest.param(
                stacked("Accreditation in 2021", "Reg. No. 471-08", y=688),
                id="the line above has its own number",
            ),
        ],
    )
    def test_other_numbers(self, lines):
        alone = chosen(lines=stacked("Reg. No. 471-08", y=700))
        assert chosen(lines=lines).confidence == alone.confidence

    def test_the_certificate_s_number_goes_before_it(self):
        lines = [*stacked("ACCREDITED BODY", "Reg. No. 471-08"), *stacked("Reg. No. 815-22", y=400)]
        assert chosen(lines=lines).value == "815-22"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Certificate No.: 503/0967(2)", "503/0967(2)"),
        ("Certificate No.: 503/0967 (2)", "503/0967"),
        ("Certificate No.: 503/0967(", "503/0967"),
        ("Certificate No.: 503/0967)", "503/0967"),
        ("Certificate No.: QM(UK)4711", "QM(UK)4711"),
    ],
)
def test_brackets_of_a_number(text, number):
    assert chosen(text).value == number


@pytest.mark.parametrize("number", ["4711/22", "1/4711", "12/3456"])
def test_a_number_with_a_slash_is_no_page_number(number):
    found = chosen(f"Registration No.: {number}")
    assert found.value == number
    assert found.confidence > 0.6


@pytest.mark.parametrize("text", ["1/2", "1 of 2", "12 / 345", "3 von 4", "1 de 2"])
def test_a_page_number_is_no_number(text):
    found = chosen(f"Registration No.: {text}")
    assert found is None or found.confidence < 0.5


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Certificate of Registration RSGC 877", "RSGC 877"),
        ("Certificate of Registration PE 4711 of the company", "PE 4711"),
        ("Certificate of Registration RSGC 877 of the company", None),
        ("Certificate of Registration 877", None),
        ("Certificate of Registration RSGC 77", None),
    ],
)
def test_a_code_behind_the_word_certificate(text, number):
    found = chosen(text)
    assert (found.value if found else None) == number


class TestNetworkPage:
    NUMBER = "Registration Number: ES-0471/2003"

    def test_its_number_is_doubted(self):
        alone, network = chosen(self.NUMBER), chosen("IQNet", self.NUMBER)
        assert network.value == alone.value
        assert network.confidence < alone.confidence

    def test_the_member_s_number_goes_before_it(self):
        pages = [
            page(stacked("IQNet", self.NUMBER)),
            page(stacked("Registration No.: ER-0471/2003"), number=2),
        ]
        assert choose_number(pages, None).value == "ER-0471/2003"
        assert choose_number(pages[::-1], None).value == "ER-0471/2003"


def test_two_labelled_numbers_are_both_kept():
    found = chosen("Certificate No.: QM-4711", "Registration No.: 0815-22")
    assert found.value == "QM-4711"
    assert [a.value for a in found.alternatives] == ["0815-22"]


def test_a_number_printed_twice_is_surer():
    once, twice = chosen("Registration No.: 0815-22"), chosen("Registration No.: 0815-22", "Reg. No. 0815-22")
    assert twice.confidence >= once.confidence
    assert len(twice.evidence) == 2


def test_doubtful_reading_lowers_the_confidence():
    sure = choose_number([page(stacked("Certificate No.: QM-4711"))], None)
    unsure = choose_number([page(stacked("Certificate No.: QM-4711"), confidence=0.5)], None)
    assert unsure.value == sure.value
    assert unsure.confidence < sure.confidence


@st.composite
def chinese_numbers(draw):
    """Numbers of the form that Chinese bodies report."""
    body = draw(st.from_regex(r"[0-9]{3}|[A-Z]{3}", fullmatch=True))
    year = draw(st.integers(min_value=10, max_value=40))
    kind = draw(st.sampled_from(["Q", "E", "S", "IS", "ISMS", "EN", "F", "H", "IT", "QJ", "MD"]))
    serial = draw(st.from_regex(r"[0-9]{4,6}", fullmatch=True))
    times = draw(st.integers(min_value=0, max_value=12))
    size = draw(st.sampled_from("LMS"))
    site = draw(st.sampled_from(["", "-1", "-12"]))
    area = draw(st.sampled_from(["", "/1100", "/3502"]))
    return f"{body}{year}{kind}{serial}R{times}{size}{site}{area}"


@settings(deadline=None, max_examples=100)
@given(
    number=chinese_numbers(),
    label=st.sampled_from(
        ["证书编号：", "Certificate No.: ", "认证证书编号:", "Registration No. ", "注册号："]
    ),
)
def test_any_chinese_number_behind_its_label(number, label):
    found = chosen(f"{label}{number}", "颁证日期：2023年5月12日", "统一社会信用代码：91310000MA1FL4XQ2K")
    assert found.value == number


@settings(deadline=None, max_examples=100)
@given(st.from_regex(r"(QM|EMS|GB|FM|K|OHS|IT)[-/]?[0-9]{4,8}([-/][0-9A-Z]{2,5})?", fullmatch=True))
def test_any_plain_number_behind_its_label(number):
    assert chosen(f"Certificate No.: {number}").value == number


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=60))
def test_any_text_behind_the_label_is_read(text):
    found = chosen(f"Certificate No.: {text}")
    assert found is None or any(c.isdigit() for c in found.value)


def test_a_form_of_the_issuer_over_two_lines():
    lines = [
        (60, 100, 10, "Certificate No."),
        (200, 100, 10, "12 100 47110"),
        (200, 112, 10, "TMS"),
    ]
    assert chosen(lines=lines, issuer="tuvsud").value == "12 100 47110 TMS"


def test_a_letter_before_the_digits():
    assert chosen("Certificate M 24711").value == "M 24711"


def test_digits_below_the_letters_of_a_number():
    lines = [(60, 100, 10, "Registro n.o: RSGC"), (60, 112, 10, "471"), (250, 100, 10, "Revisión: 02")]
    assert chosen(lines=lines).value == "RSGC 471"


def test_a_date_close_behind_a_number_is_no_part_of_it():
    lines = [
        (60, 100, 10, "Belge Numarası"),
        (170, 100, 10, "İlk Veriliş Tarihi"),
        (60, 114, 10, "45.26.47110.5876 18 Eylül 2026"),
    ]
    assert chosen(lines=lines).value == "45.26.47110.5876"


@pytest.mark.parametrize("printed", ["4711 Rev. 02", "4711 rev. 2"])
def test_the_revision_of_the_paper_is_no_part_of_the_number(printed):
    assert chosen(f"Certificate No. {printed}", issuer="dnv").value == "4711"


def test_a_revision_of_a_body_that_is_not_known_is_doubted():
    found = chosen("Certificate No. 4711 Rev. 02")
    assert (found.value, found.printed) == ("4711", "4711 Rev. 02")
    assert shipped_curves()["certificate_number"](found.confidence) < REVIEW_BELOW


@pytest.mark.parametrize(
    ("issuer", "number"), [("tuvsud", "Q5 471100 9557 Rev. 02"), ("lne", "47110 rev. 3")]
)
def test_the_revision_that_a_body_counts_to_its_numbers(issuer, number):
    found = chosen(f"Certificate No. {number}", issuer=issuer)
    assert (found.value, found.printed) == (number, number)
    assert found.confidence > chosen(f"Certificate No. {number}").confidence


def test_the_revision_below_a_number_belongs_to_it():
    lines = [
        (60, 100, 10, "Certificate Registration No."),
        (260, 100, 10, "Q5 471100 9557"),
        (260, 112, 10, "Rev. 02"),
    ]
    assert chosen(lines=lines, issuer="tuvsud").value == "Q5 471100 9557 Rev. 02"


def test_a_number_above_its_caption():
    lines = [
        (60, 60, 10, "Liman Caddesi No: 473, Nordhafen"),
        (60, 100, 12, "EMS.22.47110"),
        (200, 100, 12, "2022-09-04"),
        (60, 116, 9, "Belge Numarası"),
        (200, 116, 9, "Basım Tarihi"),
    ]
    assert chosen(lines=lines).value == "EMS.22.47110"


@pytest.mark.parametrize("below", [pytest.param("m3M", id="a scribble"), pytest.param("2021", id="a year")])
def test_a_number_above_its_caption_with_what_is_none_below(below):
    lines = [(60, 100, 10, "6770-471"), (60, 125, 10, "Certificate number"), (60, 150, 10, below)]
    read = page(lines, confidence=0.4, origin=Origin.OCR)
    assert choose_number([read], None).value == "6770-471"


def test_what_stands_above_a_label_with_its_own_value_is_not_its_number():
    lines = [(60, 100, 10, "99-4444"), (60, 114, 10, "Certificate No."), (250, 114, 10, "QM-4711")]
    assert chosen(lines=lines).value == "QM-4711"


def test_a_number_glued_to_its_sign_under_the_title():
    lines = [
        centred(60, 28, "CERTYFIKAT"),
        centred(110, 18, "NrJ-471/6/2022"),
        *stacked(*["Spełnia wymagania normy, co potwierdza audyt przeprowadzony w siedzibie"] * 4, y=200),
        (60, 400, 10, "Umowa o nadzór nr"),
        (250, 400, 10, "69/145/2022"),
    ]
    assert chosen(lines=lines).value == "J-471/6/2022"


@pytest.mark.parametrize(
    "text", ["Regulation (EU) No 305/2011", "Verordnung (EU) Nr. 305/2011", "according to Directive 2006/42"]
)
def test_the_number_of_a_law_is_none(text):
    found = chosen(text, "Certificate No.: 2954-CPR-2078")
    assert found.value == "2954-CPR-2078"


def test_a_number_left_of_its_label():
    lines = [(60, 100, 10, "9439/Q/2024"), (250, 100, 10, "Certificate number")]
    assert chosen(lines=lines).value == "9439/Q/2024"


def test_a_large_number_alone_near_the_title():
    text = ["It is certified that the construction product placed on the market is in conformity"] * 4
    lines = [
        centred(60, 28, "Certificate of conformity"),
        centred(120, 18, "2954-CPR-2078"),
        *stacked(*text, y=200),
    ]
    assert chosen(lines=lines).value == "2954-CPR-2078"


def test_the_number_of_a_former_certificate_is_none():
    found = chosen("Replaces the certificate no. CL-20/71686", "Certificate no.: CL-23/49228")
    assert found.value == "CL-23/49228"


def test_a_standard_set_close_is_no_number():
    found = chosen("Certificate", "ISO14001:2015", "Reference DPA/EMS/235097")
    assert found is None or found.value != "ISO14001:2015"


@pytest.mark.parametrize(
    ("read", "value"),
    [
        ("0HS-402/2024", "OHS-402/2024"),
        ("0HSMS-402/2024", "OHSMS-402/2024"),
        ("0HK-402/2024", "0HK-402/2024"),
    ],
)
def test_the_zero_of_a_health_and_safety_scheme_is_a_letter(read, value):
    found = choose_number([page(stacked(f"Certificate No.: {read}"))], None)
    assert found.value == value


def test_a_number_before_its_label():
    assert chosen("EG-3819-23B : Certificate No.").value == "EG-3819-23B"


def test_a_caption_that_says_no_more_than_number():
    lines = row(100, 10, x60="N°", x200=": 2024-8535")
    assert chosen(lines=lines).value == "2024-8535"


def test_two_lone_codes_tell_no_number():
    assert chosen("GX-4711-Q", "GX-0815-E") is None


def test_a_year_behind_a_stroke_belongs_to_the_number():
    assert chosen("Certificate No.: 0513 H / 2025").value == "0513 H / 2025"


def upended(text, x, y0, y1):
    """Give the words of a line that runs up the page: each has the whole line's box."""
    return [Word(part, Box(x, y0, x + 12, y1), Origin.OCR) for part in text.split()]


@pytest.mark.parametrize(
    "margin",
    [
        upended("CERTIFICATE NO. QM-471108", 30, 300, 470),
        [*upended("CERTIFICATE NO.", 30, 370, 470), *upended("QM-471108", 30, 300, 362)],
        [*upended("QM-471108", 30, 408, 470), *upended("CERTIFICATE NO.", 30, 300, 400)],
    ],
    ids=["one line", "upwards", "downwards"],
)
def test_a_number_up_the_margin_whatever_stands_beside_it(margin):
    beside = reading([(60, y, 10, f"Form 88-{y}") for y in range(300, 480, 20)])
    (sheet,) = lay_out(document(replace(beside, words=(*beside.words, *margin))))
    assert choose_number([PageText(sheet)], None).value == "QM-471108"


def test_the_number_of_a_plot_in_an_address_is_none():
    lines = stacked("Borealis Pumps Ltd.", "Survey No: 88/P4711, Northport Road", "Certificate No. QM-4712")
    assert chosen(lines=lines).value == "QM-4712"
    assert chosen(lines=lines[:2]) is None


def test_a_number_over_its_caption_with_a_date_below_it():
    lines = [
        (400, 100, 14, "NB4651/96-QMS"),
        (400, 116, 11, "your certificate number"),
        (400, 150, 14, "13/11/2013"),
        (400, 166, 11, "date of initial certification"),
    ]
    assert chosen(lines=lines).value == "NB4651/96-QMS"


@pytest.mark.parametrize(
    ("origin", "number", "doubted"),
    [
        pytest.param(Origin.OCR, "KZ.C25.4711", True, id="a picture"),
        pytest.param(Origin.OCR, "25.4711-88", False, id="figures alone"),
        pytest.param(Origin.TEXT_LAYER, "KZ.C25.4711", False, id="a text layer"),
    ],
)
def test_letters_that_look_alike_in_latin_and_cyrillic_are_doubted(origin, number, doubted):
    lines = stacked("Сертификат соответствия выдан организации", f"Certificate No. {number}")
    found = choose_number([page(lines, origin=origin)], None)
    assert (found.value, found.confidence < 0.7) == (number, doubted)


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("KZ.Q.09.0471.C23.00815", "KZ.Q.09.0471.С23.00815"),
        ("РОСС RU.С.04CП.CM.00471", "РОСС RU.С.04СП.СМ.00471"),
        ("KZ.4711.C23", "KZ.4711.C23"),
    ],
)
def test_letters_of_registers_in_cyrillic(read, printed):
    text = f"Сертификат № {read}"
    assert choose_number([page(stacked(text), origin=Origin.OCR)], None).value == printed
    assert choose_number([page(stacked(text))], None).value == read


def test_the_bodys_own_number_is_none():
    lines = stacked("KZ.Q.09.0471", "СЕРТИФИКАТ", "N2 KZ.Q.09.0471.С23.00815")
    assert chosen(lines=lines).value == "KZ.Q.09.0471.С23.00815"


@pytest.mark.parametrize(
    ("number", "doubted"), [("G GB471108", True), ("QXSs 471/2023", True), ("QXS 471/2023", False)]
)
def test_a_letter_that_was_read_twice_is_doubted(number, doubted):
    found = choose_number([page(stacked(f"Certificate No. {number}"), origin=Origin.OCR)], None)
    assert (found.value, shipped_curves()["certificate_number"](found.confidence) < REVIEW_BELOW) == (
        number,
        doubted,
    )


def test_a_number_behind_a_word_that_addresses_have_too():
    assert chosen("Issuing House No. QM-4711").value == "QM-4711"


def test_a_number_in_the_title_of_a_sub_certificate():
    title = centred(60, 20, "Sous-certificat CA-25-4962-A-09")
    lines = [
        title,
        *stacked("fait partie du certificat de groupe CA-25-4962-A de Ostervald Holding AG", y=120),
    ]
    assert chosen(lines=lines).value == "CA-25-4962-A-09"


def test_a_number_in_a_register_and_that_of_a_building():
    found = chosen(
        "(гр. Бургас 8000, Промишлена зона „Север“, хале 2, № 24100)",
        "Вписано в регистъра на органа на 17.01.2023 г. под RS-7596-Q.",
    )
    assert found.value == "RS-7596-Q"


def test_a_number_broken_in_running_text():
    found = chosen("5. It is entered in the register under CERT-", "2361673 with effect from 8 May 2026.")
    assert found.value == "CERT-2361673"


def test_a_number_over_two_lines_in_a_cell_before_dates():
    lines = [
        (80, 100, 10, "Certificado"),
        (200, 100, 10, "Caducidad"),
        (95, 120, 10, "Q-"),
        (80, 131, 10, "2323/2024 22 de octubre de 2027"),
    ]
    assert chosen(lines=lines).value == "Q-2323/2024"


def test_a_year_behind_a_slash():
    assert chosen("Înregistrat cu nr. 0262 D /2024").value == "0262 D /2024"


def test_letters_without_their_stroke_are_doubted():
    told = "Giấy chứng nhận được cấp, hiệu lực đến ngày 12 tháng 5 năm 2026"
    sheets = {
        number: page(stacked(told, f"Certificate No.: {number}"), origin=Origin.OCR)
        for number in ("9567/OHS-DHC", "9567/OHS-VHC")
    }
    doubted, sure = (choose_number([sheet], None) for sheet in sheets.values())
    assert doubted.confidence < 0.8 < sure.confidence


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        pytest.param(("Certificate No. DK617931-1Version: 1",), "DK617931-1", id="a version run into it"),
        pytest.param(
            ("C E R T I F I C A T O N . I T - 0 0 7 9 9 / E",), "IT-00799/E", id="letters that stand apart"
        ),
        pytest.param(("C E R T I F I C A D O N . o R S G C 4 5 0",), "RSGC450", id="and behind N.o"),
        pytest.param(
            ("gehört zum Gruppenzertifikat 2010426286165 der Pellwarth AG", "Zertifikat-Nr. 4711-04"),
            "4711-04",
            id="of a group's certificate",
        ),
        pytest.param(
            (
                "formerly certified by another body under their certificate 6045/Q.",
                "Certified by us under number",
                "976432.",
            ),
            "976432",
            id="in a sentence",
        ),
    ],
)
def test_numbers_and_what_stands_around_them(texts, number):
    assert chosen(*texts).value == number


def test_the_number_of_a_branch_behind_that_of_its_firm():
    found = chosen("子证书 (主证书:117 26 QU 7653-81 R1S)", "编号:117 26 QU 7653-81 R1S-3", issuer="icas")
    assert found.value == "117 26 QU 7653-81 R1S-3"


def test_a_number_in_an_address():
    found = chosen("Calle 4 No. 7-1947, Vereda Chincé, Tenjo, Cundinamarca, Colombia")
    assert found is None


def test_a_number_behind_the_word_for_the_paper_though_a_comma_stands_between():
    found = chosen(
        "0 presente certificado, com o registo 432.834/26", "permanece válido até 26 de setembro de 2029"
    )
    assert found.value == "432.834/26"


def test_a_number_over_two_lines_of_its_column():
    lines = [
        (69, 548, 18, "Certificate"), (159, 539, 18, "GAPL-EMS-"), (69, 557, 18, "No."), (159, 557, 18, "251761"),
        (69, 577, 18, "Certified : 20-03-2022"),
    ]  # fmt: skip
    assert choose_number([page(lines)], None).value == "GAPL-EMS-251761"


@pytest.mark.parametrize(
    ("text", "number"), [("第 02424E2815226R3L 号", "02424E2815226R3L"), ("第 5 号", None)]
)
def test_a_chinese_number_between_its_words(text, number):
    found = chosen("环境管理体系证书", text, "四川鼎翊建设工程有限公司")
    assert (found and found.value) == number


def test_a_thai_number_run_into_its_label():
    assert chosen("หนังสือรับรองหมายเลขQMS 25567/3189 ฉบับนี้ ให้การ").value == "QMS 25567/3189"


def test_the_house_below_a_title_is_no_number():
    lines = [(60, 60, 24, "Certificat"), (60, 90, 10, "419 rue des Tanneries, 69800 Saint-Priest, France")]
    assert choose_number([page(lines)], None) is None


def test_the_caption_beside_is_no_number_where_one_stands_below():
    heads, values = (
        ("Certificate Number", "New Date of this Certificate", "Certificate Expiry Date"),
        ("F37228", "19 May 2024", "18 May 2027"),
    )
    lines = [
        (60 + 150 * i, y, 10, text) for y, row in ((600, heads), (612, values)) for i, text in enumerate(row)
    ]
    assert choose_number([page(lines)], None).value == "F37228"


def test_the_capitals_of_a_number_are_no_label_of_a_register():
    sheet = page([(60, 60, 28, "Kayıt Belgesi"), (60, 300, 10, "RC-57582-22"), (60, 313, 9, "Belge No")])
    assert choose_number([sheet], None).value == "RC-57582-22"


def test_a_number_over_the_lines_of_a_ruled_cell():
    texts = ["117 26", "QU", "6162-38", "R1S"]
    lines = [
        (200, 100, 10, "Certificate No."),
        *((200, 122 + 12 * i, 10, text) for i, text in enumerate(texts)),
    ]
    cells = [Box(195, 98, 300, 115), Box(195, 118, 300, 175), Box(60, 98, 195, 115), Box(60, 118, 195, 175)]
    sheet = page(lines)
    ruled = PageText(replace(sheet.layout, cells=tuple(cells)))
    assert choose_number([ruled], None).value == "117 26 QU 6162-38 R1S"


def test_a_number_in_brackets_under_the_title():
    lines = [centred(60, 40, "认证证书"), centred(120, 12, "(HXHZ2406S6726R2)"), *stacked("证明", y=300)]
    assert chosen(lines=lines).value == "HXHZ2406S6726R2"


def test_a_number_run_into_the_word_for_it():
    lines = [centred(60, 40, "CERTIFIKÁT"), centred(120, 16, "č.1243074"), *stacked("potvrzuje", y=300)]
    assert chosen(lines=lines).value == "1243074"


def test_a_caption_that_is_spaced_out_is_no_number():
    lines = [(60, 100, 10, "24DPF03A"), (60, 117, 8, "R E G I S T E R E D A S"), (220, 117, 8, "S I N C E")]
    found = chosen(lines=lines)
    assert found is None or found.value == "24DPF03A"


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        pytest.param(
            ("Zertifikat-Nr.: QM-4711 /", "Certificate no. QM-4711"), "QM-4711", id="a slash before a label"
        ),
        pytest.param(("Registered in г. Москва № 4711-22",), "4711-22", id="behind a city"),
    ],
)
def test_what_a_number_does_not_take(texts, number):
    assert chosen(*texts).value == number


class TestOfTheFirm:
    """Numbers in the register of firms, beside those of certificates."""

    PERMIT = ((60, 60, 10, "Permit number"), (60, 74, 18, "SSC/MS/7624"))

    def test_below_the_firms_name(self):
        lines = [*self.PERMIT, (60, 200, 20, "Ambrelle Toys Ltd"), (60, 224, 10, "Reg. No. 2021/107306/07")]
        assert chosen(lines=lines).value == "SSC/MS/7624"

    def test_two_lines_below_its_address(self):
        lines = [
            (396, 178, 10, "Nummer"),
            (396, 190, 14, "K62341/41"),
            (60, 190, 20, "Mirevale Techniek B.V."),
            (60, 216, 14, "Molenwerf 356-1, 5657 BX Eindhoven"),
            (60, 252, 14, "Reg.nr. 12787912"),
        ]
        assert chosen(lines=lines).value == "K62341/41"

    def test_before_its_address(self):
        lines = [
            (60, 60, 10, "Nr. LVRIG34855K/LV"),
            (60, 224, 10, "reģ. Nr. 268823643, Noliktavu iela 319, k-7, Ventspils, LV-3601"),
        ]
        assert chosen(lines=lines).value == "LVRIG34855K/LV"


@pytest.mark.parametrize("number", ["2022-9028", "CA-24-6879-Q"])
def test_numero_and_a_number_make_up_a_line_of_the_head(number):
    lines = [(400, 40, 10, f"N° {number}"), (60, 100, 10, "Le système de management est conforme")]
    assert chosen(lines=lines).value == number


def test_a_number_ends_before_the_next_caption():
    assert chosen("Certificate number: FM 484611 COID: THA-1-5128-720695").value == "FM 484611"


def test_a_label_of_two_lines_with_its_number_on_the_second():
    lines = stacked(
        "Certificate Identity", "Number: ABQ7824143", "", "Approval number(s): ISO 9001 – 0016178"
    )
    assert chosen(lines=lines).value == "ABQ7824143"


def test_the_references_of_a_letter():
    number = "85392-2024-AE-LDN"
    lines = stacked("Your ref: PO 4589490", f"Certificate No. {number}")
    assert chosen(lines=lines).value == number


def test_the_number_of_a_sub_paper_goes_before_the_main_one():
    assert chosen("子证书编号:06926Q28424R0-3", "主证书编号:06926Q28424R0").value == "06926Q28424R0-3"


def test_a_number_of_three_lines_that_break_off():
    lines = [
        (60, 110, 10, "Certificate No."),
        (200, 100, 10, "471-2026-"),
        (200, 112, 10, "E-47110-"),
        (200, 124, 10, "R4"),
    ]
    assert chosen(lines=lines).value == "471-2026-E-47110-R4"


def test_nothing_ends_with_a_dash():
    lines = [
        (60, 100, 10, "Certificate No. 471-2026-"),
        (60, 112, 10, "E-47110-"),
        (60, 160, 10, "Borealis Pumps"),
    ]
    assert chosen(lines=lines).value == "471-2026-E-47110"


@pytest.mark.parametrize("text", ["Certifikát NR 471/CZ/2024", "Certificat NO 471/CZ/2024"])
def test_numero_in_capitals(text):
    assert chosen(text).value == "471/CZ/2024"


def test_the_number_in_a_title_goes_before_the_reference_of_a_letter():
    lines = [
        (60, 60, 10, "Your ref: PO 4711081"),
        (250, 60, 10, "Our ref: AR-47110-26"),
        (60, 120, 12, "CERTIFICATE OF QUALITY MANAGEMENT SYSTEM NO. 987123"),
    ]
    assert chosen(lines=lines).value == "987123"
    assert chosen(lines=lines[:2]).value == "AR-47110-26"


class TestRegistrationsOfProducts:
    HEAD = ((60, 60, 10, "Trade name"), (300, 60, 10, "Registration No."))

    def rows(self, *numbers):
        for place, number in enumerate(numbers):
            y = 85 + 25 * place
            yield from ((60, y, 10, f"Alimol HY {place}"), (300, y, 10, number))

    def test_several_are_not_the_certificate_s(self):
        assert chosen(lines=[*self.HEAD, *self.rows("156105", "138094", "144854", "154566")]) is None

    @pytest.mark.parametrize("numbers", [["156105"], ["156105", "138094", "144854"]])
    def test_few_may_be(self, numbers):
        assert chosen(lines=[*self.HEAD, *self.rows(*numbers)]).value == "156105"

    def test_certificates_of_several_sites_are_numbers(self):
        head = ((60, 60, 10, "Site"), (300, 60, 10, "Certificate No."))
        assert chosen(lines=[*head, *self.rows("156105", "138094", "144854")]).value == "156105"


def test_above_its_caption_with_a_date_close_behind():
    lines = [
        (60, 100, 10, "QX-"),
        (60, 112, 10, "0471/26 16 de marzo de 2023"),
        (60, 130, 9, "Registro n.°"),
        (150, 130, 9, "Fecha de emisión"),
    ]
    assert chosen(lines=lines).value == "QX-0471/26"


def test_a_line_of_numero_with_a_point():
    assert chosen(lines=[(60, 300, 10, "N.° QX-OHS-2023-0471")]).value == "QX-OHS-2023-0471"


def test_level_with_its_label_below_other_text():
    lines = [
        (160, 560, 12, "Design and supply of bakery products"),
        (60, 580, 12, "Cert. ID"),
        (220, 580, 12, "QXC 47110 QMS"),
        (60, 605, 12, "Date of grant"),
        (220, 605, 12, "17-10-2022"),
    ]
    assert chosen(lines=lines).value == "QXC 47110 QMS"


def test_the_system_s_code_below_the_number_in_a_title():
    lines = [
        (60, 100, 28, "Unterzertifikat RZ 471108"),
        (60, 136, 28, "QM15-05"),
        (60, 200, 10, "Borealis Pumps"),
    ]
    assert chosen(lines=lines).value == "RZ 471108 QM15-05"


@pytest.mark.parametrize("below", ["EA17", "IAF17", "QM15 Borealis", "Seite 1"])
def test_other_texts_below_the_number_in_a_title(below):
    lines = [
        (60, 100, 28, "Unterzertifikat RZ 471108"),
        (60, 136, 28, below),
        (60, 200, 10, "Borealis Pumps"),
    ]
    assert chosen(lines=lines).value == "RZ 471108"


def test_the_head_of_a_column_that_counts_rows():
    lines = [(60, 100, 10, "#"), *((60, 124 + 24 * n, 10, f"9.3.{n} a)") for n in range(1, 5))]
    assert chosen(lines=lines) is None


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [("QMX-23- 24 March 2023", "47110", "QMX-23-47110"), ("QX", "471108 24 March 2023", "QX 471108")],
)
def test_a_column_whose_head_ran_together_with_that_of_the_date(first, second, number):
    lines = [(60, 600, 10, "Certificate Issued"), (60, 620, 10, first), (60, 632, 10, second)]
    assert chosen(lines=lines).value == number


def test_the_revision_s_figures_on_the_next_line():
    lines = [(60, 600, 10, "Zertifikat-Nr. Q5 471108 6565 Rev."), (60, 612, 10, "07")]
    assert chosen(lines=lines, issuer="tuvsud").value == "Q5 471108 6565 Rev. 07"


def test_a_chinese_number_right_behind_characters():
    assert chosen("准予注册，注册号为47126Q40815R1M，有效期限至2029年2月9日").value == "47126Q40815R1M"


def test_numero_on_the_second_line_of_a_title_no_larger_than_the_text():
    lines = [
        (60, 60, 10, "Our ref: AR-47110-26"),
        (60, 120, 10, "CERTIFICATE OF GOOD MANUFACTURING PRACTICE FOR COSMETICS"),
        (60, 133, 10, "NO.047110"),
        (60, 170, 10, "We certify that the organization maintains a management system"),
    ]
    assert chosen(lines=lines).value == "047110"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("N° certificato – revisione: 6191/2/23 – 4", "6191/2/23"),
        ("Certificate No. / Rev.: QM-4711-23 / 02", "QM-4711-23"),
        ("N° certificato: 6191/2/23 – 4", "6191/2/23 – 4"),
    ],
)
def test_a_revision_that_the_label_announces_is_no_part_of_the_number(text, number):
    assert chosen(text).value == number


def test_the_number_of_a_house_in_a_carrera_is_none():
    lines = [
        (60, 700, 10, "Carrera 33 No. 38-45 Of. 802, Villavicencio"),
        (60, 740, 10, "Código"),
        (60, 752, 10, "SC-CER144262"),
    ]
    assert chosen(lines=lines).value == "SC-CER144262"


def test_a_sentence_about_the_certificate_to_another_standard():
    texts = (
        "This certificate is issued beside FSSC 22000 certificate no. GP 8813",
        "Certificate number: GP 8812",
    )
    assert chosen(*texts).value == "GP 8812"


def test_a_body_s_number_that_breaks_off_with_a_dash():
    lines = [(60, 600, 10, "10000471108-MSC-UKAS-"), (60, 612, 10, "GBR")]
    assert chosen(lines=lines, issuer="dnv").value == "10000471108-MSC-UKAS-GBR"


def test_the_number_of_the_paper_s_blank_is_not_the_certificates():
    assert chosen("证书流水号 3389916 证书编号 472K2525436R0S").value == "472K2525436R0S"


def test_a_number_before_the_word_for_it_in_a_sentence():
    found = chosen(
        "İşbu belge, EMS.24.47110 numara ve 03 revizyon ile 18 Mayıs", "2024 tarihinde yayınlanmıştır"
    )
    assert found.value == "EMS.24.47110"


def test_the_number_of_a_sub_certificate_goes_before_the_groups():
    texts = (
        "sub-certificate OHS 471108-04",
        "This is to confirm that, as part of the group certification of Ostermoor Holdings plc (main",
        "certificate OHS 471108), the site",
    )
    assert chosen(*texts, issuer="bsi").value == "OHS 471108-04"


def test_a_lone_code_beside_one_that_a_label_tells():
    lines = [
        centred(60, 30, "认证证书"),
        centred(104, 11, "SY2303H47110R1L"),
        centred(160, 11, "授予"),
        *row(400, 11, x108="食品生产许可证号", x232="SC12842624969848"),
    ]
    assert chosen(lines=lines).value == "SY2303H47110R1L"


def test_a_number_that_begins_with_the_letters_of_a_standard():
    assert chosen("Doc. AR-64083-24 | Certificate ISO-85812 | Issue 3").value == "ISO-85812"


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        pytest.param(
            (
                "transitarios internacionales. Certificado núm. CL-",
                "1198/25. Este registro rige entre el 19 de",
            ),
            "CL-1198/25",
            id="letters at the end of a line of text",
        ),
        pytest.param(
            ("330, 89518 Heidenheim, das Zertifikat mit der Kennung 7310-4711",),
            "7310-4711",
            id="behind an address",
        ),
        pytest.param(
            (
                "No. 327-2026-E-01997-R0",
                "转换说明：本证书由华湖认证有限公司颁发的15125Q52179R0S号证书转换而来",
            ),
            "327-2026-E-01997-R0",
            id="beside that of the paper which it was converted from",
        ),
    ],
)
def test_numbers_in_running_text(texts, number):
    assert chosen(*texts).value == number


def test_a_number_of_three_lines_above_its_caption():
    lines = stacked("CAL-", "QMS-", "4711", "Número de certificado", x=90, y=500, pitch=1.0)
    assert chosen(lines=lines).value == "CAL-QMS-4711"


def test_a_turkish_capital_with_its_dot():
    lines = stacked("Sertifika No: iSG-7192/26", "Geçerlilik Tarihi: 08.03.2027")
    assert choose_number([page(lines, origin=Origin.OCR)], None).value == "İSG-7192/26"


def test_a_number_of_the_bodys_form_that_a_line_of_text_breaks():
    texts = ("das Zertifikat mit der Kennung 73 100", "4711 (Kundennummer 308338).")
    assert chosen(*texts, issuer="tuvhessen").value == "73 100 4711"


def test_few_figures_that_no_label_tells_fully_are_doubted():
    said = chosen("Certificate No.: 4711")
    weak = chosen("Registration No.", "4711")
    longer = chosen("Registration No.", "47110815")
    assert said.value == weak.value == "4711"
    assert weak.confidence < longer.confidence < said.confidence


@pytest.mark.parametrize(("printed", "doubted"), [("за № .732-26", True), ("за № СУЯ.732-26", False)])
def test_a_number_whose_beginning_was_not_read_is_doubted(printed, doubted):
    found = choose_number([page(stacked(f"Зареєстровано в Реєстрі {printed}"), origin=Origin.OCR)], None)
    assert (found.confidence < 0.5) == doubted


def test_a_russian_number_in_latin_letters_is_doubted():
    told = (
        chosen(f"Certificate No.: {x}").confidence for x in ("POCC RU.C.04CN.24416", "AOCC RU.C.04CN.24416")
    )
    latinised, other = told
    assert latinised < 0.7 * other


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        pytest.param(
            [*row(750, 9, x70="Registrato al n. 67717", x440="T-539-09 (2024-07-17)")],
            "67717",
            id="a form's code",
        ),
        pytest.param(
            [(260, 90, 9, "证书序号 0619892"), (80, 420, 11, "证书编号:02423E4711R4S")],
            "02423E4711R4S",
            id="a paper's serial number",
        ),
        pytest.param(
            stacked("Sertifikat bernomor EMS-230/MUTU/2026 ini"), "EMS-230/MUTU/2026", id="Indonesian"
        ),
    ],
)
def test_a_number_right_behind_its_own_label(lines, number):
    assert chosen(lines=lines).value == number


def test_between_the_words_that_chinese_papers_put_around_a_number():
    assert chosen("认证证书", "KHTR 字第 472Q2314683R3M 号").value == "472Q2314683R3M"


def test_the_word_certificate_among_the_captions_of_days():
    lines = [
        *row(600, 10, x60="Certificato / Certificate", x250="Rilascio / Release", x400="Termine / End"),
        *row(620, 10, x60="23656", x250="29/05/2026", x400="28/05/2029"),
    ]
    assert chosen(lines=lines).value == "23656"


def test_the_number_of_the_cycle_in_force():
    lines = [
        *row(500, 10, x60="周期", x160="证书编号", x290="起始日期", x380="终止日期"),
        *row(520, 10, x60="第一周期", x160="00121S39274R0S", x290="2021-02-20", x380="2024-02-10"),
        *row(540, 10, x60="第二周期", x160="00124S39274R1S", x290="2024-02-11", x380="2027-02-24"),
    ]
    assert chosen(lines=lines).value == "00124S39274R1S"


def test_a_caption_and_a_number_broken_in_a_narrow_cell():
    lines = [
        *row(500, 10, x60="Certificado", x160="Desde", x290="Até"),
        (60, 512, 10, "n.°"),
        *row(530, 10, x60="SGQ-", x160="27 de novembro de 2024", x290="30 de outubro de 2027"),
        (60, 542, 10, "9369/14"),
    ]
    assert chosen(lines=lines).value == "SGQ-9369/14"


def test_in_a_korean_sentence_whose_line_ends_inside_it():
    lines = stacked("품질경영시스템을 운영하고 있으므로 등록번호 HGC-Q-", "01191(개정 03)로 인증하며")
    assert chosen(lines=lines).value == "HGC-Q-01191"


def test_behind_a_bracket_that_was_read_before_it():
    assert chosen("Certificate No.: (Q97419").value == "Q97419"


def test_a_grid_of_days_below_is_no_column_of_numbers():
    lines = [
        (200, 500, 18, "Certificate No. : KMC/QMS/0156-23"),
        *row(540, 12, x60="First", x200="10/23/2014", x266="Issued", x394="10/18/2023"),
        *row(560, 12, x60="Audit", x200="09/18/2024", x266="Audit", x394="09/22/2025"),
        *row(580, 12, x60="Renewal", x200="10/16/2028", x266="Expiry", x394="10/17/2026"),
    ]
    assert chosen(lines=lines).value == "KMC/QMS/0156-23"


def test_the_number_of_a_site_beside_the_main_one():
    lines = [
        *row(150, 11, x70="子证书", x305="主证书"),
        *row(175, 11, x70="证书编号：00126Q52172R1S/1100-01", x305="证书编号：00126Q52172R1S/1100"),
    ]
    assert chosen(lines=lines).value == "00126Q52172R1S/1100-01"


def test_the_companies_register_below_the_registered_office():
    lines = [
        *row(600, 12, x230="Certificate number", x420="35406"),
        *stacked(
            "Registered office: 4 Warwick House, Houghton Park, Dunstable, LU5 5ZX.",
            "Registered number 07864381.",
            y=780,
        ),
    ]
    assert chosen(lines=lines).value == "35406"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param(
            "N°33773-740 – version 2 Émis le 21 septembre 2023", "33773-740", id="before its version"
        ),
        pytest.param("N° MSR-233554 – version 5", "MSR-233554", id="with letters"),
        pytest.param(
            "Par le présent certificat n° CA-24-1798-Q, Novacert atteste que", "CA-24-1798-Q", id="sentence"
        ),
        pytest.param("Số GCN: HHC.4088.23-QMS", "HHC.4088.23-QMS", id="Vietnamese, cut short"),
    ],
)
def test_in_banners_and_sentences(text, number):
    assert chosen(text).value == number


def test_the_plot_of_a_vietnamese_address_is_no_number():
    assert chosen("Trụ sở: Thửa đất số 212 tờ bản đồ số 31, khu phố Tân Hóa, phường Tân Vĩnh") is None


def test_a_number_that_has_another_name():
    lines = [
        *row(400, 12, x70="注册号", x200="SY2510Q43793R1S"),
        *stacked("纸次号No.3004625", y=780),
    ]
    assert chosen(lines=lines).value == "SY2510Q43793R1S"


def test_above_its_caption_with_a_mark_beside_that():
    lines = [
        *row(760, 11, x90="CI/46069C"),
        *row(771, 8, x200="ACCREDITED CERTIFICATION BODY"),
        *row(779, 9, x90="Certificate No.", x200="ACB-0016"),
    ]
    assert chosen(lines=lines).value == "CI/46069C"


def test_behind_a_spaced_out_label_whose_second_character_is_glued_to_it():
    lines = row(49, 11, x362="编", x393="号:472E2214987R4S")
    assert chosen(lines=lines).value == "472E2214987R4S"


def test_before_its_label_at_the_right_where_the_firms_own_stands_below_its_address():
    lines = [
        (71, 243, 20, 'IK "Rasa Baltupe"'),
        (71, 267, 12, "Lietuves iela 104, Liepāja, LV-3401"),
        (71, 281, 11, "Reģ. Nr. 420481957"),
        (374, 665, 11, "LVRIG64141P/LV apliecības Nr."),
        (348, 706, 11, "2021. gada 21. decembris izsniegts"),
    ]
    assert chosen(lines=lines).value == "LVRIG64141P/LV"


def test_a_word_in_an_accreditation_mark_announces_no_number():
    lines = [
        (69, 137, 10, "Certificado: CL-2301/26"),
        (154, 233, 10, "ENAC"),
        (144, 244, 9, "CERTIFICACIÓN"),
        (154, 254, 9, "N° 203/C-"),
        (159, 264, 9, "SC117"),
    ]
    assert chosen(lines=lines).value == "CL-2301/26"


def test_up_to_a_bracket_that_the_number_does_not_close():
    assert chosen("Số chứng nhận: VNC-QMS-4910/24(KH 3489").value == "VNC-QMS-4910/24"
    assert chosen("Certificate No.: 503/0967(2)").value == "503/0967(2)"


@pytest.mark.parametrize("number", ["706 818 750", "5153 6692 67"])
def test_a_number_in_groups_below_its_caption_in_small_print(number):
    lines = [(460, 75, 8, "Certificate"), (400, 88, 14, number), *stacked("This is to certify that", y=150)]
    assert choose_number([page(lines)], None).value == number


@pytest.mark.parametrize("caption", ["N° de dossier", "N.º de expediente"])
def test_the_number_of_the_file_where_there_is_no_other(caption):
    lines = [(60, 60, 26, "Certificat"), (60, 500, 10, caption), (250, 500, 10, ": 2025-29261")]
    assert choose_number([page(lines)], None).value == "2025-29261"
    lines += [(60, 520, 10, "Certificat n°"), (250, 520, 10, ": LV-41264-9")]
    assert choose_number([page(lines)], None).value == "LV-41264-9"


def test_a_number_beside_the_name_of_its_paper_in_a_form():
    lines = [
        (60, 60, 26, "Certificate of Conformity"),
        (60, 289, 10, "Product certificate"),
        (250, 289, 10, "60429-QMS"),
    ]
    assert choose_number([page(lines)], None).value == "60429-QMS"


def test_a_number_on_two_lines_above_its_caption_as_the_days_are():
    lines = [
        (80, 735, 10, "GB4711/83-"),
        (96, 747, 10, "QMS"),
        (80, 760, 8, "Certificate Number"),
        (200, 744, 12, "07 July 2015"),
        (200, 758, 8, "Approval first granted"),
        (320, 744, 12, "18 June 2027"),
        (320, 758, 8, "Approval expires"),
        (80, 780, 8, "2nd Floor, Weavers House, Northport"),
    ]
    assert chosen(lines=lines).value == "GB4711/83-QMS"


def test_an_ordinal_is_no_number():
    assert chosen("Certificate Number", "2nd Floor, Weavers House, Northport") is None


def test_the_word_for_a_number_before_letters_of_its_own():
    assert chosen("CERTIFICATO", "N. QI 2025.4711").value == "QI 2025.4711"


@pytest.mark.parametrize(
    "law",
    [
        ("certificado no supone su evaluación según el Reglamento (CE)", "n.º 1223/2009."),
        ("certificado no supone su evaluación según el Reglamento (CE) n.º", "1223/2009."),
        ("certificado no supone su evaluación", "según el Reglamento (CE) n.º 1223/2009."),
    ],
)
def test_the_number_of_a_law_is_none_wherever_its_line_breaks(law):
    found = chosen("La norma no abarca los aspectos de seguridad. Este", *law)
    assert found is None or found.confidence < REVIEW_BELOW / 2


def test_a_national_form_of_a_european_standard_is_no_number():
    lines = [
        (62, 130, 33, "CERTIFICAT DE PRODUIT"),
        (62, 162, 15, "n° 85103-651"),
        *stacked("et conformes aux normes :", x=62, y=319, height=15),
        *stacked("NF EN 71-1:2014+A1:2018", "NF EN 71-2:2020", x=62, y=339, height=19),
        *stacked("Admission : 9 août 2017", "Échéance : 20 août 2029", x=62, y=419, height=15),
    ]
    assert chosen(lines=lines).value == "85103-651"


def test_a_caption_of_two_lines_that_counts_places():
    lines = [
        (400, 60, 10, "Certificate 68741"),
        *row(218, 10, x60="Facility", x150="Name and address"),
        *row(230, 10, x60="Identifier"),
        *row(250, 10, x60="F059499", x150="1122 Tamarack Road"),
    ]
    assert chosen(lines=lines).value == "68741"


def test_a_number_that_breaks_where_another_one_goes_on_with_it():
    lines = [
        (76, 511, 12, "IC 4711 034 21-01"),
        (187, 511, 12, "Nordhafen Logistik GmbH"),
        (69, 654, 12, "Registrier-Nr. /"),
        (69, 667, 12, "Registration No."),
        (208, 654, 12, "IC 4711 034"),
        (208, 666, 12, "21"),
    ]
    assert chosen(lines=lines).value == "IC 4711 034 21"


def test_the_number_of_an_order_and_the_sign_for_number_misread_below_the_title():
    lines = [
        centred(100, 30, "СЕРТИФИКАТ"),
        centred(150, 14, "Ne RS-4711-Q"),
        (60, 690, 11, "Заповед № 139 / 04.06.2023 г."),
    ]
    assert chosen(lines=lines).value == "RS-4711-Q"


def test_the_number_of_who_certified_first():
    note = "Transfer note. Originally certified by Nordhafen Assurance on 1 February 2023 under No. 82510-A; taken"
    assert chosen(note, "over on 12 February 2026.") is None
