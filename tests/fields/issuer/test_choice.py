"""The certification body: one of the catalogue by name, alias, domain or misread name; else as printed."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.fields.issuer.candidate import named_candidate
from certscan.fields.issuer.choice import choose_issuer, issuer_by_place
from certscan.fields.issuer.unknown import unknown_issuers
from certscan.fields.number.choice import choose_number
from certscan.fields.page.page_text import PageText
from certscan.fields.page.value_lines import whole
from certscan.fields.wording.folding import plain
from certscan.layout.page_layout import lay_out
from certscan.reading.words import PageReading
from certscan.record import Origin
from tests.support.page_builder import HEIGHT, WIDTH, centred, document, page, stacked, words

BODIES = load().certification_bodies
STATEMENT = ("This is to certify that", "Borealis Pump Works Ltd.", "has been assessed")
FOOT = 790


def chosen(*texts, foot=None, head=None):
    lines = [centred(60, 28, "CERTIFICATE"), *stacked(*texts)]
    lines += [(60, 20, 14, head)] if head else []
    lines += [(60, FOOT, 8, foot)] if foot else []
    sheet = page(lines)
    value, body = choose_issuer([sheet], sheet.layout.text)
    assert (body.id if body else None) == (value.id if value else None)
    return value


@pytest.mark.parametrize(
    ("foot", "body", "name"),
    [
        ("SGS United Kingdom Ltd", "sgs", "SGS United Kingdom Ltd"),
        (
            "SGS United Kingdom Ltd, Rossmore Business Park, Ellesmere Port, CH65 3EN",
            "sgs",
            "SGS United Kingdom Ltd",
        ),
        ("DQS GmbH", "dqs", "DQS GmbH"),
        ("中国质量认证中心", "cqc", "中国质量认证中心"),
        (
            "Bureau Veritas Certification Holding SAS - UK Branch",
            "bv",
            "Bureau Veritas Certification Holding SAS - UK Branch",
        ),
        ("Lloyd's Register Quality Assurance Limited", "lrqa", "Lloyd's Register Quality Assurance Limited"),
        ("BSI Group The Netherlands B.V.", "bsi", "BSI Group The Netherlands B.V."),
    ],
)
def test_a_known_body_at_the_foot(foot, body, name):
    found = chosen(*STATEMENT, foot=foot)
    assert (found.id, found.value) == (body, name)
    assert found.confidence > 0.8


def test_a_known_body_in_its_statement():
    name = "Bureau Veritas Certification Holding SAS – UK Branch"
    found = chosen(f"{name} certifies that the management system of", "Borealis Pump Works Ltd.")
    assert (found.id, found.value) == ("bv", name)


def test_a_role_is_no_part_of_the_name():
    found = chosen(*STATEMENT, foot="The Certification Body of TÜV SÜD Management Service GmbH")
    assert (found.id, found.value) == ("tuvsud", "TÜV SÜD Management Service GmbH")


@pytest.mark.parametrize("head", ["SGS", "DQS", "NQA"])
def test_an_acronym_in_the_letterhead(head):
    found = chosen(*STATEMENT, head=head)
    assert found.id == head.lower()
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    ("text", "body"),
    [("www.sgs.com", "sgs"), ("https://www.dqsglobal.com/verify", "dqs"), ("info@lrqa.com", "lrqa")],
)
def test_a_web_domain(text, body):
    assert chosen(*STATEMENT, foot=text).id == body


@pytest.mark.parametrize(
    "text", ["www.sgs.com.example.org", "info@notsgs.example", "www.borealis-pumps.example"]
)
def test_other_domains(text):
    assert chosen(*STATEMENT, foot=text) is None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Intertek Certificatlon Limlted", "intertek"),
        ("SGS United Klngdom Ltd", "sgs"),
        ("Lloyd's Reglster Quality Assurence Limited", "lrqa"),
        ("DQS Medizlnprodukte GmbH", "dqs"),
    ],
)
def test_a_misread_name(text, body):
    assert chosen(*STATEMENT, foot=text).id == body


def test_a_known_body_goes_before_a_name_like_one():
    found = chosen(*STATEMENT, "Northport Testing and Inspection Ltd", foot="SGS United Kingdom Ltd")
    assert found.id == "sgs"


def test_a_form_of_number_speaks_for_its_body():
    without = chosen(*STATEMENT, head="SGS")
    with_number = chosen(*STATEMENT, "Certificate No.: GB21/962155", head="SGS")
    assert with_number.confidence > without.confidence


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (
            ("Northport Certification Services Ltd certifies that", "Borealis Pump Works Ltd."),
            "Northport Certification Services Ltd",
        ),
        (("Borealis Conformity hereby certifies that", "Aurora Pumps Ltd."), "Borealis Conformity"),
        (("Nordhafen Zert GmbH bescheinigt hiermit, dass", "Borealis GmbH"), "Nordhafen Zert GmbH"),
        (
            ("Entidad Certificadora del Norte S.L. certifica que", "Bombas Borealis S.L."),
            "Entidad Certificadora del Norte S.L.",
        ),
        (
            ("Issued by: Northport Certification Services Ltd", *STATEMENT),
            "Northport Certification Services Ltd",
        ),
        (("认证机构：北港认证有限公司", "兹证明", "苏州北方泵业有限公司"), "北港认证有限公司"),
        (
            (
                *STATEMENT,
                "This certificate remains the property of Northport Assessments Ltd and must be returned",
            ),
            "Northport Assessments Ltd",
        ),
    ],
)
def test_an_unknown_body(texts, name):
    found = chosen(*texts)
    assert (found.id, found.value) == (None, name)
    assert found.confidence < 0.8


def test_an_unknown_body_by_its_trade():
    found = chosen(
        *STATEMENT,
        head="Northport Registrars Inc.",
        foot="Northport Registrars Inc., 1 Harbour Road, Northport",
    )
    assert (found.id, found.value) == (None, "Northport Registrars Inc.")


@pytest.mark.parametrize(
    "texts",
    [
        STATEMENT,
        ("We certify that", "Borealis Pump Works Ltd."),
        ("Hiermit wird bescheinigt, dass", "Borealis GmbH"),
        (*STATEMENT, "Accredited by UKAS"),
        (*STATEMENT, "Certification Panel", "Authorised signature"),
    ],
)
def test_nobody(texts):
    assert chosen(*texts) is None


def test_an_accreditor_s_letters_in_a_name_are_not_it():
    assert chosen("UKASCERT", *STATEMENT) is None


class TestBrandInALogo:
    @pytest.mark.parametrize(
        "text", ["DEKRA", "DEKRA ®", "▶ DEKRA", "AFNOR"], ids=["alone", "mark", "emblem", "another"]
    )
    def test_alone_on_its_line(self, text):
        expected = "afnor" if "AFNOR" in text else "dekra"
        assert chosen(*STATEMENT, head=text).id == expected

    @pytest.mark.parametrize("text", ["DEKRA pumps of Northport", "Dekra", "DEKRAX", "BOREALIS"])
    def test_other_words(self, text):
        assert chosen(*STATEMENT, head=text) is None

    def test_in_large_letters_it_is_surer(self):
        small = choose_issuer([page([*stacked(*STATEMENT), (60, 20, 10, "DEKRA")])], "")[0]
        large = choose_issuer([page([*stacked(*STATEMENT), (60, 20, 16, "DEKRA")])], "")[0]
        assert large.confidence > small.confidence

    def test_a_legal_name_goes_before_it(self):
        assert chosen(*STATEMENT, head="DEKRA", foot="SGS United Kingdom Ltd").id == "sgs"


PARTNERS = ["AENOR, AFNOR Certification,", "APCER, CCC,", "CISQ, CQC,", "DQS GmbH, FCAV,", "Quality Austria"]


class TestListOfPartners:
    def test_over_several_lines_names_no_issuer(self):
        found = chosen(*STATEMENT, head="SGS United Kingdom Ltd", foot=None)
        listed = choose_issuer(
            [
                page(
                    [
                        (60, 20, 14, "SGS United Kingdom Ltd"),
                        *stacked(*STATEMENT),
                        *stacked(*PARTNERS, y=740, height=8),
                    ]
                )
            ],
            "",
        )[0]
        assert found.id == listed.id == "sgs"
        assert listed.confidence == pytest.approx(found.confidence, abs=0.01)

    def test_each_of_them_is_doubted(self):
        def confidence(*texts):
            sheet = page([*stacked(*STATEMENT), *stacked(*texts, y=740, height=8)])
            return choose_issuer([sheet], "")[0].confidence

        assert confidence(*PARTNERS) < confidence("DQS GmbH")

    def test_lines_far_from_each_other_are_no_list(self):
        lines = [
            *stacked(*STATEMENT),
            *(
                (60, y, 8, text)
                for y, text in ((650, "AENOR"), (700, "SGS United Kingdom Ltd"), (750, "APCER"))
            ),
        ]
        alone = [*stacked(*STATEMENT), (60, 700, 8, "SGS United Kingdom Ltd")]
        found, single = choose_issuer([page(lines)], "")[0], choose_issuer([page(alone)], "")[0]
        assert found.id == single.id == "sgs"
        assert found.confidence > 0.7


class TestByPlace:
    HOLDER = "Borealis Pump Works Ltd."

    def named(self, *lines, holder=HOLDER):
        found = issuer_by_place([page([*stacked(*STATEMENT, y=300), *lines])], holder)
        return (found.value, found.id) if found else None

    @pytest.mark.parametrize("y", [20, 150, 620, 800])
    def test_an_organisation_at_the_head_or_the_foot(self, y):
        assert self.named((60, y, 10, "Aurora Northport Ltd.")) == ("Aurora Northport Ltd.", None)

    def test_what_is_no_part_of_its_name_is_left_out(self):
        found = self.named((60, 800, 8, "Aurora Northport Ltd., 1 Harbour Road, Northport"))
        assert found == ("Aurora Northport Ltd.", None)

    @pytest.mark.parametrize(
        "line",
        [
            pytest.param((60, 420, 10, "Aurora Northport Ltd."), id="in the middle"),
            pytest.param((60, 20, 10, "Borealis Pump Works Ltd."), id="the holder"),
            pytest.param((60, 20, 10, "Pump Works Ltd."), id="a part of the holder's name"),
            pytest.param((60, 20, 10, "Aurora Northport"), id="no organisation"),
        ],
    )
    def test_nobody(self, line):
        assert self.named(line) is None

    @pytest.mark.parametrize("foot", ["Info: www.nordacert.example", "audits@nordacert.example"])
    def test_a_logo_that_the_web_site_repeats(self, foot):
        assert self.named((60, 20, 30, "NORDACERT"), (60, 800, 8, foot)) == ("NORDACERT", None)

    def test_a_name_without_legal_form_that_the_web_site_repeats(self):
        foot = (60, 800, 8, "Loireval Certification, 4 quai Turenne · www.loireval-certification.example")
        assert self.named(foot) == ("Loireval Certification", None)

    @pytest.mark.parametrize(
        "lines",
        [
            pytest.param([(60, 20, 30, "COFRAC"), (60, 800, 8, "www.cofrac.example")], id="who accredits"),
            pytest.param([(60, 700, 8, "LinkedIn"), (60, 800, 8, "www.linkedin.example")], id="small print"),
        ],
    )
    def test_others_with_a_web_site(self, lines):
        assert self.named(*lines) is None

    def test_a_logo_that_nothing_repeats(self):
        assert self.named((60, 20, 30, "NORDACERT"), (60, 800, 8, "www.borealis.example")) is None

    def test_a_logo_with_which_the_number_begins(self):
        sheet = page([*stacked(*STATEMENT, y=300), (60, 20, 30, "NRC")])
        number = choose_number([page(stacked("Certificate number: NRC.QMS.2450"))], None)
        assert issuer_by_place([sheet], self.HOLDER, number).value == "NRC"

    def test_it_is_a_guess(self):
        sheet = page([(60, 20, 10, "Aurora Northport Ltd.")])
        assert issuer_by_place([sheet], None).confidence < 0.4
        assert choose_issuer([sheet], "") == (None, None)


@pytest.mark.parametrize(
    "accreditor",
    [
        "Northport Accreditation Quality Board Ltd",
        "Akkreditierungsstelle Qualität Nordhafen GmbH",
        "Entidad de Acreditación y Certificación del Norte S.A.",
    ],
)
def test_who_accredits_is_never_the_issuer(accreditor):
    found = chosen(*STATEMENT, foot=accreditor)
    assert found is None or found.confidence < 0.3
    body = "Northport Certification Services Ltd"
    assert chosen(*STATEMENT, head=accreditor, foot=body).value == body


def test_inside_a_sentence_the_word_names_nobody_for_sure():
    opening = chosen(*STATEMENT, "Certification body: Aurora Northport").confidence
    quoted = chosen(*STATEMENT, "by the certification body «Aurora Northport»").confidence
    inside = chosen(*STATEMENT, "the rules of the certification body Aurora Northport")
    assert opening == quoted
    assert inside is None or inside.confidence < opening


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Certis Sever EOOD удостоверява, че", "Certis Sever EOOD"),
        ("Certis Sjever d.o.o. potvrđuje da", "Certis Sjever d.o.o."),
        ("Nordcert A/S bekræfter at", "Nordcert A/S"),
        ("Kuzey Cert Belgelendirme A.Ş. tarafından", "Kuzey Cert Belgelendirme A.Ş."),
    ],
)
def test_an_unknown_body_certifies_in_other_languages(text, name):
    assert chosen(text, "Borealis Ltd.").value == name


def test_this_certifies_nothing():
    assert chosen("This Certificate certifies that", "Borealis Pump Works Ltd.") is None


def test_where_it_is_printed():
    found = chosen(*STATEMENT, foot="SGS United Kingdom Ltd, Rossmore Business Park")
    evidence = found.evidence[0]
    assert evidence.text == "SGS United Kingdom Ltd"
    assert evidence.bbox[1] == pytest.approx(FOOT / 842, abs=0.01)


def names():
    """All names and aliases that no other body's name is a part of."""
    printed = [(body.id, name) for body in BODIES.values() for name in (body.name, *body.aliases)]
    owners = Counter(plain(name) for _, name in printed)
    folded = {plain(name): body for body, name in printed}
    for body, name in printed:
        alone = owners[plain(name)] == 1
        others = [n for n, b in folded.items() if b != body and len(n) > 2 and n in plain(name)]
        if alone and not others and len(plain(name)) > 6:
            yield pytest.param(body, name, id=f"{body}-{name}")


@pytest.mark.parametrize(("body", "name"), list(names()))
def test_the_names_of_the_catalogue(body, name):
    assert chosen(*STATEMENT, foot=name).id == body


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(max_size=50), max_size=6))
def test_any_page_is_searched(texts):
    found = chosen(*texts)
    assert found is None or found.value.strip()


@pytest.mark.parametrize("text", ["Director certificare", "Data primei certificări 23 iunie 2017"])
def test_words_of_the_trade_alone_name_nobody(text):
    assert chosen("Prin prezentul se certifică faptul că", "SC Borealis Pompe SRL", text) is None


@pytest.mark.parametrize(
    "texts",
    [
        ("Die Zertifizierungsstelle bescheinigt hiermit, dass das Unternehmen", "Borealis Pumpen GmbH"),
        (
            "Die Zertifizierungsstelle bescheinigt hiermit, dass das Unternehmen / The certification",
            "body hereby certifies that the company",
            "Borealis Pumpen GmbH",
        ),
    ],
)
def test_a_body_that_certifies_without_its_name(texts):
    assert chosen(*texts) is None


def test_a_name_behind_a_sentence():
    found = chosen(*STATEMENT, foot="Das System wird regelmäßig überwacht. Nordhafen Zertifizierung GmbH")
    assert found.value == "Nordhafen Zertifizierung GmbH"


def test_a_misread_accreditation_body_is_no_issuer():
    assert chosen(*STATEMENT, foot="Cesky insotut pro akreditai, o.p.s.") is None


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("Die Zertifizierungsstelle Nordhafen Zertifizierung GmbH", "Nordhafen Zertifizierung GmbH"),
        ("ТОО «Северная Сертификация», г. Караганда, пр. Садовый, 61", "ТОО «Северная Сертификация»"),
        ("Βόρεια Πιστοποίηση Μ.Ι.Κ.Ε., Λεωφ. Κηφισίας 118, Αθήνα", "Βόρεια Πιστοποίηση Μ.Ι.Κ.Ε."),
        # Engines leave out a bracket at a line's end, and the space behind a mark.
        ("주) 북항인증원", "(주) 북항인증원"),
        ("북항인증원 (주", "북항인증원 (주)"),
        ("Northport Certification Pte. Ltd.·7 Quay Street, Northport", "Northport Certification Pte. Ltd."),
    ],
)
def test_an_unknown_body_without_what_stands_around_its_name(foot, name):
    assert chosen(*STATEMENT, foot=foot).value == name


def test_an_address_that_stands_close_behind_the_name():
    foot = (
        "Vedoucí certifikačního orgánu",
        "Severcert, s.r.o.,Nábřežní 7, 779 00 Severov·www.severcert.example",
    )
    sheet = page([*stacked(*STATEMENT), *stacked(*foot, y=760)])
    found = choose_issuer([sheet], sheet.layout.text)[0]
    assert (found.value, found.alternatives) == ("Severcert, s.r.o.", ())


def test_the_end_of_a_sentence_above_is_no_part_of_the_name():
    foot = ("full audit before that day.", "Northport Certification Pte. Ltd.·7 Quay Street, Northport")
    sheet = page([*stacked(*STATEMENT), *stacked(*foot, y=780)])
    assert choose_issuer([sheet], "")[0].value == "Northport Certification Pte. Ltd."


def test_a_former_body_above_the_rest_of_its_sentence():
    former = (
        "Übernommen von Südhafen Certifica S.A. (Zertifikat 471-11). Seitdem",
        "ohne Pause zertifiziert.",
    )
    assert chosen(*STATEMENT, *former, foot="Nordzert Prüfungen GmbH") is None
    body = "Nordhafen Zertifizierung GmbH"
    assert chosen(*STATEMENT, *former, foot=body).value == body


def test_a_sentence_is_no_name():
    validity = "Hiệu lực của giấy chứng nhận được duy trì trên cơ sở kết quả đánh giá hàng năm."
    body = "Công ty TNHH Chứng nhận Phương Bắc"
    sheet = page([(60, 40, 10, body), *stacked("Công ty TNHH Sao Mai", "GIÁM ĐỐC", validity, y=700)])
    found = choose_issuer([sheet], "")[0]
    assert (found.value, found.alternatives) == (body, ())


def test_a_chinese_name_broken_inside_its_legal_form():
    foot = ("证书状态可登录平台核验。北港联合认证(深圳)有", "限公司深圳市北山区港口路7号")
    sheet = page([*stacked("兹证明", "苏州北方泵业有限公司"), *stacked(*foot, y=780)])
    assert choose_issuer([sheet], "")[0].value == "北港联合认证(深圳)有限公司"


def test_who_signs_above_is_no_part_of_the_name():
    signed = (
        "E. Kuzeyören",
        "Sistem Sertifikasyon Onayı",
        "Kuzey Liman Belgelendirme Ltd. Şti., Ada Mah. No: 7",
    )
    sheet = page([*stacked(*STATEMENT), *stacked(*signed, y=760)])
    found = choose_issuer([sheet], "")[0]
    assert (found.value, found.alternatives) == ("Kuzey Liman Belgelendirme Ltd. Şti.", ())


@pytest.mark.parametrize(
    "person", ["СЕВЕРОВА А. С.", "Northwick J. P.", "Dr. J. P. Northwick", "Ing. D. Severová"]
)
def test_a_person_with_initials_is_no_body(person):
    assert chosen(*STATEMENT, f"Certification body: {person}") is None


def test_a_legal_form_is_no_initials():
    assert chosen(*STATEMENT, "Certification body: Nordcert S. A.").value == "Nordcert S. A."


def test_a_name_goes_on_behind_for():
    sentence = "was audited by Northport Crown for Conformity Certificates and complies with the"
    assert chosen(*STATEMENT, sentence).value == "Northport Crown for Conformity Certificates"
    sentence = "was audited by Northport Certification for Conformity with the requirements"
    assert chosen(*STATEMENT, sentence).value == "Northport Certification"


@pytest.mark.parametrize(
    "sentence",
    [
        ("have been certified by Northport Certification Pty", "Ltd as running a system"),
        ("have been certified by Northport Certification", "Pty Ltd as running a system"),
        ("have been certified by Northport", "Certification Pty Ltd as running a system"),
    ],
)
def test_a_name_in_a_sentence_that_goes_on_below(sentence):
    assert chosen(*sentence).value == "Northport Certification Pty Ltd"


def test_who_certifies_in_words_goes_before_the_owner_of_a_domain():
    sentence = ("have been certified by QMS Certification Services Pty", "Ltd as running a system")
    assert chosen(*sentence, foot="www.qmscert.com").id == "qms-au"
    sentence = ("have been certified by Northport Certification Pty", "Ltd as running a system")
    assert chosen(*sentence, foot="www.qmscert.com").value == "Northport Certification Pty Ltd"


def test_a_body_at_the_foot_below_a_note_on_the_holder():
    holder = ("获证企业：苏州北方泵业有限公司", "质量管理体系符合")
    foot = ("获证组织应在有效期内每十二个月至少接受一次监督审核。", "北港国际认证(广东)有限公司")
    sheet = page([*stacked(*holder), *stacked(*foot, y=780)])
    assert choose_issuer([sheet], "")[0].value == "北港国际认证(广东)有限公司"


def test_a_vietnamese_name_that_a_sentence_on_its_line_precedes():
    foot = (
        "Giấy chứng nhận phải được hoàn trả khi có yêu cầu. Công ty TNHH Giám định và Chứng",
        "nhận Phương Bắc, Số 7 ngõ 8 Phố Cảng, Cảng Bắc",
    )
    sheet = page([*stacked("Mã số chứng nhận", ": 471.24/QMS"), *stacked(*foot, y=780, height=8)])
    found = choose_issuer([sheet], "")[0]
    assert (found.value, found.alternatives) == ("Công ty TNHH Giám định và Chứng nhận Phương Bắc", ())


def test_a_body_that_assesses_conformity():
    foot = (
        "A validade depende do pagamento. Norteira Avaliação da",
        "Conformidade Ltda., Rua do Porto, 7, Norte",
    )
    sheet = page([*stacked(*STATEMENT), *stacked(*foot, y=780)])
    assert choose_issuer([sheet], "")[0].value == "Norteira Avaliação da Conformidade Ltda."


def test_a_sentence_that_breaks_off_at_its_verb_is_no_name():
    note = "* It is issued after every audit. After this date the certificate is"
    sheet = page([*stacked(*STATEMENT), *stacked("Head of Certification", note, "void.", y=700)])
    assert choose_issuer([sheet], "")[0] is None


def test_a_name_without_legal_form_and_its_address_at_the_foot():
    body = "Northport Crown for Conformity Certificates"
    assert chosen(*STATEMENT, foot=f"{body}, 11 Harbour Street, Northport City").value == body
    assert chosen(*STATEMENT, foot="Verify Certification data: 11 Harbour Street, Northport City") is None
    assert chosen(*STATEMENT, foot=f"{body} 2026") is None


def test_a_body_that_speaks_of_its_accreditation():
    foot = "Nordhafen Zertifizierung GmbH ist akkreditiert durch die Deutsche Akkreditierungsstelle"
    assert chosen(*STATEMENT, foot=foot).value == "Nordhafen Zertifizierung GmbH"


@pytest.mark.parametrize(
    "foot", ["Director, Certification", "Responsable de la certification Nord SAS", "AUSTRIA"]
)
def test_offices_and_countries_are_no_bodies(foot):
    found = chosen(*STATEMENT, foot=foot)
    assert found is None or found.confidence < 0.5


def test_the_organ_of_a_body_is_left_out_of_its_name():
    found = chosen(
        "1. The certification panel of Nordhafen Certification W.L.L. grants certification to",
        "Borealis Ltd.",
    )
    assert found.value == "Nordhafen Certification W.L.L."


def test_a_standards_body_that_adopted_the_standard_is_not_the_issuer():
    assert chosen(*STATEMENT, "ΕΛΟΤ ISO 45001:2018") is None


def test_who_signs_is_no_body():
    lines = ("General Manager", "J. P. Mercastle")
    found = chosen(*STATEMENT, *lines)
    assert found is None or "Mercastle" not in found.value


def test_the_role_is_part_of_a_name_that_it_begins():
    found = chosen(*STATEMENT, foot="Certificadora Andina del Sur S.A.C., Av. Las Camelias 655, Lima")
    assert found.value == "Certificadora Andina del Sur S.A.C."


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (
            ("Nile Crown for Conformity Certification", "attests that"),
            "Nile Crown for Conformity Certification",
        ),
        (
            ("stands withdrawn. Verify on www.example.com Vedanta Assessments Pvt. Ltd.",),
            "Vedanta Assessments Pvt. Ltd.",
        ),
        (("Nous soussignés, Borealis Certification SARL, certifions que",), "Borealis Certification SARL"),
        (("北方认证有限公司证明：南方泵业有限公司",), "北方认证有限公司"),
        (
            (
                "được trả lại khi có yêu cầu. Công ty TNHH Giám định",
                "và Chứng nhận Bắc Phong, Số 48 ngõ 82, Hà Nội",
            ),
            "Công ty TNHH Giám định và Chứng nhận Bắc Phong",
        ),
        (
            ("Issued by: Công ty Cổ phần Chứng nhận Bắc Phong, Số 18, Hà Nội",),
            "Công ty Cổ phần Chứng nhận Bắc Phong",
        ),
        (
            (
                "1. The certification panel of Nordhafen Registrars,",
                "Inc., having met on May 24, 2025, grants",
            ),
            "Nordhafen Registrars, Inc.",
        ),
        (
            (
                "1. The certification panel of Nordhafen International Certification",
                "Bureau, having met on May 24, 2025, grants certification to",
            ),
            "Nordhafen International Certification Bureau",
        ),
        (
            ("Nordhafen Polska Sp. z o.o. niniejszym potwierdza, że (hereby confirms that)",),
            "Nordhafen Polska Sp. z o.o.",
        ),
        (
            ("Signed for and on behalf of Nordhafen Compliance Bureau Limited",),
            "Nordhafen Compliance Bureau Limited",
        ),
        (
            ("By this document Nordhafen Registrars, Inc. makes known that the",),
            "Nordhafen Registrars, Inc.",
        ),
        (
            (
                "bilgileri verilen kuruluşun Kuzey Denetim ve",
                "Sertifikasyon A.Ş. tarafından tetkik edildiğini",
            ),
            "Kuzey Denetim ve Sertifikasyon A.Ş.",
        ),
        (
            ("PT Bintang Sertifikasi Mutu ·Jl. Raya Pasar No. 18, Jakarta",),
            "PT Bintang Sertifikasi Mutu",
        ),
        (("北風國際驗證股份有限公司台中市西屯區文心路二段201號",), "北風國際驗證股份有限公司"),
        (("NMA is a trading style of Northmersey Assurance Ltd",), "Northmersey Assurance Ltd"),
    ],
)
def test_names_among_other_words(texts, name):
    (first, *_) = unknown_issuers([page(stacked(*texts))])
    assert first.value == name


def test_a_sentence_about_the_paper_is_no_name():
    texts = (
        "This certificate may be revoked at any time by the registrar",
        "Valabilitatea este certificată anual",
    )
    assert all(c.score < 0.2 for c in unknown_issuers([page(stacked(*texts))]))


def test_a_seal_beside_the_signature_is_no_body():
    lines = [
        (60, 700, 12, "总经理:"),
        (300, 690, 60, "上海务有限公司"),
        (200, 760, 12, "北方衡准认证服务有限公司"),
    ]
    (first, *_) = unknown_issuers([page([*stacked("x"), *lines])])
    assert first.value == "北方衡准认证服务有限公司"


def test_a_logo_is_of_the_body_whose_whole_name_begins_with_it():
    lines = [
        (60, 20, 24, "TÜV SÜD PSB"),
        *stacked(*STATEMENT, y=300),
        (60, 800, 8, "TÜV SÜD PSB Pte Ltd, Singapore"),
    ]
    sheet = page(lines)
    assert choose_issuer([sheet], sheet.layout.text)[0].id == "psb"


def test_a_word_of_the_trade_alone_is_no_name():
    names = [c.value for c in unknown_issuers([page(stacked("Керівник органу", "3 сертифікації", y=700))])]
    assert "3 сертифікації" not in names


def test_a_greek_name_before_its_address():
    foot = "Αιγαίο Πιστοποίηση Μ.Ι.Κ.Ε. Λεωφ. Κηφισίας 118, 115 26 Αθήνα"
    assert chosen(*STATEMENT, foot=foot).value == "Αιγαίο Πιστοποίηση Μ.Ι.Κ.Ε."


def test_a_thai_name_with_a_gap_in_it_before_its_address():
    foot = "บริ ษัทเหนือรับรองมาตรฐาน จำกัด, อาคารท่าเหนือ ถนนริมน้ำกรุงเทพมหานคร10500"
    assert chosen(*STATEMENT, foot=foot).value == "บริ ษัทเหนือรับรองมาตรฐาน จำกัด"


def test_a_name_behind_dates_in_the_foot():
    foot = "Surveillance visit no later than: 2026-01-03, 2027-01-22. Bluefin Certification Lanka (Pvt) Ltd, No. 77, Galle Road"
    assert chosen(*STATEMENT, foot=foot).value == "Bluefin Certification Lanka (Pvt) Ltd"


def test_a_legal_form_in_two_parts_over_lines():
    lines = [
        centred(60, 28, "CERTIFICATE"),
        *stacked(*STATEMENT),
        *stacked("Zhuoheng International", "Certification (Beijing) Co.,", "Ltd.", x=230, y=700),
    ]
    sheet = page(lines)
    value, _ = choose_issuer([sheet], sheet.layout.text)
    assert value.value == "Zhuoheng International Certification (Beijing) Co. Ltd."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "تشهد شركة ميزان الجودة لمنح الشهادات بأن", "شركة ميزان الجودة لمنح الشهادات", id="verb first"
        ),
        pytest.param(
            "Certifikační orgán JIZERACERT, spol. s r.o. potvrzuje, že společnost",
            "JIZERACERT, spol. s r.o.",
            id="what bodies are called before the name",
        ),
        pytest.param(
            "Bieszczadzkie Centrum Jakości Sp. z o.o. potwierdza, że organizacja",
            "Bieszczadzkie Centrum Jakości Sp. z o.o.",
            id="pl",
        ),
        pytest.param(
            "Corporación Llanera de Certificación da fe de que",
            "Corporación Llanera de Certificación",
            id="es",
        ),
    ],
)
def test_who_certifies_in_other_languages(text, name):
    assert chosen(text, "Borealis Pump Works").value == name


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("any copy. Prairie States Registrar, Inc., 90 Granary Road", "Prairie States Registrar, Inc."),
        ("Volta Basin Conformity Limited", "Volta Basin Conformity Limited"),
    ],
)
def test_unknown_bodies_at_the_foot(foot, name):
    assert chosen(*STATEMENT, foot=foot).value == name


def test_letters_in_a_number_name_no_body():
    value = chosen(*STATEMENT, "Annexure to Certificate Number STC/EMS/2412/6263")
    assert value is None or value.id != "stc"


def test_a_name_of_the_catalogue_over_two_lines():
    lines = [
        centred(60, 28, "CERTIFICATE"),
        *stacked(*STATEMENT),
        *stacked(
            "within two months of the anniversary date. SIRIM QAS",
            "International Sdn. Bhd., Shah Alam",
            y=790,
            height=8,
        ),
    ]
    sheet = page(lines)
    assert choose_issuer([sheet], sheet.layout.text)[0].id == "sirim"


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("可在(www.cnca.gov.cn)查询。晋恒质量认证有限公司", "晋恒质量认证有限公司"),
        ("一般社団法人東海認証機構,愛知県名古屋市中区錦2丁目9番27号", "一般社団法人東海認証機構"),
        ("Adriatica Certificazioni S.r.I., Via del Commercio 44, Ancona", "Adriatica Certificazioni S.r.l."),
        (
            "Pennine Compliance Bureau Limited, 2nd Floor, Halifax HX1 1QE",
            "Pennine Compliance Bureau Limited",
        ),
    ],
)
def test_names_in_the_foot_and_what_stands_around_them(foot, name):
    assert chosen(*STATEMENT, foot=foot).value == name


def test_the_heading_of_an_annex_names_no_body():
    value = chosen(*STATEMENT, "Anexo de sociedades", "Registro Q-9320/2025 · UMBRASOL S.A.")
    assert value is None


@pytest.mark.parametrize(
    "text",
    [
        "Dit certificaat bevestigt dat",
        "Detta certifikat bekräftar att",
        "Audit provedený u firmy potvrzuje, že",
    ],
)
def test_a_paper_that_confirms_is_no_body(text):
    value = chosen(text, "Borealis Pump Works", foot="Nordic Seal Certification B.V.")
    assert value.value == "Nordic Seal Certification B.V."


@pytest.mark.parametrize(
    "holder",
    [
        "Anatolia Quality Certification Training Ltd.",
        "Goodquality Hardware Co., Ltd.",
        "Midland Standards Parts Ltd",
        "Assurance Steel Tubes Pvt. Ltd.",
    ],
)
class TestHolderOfTheTrade:
    """Holders whose names hold a word of what bodies do."""

    def test_the_body_at_the_foot_is_chosen(self, holder):
        texts = ("This is to certify that", holder, "has been assessed")
        assert chosen(*texts, foot="Northport Conformity Certification Ltd").value == (
            "Northport Conformity Certification Ltd"
        )

    def test_no_body_is_known_by_the_holders_name(self, holder):
        assert chosen("This is to certify that", holder, "has been assessed") is None

    def test_the_company_that_a_statement_speaks_of_is_no_body(self, holder):
        sheet = page(
            [centred(60, 20, holder), centred(90, 10, "has established a quality management system")]
        )
        assert choose_issuer([sheet], sheet.layout.text) == (None, None)


def test_a_body_below_its_caption_beside_the_holder():
    lines = [
        (80, 211, 9, "Издател"),
        (320, 211, 9, "Притежател"),
        (80, 222, 12, "„Родопи Серт“ ООД"),
        (320, 222, 12, "Янтролукс – Логистик АД"),
        centred(326, 12, "прилага система за управление съгласно"),
    ]
    sheet = page(lines)
    assert choose_issuer([sheet], sheet.layout.text)[0].value == "„Родопи Серт“ ООД"


@pytest.mark.parametrize("verb", ["ขอรับรองว่า/ certifies that", "Đã chứng nhận / certifies that"])
def test_a_statement_in_two_languages_names_nobody(verb):
    sheet = page(stacked(verb, "Borealis Pump Works Ltd."))
    assert choose_issuer([sheet], sheet.layout.text)[0] is None


def test_a_name_behind_hereby():
    value = chosen("Dengan ini PT Nusantara Sertifikasi Mutu menyatakan bahwa", "PT Puspa Niskala")
    assert value.value == "PT Nusantara Sertifikasi Mutu"


def test_the_address_beside_a_signature_names_no_body():
    value = chosen(
        "Kepala Lembaga Sertifikasi",
        "Jl. Raya Pasar Minggu No. 18, Jakarta Selatan 12740",
        foot="www.nsm.co.id",
    )
    assert value is None


def test_a_chinese_body_over_two_lines_beside_its_seal():
    lines = [*stacked(*STATEMENT), (370, 741, 14, "蓝海鼎诚认证(青岛)有限"), (425, 757, 14, "公司")]
    sheet = page(lines)
    assert choose_issuer([sheet], sheet.layout.text)[0].value == "蓝海鼎诚认证(青岛)有限公司"


def test_a_name_misread_on_a_seal_is_taken_from_where_it_is_read_well():
    read = [
        words(60, 60, 28, "认证证书"),
        words(400, 640, 14, "单街国际认证湖东有限公司", confidence=0.7, origin=Origin.OCR),
        words(60, FOOT, 8, "卓衡国际认证(北京)有限公司"),
    ]
    found = tuple(word for line in read for word in line)
    (sheet,) = lay_out(document(PageReading(1, WIDTH, HEIGHT, found, False, True)))
    assert choose_issuer([PageText(sheet)], sheet.text)[0].value == "卓衡国际认证(北京)有限公司"


def test_who_issued_the_former_paper_is_not_the_body():
    former = "转换说明:本证书由中鼎联合认证有限公司颁发的 18825Q88468R0S 号证书转换而来"
    assert chosen("兹证明", "厦门砚禾食品有限公司", former) is None


def test_a_chinese_body_behind_a_sentence_over_two_lines():
    lines = [
        *stacked(*STATEMENT),
        (57, 788, 8, "可登录“认e云”平台(cx.cnca.cn)核验本证书状态。京垣恒瑞(北京)认证"),
        (57, 799, 8, "有限公司北京市通州区景盛南二街12号院"),
    ]
    sheet = page(lines)
    assert choose_issuer([sheet], sheet.layout.text)[0].value == "京垣恒瑞(北京)认证有限公司"


@pytest.mark.parametrize(
    "holder",
    [
        "Lloyd's Register Singapore Pte. Ltd.",
        "BUREAU VERITAS EXPLOITATION SAS",
        "TÜV Rheinland Akademie GmbH",
    ],
)
def test_a_body_of_the_catalogue_that_is_certified_by_another(holder):
    texts = (
        "Granite Peak Certification Ltd certifies that the management system of",
        holder,
        "has been assessed",
    )
    assert chosen(*texts).value == "Granite Peak Certification Ltd"


@pytest.mark.parametrize(
    "note",
    [
        "Granite Peak works under a licence agreement with RINA Services S.p.A.",
        "备注:本证书由北京恩格威认证中心有限公司(原颁证机构)转换而来",
    ],
)
def test_another_body_that_a_note_names(note):
    texts = ("Granite Peak Certification Ltd certifies that the management system of", "Oldham Castings Ltd")
    assert chosen(*texts, "has been assessed", foot=note).value == "Granite Peak Certification Ltd"


def test_another_firm_of_which_a_sentence_says_that_it_is_no_part():
    note = "Dunmarrow Castings Inc. is not part of this certification."
    assert chosen("This is to certify that", "Oldham Castings Ltd", "has been assessed", foot=note) is None


def test_a_sentence_about_a_turkish_paper_names_its_body():
    body = "Palandöken Uygunluk Değerlendirme ve Belgelendirme Ltd. Şti."
    found = named_candidate(
        page(stacked(body)), whole(page(stacked(body)).lines[0]), f"Bu belgenin mülkiyeti {body}", 0.6
    )
    assert [c.value for c in found] == [f"Bu belgenin mülkiyeti {body}"]


def test_a_sentence_about_a_turkish_paper_that_breaks_off_names_nobody():
    text = "Bu belge, aşağıda bilgileri verilen kuruluşun yönetim sisteminin Marmara Denetim"
    assert named_candidate(page(stacked(text)), whole(page(stacked(text)).lines[0]), text, 0.6) == []


@pytest.mark.parametrize(
    "text", ["(Systems Certification)", "Certificatul este valabil numai cu viza anuală"]
)
def test_a_remark_and_a_sentence_about_the_paper_name_no_body(text):
    sheet = page(stacked(text))
    assert named_candidate(sheet, whole(sheet.lines[0]), text, 0.6) == []


@pytest.mark.parametrize(
    "text", ["Kuruluşumuz", "Şirketimiz", "Our certification body", "unsere Zertifizierungsstelle", "本机构"]
)
def test_what_a_body_calls_itself_is_no_name(text):
    sheet = page(stacked(text))
    assert named_candidate(sheet, whole(sheet.lines[0]), text, 0.6) == []


def test_a_body_whose_name_only_has_such_a_word_is_one():
    text = "Kuruluşumuz Belgelendirme Hizmetleri A.§."
    sheet = page(stacked(text))
    found = named_candidate(sheet, whole(sheet.lines[0]), text, 0.6)
    assert [c.value for c in found] == ["Kuruluşumuz Belgelendirme Hizmetleri A.Ş."]


def test_who_certified_first_is_not_who_does():
    texts = (
        "Die NordCert Zertifizierungsgesellschaft mbH bescheinigt, dass das Unternehmen",
        "Weser Guss GmbH",
        "Erstzertifizierung durch DQS GmbH am 04.03.2016",
    )
    assert chosen(*texts).value == "Die NordCert Zertifizierungsgesellschaft mbH"


def test_an_address_at_which_to_verify_counts_once():
    found = chosen(
        "The organisation has been assessed and registered by QMS Certification Services Pty Ltd",
        "Borealis Pumps Pty Ltd",
        foot="Verify at www.qmscert.com",
    )
    assert found.id == "qms-au"


def test_a_bodys_own_name_goes_before_anothers_alias():
    found = chosen("Kiwa Meyer Belgelendirme Hizmetleri A.Ş. tarafından", "Boreal Pompa Ltd. Şti.")
    assert found.id == "meyer-tr"


def test_who_having_assessed_grants():
    found = chosen(
        "Northport Registrars & Certifiers LLP",
        "having assessed the Quality Management System established by",
        "Borealis Pump Works Ltd.",
        "grants this certificate for",
    )
    assert found.value == "Northport Registrars & Certifiers LLP"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Approval is given by Savanna Standards Certification Ltd to",
            "Savanna Standards Certification Ltd",
        ),
        ("Mail: verify@deccan.example. Deccan Peak Assessors LLP, Flat 12", "Deccan Peak Assessors LLP"),
    ],
)
def test_who_gives_approval_and_who_stands_behind_a_mail_address(text, body):
    assert chosen("Borealis Pump Works Ltd.", foot=text).value == body


def test_on_what_a_body_decided_is_no_part_of_its_name():
    found = chosen(
        "Con base en el dictamen técnico, Calidad Boreal S.A. de C.V. certifica que", "Borealis S.A."
    )
    assert found.value == "Calidad Boreal S.A. de C.V."


def test_a_street_below_a_body_that_no_label_names_is_none():
    found = chosen("Kepala Lembaga Sertifikasi", foot="Jl. Raya Pasar Minggu No. 18")
    assert found is None or "Jl." not in found.value


def test_the_end_of_a_sentence_is_no_misread_name():
    text = "Environmental aspects are not part of"
    value = chosen(*STATEMENT, "Kestrel Certification Services Ltd.", text, "this certification.")
    assert (value.id, value.value) == (None, "Kestrel Certification Services Ltd.")


def test_a_body_whose_name_runs_into_its_address_is_not_sure():
    name = "Kestrel Certification Services Ltd."
    clear = chosen(*STATEMENT, foot=name).confidence
    glued = chosen(
        *STATEMENT, foot="Kestrel Certification Services 99/12 Quay 10210 www.kestrel-cert.example"
    )
    assert clear > 0.5
    assert glued is None or glued.confidence < 0.5


def test_a_vietnamese_address_behind_a_name():
    foot = "Công ty Cổ phần Chứng nhận Đông Hải Số 18 ngõ 62 Trần Thái Tông, Cầu Giấy, Hà Nội"
    assert chosen(*STATEMENT, foot=foot).value == "Công ty Cổ phần Chứng nhận Đông Hải"


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Op grond van de uitgevoerde audit verklaart Poldercert B.V. dat", "Poldercert B.V."),
        ("Nach erfolgter Prüfung bescheinigt Nordzert GmbH, dass", "Nordzert GmbH"),
    ],
)
def test_the_verb_goes_before_the_body(sentence, body):
    assert chosen(sentence, "Borealis Pump Works Ltd.").value == body


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        (
            "Signed for Harbour Assurance Pty Ltd on 14 Apr 2026. Printed 08 May 2026. Certification is",
            "Harbour Assurance Pty Ltd",
        ),
        ("(주)한결인증원 원장", "(주)한결인증원"),
        ("서울특별시 금천구 가산디지털1로 128www.hangyeolcert.example", None),
    ],
)
def test_a_name_goes_no_further_than_the_day_the_office_or_the_web_page(foot, name):
    found = chosen(*STATEMENT, foot=foot)
    assert (found.value if found else None) == name


def test_a_logo_whose_letters_are_by_chance_a_bodys():
    alone = chosen(*STATEMENT, head="CSQ")
    other = chosen(*STATEMENT, head="CSQ", foot="Cheongsol System Certification Co., Ltd")
    own = chosen(*STATEMENT, head="CSQ", foot="CSQ System Certification Co., Ltd")
    assert alone.id == own.id == "imq"
    assert (other.id, other.value) == (None, "Cheongsol System Certification Co., Ltd")


def test_who_assessed_by_a_label_of_its_own():
    assert chosen("评定机构：北港质量认证有限公司").value == "北港质量认证有限公司"


def test_a_body_above_its_seal_in_the_lower_third_of_a_wide_sheet():
    lines = [
        (198, 126, 37, "企业诚信管理体系认证证书"),
        (292, 202, 22, "北港市荔曜灯饰厂（普通合伙）"),
        (241, 210, 13, "兹证明"),
        (246, 278, 13, "诚信管理体系经审核符合上述准则的要求"),
        (117, 310, 17, "认证覆盖：LED灯具的组装及相关诚信管理活动"),
        (609, 394, 17, "蓝海鼎诚认证（南港）有限公司"),
        (668, 492, 12, "证书专用章"),
        (215, 496, 10, "初次获证日期"),
        (200, 510, 17, "2018年12月18日"),
    ]
    sheet = page(lines, width=842, height=595)
    assert choose_issuer([sheet], sheet.layout.text)[0].value == "蓝海鼎诚认证（南港）有限公司"


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (
            (
                "Lembaga Sertifikasi Produk PT Muara Sertifikasi memberikan hak penggunaan",
                "Tanda SNI kepada:",
            ),
            "PT Muara Sertifikasi",
        ),
        (
            ("has been verified by Borealis Climate Verification AS in accordance with", "ISO 14064-3:2019"),
            "Borealis Climate Verification AS",
        ),
        (
            (
                "Die Zertifizierungsstelle der Boreal Prüf- und Zertifizierstelle für",
                "Medizinprodukte GmbH bescheinigt, dass das nachstehende",
            ),
            "Boreal Prüf- und Zertifizierstelle für Medizinprodukte GmbH",
        ),
        (
            ("Die Zertifizierungsstelle der boreal medical device certification GmbH", "bescheinigt, dass"),
            "boreal medical device certification GmbH",
        ),
        (
            ("Borealcert Certification, organisme certificateur, accorde à la société :", "Pompes Nord SARL"),
            "Borealcert Certification",
        ),
    ],
)
def test_in_the_statement_of_a_body(texts, name):
    sheet = page([centred(60, 28, "CERTIFICATE"), *stacked(*texts, y=240)])
    assert choose_issuer([sheet], sheet.layout.text)[0].value == name


def test_on_the_line_below_the_word_for_a_body():
    lines = [
        centred(137, 45, "ZERTIFIKAT"),
        centred(195, 18, "Hiermit bestätigt die Zertifizierungsstelle"),
        centred(214, 18, "Mainkai Lebensmittelzertifizierung GmbH"),
        centred(233, 18, "als akkreditierte Zertifizierungsstelle für die Zertifizierung"),
    ]
    names = {c.value for c in unknown_issuers([page(lines)])}
    assert "Mainkai Lebensmittelzertifizierung GmbH" in names
    assert not any(name.startswith("Hiermit") for name in names)


@pytest.mark.parametrize(
    "sentence",
    [
        "Si certifica che il sistema di gestione dell'organizzazione / We certify that the management",
        "Gıda Güvenliği Yönetim Sistemi standardının gereklerini yerine getirdiğini onaylar",
    ],
)
def test_a_sentence_is_no_body_that_certifies(sentence):
    assert chosen(sentence, "Borealis Pompe S.r.l.") is None


def test_a_chinese_body_that_confirms():
    found = chosen("北港钱澜认证有限公司确认下列组织的管理体系满足标准要求，特颁发此证书")
    assert found.value == "北港钱澜认证有限公司"


def test_who_certified_first_in_a_note():
    note = "Transfer note. Originally certified by Nordhafen Assurance on 1 February 2023 under No. 82510-A"
    assert chosen(*STATEMENT, note) is None


def test_what_a_body_is_behind_its_legal_form():
    found = chosen(
        "Planalto Certificadora Ltda., organismo de certificação de sistemas, certifica que",
        "Borealis Bombas",
    )
    assert found.value == "Planalto Certificadora Ltda."


def test_a_chinese_name_with_its_english_twin_run_into_it():
    found = chosen(*STATEMENT, foot="北港鼎诚认证（南港）有限公司Beigang Dingcheng Certification(Nangang)")
    assert found.value == "北港鼎诚认证（南港）有限公司"


@pytest.mark.parametrize(
    ("head", "foot", "body"),
    [
        ("TÜV SÜD PSB", "TÜV SÜD @ IBP, Singapore 609937", "psb"),
        ("TÜV HELLAS (TÜV NORD)", "TÜV HELLAS (TÜV NORD) A.E.", "tuvhellas"),
    ],
)
def test_a_house_of_a_group_by_its_own_name(head, foot, body):
    assert chosen(*STATEMENT, head=head, foot=foot).id == body
