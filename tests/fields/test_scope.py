"""The scope: where it begins, how far it goes, and which language is taken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.fields.scope import choose_scope
from tests.support.page_builder import centred, page, stacked

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


@pytest.mark.parametrize(
    "texts",
    [
        (SCOPE,),
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
