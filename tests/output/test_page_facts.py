from datetime import date

import pytest

from certscan.output.page_facts import by_page, facts, relative
from certscan.record import Alternative, Evidence, Origin, Value
from tests.factories import certificate, day_value, evidence, text_value

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-23", "on the day of judgement"),
        ("2026-11-24", "in 1 day"),
        ("2027-02-21", "in 90 days"),
        ("2027-02-22", "in 2 months"),
        ("2028-03-17", "in 15 months"),
        ("2028-11-23", "in 2 years"),
        ("2029-02-26", "in 2 years 3 months"),
        ("2026-11-22", "1 day ago"),
        ("2025-06-14", "17 months ago"),
        ("2021-11-22", "5 years ago"),
    ],
)
def test_an_end_is_told_from_the_day_of_judgement(day, words):
    assert relative(date.fromisoformat(day), TODAY) == words


def test_facts_are_told_in_words_with_their_evidence():
    told = list(facts(certificate(sites=(text_value("Hall 2"),), initial_date=day_value("2018-05-12"))))
    assert [(fact.label, fact.value) for fact in told] == [
        ("Standard", "ISO 9001:2015"),
        ("Certificate number", "QM-4711"),
        ("Holder", "Borealis Pump Works Ltd."),
        ("Scope", "Design and manufacture of centrifugal pumps"),
        ("Address", "1 Quay Street, Northport"),
        ("Site", "Hall 2"),
        ("Certification body", "SGS United Kingdom Ltd"),
        ("Accreditation", "UKAS 0005"),
        ("First certified", "2018-05-12"),
        ("Issued", "2024-05-12"),
        ("Expires", "2027-05-11"),
    ]
    assert told[1].evidence == evidence("QM-4711")


@pytest.mark.parametrize(("confidence", "others"), [(0.79, ("B", "C")), (0.8, ())])
def test_other_readings_are_told_where_a_value_is_in_doubt(confidence, others):
    runners_up = tuple(Alternative[str](value=v, printed=v, confidence=0.1) for v in "BCD")
    number = Value[str](value="A", printed="A", confidence=confidence, alternatives=runners_up)
    (fact,) = (f for f in facts(certificate(certificate_number=number)) if f.label == "Certificate number")
    assert fact.others == others


def test_evidence_is_gathered_by_page_each_text_once():
    places = (*evidence("a", 2), *evidence("b", 1), *evidence("a", 2), *evidence("c", 2))
    mark = Evidence(page=3, bbox=(0, 0, 1, 1), text="", origin=Origin.OCR)
    assert by_page((*places, mark)) == [(2, ["a", "c"]), (1, ["b"]), (3, [])]
