"""The catalogue as a whole: what is in it, and that it is consistent."""

import subprocess
import sys
from datetime import date

import pytest

from certscan.catalogue import load
from certscan.catalogue.model import StandardKind

CATALOGUE = load()


def test_importing_reads_nothing():
    code = (
        "import certscan.catalogue as c; assert c.load.cache_info().currsize == 0; "
        "c.load(); assert c.load.cache_info().currsize == 1"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_load_gives_the_same_object_twice():
    assert load() is CATALOGUE


def all_entries():
    yield from CATALOGUE.standards.values()
    yield from CATALOGUE.accreditation_bodies.values()
    yield from CATALOGUE.certification_bodies.values()
    yield from CATALOGUE.labels.values()
    yield from CATALOGUE.other_marks.values()
    yield from CATALOGUE.suspicious_names
    yield from CATALOGUE.adoption_patterns
    yield from CATALOGUE.number_schemes.values()
    yield from CATALOGUE.registers.values()


def test_every_entry_says_where_it_is_from_and_when_it_was_checked():
    for entry in all_entries():
        assert entry.source.strip(), entry
        assert entry.checked >= date(2026, 11, 23), entry


@pytest.mark.parametrize(
    ("standard", "kind", "cycle"),
    [
        ("ISO 9001", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO 14001", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO 45001", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO 13485", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO 50001", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO 22000", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO/IEC 27001", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("IATF 16949", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("FSSC 22000", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("OHSAS 18001", StandardKind.MANAGEMENT_SYSTEM, 3),
        ("ISO 22716", StandardKind.GMP, 3),
        ("ISO 21469", StandardKind.PRODUCT, 1),
        ("ISO 8124", StandardKind.TEST, None),
        ("ISO/IEC 17025", StandardKind.ACCREDITATION, 6),
        ("ISO 3834-2", StandardKind.PRODUCT, 5),
        ("EN 1090-1", StandardKind.PRODUCT, None),
        ("FSC CoC", StandardKind.SCHEME, 5),
        ("BRCGS", StandardKind.SCHEME, 1),
        ("GB/T 27922", StandardKind.SERVICE, 3),
        ("ISO 26000", StandardKind.GUIDELINE, None),
        ("ISO 9606-1", StandardKind.PERSON, None),
    ],
)
def test_kind_and_cycle_of_a_standard(standard, kind, cycle):
    entry = CATALOGUE.standards[standard]
    assert (entry.kind, entry.cycle_years) == (kind, cycle)


def test_standards_that_suppliers_send_have_editions():
    without = {s.id for s in CATALOGUE.standards.values() if not s.editions}
    kinds = {CATALOGUE.standards[i].kind for i in without}
    assert kinds == {StandardKind.GUIDELINE, StandardKind.SCHEME}


def test_what_no_certification_body_can_certify():
    assert {s.id for s in CATALOGUE.standards.values() if not s.certifiable} == {
        "ASTM F963",
        "EN 71-1",
        "EN 71-2",
        "EN 71-3",
        "ISO 8124",
        "ISO/IEC 17025",
        "ISO/IEC 17020",
        "ISO/IEC 17021-1",
        "ISO/IEC 17043",
        "ISO/IEC 17065",
        "ISO 17034",
        "ISO 15189",
        "ISO 26000",
        "ISO 31000",
        "ISO 9000",
        "ISO 9004",
        "ISO 19011",
        "ISO/IEC 27002",
        "ISO 14004",
        "ISO 14971",
        "ISO 20400",
        "ISO 9606-1",
        "ISO 9606-2",
        "ISO 9712",
        "ISO 14732",
    }


def test_edition_labels_are_unique():
    labels = [
        label
        for s in CATALOGUE.standards.values()
        for e in s.editions
        for label in (e.label, *e.also_labelled)
    ]
    assert len(labels) == len(set(labels))


def test_successors_exist_and_are_younger():
    for standard in CATALOGUE.standards.values():
        for edition in standard.editions:
            if edition.superseded_by is None:
                continue
            successor = CATALOGUE.edition(edition.superseded_by)
            assert successor is not None, edition.label
            assert edition.status != "current", edition.label
            if edition.published and successor.published:
                assert edition.published < successor.published, edition.label


def test_no_edition_ends_before_it_was_published():
    for standard in CATALOGUE.standards.values():
        for edition in standard.editions:
            if edition.transition_end and edition.published:
                assert edition.published < edition.transition_end, edition.label


@pytest.mark.parametrize(
    ("label", "end", "initial_only"),
    [
        ("ISO 9001:2015", date(2029, 9, 30), date(2028, 3, 31)),
        ("ISO 14001:2015", date(2029, 4, 30), date(2027, 10, 31)),
        ("ISO/IEC 27001:2013", date(2025, 10, 31), date(2024, 5, 1)),
        ("ISO 9001:2008", date(2018, 9, 15), None),
    ],
)
def test_last_days_of_editions(label, end, initial_only):
    edition = CATALOGUE.edition(label)
    assert edition is not None
    assert (edition.transition_end, edition.initial_only_to_successor_from) == (end, initial_only)


def test_accreditations_name_known_bodies():
    known = CATALOGUE.accreditation_bodies.keys()
    for body in CATALOGUE.certification_bodies.values():
        unknown = {*body.accreditations, *body.accreditations_unverified} - known
        assert not unknown, (body.id, unknown)


def test_scheme_owners_and_registers_name_known_standards():
    for body in CATALOGUE.accreditation_bodies.values():
        assert set(body.schemes) <= CATALOGUE.standards.keys(), body.id
    for register in CATALOGUE.registers.values():
        assert set(register.standards) <= CATALOGUE.standards.keys(), register.id
    for scheme in CATALOGUE.number_schemes.values():
        for code in scheme.type_codes:
            assert set(code.standards) <= CATALOGUE.standards.keys(), code.codes


def test_self_styled_bodies_are_not_recognised():
    self_styled = [b for b in CATALOGUE.accreditation_bodies.values() if b.self_styled]
    assert len(self_styled) >= 10
    assert all(b.recognised is False for b in self_styled)


def test_recognition_is_three_valued():
    bodies = CATALOGUE.accreditation_bodies
    assert bodies["UKAS"].recognised is True
    assert bodies["NABL"].recognised is False
    assert bodies["BSCA"].recognised is None


def test_no_two_certification_bodies_share_a_chinese_prefix():
    prefixes = [b.cnca_prefix for b in CATALOGUE.certification_bodies.values() if b.cnca_prefix]
    assert len(prefixes) == len(set(prefixes))
    assert all(p.isdigit() for p in prefixes)


def test_countries_are_two_letters():
    for body in (*CATALOGUE.accreditation_bodies.values(), *CATALOGUE.certification_bodies.values()):
        assert body.country is None or (len(body.country) == 2 and body.country.isupper()), body.id
