"""Designations lead to the standard, edition and label that they stand for."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from certscan.catalogue import designation, load

CATALOGUE = load()


def test_adoptions_lead_to_labels_or_families_that_are_known():
    for adoption in CATALOGUE.adoptions:
        known = CATALOGUE.edition(adoption.equals) or CATALOGUE.standards.get(adoption.equals)
        assert known, adoption
        assert CATALOGUE.equals(adoption.designation) == adoption.equals
        assert CATALOGUE.standard_of(adoption.designation) is CATALOGUE.standard_of(adoption.equals)


@pytest.mark.parametrize(
    ("printed", "label"), [pair for p in CATALOGUE.adoption_patterns for pair in p.examples]
)
def test_examples_of_adoption_patterns(printed, label):
    assert CATALOGUE.equals(printed) == label


def test_examples_lead_to_their_standard():
    for standard in CATALOGUE.standards.values():
        for printed in (standard.id, *standard.aliases, *standard.examples):
            assert CATALOGUE.standard_of(printed) is standard, printed


def test_editions_are_found_by_their_labels():
    for standard in CATALOGUE.standards.values():
        for edition in standard.editions:
            assert CATALOGUE.edition(edition.label) is edition
            assert CATALOGUE.equals(edition.label) == edition.label
            assert standard.edition(edition.label) is edition


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("GB/T 19001-2016", "ISO 9001:2015"),
        ("GB/T 22080-2016", "ISO/IEC 27001:2013"),
        ("GB/T 22080-2025", "ISO/IEC 27001:2022"),
        ("EN ISO 13485:2016", "ISO 13485:2016"),
        ("ISO/IEC 27001:2022", "ISO/IEC 27001:2022"),
        ("AS/NZS ISO 8124.1:2019", "ISO 8124-1:2019"),
        ("GB/T19001—2016", "ISO 9001:2015"),
        ("gb/t 19001 – 2016", "ISO 9001:2015"),
        ("ＧＢ／Ｔ １９００１－２０１６", "ISO 9001:2015"),
        ("GB/T19001-2016/ISO9001:2015", "ISO 9001:2015"),
        ("YY/T 0287-2017 idt ISO 13485:2016", "ISO 13485:2016"),
        ("ISO 9001 : 2015", "ISO 9001:2015"),
        ("ISO 27001:2022", "ISO/IEC 27001:2022"),
        ("ISO 20000-1:2018", "ISO/IEC 20000-1:2018"),
        ("ČSN EN ISO 14001:2016", "ISO 14001:2015"),
        ("СТ РК ISO 9001-2016", "ISO 9001:2015"),
        ("ҚР СТ ISO 45001-2019", "ISO 45001:2018"),
        ("ДСТУ EN ISO 9001:2018", "ISO 9001:2015"),
        ("CNS 12680:2016", "ISO 9001"),
        ("EN ISO 9001", "ISO 9001"),
        ("EN 9100:2018", "AS9100D"),
        ("AS9100 Rev. D", "AS9100D"),
    ],
)
def test_what_certificates_print(printed, label):
    assert CATALOGUE.equals(printed) == label


@pytest.mark.parametrize(
    "printed", ["ISO 9001:2016", "EN ISO 9001:1950", "DIN 912", "EN ISO 4017:2014", "", "Certificate", "2015"]
)
def test_what_stands_for_nothing(printed):
    assert CATALOGUE.equals(printed) is None


@pytest.mark.parametrize(
    ("label", "family"),
    [
        ("ISO 9001:2015", "ISO 9001"),
        ("ISO 8124-1:2019", "ISO 8124"),
        ("ISO 8124-3", "ISO 8124"),
        ("ISO/IEC 20000-1:2018", "ISO/IEC 20000-1"),
        ("ISO 14064-1:2018", "ISO 14064-1"),
        ("ISO/TS 16949:2009", "IATF 16949"),
        ("AS9100D", "AS9100"),
        ("FSSC 22000 Version 6", "FSSC 22000"),
        ("GB/T 19001-2016", "ISO 9001"),
        ("GOTS", "GOTS"),
        ("ISO 9001:2099", "ISO 9001"),
    ],
)
def test_standard_of_a_label(label, family):
    standard = CATALOGUE.standard_of(label)
    assert standard is not None
    assert standard.id == family


@pytest.mark.parametrize(
    "label", ["ISO 14064-2:2019", "ISO 22000-5", "ISO 9002:1994", "ISO 90011", "QMS", ""]
)
def test_no_standard_of_a_label(label):
    assert CATALOGUE.standard_of(label) is None


def test_the_contract_labels_an_edition_by_the_year_of_its_adoption():
    edition = CATALOGUE.edition("ISO 8124-1:2019")
    assert edition is not None
    assert edition.label == "ISO 8124-1:2018"


@given(st.text(max_size=60))
@example("i\u0307")
def test_any_text_may_be_asked_for(text):
    CATALOGUE.equals(text)
    CATALOGUE.standard_of(text)
    assert designation.key(designation.key(text)) == designation.key(text)
