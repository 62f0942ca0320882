from datetime import date

import pytest
from pydantic import ValidationError

from certscan.record import WHOLE_PAGE, DateAlternative, Kind, Origin, Status
from certscan.review.apply import apply
from certscan.review.decisions import ImpossibleError
from certscan.review.operations import (
    FIELDS,
    Accept,
    Add,
    Choose,
    Correct,
    Merge,
    NotCertificate,
    Redo,
    Reject,
    SetKind,
    Split,
    Undo,
    Where,
)
from tests.factories import certificate, day_value, document, evidence, standard, text_value


def corrected(certificates, *operations):
    return apply(document(*certificates), operations)


def one(certificate, *operations):
    (after,) = corrected([certificate], *operations).document.certificates
    return after


def typed(field, value, **more):
    return Correct(certificate=0, field=field, value=value, printed=more.pop("printed", value), **more)


def with_runners_up():
    day = day_value("2026-04-03", 0.5)
    other = DateAlternative(
        value=date(2026, 3, 4), printed="03/04/2026", confidence=0.4, evidence=evidence("03/04/2026")
    )
    return certificate(expiry_date=day.model_copy(update={"alternatives": (other,)}))


def test_without_operations_the_record_stays_as_it_was_read():
    reading = document(certificate(), certificate(holder=None))
    assert apply(reading, []).document.certificates[0] == reading.certificates[0]
    assert apply(reading, []).decided == (frozenset(), frozenset())


def test_the_reading_itself_is_never_changed():
    reading = document(certificate(holder=text_value("Boreal", 0.3)))
    before = reading.model_copy(deep=True)
    apply(reading, [typed("holder", "Borealis"), Reject(certificate=0, field="scope"), NotCertificate()])
    assert reading == before


def test_an_accepted_value_is_certain_and_keeps_its_place_and_print():
    before = certificate(holder=text_value("Borealis", 0.4))
    after = one(before, Accept(certificate=0, field="holder")).holder
    assert (after.value, after.printed, after.confidence) == ("Borealis", "Borealis", 1.0)
    assert [(e.bbox, e.origin) for e in after.evidence] == [(before.holder.evidence[0].bbox, Origin.HUMAN)]


def test_a_doubtful_value_that_was_accepted_asks_for_no_more_review():
    before = certificate(holder=text_value("Borealis", 0.4), issuer=None)
    assert one(before).needs_review
    assert one(before, Accept(certificate=0, field="holder")).needs_review
    assert not one(
        before, Accept(certificate=0, field="holder"), Accept(certificate=0, field="issuer")
    ).needs_review


def test_a_whole_certificate_is_accepted_at_once_also_what_it_lacks():
    before = certificate(holder=text_value("Borealis", 0.4), issuer=None, standards=())
    result = corrected([before], Accept(certificate=0))
    (after,) = result.document.certificates
    assert not after.needs_review
    assert after.issuer is None
    assert result.decided == (frozenset({*FIELDS, "kind"}),)
    assert all(value.confidence == 1.0 for value in (after.holder, after.expiry_date, *after.accreditation))


def test_a_corrected_value_keeps_what_was_read_among_its_alternatives():
    before = certificate(holder=text_value("Boreallis", 0.4))
    after = one(before, typed("holder", "Borealis")).holder
    assert (after.value, after.confidence) == ("Borealis", 1.0)
    assert [(a.value, a.confidence) for a in after.alternatives] == [("Boreallis", 0.4)]


def test_a_misread_value_stands_where_it_was_read_and_another_one_somewhere_on_the_page():
    before = certificate(pages=(2,), holder=text_value("Boreallis", 0.4))
    alike, other = one(before, typed("holder", "Borealis")), one(before, typed("holder", "Quite Another Ltd"))
    assert alike.holder.evidence[0].bbox == before.holder.evidence[0].bbox
    (place,) = other.holder.evidence
    assert (place.page, place.bbox, place.origin) == (2, WHOLE_PAGE, Origin.HUMAN)


def test_a_drawn_box_is_the_evidence():
    where = Where(page=1, bbox=(0.2, 0.3, 0.4, 0.5))
    (place,) = one(certificate(), typed("holder", "Borealis", where=where)).holder.evidence
    assert (place.page, place.bbox, place.text, place.origin) == (1, where.bbox, "Borealis", Origin.HUMAN)


def test_dates_issuers_standards_and_marks_get_their_own_kinds_of_value():
    after = one(
        certificate(),
        typed("expiry_date", "2028-01-31", printed="31 January 2028"),
        typed("issuer", "TÜV SÜD", id="tuv-sud"),
        typed("standards", "ISO 14001:2015", id="ISO 14001", edition="2015"),
        typed("accreditation", "DAkkS", number="D-ZM-1", index=0),
        typed("sites", "2 Quay Street"),
    )
    assert (after.expiry_date.value, after.expiry_date.printed) == (date(2028, 1, 31), "31 January 2028")
    assert after.issuer.id == "tuv-sud"
    assert [(s.id, s.edition, s.label) for s in after.standards][-1] == (
        "ISO 14001",
        "2015",
        "ISO 14001:2015",
    )
    assert [(m.id, m.number) for m in after.accreditation] == [("DAkkS", "D-ZM-1")]
    assert [site.value for site in after.sites] == ["2 Quay Street"]


def test_a_runner_up_changes_places_with_the_value():
    after = one(with_runners_up(), Choose(certificate=0, field="expiry_date", alternative=0)).expiry_date
    assert (after.value, after.confidence, after.printed) == (date(2026, 3, 4), 1.0, "03/04/2026")
    assert [a.value for a in after.alternatives] == [date(2026, 4, 3)]
    assert {place.origin for place in after.evidence} == {Origin.HUMAN}


def test_a_rejected_value_is_null_and_no_doubt_any_more():
    before = certificate(issue_date=day_value("2024-05-12", 0.2))
    after = one(before, Reject(certificate=0, field="issue_date"))
    assert after.issue_date is None
    assert not after.needs_review


def test_one_of_several_is_rejected_or_all():
    before = certificate(standards=(standard("ISO 9001:2015"), standard("ISO 14001:2015")))
    assert [s.label for s in one(before, Reject(certificate=0, field="standards", index=0)).standards] == [
        "ISO 14001:2015"
    ]
    assert one(before, Reject(certificate=0, field="standards")).standards == ()


def test_a_field_of_several_is_decided_when_each_of_them_is():
    before = certificate(standards=(standard("ISO 9001:2015", 0.3), standard("ISO 14001:2015", 0.3)))
    first, second = (Accept(certificate=0, field="standards", index=i) for i in (0, 1))
    assert corrected([before], first).decided == (frozenset(),)
    assert corrected([before], first, second).decided == (frozenset({"standards"}),)


def test_the_kind_can_be_set():
    assert one(certificate(), SetKind(certificate=0, kind=Kind.GMP)).kind is Kind.GMP


def test_undo_takes_back_the_last_operation_in_force_and_redo_brings_it_again():
    first, second = typed("holder", "First"), typed("holder", "Second")
    before = certificate()
    assert one(before, first, second, Undo()).holder.value == "First"
    assert one(before, first, second, Undo(), Undo()).holder == before.holder
    assert one(before, first, second, Undo(), Undo(), Redo()).holder.value == "First"
    assert one(before, first, Undo(), second, Undo()).holder == before.holder


@pytest.mark.parametrize("operation", [Undo(), Redo()])
def test_what_is_not_there_cannot_be_undone_or_done_again(operation):
    with pytest.raises(ImpossibleError):
        corrected([certificate()], operation)


def test_after_a_new_operation_nothing_can_be_done_again():
    with pytest.raises(ImpossibleError):
        corrected([certificate()], typed("holder", "A"), Undo(), typed("holder", "B"), Redo())


def test_what_is_no_certificate_goes_and_the_last_one_makes_the_document_none():
    two = [certificate(), certificate(holder=text_value("Other"))]
    left = corrected(two, NotCertificate(certificate=0)).document
    assert [c.holder.value for c in left.certificates] == ["Other"]
    for operations in ([NotCertificate()], [NotCertificate(certificate=0)] * 2):
        none = corrected(two, *operations).document
        assert (none.status, none.certificates, none.needs_review) == (Status.NOT_CERTIFICATE, (), False)


def on(page, text):
    return text_value(text).model_copy(update={"evidence": evidence(text, page)})


def test_splitting_by_pages_parts_the_values_by_where_they_were_read():
    both = text_value("Both").model_copy(update={"evidence": (*evidence("Both", 1), *evidence("Both", 2))})
    before = certificate(pages=(1, 2), holder=both, certificate_number=on(1, "A"), address=on(2, "B"))
    result = corrected([before], Split(certificate=0, pages=(2,)))
    first, second = result.document.certificates
    assert (first.pages, second.pages) == ((1,), (2,))
    assert (first.certificate_number.value, first.address) == ("A", None)
    assert (second.certificate_number, second.address.value) == (None, "B")
    assert [{e.page for e in c.holder.evidence} for c in (first, second)] == [{1}, {2}]
    assert second.needs_review


def test_what_was_decided_of_the_whole_is_not_decided_of_a_part_that_lost_it():
    before = certificate(pages=(1, 2), certificate_number=on(1, "A"))
    result = corrected([before], Accept(certificate=0), Split(certificate=0, pages=(2,)))
    assert "certificate_number" in result.decided[0]
    assert "certificate_number" not in result.decided[1]


def test_splitting_by_standards_keeps_all_else_in_both():
    before = certificate(standards=(standard("ISO 9001:2015"), standard("ISO 14001:2015")))
    first, second = corrected([before], Split(certificate=0, standards=(1,))).document.certificates
    assert [s.label for s in first.standards] == ["ISO 9001:2015"]
    assert [s.label for s in second.standards] == ["ISO 14001:2015"]
    assert first.holder == second.holder


@pytest.mark.parametrize(
    "parts", [{}, {"pages": (1, 2)}, {"pages": (3,)}, {"standards": (0,)}, {"pages": (1,), "standards": (0,)}]
)
def test_a_split_that_leaves_nothing_or_names_nothing_is_refused(parts):
    with pytest.raises(ImpossibleError):
        corrected([certificate(pages=(1, 2))], Split(certificate=0, **parts))


def test_merging_fills_what_is_missing_and_joins_pages_and_lists():
    first = certificate(pages=(1,), expiry_date=None, standards=(standard("ISO 9001:2015"),))
    second = certificate(
        pages=(2,),
        holder=text_value("Other"),
        standards=(standard("ISO 9001:2015"), standard("ISO 14001:2015")),
    )
    (after,) = corrected([first, second], Merge(certificate=1, into=0)).document.certificates
    assert after.pages == (1, 2)
    assert after.holder == first.holder
    assert after.expiry_date == second.expiry_date
    assert [s.label for s in after.standards] == ["ISO 9001:2015", "ISO 14001:2015"]


def test_merging_keeps_the_decisions_on_the_values_that_stay():
    first, second = certificate(expiry_date=None), certificate()
    decided = corrected(
        [first, second],
        Accept(certificate=0, field="holder"),
        Accept(certificate=1, field="expiry_date"),
        Accept(certificate=1, field="issuer"),
        Merge(certificate=1, into=0),
    ).decided
    assert decided == (frozenset({"holder", "expiry_date"}),)


def test_a_certificate_that_was_overlooked_is_added_empty():
    result = apply(document(), [Add(pages=(1,)), typed("holder", "Found Ltd")])
    (after,) = result.document.certificates
    assert result.document.status is Status.OK
    assert (after.pages, after.holder.value, after.needs_review) == ((1,), "Found Ltd", True)


@pytest.mark.parametrize(
    "operation",
    [
        Accept(certificate=1),
        Merge(certificate=0, into=0),
        Merge(certificate=0, into=4),
        NotCertificate(certificate=1),
        Reject(certificate=0, field="standards", index=5),
        Accept(certificate=0, field="holder", index=0),
        Choose(certificate=0, field="holder", alternative=0),
        Choose(certificate=0, field="initial_date", alternative=0),
        Split(certificate=3, pages=(1,)),
    ],
)
def test_what_is_not_in_the_record_is_refused(operation):
    with pytest.raises(ImpossibleError):
        corrected([certificate()], operation)


@pytest.mark.parametrize(
    "wrong",
    [
        {"field": "expiry_date", "value": "soon"},
        {"field": "verdict", "value": "valid"},
        {"field": "holder", "value": ""},
        {"field": "holder", "value": "x" * 9000},
        {"field": "holder", "value": "x", "where": {"page": 0, "bbox": [0, 0, 1, 1]}},
        {"field": "holder", "value": "x", "where": {"page": 1, "bbox": [0, 0, 1, 7]}},
    ],
)
def test_an_operation_that_could_not_be_done_again_cannot_be_made(wrong):
    with pytest.raises(ValidationError):
        Correct.model_validate({"certificate": 0, "printed": wrong["value"], **wrong})
