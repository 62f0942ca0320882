"""Papers that are no certificates of an organisation, told by their titles and by how they speak; and what they must not be taken for."""

import pytest

from certscan.fields.papers.classify import PageFacts
from certscan.fields.papers.notices import OTHER_PAPER, notices_of
from certscan.fields.papers.other_papers import (
    certifies_person,
    disclaims,
    invites,
    is_about_goods,
    is_blank_form,
    other_title,
)
from tests.support.certificate_pages import english, other
from tests.support.page_builder import centred, page, stacked

#: What certificates say and other papers about them may say too.
FACTS = (
    "Borealis Pump Works Ltd.",
    "ISO 9001:2015",
    "Scope: Design and manufacture of pumps",
    "Certificate No.: QM-471100",
    "Date of issue: 13.05.2023",
    "Valid until 12.05.2026",
)


def titled(title, *texts):
    return page([centred(60, 24, title), *stacked(*texts, y=120)])


def test_the_act_that_certifies_is_a_certificate():
    assert other_title(titled("Acta de certificación", *FACTS), 1.5) is None
    assert other_title(titled("Acta de reunión", *FACTS), 1.5) == "Acta de"


@pytest.mark.parametrize(
    "title",
    [
        "Stage 2 Audit Report",
        "Surveillance Audit Report No. 25-118",
        "NOTICE OF SUSPENSION",
        "Certificate withdrawn",
        "Withdrawal of certification",
        "Certificate Transfer Form",
        "Agreement on the use of the mark",
        "Surveillance Result Notification",
        "Confirmation of certificate data",
        "Bestellformular – Zertifikatskopien und Schilder",
        "发展历程",
        "Letter of Invitation",
        "Quality Assurance Agreement",
        "ЛИЦЕНЗИОННЫЙ СЕРТИФИКАТ",
        "ПАСПОРТ ИЗДЕЛИЯ",
        "Dichiarazione a lungo termine del fornitore",
        "Constancia de experiencia",
        "Belge teyidi",
        "内审员任命书",
        "软件著作权登记证书",
        "Überwachungsbericht",
        "Aussetzung des Zertifikats",
        "Rapport d'audit de surveillance",
        "Suspension de la certification",
        "Retirada de la certificación",
        "Rapporto di audit",
        "Revoca del certificato",
        "TRANSLATOR'S STATEMENT",
        "Bestätigung der Übersetzung",
        "УДОСТОВЕРЕНИЕ ПЕРЕВОДА",
        "Suspensão da certificação",
        "Raport z auditu",
        "Уведомление о приостановлении",
        "认证证书撤销通知书",
        "关于暂停认证证书的通知",
        "审核报告",
        "品质和数量检验证书",
        "審査報告書",
        "심사 보고서",
    ],
)
def test_titles_of_other_papers_about_certificates(title):
    facts = PageFacts(titled(title, *FACTS))
    assert facts.other_kind
    assert not facts.is_certificate


@pytest.mark.parametrize(
    "title",
    [
        "CERTIFICATE",
        "Certificate of Approval",
        "Letter of Certification",
        "Notice of Certification",
        "Welding Certificate",
        "CERTIFICATE OF ASSESSMENT",
        "Statement of certification",
        "Product Quality Assurance Notification",
        "Attestation de certification",
        "Zulassung",
        "认证证书",
        "產品認證證書",
    ],
)
def test_titles_that_name_no_other_paper(title):
    assert other_title(titled(title, *FACTS), 0.0) is None
    assert PageFacts(titled(title, *FACTS, "Meridian Certification Services Ltd.")).is_certificate


@pytest.mark.parametrize("name", ["Notice Board Systems Ltd.", "Raport Druk Sp. z o.o."])
def test_names_that_begin_as_titles_do(name):
    assert other_title(titled(name, *FACTS), 0.0) is None


def test_a_report_beside_a_certificate_title_is_a_reference():
    lines = ("Audit report: AR-25-0118", "Meridian Report Services", *FACTS)
    assert PageFacts(titled("CERTIFICATE", *lines)).other_kind is None


@pytest.mark.parametrize(
    "title", ["CERTIFICATE No. QM-471100", "Zertifikat Nr. 2214-QM", "证书编号：QM-471100"]
)
def test_a_title_with_the_number(title):
    facts = PageFacts(
        titled(title, "Audit report: AR-25-0118 of 3 March 2023", "Prüfbericht: 25-1187", *FACTS)
    )
    assert facts.title_size > 2
    assert facts.is_certificate


def test_a_number_in_small_letters_is_no_title():
    assert PageFacts(titled("Borealis Pump Works", *FACTS)).title_size == 0


def test_a_draft_calls_itself_so_over_two_lines():
    lines = [
        centred(40, 40, "DRAFT"),
        centred(90, 24, "Certificate"),
        *stacked("This is to certify that", "Borealis Pump Works Ltd.", "complies with ISO 9001:2015", y=140),
        *stacked("Scope: castings", "Certificate No. XXXXX", "Valid until: dd.mm.yyyy", y=220),
        (60, 780, 8, "Meridian Certification Services Ltd."),
    ]
    assert PageFacts(page(lines)).is_certificate


@pytest.mark.parametrize(
    "line",
    [
        "ISO 9001:2015 Lead Auditor",
        "Lead Auditor ISO 45001:2018",
        "Quality Manager according to ISO 9001:2015",
        "Interner Auditor nach ISO 9001:2015",
        "Auditeur interne ISO 14001:2015",
        "Auditor Líder ISO 45001:2018",
        "经GB/T 19001-2016/ISO 9001:2015内审员考核合格",
    ],
)
def test_a_persons_qualification_beside_the_standard(line):
    texts = ("has met the requirements of", line, "Certificate No.: QM-471100", "Valid until 12.05.2026")
    paper = titled("CERTIFICATE", "This is to certify that", "Jane Harbour", *texts)
    assert certifies_person(paper, PageFacts(paper).standards)
    assert not PageFacts(paper).is_certificate
    assert "certificate of a person" in notices_of([paper], [])[0].message


def test_a_qualification_that_stands_out_is_a_persons():
    lines = [
        centred(60, 28, "Certificate of Registration"),
        centred(120, 10, "This is to certify that"),
        centred(140, 20, "I. Seaforth"),
        centred(170, 10, "meets the requirements for registration in the grade of"),
        centred(190, 13, "Lead Auditor"),
        *stacked("in the scheme of quality management (ISO 9001:2015)", "Certificate number 471108", y=230),
        *stacked("Valid until 2029-07-07", y=300),
    ]
    facts = PageFacts(page(lines))
    assert facts.is_of_person
    assert not facts.is_certificate


def test_a_persons_qualification_above_the_standard():
    lines = [
        centred(60, 28, "CERTIFICATE"),
        centred(120, 18, "Lead Auditor"),
        centred(150, 18, "ISO 9001:2015"),
    ]
    texts = ("This is to certify that", "Jane Harbour", "has passed", "Valid until 12.05.2026")
    paper = page([*lines, *stacked(*texts, y=200)])
    assert certifies_person(paper, PageFacts(paper).standards)


@pytest.mark.parametrize(
    "line",
    [
        "Lead auditor: Jane Harbour, ISO 9001:2015",
        "Scope: training of lead auditors to ISO 9001:2015",
        "Courses for internal auditors of systems for quality management by ISO 9001:2015 and others",
        "Jane Harbour, Lead Auditor",
        "Welding coordinator EN ISO 14731",
    ],
)
def test_auditors_on_certificates_of_organisations(line):
    paper = titled("CERTIFICATE", *FACTS, line)
    assert not certifies_person(paper, PageFacts(paper).standards)
    assert PageFacts(paper).is_certificate


@pytest.mark.parametrize("standard", ["ISO 9606-1:2017", "EN ISO 14732:2013", "ISO 9712:2021"])
def test_standards_by_which_persons_are_qualified(standard):
    texts = ("Employer: Borealis Pump Works Ltd.", "Certificate No.: W-471100", "Valid until 12.05.2026")
    facts = PageFacts(titled("CERTIFICATE", standard, *texts))
    assert facts.other_kind == "certificate of a person"
    assert not facts.is_certificate


def test_a_manufacturer_whose_welders_are_qualified():
    texts = (*FACTS, "Welding: ISO 3834-2:2021, welders qualified to ISO 9606-1:2017")
    assert PageFacts(titled("CERTIFICATE", *texts)).is_certificate


@pytest.mark.parametrize(
    "text",
    [
        "Confidential. This report is no certificate.",
        "This statement is valid for six months and is not a certificate.",
        "Dieses Schreiben ist kein Zertifikat.",
        "本报告不作为认证证书使用",
        "Sample of the certificate layout for information only.",
        "Muster der Zertifikatsgestaltung, nur zur Information.",
        "Registration does not denote approval of the establishment or its products by the agency.",
    ],
)
def test_a_paper_that_says_it_is_no_certificate(text):
    paper = other(*FACTS, text, head="Summary")
    assert disclaims(paper)
    assert not PageFacts(paper).is_certificate


def test_a_certificate_that_says_what_it_does_not_certify():
    paper = titled("CERTIFICATE", *FACTS, "This is not a certificate of product conformity.")
    assert not disclaims(paper)
    assert PageFacts(paper).is_certificate


@pytest.mark.parametrize(
    "text",
    [
        "We hereby certify that our products comply with Directive 2011/65/EU.",
        "Our quality management system is certified to the standard below.",
        "Hiermit bestätigen wir, dass unsere Produkte der Richtlinie entsprechen.",
        "我司产品符合以下标准",
    ],
)
def test_an_organisation_that_speaks_of_itself(text):
    facts = ("ISO 9001:2015", "Date: 13.05.2023", "Valid until 12.05.2026")
    assert not PageFacts(titled("Certificate of Compliance", text, *facts)).is_certificate


def test_a_body_that_speaks_of_its_client():
    text = "We hereby certify, on the basis of our audit, that our client"
    assert PageFacts(titled("Certificate", text, *FACTS)).is_certificate


@pytest.mark.parametrize(
    "text",
    [
        "Our appeals panel has considered the certificate's scope.",
        "der Einspruchsausschuss hat die Erweiterung des Zertifikats geprüft.",
        "il Comitato ricorsi ha esaminato la mancata estensione del certificato.",
    ],
)
def test_a_letter_on_an_appeal(text):
    paper = titled("Certificate QM-471100", "Dear Ms Harbour,", text, *FACTS)
    assert not PageFacts(paper).is_certificate


@pytest.mark.parametrize(
    "heads",
    [
        ("When", "Where", "Organiser", "Required"),
        ("Zeit", "Ort", "Organisator"),
        ("Quand", "Lieu", "Organisateur", "Participants"),
        ("Cuándo", "Dónde", "Organizador"),
    ],
)
def test_an_entry_in_a_calendar(heads):
    paper = titled("External audit ISO 9001:2015", *heads, *FACTS)
    assert invites(paper)
    assert not PageFacts(paper).is_certificate


def test_a_certificate_with_its_place():
    paper = titled("CERTIFICATE", "Ort", "Where", *FACTS)
    assert not invites(paper)
    assert PageFacts(paper).is_certificate


def test_a_form_with_hints_of_what_to_fill_in():
    hints = ("[Name of client]", "[Address of client]", "[Scope statement]")
    paper = titled("CERTIFICATE", "This is to certify that", *hints, *FACTS[1:])
    assert is_blank_form(paper)
    assert not PageFacts(paper).is_certificate
    assert not is_blank_form(titled("CERTIFICATE", "[Head office]", "[ISO 9001:2015]", *FACTS))


def test_a_certificate_of_goods():
    goods = ("Order No.: 4500012", "Quantity: 400", "Batch No.: 22-118")
    paper = titled("Certificate of Conformance", *goods, *FACTS[1:5])
    assert is_about_goods(paper)
    assert not PageFacts(paper).is_certificate


def test_a_body_that_prints_its_order_number():
    paper = titled("Certificate", *FACTS, "Order No.: 4500012", "quantity surveying")
    assert not is_about_goods(paper)
    assert PageFacts(paper).is_certificate


def test_a_letter_to_whom_it_may_concern():
    text = "We confirm that the certificate of Borealis Pump Works Ltd."
    lines = ("To whom it may concern", text, "ISO 9001:2015 has expired on 12.05.2026.", "No. QM-471100")
    assert not PageFacts(page(stacked(*lines))).is_certificate


def test_a_certificate_to_whom_it_may_concern():
    assert PageFacts(titled("CERTIFICATE", "To whom it may concern", *FACTS)).is_certificate


def test_other_papers_are_named():
    paper = titled("NOTICE OF SUSPENSION", *FACTS)
    [notice] = notices_of([english(place=2), paper], [[english(place=2)]])
    assert notice.code == OTHER_PAPER


@pytest.mark.parametrize(
    "line",
    [
        "for completing the course on internal audits to ISO 9001:2015",
        "for successful completion of ISO 9001:2015 Awareness Training",
        "hat an dem Lehrgang Qualitätsmanagement nach ISO 9001:2015 teilgenommen",
        "por haber aprobado el curso Interpretación de la norma ISO 9001:2015",
        "ha frequentato il corso sulla norma ISO 9001:2015",
        "ukończyła szkolenie z normy ISO 9001:2015",
        "прошла обучение по стандарту ISO 9001:2015",
        "concluiu o curso sobre a norma ISO 9001:2015",
    ],
)
def test_what_a_person_attended(line):
    texts = ("Jane Harbour", line, "Certificate No.: QM-471100", "Date of issue: 13.05.2023")
    assert not PageFacts(titled("CERTIFICATE", *texts)).is_certificate


@pytest.mark.parametrize(
    "line",
    [
        "Scope: lead auditor courses and internal auditor training",
        "Scope: training courses, seminars and awareness training on ISO 9001:2015",
        "upon successful completion of the certification audit",
        "Lead Auditor ISO 9001:2015",
    ],
)
def test_training_on_certificates_of_organisations(line):
    assert PageFacts(titled("CERTIFICATE", *FACTS, line)).is_certificate


def test_a_print_of_a_register():
    facts = ("Certificate ID QM-471100", "Status ● Active", "Company Borealis Pump Works Ltd.", *FACTS[1:])
    paper = page(
        stacked("https://register.example/search?q=471100", "Certificate search", *facts, "New search")
    )
    assert not PageFacts(paper).is_certificate


def test_a_certificate_with_its_status_and_an_address_to_look_it_up():
    paper = titled("CERTIFICATE", *FACTS, "Status: Active", "https://register.example/?id=471100")
    assert PageFacts(paper).is_certificate


def test_a_print_of_a_register_in_a_language_whose_words_for_it_are_not_known():
    facts = ("Số chứng nhận GB471100", "ISO 45001:2018", "Ngày cấp 2026-08-04", "Ngày hết hạn 2029-08-03")
    print_marks = ("https://register.example/search?q=471100&page=1", "2026-09-13 10:55 1/1")
    assert not PageFacts(
        page(stacked(print_marks[0], "Tra cứu chứng nhận", *facts, print_marks[1]))
    ).is_certificate


def test_a_press_release():
    lines = (
        "Borealis Pump Works Ltd. achieves ISO 9001:2015 certification",
        "Borealis Pump Works Ltd. today announced that it has been",
        "awarded ISO 9001:2015 certification by SGS United Kingdom Ltd.",
        "The certificate, valid until 12 May 2026, covers manufacture of pumps.",
        "press@example.com",
        "###",
    )
    assert not PageFacts(page(stacked(*lines))).is_certificate


def certificate(*texts, title="CERTIFICATE", holder="Borealis Pump Works Ltd."):
    """A whole certificate with more lines at its foot, and its holder in large letters."""
    head = [centred(60, 24, title)] if title else []
    statement = [centred(100, 10, "This is to certify that the management system of")]
    return page([*head, *statement, centred(120, 18, holder), *stacked(*FACTS[1:], *texts, y=200)])


@pytest.mark.parametrize(
    "sheet",
    [
        certificate(
            "© Nordwerk Certification. All rights reserved. Privacy notice: nordwerk.example",
            "See our certificate directory: https://nordwerk.example/verify?id=471100",
        ),
        certificate("Scope: Teaching; trainees who have attended the course receive a diploma"),
        certificate("has successfully completed the certification process and meets the standard"),
        certificate(holder="Northport Handbook"),
    ],
    ids=["small print", "scope of teaching", "process", "holder like a title"],
)
def test_certificates_with_words_of_other_papers(sheet):
    facts = PageFacts(sheet)
    assert facts.other_title is None
    assert facts.is_certificate


def test_a_report_referred_to_above_a_certificate_whose_title_is_a_picture():
    reference = centred(60, 13, "Audit Report No. 70-25")
    statement = centred(100, 10, "This is to certify that the management system of")
    lines = [reference, statement, centred(120, 20, FACTS[0]), *stacked(*FACTS[1:], y=200)]
    assert PageFacts(page(lines)).is_certificate


def test_small_print_frames_what_is_no_whole_certificate():
    texts = ("© Nordwerk. All rights reserved.", "Privacy", "https://nordwerk.example/verify?id=471100")
    assert PageFacts(page(stacked(*FACTS[1:], *texts))).is_web_page
    assert not PageFacts(certificate(*texts)).is_web_page


def test_a_name_with_a_hyphen_begins_no_title():
    assert other_title(titled("Акт-Борей", *FACTS), 1) is None
    assert other_title(titled("Акт проверки", *FACTS), 1)


def test_a_mail_about_a_certificate_is_none():
    lines = [
        (60, 54, 10, "From"),
        (110, 54, 10, "supplier.quality@ambrelle.example"),
        (60, 73, 10, "To"),
        (110, 73, 10, "sales@example.com"),
        (60, 92, 10, "Subject"),
        (110, 92, 10, "Certificate expiring – action needed"),
        *stacked(
            "Dear supplier, according to our records your certificate CEM20399 to EN ISO 14001:2015,",
            "issued by SAI Global Certification Services Pty Limited, expires on 13-Mar-2028. Please send",
            "us the renewed certificate before that day.",
            y=160,
        ),
    ]
    assert not PageFacts(page(lines)).is_certificate


def test_what_has_neither_title_nor_statement_needs_more_to_be_a_certificate():
    texts = (
        "Según nuestros registros, el número Q-2668/2023 de su empresa conforme a ISO",
        "9001:2015 vence el 09/12/2026. La auditoría de recertificación ha de concluir",
        "a más tardar el 10/10/2026.",
    )
    assert not PageFacts(page(stacked(*texts))).is_certificate


def test_a_firms_table_of_its_certificates_is_none():
    rows = [
        centred(100, 24, "Unsere Zertifizierungen"),
        *(
            (x, 169, 10, text)
            for x, text in ((64, "Norm"), (231, "Zertifikat"), (371, "Stelle"), (453, "Gültig bis"))
        ),
        *(
            (x, 194, 10, text)
            for x, text in (
                (64, "ISO 9001:2015"),
                (231, "RZ 541085 QMS15"),
                (371, "RhönZert"),
                (453, "28.12.2026"),
            )
        ),
        *(
            (x, 218, 10, text)
            for x, text in ((64, "ISO 14001:2015"), (231, "842144"), (371, "TÜV"), (453, "01.09.2026"))
        ),
    ]
    assert not PageFacts(page(rows)).is_certificate


def test_a_distributors_authorization_is_no_certificate():
    texts = (
        "Certificate No. 1371-2026",
        "This is to certify that the company below is our authorized distributor for",
        "Production, storage and distribution of lipsticks",
        "Nettrava & Varnholt Packaging LLC",
        "Valid from 24th July 2026 to 23rd July 2029",
        "ISO 9001:2015 certified manufacturer",
    )
    assert not PageFacts(titled("CERTIFICATE OF AUTHORIZATION", *texts)).is_certificate


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("关于贵组织证书 SY2605Q56897R4M 转换至华夏认证中心有限公司的告知函", "告知函"),
        ("关于质量管理体系的认证证书", None),
    ],
)
def test_the_subject_of_a_chinese_letter_names_it_however_small(text, paper):
    assert other_title(page(stacked("硕源国际认证有限公司", text, "尊敬的客户：")), 0.0) == paper


@pytest.mark.parametrize(
    "text",
    [
        "This letter does not extend certificates; it is issued for information.",
        "Confirmation letter in the framework of Regulation (EU) 2023/607",
        "Lettre de confirmation dans le cadre du règlement (UE) 2023/607",
        "Dieses Schreiben verlängert keine Bescheinigung.",
    ],
)
def test_a_letter_on_the_longer_transition_for_devices_is_no_certificate(text):
    assert disclaims(page(stacked(*FACTS, text)))


def test_an_importers_own_certificate_of_a_childrens_product():
    texts = (
        "Certificate of Compliance No. CPC-2025-471",
        "1. Identification of the product covered by this certificate:",
        "plush toys, SKU C-6701",
        "2. Citation to each CPSC product safety regulation to which this product is being certified:",
        "16 CFR Part 1501 (small parts), ASTM F963-23",
        "3. Identification of the importer or domestic manufacturer certifying compliance:",
        "Borealis Toys Ltd., 1 Quay Street, Wichita, Kansas 67215, USA",
    )
    for title in ("Children's Product Certificate", "General Certificate of Conformity"):
        assert not PageFacts(titled(title, *texts)).is_certificate
