import re
from datetime import date
from random import Random

import pytest

from benchmarks.generate import plan
from benchmarks.generate.data import pair
from benchmarks.generate.dates import days_later
from benchmarks.generate.layouts import LAYOUTS
from benchmarks.generate.layouts.anglosphere import spelled_day
from benchmarks.generate.layouts.firms import every_firm
from benchmarks.generate.negatives import NEGATIVES, write_negative
from tests.support.generated import visible_text

FIRMS = every_firm()


def written(name, language=None, seed=1):
    layout = LAYOUTS[name]
    code = language or layout.languages[0]
    offices = plan.offices_for(layout, code)
    return plan.write_certificate(Random(f"{name}{seed}"), layout, code, offices[seed % len(offices)])


@pytest.mark.parametrize("firm", FIRMS, ids=lambda firm: pair(firm["name"])[1][:24])
def test_a_firm_has_a_home_work_and_further_places(firm):
    assert set(firm) == {"region", "fits", "name", "address", "scope", "places"}
    assert len(firm["places"]) == 2
    texts = [*pair(firm["name"]), *pair(firm["address"]), *pair(firm["scope"])]
    assert all(text and text == " ".join(text.split()) for text in texts)
    assert len({*map(pair, firm["places"]), pair(firm["address"])}) == 3


def test_firms_are_all_different():
    assert len({pair(firm["name"]) for firm in FIRMS}) == len(FIRMS)


def test_a_certificate_moves_to_a_firm_whose_work_suits_it():
    names = {pair(firm["name"])[0]: firm for firm in FIRMS}
    seen = [written("audit_ladder", seed=seed).printed[0][0] for seed in range(20)]
    moved = [facts for facts in seen if facts.holder[0] in names]
    assert moved
    for facts in moved:
        assert facts.standards[0].system[-1] in names[facts.holder[0]]["fits"]
        assert names[facts.holder[0]]["region"] == "in"


def test_days_in_words_and_in_other_years_are_the_days_of_the_truth():
    assert spelled_day(date(2024, 3, 21)) == "twenty-first day of March, Two Thousand and Twenty-Four"
    assert spelled_day(date(2030, 5, 12)) == "twelfth day of May, Two Thousand and Thirty"
    assert spelled_day(date(2025, 7, 20)).startswith("twentieth day of July")
    made = written("tw_republic_years", "zh-Hant")
    issued = date.fromisoformat(made.truths[0]["issue_date"])
    assert f"中華民國 {issued.year - 1911} 年 {issued.month} 月 {issued.day} 日" in visible_text(made)


def test_cells_show_which_of_them_is_the_day():
    for seed in range(12):
        made = written("days_in_cells", "en", seed)
        (facts, _), seen = made.printed[0], visible_text(made)
        assert f"{facts.expiry.day:02} {facts.expiry:%m} {facts.expiry.year}" in seen
        assert facts.settle_days


def test_a_yearly_paper_does_not_end_with_its_cycle():
    made = written("yearly_slip_of_a_cycle")
    start, end = re.search(r"THREE YEAR CYCLE : (.+?) to (.+?) DATE OF", visible_text(made)).groups()
    facts, texts = made.printed[0]
    assert facts.expiry <= days_later(facts.start, 366)
    assert end not in texts
    assert start != end


def test_a_confirmation_of_surveillance_belongs_to_its_certificate_and_gives_it_no_day():
    made = written("watched_and_confirmed", "en")
    (truth,) = made.truths
    (facts, _) = made.printed[0]
    assert truth["pages"] == [1, 2]
    assert truth["issue_date"] == facts.issue.isoformat()


def test_both_marks_of_a_foot_count():
    truths = [written("two_marks_in_the_foot", seed=seed).truths[0] for seed in range(8)]
    assert all(len(truth["accreditation"]) == len(set(truth["accreditation"])) for truth in truths)
    assert any(len(truth["accreditation"]) == 2 for truth in truths)


def test_a_letter_that_suspends_a_certificate_is_none():
    made = write_negative(NEGATIVES["suspension_notice"], Random(3), "en")
    assert made.truths[0]["document_class"] == "other"
    assert "suspended with effect from" in visible_text(made)
