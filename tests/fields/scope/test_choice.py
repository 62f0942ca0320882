"""The scope: where it begins, how far it goes, and which language is taken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.fields.scope.choice import choose_scope
from certscan.geometry import Box
from tests.support.page_builder import centred, page, row, stacked, text_width

SCOPE = "Design and manufacture of centrifugal pumps"


def scope(*texts, lines=None):
    found = choose_scope([page([centred(60, 28, "CERTIFICATE"), *(lines or stacked(*texts))])])
    return found.value if found else None


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param((f"Scope: {SCOPE}",), id="same line"),
        pytest.param((f"Scope of certification: {SCOPE}",), id="same line, longer label"),
        pytest.param(("Scope of certification", SCOPE), id="below"),
        pytest.param(("for the following scope:", SCOPE), id="statement"),
        pytest.param(("for the following activities", SCOPE), id="statement of activities"),
        pytest.param(("认证范围", SCOPE), id="label in another language"),
    ],
)
def test_announced(texts):
    assert scope("Borealis Pump Works Ltd.", *texts) == SCOPE


def test_in_the_next_column():
    lines = [
        (60, 100, 10, "Scope"),
        (200, 100, 10, "Design and manufacture of"),
        (200, 112, 10, "centrifugal pumps"),
        (60, 130, 10, "Valid until"),
        (200, 130, 10, "12.05.2026"),
    ]
    assert scope(lines=lines) == SCOPE


def test_over_several_lines():
    assert scope(
        "Scope: Design, manufacture, assembly and", "testing of centrifugal pumps, valves", "and spare parts"
    ) == ("Design, manufacture, assembly and testing of centrifugal pumps, valves and spare parts")
    assert scope("Scope of certification", "Design and manufacture of", "centrifugal pumps") == SCOPE


def test_a_chinese_paragraph_is_joined_without_spaces():
    assert (
        scope("认证范围：离心泵、阀门及其备件的", "设计、制造和服务")
        == "离心泵、阀门及其备件的设计、制造和服务"
    )


@pytest.mark.parametrize(
    "after",
    [
        "Issue date: 12.05.2023",
        "12 May 2023",
        "Expiry date: 11.05.2026",
        "Valid from 12.05.2023 until 11.05.2026",
        "Certificate No.: QM-4711",
        "Address: 1 Quay Street, Northport",
        "Issued by: Northport Certification Services Ltd",
        "This certificate is valid until 12.05.2026",
        "This is to certify that",
        "颁证日期：2023年5月12日",
        "地址：江苏省苏州市工业园区1号",
        "Accreditation No. 0005",
    ],
)
def test_where_it_ends(after):
    assert scope(f"Scope: {SCOPE}", after, "Northport") == SCOPE


def test_a_gap_ends_it():
    lines = [
        (60, 100, 10, "Scope of certification"),
        (60, 120, 10, SCOPE),
        (60, 170, 10, "Northport, a note far below"),
    ]
    assert scope(lines=lines) == SCOPE


def test_other_print_ends_it():
    lines = [(60, 100, 10, f"Scope: {SCOPE}"), (60, 113, 18, "ISO 9001:2015")]
    assert scope(lines=lines) == SCOPE


class TestEnglishOfTwoLanguages:
    def test_below_each_other(self):
        found = scope("认证范围：离心泵的设计和制造", SCOPE, "颁证日期：2023年5月12日")
        assert found == SCOPE

    def test_each_with_its_label(self):
        lines = [
            (60, 100, 10, "认证范围"),
            (180, 100, 10, "离心泵的设计和制造"),
            (60, 113, 10, "Scope"),
            (180, 113, 10, SCOPE),
        ]
        assert scope(lines=lines) == SCOPE

    def test_german_first(self):
        found = scope(
            "Geltungsbereich", "Entwicklung und Herstellung von Kreiselpumpen", SCOPE, "Gültig bis 12.05.2026"
        )
        assert found == SCOPE

    def test_the_other_one_is_kept(self):
        sheet = page(stacked("认证范围：离心泵的设计和制造", SCOPE))
        assert "离心泵的设计和制造" in [a.value for a in choose_scope([sheet]).alternatives]

    @pytest.mark.parametrize(
        "texts", [("认证范围：离心泵的设计和制造",), ("Область сертификации: производство насосов",)]
    )
    def test_one_language_alone(self, texts):
        assert scope(*texts) == texts[0].partition("：")[2] or texts[0].partition(": ")[2]


def found(*texts, lines=None, cells=()):
    return choose_scope([page(lines or stacked(*texts), cells=cells)])


class TestNoScope:
    """Text behind a label that only resembles a scope is doubted, and a true scope goes before it."""

    TEXTS = ("See the annex", "ISO 9001:2015", "Zie bijlage 2", "请见附件", "EA 17, EA 29, EA 34/1", "Pumps")

    @pytest.mark.parametrize("text", TEXTS)
    def test_doubted(self, text):
        other = found(f"Scope: {text}")
        assert other is None or other.confidence < found(f"Scope: {SCOPE}").confidence

    @pytest.mark.parametrize("text", TEXTS)
    def test_a_scope_goes_before_it(self, text):
        pages = [page(stacked(f"Scope: {text}")), page(stacked(f"Scope: {SCOPE}"), number=2)]
        assert choose_scope(pages).value == choose_scope(pages[::-1]).value == SCOPE

    def test_a_long_scope_may_speak_of_a_standard(self):
        lines = stacked(
            f"Scope: {SCOPE}, valves", "and spare parts to ISO 5199 for the harbours of Northport"
        )
        assert found(lines=lines).confidence == found(f"Scope: {SCOPE}").confidence

    def test_a_clause_that_goes_on_is_none(self):
        clause = found("for the following scope, as agreed with the client of Northport")
        assert clause.confidence < found("for the following scope: as agreed with the client").confidence


class TestTables:
    CELLS = tuple(Box(x, y, x + 200, y + 30) for x in (50, 250) for y in (100, 130))

    def test_a_column_of_sites_goes_behind_the_certificate_s_scope(self):
        sites = [
            (60, 105, 10, "Address"),
            (260, 105, 10, "Scope"),
            (60, 135, 10, "2 Harbour Road"),
            (260, 135, 10, "Storage of pumps"),
        ]
        alone = found(lines=sites, cells=self.CELLS)
        assert alone.value == "Storage of pumps"
        assert found(lines=[*sites, (60, 300, 10, f"Scope: {SCOPE}")], cells=self.CELLS).value == SCOPE
        assert alone.confidence < found(lines=sites).confidence

    def test_a_cell_of_its_own_is_surer(self):
        lines = [(60, 105, 10, "Scope"), (260, 105, 10, SCOPE)]
        assert found(lines=lines, cells=self.CELLS).confidence > found(lines=lines).confidence

    def test_the_next_row_without_rules_ends_it(self):
        lines = [
            (60, 100, 10, "Scope"),
            (200, 100, 10, SCOPE),
            (60, 113, 10, "Sector"),
            (200, 113, 10, "Machines and plants"),
        ]
        assert scope(lines=lines) == SCOPE


def test_the_certificate_goes_before_its_annex():
    annex = page(stacked("Annex to certificate", "Scope: Storage of pumps and valves"), number=2)
    assert choose_scope([annex, page(stacked(f"Scope: {SCOPE}"))]).value == SCOPE
    assert choose_scope([annex]).confidence < found("Scope: Storage of pumps and valves").confidence


def test_a_common_word_in_a_heading_is_no_label():
    heading = [(60, 40, 18, "Services"), (60, 62, 10, "Northport and the surrounding harbours")]
    assert found(lines=[*heading, *stacked("a text", "of many lines", "of running print", y=300)]) is None
    label = [(60, 40, 10, "Services"), *heading[1:]]
    assert found(lines=label).value == "Northport and the surrounding harbours"


def test_a_statement_with_a_long_value_on_its_line():
    long = "Design, manufacture, assembly, installation and testing of centrifugal pumps"
    statement = found(f"for the following scope: {long}")
    assert statement.value == long
    assert statement.confidence == found(f"for the following scope: {SCOPE}").confidence
    assert statement.confidence > found(f"Scope: {long}").confidence


class TestDates:
    def test_inside_a_sentence_belongs_to_it(self):
        text = "as the statement of 12 May 2023 says"
        assert scope(f"Scope: {SCOPE}", text, "and the sites", "Northport") == (
            f"{SCOPE} {text} and the sites Northport"
        )

    @pytest.mark.parametrize("after", ["Northport, 12 May 2023", "12 May 2023", "Nordhafen 12.05.2023"])
    def test_of_a_signature_ends_it(self, after):
        assert scope(f"Scope: {SCOPE}", after, "Northport") == SCOPE


@pytest.mark.parametrize("word", ["for", "For:", "pour / for", "pour/for", "für", "для"])
def test_a_bare_for_announces_it(word):
    assert scope("Borealis Pump Works Ltd.", word, SCOPE) == SCOPE


def test_a_bare_for_corrects_a_doubtful_label():
    lines = [(60, 100, 10, "Scope: see the annex"), *stacked("for", SCOPE, y=200)]
    assert scope(lines=lines) == SCOPE


def test_a_bare_for_does_not_go_before_a_label():
    assert scope(f"Scope: {SCOPE}", "Northport, 12.05.2023", "for", "Storage of valves in harbours") == SCOPE


@pytest.mark.parametrize("after", ["conforms to", "complies with", "was audited"])
def test_the_next_part_of_the_sentence_ends_it(after):
    assert scope(f"for the following scope: {SCOPE}", after, "Northport") == SCOPE


@pytest.mark.parametrize(
    "texts",
    [
        ("Certificate No.: QM-4711", "Issue date: 12.05.2023"),
        ("Scope:",),
        ("Scope:", "Issue date: 12.05.2023"),
        (),
    ],
)
def test_no_scope(texts):
    assert scope(*texts) is None


def test_where_it_is_printed():
    found = choose_scope([page(stacked("Scope: Design and manufacture of", "centrifugal pumps"))])
    assert len(found.evidence) == 2
    assert found.evidence[1].text == "centrifugal pumps"
    assert 0 < found.confidence < 1


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(max_size=40), max_size=6))
def test_any_page_is_searched(texts):
    found = choose_scope([page(stacked("Scope of certification:", *texts))])
    assert found is None or sum(c.isalpha() for c in found.value) >= 3


def test_codes_of_the_sector_before_it_are_no_part_of_it():
    assert scope(f"Scope of certification: 28.13.1;43.29.8; {SCOPE}") == SCOPE


def test_a_paragraph_set_wide():
    paragraph = stacked(
        "兹证明北岸泵业有限公司的管理体系经审核符合标准的要求",
        "符合标准的要求,认证范围为:离心水泵和阀门的",
        "设计、开发和生产。",
        height=12,
        pitch=1.9,
    )
    assert scope(lines=paragraph) == "离心水泵和阀门的设计、开发和生产"


def test_the_last_word_of_a_sentence_is_no_label():
    assert scope("Scope:", "Provision of payment processing and managed network", "services.") == (
        "Provision of payment processing and managed network services"
    )


def test_a_label_printed_larger_than_its_scope():
    lines = [(200, 100, 15, "SCOPE"), (60, 120, 10, SCOPE), *stacked("a text", "of many lines", y=300)]
    assert scope(lines=lines) == SCOPE


def test_a_remark_that_the_annex_tells_it():
    texts = (
        "(scope of certification according to the annex)",
        "Borealis Pump Works conforms to the standard",
    )
    assert scope(*texts) is None


@pytest.mark.parametrize("row", ["", "1 "])
def test_codes_before_each_line_of_a_table_s_row(row):
    lines = stacked(
        "Scope of certification",
        f"{row}43.99.9;42.21.2; Design and manufacture of",
        "42.11.1;42.22.0; centrifugal pumps",
    )
    assert scope(lines=lines) == SCOPE


def test_a_mark_at_the_foot_announces_nothing():
    foot = stacked("PRODUCT", "CERTIFICATION BODY OF THE NORTH", y=760)
    assert scope(lines=[*stacked(f"Scope: {SCOPE}"), *foot]) == SCOPE


def test_another_language_behind_the_english_text():
    lines = stacked(
        "For the following activities:",
        "Design and manufacture of centrifugal pumps and of the valves for them.",
        "Diseño y fabricación de bombas centrífugas y de las válvulas para ellas.",
    )
    assert scope(lines=lines) == "Design and manufacture of centrifugal pumps and of the valves for them"


def test_beside_a_label_in_two_languages():
    lines = [
        (60, 102, 10, "Geltungsbereich:"),
        (60, 114, 10, "Scope:"),
        (200, 100, 10, "Entwicklung und Herstellung von"),
        (200, 112, 10, "Kreiselpumpen"),
        (200, 126, 10, "Design and manufacture of"),
        (200, 138, 10, "centrifugal pumps"),
    ]
    assert scope(lines=lines) == SCOPE


@pytest.mark.parametrize("number", ["QMS-471/MUTU/2023", "EG-4711/QMS/2025"])
def test_a_number_on_the_next_line_ends_it(number):
    assert scope("Scope:", SCOPE, number) == SCOPE


def test_a_word_that_is_also_a_label_may_end_it():
    assert scope(
        "Scope:", "Provision of managed network and customer support", "services", "Valid until 2026"
    ) == ("Provision of managed network and customer support services")


def test_a_number_behind_a_bare_label_ends_it():
    assert scope("Scope:", SCOPE, "No.: GB471104") == SCOPE


def test_the_next_row_ends_it_though_its_label_speaks_of_the_scope():
    lines = [
        (60, 100, 10, "Scope"),
        (250, 100, 10, "Manufacture and sale of bakery products"),
        (60, 115, 10, "Exclusions from scope"),
        (250, 114, 10, "None"),
    ]
    assert scope(lines=lines) == "Manufacture and sale of bakery products"


def test_a_chinese_line_with_many_digits_is_no_code():
    lines = stacked(
        "本证书覆盖范围", "云主机服务和软件开发服务的管理和交付（适用", "性声明版本4.8，2025年04月05日）"
    )
    assert scope(lines=lines).endswith("（适用性声明版本4.8，2025年04月05日）")


@pytest.mark.parametrize(
    "text",
    [
        SCOPE,
        "Herstellung und Vertrieb von Kreiselpumpen",
        "Производство центробежных насосов",
        "离心泵的设计和生产",
        "การผลิตเครื่องสูบน้ำแบบหอยโข่ง",
        "Management and delivery of network services",
    ],
)
def test_a_paragraph_that_begins_as_scopes_do_where_nothing_announces_one(text):
    lines = stacked("This is to certify that", "Borealis Pump Works Ltd.", text, pitch=2)
    found = choose_scope([page([centred(60, 28, "CERTIFICATE"), *lines])])
    assert found.value == text
    assert found.confidence < 0.8


@pytest.mark.parametrize("text", ["Management System", "Production Ltd.", "Northport"])
def test_a_paragraph_that_does_not_begin_so_is_none(text):
    assert scope("This is to certify that", "Borealis Pump Works Ltd.", text) is None


def test_what_leads_in_to_such_a_paragraph_is_no_part_of_it():
    assert scope("Borealis Pump Works Ltd.", f"u nastavku: {SCOPE}") == SCOPE


def test_a_scope_that_goes_on_with_words_of_requirements():
    lines = (
        "Scope of certification",
        "Provision of customer",
        "services in accordance with the service catalogue v3.7",
    )
    assert scope(*lines).endswith("in accordance with the service catalogue v3.7")


def test_a_relative_clause_about_the_system_ends_it():
    lines = ("Scope of certification", SCOPE, "which fulfils the requirements of the following standard")
    assert scope(*lines) == SCOPE


def test_a_scope_left_of_its_label():
    lines = [
        (60, 100, 12, "Manufacture of centrifugal"),
        (60, 116, 12, "pumps"),
        (300, 102, 10, "Scope of certification"),
    ]
    assert (
        choose_scope([page([centred(60, 28, "CERTIFICATE"), *lines])]).value
        == "Manufacture of centrifugal pumps"
    )


def test_a_mark_at_the_page_s_other_side_is_no_scope():
    lines = [(40, 100, 10, "Scope"), (40, 114, 10, "Manufacture of pumps"), (480, 98, 10, "UKAS")]
    assert choose_scope([page([centred(60, 28, "CERTIFICATE"), *lines])]).value == "Manufacture of pumps"


def test_a_scope_behind_the_standard_in_running_text():
    texts = (
        "on the basis that its Quality Management System",
        "stands in conformity with ISO 9001:2015 for Stitching,",
        "Washing and Export of Garments, as verified by our auditors",
    )
    assert scope(*texts) == "Stitching, Washing and Export of Garments"


def test_a_scope_between_its_labels_in_two_languages():
    lines = [
        (57, 109, 9, "范围"),
        (126, 101, 12, "泵和阀门的设计"),
        (126, 117, 12, "Design of pumps and valves"),
        (500, 109, 9, "Scope"),
    ]
    assert (
        choose_scope([page([centred(60, 28, "CERTIFICATE"), *lines])]).value == "Design of pumps and valves"
    )


def test_a_remark_on_the_annex_below_it_is_no_part_of_it():
    lines = stacked("认证范围:", "医用外科口罩的设计、开发和生产", "(多场所名称、地址及范围见附件)")
    assert scope(lines=lines) == "医用外科口罩的设计、开发和生产"


def test_a_value_of_the_row_below_is_no_part_of_it():
    lines = [
        *stacked("For the following scope of activities:", "Manufacture and supply of woven sacks"),
        (60, 128, 10, "Certificate No"),
        (150, 128, 10, ": NCS-210877"),
    ]
    assert scope(lines=lines) == "Manufacture and supply of woven sacks"


def test_what_a_firm_does_goes_before_which_part_of_it_is_certified():
    lines = stacked(
        "Zertifizierter Bereich", "Ganzes Unternehmen", "Tätigkeitsgebiet", "Herstellung von Pumpen"
    )
    assert scope(lines=lines) == "Herstellung von Pumpen"


def test_a_sentence_about_the_scope_is_none():
    lines = [
        *stacked("Scope of registration", "Design of pumps"),
        *stacked(
            "Further clarification regarding the scope of this certificate may be obtained by asking us.",
            y=700,
        ),
    ]
    assert scope(lines=lines) == "Design of pumps"


def test_a_scope_right_of_and_below_the_statement_that_announces_it():
    lines = [
        (60, 100, 10, "2015 for the following scope:"),
        (260, 120, 10, "Design and manufacture of pumps"),
    ]
    assert scope(lines=lines) == "Design and manufacture of pumps"


def test_a_scope_that_is_a_list_with_numbers():
    items = ("1. Design of pumps", "2. Manufacture of valves", "3. Repair of fans")
    assert scope("3. Scope of certification:", *items) == " ".join(items)


def test_the_next_clause_ends_it():
    lines = stacked("4. The certification extends to: Design of pumps", "5. It is entered in the register")
    assert scope(lines=lines) == "Design of pumps"


def test_a_number_with_letters_on_a_line_of_its_own_ends_it():
    assert scope("Scope of certification", "Design of pumps", "RI 9000-2623") == "Design of pumps"


def test_behind_a_rule_that_is_read_as_a_bar():
    lines = [
        (60, 100, 10, "認証範囲|LED照明モジュール及び温度センサの製造(8.3設計・開"),
        (60, 114, 10, "発を除く)"),
    ]
    assert scope(lines=lines) == "LED照明モジュール及び温度センサの製造(8.3設計・開発を除く)"


def test_a_value_with_a_colon_of_its_own_beside_its_label():
    lines = [
        (60, 100, 10, "3. 심사 규격"),
        (200, 100, 10, ": ISO 22000:2018"),
        (60, 130, 10, "4. 인증 분야"),
        (200, 130, 10, ": 과일 주스의 설계, 제조 및 공급"),
    ]
    assert scope(lines=lines) == "과일 주스의 설계, 제조 및 공급"


def test_the_end_of_a_sentence_is_no_caption():
    assert (
        scope("符合标准的要求，认证范围为：烘焙食品的设计、生产", "和服务。") == "烘焙食品的设计、生产和服务"
    )


def test_the_second_line_of_a_name_is_no_label():
    lines = [
        centred(200, 24, "Adhiraj Facility and Manpower"),
        centred(226, 20, "Services"),
        centred(260, 10, "Office No. 7, 2nd Floor, Shivtara Complex, Nagpur 440 018 INDIA"),
        centred(300, 10, "The Scope of Activities covered by this Certificate is defined below"),
        centred(315, 10, SCOPE),
    ]
    assert scope(lines=lines) == SCOPE


def test_the_scope_of_a_licence_within_the_scope():
    texts = (
        "Production and sales of pipes; construction of public works within",
        "the scope of qualification and related management",
    )
    assert scope("Scope of certification", *texts) == " ".join(texts)


def test_a_statement_beside_a_label_between_its_lines_is_no_value():
    lines = [
        (60, 115, 10, "Cho lĩnh vực"),
        (60, 135, 10, "Sản xuất nhiệt kế điện tử"),
        (320, 107, 10, "arrangements which meet"),
        (320, 122, 10, "Registered for"),
        (320, 137, 10, SCOPE),
    ]
    assert scope(lines=lines) == SCOPE


def test_a_value_with_a_colon_below_its_label():
    assert scope("untuk lingkup", ": Pengelolaan dan penyediaan jasa ekspedisi") == (
        "Pengelolaan dan penyediaan jasa ekspedisi"
    )


def test_what_is_done_before_what_it_is_done_to():
    first, second = "Виробництво, зберігання та розповсюдження:", "ортопедичні імплантати та шприци"
    assert scope(f"стосовно {first}", second) == f"{first} {second}"


def test_the_code_of_the_sector_behind_the_label():
    assert scope("ALCANCE / EA 30", SCOPE) == SCOPE


def test_a_text_centred_below_its_label_at_the_margin():
    lines = [
        (60, 100, 10, "Вид деятельности"),
        centred(115, 10, "Производство и продажа фруктовых соков"),
        (60, 150, 10, "Внесено в реестр органа по сертификации"),
    ]
    assert scope(lines=lines) == "Производство и продажа фруктовых соков"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Scope. {SCOPE}", id="a heading in the line of its text"),
        pytest.param(f"za: {SCOPE}", id="for"),
        pytest.param(f"“{SCOPE}”", id="in quotes"),
    ],
)
def test_how_a_scope_may_begin(text):
    assert scope(text) == SCOPE


def test_what_leads_in_to_a_list_below():
    assert scope("满足标准的规定，适用于下列产品的加工：", "果汁、果干和坚果的生产和配送") == (
        "果汁、果干和坚果的生产和配送"
    )


def test_a_scheme_for_manufacturers_is_no_scope():
    assert scope("Good Manufacturing Practices for Cosmetic Products", SCOPE) == SCOPE


def test_a_sentence_about_the_scope():
    foot = "To be read in conjunction with the scope above or the attached appendix."
    lines = [*stacked(f"Scope: {SCOPE}"), (60, 780, 8, foot)]
    assert scope(lines=lines) == SCOPE


def test_the_rest_of_a_reference_to_the_annex():
    lines = stacked(
        "Omschrijving van de activiteiten: Bijlage bij certificaat 10007588041-", "MSC-RvA-NLD (1 + 4)"
    )
    assert scope(lines=lines) is None


@pytest.mark.parametrize("label", [f"Scope: {SCOPE}", f"Activities: {SCOPE}"])
def test_a_label_right_below_larger_print(label):
    lines = [centred(110, 14, "ISO 9001:2015"), centred(127, 10, label), *stacked("Valid until 2026", y=300)]
    assert scope(lines=lines) == SCOPE


def test_an_address_in_another_column_is_nearer_than_the_scope():
    lines = [
        (60, 300, 10, "Scope of certification"),
        (60, 322, 10, SCOPE),
        *stacked("Borealis Pump Works Ltd.", "1 Quay Street", "Northport, NP1 2AB", x=330, y=286),
    ]
    assert scope(lines=lines) == SCOPE


@pytest.mark.parametrize(
    "texts",
    [
        ("Manufacture of machined components and assemblies", "in support of the aerospace industry"),
        ("Warehousing and distribution of medicines under Good Distribution Practice",),
        ("Fabricación de piezas y tratamiento térmico aplicado a", "piezas de acero"),
    ],
)
def test_words_of_statements_inside_a_scope(texts):
    assert scope("Scope of certification", *texts) == " ".join(texts)


def test_a_scope_label_behind_within():
    texts = ("operates a Quality Management System in accordance with ISO 9001:2015 within",)
    assert scope(*texts, f"the following scope: {SCOPE}") == SCOPE


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("norma NP EN ISO 9001:2015, no escopo:", "Fabrico de bombas"), "Fabrico de bombas"),
        (("通过认证范围:离心泵的设计和生产",), "离心泵的设计和生产"),
        (("体系覆盖", "离心泵的设计和生产"), "离心泵的设计和生产"),
        (("所开展的下列活动准予认证", "离心泵的设计和生产"), "离心泵的设计和生产"),
        (("aplicado a", "Fabricación de bombas centrífugas"), "Fabricación de bombas centrífugas"),
        ((f"Scope {SCOPE}",), SCOPE),
        ((f"Scope of certification (EA 18): {SCOPE}",), SCOPE),
        (("Goods", "Pumps and spare valves"), "Pumps and spare valves"),
        ((f"Extent: {SCOPE}",), SCOPE),
        (("while engaged in", SCOPE), SCOPE),
        ((f"with regard to: {SCOPE}",), SCOPE),
        (
            ("2. Gegenstand der Zertifizierung ist: Vertrieb von", "Kreiselpumpen."),
            "Vertrieb von Kreiselpumpen",
        ),
        (("其所涉及的过程和活动为离心泵的", "设计和生产。据此准予注册,该组织"), "离心泵的设计和生产"),
        (("准予认证注册。认证范", "围:离心泵的设计和生产。"), "离心泵的设计和生产"),
        (("has been assessed in", "respect of its Quality Management System", "Scope", SCOPE), SCOPE),
        (("覆盖范围:离心泵的设计和生产所涉及的售后服务",), "离心泵的设计和生产"),
        (("认证的对象", "認証の対象遠心ポンプの設計及び製造", "関連事業所"), "遠心ポンプの設計及び製造"),
        (
            ("适用的活动范围", "离心泵的设计和生产", "有关证书范围的更多说明可向获证组织索取"),
            "离心泵的设计和生产",
        ),
    ],
)
def test_common_words_that_announce_it(texts, expected):
    assert scope(*texts, "Certificate No. QM-4711") == expected


@pytest.mark.parametrize(
    "texts",
    [
        ("complies with ISO 9001:2015", "for design and manufacture of centrifugal pumps"),
        ("and complies with AS9104-1:2022", "", "for Design and manufacture of centrifugal pumps"),
        ("applies a quality management system for the design", "and manufacture of centrifugal pumps."),
        (
            "applies a quality management system for design",
            "and manufacture of centrifugal pumps according to ISO 9001:2015.",
        ),
    ],
)
def test_behind_a_bare_for(texts):
    found = scope(*texts)
    assert found.removeprefix("the ").lower() == SCOPE.lower()


def test_behind_a_label_in_two_languages_on_its_line():
    lines = stacked("per i seguenti processi / concerning the following activities", "Gestione di trasporti")
    assert scope(lines=lines) == "Gestione di trasporti"


@pytest.mark.parametrize(
    "name", ["质量管理体系", "Quality Management System", "MANAGEMENT SYSTEM CNAS C020-M"]
)
def test_the_name_of_a_system_is_none(name):
    assert scope("认证领域", name) is None
    fields = [(60, 100, 10, "认证领域"), (350, 100, 10, "认证标准"), (60, 116, 10, name)]
    assert scope(
        lines=[*fields, (350, 116, 10, "ISO 9001:2015"), (60, 200, 10, "认证范围:离心泵的生产")]
    ) == ("离心泵的生产")


def test_software_for_management_is_one():
    assert scope("Scope", "Development of battery management systems") == (
        "Development of battery management systems"
    )


def test_the_title_of_a_product_certificate_announces_none():
    lines = [
        (214, 100, 12, "CERTIFICATE FOR PRODUCT CERTIFICATION"),
        (480, 100, 12, "MARKED"),
        (57, 200, 8, "产品名称和系列、规格、型号"),
        (57, 210, 8, "PRODUCT NAME, SERIES, MODEL"),
        (220, 200, 10, "毛绒玩具"),
        (220, 212, 10, "TY-376、KD-783、TY-373"),
    ]
    assert scope(lines=lines) == "毛绒玩具"


def test_the_number_of_people_is_none():
    assert scope("体系覆盖人数", "120人", "认证范围:离心泵的生产") == "离心泵的生产"


def test_a_word_that_a_lines_end_parts():
    assert scope("Scope: Manufacture of single-", "use syringes", "Valid until 2026") == (
        "Manufacture of single-use syringes"
    )
    assert scope("Geltungsbereich: Forst-", "und Landwirtschaft", "Gültig bis 2026") == (
        "Forst- und Landwirtschaft"
    )


class TestTwoLanguages:
    """A label in two languages is followed by the scope in both."""

    ENTWICKLUNG = "Entwicklung und Herstellung von Kreiselpumpen"

    def test_one_below_the_other(self):
        assert scope("Scope / Geltungsbereich", SCOPE, self.ENTWICKLUNG) == SCOPE
        assert scope("Geltungsbereich / Scope", self.ENTWICKLUNG, SCOPE) == SCOPE

    @pytest.mark.parametrize("opening", ["(", " / ", "（"])
    def test_the_second_one_begins_on_the_last_line_of_the_first(self, opening):
        closing = {"(": ")", "（": "）"}.get(opening, "")
        texts = (
            f"登録範囲 遠心ポンプの設計及び製造{opening}Design and",
            f"manufacture of centrifugal pumps{closing}",
        )
        assert scope(*texts, "有効期限 2027年11月23日") == SCOPE

    def test_on_one_line(self):
        assert scope("Geltungsbereich / Scope", f"{self.ENTWICKLUNG} / {SCOPE}") == SCOPE
        assert scope("Scope", "Sale / repair of pumps") == "Sale / repair of pumps"

    def test_the_second_one_repeats_its_label(self):
        assert scope("登録範囲 カスタマーサポートの管理及び提供", f"Scope: {SCOPE}") == SCOPE

    def test_a_part_with_english_words_does_not_go_before_the_whole(self):
        texts = ("Ruang lingkup: Penyediaan jasa dukungan pelanggan,", "layanan cloud hosting dan pembayaran")
        assert scope(*texts) == " ".join(texts).removeprefix("Ruang lingkup: ")


def test_the_scopes_of_sites_on_an_annex_go_behind_the_certificates_own():
    annex = page(
        [
            centred(60, 20, "认证证书附件"),
            (60, 100, 10, "附件共1页第1页"),
            (60, 140, 10, "地址"),
            (300, 140, 10, "认证范围"),
            (60, 160, 10, "江苏省苏州市湖滨路8号"),
            (300, 160, 10, "阀门的生产"),
        ],
        number=2,
    )
    sheet = page(stacked("标准要求，覆盖范围：离心泵、", "阀门的生产"))
    assert choose_scope([sheet, annex]).value == "离心泵、阀门的生产"


def test_english_behind_a_bare_for_on_a_page_with_another_scope():
    texts = (
        "认证范围:离心泵的设计和生产",
        "conforms to the above standard for:",
        SCOPE,
        "有效期至2028年5月30日",
    )
    assert scope(*texts) == SCOPE


def test_a_company_behind_a_bare_for_is_none():
    assert scope("for", "Borealis Pump Works Pvt. Ltd.", f"Its work: {SCOPE}") == SCOPE


def test_activities_with_their_codes():
    texts = ("Work, by code of trade:", "28.13 Manufacture of centrifugal pumps;", "33.12 Repair of valves")
    assert scope(*texts) == "28.13 Manufacture of centrifugal pumps; 33.12 Repair of valves"


def test_an_unannounced_scope_goes_before_those_of_sites_in_a_table():
    cells = [Box(x, y, x + 240, y + 20) for x in (55, 295) for y in (200, 220, 240)]
    lines = [
        (60, 100, 10, "Borealis Pump Works Ltd."),
        (60, 140, 10, "Machining, heat treatment and assembly of pump shafts"),
        (60, 205, 10, "Seat"),
        (300, 205, 10, "Functions"),
        (60, 225, 10, "7 Mill Lane, Harrowfen"),
        (300, 225, 10, "Assembly, final inspection"),
        (60, 245, 10, "9 Weir Road, Harrowfen"),
        (300, 245, 10, "Sales, contract review"),
    ]
    found = choose_scope([page([centred(60, 28, "CERTIFICATE"), *lines], cells=cells)])
    assert found.value == "Machining, heat treatment and assembly of pump shafts"


def test_the_first_of_two_columns_by_its_first_word():
    lines = [
        (60, 140, 10, "Design, manufacture and"),
        (60, 152, 10, "repair of pumps"),
        (320, 140, 10, "Manufacture of valves"),
    ]
    assert scope(lines=lines) == "Design, manufacture and repair of pumps"


def test_a_line_further_below_that_begins_no_text_of_its_own():
    lines = [(60, 100, 10, "认证范围:潜水泵、管道泵"), (60, 119, 10, "的设计、制造和服务")]
    assert scope(lines=lines) == "潜水泵、管道泵的设计、制造和服务"


def test_between_the_organisation_and_its_standard_in_korean():
    texts = (
        "위 조직(123-45-67890)은 원심 펌프의 설계,",
        "개발 및 제조에 대하여 KS Q ISO 9001:2015에 적합한",
        "품질경영시스템을 운영하고 있으므로 인증합니다.",
    )
    assert scope(*texts) == "원심 펌프의 설계, 개발 및 제조"
    assert scope(lines=stacked(*texts, pitch=1.9)) == "원심 펌프의 설계, 개발 및 제조"


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        pytest.param(
            ("Alcance. Diseño y fabricación de prendas de punto",),
            "Diseño y fabricación de prendas de punto",
            id="label with a full stop",
        ),
        pytest.param(
            (
                "in accordance with ISO 22000:2018 in respect of Processing, packing",
                "and distribution of pili nut confectionery, on the",
                "conditions laid down in the certification agreement and its schedule.",
            ),
            "Processing, packing and distribution of pili nut confectionery",
            id="before the conditions of the certification",
        ),
        pytest.param(
            (
                "建立并运行的职业健康安全管理体系，经本机构依据 ISO45001:2018 审核，在资质范围",
                "内的建筑工程施工、园林绿化养护服务方面符",
                "合标准要求，准予注册，特发此证。",
            ),
            "资质范围内的建筑工程施工、园林绿化养护服务",
            id="in a Chinese sentence, before what it conforms to",
        ),
        pytest.param(
            (
                "Borealis Analytics, Inc. is certified to ISO/IEC 27001:2022",
                "",
                "",
                "The information security management system supporting the development",
                "and hosting of the reporting platform, as per Statement",
                "of Applicability v5.0",
            ),
            "The information security management system supporting the development and hosting of the reporting"
            " platform, as per Statement of Applicability v5.0",
            id="a system told by what it supports",
        ),
        pytest.param(
            (
                "meets the requirements of ISO 9001:2015",
                "",
                "Provision of temporary traffic management in accordance with National Highway Sector",
                "Schemes 12A/B and 12D",
            ),
            "Provision of temporary traffic management in accordance with National Highway Sector Schemes 12A/B and 12D",
            id="that names another scheme, below the standard",
        ),
        pytest.param(
            (
                "meets ISO 9001:2015",
                "",
                "for General contracting of municipal works within the scope of qualification",
            ),
            "General contracting of municipal works within the scope of qualification",
            id="within the scope of a licence",
        ),
    ],
)
def test_where_sentences_or_their_place_tell_it(texts, found):
    assert scope("Borealis Pump Works Ltd.", *texts) == found


def test_captions_in_small_letters():
    lines = [
        (60, 100, 10, "scope"),
        (140, 100, 10, "Cylindrical grinding of steel shafts"),
        (60, 130, 10, "issued"),
        (140, 130, 10, "April 16, 2025"),
    ]
    assert scope(lines=lines) == "Cylindrical grinding of steel shafts"


def test_a_label_larger_than_the_small_print_around_it():
    lines = [
        (200, 100, 16, "Scope: Design and manufacture of woven fabrics"),
        *stacked(*(f"small print of the certification body, line {n}" for n in range(12)), y=500, height=8),
    ]
    assert scope(lines=lines) == "Design and manufacture of woven fabrics"


@pytest.mark.parametrize("caption", ["业务", "业务边界", "Nature of work"])
def test_captions_by_other_words(caption):
    text = "资质范围内道路普通货物运输" if "业" in caption else "Roads and bridges of the national network"
    assert scope(lines=[(60, 100, 10, caption), (200, 100, 10, text)]) == text


def test_below_the_word_covering_in_the_next_column():
    lines = [
        *row(100, 10, x60="ISO 9001:2015", x290="covering"),
        (290, 116, 10, "Software for hospitals"),
        (290, 129, 10, "and for banks"),
    ]
    assert scope(lines=lines) == "Software for hospitals and for banks"


def test_the_next_row_of_a_table_whose_caption_is_of_scopes_too():
    lines = [
        *row(100, 10, x60="认证范围", x140="医用口罩、医用纱布块的设计开发、生产和销售"),
        *row(118, 10, x60="产品类别", x140="非有源、非植入"),
    ]
    assert scope(lines=lines) == "医用口罩、医用纱布块的设计开发、生产和销售"


def test_a_mark_beside_the_label_is_no_scope():
    lines = [
        *row(100, 12, x60="Geltungsbereich", x300="DAkkS"),
        (300, 113, 10, "Deutsche"),
        (300, 124, 10, "Akkreditierungsstelle"),
        (60, 118, 10, "Herstellung und Handel von"),
        (60, 131, 10, "Backmischungen und Füllungen"),
    ]
    assert scope(lines=lines) == "Herstellung und Handel von Backmischungen und Füllungen"


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            ("Scope of registration", "Design and sale of pumps. Exclusions: 8.3"), id="on its line"
        ),
        pytest.param(
            ("Scope of registration", "Design and sale of", "pumps.", "Exclusions: 8.3"),
            id="on a line of its own",
        ),
    ],
)
def test_the_clause_that_it_leaves_out(texts):
    assert scope(*texts) == "Design and sale of pumps. Exclusions: 8.3"


def test_a_row_of_exclusions_with_a_caption():
    assert scope("Scope: Design and sale of pumps", "Exclusions: 8.3") == "Design and sale of pumps"


def test_a_sentence_about_the_sites_below_a_scope():
    lines = stacked(
        "Scope of operations:",
        "Design and manufacture of pumps, valves and fittings for",
        "water supply",
        "The sites covered are listed in the appendix.",
    )
    assert (
        choose_scope([page(lines)]).value
        == "Design and manufacture of pumps, valves and fittings for water supply"
    )


@pytest.mark.parametrize(
    ("label", "value"),
    [
        pytest.param(
            "Scope and boundaries", "Greases for food machinery, including all energy uses", id="boundaries"
        ),
        pytest.param("Alcance y límites", "Bombas y válvulas para agua potable", id="Spanish boundaries"),
        pytest.param("4. Description of the toy", "Wooden toys", id="a toy"),
        pytest.param("覆盖的产品/服务及其过程", "离心泵的生产和销售", id="processes behind a stroke"),
    ],
)
def test_a_caption_that_says_more_than_scope(label, value):
    assert scope(label, value, "Valid until 12.05.2026") == value


def test_a_caption_that_a_table_of_products_follows():
    lines = [
        *stacked("认证产品及过程：一次性使用无菌注射针、医用外科口罩的设计开发、生", "产和销售"),
        *row(160, 10, x60="序号", x140="产品名称", x260="注册证编号"),
        *row(180, 10, x60="1", x140="医用口罩", x260="20232801601"),
        *row(200, 10, x60="2", x140="医用雾化器", x260="20202419842"),
    ]
    assert scope(lines=lines) == "一次性使用无菌注射针、医用外科口罩的设计开发、生产和销售"


def test_a_chinese_caption_run_together_with_its_value_in_a_list_of_such():
    texts = (
        "注册地址江苏省苏州市工业园区北方路1号",
        "依据 ISO/IEC 20000-1:2018",
        "范围计算机应用软件开发、数据处理与存储服务",
        "(服务目录：V4.0)",
    )
    assert scope(lines=stacked(*texts, pitch=2.2)) == "计算机应用软件开发、数据处理与存储服务"


def test_a_chinese_sentence_that_begins_with_the_word_for_scopes():
    assert scope("依据 ISO 9001:2015", "范围内须遵守相关规定要求") is None


def test_a_value_pushed_to_the_right_beside_its_caption():
    upper, lower = "Herbal face creams and shampoos, hair oils,", "tooth gels, hand gels and oils"
    lines = [
        *row(100, 10, x60="Guideline", x400="ISO 22716:2007"),
        (530 - text_width(upper, 10), 124, 10, upper),
        (530 - text_width(lower, 10), 136, 10, lower),
        (60, 136, 10, "Activities"),
    ]
    assert scope(lines=lines) == f"{upper} {lower}"


def test_one_of_two_lines_below_a_row_whose_value_opens_with_a_label_s_word():
    lines = [
        *row(100, 10, x60="Система:", x220="Система управління охороною"),
        (220, 112, 10, "здоров'я та безпекою праці"),
        *row(130, 10, x60="стосовно:", x220="виробництво борошна, круп та"),
        (220, 142, 10, "висівок, зберігання зерна (КВЕД"),
        (220, 154, 10, "10.61)"),
        *row(172, 10, x60="відповідає вимогам:", x220="ДСТУ ISO 45001:2019"),
    ]
    assert scope(lines=lines) == "виробництво борошна, круп та висівок, зберігання зерна (КВЕД 10.61)"


def test_beside_a_column_of_dates_and_colons():
    lines = [
        (60, 100, 10, "颁证日期：2024年05月21日"),
        (330, 88, 10, "Scope"),
        (330, 100, 10, "Design and manufacture of precision"),
        (330, 112, 10, "moulds and plastic components"),
        (60, 112, 10, "有效期至：2027年05月20日"),
        (240, 112, 10, ":"),
    ]
    assert scope(lines=lines) == "Design and manufacture of precision moulds and plastic components"


def test_the_verb_of_another_language_beside_its_caption_is_none():
    lines = [
        (60, 100, 10, "认证范围"),
        (320, 98, 10, "System conforming to"),
        (60, 124, 10, "离心泵的设计和生产"),
        (320, 118, 10, "ISO 9001:2015"),
        (320, 150, 10, "Scope"),
        (320, 170, 10, SCOPE),
    ]
    assert scope(lines=lines) == SCOPE


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        pytest.param(("覆盖:金属丝网、护栏网的生产",), "金属丝网、护栏网的生产", id="a word and a colon"),
        pytest.param(
            ("覆盖:资质范围内的建筑工程施工总承包",),
            "资质范围内的建筑工程施工总承包",
            id="before another word",
        ),
        pytest.param(
            (
                "兹证明北方丝网有限公司按照 ISO 9001:2015 的要求建立并保持了质量管理体",
                "系,其覆盖的业务为金属丝网、护栏网的生产。经审核与评定,",
                "准予注册。特此发证。",
            ),
            "金属丝网、护栏网的生产",
            id="in a sentence",
        ),
        pytest.param(
            (
                "立并保持了职业健康安全管理体系,其覆盖的业务为木制玩",
                "具、毛绒玩具(CCC认证除外)的生产。经审核与评定,准",
                "予注册,有效期自2026年9月4日起至2029年9月3日止。",
            ),
            "木制玩具、毛绒玩具(CCC认证除外)的生产",
            id="in a sentence before another",
        ),
        pytest.param(
            (
                "for the undermentioned scope",
                "Survey by Drone, Data Entry, Scanning &",
                "Supply of Computer Hardware",
            ),
            "Survey by Drone, Data Entry, Scanning & Supply of Computer Hardware",
            id="undermentioned",
        ),
        pytest.param(("Toy range", "Wooden stacking toys"), "Wooden stacking toys", id="toys"),
        pytest.param(
            ("para los procesos de", "Molienda de trigo y despacho de", "harinas y subproductos"),
            "Molienda de trigo y despacho de harinas y subproductos",
            id="processes in Spanish",
        ),
    ],
)
def test_more_announcements(texts, value):
    assert scope(*texts) == value


def test_the_practice_of_a_title_is_none():
    lines = [
        (60, 60, 20, "Certificate of Good"),
        (60, 84, 20, "Manufacturing Practice"),
        *stacked("Operations audited", "Compounding, filling and storage of skin", "care emulsions", y=200),
    ]
    assert scope(lines=lines) == "Compounding, filling and storage of skin care emulsions"
    assert scope(lines=lines[:2]) is None


def test_behind_a_standard_and_for():
    lines = stacked(
        "satisfies IS0 21469: 2006 for", "Blending and packaging of food grade gear and", "chain oils"
    )
    assert scope(lines=lines) == "Blending and packaging of food grade gear and chain oils"


@pytest.mark.parametrize(
    "behind",
    [
        ("Environmental aspects within the premises named above",),
        ("Statement of Applicability: document ISMS-89, issue 3 of 12-Aug-2024",),
        ("Statement of Applicability: document ISMS-89, issue 3 of", "12-Aug-2024"),
    ],
)
def test_what_is_said_behind_it_of_its_bounds(behind):
    assert scope("Extent of certification", SCOPE, *behind) == SCOPE


def test_in_accordance_with_the_schemes_of_a_sector():
    first = "Provision of temporary traffic management"
    second = "in accordance with National Highway Sector"
    assert scope("For the activities of", first, second, "Schemes 12A/B and 12D") == (
        f"{first} {second} Schemes 12A/B and 12D"
    )
    assert scope("For the activities of", first, "in accordance with the standard", "ISO 9001:2015") == first


def test_captions_before_their_dates_say_nothing_of_where_values_stand():
    days = ("Date of issuance: May 30, 2024", "Date of expiry: May 28, 2027")
    lines = [
        *stacked("The Applicable Scope", "The R&D and sale of alloy materials", y=300),
        *stacked(*days, y=500), *stacked(*days, x=330, y=500),
    ]  # fmt: skip
    assert scope(lines=lines) == "The R&D and sale of alloy materials"


@pytest.mark.parametrize(
    "announced",
    [
        "so far as they concern {}",
        "met pour ses prestations de {}",
        "Northport and certifies the following activity {}",
        "A tevékenység megnevezése {}",
        "Devices and activities {}",
    ],
)
def test_other_words_that_announce_it(announced):
    assert scope("Borealis Pump Works Ltd.", announced.format(SCOPE)) == SCOPE


def test_words_that_announce_it_alone_on_their_line():
    assert scope("conforms to ISO 9001:2015", "with respect to", "Centerless grinding of shafts") == (
        "Centerless grinding of shafts"
    )


def test_the_titles_of_standards_are_none():
    lines = [
        *row(100, 10, x60="Sample", x200="Wooden kitchen set"),
        *row(140, 10, x60="Norm", x200="Subject", x430="Report"),
        *row(155, 10, x60="EN 71-1:2014", x200="Mechanical and physical properties", x430="HK-1"),
        *row(170, 10, x60="EN 71-2:2020", x200="Flammability", x430="HK-2"),
        *row(185, 10, x60="EN 71-3:2019", x200="Migration of certain elements", x430="HK-3"),
    ]
    assert scope(lines=lines) == "Wooden kitchen set"


def test_a_word_of_a_chinese_sentence_among_captions():
    lines = [
        *row(100, 10, x60="产品名称", x200="塑料积木"),
        *row(115, 10, x60="适用年龄", x200="6岁以上"),
        *row(150, 10, x60="上述产品经检测和工厂检查符合产品认证实施规则的要求，特发此证。"),
        *row(165, 10, x60="首次发证：2023-04-07", x260="有效期至：2027-04-06"),
    ]
    assert scope(lines=lines) == "塑料积木"


def test_below_the_standard_of_a_chinese_paper():
    lines = [
        centred(100, 14, "北方泵业有限公司"),
        centred(140, 10, "该组织的信息安全管理体系符合"),
        centred(165, 12, "GB/T 22080-2025 / ISO/IEC"),
        centred(180, 12, "27001:2022"),
        centred(212, 10, "与应用软件开发及运行维护服务相关的管理活"),
        centred(225, 10, "动，与适用性声明（SoA，版本：B/1）一致"),
        centred(245, 10, "本证书签发于2024-11-25，有效期限至2027-11-24止。"),
    ]
    assert (
        scope(lines=lines) == "与应用软件开发及运行维护服务相关的管理活动，与适用性声明（SoA，版本：B/1）一致"
    )


def test_a_chinese_sentence_that_goes_on_behind_the_standard():
    texts = (
        "北方信息技术有限公司的质量管理体系符合",
        "ISO 9001:2015 标准要求，适用于：计算机应用软件的",
        "设计开发；信息系统集成；信息技术咨询服务",
    )
    assert scope(*texts) == "计算机应用软件的设计开发；信息系统集成；信息技术咨询服务"


def test_the_same_statement_in_another_language_below():
    texts = (
        "and operates an Information Security Management System which complies with the",
        "requirements of ISO/IEC 27001:2022 for the following scope:",
        "並運作符合ISO/IEC 27001:2022 要求之資訊安全管理系統，範圍如下：",
        f"{SCOPE}, in accordance with",
        "the Statement of Applicability, version 1.0",
        "離心泵之設計與製造",
    )
    expected = f"{SCOPE}, in accordance with the Statement of Applicability, version 1.0"
    assert scope(*texts) == expected


def test_goods_and_services_that_follow():
    assert scope("pour les activités et prestations ci-après : Fabrication de pompes centrifuges") == (
        "Fabrication de pompes centrifuges"
    )


def test_the_last_row_of_two_columns_above_a_sentence():
    lines = [
        *row(100, 13, x90="驗證準則", x227="ISO 22000:2018"),
        *row(135, 13, x90="食品鏈類別", x227="常溫穩定產品加工"),
        *row(170, 13, x90="驗證產品", x227="冷凍魚片及魚漿製品之加工"),
        (79, 222, 13, "經本公司驗證,上列場址之食品安全管理系統符合所載準則,特發此證。"),
    ]
    assert scope(lines=lines) == "冷凍魚片及魚漿製品之加工"


def test_a_bracket_whose_marks_differ_in_width():
    assert scope("认证范围：聚乙烯(PE）管材的生产和销售") == "聚乙烯(PE）管材的生产和销售"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            stacked("Geltungsbereich", "Herstellung von Saucen, abgefüllt in Eimer", "Produktscope(s): 4 Technologiescope(s): B, D"),
            "Herstellung von Saucen, abgefüllt in Eimer",
            id="codes of a food scheme",
        ),
        pytest.param(
            stacked("Kapsam", "Meyve suyu konsantresinin üretimi", "Gıda zinciri kategorisi: CIV", "Son habersiz denetim: 18/05/2023"),
            "Meyve suyu konsantresinin üretimi",
            id="category of the food chain in Turkish",
        ),
        pytest.param(
            stacked("pour les produits suivants :", "Jouets en bois massif : hochets et puzzles", "fabriqués dans l'usine désignée en annexe et conformes aux normes :"),
            "Jouets en bois massif : hochets et puzzles",
            id="who makes them",
        ),
        pytest.param(
            [*row(100, 10, x60="Jenis Produk", x200="Mainan anak – balok susun"), *row(115, 10, x60="Merek", x200="CERIA")],
            "Mainan anak – balok susun",
            id="in Indonesian",
        ),
        pytest.param(
            [*row(100, 10, x60="Item description", x200="Plush toys"), *row(114, 10, x60="Item no.", x200="944680 /A22")],
            "Plush toys",
            id="above the number of the item",
        ),
        pytest.param(
            [*row(100, 10, x60="Product", x200="Wooden toys 木制益智玩具"), *row(112, 9, x60="产品名称")],
            "Wooden toys",
            id="beside a caption in two scripts",
        ),
        pytest.param(
            [*row(100, 10, x60="Product", x200="Plush toys 毛绒玩具"), *row(112, 9, x60="产品名称"), *row(125, 10, x60="Trade mark", x200="N/A")],
            "Plush toys",
            id="beside a caption in two scripts, short",
        ),
    ],
)  # fmt: skip
def test_of_papers_about_products(lines, expected):
    assert scope(lines=lines) == expected


def test_words_for_a_scope_that_go_on_with_the_system():
    texts = (
        "in respect of its Quality Management System, which meets",
        "ISO 9001:2015",
        "Activities certified:",
        "Manufacture of centrifugal pumps",
    )
    assert scope(*texts) == "Manufacture of centrifugal pumps"


def test_a_remark_on_permits_below_a_scope():
    assert (
        scope("认证范围：离心泵的生产和销售", "（涉及行政许可的，在许可有效期和许可范围内有效）")
        == "离心泵的生产和销售"
    )


def test_a_scope_that_speaks_of_a_product_certification():
    texts = (
        "The certified scope is:",
        "Production of switchgear assemblies (within the scope of",
        "CCC certification) and busbar trunking",
    )
    assert (
        scope(*texts)
        == "Production of switchgear assemblies (within the scope of CCC certification) and busbar trunking"
    )
