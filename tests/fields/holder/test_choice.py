"""The certified organisation: by label, by statement, in one line or two, in any script."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.fields.holder.choice import choose_holder
from certscan.fields.wording.organisation import Script, address_score, company_score, prose_score, script
from certscan.record import Origin
from tests.support.page_builder import centred, page, row, stacked

TITLE = centred(60, 28, "CERTIFICATE")
ISSUER = "Northport Certification Services Ltd"


def chosen(*texts, lines=None, issuers=()):
    return choose_holder([page([TITLE, *(lines or stacked(*texts))])], issuers)


def name(*texts, lines=None, issuers=()):
    return chosen(*texts, lines=lines, issuers=issuers).holder.value


ADDRESS = "1 Quay Street, Northport"


@pytest.mark.parametrize(
    "texts",
    [
        ("This is to certify that", "{}", "has been assessed and conforms to ISO 9001:2015"),
        ("This is to certify that the management system of", "{}", ADDRESS, "has been audited"),
        ("This is to certify that {} operates a quality management system",),
        (f"{ISSUER} certifies that", "{}", ADDRESS, "has been assessed"),
        ("Hiermit wird bescheinigt, dass das Unternehmen", "{}", ADDRESS, "ein Managementsystem anwendet"),
        ("Se certifica que el sistema de gestión de", "{}", ADDRESS, "ha sido evaluado"),
        ("Issued to", "{}", ADDRESS),
        ("Certified company: {}", f"Address: {ADDRESS}"),
        ("Name of the organisation: {}", f"Address: {ADDRESS}"),
        ("Company: {}", f"Address: {ADDRESS}"),
        ("Zertifikatsinhaber: {}", f"Anschrift: {ADDRESS}"),
        ("Firmanın Adı: {}", f"Adres: {ADDRESS}"),
    ],
)
def test_announced(texts):
    holder = "Borealis Pump Works Ltd."
    assert name(*(t.format(holder) for t in texts), issuers=[ISSUER]) == holder


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [
                (60, 100, 10, "Certificate holder"),
                (220, 100, 10, "Borealis Pump Works Ltd."),
                (60, 115, 10, "Address"),
                (220, 115, 10, ADDRESS),
            ],
            id="right",
        ),
        pytest.param(
            [
                (60, 100, 8, "Certificate holder"),
                (60, 111, 10, "Borealis Pump Works Ltd."),
                (60, 130, 8, "Address"),
                (60, 141, 10, ADDRESS),
            ],
            id="below",
        ),
    ],
)
def test_beside_its_label(lines):
    assert name(lines=lines) == "Borealis Pump Works Ltd."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Borealis Pump Works", "and Valve Factory Ltd."),
        ("BOREALIS PUMP WORKS DEL NORTE", "S.A.C."),
        ("Borealis Pump Works International", "Trading Company Limited"),
    ],
)
def test_a_name_over_two_lines(first, second):
    lines = [
        centred(120, 10, "This is to certify that the management system of"),
        centred(150, 18, first),
        centred(172, 18, second),
        centred(200, 10, ADDRESS),
        centred(225, 10, "has been assessed"),
    ]
    found = chosen(lines=lines).holder
    assert found.value == f"{first} {second}"
    assert len(found.evidence) == 2


def test_an_address_is_no_part_of_the_name():
    lines = [
        centred(120, 10, "This is to certify that the management system of"),
        centred(150, 12, "Borealis Pump Works Ltd."),
        centred(165, 12, "1 Quay Street, Northport, United Kingdom"),
        centred(190, 10, "has been assessed"),
    ]
    assert name(lines=lines) == "Borealis Pump Works Ltd."


@pytest.mark.parametrize(
    "holder",
    [
        "Borealis Pumpenwerke GmbH",
        "Borealis Pumpenwerke GmbH & Co. KG",
        "Borealis Pumpenwerke AG",
        "Pompes Borealis S.A.S.",
        "Borealis Bombas S.L.",
        "Bombas Borealis, S.A. de C.V.",
        "Borealis Bombas Ltda",
        "Borealis Pompen B.V.",
        "Borealis Pompy Sp. z o.o.",
        "Borealis Čerpadla s.r.o.",
        "Borealis Črpalke d.o.o.",
        "Borealis Szivattyú Kft.",
        "SC Borealis Pompe SRL",
        "Borealis Pompa San. ve Tic. A.Ş.",
        "Borealis Pumput Oy",
        "Borealis Pumper A/S",
        "Borealis Pumps, Inc.",
        "Borealis Pumps LLC",
        "Borealis Pumps Pvt. Ltd.",
        "Borealis Pumps Pte Ltd",
        "Borealis Pumps Sdn. Bhd.",
        "Borealis Pumps FZE",
        "PT Borealis Pompa",
        "Công ty TNHH Bơm Borealis",
        "ООО Борей Насос",
        "株式会社北風ポンプ",
        "보레알 펌프 주식회사",
        "บริษัท โบเรียล ปั๊ม จำกัด",
        "شركة بوريال للمضخات",
        "苏州北方泵业有限公司",
    ],
)
def test_legal_forms(holder):
    assert company_score(holder) == 1
    found = chosen("This is to certify that", holder, ADDRESS, "has been assessed and conforms to").holder
    assert found.value == holder
    assert found.confidence > 0.8


def test_a_name_without_legal_form():
    assert (
        name("This is to certify that", "Borealis Pump Works", ADDRESS, "has been assessed")
        == "Borealis Pump Works"
    )


class TestNeverTheIssuer:
    @pytest.mark.parametrize("place", [100, 500, 780])
    def test_printed_anywhere(self, place):
        lines = [
            (60, place, 14, ISSUER),
            centred(200, 10, "This is to certify that"),
            centred(220, 12, "Borealis Pump Works Ltd."),
            centred(250, 10, "has been assessed"),
        ]
        assert name(lines=lines, issuers=[ISSUER]) == "Borealis Pump Works Ltd."

    def test_in_the_statement(self):
        found = chosen(
            f"{ISSUER} hereby certifies that", "Borealis Pump Works", "has been assessed", issuers=[ISSUER]
        )
        assert found.holder.value == "Borealis Pump Works"

    def test_alone(self):
        found = chosen(lines=[centred(100, 16, ISSUER), centred(130, 10, "Tel. 0123 456")], issuers=[ISSUER])
        assert found.holder is None or found.holder.confidence < 0.3


class TestLatinAndLocal:
    def test_a_name_in_both_scripts(self):
        found = chosen(
            lines=[
                (60, 100, 10, "组织名称"),
                (200, 100, 10, "苏州北方泵业有限公司"),
                (60, 115, 9, "Organization name"),
                (200, 115, 9, "Suzhou Borealis Pump Co., Ltd."),
            ]
        )
        assert found.holder.value == "Suzhou Borealis Pump Co., Ltd."
        assert found.local.value == "苏州北方泵业有限公司"

    def test_one_below_the_other(self):
        found = chosen(
            "兹证明", "北方泵业有限公司", "Borealis Pump Co., Ltd.", "地址：江苏省苏州市工业园区1号"
        )
        assert found.holder.value == "Borealis Pump Co., Ltd."
        assert found.local.value == "北方泵业有限公司"

    def test_the_local_name_alone_is_both(self):
        found = chosen("组织名称：苏州北方泵业有限公司", "地址：江苏省苏州市工业园区1号")
        assert found.holder.value == found.local.value == "苏州北方泵业有限公司"

    def test_no_local_name(self):
        assert (
            chosen("This is to certify that", "Borealis Pump Works Ltd.", "has been assessed").local is None
        )


def test_a_statement_that_points_back():
    lines = [
        centred(110, 18, "Borealis Pump Works Ltd."),
        centred(140, 10, "This is to certify that the above company has been audited"),
    ]
    assert name(lines=lines) == "Borealis Pump Works Ltd."


def test_a_name_little_larger_than_the_statement_that_points_back_to_it():
    lines = [
        centred(36, 11.5, "NORD INSPEKT d.o.o."),
        *stacked(
            "Northport Certification potvrđuje da je proveden audit sistema",
            "upravljanja navedene organizacije te je utvrđena sukladnost",
            "Provjere su obavljene u skladu s planom",
            y=80,
        ),
    ]
    assert name(lines=lines) == "NORD INSPEKT d.o.o."


def test_a_chinese_name_that_begins_with_a_place():
    lines = stacked(
        "华湖认证有限公司证明：成都岚栖智联信",
        "息技术有限公司（四川省成都市天府四街",
        "66号1栋）的质量管理体系符合",
    )
    assert name(lines=lines, issuers=["华湖认证有限公司"]) == "成都岚栖智联信息技术有限公司"


def test_a_name_whose_legal_form_stands_a_line_lower():
    lines = [
        centred(160, 10, "This is to certify that"),
        centred(200, 24, "BOREALIS SIGNAL & RAIL"),
        centred(249, 24, "SYSTEMS LIMITED"),
        *stacked(*["has implemented a management system in accordance with"] * 3, y=330, x=160),
    ]
    assert name(lines=lines) == "BOREALIS SIGNAL & RAIL SYSTEMS LIMITED"


@pytest.mark.parametrize(
    "read", ["ВЫДАН ООО «Северная Помпа»", "О0О00 «Северная Помпа»", "0ОО «Северная Помпа»"]
)
def test_a_russian_name_behind_what_issues_it_and_with_zeros_for_letters(read):
    assert (
        name("Настоящий сертификат удостоверяет, что", read, "г. Уфа, ул. Мира, д. 1")
        == "ООО «Северная Помпа»"
    )


@pytest.mark.parametrize(
    "holder", ["ТОВ «Північна Помпа»", "주식회사 한울펌프", "Công ty TNHH Máy Bơm Bắc", "บริษัท ปั๊มเหนือ จำกัด"]
)
def test_a_name_that_the_second_engine_read_is_doubted_more(holder):
    lines = [TITLE, *stacked("This is to certify that", holder, "has been assessed")]
    told, read = (
        choose_holder([page(lines, origin=origin)], []).holder for origin in (Origin.TEXT_LAYER, Origin.OCR)
    )
    assert told.value == read.value == holder
    assert read.confidence < 0.7 * told.confidence


def test_a_greek_partnership_and_its_address():
    lines = stacked(
        "Κάτοχος", "ΑΦΟΙ ΒΟΡΕΑ Ο.Ε. – ΕΛΑΙΟΤΡΙΒΕΙΟ", "Τ.Κ. Βρύσες, Δ.Ε. Φιλιατών, 46300 Θεσπρωτία"
    )
    assert name(lines=lines) == "ΑΦΟΙ ΒΟΡΕΑ Ο.Ε. – ΕΛΑΙΟΤΡΙΒΕΙΟ"


def test_a_caption_misread_beside_its_date():
    lines = [
        centred(120, 14, "MAVİ SİSTEM MÜHENDİSLİK LTD. ŞTİ."),
        centred(
            270,
            10,
            "This is to certify that the abovie mentionedcompany meets the requirment of the Managmont System",
        ),
        *stacked("Inc Kaynt Tanhi / Date of lnitiat Reg", "Sertifika No: 4711", y=300, height=10),
        (400, 300, 10, "24.02.2026"),
    ]
    assert name(lines=lines) == "MAVİ SİSTEM MÜHENDİSLİK LTD. ŞTİ."


class TestAStatementThatPointsBack:
    NAME = centred(110, 18, "Borealis Pump Works Ltd.")
    BELOW = centred(195, 10, "Aurora Valve Works Ltd.")

    @pytest.mark.parametrize(
        "lines",
        [
            [
                "This is to certify that the management system of the",
                "above mentioned company has been audited",
            ],
            [
                "Hiermit wird bescheinigt, dass das Unternehmen wie",
                "oben genannt ein Managementsystem anwendet",
            ],
        ],
    )
    def test_on_its_next_line(self, lines):
        assert name(lines=[self.NAME, *stacked(*lines, y=150), self.BELOW]) == "Borealis Pump Works Ltd."

    @pytest.mark.parametrize(
        "lines",
        [
            pytest.param(
                [centred(150, 10, "This is to certify that"), centred(163, 10, "Aurora above all Ltd.")],
                id="nothing stands behind the statement",
            ),
            pytest.param(
                [
                    (60, 150, 10, "This is to certify that Aurora Valve Works Ltd."),
                    (60, 175, 10, "as above, has been assessed"),
                ],
                id="the next line stands apart",
            ),
        ],
    )
    def test_the_next_line_is_no_part_of_it(self, lines):
        found = name(lines=[(60, 60, 10, "Borealis Pump Works"), *lines])
        assert found.startswith("Aurora")

    @pytest.mark.parametrize(
        "word", ["susmentionnée", "bovengenoemde", "ovannämnda", "wyżej wymieniona", "suddetta"]
    )
    def test_in_other_languages(self, word):
        lines = [self.NAME, centred(150, 10, f"This is to certify that {word} has been audited"), self.BELOW]
        assert name(lines=lines) == "Borealis Pump Works Ltd."


@pytest.mark.parametrize(
    "texts",
    [
        ("nothing here at all",),
        ("Issue date: 13.05.2023", "Expiry date: 12.05.2026"),
        ("ISO 9001:2015", "Certificate No.: QM-4711"),
    ],
)
def test_nobody(texts):
    assert chosen(*texts).holder is None


def test_the_name_as_a_logo_does_not_shorten_it():
    lines = [
        (60, 90, 16, "BOREALIS PUMP"),
        centred(200, 10, "This is to certify that"),
        centred(220, 14, "Borealis Pump Works Ltd."),
        centred(250, 10, "has been assessed"),
    ]
    assert name(lines=lines) == "Borealis Pump Works Ltd."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Borealis", Script.LATIN),
        ("Công ty Bơm", Script.LATIN),
        ("Борей", Script.LOCAL),
        ("北方泵业 ABC", Script.LOCAL),
        ("Suzhou Borealis 泵", Script.LATIN),
        ("4711 - 22", Script.NONE),
        ("", Script.NONE),
    ],
)
def test_scripts(text, kind):
    assert script(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "1 Quay Street, Northport, United Kingdom",
        "Hafenstraße 1, 12345 Nordhafen, Deutschland",
        "Calle del Puerto 1, Polígono Industrial, 08001 Puerto Norte",
        "Plot 12, Sector 5, Industrial Area, Northpur 110001, India",
        "江苏省苏州市工业园区北方路1号",
    ],
)
def test_addresses_look_like_addresses(text):
    assert address_score(text) > 0.5
    assert company_score(text) < 1


@pytest.mark.parametrize(
    "text",
    [
        "has been assessed and found to meet the requirements",
        "This certificate is valid until the following date",
        "Quality Management System of",
    ],
)
def test_prose_looks_like_prose(text):
    assert prose_score(text) >= 0.5


@settings(deadline=None, max_examples=80)
@given(st.lists(st.text(max_size=40), max_size=6))
def test_any_page_is_searched(texts):
    found = choose_holder([page(stacked("This is to certify that", *texts))], [ISSUER])
    assert found.holder is None or found.holder.value.strip()


def test_a_word_of_addresses_in_a_name():
    holder = "Indústria de Instalações Borealis"
    lines = [(60, 100, 14, "Certifica-se que"), (60, 120, 14, holder), (60, 136, 14, "Unipessoal Lda.")]
    assert name(lines=[*lines, *stacked("foi auditado", y=170)]) == f"{holder} Unipessoal Lda."


def test_the_licensee_goes_before_the_manufacturer():
    texts = ("Licensee: Borealis Toys Ltd.", "Manufacturer: Kestrel Toys Ltd.")
    assert name(*texts) == name(*reversed(texts)) == "Borealis Toys Ltd."


def test_another_s_label_before_a_name_on_the_next_line():
    texts = ("Manufacturer: Kestrel Castings Ltd.", "12 Quay Street 250400. LEGAL AGENT: Borealis Trade Ltd.")
    assert "LEGAL AGENT" not in name("Holder of certificate: Borealis Trade Ltd.", *texts)


def test_an_address_that_goes_on_below():
    lines = stacked("БИН 123456789012, ТОО «Северный насос», г. Караганда, Казахстан, пр.", "Мира, 12")
    assert name(lines=[*stacked("НАСТОЯЩИЙ СЕРТИФИКАТ ВЫДАН", y=80), *lines]) == "ТОО «Северный насос»"


def test_a_name_with_its_address_in_brackets():
    lines = stacked(
        "兹证明苏州北方泵业有限公司(地址:江苏省苏州市经",
        "济技术开发区明远大道4号)的管理体系经审核,符合",
        height=14,
        pitch=1.9,
    )
    assert chosen(lines=lines).holder.value == "苏州北方泵业有限公司"


def test_a_label_with_a_bracket_before_a_name():
    assert (
        name("This is to certify that", "Facility(s): Borealis Pump Works Ltd.") == "Borealis Pump Works Ltd."
    )


@pytest.mark.parametrize(
    "holder", ["Borealis International Toys plc", "Koninklijke Borealis VOF", "Borealis d.d."]
)
def test_legal_forms_at_a_name_s_end(holder):
    assert company_score(holder) == 1


def test_a_line_that_only_announces_the_name_is_none():
    lines = [
        (200, 60, 30, "CHỨNG NHẬN"),
        (220, 110, 18, "Chứng nhận rằng"),
        (100, 136, 20, "CÔNG TY TNHH Bơm Borealis"),
    ]
    assert name(lines=lines) == "CÔNG TY TNHH Bơm Borealis"


@pytest.mark.parametrize("height", [14, 18])
def test_a_legal_form_on_a_line_of_its_own_belongs_to_the_name(height):
    lines = [
        (60, 120, 10, "This is to certify that"),
        (60, 140, 14, "Borealis Kimya Sanayi ve Ticaret Limited"),
        (120, 157, height, "Şirketi"),
        *stacked("has been assessed", y=200),
    ]
    assert name(lines=lines) == "Borealis Kimya Sanayi ve Ticaret Limited Şirketi"


def test_names_in_two_languages_are_not_one():
    lines = [
        (60, 120, 10, "Chứng nhận rằng"),
        (60, 140, 14, "CÔNG TY Cổ Phần Bơm Borealis"),
        (60, 157, 14, "Borealis Pump Joint Stock Company"),
        *stacked("has been assessed", y=200),
    ]
    assert name(lines=lines) in {"CÔNG TY Cổ Phần Bơm Borealis", "Borealis Pump Joint Stock Company"}


def test_a_name_far_above_its_statement():
    lines = [
        (200, 100, 20, "Borealis Pompes"),
        (180, 130, 10, "1 quai du Port, 31000 Northport"),
        *stacked("ISO 9001:2015", "Domaine d'application", "Fabrication de pompes", y=190),
        *stacked("a mis en place un système de management", y=255),
    ]
    assert name(lines=lines) == "Borealis Pompes"


def test_a_second_name_in_brackets_goes_on_below():
    lines = [
        (60, 120, 10, "This is to certify that"),
        (60, 140, 14, "Borealis Pump Company Ltd. (formerly Aurora"),
        (60, 157, 14, "Iron Corp, Ltd.)"),
        *stacked("has been assessed", y=200),
    ]
    assert name(lines=lines) == "Borealis Pump Company Ltd. (formerly Aurora Iron Corp, Ltd.)"


def test_a_line_that_says_the_company_alone_is_no_part_of_the_name():
    assert (
        name("tímto potvrzuje, že", "společnost", "Borealis Čerpadla s.r.o.", ADDRESS)
        == "Borealis Čerpadla s.r.o."
    )


def test_zeros_read_for_the_letters_of_a_legal_form_are_mended():
    assert name("Certified company: Borealis Pumpe d.o.0.", f"Address: {ADDRESS}") == "Borealis Pumpe d.o.o."


def test_a_legal_form_in_words_over_two_lines():
    lines = ("Общество с ограниченной", "ответственностью «Борей Завод насосов»")
    found = name("Настоящим удостоверяется, что", *lines, "применяет систему менеджмента")
    assert found == " ".join(lines)


def test_a_name_that_begins_with_its_legal_form_goes_on_with_what_did_not_fit():
    found = name(
        "Chứng nhận tổ chức", "Công ty TNHH MTV Nhựa Lạc", "Thụy", "đáp ứng các yêu cầu của ISO 9001:2015"
    )
    assert found == "Công ty TNHH MTV Nhựa Lạc Thụy"


@pytest.mark.parametrize("text", ["Borealis Toys (Pacific) plc", "Borealis Tekstil Sanayi ve Ticaret A.$."])
def test_legal_forms_behind_brackets_and_misread(text):
    assert company_score(text) == 1


def test_what_is_left_of_a_chinese_legal_form_is_no_name():
    cells = [(90, 120, 10, "北方泵业"), (90, 134, 10, "有限责任公司")]
    assert name(lines=[*cells, (60, 300, 14, "北方港口设备有限公司")]) == "北方港口设备有限公司"


def test_what_stands_below_a_heading_of_the_scope_is_no_holder():
    lines = [
        centred(110, 16, "Borealis Pumps"),
        *stacked(
            "Nordhafen Certification certifie que a mis en place un Système de management de la santé",
            "et de la sécurité au travail conforme aux exigences requises par :",
            y=150,
        ),
        centred(190, 14, "ISO 45001:2018"),
        centred(220, 12, "Domaine d'application"),
        centred(250, 14, "Conception et fabrication de pompes centrifuges"),
    ]
    assert name(lines=lines) == "Borealis Pumps"


def test_the_word_for_a_company_that_ends_a_line_is_no_part_of_its_name():
    assert name("zaświadcza, że organizacja", "Zakłady Borealis S.A.", "spełnia wymagania normy") == (
        "Zakłady Borealis S.A."
    )


def test_a_word_of_a_name_that_is_a_label_elsewhere():
    lines = [
        *stacked("concede este certificado à empresa", y=100),
        *stacked("INDÚSTRIA E COMÉRCIO DE INSTALAÇÕES", "AMBRELLE UNIPESSOAL LDA.", y=130, height=20),
        *stacked("Estrada da Mata, km 9, 3810-193 Aveiro", y=190),
    ]
    whole = "INDÚSTRIA E COMÉRCIO DE INSTALAÇÕES AMBRELLE UNIPESSOAL LDA."
    assert name(lines=lines) == whole


SITES = [
    (60, 260, 10, "场所名称"),
    (300, 260, 10, "场所地址"),
    (60, 290, 10, "苏州庭榆电子科技有限公司"),
    (300, 290, 10, "江苏省苏州市明远大道15号"),
    (60, 320, 10, "无锡绮川玩具有限公司"),
    (300, 320, 10, "江苏省无锡市白鹭一路415号"),
]


def test_the_firm_over_a_list_of_sites():
    lines = [(60, 120, 9, "东莞市霁岚包装材料有限公司"), (60, 131, 9, "广东省东莞市竹园路226号"), *SITES]
    assert name(lines=[centred(100, 12, "多场所清单"), *lines]) == "东莞市霁岚包装材料有限公司"


def test_two_chinese_names_under_each_other_are_two():
    lines = [(60, 290, 10, "苏州庭榆电子科技有限公司"), (60, 301, 10, "无锡绮川玩具有限公司")]
    assert name(lines=lines) in {text for *_, text in lines}


def test_a_branch_below_its_firm_is_named_with_it():
    lines = [(60, 120, 20, "苏州庭榆电子科技有限公司"), (60, 142, 20, "工业园区第二分公司")]
    assert name(lines=lines) == "苏州庭榆电子科技有限公司工业园区第二分公司"


def test_an_address_below_a_name_in_quotes():
    quoted = "Товарищество с ограниченной ответственностью «Шырақтас-Софт»"
    lines = [(60, 120, 14, quoted), (60, 136, 14, "Қазақстан Республикасы, Алматы қаласы")]
    assert name(lines=lines) == quoted


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            (
                "Keystone Ridge Quality Registrars, Inc. certifies that Pravonix Textiles",
                "(Europe) Ltd of 191 Quarrybank Way, Shah Alam, 40150 Selangor,",
                "Malaysia manages its business by an integrated system which was audited",
            ),
            id="before 'of' and a number",
        ),
        pytest.param(
            (
                "To all whom it may concern: Pravonix Textiles",
                "(Europe) Ltd, whose place of business is Suite 354, Mill Street,",
                "Rajkot 360 024, India, has put in place a management system",
            ),
            id="before its place of business",
        ),
    ],
)
def test_a_name_over_two_lines_of_a_sentence(texts):
    assert (
        name(*texts, issuers=("Keystone Ridge Quality Registrars, Inc.",)) == "Pravonix Textiles (Europe) Ltd"
    )


def test_a_name_above_a_statement_that_goes_on_without_one():
    lines = [
        (200, 60, 17, "Cosmétiques Ysgrave"),
        (60, 140, 12, f"{ISSUER} certifie que a mis en place un système de management de la santé et de la"),
        (60, 156, 12, "sécurité au travail conforme aux exigences requises par :"),
    ]
    assert name(lines=lines) == "Cosmétiques Ysgrave"


@pytest.mark.parametrize(
    ("announced", "plant"),
    [
        ("attesta che", "con stabilimento in Zona Industriale Campolungo, 70132 Bari (BA)"),
        ("certifies that", "with its works at 191 Quarrybank Way, Shah Alam, 40150 Selangor"),
        ("certifica que", "con planta industrial en Calle Magnolias 112, 37160 León"),
        ("bescheinigt, dass", "mit Werk in Ernst-Ruska-Ring 6, 07745 Jena"),
    ],
)
def test_a_name_ends_before_its_plant(announced, plant):
    assert (
        name(f"Borealis Conformity {announced}", f"Ysgrave Pumps S.n.c., {plant}") == "Ysgrave Pumps S.n.c."
    )


def test_a_part_that_is_a_legal_form_is_no_name():
    lines = [
        centred(150, 24, "Öz Çağlayanköy Kuruyemiş Baharat ve Gıda"),
        centred(175, 24, "San. Tic. A.Ş."),
        *stacked(ADDRESS, *["Text of a paragraph that is as large as most of the page"] * 3, y=300),
    ]
    assert name(lines=lines) == "Öz Çağlayanköy Kuruyemiş Baharat ve Gıda San. Tic. A.Ş."


def test_a_label_with_a_note_in_brackets():
    lines = stacked(
        "Manufacturer (SRN DE-MF-000038575)", "Fennivar Medical Devices", "Mill Lane 4, Northport"
    )
    assert name(lines=lines) == "Fennivar Medical Devices"


@pytest.mark.parametrize(
    "company",
    ["Borealis Environmental Management (UK) Ltd.", "Nordhav Environmental Management Services Ltd."],
)
def test_firms_that_manage(company):
    assert name("This is to certify that", company, ADDRESS, "has been assessed") == company


def test_a_system_is_no_firm():
    lines = [
        centred(100, 30, "IT Service Management"),
        centred(140, 24, "Caldessa Pvt. Ltd."),
        *stacked(ADDRESS, y=170),
    ]
    assert name(lines=lines) == "Caldessa Pvt. Ltd."


def test_a_city_behind_a_cyrillic_legal_form():
    assert name("Удостоверява се, че", "Янтролукс ЕАД гр. Пловдив 4003, Промишлена зона") == "Янтролукс ЕАД"


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Hebei Product Quality",
            "Supervision Inspection and",
            "Certification Technology Service",
            "Co., Ltd.",
        ),
        ("International Institute for", "Management Systems Training", "& Registration (Pty) Limited"),
        ("Zhongzheng Testing & Certification", "Group Co., Ltd."),
        ("CONSORZIO CERTIFICAZIONE OLIO SOC.", "COOP."),
    ],
)
def test_names_of_the_trade_over_lines_in_large_letters(lines):
    sheet = [
        (60, 100, 10, "This is to certify that"),
        *(centred(130 + 24 * n, 20, text) for n, text in enumerate(lines)),
        *stacked(ADDRESS, "has been assessed", y=240),
        *stacked(*["and conforms to the requirements of the standard"] * 4, y=280),
    ]
    assert name(lines=sheet).rstrip(".") == " ".join(lines).rstrip(".")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Общество с ограниченной ответственностью «Поволжский", "центр испытаний и сертификации»"),
        ('LLP "Center of Quality and', 'Certification Almaty"'),
    ],
)
def test_quotes_that_close_on_the_next_line(first, second):
    assert name("This is to certify that", first, second, ADDRESS) == f"{first} {second}"


def test_the_name_under_which_a_firm_trades_is_not_the_holder():
    company = "Certify Global Registrars Software Ltd"
    assert name("This is to certify that", company, "trading as SealTrust", ADDRESS) == company


def test_a_name_before_its_change_is_not_the_holders():
    texts = (
        "兹证明:",
        "青岛海检集团有限公司",
        "符合GB/T 45001-2020标准的要求",
        "获证组织名称变更前:青岛海洋检测有限公司",
    )
    assert name(*texts) == "青岛海检集团有限公司"


def test_the_applicant_goes_before_manufacturer_and_factory():
    lines = [
        (57, 189, 10, "申请人名称及地址"),
        (221, 189, 13, "翊桐玩具(厦门)有限责任公司"),
        (57, 229, 10, "制造商名称及地址"),
        (221, 229, 13, "天津沐垣玩具有限公司"),
        (57, 269, 10, "生产企业名称及地址"),
        (221, 269, 13, "霁岚玩具(宁波)有限公司"),
    ]
    assert name(lines=lines) == "翊桐玩具(厦门)有限责任公司"


def test_a_branch_of_the_holder_on_an_annex_is_not_the_holder():
    company = "无锡沐垣物流股份有限公司"
    first = page(
        [TITLE, *stacked(f"兹证明{company}(社会信用代码:91120113EUXLG57G7E;地址:江苏省苏州市)的环境管理体系")]
    )
    annex = page(
        [*stacked("认证证书附件", f"{company}第一分公司", f"{company}城东分厂", height=12)], number=2
    )
    assert choose_holder([first, annex], ()).holder.value == company


def test_whom_a_body_has_audited():
    texts = (
        "United Registrar of Systems Limited has audited Yarrowmint International",
        "Logistics and General Trading Limited, Unit 7, Farrow Lane Industrial",
        "Estate, Shah Alam, and found its system to satisfy the standard",
    )
    assert name(*texts) == "Yarrowmint International Logistics and General Trading Limited"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Grupo Certifica Empaques Bescova,", "S.A. de C.V."),
        ("Ningbo Yitong Feng Standard Parts", "Manufacturing Co., Ltd."),
    ],
)
def test_the_whole_name_goes_before_its_last_line(first, second):
    lines = [
        (60, 100, 10, "This is to certify that"),
        centred(130, 20, first),
        centred(154, 20, second),
        *stacked(ADDRESS, "has been assessed", *["and conforms to the requirements"] * 4, y=190),
    ]
    assert name(lines=lines) == f"{first} {second}"


def test_a_japanese_honorific_is_no_part_of_a_name():
    assert name("登録組織", "株式会社白鷺台金属殿") == "株式会社白鷺台金属"


def test_where_a_chinese_firm_lies_is_no_part_of_its_name():
    text = "兹证明东莞市祺曜五金电子有限公司,位于广东省东莞市长安镇合兴路12号,其管理体系符合"
    assert name(text) == "东莞市祺曜五金电子有限公司"


def test_the_certified_organisation_goes_before_who_asked_for_the_certificate():
    lines = stacked("认证委托人瀚北控股集团股份有限公司", "获证组织:东莞市祺曜五金电子有限公司")
    assert name(lines=lines) == "东莞市祺曜五金电子有限公司"


def test_who_asked_goes_before_the_manufacturer():
    lines = [
        (80, 220, 12, "认证委托人"),
        (235, 220, 13, "祺曜玩具(天津)股份有限公司"),
        (80, 275, 12, "生产者(制造商)"),
        (231, 275, 13, "汕头市澄海区乐柯塑胶玩具厂"),
        (80, 308, 12, "生产企业"),
        (233, 308, 13, "汕头市澄海区乐柯塑胶玩具厂"),
    ]
    assert name(lines=lines) == "祺曜玩具(天津)股份有限公司"


def test_a_name_that_begins_with_the_word_for_standards():
    company = "NORMES & CONTRÔLES ILVANTIS SAS"
    lines = [
        (60, 100, 10, "certifie que le système de management mis en place pour les activités suivantes :"),
        (60, 120, 10, "Conception, fabrication et contrôle de pièces métalliques"),
        (60, 140, 10, "par"),
        (60, 160, 15, company),
        (60, 190, 10, "a été évalué et jugé conforme aux exigences requises par :"),
    ]
    assert name(lines=lines) == company


@pytest.mark.parametrize(
    "text",
    [
        "Niniejszym przyznaje się firmie Ysgrave Konstrukcje Stalowe Sp. z o.o.",
        "certifies that firm Ysgrave Ltd",
    ],
)
def test_the_word_for_a_firm_before_its_name(text):
    assert name("This is to certify that", text.partition("firm")[1] + text.partition("firm")[2]).startswith(
        "Ysgrave"
    )


def test_a_code_in_a_bracket_that_is_cut_is_no_part_of_a_name():
    assert (
        name("兹证明宁波翊桐标准件制造有限公司（统一社会信用", "代码91350203AX2GAF8C6B)")
        == "宁波翊桐标准件制造有限公司"
    )


def test_a_latin_name_in_brackets_over_two_lines():
    found = chosen(lines=stacked("登録組織: 株式会社霧ヶ丘精密 (Kirigaoka Precision", "Press Co., Ltd.)"))
    assert found.holder.value == "Kirigaoka Precision Press Co., Ltd."


BODY = ("Kapsam: pompa üretimi", "Belge No: 4711", "Tescil Tarihi: 01.10.2019", "Son Geçerlilik: 30.09.2022")


def test_a_standard_above_a_name_is_no_part_of_it():
    lines = [
        *stacked("ISO 37001 : 2016", y=150, height=18),
        *stacked("BOREALIS YAPI İNŞAAT", "SANAYİ VE TİCARET LİMİTED ŞİRKETİ", y=180, height=16),
        *stacked("Kuruluşun Kalite Yönetim Sistemi denetlenmiş ve uygun bulunmuştur", *BODY, y=240),
    ]
    assert name(lines=lines) == "BOREALIS YAPI İNŞAAT SANAYİ VE TİCARET LİMİTED ŞİRKETİ"


def test_a_name_of_two_lines_to_which_a_statement_points_back():
    lines = [
        *stacked("Officine Corvatrix Dispositivi", "Medici S.p.A.", x=200, y=100, height=16),
        *stacked("certifica che il sistema di gestione dell'organizzazione sopra indicata è conforme", y=160),
    ]
    assert name(lines=lines) == "Officine Corvatrix Dispositivi Medici S.p.A."


def test_a_name_without_a_legal_form_above_a_sentence_that_points_back_to_it():
    texts = (
        "Northport Certification certifie que le système de management de l'organisme susmentionné",
        "a été audité et jugé conforme aux exigences de la norme",
        "Tant que le système de management de l'organisme fonctionne de façon satisfaisante, ce",
    )
    lines = [
        centred(100, 22, "Textiles Boréal"),
        centred(126, 13, "Parc des Saules 3, 31100 Toulouse, France"),
        *stacked(*texts, y=160, height=10),
        *stacked("J. Marchand", "Responsable", y=500, height=10),
    ]
    assert name(lines=lines) == "Textiles Boréal"


def test_a_word_for_certificates_within_a_name_of_two_lines():
    lines = [
        centred(160, 20, "KALİTE BELGE AMBALAJ MATBAACILIK VE GIDA"),
        centred(182, 20, "SANAYİ ANONİM ŞİRKETİ"),
        centred(230, 11, "firmasının Çevre Yönetim Sistemi denetlenmiş ve uygun bulunmuştur."),
        *stacked(*["Karton ambalaj ve etiket baskısı, üretimi ve satışı"] * 3, y=300),
    ]
    assert name(lines=lines) == "KALİTE BELGE AMBALAJ MATBAACILIK VE GIDA SANAYİ ANONİM ŞİRKETİ"


@pytest.mark.parametrize("seal", ["华湖认证有限公司", "华浏认证有阳公司"])
def test_the_bodys_seal_with_a_character_misread(seal):
    lines = [(120, 290, 22, "谷翎食品(青岛)有限责任公司"), (300, 600, 34, seal)]
    issuer = "华测认证有限公司"
    read = page([TITLE, *lines], origin=Origin.OCR)
    assert choose_holder([read], [issuer]).holder.value == "谷翎食品(青岛)有限责任公司"


def test_a_number_of_the_firms_register_before_its_name():
    found = name(
        "Настоящий сертификат выдан", "БИН 471108150423 ТОО «Боралдай Помпа»", "Казахстан, г. Алматы"
    )
    assert found == "ТОО «Боралдай Помпа»"


@pytest.mark.parametrize(
    ("texts", "holder"),
    [
        (("Se certifica que", "Boreal & Fjord – Instalações, Lda."), "Boreal & Fjord – Instalações, Lda."),
        (
            ("兹证明汕头市北岚纺织股份有限公司(社会信用代", "码:91350203HXDX11YH18)的质量管理体系"),
            "汕头市北岚纺织股份有限公司",
        ),
        (
            ("This is to certify that Borealis Pumps LLC of Plot No. 306, Northport", "has been assessed"),
            "Borealis Pumps LLC",
        ),
        (
            (
                "1. Die Nordhafen Zert",
                "GmbH verleiht hiermit der Organisation Borealis",
                "Prüftechnik und Zertifikatsdruck GmbH & Co. KG, Am",
                "Hohlstück 17, 36266 Heringen, das Zertifikat",
            ),
            "Borealis Prüftechnik und Zertifikatsdruck GmbH & Co. KG",
        ),
        (
            ("Boreal Bombas S.A.C.", "por ajustarse su Sistema de Gestión de la Calidad a lo dispuesto en"),
            "Boreal Bombas S.A.C.",
        ),
    ],
)
def test_names_in_sentences_and_in_large_letters(texts, holder):
    assert name(*texts) == holder


def test_a_long_name_whose_last_line_is_a_word_and_its_legal_form():
    lines = [
        (75, 192, 24, "Pamukören Vadi Özmertan Oyuncak Sanayi ve"),
        (246, 220, 24, "Ticaret A.$."),
        *stacked("Çamlitepe Mah. No: 370/9, Selçuklu / KONYA", *["ahşap oyuncak üretimi"] * 4, y=260),
        *stacked("tarafından uygulanan Kalite Yönetim Sistemi uygun bulunmuştur", y=440),
    ]
    assert name(lines=lines) == "Pamukören Vadi Özmertan Oyuncak Sanayi ve Ticaret A.Ş."


def test_a_name_in_large_letters_that_begins_with_a_small_one():
    body = stacked(*["primjenjuje sustav upravljanja prema normi"] * 5, y=200)
    lines = [
        (60, 130, 10, "Ovim se potvrđuje da organizacija"),
        (60, 150, 22, "prehrana Borić j.d.o.o."),
        *body,
    ]
    assert name(lines=lines) == "prehrana Borić j.d.o.o."


def test_a_name_of_two_lines_beside_its_label_in_two_languages():
    lines = [
        *stacked("Unternehmen:", "Certificate Holder:", x=73, y=220, height=9, pitch=1.5),
        *stacked(
            "Wolvenrade + Mirevale",
            "GmbH & Co. KG",
            "Industriestraße Süd 48, 97421 Schweinfurt",
            x=204,
            y=219,
        ),
        *row(280, 9, x73="Geltungsbereich:", x204="Fertigung von Drehteilen"),
    ]
    assert name(lines=lines) == "Wolvenrade + Mirevale GmbH & Co. KG"


def test_a_second_line_of_a_name_that_is_a_little_taller():
    lines = [
        centred(150, 10, "Certifies that"),
        centred(175, 15, "VESNA DOO"),
        centred(195, 18, "uvoz-izvoz Skopje"),
        *stacked("Str. Aleksandar 45, 1000 Skopje", "has established a management system", y=240),
    ]
    assert name(lines=lines) == "VESNA DOO uvoz-izvoz Skopje"


def test_a_label_in_two_languages_is_no_company():
    lines = [
        *stacked(
            "The management system of the organization given below has been found", "in accordance", y=150
        ),
        *row(200, 10, x70="Firma Adı / Company", x230="KIZILTEPE MAKİNA SANAYİ VE TİCARET LİMİTED"),
        (230, 212, 10, "ŞİRKETİ"),
        *row(240, 10, x70="Adres / Address", x230="5. Bölge 83508 Nolu Cad. No: 11 Şehitkamil"),
    ]
    assert name(lines=lines) == "KIZILTEPE MAKİNA SANAYİ VE TİCARET LİMİTED ŞİRKETİ"


@pytest.mark.parametrize(
    ("texts", "holder"),
    [
        (
            (
                "Hiermit wird bescheinigt, dass das Unternehmen Nordhafen Spedition KG, Industriestraße Süd",
                "330, 89518 Heidenheim",
            ),
            "Nordhafen Spedition KG",
        ),
        (
            ("Se certifica que la empresa Transportes Boreal, S.L.U., Avda. del Molinar", "24, 28001 Madrid"),
            "Transportes Boreal, S.L.U.",
        ),
    ],
)
def test_an_address_that_breaks_off_before_its_number(texts, holder):
    assert name(*texts) == holder


def test_a_chinese_name_before_a_bracket_that_its_line_breaks():
    texts = ("兹证明", "苏州岚湖检测仪器有限公司(统一社", "会信用代码：91350203HXDX11YH18)的质量管理体系")
    assert name(*texts) == "苏州岚湖检测仪器有限公司"


def test_a_company_of_a_sentence_that_tells_its_seat():
    lines = stacked(
        "PRIMERO. La empresa FUNDACIÓN EDUCATIVA COLINAS DE",
        "NORTE, con domicilio en Calle 4 No. 7-19, Vereda Alta, Norte,",
        "Colombia, solicitó la certificación de su sistema.",
        height=14,
    )
    assert name(lines=lines) == "FUNDACIÓN EDUCATIVA COLINAS DE NORTE"


@pytest.mark.parametrize(
    ("texts", "holder"),
    [
        (("苏州岚湖检测仪器有限公司 [获证方]", "江苏省苏州市北方路1号 [所在地]"), "苏州岚湖检测仪器有限公司"),
        (("Borealis Pump Works Ltd. [Certificate holder]", ADDRESS), "Borealis Pump Works Ltd."),
        (("Borealis Pump Works Ltd. (Certificate holder)", ADDRESS), "Borealis Pump Works Ltd."),
    ],
)
def test_a_label_in_brackets_behind_the_name(texts, holder):
    assert name(*texts) == holder


def test_a_label_s_twin_in_brackets_follows_no_value():
    assert name("Certificate holder (Company)", "Borealis Pump Works Ltd.") == "Borealis Pump Works Ltd."


def test_a_trustee_is_part_of_the_name():
    lines = [
        (60, 100, 20, "Borealis Civil Pty Ltd as"),
        (60, 124, 20, "trustee for The Borealis Unit Trust"),
        (60, 150, 10, "ABN 74 477 457 821"),
        (60, 170, 10, ADDRESS),
        (60, 200, 10, "has been assessed and conforms to ISO 9001:2015"),
    ]
    assert name(lines=lines) == "Borealis Civil Pty Ltd as trustee for The Borealis Unit Trust"


def test_a_name_s_last_word_that_is_a_label_elsewhere():
    lines = [
        (60, 100, 10, "Name of enterprise"),
        (220, 100, 10, "NORTHPORT BOREALIS LIGHTING"),
        (220, 112, 10, "FACTORY (GENERAL PARTNERSHIP)"),
        (60, 140, 10, "Address"),
        (220, 140, 10, ADDRESS),
    ]
    assert name(lines=lines) == "NORTHPORT BOREALIS LIGHTING FACTORY (GENERAL PARTNERSHIP)"


@pytest.mark.parametrize("place", ["设于", "位于", "坐落于", "设在"])
def test_a_chinese_sentence_that_leads_on_to_the_place(place):
    first = f"兹证明苏州岚湖检测仪器有限公司{place}江苏省苏州市工业园区北方"
    texts = (first, "路1号(可作厂房使用)的工厂,经现场评审,化妆品生产、控制、", "储存活动符合标准")
    assert name(*texts) == "苏州岚湖检测仪器有限公司"


def test_a_list_of_addresses_below_the_name():
    texts = (
        "This is to certify that Borealis Pump Works Co., Ltd.",
        "(1) Registered at: No.8 Quay Road, Northport,",
        "(2) Manufacturing at: No.12 Mill Zone, Northport",
        "has set up a quality management system",
    )
    assert name(*texts) == "Borealis Pump Works Co., Ltd."


def test_the_holder_s_code_ends_the_name():
    lines = [
        (60, 100, 10, "Par le présent certificat, Polaris Certification atteste que l'organisme"),
        (80, 124, 16, "CHAUDRONNERIE DES QUAIS – ÉTS BORÉAL"),
        (80, 144, 9, "SIREN 751 804 154"),
        (80, 157, 14, "ZA de la Croix – 6, rue des Forges – BP 20017 – 49600 PORTNORD"),
        (60, 200, 10, "a mis en place un système de management de la qualité conforme"),
    ]
    assert name(lines=lines) == "CHAUDRONNERIE DES QUAIS – ÉTS BORÉAL"


def test_a_group_named_beside_the_holder_under_its_own_caption():
    lines = [
        (60, 100, 10, "获证组织:苏州市吴中区岚湖"),
        (300, 100, 10, "集团名称:北方重工控股集团有限公司"),
        (60, 113, 10, "检测仪器有限公司"),
        (60, 140, 10, "地址:江苏省苏州市北方路1号"),
    ]
    assert name(lines=lines) == "苏州市吴中区岚湖检测仪器有限公司"


@pytest.mark.parametrize("holder", ["苏州岚湖输送机械股份有限公司", "苏州岚湖灯饰厂(普通合伙)"])
def test_the_words_before_a_label_of_a_longer_caption_are_no_name(holder):
    lines = [
        centred(150, 12, holder),
        centred(170, 12, "中心职能所在地:江苏省苏州市工业园区北方路与南方路交汇处"),
        centred(220, 10, "经审核合格,准予认证"),
    ]
    assert name(lines=lines) == holder


def test_a_korean_statement_about_the_company_above():
    lines = [
        (85, 300, 10, "2. 업"),
        (140, 300, 10, "체"),
        (170, 300, 10, "명"),
        (210, 300, 10, ": 주식회사 북항산업개발"),
        (150, 580, 10, "위 업체의 안전보건경영시스템이 상기 표준의 요구사항에"),
        (180, 594, 10, "적합하게 수립·운영되고 있음을 증명합니다."),
    ]
    assert name(lines=lines) == "주식회사 북항산업개발"


def test_a_caption_under_its_value():
    lines = [
        centred(118, 12, "THIS IS TO CERTIFY THAT THE ORGANISATION NAMED BELOW HAS A SYSTEM THAT"),
        centred(131, 12, "CONFORMS"),
        (65, 156, 12, "Borealis Limited"),
        (65, 170, 8, "Name of organisation"),
        (65, 190, 12, "Suite 84, Quay House, Mill Street, 40150 Northport, Malaysia"),
        (65, 204, 8, "Physical address"),
    ]
    assert name(lines=lines) == "Borealis Limited"


@pytest.mark.parametrize("verb", ["is", "has", "operates"])
def test_the_verb_behind_a_name(verb):
    lines = [
        (60, 100, 18, "The Service Management System of"),
        (60, 124, 18, f"Borealis Archives LLP {verb}"),
        (60, 148, 18, "certified to ISO/IEC 20000-1:2018"),
    ]
    assert name(lines=lines) == "Borealis Archives LLP"


def test_a_word_of_a_name_beside_a_date_is_no_label():
    lines = [
        (60, 180, 28, "Borealis Data Centres"),
        (400, 190, 14, "18 November 2027"),
        (60, 214, 28, "Ltd"),
        (60, 250, 12, ADDRESS),
        (60, 290, 12, "whose information security management system"),
        (60, 304, 12, "meets"),
    ]
    assert name(lines=lines) == "Borealis Data Centres Ltd"


def test_a_name_without_a_legal_form_above_an_address_is_doubted():
    lines = [
        centred(140, 18, "BOREALIS FORGE AND FLANGES"),
        centred(164, 12, "Plot No. 442/1, Village Northport, Quay Road, Northport 201 009, India"),
        centred(220, 12, "MANUFACTURE OF FLANGES, FORGED FITTINGS AND RINGS"),
    ]
    found = chosen(lines=lines).holder
    assert found.value == "BOREALIS FORGE AND FLANGES"
    assert found.confidence < 0.8


def test_a_mark_is_not_taken_for_the_latin_name_of_a_local_company():
    lines = [
        (290, 74, 42, "SRB"),
        centred(295, 27, "บริษัทเหนืออินเตอร์แพค จำกัด"),
        centred(340, 16, "เลขที่ 88/17 หมู่ 5 ตำบลบางเหนือ อำเภอบางเหนือ"),
        centred(387, 16, "มีระบบการจัดการคุณภาพเป็นไปตามมาตรฐาน"),
    ]
    assert name(lines=lines) == "บริษัทเหนืออินเตอร์แพค จำกัด"


def test_a_standard_above_figures_is_no_name_above_an_address():
    lines = [
        centred(300, 16, "Northport"),
        centred(460, 26, "ДСТУ EN ISO 9001:2018 (EN ISO"),
        centred(490, 26, "9001:2015, IDT; ISO 9001:2015, IDT)"),
        centred(540, 12, "Produktion von Pumpen und Ventilen"),
    ]
    found = chosen(lines=lines).holder
    assert found is None or "ISO" not in found.value


def test_a_name_that_begins_behind_its_label_and_goes_on_below_itself():
    lines = [
        *row(170, 15, x76="Kuruluş Adı / Name of Organization", x320="KUZEY MAKİNA KALIP"),
        (320, 191, 15, "SANAYİ VE TİCARET LİMİTED"),
        (320, 212, 15, "ŞİRKETİ"),
    ]
    assert name(lines=lines) == "KUZEY MAKİNA KALIP SANAYİ VE TİCARET LİMİTED ŞİRKETİ"


def test_a_turkish_legal_form_with_misread_dots_is_no_name():
    lines = [
        (166, 197, 14, "İşbu belge ile aşağıda adı ve adresi yazılı kuruluşun"),
        (71, 224, 20, "KUZEY BELGE AMBALAJ MATBAACILIK VE GIDA SANAYI"),
        (227, 246, 20, "ANONÍM ŞÍRKETI"),
        (154, 276, 14, "Liman Mah. 9501 Sok. No: 33 Torbali / İZMİR"),
    ]
    assert name(lines=lines) == "KUZEY BELGE AMBALAJ MATBAACILIK VE GIDA SANAYI ANONİM ŞİRKETI"


def test_greek_words_for_the_company_are_no_part_of_its_name():
    lines = stacked(
        "Βεβαιώνεται ότι", "η εταιρεία ΒΟΡΕΙΑ ΑΝΤΛΙΑ Ο.Ε.", "εφαρμόζει σύστημα διαχείρισης", height=14
    )
    assert name(lines=lines) == "ΒΟΡΕΙΑ ΑΝΤΛΙΑ Ο.Ε."


def test_a_name_whose_last_words_stand_before_the_seat():
    lines = stacked(
        "PRIMERO. La empresa FUNDACIÓN EDUCATIVA",
        "COLINAS DE NORTE, con domicilio en Calle 4 No. 7-19,",
        "Vereda Alta, Norte, Colombia, solicitó la certificación.",
        height=14,
    )
    assert name(lines=lines) == "FUNDACIÓN EDUCATIVA COLINAS DE NORTE"


def test_a_long_name_with_a_word_for_certificates_goes_before_its_last_line():
    lines = [
        (93, 148, 24, "KUZEY BELGE AMBALAJ MATBAACILIK VE GIDA"),
        (188, 172, 24, "SANAYI ANONİM ŞİRKETİ"),
        (155, 203, 14, "Liman Mah. 9501 Sok. No: 33 Torbalı / İZMİR"),
        (68, 241, 14, "firmasının Çevre Yönetim Sistemi denetlenmiş ve aşağıdaki standardın şartlarına"),
    ]
    assert name(lines=lines) == "KUZEY BELGE AMBALAJ MATBAACILIK VE GIDA SANAYI ANONİM ŞİRKETİ"


def test_a_sentence_around_a_name_is_no_part_of_it():
    system = (
        "This is to certify that",
        "the food safety system of",
        "Borealis Foods Pvt. Ltd.",
        "has been assessed",
    )
    assert name(lines=stacked(*system, height=14)) == "Borealis Foods Pvt. Ltd."
    verb = (
        "The management system of Borealis Foods Inc.",
        "registered as conforming to ISO 9001:2015, certificate 4711",
    )
    assert name(lines=stacked(*verb, height=14)) == "Borealis Foods Inc."


def test_the_last_line_of_a_name_that_looks_like_a_caption():
    lines = [
        (60, 240, 13, "This certificate is issued to"),
        (58, 266, 18, "INVERMARL SUBSEA"),
        (58, 293, 18, "FABRICATION LIMITED"),
        (58, 323, 13, "Howe Moss Terrace, Kirkhill Industrial Estate, Dyce,"),
    ]
    assert name(lines=lines) == "INVERMARL SUBSEA FABRICATION LIMITED"


def test_a_name_that_begins_with_a_word_for_standards():
    lines = [
        (90, 190, 17, "Loireval Certification certifie que le système de management"),
        (90, 206, 17, "mis en place pour les activités suivantes :"),
        (90, 232, 19, "Conception, fabrication et contrôle de pièces"), (90, 249, 19, "métalliques découpées"),
        (90, 290, 17, "par"), (90, 310, 27, "NORMES & CONTRÔLES"), (90, 338, 24, "ILVANTIS SAS"),
        (90, 374, 17, "sur le site suivant : 12 rue des Tanneurs, 49280 La Séguinière, France"),
        (90, 428, 17, "a été évalué et jugé conforme aux exigences requises par :"), (160, 457, 29, "ISO 14001:2015"),
    ]  # fmt: skip
    assert name(lines=lines) == "NORMES & CONTRÔLES ILVANTIS SAS"


def test_a_system_whose_name_runs_over_lines_is_no_holder():
    lines = [
        centred(231, 17, "Tatracert Polska Sp. z o.o. zaświadcza, że"),
        centred(255, 23, "System Zarządzania Bezpieczeństwem i Higieną"), centred(278, 23, "Pracy"),
        centred(309, 17, "w organizacji"), centred(340, 31, "Przedsiębiorstwo Wielobranżowe"),
        centred(372, 31, "„JODŁOWSKI-BIS” Spółka Jawna"), centred(411, 17, "ul. Przemysłowa 18, 37-500 Jarosław"),
        centred(456, 17, "spełnia wymagania normy"), centred(480, 31, "PN-ISO 45001:2018-06"),
    ]  # fmt: skip
    assert name(lines=lines) == "Przedsiębiorstwo Wielobranżowe „JODŁOWSKI-BIS” Spółka Jawna"


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("CÔNG TY TNHH MỘT THÀNH VIÊN", "BAO BÌ GIẤY TRÀ LĨNH"),
        ("ТОВАРИСТВО З ОБМЕЖЕНОЮ", "ВІДПОВІДАЛЬНІСТЮ «ПОЛІССЯ-ПАК»"),
    ],
)
def test_a_legal_form_that_opens_a_name_goes_on_below(upper, lower):
    lines = [(77, 300, 10, "Certificate holder"), (260, 294, 10, upper), (260, 306, 10, lower)]
    assert name(lines=lines) == f"{upper} {lower}"


def test_the_code_behind_a_name_begins_on_its_line():
    lines = [
        (77, 300, 10, "Видано:"),
        (260, 300, 10, "ТОВ «ПОЛІССЯ-ПАК», код"),
        (260, 312, 10, "ЄДРПОУ 34015521"),
    ]
    assert name(lines=lines) == "ТОВ «ПОЛІССЯ-ПАК»"


def test_a_chinese_sentence_about_the_certified_organisation_names_nobody():
    texts = (
        "常州芮丰医疗器械有限公司（住所：江苏省常州市武进",
        "区遥观镇）的质量管理体系，经审核符合",
        "获证组织每年须接受监督审核，经确认合格后",
    )
    assert name(*texts) == "常州芮丰医疗器械有限公司"


def test_an_italian_statement_in_capitals_is_no_part_of_the_name():
    lines = [
        (129, 214, 18, "SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER LA QUALITÀ DELL'AZIENDA"),
        (172, 245, 21, "Officine Velmora Fonderia s.r.l."), (198, 275, 13, "INDIRIZZO: Strada Provinciale 8, 36100 Vicenza"),
    ]  # fmt: skip
    assert name(lines=lines) == "Officine Velmora Fonderia s.r.l."


def test_what_of_it_conforms_before_the_name():
    texts = ("This is to Certify that Systems & Procedures of", "M/s. BOREALIS PUMP PVT. LTD.")
    assert name(*texts, ADDRESS, "have been audited") == "BOREALIS PUMP PVT. LTD."


@pytest.mark.parametrize("behind", ["(192-84-56207)", " (22-2-212)"])
def test_a_register_s_number_in_brackets_behind_it(behind):
    assert name(f"조직명: (주)한빛펌프{behind}", "등록범위: 펌프의 제조") == "(주)한빛펌프"


def test_a_year_in_brackets_stays():
    assert name("Certified company: Borealis Pump Works Ltd. (1987)").endswith("(1987)")


def test_the_latin_name_behind_a_stroke_goes_on_below():
    found = chosen(
        "兹证明 / This is to certify that:",
        "北方紧固件制造有限公司 / Borealis Northport Fastener",
        "Manufacturing Co., Ltd.",
        "地址 / Address: 1 Quay Street, Northport",
    )
    assert found.holder.value == "Borealis Northport Fastener Manufacturing Co., Ltd."
    assert found.local.value == "北方紧固件制造有限公司"


def test_a_common_word_opens_a_row_of_a_column():
    lines = [
        *row(100, 12, x60="Solicitante", x135="Metalúrgica Irmãos"),
        *row(114, 12, x135="Tavolaro Indústria e"),
        *row(128, 12, x135="Comércio Ltda – EPP"),
        *row(160, 12, x60="Endereço", x135="Rua do Cais, 1, Porto Norte"),
    ]
    assert name(lines=lines) == "Metalúrgica Irmãos Tavolaro Indústria e Comércio Ltda – EPP"


@pytest.mark.parametrize("own", ["CÔNG TY TNHH BƠM BẮC ĐẨU", "CÔNG TY TNHH MTV BAO BÌ HƯNG THỊNH"])
def test_a_vietnamese_name_is_the_local_one(own):
    found = chosen("Chứng nhận hệ thống quản lý của", own, "Polaris Pump Company Limited")
    assert found.local.value == own


def test_an_arabic_title_of_two_lines_is_no_name():
    lines = [
        (460, 134, 26, "شهادة"),
        (456, 187, 28, "مطابقة"),
        (60, 241, 11, "Polaris Certification certifies that the management system of the organization"),
        (195, 277, 9, "نشهد بأن نظام الإدارة لدى المنشأة المذكورة أدناه قد تم تدقيقه"),
        (62, 362, 13, "Organization"),
        (170, 362, 13, "Borealis Pumps L.L.C"),
    ]
    assert chosen(lines=lines).local is None


def test_who_holds_the_licence_for_a_mark_in_two_languages():
    lines = [
        *stacked("Genehmigungsinhaber", "License Holder", x=64, y=156, height=12),
        *stacked("Nordholz Spielzeug Manufaktur", "Dorfstraße 88, 09548 Nordhafen", x=205, y=156, height=14),
        *stacked("Fertigungsstätte(n)", "Factory(ies)", x=64, y=201, height=12),
        (205, 201, 14, "siehe Anlage / see annex"),
    ]
    assert choose_holder([page(lines)], []).holder.value == "Nordholz Spielzeug Manufaktur"


def test_below_the_title_of_a_verification_statement_of_two_lines():
    lines = [
        *stacked("Greenhouse Gas Verification", "Statement", x=66, y=114, height=27),
        *stacked("The inventory of Greenhouse Gas emissions in the period 1 January 2025 – 31", "December 2025 for", x=66, y=196, height=13),
        (66, 244, 22, "Kingsquay Container Lines Plc"),
        *stacked("Quayside House, 2 Mill Approach, Northport NP1 2XY, United Kingdom", x=66, y=272, height=13),
        (66, 302, 13, "has been verified by Borealis Climate Verification AS in accordance with ISO"),
    ]  # fmt: skip
    assert choose_holder([page(lines)], []).holder.value == "Kingsquay Container Lines Plc"
