"""Whether a page is a certificate, or a paper that only resembles one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.fields.papers.classify import PageFacts
from tests.support.certificate_pages import annex, chinese, english, other
from tests.support.page_builder import centred, page, row, stacked


@pytest.mark.parametrize(
    "sheet",
    [
        pytest.param(english(), id="en"),
        pytest.param(chinese(), id="zh"),
        pytest.param(
            other(
                "Hiermit wird bescheinigt, dass das Unternehmen",
                "Borealis Pumpenwerke GmbH",
                "ein Qualitätsmanagementsystem nach ISO 9001:2015 anwendet",
                "Zertifikat-Registrier-Nr.: 01 100 2345678",
                "Gültig bis 12.05.2026",
                head="ZERTIFIKAT",
            ),
            id="de",
        ),
        pytest.param(
            other(
                "Certificate No.: QM-4711",
                "Borealis Pump Works Ltd.",
                "ISO 9001:2015",
                "Valid from 13.05.2023 until 12.05.2026",
                "Meridian Certification Services Ltd.",
            ),
            id="without a title",
        ),
    ],
)
def test_certificates(sheet):
    assert PageFacts(sheet).is_certificate


OTHER_PAPERS = {
    "policy": other(
        "Borealis Pump Works is committed to quality and to ISO 9001:2015.",
        "We review this policy every year.",
        "Northport, 13.05.2023",
        head="QUALITY POLICY",
    ),
    "invoice": other(
        "Invoice No.: 4711",
        "Date: 13.05.2023",
        "Audit ISO 9001:2015",
        "Payment due: 12.06.2023",
        head="INVOICE",
    ),
    "chinese invoice": other("发票号码：4711", "开票日期：2023年5月13日", head="发票"),
    "training": other(
        "This is to certify that",
        "Jane Harbour",
        "has successfully completed the course",
        "Internal Auditor ISO 9001:2015",
        "Certificate No.: 4711",
        "Date: 13.05.2023",
        head="TRAINING CERTIFICATE",
    ),
    "attendance": other(
        "This is to certify that",
        "Jane Harbour",
        "has attended the training course",
        "ISO 9001:2015 Lead Auditor",
        "Certificate No.: 4711",
        "Issue date: 13.05.2023",
        head="CERTIFICATE OF ATTENDANCE",
    ),
    "calibration": other(
        "Certificate No.: 4711",
        "Instrument: pressure gauge",
        "ISO/IEC 17025:2017",
        "Date of calibration: 13.05.2023",
        head="CALIBRATION CERTIFICATE",
    ),
    "audit report": other("Report No.: 4711", "ISO 9001:2015", "Audit date: 13.05.2023", head="AUDIT REPORT"),
    "test report": other("Report No.: 4711", "EN 71-3:2019", "Test date: 13.05.2023", head="TEST REPORT"),
    "insurance": other(
        "This is to certify that",
        "Borealis Pump Works Ltd.",
        "is insured under policy number 4711",
        "Period of insurance: 13.05.2023 to 12.05.2024",
        head="CERTIFICATE OF INSURANCE",
    ),
    "declaration": other(
        "We declare that the pumps conform to",
        "Directive 2006/42/EC and EN ISO 12100:2010",
        "Northport, 13.05.2023",
        head="DECLARATION OF CONFORMITY",
    ),
    "analysis": other("Batch 4711", "Date: 13.05.2023", head="CERTIFICATE OF ANALYSIS"),
    "business licence": other(
        "统一社会信用代码：91350100M000100Y43",
        "名称：苏州北方泵业有限公司",
        "成立日期：2013年5月13日",
        head="营业执照",
    ),
    "tax registration": other(
        "Registration Number: 27AAAAA0000A1Z5",
        "Date of issue of certificate: 13.05.2023",
        "Legal name: Borealis Pumps Pvt. Ltd.",
        head="REGISTRATION CERTIFICATE",
    ),
    "letter": other(
        "Dear Sir,", "your application for ISO 9001:2015 was received on 13.05.2023.", "Yours faithfully"
    ),
    "brochure": other(
        "Borealis pumps are made under ISO 9001:2015.", "Call +44 123 4567.", head="BOREALIS PUMPS"
    ),
    "badge": other("ISO 9001:2015 CERTIFIED"),
    "offer": other(
        "This is to certify that the offer below is binding",
        "Borealis Pump Works Ltd.",
        "ISO 9001:2015",
        "Scope: Design of pumps",
        "Date of issue: 13.05.2023",
        "Valid until: 12.08.2023",
        head="Offer for certification",
    ),
    "proposal": other(
        "Proposal No.: 4711-23",
        "Borealis Pump Works Ltd.",
        "Certification to ISO 9001:2015",
        "Scope: Design of pumps",
        "Valid until: 12.08.2023",
        head="Proposal for certification",
    ),
    "italian offer": other(
        "Borealis Pompe S.r.l.",
        "ISO 9001:2015",
        "Data di emissione: 13.05.2023",
        "Valido fino al: 12.08.2023",
        head="Offerta per servizi di certificazione",
    ),
    "course with an end": other(
        "This is to certify that",
        "Jane Harbour",
        "has successfully completed the training course",
        "Scope: ISO 9001:2015 for auditors",
        "Certificate No.: QM-4711-23",
        "Valid until: 12.05.2026",
        head="TRAINING CERTIFICATE",
    ),
    "empty": other(),
}


@pytest.mark.parametrize("paper", OTHER_PAPERS)
def test_other_papers(paper):
    assert not PageFacts(OTHER_PAPERS[paper]).is_certificate


@pytest.mark.parametrize(
    ("paper", "kind"),
    [
        ("invoice", "Invoice"),
        ("training", "Training certificate"),
        ("calibration", "Calibration certificate"),
        ("business licence", "营业执照"),
        ("offer", "Offer for certification"),
        ("italian offer", "Offerta per servizi di certificazione"),
    ],
)
def test_what_another_paper_calls_itself(paper, kind):
    assert PageFacts(OTHER_PAPERS[paper]).other_kind == kind


def test_a_certificate_may_mention_other_papers():
    small = (60, 700, 8, "The test report and the audit report are kept by the body.")
    lines = [(w.box.x0, w.box.y0, w.box.height, w.text) for x in english().lines for w in x.words]
    sheet = page([*lines, small])
    assert PageFacts(sheet).other_kind is None
    assert PageFacts(sheet).is_certificate


def test_a_title_and_a_statement_of_training_speak_against_it_each():
    texts = ["This is to certify that", "Jane Harbour", "ISO 9001:2015", "Valid until: 12.05.2026"]
    plain = PageFacts(other(*texts, head="CERTIFICATE")).score
    statement = PageFacts(other(*texts, "has attended the lessons", head="CERTIFICATE")).score
    both = PageFacts(other(*texts, "has attended the lessons", head="TRAINING CERTIFICATE")).score
    assert plain - statement == pytest.approx(4.0)
    assert statement - both >= 2.0


def test_courses_that_are_only_named_speak_less_against_it_than_that_somebody_attended():
    texts = ["Scope: Provision of a training course", "ISO 9001:2015", "Valid until: 12.05.2026"]
    named = PageFacts(other(*texts, head="CERTIFICATE"))
    attended = PageFacts(other(*texts, "has attended the lessons", head="CERTIFICATE"))
    assert 0 < named.training < attended.training


def test_a_sentence_about_certificates_is_no_title():
    sentence = "A certificate is issued by a certification body and holds for three years after its audit."
    assert PageFacts(other(sentence)).title_size == 0.0
    assert PageFacts(other("Certificate")).title_size > 0.0


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("HACCP体系认证证书晋恒认证", True),
        ("质量管理体系认证证书", True),
        ("认证证书查询", False),
        ("Attestation de Bonnes Pratiques de Fabrication", True),
    ],
)
def test_titles_and_what_stands_beside_them(head, named):
    assert (PageFacts(other(head=head)).title_size > 0.0) == named


def test_the_main_language_of_a_page():
    assert PageFacts(english()).main_language == "en"
    assert PageFacts(chinese()).main_language == "zh"
    assert PageFacts(other()).main_language is None


def test_an_annex_is_none_by_itself():
    assert not PageFacts(annex()).is_certificate


def test_what_a_page_says_of_itself():
    facts = PageFacts(english())
    assert set(facts.numbers) == {"qm4711"}
    assert facts.standards == {"ISO 9001"}
    assert facts.dates == {"2023-05-13", "2026-05-12"}
    assert facts.title_size > 1.2
    assert facts.has("scope")
    assert not facts.has("sites_annex")


def test_a_twin_says_the_same():
    assert PageFacts(chinese()).standards == PageFacts(english()).standards
    assert PageFacts(chinese()).dates == PageFacts(english()).dates


@settings(deadline=None, max_examples=50)
@given(st.lists(st.text(max_size=50), max_size=8))
def test_any_page_is_weighed(texts):
    assert isinstance(PageFacts(page(stacked(*texts))).is_certificate, bool)


@pytest.mark.parametrize("column", ["Certification body", "Status"])
def test_a_list_of_certificates_of_several_bodies_is_none(column):
    head = [(60, 100, 10, "Standard"), (200, 100, 10, "Certificate No."), (360, 100, 10, column)]
    rows = [(60, 116, 10, "ISO 9001:2015"), (200, 116, 10, "QM-4711"), (360, 116, 10, "SGS")]
    facts = PageFacts(page([*head, *rows]))
    assert facts.is_overview
    assert not facts.is_certificate


def test_the_body_beside_the_number_of_one_certificate_makes_no_list():
    assert not PageFacts(english()).is_overview


def test_an_organisation_that_passed_an_audit_was_not_trained():
    lines = stacked(
        "This is to certify that", "Borealis Pump Works Ltd.", "has passed the audit of its system against"
    )
    assert PageFacts(page(lines)).training == 0


def test_a_directive_in_large_letters_counts_like_a_standard():
    lines = stacked(
        "meets the essential requirements of the directive", "and its annexes, as far as applicable"
    )
    facts = PageFacts(page([*lines, centred(200, 24, "2006/42/EC")]))
    assert facts.standards == {"2006/42/EC"}


def test_who_signs_beside_the_number_makes_no_overview():
    lines = [
        centred(60, 28, "CERTIFICATE"),
        *stacked("This is to certify that", "Borealis Pump Works Ltd.", "conforms to ISO 9001:2015", y=120),
        *row(300, 10, x60="Certificate Number", x220="QM-4711", x420="Head of Certification"),
        *row(320, 10, x60="Expiry date", x220="2026-05-12"),
    ]
    assert PageFacts(page(lines)).is_certificate


def test_an_accreditation_certificate_is_none_of_a_management_system():
    lines = [
        centred(60, 28, "CERTIFICATE"),
        *stacked("This is to certify that", "Borealis Laboratory Ltd.", "conforms to", y=120),
        centred(200, 20, "ISO/IEC 17025:2017"),
        *row(300, 10, x60="Certificate No.", x220="TC-4711"),
        *row(320, 10, x60="Expiry date", x220="2026-05-12"),
    ]
    facts = PageFacts(page(lines))
    assert facts.other_kind == "accreditation certificate"
    assert not facts.is_certificate


def test_an_accreditation_certificate_with_all_that_certificates_have():
    lines = [
        centred(60, 28, "CERTIFICATE OF ACCREDITATION"),
        *stacked("This is to certify that", "Borealis Laboratory Ltd.", y=120),
        *stacked("has been assessed and accredited in accordance with the standard", y=160),
        centred(200, 20, "ISO/IEC 17025:2017"),
        *stacked("in the field of", "TESTING", y=240),
        *stacked("Certificate Number: TC-4711", "Issue Date: 13.05.2023", "Valid until: 12.05.2026", y=300),
    ]
    assert not PageFacts(page(lines)).is_certificate


def test_a_flyer_that_shows_a_certificate():
    lines = [
        centred(60, 28, "ISO CERTIFICATION"),
        *stacked("Lowest price, no hidden cost, call now", "ISO 9001:2015 CERTIFICATE", y=120),
        *stacked("This is to certify that", "YOUR COMPANY NAME", "Valid until 12.05.2026", y=220),
        *stacked("Starting from 99 only"),
    ]
    assert not PageFacts(page(lines)).is_certificate


FACTS = ("ISO 9001:2015", "Certificate No.: QM-471100", "Valid until 12.05.2026")


def test_a_mail_about_a_certificate():
    lines = [
        *(
            row(60 + 20 * i, 10, x60=head, x120="a@example.com")
            for i, head in enumerate(("From", "To", "Subject"))
        ),
        stacked("Thank you for sending us the document.", *FACTS, "does not exist in our register.", y=160),
    ]
    assert not PageFacts(page([x for part in lines for x in part])).is_certificate


def test_a_form_to_change_a_certificate():
    title = centred(60, 20, "Antrag auf Änderung des Zertifikats")
    lines = [title, *stacked("☒ Firmenname ☐ Anschrift ☐ Geltungsbereich", *FACTS, y=120)]
    assert not PageFacts(page(lines)).is_certificate


def test_a_data_sheet_that_names_a_certificate_in_one_sentence():
    sentence = (
        "Made under a system certified to ISO 9001:2015 (certificate BCL-2217-Q, valid until 19 June 2026)."
    )
    assert not PageFacts(page(stacked("Technical data", "Length 47 mm", sentence))).is_certificate


def test_a_date_whose_year_is_on_the_next_line():
    lines = stacked("ISO 9001:2015", "Borealis Pump Works Ltd. until 12 May", "2026", y=200)
    assert not PageFacts(page(lines)).is_mention


def test_a_certificate_whose_title_is_a_picture():
    texts = (
        "We hereby confirm that the management system of",
        "Borealis Pump Works Ltd.",
        "conforms to ISO 9001:2015. Valid until 12.05.2026",
        "Scope: Manufacture of pumps",
        "Certificate number GB23/00471",
    )
    assert PageFacts(page(stacked(*texts))).is_certificate


def test_a_mark_beside_who_signs_makes_no_overview():
    sheet = english()
    lines = [(x.box.x0, x.box.y0, x.height, x.text) for x in sheet.lines]
    foot = row(700, 10, x80="R. Aldwyne", x240="CERTIFICATION BODY", x400="Chair, Registration Committee")
    assert not PageFacts(page([*lines, *foot])).is_overview


#: What a paper may tell of a certificate without being one.
TOLD = (
    "has been certified to",
    "ISO 9001:2015",
    "Scope: design and manufacture of pumps",
    "Certificate No.: QM-4711",
    "Issue date: 13.05.2023",
    "Valid until 12.05.2026",
)


def test_a_body_that_stands_apart_tells_a_certificate():
    apart = other(*TOLD, "SGS United Kingdom Ltd")
    in_sentence = other(*TOLD, "We were audited in May by SGS United Kingdom Ltd")
    assert PageFacts(apart).score - PageFacts(in_sentence).score > 1


def test_a_company_in_the_letterhead_writes_of_itself():
    texts = ("Borealis Pump Works Ltd.", *TOLD, "SGS United Kingdom Ltd")
    low, high = (page(stacked(*texts, y=y)) for y in (200, 40))
    assert PageFacts(low).score - PageFacts(high).score > 1
    assert (
        PageFacts(page([centred(30, 24, "CERTIFICATE"), *stacked(*texts, y=60)])).score > PageFacts(low).score
    )


@pytest.mark.parametrize(
    ("fewer", "more"),
    [
        pytest.param(
            (),
            ("We look forward to working with your company on this and on further projects",) * 12,
            id="words",
        ),
        pytest.param((), ("12 345 678 901 234 567 890",) * 5, id="figures"),
        pytest.param((), ("yes",) * 40, id="short lines"),
    ],
)
def test_more_than_certificates_hold_speaks_against_one(fewer, more):
    assert PageFacts(other(*TOLD, *more)).score < PageFacts(other(*TOLD, *fewer)).score


def test_a_heading_with_a_number_is_a_chapters():
    for heading in ("4.1 Certificates", "（二）认证证书", "3. Zertifikat", "第三章 证书"):
        chapter = page([centred(60, 24, heading), *stacked(*TOLD, y=120)])
        assert PageFacts(chapter).title_size == 0
        assert PageFacts(chapter).score < PageFacts(other(*TOLD)).score


def test_a_slip_about_certificates_has_no_certificates_title():
    assert PageFacts(page([centred(60, 24, "认证证书发放单"), *stacked(*TOLD, y=120)])).title_size == 0
    assert PageFacts(page([centred(60, 24, "认证证书副本"), *stacked(*TOLD, y=120)])).title_size > 2


def test_the_name_of_a_scheme_is_no_title_of_another_paper():
    programme = "Medical Device Single Audit Program"
    assert (
        PageFacts(page([centred(60, 20, f"{programme} (MDSAP)"), *stacked(*TOLD, y=120)])).other_kind is None
    )
    assert PageFacts(page([centred(60, 20, "Audit Program"), *stacked(*TOLD, y=120)])).other_kind is not None
