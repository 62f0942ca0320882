"""What speaks for a value, added up."""

import pytest

from certscan.fields.candidate import Candidate, as_value, merged
from certscan.record import Evidence, Origin


def place(y):
    return Evidence(page=1, bbox=(0.1, y, 0.2, y + 0.01), text="QM-4711", origin=Origin.TEXT_LAYER)


def candidate(value="QM-4711", score=0.5, y=0.1, *, printed=None, reading=1.0):
    return Candidate(value, printed or value, score, (place(y),), reading)


def test_the_same_reason_at_the_same_place_counts_once():
    assert merged([candidate(), candidate()]) == merged([candidate()]) == [candidate()]


@pytest.mark.parametrize("other", [candidate(y=0.3), candidate(score=0.4)], ids=["place", "reason"])
def test_another_place_and_another_reason_add_support(other):
    (both,) = merged([candidate(), other])
    assert candidate().score < both.score < 1
    (turned,) = merged([other, candidate()])
    assert turned.score == pytest.approx(both.score)


def test_the_best_one_is_printed_and_all_places_are_kept():
    (both,) = merged([candidate(score=0.3, y=0.3, printed="QM 4711"), candidate(y=0.1, reading=0.5)])
    assert both.printed == "QM-4711"
    assert both.evidence == (place(0.1), place(0.3))
    assert both.reading == 1.0


def test_other_values_stay_apart_the_likeliest_first():
    found = merged([candidate("0815", 0.4), candidate("4711", 0.6)])
    assert [c.value for c in found] == ["4711", "0815"]


def test_runners_up_are_less_sure_than_the_value():
    value = as_value(candidate(), 0.3, [candidate(), candidate("0815", 0.9), candidate("0816", 0.2)])
    assert [(a.value, a.confidence) for a in value.alternatives] == [("0815", 0.3), ("0816", 0.1)]
