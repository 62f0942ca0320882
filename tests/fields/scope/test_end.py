"""Where the text of a scope ends, and what in it only looks like the end."""

import pytest

from certscan.fields.scope.choice import choose_scope
from tests.support.page_builder import centred, page, stacked

SCOPE = "Design and manufacture of centrifugal pumps"
POMPES = "Fabrication de pompes centrifuges"
PUMPEN = "Herstellung von Kreiselpumpen"
BOMBAS = "Fabricación de bombas centrífugas"


def scope(*texts, lines=None):
    found = choose_scope([page([centred(60, 28, "CERTIFICATE"), *(lines or stacked(*texts))])])
    return found.value if found else None


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            (f"The certification covers {SCOPE}. It was first granted", "on 12 May 2020."), id="granted"
        ),
        pytest.param((f"The certification covers {SCOPE} and was first granted on 12 May 2020.",), id="and"),
        pytest.param((f"Scope: {SCOPE}. This certificate remains valid subject to", "audits."), id="remains"),
        pytest.param(
            (f"Scope: {SCOPE}", "The validity of this certificate is subject to audits."), id="below"
        ),
        pytest.param(
            (f"Scope: {SCOPE}", "Further details can be obtained from the organisation."), id="more"
        ),
    ],
)
def test_a_sentence_about_the_certificate(texts):
    assert scope(*texts, "Certificate No. QM-4711") == SCOPE


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((f"Alcance: {BOMBAS}. Fecha de emisión: 12.05.2023",), BOMBAS),
        ((f"El certificado cubre: {BOMBAS}.", "Su validez queda sujeta a auditorías anuales."), BOMBAS),
        ((f"Le présent certificat couvre : {POMPES}.", "Il est valable jusqu'au 11.05.2026."), POMPES),
        (("hat für den Bereich", PUMPEN, "ein Managementsystem eingeführt und wendet es an."), PUMPEN),
        (
            ("认证范围为:离心泵的设计和", "生产。准予注册,注册号为 QM-4711,有效期限至", "2028年5月30日。"),
            "离心泵的设计和生产",
        ),
        (
            ("认证范围为:离心泵的设计和生产。", "准予注册,注册号为 QM-4711,有效期限至 2028年5月30日。"),
            "离心泵的设计和生产",
        ),
        (("认证范围：离心泵的生产。本证书有效期至2026年5月12日，",), "离心泵的生产"),
        (("认证范围：离心泵的生产；证书编号：QM-4711",), "离心泵的生产"),
    ],
)
def test_sentences_of_other_languages(texts, expected):
    assert scope(*texts) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Repair of valves. Certification of welders",
        "Repair of valves, fittings etc. Sale of pumps",
        "Machining of parts in accordance with customer drawings",
        "Design of address labels",
    ],
)
def test_sentences_and_words_of_the_scope_itself(text):
    assert scope(f"Scope: {text}", "Certificate No. QM-4711") == text


@pytest.mark.parametrize(
    "below",
    [
        "Standard: ISO 9001:2015",
        "Certification structure: single site",
        "Outsourced processes: heat treatment",
        "Fluidity class: 4",
        "EGAC Egyptian Accreditation Council",
        "Borealis Certification Ltd.",
        "www.borealis-cert.example",
        "NQ 59889 QMS",
        "TY-376、KD-783、TY-373",
    ],
)
def test_what_is_no_part_of_it(below):
    assert scope(f"Scope: {SCOPE}", below, "Certificate No. QM-4711") == SCOPE


def test_the_name_above_an_office_is_a_signatory():
    assert scope("Scope of certification", SCOPE, "J. Larkwell", "Managing Director") == SCOPE
    spare_parts = ("Scope of certification", "Sale of", "Spare Parts", "Certificate No. QM-4711")
    assert scope(*spare_parts) == "Sale of Spare Parts"


def test_lists_of_what_is_done_are_no_rows():
    listed = ("Scope:", "Sale: pumps", "Repair: valves")
    assert scope(*listed) == "Sale: pumps Repair: valves"


def test_a_word_of_labels_in_small_letters_ends_its_text():
    assert scope("Alcance: Servicios de apoyo al", "cliente", "Certificado Nº QM-4711") == (
        "Servicios de apoyo al cliente"
    )


NOTE = "Includes staff who work from home; statement of 12 May 2023."


def test_a_note_in_smaller_print():
    above = [(60, 100, 12, f"Scope: {SCOPE}")]
    assert scope(lines=[*above, (60, 122, 9, NOTE)]) == SCOPE
    assert scope(lines=[*above, (60, 114, 9, "(where a licence is required, within the licence)")]) == SCOPE
    same_print = [*above, (60, 114, 12, "(only where a licence is held)")]
    assert scope(lines=same_print) == f"{SCOPE} (only where a licence is held)"


def test_a_line_of_chinese_letters_is_lower_in_the_same_print():
    lines = [
        (60, 100, 15, "标准 GB/T 19001-2016, 覆盖范围: 离心泵、"),
        (60, 123, 12, "阀门的生产"),
        (60, 150, 15, "证书编号: QM-4711"),
    ]
    assert scope(lines=lines) == "离心泵、阀门的生产"


def test_remarks_in_brackets():
    assert scope(f"Scope: {SCOPE} (for sites see annex)") == SCOPE
    assert scope("覆盖范围:离心泵的生产(分场所详见附件)。") == "离心泵的生产"
    listed = (f"Scope: {SCOPE}", "(see the list of products in the annex)")
    assert scope(*listed) == f"{SCOPE} (see the list of products in the annex)"
    coded = (f"Scope: {SCOPE}", "(IAF code: 19)", "Valid until 11.05.2026")
    assert scope(*coded) == f"{SCOPE} (IAF code: 19)"


def test_running_text_up_to_the_standard():
    texts = ("covering the activities of", SCOPE, "and valves according to ISO 9001:2015.")
    assert scope(*texts) == f"{SCOPE} and valves"


def test_a_remark_over_two_lines():
    assert scope("覆盖范围:离心泵、阀门的设计和生产(不含安装)(分场", "所详见附件)。") == (
        "离心泵、阀门的设计和生产(不含安装)"
    )


def test_a_sentence_that_begins_at_a_lines_end():
    assert scope(
        "认证范围为:离心泵、阀门的设计和生产。准予注", "册,注册号:QM-4711,有效期限至2028年5月30日。"
    ) == ("离心泵、阀门的设计和生产")


def test_the_number_of_a_permit_in_brackets_stays():
    text = "果汁的生产(许可范围内,食品生产许可证编号:SC10425858677680)"
    assert scope(f"认证范围:{text}", "证书编号:QM-4711") == text


def test_the_code_of_its_sector():
    assert scope(f"Alcance: {BOMBAS}", "(CNAE 28.13)", "Certificado n.º QM-4711") == BOMBAS
    text = f"{BOMBAS} (excepto 8.3)"
    assert scope(f"Alcance: {text}", "Certificado n.º QM-4711") == text


def test_a_word_for_audits_inside_it():
    texts = ("Scope: Manufacture of labels; technical safety", "inspection services")
    assert scope(*texts, "Certificate No. QM-4711") == (
        "Manufacture of labels; technical safety inspection services"
    )
    dated = (f"Scope: {SCOPE}", "valid until 2027-05-12")
    assert scope(*dated) == SCOPE


def test_a_row_of_columns_with_dates_broken_over_lines():
    lines = [
        *stacked("in the field of", SCOPE),
        (180, 129, 10, "Granted 9"),
        (60, 133, 10, "Entry"),
        (300, 133, 10, "Renewed 24"),
        (430, 133, 10, "Valid until 27"),
        (180, 140, 10, "September"),
        (300, 144, 10, "September 2026"),
        (430, 144, 10, "August 2029"),
    ]
    assert scope(lines=lines) == SCOPE


def test_a_sentence_about_the_organisation_that_begins_at_a_lines_end():
    texts = (f"Scope: {SCOPE}. The organisation", "has been entered in the register without a break")
    assert scope(*texts) == SCOPE


def test_fields_in_the_column_at_its_left():
    lines = [
        (250, 100, 12, "for the scope of activities:"),
        (250, 116, 12, "Design and manufacture of"),
        (60, 127, 9, "Audit date:"),
        (250, 131, 12, "centrifugal pumps"),
        (60, 137, 12, "23 March 2026"),
    ]
    assert scope(lines=lines) == SCOPE


def test_a_reference_in_brackets_is_no_list_of_codes():
    texts = (
        "Kapsam: pompa üretimi ve bakım hizmetlerinin",
        "sunulması (SOA: 09.04.2026 Rev.01)",
        "Belge No 4711",
    )
    assert scope(*texts).endswith("hizmetlerinin sunulması (SOA: 09.04.2026 Rev.01)")


def test_a_line_in_two_languages_that_sends_on_to_the_annex():
    texts = (f"范围 Scope: {SCOPE}", "本证书覆盖多个场所，见附件 Multiple sites, see the annex")
    assert scope(*texts) == SCOPE


def test_a_sentence_in_english_below_a_scope_in_another_language():
    lines = [
        *stacked("Scope:", PUMPEN),
        *stacked(
            "Through an audit, documented in a report, it was verified that the",
            "management system fulfills the requirements of the following standard:",
            y=131,
        ),
        (60, 165, 14, "ISO 45001:2018"),
    ]
    assert scope(lines=lines) == PUMPEN


def test_areas_whose_codes_look_like_clauses():
    lines = stacked(
        "Scope of certification",
        f"{SCOPE} (sterile",
        "and non-sterile)",
        "Technical areas: 1.4.1, 1.7 - Non-applicable clauses: 6.4.2",
    )
    assert scope(lines=lines) == f"{SCOPE} (sterile and non-sterile)"


def test_the_sector_below_a_scope_in_spanish():
    assert scope(f"Alcance: {BOMBAS}", "Sector IAF 9, 14. Exclusiones: ninguna") == BOMBAS


def test_a_seal_beside_a_scope_is_no_line_of_it():
    lines = [
        (60, 100, 10, "Scope:"),
        (60, 113, 10, "Production, storage and distribution of polyethylene films,"),
        (270, 122, 100, "北方"),
        (60, 126, 10, "profiles and moulded plastic components"),
    ]
    expected = (
        "Production, storage and distribution of polyethylene films, profiles and moulded plastic components"
    )
    assert scope(lines=lines) == expected


def test_a_remark_below_a_scope():
    texts = ("认证范围：离心泵的生产和销售；机电产品的销售※", "※ 该部分业务不在认可范围内。")
    assert scope(*texts) == "离心泵的生产和销售；机电产品的销售※"


def test_a_body_s_name_in_a_seal_below_a_scope():
    lines = [
        (60, 100, 14, "认证范围：离心泵、阀门和法兰的生产及相关管理活动"),
        (330, 118, 13, "北方认证中心有限公"),
    ]
    assert scope(lines=lines) == "离心泵、阀门和法兰的生产及相关管理活动"
