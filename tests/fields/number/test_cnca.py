"""Numbers of the common Chinese form: what they say, and what is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.catalogue.model import Trust
from certscan.fields.number.cnca import decode

#: (printed, body code, year, kind, standards, recertifications, size): made up after the rule.
NUMBERS = [
    ("00114E21234R2L/3502", "001", 2014, "E", ("ISO 14001",), 2, "large"),
    ("00216Q11234R1S", "002", 2016, "Q", ("ISO 9001",), 1, "small"),
    ("00617S21234R5L", "006", 2017, "S", ("ISO 45001", "OHSAS 18001"), 5, "large"),
    ("00123IS21234R0S/1100", "001", 2023, "IS", ("ISO/IEC 27001",), 0, "small"),
    ("18422ISMS1234R0S", "184", 2022, "ISMS", ("ISO/IEC 27001",), 0, "small"),
    ("84025IP21234R0M", "840", 2025, "IP", ("GB/T 29490",), 0, "medium"),
    ("CQM24S21234R0M", "CQM", 2024, "S", ("ISO 45001", "OHSAS 18001"), 0, "medium"),
    ("06925Q11234R4", "069", 2025, "Q", ("ISO 9001",), 4, None),
    ("136424Q1234R0M", "1364", 2024, "Q", ("ISO 9001",), 0, "medium"),
    ("04623Q11234R12M-2", "046", 2023, "Q", ("ISO 9001",), 12, "medium"),
]


@pytest.mark.parametrize(
    ("printed", "body", "year", "kind", "standards", "recertifications", "size"), NUMBERS
)
def test_a_number_is_decoded(printed, body, year, kind, standards, recertifications, size):
    found = decode(printed)
    assert (found.body_code, found.year, found.kind, found.standards) == (body, year, kind, standards)
    assert (found.recertifications, found.size, found.number) == (recertifications, size, printed)


def test_branch_and_site():
    assert decode("00114E21234R2L/3502").area == "3502"
    assert decode("04623Q11234R1M-2").site == 2
    assert decode("04623Q11234R1M").site is None


@pytest.mark.parametrize(
    "printed",
    [
        "00123Q34567ROM",
        "00123Q34567RQM",
        "OO123Q34567R0M",
        "00I23Q34567R0M",
        "00123 Q 34567 R0 M",
        "００１２３Ｑ３４５６７Ｒ０Ｍ",
        "00123q34567r0m",
        "00123Q3456７R0M",
    ],
)
def test_misread_digits_and_widths(printed):
    assert decode(printed).number == "00123Q34567R0M"


@pytest.mark.parametrize(
    ("kind", "standards", "trust"),
    [
        ("Q", ("ISO 9001",), Trust.HIGH),
        ("J", ("ISO 9001", "GB/T 50430"), Trust.MEDIUM),
        ("QE", ("ISO 9001", "ISO 14001"), Trust.MEDIUM),
        ("QES", ("ISO 9001", "ISO 14001", "ISO 45001", "OHSAS 18001"), Trust.MEDIUM),
        ("QZ", ("ISO 9001",), Trust.LOW),
        ("XZ", (), Trust.LOW),
    ],
)
def test_the_letters_of_the_system(kind, standards, trust):
    found = decode(f"00123{kind}34567R0M")
    assert (found.standards, found.trust) == (standards, trust)


def test_the_body_behind_the_code():
    bodies = load().certification_bodies
    assert decode("00123Q34567R0M").issuers == ("cqc",)
    assert all(bodies[i].cnca_prefix == "046" for i in decode("04623Q34567R0M").issuers)
    assert decode("99923Q34567R0M").issuers == ()
    assert "cqm" in decode("CQM24S21234R0M").issuers


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "QM-4711",
        "2022-2-4711",
        "CH13/0471",
        "40100471 QM15",
        "91310000MA1FL4XQ2K",
        "2023-05-12",
        "00123Q34567",
        "0123R0M",
        "D-ZM-16074-01-00",
    ],
)
def test_other_numbers_are_not_decoded(printed):
    assert decode(printed) is None


@settings(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_looked_at(text):
    found = decode(text)
    assert found is None or 2000 <= found.year <= 2099
