from datetime import date

from certscan.output.page_timeline import end_of, next_end, timeline
from certscan.record import VerdictStatus
from tests.factories import certificate, day_value, text_value, verdict


def ends(*facts):
    """Ends of certificates from holder, last day and, where it is not valid, verdict."""
    made = []
    for number, (holder, day, *status) in enumerate(facts):
        one = certificate(
            holder=text_value(holder),
            expiry_date=day_value(day),
            verdict=verdict(*status or [VerdictStatus.VALID]),
        )
        made.append(end_of(one, f"c{number}"))
    return made


def test_a_certificate_without_an_end_has_no_place():
    assert end_of(certificate(expiry_date=None), "c1") is None
    assert timeline([]) is None


def test_suppliers_stand_in_the_order_in_which_they_need_a_new_certificate():
    lines = timeline(
        ends(
            ("Late Ltd", "2029-01-01"),
            ("Out Ltd", "2025-01-01", VerdictStatus.EXPIRED),
            ("Soon Ltd", "2027-01-01"),
            ("SOON LIMITED", "2028-01-01"),
        )
    ).lines
    assert [line.name for line in lines] == ["Soon Ltd", "Late Ltd", "Out Ltd"]
    assert [mark.end.day.year for mark in lines[0].marks] == [2027, 2028]
    assert lines[0].next.day == date(2027, 1, 1)
    assert lines[2].next is None


def test_the_next_end_is_that_of_a_certificate_that_serves():
    some = ends(("A", "2026-12-01", VerdictStatus.NOT_ACCEPTABLE), ("B", "2027-05-01"), ("C", "2027-06-01"))
    assert next_end(some).supplier == "B"
    assert next_end(some[:1]) is None


def test_days_have_their_place_on_the_scale_and_at_its_edges():
    drawn = timeline(
        ends(("A", "2028-11-23"), ("B", "1999-01-01", VerdictStatus.EXPIRED), ("C", "2099-01-01"))
    )
    scale = drawn.scale
    assert scale.first == date(2026, 4, 23)
    assert scale.last == date(2030, 12, 23)
    places = {line.name: line.marks[0].place for line in drawn.lines}
    assert places["B"] == "0.00%"
    assert places["C"] == "100.00%"
    assert scale.place(date(2028, 11, 23)) == "55.43%"
    assert [year for year, _ in scale.years()] == [2027, 2028, 2029, 2030]
    assert drawn.today == "12.55%"


def test_a_line_begins_at_the_issue_and_never_behind_its_end():
    backwards = certificate(issue_date=day_value("2028-01-01"), expiry_date=day_value("2027-01-01"))
    (line,) = timeline([end_of(backwards, "c1")]).lines
    assert line.marks[0].start == line.marks[0].place


def test_the_ends_of_the_calendar_have_a_place():
    drawn = timeline(ends(("A", "0001-01-01", VerdictStatus.EXPIRED), ("B", "9999-12-31")))
    assert len(drawn.lines) == 2


def test_certificates_without_a_holder_share_a_line():
    nameless = [certificate(holder=None, certificate_number=text_value(number)) for number in "AB"]
    (line,) = timeline([end_of(one, number) for one, number in zip(nameless, "AB", strict=True)]).lines
    assert line.name == "Holder not found"
    assert len(line.marks) == 2
