"""The holder's address, and its registration number with the check digit of Chinese ones."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.fields.address.choice import choose_address, choose_registration_id, uscc_is_sound
from certscan.fields.holder.choice import choose_holder
from tests.support.page_builder import centred, page, row, stacked

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"

#: The example of the standard that lays the code down (GB 32100-2015).
SOUND = "91350100M000100Y43"
UNSOUND = "91350100M000100Y44"


def address(*texts, lines=None):
    sheet = page([centred(60, 28, "CERTIFICATE"), *(lines or stacked(*texts))])
    found = choose_address([sheet], choose_holder([sheet], []).holder)
    return found.value if found else None


def registration(*texts):
    return choose_registration_id([page(stacked(*texts))])


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("Address: 1 Quay Street, Northport, United Kingdom",), "1 Quay Street, Northport, United Kingdom"),
        (("Address", "1 Quay Street, Northport"), "1 Quay Street, Northport"),
        (("Anschrift: Hafenstraße 1, 12345 Nordhafen",), "Hafenstraße 1, 12345 Nordhafen"),
        (("地址：江苏省苏州市工业园区北方路1号",), "江苏省苏州市工业园区北方路1号"),
        (
            ("Address: 1 Quay Street,", "Northport NP1 2XY,", "United Kingdom", "Scope: pumps"),
            "1 Quay Street, Northport NP1 2XY, United Kingdom",
        ),
    ],
)
def test_by_its_label(texts, value):
    assert address(*texts) == value


def test_below_the_holder():
    found = address(
        "This is to certify that",
        "Borealis Pump Works Ltd.",
        "1 Quay Street, Northport, United Kingdom",
        "has been assessed",
    )
    assert found == "1 Quay Street, Northport, United Kingdom"


def test_in_the_next_column():
    lines = [
        (60, 100, 10, "Certificate holder"),
        (220, 100, 10, "Borealis Pump Works Ltd."),
        (60, 115, 10, "Address"),
        (220, 115, 10, "1 Quay Street, Northport,"),
        (220, 127, 10, "United Kingdom"),
    ]
    assert address(lines=lines) == "1 Quay Street, Northport, United Kingdom"


def test_of_two_scripts_the_latin_one():
    found = address(
        "组织名称：苏州北方泵业有限公司",
        "地址：江苏省苏州市工业园区北方路1号",
        "Address: No. 1 North Road, Suzhou, Jiangsu, China",
    )
    assert found == "No. 1 North Road, Suzhou, Jiangsu, China"


def test_dates_end_it():
    assert (
        address("Address: 1 Quay Street, Northport", "Issue date: 12.05.2023") == "1 Quay Street, Northport"
    )


@pytest.mark.parametrize("texts", [("nothing",), ("Issue date: 12.05.2023",), ("Certificate No.: QM-4711",)])
def test_no_address(texts):
    assert address(*texts) is None


class TestSocialCreditCode:
    def test_the_example_of_its_standard_is_sound(self):
        assert uscc_is_sound(SOUND)

    @pytest.mark.parametrize(
        "code", [UNSOUND, "91350100M000100Y34", "91530100M000100Y43", "91350100N000100Y43"]
    )
    def test_a_wrong_character_is_told(self, code):
        assert not uscc_is_sound(code)

    @settings(deadline=None)
    @given(st.text(alphabet=ALPHABET, min_size=17, max_size=17))
    def test_one_last_character_fits(self, code):
        assert sum(uscc_is_sound(code + last) for last in ALPHABET) == 1

    @settings(deadline=None)
    @given(
        code=st.text(alphabet=ALPHABET, min_size=17, max_size=17),
        place=st.integers(min_value=0, max_value=16),
        other=st.sampled_from(ALPHABET),
    )
    def test_any_one_wrong_character_is_told(self, code, place, other):
        last = next(c for c in ALPHABET if uscc_is_sound(code + c))
        wrong = code[:place] + other + code[place + 1 :]
        assert uscc_is_sound(wrong + last) == (other == code[place])

    @pytest.mark.parametrize(
        "text", ["统一社会信用代码：{}", "Unified Social Credit Code: {}", "{}", "USCC {}"]
    )
    def test_it_is_found(self, text):
        found = registration(text.format(SOUND))
        assert (found.value, found.printed) == (SOUND, SOUND)
        assert found.confidence > 0.9

    def test_an_unsound_one_is_doubted(self):
        found = registration(f"统一社会信用代码：{UNSOUND}")
        assert found.value == UNSOUND
        assert found.confidence < 0.8

    def test_a_sound_one_goes_before_others(self):
        found = registration("Business Registration No.: 01234567", f"统一社会信用代码：{SOUND}")
        assert found.value == SOUND


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Company Registration No.: 01234567", "01234567"),
        ("VAT No.: GB 123 4567 89", "GB123456789"),
        ("GSTIN: 27AAAAA0000A1Z5", "27AAAAA0000A1Z5"),
        ("CIN: U12345MH2020PTC123456", "U12345MH2020PTC123456"),
    ],
)
def test_other_registration_numbers(text, value):
    found = registration(text)
    assert found.value == value
    assert found.confidence < 0.8


@pytest.mark.parametrize("text", ["Certificate No.: QM-4711", "Tel. +86 21 6141 2345", "VAT No.: n/a", ""])
def test_no_registration_number(text):
    assert registration(text) is None


def test_a_company_code_and_a_standard_are_no_address():
    lines = [
        (60, 100, 16, "苏州北方泵业有限公司"),
        (60, 122, 10, "统一社会信用代码 91350100M000100Y43"),
        (60, 150, 10, "地址"),
        (200, 150, 10, "江苏省苏州市海港路12号"),
        (200, 162, 10, "No. 12 Harbour Road, Suzhou, Jiangsu Province, China"),
        (200, 174, 10, "GB/T 19001-2016 / ISO 9001:2015"),
    ]
    sheet = page(lines)
    found = choose_address([sheet], choose_holder([sheet], []).holder)
    assert found.value == "No. 12 Harbour Road, Suzhou, Jiangsu Province, China"
    assert any(a.value == "江苏省苏州市海港路12号" for a in found.alternatives)


def test_the_value_of_the_next_row_is_no_part_of_it():
    lines = [
        (30, 100, 12, "Address"),
        (100, 100, 12, ": Plot No. 166, Quay Street, Northport,"),
        (110, 116, 12, "Surat 394510, India"),
        (30, 132, 12, "Scope"),
        (100, 132, 12, ": Manufacturer of centrifugal pumps"),
    ]
    found = choose_address([page(lines)], None)
    assert found.value == "Plot No. 166, Quay Street, Northport, Surat 394510, India"


def test_a_post_office_box_belongs_to_the_address():
    printed = ("Address: P.O. Box No. 334465, Shop No. 3, Quay 44,", "Northport")
    found = address("This is to certify that", "Borealis Pump Works Ltd.", *printed)
    assert found == "P.O. Box No. 334465, Shop No. 3, Quay 44, Northport"


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (
            (
                "Address: 1 Quay Street, Northport, United Kingdom",
                "2 Mill Lane, Southport PR8 1AA, United Kingdom",
            ),
            "1 Quay Street, Northport, United Kingdom",
        ),
        (
            ("Address: 1 Quay Street, Northport,", "Design and manufacture of pumps and valves"),
            "1 Quay Street, Northport",
        ),
        (
            ("Address: 1 Quay Street, Northport,", "Production site: 7 Mill Lane, Southport"),
            "1 Quay Street, Northport",
        ),
        (
            ("Anschrift: Hafenstraße 1, 12345 Nordhafen", "Gewerbepark 4, 54321 Südhafen"),
            "Hafenstraße 1, 12345 Nordhafen",
        ),
        (
            ("Address: 1 Quay Street, Taipei, Taiwan", "10048"),
            "1 Quay Street, Taipei, Taiwan 10048",
        ),
        (("地址：江苏省苏州市工业园区北方路1号)的管理体系",), "江苏省苏州市工业园区北方路1号"),
    ],
)
def test_where_it_ends(texts, value):
    assert address(*texts) == value


@pytest.mark.parametrize(
    "code", ["CNPJ 14.131.613/0001-98", "ABN 66 348 378 947", "ИНН 4364782970 ОГРН 1403863391811"]
)
def test_the_holder_s_codes_before_it_are_no_part_of_it(code):
    quay = "Quay Street 1, Northport, United Kingdom"
    above = ("This is to certify that", "Borealis Pump Works Ltd.")
    assert address(*above, f"{code} {quay}", "has been assessed") == quay
    assert address(*above, code, quay, "has been assessed") == quay


def test_the_whole_goes_before_its_end():
    found = address(
        "This is to certify that",
        "PT Borealis Pompa",
        "Jl. Pabrik Raya No. 221, Surabaya 60177",
        "has been assessed",
    )
    assert found == "Jl. Pabrik Raya No. 221, Surabaya 60177"


QUAY, MILL = "1 Quay Street, Northport NP1 2XY, United Kingdom", "7 Mill Lane, Southport, United Kingdom"
NAMED = ("This is to certify that", "Borealis Pump Works Ltd.")


class TestBelowTheName:
    @pytest.mark.parametrize(
        "between",
        [
            "(200042031209)",
            "Reg. No. 2010/799380/07",
            "Site code: 10024131",
            "uvoz-izvoz Northport",
            "for the Quay Unit Trust",
            "WORKS",
            "SC12842624969848",
            "(统一社会信用代码:91350100M000100Y43)",
            "91350100M000100Y43",
        ],
    )
    def test_what_stands_between_is_no_part_of_it(self, between):
        assert address(*NAMED, between, QUAY, "has been assessed") == QUAY

    @pytest.mark.parametrize(
        "led_in", ["with its plant at", "2. The client carries on its business at", "Head site:", "Address:"]
    )
    def test_words_that_lead_to_it_are_no_part_of_it(self, led_in):
        assert address(*NAMED, f"{led_in} {QUAY}", "has been assessed") == QUAY

    def test_it_goes_before_the_address_of_another_site(self):
        assert address(*NAMED, QUAY, "Production site:", MILL, "has been assessed") == QUAY

    def test_it_goes_before_the_sites_of_an_annex(self):
        first = page([centred(60, 28, "CERTIFICATE"), *stacked(*NAMED, QUAY, "has been assessed")])
        lines = [
            (60, 60, 14, "Annex to the certificate"),
            (60, 100, 10, "Name"),
            (260, 100, 10, "Address"),
            (60, 120, 10, "Borealis Pump Works Ltd."),
            (260, 120, 10, MILL),
        ]
        pages = [first, page(lines, number=2)]
        assert choose_address(pages, choose_holder(pages, []).holder).value == QUAY

    def test_a_label_without_an_address_below_gives_none(self):
        assert address(*NAMED, "for the following activities:", "has been assessed") is None

    @pytest.mark.parametrize(
        "street", ["Tiskárenská 1277", "carrer de Mar 7, Portbou", "Quay Road, Unit 83227, Works, No: 15"]
    )
    def test_its_street_is_no_label(self, street):
        assert address(*NAMED, street, "67201 Northport", "has been assessed") == f"{street} 67201 Northport"

    def test_of_two_columns_each_has_its_own(self):
        lines = [
            (60, 60, 10, "兹证明"),
            (60, 80, 14, "苏州北方泵业有限公司"),
            (60, 102, 10, "地址：江苏省苏州市工业园区北方路1号"),
            (320, 60, 10, "This is to certify that"),
            (320, 80, 14, "Borealis Pump Works Ltd."),
            (320, 100, 10, "Office Address: No. 1 Quay Street, Northport,"),
            (320, 112, 10, "Jiangsu, China"),
        ]
        assert address(lines=lines) == "No. 1 Quay Street, Northport, Jiangsu, China"


class TestBehindTheName:
    def test_it_goes_on_below(self):
        found = address(
            "This is to certify that Borealis Pump Works Ltd., whose place of business is 1 Quay",
            "Street, Northport NP1 2XY, United Kingdom, has established a management system",
        )
        assert found == QUAY

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("兹证明苏州北方泵业有限公司(地址：江苏省苏州市工业", "园区北方路1号)建立的质量管理体系符合"),
            (
                "兹证明苏州北方泵业有限公司，位于江苏省苏州市工业",
                "园区北方路1号(社会信用代码91350100M000100Y43)，其质量管理体系符合",
            ),
        ],
    )
    def test_in_a_chinese_sentence(self, first, second):
        assert address(first, second) == "江苏省苏州市工业园区北方路1号"


def test_the_rest_of_a_name_is_no_part_of_it():
    assert address(f"Address: (Midlands) Ltd. {QUAY}") == QUAY


@pytest.mark.parametrize("code", ["VAT No.: GB 123 4567 89", "ИНН 9934949583"])
def test_a_code_behind_it_is_no_part_of_it(code):
    assert address(f"Address: 1 Quay Street, Northport, {code}") == "1 Quay Street, Northport"


def test_an_address_beside_another_label_is_no_part_of_it():
    lines = [
        (60, 100, 10, "注册地址"),
        (220, 100, 10, "江苏省苏州市工业园区北方路1号"),
        (60, 116, 10, "生产地址"),
        (220, 116, 10, "江苏省苏州市工业园区南方路7号"),
    ]
    assert address(lines=lines) == "江苏省苏州市工业园区北方路1号"


def test_a_bracket_that_ends_it_stays():
    assert address("Dirección: Calle Muelle 1, 08210 Puerto (Barcelona)").endswith("(Barcelona)")


def test_the_body_s_own_address_is_never_the_holder_s():
    texts = (
        "Borealis Pump Works Ltd.",
        "Dirección",
        "Polaris Certificación, S.A.U. Calle Norte 29, 28042 Madrid",
    )
    sheet = page([centred(60, 28, "CERTIFICATE"), *stacked(*texts)])
    assert choose_address([sheet], None, ["Polaris Certificación, S.A.U."]) is None


def test_an_address_in_an_annex_alone_is_doubted():
    first = page([centred(60, 28, "CERTIFICATE"), *stacked(*NAMED, "has been assessed")])
    lines = [(60, 60, 14, "Annex to the certificate"), (60, 100, 10, f"Address: {MILL}")]
    pages = [first, page(lines, number=2)]
    assert choose_address(pages, choose_holder(pages, []).holder).confidence < 0.6


def test_a_label_s_twin_in_another_language_is_no_part_of_it():
    twins = ("et est déployé sur les sites suivants :", "and is developed on the following locations:")
    assert address(*twins, QUAY) == QUAY


def test_a_code_alone_is_none():
    assert address("Address", "SC12842624969848") is None
    assert (
        address("地址：江苏省苏州市工业园区北方路1号", "SC12842624969848") == "江苏省苏州市工业园区北方路1号"
    )


CHINESE = "江苏省苏州市工业园区北方路1号"


@pytest.mark.parametrize("behind", [" [所在地]", "【地址】", " 邮编215000", "（注册地址）"])
def test_what_stands_behind_a_chinese_address(behind):
    assert address("获证组织:苏州岚湖检测仪器有限公司", f"{CHINESE}{behind}") == CHINESE


def test_in_a_chinese_sentence():
    first = f"兹证明苏州岚湖检测仪器有限公司设于{CHINESE}(可作厂房使用)的工厂,经现场评审,"
    assert address(first, "化妆品生产、控制活动符合标准") == f"{CHINESE}(可作厂房使用)"


def test_the_first_of_listed_addresses():
    found = address(
        "This is to certify that Borealis Pump Works Co., Ltd.",
        "(1) Registered at: No.8 Quay Road, Northport, Hanjiang District, CHINA",
        "(2) Manufacturing at: No.12 Mill Zone, Industrial Park, Northport",
        "has set up a quality management system",
    )
    assert found == "No.8 Quay Road, Northport, Hanjiang District, CHINA"


def test_behind_a_licence():
    found = address(
        "awarded to",
        "Borealis Contracting L.L.C",
        "C.R. No. 81870 · Trade Licence 999979",
        "Office 1204, Quay Tower, Mill Street, P.O. Box 47731, Northport",
        "for implementing and maintaining a management system",
    )
    assert found == "Office 1204, Quay Tower, Mill Street, P.O. Box 47731, Northport"


def test_below_what_a_name_is_certified_to():
    lines = [
        (60, 100, 18, "The Service Management System of"),
        (60, 124, 18, "Borealis Archives LLP is"),
        (60, 148, 18, "certified to ISO/IEC 20000-1:2018"),
        (60, 180, 12, "1st Floor, 18 Quay Row, Northport, NP1 2BX, UK"),
    ]
    assert address(lines=lines) == "1st Floor, 18 Quay Row, Northport, NP1 2BX, UK"


def test_a_verb_behind_it_is_no_part_of_it():
    found = address(
        "It is certified that Borealis Textiles plc,",
        "Plot No. 190, Quay Estate, Northport NP9 2RX, United Kingdom, operates",
        "a social accountability management system",
    )
    assert found == "Plot No. 190, Quay Estate, Northport NP9 2RX, United Kingdom"


def test_another_place_is_no_part_of_it():
    lines = [
        *stacked("Head office", "The Old Brickyard, Marsh Lane,", "Northport, NP11 9FQ"),
        (60, 138, 10, "Also at"),
        (60, 152, 10, "Yard 3, Mill Road, Northport, NP20 2DW"),
    ]
    assert address(lines=lines) == "The Old Brickyard, Marsh Lane, Northport, NP11 9FQ"


def test_a_house_s_long_number_is_no_postal_code():
    found = address(
        "awarded to", "Borealis Grinding, Inc.", "4471 Quay Commerce Pkwy, Northport, OH", "44135 USA"
    )
    assert found == "4471 Quay Commerce Pkwy, Northport, OH 44135 USA"


def test_thai_above_its_latin_twin():
    found = address(
        "Organization: Borealis Interpack Co., Ltd.",
        "เลขที่ 88/17 หมู่ 5 ตำบลบางเหนือ อำเภอบางเหนือ จังหวัด",
        "สมุทรเหนือ10570",
        "88/17 Moo 5, Bang Nuea, Samut Nuea 10570, Thailand",
    )
    assert found == "88/17 Moo 5, Bang Nuea, Samut Nuea 10570, Thailand"


def test_it_begins_on_the_name_s_line():
    found = address(
        "Polaris Certification hereby grants",
        "to Borealis Freight Services, Inc. of 2/F",
        "Quay Bldg., Mill Drive, Port Area, 1018 Northport,",
        "Philippines (the Organisation), with its plant at Lot 9,",
    )
    assert found == "2/F Quay Bldg., Mill Drive, Port Area, 1018 Northport, Philippines"


@pytest.mark.parametrize(
    "texts",
    [
        ("(统一社会信用代码", f"{SOUND})位于江苏省苏州市工业园区北方路1"),
        ("(统一社会信用", f"代码{SOUND}）位于江苏省苏州市工业园区北方路1"),
    ],
)
def test_behind_a_code_that_a_chinese_sentence_breaks(texts):
    first, second = texts
    lines = (
        f"兹证明苏州岚湖检测仪器有限公司{first}",
        second,
        "号2楼，其建立并运行的质量管理体系，经本机构审核",
    )
    assert address(lines=stacked(*lines, height=14, pitch=2.1)) == "江苏省苏州市工业园区北方路1号2楼"


def test_a_list_of_places():
    found = address(
        "Polaris Certificación hace constar que el Sistema de Gestión de",
        "TALLERES BOREAL, S.L.",
        "es conforme con la norma ISO 45001:2018",
        "que se realizan en:",
        "A) Polígono Industrial Norte II, parcela 14-VI. 48170 – PUERTO (Bizkaia)",
        "B) Barrio Sur, 9. 48140 – PUERTO (Bizkaia)",
    )
    assert found == "Polígono Industrial Norte II, parcela 14-VI. 48170 – PUERTO (Bizkaia)"


def test_one_whose_number_is_on_its_second_line_before_the_factory_s():
    lines = [
        (60, 100, 10, "Applicant"),
        (200, 100, 10, "Borealis Toys Industrial Co., Ltd."),
        (200, 112, 10, "Middle Section of Quay Road, Northern Industrial"),
        (200, 124, 10, "Area, Mill Street, North District, Northport"),
        (60, 150, 10, "Factory"),
        (200, 150, 10, "No.3 Southern Industrial Area, South Town,"),
        (200, 162, 10, "South District, Northport"),
    ]
    found = "Middle Section of Quay Road, Northern Industrial Area, Mill Street, North District, Northport"
    assert address(lines=lines) == found


def test_a_province_in_brackets_is_part_of_it():
    found = address("Sede legale: Strada Provinciale 7, 10156 Portonord", "(TO), Italia")
    assert found == "Strada Provinciale 7, 10156 Portonord (TO), Italia"


def test_the_number_of_a_unit_announces_no_address_beside_a_label():
    lines = [
        *stacked("Head office", "The Old Brickyard, Marsh Lane,", "Northport, NP11 9FQ"),
        (60, 170, 10, "Unit 9, Quay Park, Northport, NP20 2DW"),
    ]
    assert address(lines=lines) == "The Old Brickyard, Marsh Lane, Northport, NP11 9FQ"


def test_the_lines_beside_whose_middle_its_label_stands():
    lines = [
        *row(100, 10, x60="Name of the company", x240="Borealis Cosmetics Ltd."),
        (240, 124, 10, "Plot No. 411/2, Quay Village, Mill"),
        *row(136, 10, x60="Production site", x240="Road, Northport"),
        (240, 148, 10, "NP11 9FQ"),
        *row(172, 10, x60="Guideline", x240="ISO 22716:2007"),
    ]
    assert address(lines=lines) == "Plot No. 411/2, Quay Village, Mill Road, Northport NP11 9FQ"


def test_the_next_row_with_a_label_of_its_own_is_another_one():
    lines = [
        *row(100, 10, x60="Name of the company", x240="Borealis Cosmetics Ltd."),
        *row(116, 10, x60="Address", x240="Plot 411, Mill Road, Northport"),
        *row(131, 10, x60="Production site", x240="7 Quay Village, Southport"),
    ]
    assert address(lines=lines) == "Plot 411, Mill Road, Northport"


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        pytest.param(
            ("Địa chỉ: Lô B2-7, đường N3, xã Giang Bắc, huyện Trảng", "Bắc, tỉnh Đồng Bắc, Việt Nam"),
            "Lô B2-7, đường N3, xã Giang Bắc, huyện Trảng Bắc, tỉnh Đồng Bắc, Việt Nam",
            id="a place like the word for page",
        ),
        pytest.param(
            ("Address: No. 8, Quay E. Rd., Northport, Taiwan", "(R.O.C)"),
            "No. 8, Quay E. Rd., Northport, Taiwan (R.O.C)",
            id="the country's other name",
        ),
        pytest.param(
            ("que se realizan en: Polígono Norte II, 14. 48170 – PUERTO", "Barrio Sur, 9. 48140 – PUERTO"),
            "Polígono Norte II, 14. 48170 – PUERTO",
            id="a second one behind the first one's postal code",
        ),
        pytest.param(
            ("Alamat: Jl. Dermaga KM 212, Desa Utara, Riau 29261", "(dan Jl. Pelabuhan No. 8, Utara, Riau)"),
            "Jl. Dermaga KM 212, Desa Utara, Riau 29261",
            id="a second one in brackets",
        ),
        pytest.param(
            ("Adresse : LE PONT NORD 43270 PORT-NORD", "Liste complémentaire des sites en annexe n° 1"),
            "LE PONT NORD 43270 PORT-NORD",
            id="a list of sites",
        ),
        pytest.param(
            (
                "Address: 1 Quay Street, Harbour District,",
                "Northport NP1 2AB (first certified on 13.05.2017)",
            ),
            "1 Quay Street, Harbour District, Northport NP1 2AB",
            id="the first day in brackets",
        ),
    ],
)
def test_what_goes_on_with_it_and_what_does_not(texts, value):
    assert address(*texts) == value


def test_a_further_site_is_not_the_holder_s():
    found = address(
        "Certifica que el sistema de gestión ambiental de la organización:",
        "Montajes Boreales Ltda.",
        "Camino Internacional N° 1480, Barrio Industrial Norte, Puerto, Región del Norte, Chile",
        "Sede adicional: Av. del Mar 7140, Puerto Sur, Chile",
    )
    assert found == "Camino Internacional N° 1480, Barrio Industrial Norte, Puerto, Región del Norte, Chile"


def test_one_in_cyrillic_letters_below_the_holder_whose_street_is_named_after_a_works():
    found = address(
        "НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ, ЧТО система менеджмента организации",
        "Общество с ограниченной ответственностью «Северный насос»",
        "185031, Республика Северная, г. Северозаводск, ул. Заводская, д. 14,",
        "литера Б",
    )
    assert found == "185031, Республика Северная, г. Северозаводск, ул. Заводская, д. 14, литера Б"


def test_the_factory_s_below_that_of_the_applicant():
    lines = [
        *row(100, 10, x60="Applicant", x200="Borealis Toys Industrial Co., Ltd."),
        (200, 112, 10, "Middle Section of Quay Road, Northern Industrial"),
        (200, 124, 10, "Area, Mill Street, North District, Northport"),
        *row(141, 10, x60="Factory", x200="No.3 Southern Industrial Area, South Town,"),
    ]
    found = "Middle Section of Quay Road, Northern Industrial Area, Mill Street, North District, Northport"
    assert address(lines=lines) == found


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        pytest.param(
            ("ul. Północna 37/5, 41-800 Zatoka", "NIP 502-213-52-95, KRS 0000519431"),
            "ul. Północna 37/5, 41-800 Zatoka",
            id="on the next line",
        ),
        pytest.param(
            ("Nádražní 277, 472 01 Severov, Česká republika, IČ: 24419832",),
            "Nádražní 277, 472 01 Severov, Česká republika",
            id="behind it",
        ),
        pytest.param(
            ("Tovární 1140, 539 01 Severov, Česká republika, IČ 274 81 930",),
            "Tovární 1140, 539 01 Severov, Česká republika, IČ 274 81 930",
            id="words of the line that no colon closes",
        ),
        pytest.param(
            ("Regd. Office: Office No. 7, 2nd Floor, Quay Complex, Northport (N.S.) 440 018",),
            "Office No. 7, 2nd Floor, Quay Complex, Northport (N.S.) 440 018",
            id="a label before it",
        ),
    ],
)
def test_what_stands_around_it_below_the_holder(texts, value):
    assert address("This is to certify that", "Borealis Pump Works Ltd.", *texts) == value


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        pytest.param(
            (
                "1. Die Polaris Prüfgesellschaft m.b.H. verleiht hiermit der",
                "Organisation Nordhafen Medizintechnik GmbH,",
                "Hafenstraße 118, 33602 Nordhafen, das Zertifikat mit der",
                "Kennung 12 104 24518 TMS.",
            ),
            "Hafenstraße 118, 33602 Nordhafen",
            id="the certificate",
        ),
        pytest.param(
            (
                "兹证明北方生物科技有限公司设于江苏省苏州市",
                "工业园区北方路32号之三(可作厂房使用)的工厂,经现",
                "场评审,化妆品生产、控制活动符合 ISO 22716:2007 的要求。",
            ),
            "江苏省苏州市工业园区北方路32号之三(可作厂房使用)",
            id="the plant was assessed",
        ),
    ],
)
def test_a_sentence_that_goes_on_behind_it(texts, value):
    assert address(*texts) == value


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        pytest.param(
            (
                "Polaris Registrars has examined the Quality Management System of Nordhafen",
                "Valve Company Ltd, whose premises are at The Old Foundry,",
                "Blackmoor Lane, Northport N9 8ZZ, England, and is",
                "satisfied that it conforms to ISO 9001:2015.",
            ),
            "The Old Foundry, Blackmoor Lane, Northport N9 8ZZ, England",
            id="a sentence that breaks behind its verb",
        ),
        pytest.param(
            (
                "Polaris Registrars has examined the Quality Management System of Nordhafen",
                "Valve Company Ltd, whose premises are at 14 Protea",
                "Avenue, Paarden Eiland, Cape Town, 7405, and is satisfied that it",
                "conforms to ISO 9001:2015.",
            ),
            "14 Protea Avenue, Paarden Eiland, Cape Town, 7405",
            id="a street that breaks behind its first word",
        ),
        pytest.param(
            (
                "Polaris Registrars Ltd has assessed",
                "Nordhafen Freight Brokerage, LLC",
                "900 E. Quay St. Ste. 210, Northport, TX 78520",
                "against Iso 9001:2015 and is satisfied that the requirements are met",
            ),
            "900 E. Quay St. Ste. 210, Northport, TX 78520",
            id="before a standard",
        ),
        pytest.param(
            (
                "兹证明北方玩具有限公司(统一社会信用",
                f"代码 {SOUND},住所:浙江省义乌市廿三里",
                "街道华溪村工业小区12幢)按照 ISO 45001:2018 的要求建",
                "立并保持了职业健康安全管理体系。",
            ),
            "浙江省义乌市廿三里街道华溪村工业小区12幢",
            id="before a bracket that closes and a standard",
        ),
    ],
)
def test_in_a_sentence_about_the_system(texts, value):
    assert address(*texts) == value


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            ("Handelskade 118, 5657 GB", "Eindhoven-Noord, The Netherlands"), id="a country's article"
        ),
        pytest.param(
            ("CUMHURİYET MAH. ATATÜRK BULVARI", "NO:118/A TURGUTLU / MANİSA"), id="a house's number"
        ),
        pytest.param(("No:118/A ATATÜRK BULVARI, TURGUTLU / MANİSA",), id="a number that opens it"),
    ],
)
def test_words_that_are_part_of_it(texts):
    assert address("Certificate holder", "Borealis Pump Works Ltd.", *texts) == " ".join(texts)
    assert address("Certificate holder", "Borealis Pump Works Ltd.", "No: 4711/12", "Quality") is None


NAMED = ("This is to certify that", "Borealis Pump Works Ltd.")


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("1 Quay Street, Northport, United Kingdom, and at Plot 7, Mill Lane, Southport",), None),
        (("1 Quay Street, Northport,", "United Kingdom, and certifies the following"), None),
        (("1 Quay Street, Northport, United Kingdom (certified since 14.07.2013)",), None),
        (
            ("1 Quay Street, Northport NP1 2XY", "in recognition of fulfilment of"),
            "1 Quay Street, Northport NP1 2XY",
        ),
        (
            ("7 North Road, Suzhou, Jiangsu", "Pelican Toys B.V., Southport, NL"),
            "7 North Road, Suzhou, Jiangsu",
        ),
        (("Registro de contribuyente 1748463137001", "1 Quay Street, Northport, United Kingdom"), None),
        (
            (
                "A - Sede legale / Registered office: S.P. 231 km 38+400 – 70033 PORTO NORD (BA)",
                "B - Unità operativa / Operative unit: Contrada del Molo sn – 76123 PORTO SUD (BT)",
            ),
            "S.P. 231 km 38+400 – 70033 PORTO NORD (BA)",
        ),
        (
            ("Mouza: Quaypur, Mill Lane, Gazipur-1703, Bangladesh",),
            "Mouza: Quaypur, Mill Lane, Gazipur-1703, Bangladesh",
        ),
        (
            ("ZA du Quai – 6, rue du Moulin – BP 20017 –", "49600 PORT-NORD CEDEX – FRANCE"),
            "ZA du Quai – 6, rue du Moulin – BP 20017 – 49600 PORT-NORD CEDEX – FRANCE",
        ),
    ],
)
def test_where_it_begins_and_ends_below_the_name(texts, value):
    assert address(*NAMED, *texts) == (value or "1 Quay Street, Northport, United Kingdom")


def test_behind_a_stroke_in_a_second_script():
    texts = (
        "地址 / Address: 江苏省苏州市工业园区北方路27号 / No. 27, Lane 1189,",
        "North Road, Suzhou, Jiangsu",
    )
    assert address(*texts) == "No. 27, Lane 1189, North Road, Suzhou, Jiangsu"


def test_its_label_behind_the_holder_s_code():
    texts = (
        "持证单位",
        "北方灯饰厂（普通合伙）",
        f"社会信用代码 {SOUND} 注册及运营地址苏州市工业园区北方路27号",
    )
    assert address(*texts) == "苏州市工业园区北方路27号"


def test_above_its_caption():
    lines = [
        centred(100, 14, "北方玩具实业有限公司"),
        centred(117, 8, "(受审核方全称)"),
        centred(146, 10, "汕头市澄海区北方街道工业区昆五路中段"),
        centred(159, 8, "(审核地址)"),
        *row(200, 10, x80="2023.10.05", x400="2029.10.19"),
        *row(213, 8, x80="(首次登记)", x400="(登记有效期止)"),
    ]
    assert address(lines=lines) == "汕头市澄海区北方街道工业区昆五路中段"


def test_a_street_of_factories_is_no_company():
    texts = (
        "Выдан ООО «Северная арматура»",
        "185031, г. Северодвинск, ул. Заводская, д. 14,",
        "литера Б",
        "NHH 3631441880",
    )
    assert address(*texts) == "185031, г. Северодвинск, ул. Заводская, д. 14, литера Б"


@pytest.mark.parametrize("code", ["NEQ 1172307717", "NZBN 9429061003736"])
def test_below_the_holder_s_number_in_a_register(code):
    place = "455, rue du Quai, Northport (Québec) G5Y 5B8"
    assert address("This is to certify that", "Borealis Pump Works Inc.", code, place) == place


@pytest.mark.parametrize(
    "place",
    ["22 Glasnevin Drive, Northport 7410, North Canterbury, New Zealand", "In der Senke 21, 12345 Nordhafen"],
)
def test_below_the_holder_without_a_word_of_addresses(place):
    lines = [
        *stacked("This is to certify that", "Borealis Pumpen GmbH", place, "has been assessed"),
        *row(300, 10, x60="Site", x200="Activity"),
        *row(313, 10, x60="7 Quay Street, Southport", x200="Assembly of pumps"),
    ]
    assert address(lines=lines) == place


def test_below_a_bracket_that_closes_the_name():
    lines = [
        centred(100, 10, "We hereby confirm that the organization"),
        centred(113, 16, "Borealis Pump Works & Foundry Ltd. (Unit"),
        centred(131, 18, "3)"),
        centred(152, 10, "1 Quay Street, Northport, United Kingdom"),
        centred(170, 10, "has been audited"),
    ]
    assert address(lines=lines) == "1 Quay Street, Northport, United Kingdom"


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("Kuzey OSB Mah. 5. Bölge 508 Nolu Cad.", "No: 11 Şehitkamil / GAZİANTEP"), id="house"),
        pytest.param(("Kuzey OSB Mah. 27. Cad. No: 9/A Melikgazi", "- Kayseri"), id="town"),
    ],
)
def test_goes_on_beside_a_column_of_dates(texts):
    lines = [
        *stacked("Borealis Pompa Sanayi ve Tic. A.Ş.", *texts, x=200),
        *row(125, 10, x30="Geçerlilik Tarihi"),
        *row(136, 10, x30="24.08.2024"),
    ]
    assert address(lines=lines) == " ".join(texts)


def test_before_the_words_that_a_sentence_goes_on_with():
    texts = ("Registered address: 1 Quay Road, Fenghua District,", "Northport, Zhejiang", "by reason of its")
    assert address(*texts) == "1 Quay Road, Fenghua District, Northport, Zhejiang"


def test_below_the_code_that_a_scheme_gives_the_site():
    texts = (
        "Borealis Pump Works Ltd.",
        "BRCGS site code 1450856",
        "1 Quay Street, Northport NP1 2XY, United Kingdom",
    )
    assert address("This is to certify that", *texts) == texts[-1]


def test_an_office_where_the_work_is_done():
    label = "Registered office and operative unit"
    texts = ("This is to certify that", "Borealis Pump Works Ltd.", label, "27 Quay Street, 41012 Northport")
    assert address(*texts) == "27 Quay Street, 41012 Northport"


def test_a_caption_in_two_languages_of_which_the_second_is_in_brackets():
    texts = (
        "获证组织：北港电子有限公司",
        "注册及经营地址(Registered and business address)：苏州工业园区港浪路18号C幢",
    )
    assert address(*texts) == "苏州工业园区港浪路18号C幢"
