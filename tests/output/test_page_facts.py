from datetime import date

import pytest

from certscan.output.page_facts import Other, boxes, by_page, facts, relative, shown_pages
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


def test_other_readings_are_told_unless_they_are_next_to_impossible():
    others = {"B": 0.2, "C": 0.01, "D": 0.1, "E": 0.05, "F": 0.04}
    runners_up = tuple(Alternative[str](value=v, printed=v, confidence=c) for v, c in others.items())
    number = Value[str](value="A", printed="A", confidence=0.6, alternatives=runners_up)
    (fact,) = (f for f in facts(certificate(certificate_number=number)) if f.label == "Certificate number")
    assert fact.others == (Other("B", 0.2), Other("D", 0.1), Other("E", 0.05))


def test_what_is_printed_is_told_where_it_is_other_than_the_value():
    printed = day_value("2027-05-11").model_copy(update={"printed": "11.05.2027"})
    told = {fact.field: fact.printed for fact in facts(certificate(expiry_date=printed))}
    assert told["expiry_date"] == "11.05.2027"
    assert told["issue_date"] == ""


def test_a_local_name_that_is_the_holders_is_told_once():
    name = text_value("北方泵业有限公司")
    labels = [fact.label for fact in facts(certificate(holder=name, holder_local=name))]
    assert labels.count("Holder") == 1
    assert "Holder, local name" not in labels


def test_places_are_given_to_the_script_each_once():
    places = (*evidence("a", 2), *evidence("b", 2), *evidence("c", 1))
    assert boxes(places) == "2 0.1 0.1 0.5 0.15;1 0.1 0.1 0.5 0.15"


def test_the_first_page_and_those_with_a_value_are_shown_up_to_a_limit():
    on_third = text_value("QM-4711").model_copy(update={"evidence": evidence("QM-4711", 3)})
    assert shown_pages(certificate(pages=(1, 2, 3), certificate_number=on_third)) == (1, 3)
    sites = tuple(text_value("x").model_copy(update={"evidence": evidence("x", n)}) for n in range(1, 40))
    assert shown_pages(certificate(pages=tuple(range(1, 40)), sites=sites)) == tuple(range(1, 9))


def test_evidence_is_gathered_by_page_each_text_once():
    places = (*evidence("a", 2), *evidence("b", 1), *evidence("a", 2), *evidence("c", 2))
    mark = Evidence(page=3, bbox=(0, 0, 1, 1), text="", origin=Origin.OCR)
    assert by_page((*places, mark)) == [(2, ["a", "c"]), (1, ["b"]), (3, [])]
