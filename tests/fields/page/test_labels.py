"""Label wordings in lines: whatever the case, spacing, accents and language."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.catalogue.label_model import WEAK
from certscan.fields.page.labels import find_labels
from certscan.fields.page.values import values_of
from certscan.fields.wording.folding import fold, plain
from tests.support.page_builder import layout, page, stacked


def line(text):
    (only,) = layout([(40, 100, 10, text)]).lines
    return only


def roles(text):
    return [(label.role, line(text).text[label.start : label.end]) for label in find_labels(line(text))]


@pytest.mark.parametrize(
    ("text", "role", "wording"),
    [
        ("Certificate No.: 4711", "certificate_number", "Certificate No"),
        ("CERTIFICATE NO 4711", "certificate_number", "CERTIFICATE NO"),
        ("CertificateNo.4711", "certificate_number", "CertificateNo"),
        ("C e r t i f i c a t e N o . 4711", "certificate_number", "C e r t i f i c a t e N o"),
        ("证书编号：00123", "certificate_number", "证书编号"),
        ("证 书 编 号 ：00123", "certificate_number", "证书编号"),
        ("DateofIssue:12.05.2023", "issue_date", "DateofIssue"),
        ("valid until: 2025", "expiry_date", "valid until"),
        ("Gültig bis: 12.05.2023", "expiry_date", "Gültig bis"),
        ("Gultig bis: 12.05.2023", "expiry_date", "Gultig bis"),
        ("ILK KAYIT TARIHI", "initial_date", "ILK KAYIT TARIHI"),
        ("İlk Kayıt Tarihi", "initial_date", "İlk Kayıt Tarihi"),
        ("Дата первичной сертификации", "initial_date", "Дата первичной сертификации"),
        ("Ngày hết hạn", "expiry_date", "Ngày hết hạn"),
        ("유효기간 :", "expiry_date", "유효기간"),
        ("登録日", "registration_date", "登録日"),
        ("有効期限", "expiry_date", "有効期限"),
        ("วันหมดอายุ", "expiry_date", "วันหมดอายุ"),
        ("تاريخ الانتهاء", "expiry_date", "تاريخ الانتهاء"),
        ("Ημερομηνία λήξης", "expiry_date", "Ημερομηνία λήξης"),
        ("Scope of certification", "scope", "Scope of certification"),
        ("ISSUED TO", "holder_statement", "ISSUED TO"),
    ],
)
def test_a_label_is_found(text, role, wording):
    assert (role, wording) in roles(text)


@pytest.mark.parametrize(
    ("text", "role", "not_role"),
    [
        ("Expiry date of previous cycle: 12.05.2023", "previous_expiry_date", "expiry_date"),
        ("Recertification audit due before 27 May 2016", "recertification_date", "audit_date"),
        ("Original cycle start date: 12.05.2023", "initial_date", "valid_from"),
        ("Date of initial registration: 12.05.2023", "initial_date", "registration_date"),
        ("初次发证日期：2017年5月13日", "initial_date", "issue_date"),
        ("Accreditation No. 0005", "accreditation_number", "certificate_number"),
        ("Unified Social Credit Code: 9131", "registration_id", "certificate_number"),
        ("This is to certify that the management system of", "holder_statement", "standard_statement"),
    ],
)
def test_the_longer_wording_counts(text, role, not_role):
    found = {r for r, _ in roles(text)}
    assert role in found
    assert not_role not in found


def test_two_languages_on_one_line():
    assert [r for r, _ in roles("发证日期 Issue Date")] == ["issue_date", "issue_date"]
    found = roles("Certified since 13.05.2017 Issue date 13.05.2023 Expiry date 12.05.2026")
    assert [r for r, _ in found] == ["initial_date", "issue_date", "expiry_date"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing to see here",
        "Tissued",
        "unissued stock",
        "Borealis Pump 4711",
        "12.05.2023",
        "发",
        "nominal",
    ],
)
def test_words_that_are_no_label(text):
    lines = layout([(40, 100, 10, text)]).lines
    assert [label for x in lines for label in find_labels(x) if not label.weak] == []


@pytest.mark.parametrize("text", ["until 2025", "No. 4711", "Date: 12.05.2023", "Company: Borealis"])
def test_common_words_are_weak_labels(text):
    assert [label.weak for label in find_labels(line(text))] == [True]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Certitied since: 12.05.2023", "initial_date"),
        ("Initial certificatlon: 12.05.2023", "initial_date"),
        ("Certified organlsation: Borealis", "holder"),
        ("Recertificatlon due: 12.05.2023", "recertification_date"),
        ("Acreditation body: UKAS", "accreditation_number"),
        ("Certifcate Number: 4711", "certificate_number"),
        ("Certificatc Registratlon Number: 4711", "certificate_number"),
        ("Explry date: 12.05.2023", "expiry_date"),
        ("Valid untll: 12.05.2023", "expiry_date"),
        ("Scope of certificatlon", "scope"),
        ("Datum der Erstzertifizlerung: 12.05.2023", "initial_date"),
        ("Fecha de caducldad: 12.05.2023", "expiry_date"),
    ],
)
def test_a_misread_letter_in_a_long_label(text, role):
    (label,) = [x for x in find_labels(line(text)) if not x.weak]
    assert (label.role, label.exact) == (role, False)


@pytest.mark.parametrize(
    ("text", "role", "wording"),
    [
        ("Certificate Nurnber 4711", "certificate_number", "Certificate Nurnber"),
        ("Certificatc Registratlon Number QM-4711", "certificate_number", "Certificatc Registratlon Number"),
        ("Explry date 12.05.2026", "expiry_date", "Explry date"),
        ("Date of lssue 12 May 2023", "issue_date", "Date of lssue"),
    ],
)
def test_a_misread_letter_before_a_number_without_a_colon(text, role, wording):
    (label,) = [x for x in find_labels(line(text)) if x.role != "certificate_word"]
    assert (label.role, label.exact, text[label.start : label.end]) == (role, False, wording)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("获证组织地圵", "address"),  # 获证组织 alone announces the holder
        ("本证书有效期目", "valid_from"),  # 证书有效期 the expiry
        ("認証組織所在垉", "address"),
    ],
)
def test_a_misread_character_behind_a_shorter_label(text, role):
    (label,) = find_labels(line(text))
    assert (label.role, label.exact) == (role, False)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("获证组织地址", "address"),
        ("获证组织北方泵业", "holder"),
        ("获证组织", "holder"),
    ],
)
def test_a_chinese_label_that_is_read_well(text, role):
    (label,) = find_labels(line(text))
    assert (label.role, label.exact) == (role, True)


@pytest.mark.parametrize(
    ("texts", "role"),
    [
        (("Date of initial", "certification"), "initial_date"),
        (("Date of", "initial", "certification"), "initial_date"),
        (("Certificate", "registration", "number"), "certificate_number"),
        (("Expiry date", "of previous", "cycle"), "previous_expiry_date"),
    ],
)
def test_a_label_over_several_lines_stands_on_each_of_them(texts, role):
    sheet = page(stacked(*texts, "4711"))
    assert [(x.role, x.line.text[x.start : x.end]) for x in sheet.labels] == [(role, text) for text in texts]


@pytest.mark.parametrize(
    ("texts", "about"),
    [
        (("Date", "of", "initial", "certification"), {}),
        (("Date of", "initial", "certification"), {"pitch": 1.8}),
        (("Date of", "initial", "certification and audits of the office"), {}),
        (("Northport, date of", "initial", "certification"), {}),
    ],
    ids=["over four lines", "far apart", "more behind it", "more before it"],
)
def test_lines_that_are_no_label(texts, about):
    sheet = page(stacked(*texts, **about))
    assert "initial_date" not in [x.role for x in sheet.labels_in(sheet.lines[0])]


def test_the_value_of_a_label_over_three_lines_stands_below_it():
    sheet = page(stacked("Certificate", "registration", "number", "QM-4711"))
    found = [f.span.text for label in sheet.labels for f in values_of(sheet, label)]
    assert set(found) == {"QM-4711"}


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Date d'émission / Issue date", [False, True]),
        ("Date d'émission / Issue date: 13.05.2023", [False, True]),
        ("Northport / Issue date", [True]),
        ("Northport / Issue date of the paper", [False]),
        ("Northport issue date", [False]),
    ],
)
def test_behind_its_twin_a_label_is_alone(text, alone):
    assert [x.alone for x in find_labels(line(text)) if x.role == "issue_date"] == alone


def test_where_a_label_stands():
    (label,) = find_labels(line("Northport, issue date 12.05.2023"))
    assert not label.opens_line
    assert label.box.x0 > 40
    assert label.box.x1 < label.line.box.x1
    (first,) = find_labels(line("2. Issue date"))
    assert first.opens_line


def test_a_page_knows_its_labels():
    sheet = page([(40, 100, 10, "Issue date: 13.05.2023"), (40, 120, 10, "Expiry date: 12.05.2026")])
    assert [label.role for label in sheet.labels] == ["issue_date", "expiry_date"]
    assert [label.line.text for label in sheet.labelled("expiry_date")] == ["Expiry date: 12.05.2026"]
    assert all(sheet.labels_open(x) for x in sheet.lines)
    assert len(sheet.dates) == 2
    assert [s.span.text for s in sheet.dates_in(sheet.lines[0])] == ["13.05.2023"]


def strong_wordings():
    for language, labels in load().labels.items():
        for role, wordings in labels.fields.items():
            if not role.endswith(WEAK):
                yield from (pytest.param(role, w, id=f"{language}-{role}-{w}") for w in wordings[:1])


@pytest.mark.parametrize(("role", "wording"), list(strong_wordings()))
def test_the_first_wording_of_every_role_is_found(role, wording):
    found = find_labels(line(f"{wording} :"))
    assert any(label.role == role for label in found)


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=80))
def test_any_line_is_searched(text):
    for each in layout([(40, 100, 10, text)]).lines:
        for label in find_labels(each):
            assert 0 <= label.start < label.end <= len(each.text)


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=80))
def test_folded_text_knows_its_places(text):
    folded = fold(text)
    assert len(folded.text) == len(folded.offsets)
    assert plain(text) == folded.text
    assert list(folded.offsets) == sorted(folded.offsets)
    if folded.text:
        start, end = folded.span(0, len(folded.text))
        assert 0 <= start < end <= len(text)


def test_common_words_in_two_languages_are_a_label_together():
    both = find_labels(line("Phạm vi/Scope Thiết kế bơm"))
    assert [(label.role, label.weak) for label in both] == [("scope", False), ("scope", False)]
    assert all(label.weak for label in find_labels(line("Scope Design of pumps")))


def test_a_short_word_with_other_accents_is_another_word():
    assert not [x for x in find_labels(line("Đến 12/05/2026")) if x.language in {"sv", "da", "nb"}]


def test_the_name_of_a_site_is_not_the_holder():
    (label,) = [x for x in find_labels(line("场所名称")) if x.role == "holder"]
    assert not label.firm


def test_a_word_more_before_a_scope_leaves_it_one():
    assert any(x.role == "scope" and x.opens_line for x in find_labels(line("总体范围")))


def test_a_short_word_with_a_misread_accent_is_the_word():
    assert any(x.role == "registration_id" for x in find_labels(line("IĆ: 63494515")))


@pytest.mark.parametrize(
    ("text", "found"), [("RC-57582-22", False), ("RC 57582", True), ("RC: J12/471", True)]
)
def test_capitals_before_the_hyphen_of_a_number_are_its_own(text, found):
    assert any(x.role == "registration_id" for x in find_labels(line(text))) == found


def test_variants_of_chinese_characters_are_one():
    assert {x.role for x in find_labels(page([(60, 60, 10, "初回登錄日")]).lines[0])} == {"initial_date"}


def test_a_label_that_breaks_off_inside_a_word_is_a_misread_one():
    assert "initial_date" in {
        x.role for x in find_labels(page([(60, 60, 10, "Certificaçãq desde")]).lines[0])
    }


@pytest.mark.parametrize(
    "text", ["Datum der letzten Zertifizierung: 04.03.2022", "Fecha de próxima certificación: 15.01.2028"]
)
def test_a_word_of_the_opposite_is_no_misread_one(text):
    assert "initial_date" not in {x.role for x in find_labels(line(text))}


def test_a_long_word_that_is_half_another_is_no_misread_one():
    assert not any(
        x.wording == "Date of first emission" for x in find_labels(line("Date of first revision: 1"))
    )


@pytest.mark.parametrize(
    ("text", "role"), [("rst granted", "initial_date"), ("Certi cate No", "certificate_number")]
)
def test_a_label_without_its_ligature(text, role):
    assert {x.role for x in find_labels(line(text)) if not x.weak} == {role}


def test_the_same_labels_whatever_the_order_of_sets():
    ask = (
        "from tests.support.page_builder import page, stacked\n"
        "found = page(stacked('Certificate registration')).labels\n"
        "print([(x.role, x.wording, x.exact) for x in found])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", ask],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[3],
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "8")
    }
    assert len(told) == 1
    assert "registration" in told.pop().lower()


def test_the_beginning_of_a_word_ends_no_label():
    assert not any(x.role == "expiry_date" for x in find_labels(line("CERTIFICATE – TOY SAFETY")))
