import re
from datetime import date
from random import Random

import pytest

from benchmarks.generate import plan
from benchmarks.generate.layouts import LAYOUTS
from tests.support.generated import visible_text


def written(name, seed=1):
    layout = LAYOUTS[name]
    code = layout.languages[seed % len(layout.languages)]
    offices = plan.offices_for(layout, code)
    return plan.write_certificate(Random(f"{name}{seed}"), layout, code, offices[seed % len(offices)])


def test_of_a_table_of_cycles_the_present_one_is_the_papers():
    for seed in range(8):
        made = written("zh_cycles_of_the_holder", seed)
        (truth,) = made.truths
        rows = re.findall(r"<tr>(.*?)</tr>", made.sheets.pages[0])
        (present,) = [row for row in rows if "现行" in row]
        former = [row for row in rows if "已届满" in row]
        assert truth["certificate_number"] in present
        assert bool(former) == bool(truth["initial_date"])
        assert not any(truth["certificate_number"] in row for row in former)
        assert truth["expiry_date"][:4] in present


def test_a_yearly_end_stands_before_the_longer_period_that_is_right_too():
    for seed in range(6):
        (truth,) = written("annual_end_and_valid_period", seed).truths
        (longer,) = truth["expiry_date_alt"]
        assert int(longer[:4]) - int(truth["expiry_date"][:4]) == 2
        assert truth["issue_date"] < truth["expiry_date"] < longer


@pytest.mark.parametrize(("name", "count"), [("rows_of_three_certificates", 3), ("zh_norms_in_columns", 2)])
def test_several_certificates_on_one_sheet_share_the_firm_and_nothing_else(name, count):
    truths = written(name, 4).truths
    assert [truth["pages"] for truth in truths] == [[1]] * count
    assert len({truth["holder"] for truth in truths}) == 1
    assert len({truth["issuer"] for truth in truths}) == 1
    assert len({truth["certificate_number"] for truth in truths}) == count
    assert len({truth["standards"][0] for truth in truths}) == count


def test_a_plants_paper_bears_its_own_number_and_names_the_main_one():
    for seed in range(5):
        made = written("plant_of_a_certified_group", seed)
        (truth,) = made.truths
        assert truth["sub_certificate_of"] != truth["certificate_number"]
        assert f"main certificate {truth['sub_certificate_of']})" in visible_text(made)
        assert "Holdings plc" not in truth["holder"]


def test_days_of_the_second_leaf_are_not_on_the_first():
    for name in ("days_on_the_second_leaf", "zh_term_on_the_annex"):
        made = written(name, 2)
        (truth,), (front, back) = made.truths, made.sheets.pages
        assert truth["pages"] == [1, 2]
        assert "class=date" not in front
        assert back.count("class=date") == 3 or "class=date" not in back
        assert str(date.fromisoformat(truth["expiry_date"]).year) in back


def test_an_edition_named_in_a_note_is_not_certified():
    for seed in range(8):
        made = written("edition_to_come_in_the_note", seed)
        (truth,) = made.truths
        named = re.search(r"(?:certificates to|A new edition,) (ISO \d+:\d{4})", visible_text(made))[1]
        assert truth["standards"] != [named]


def test_prose_lets_days_break_over_lines():
    for name in (
        "facts_in_justified_prose",
        "zh_prose_in_a_narrow_field",
        "de_urkunde_in_absaetzen",
        "vi_den_het_ngay",
    ):
        assert "class=date" not in written(name, 3).sheets.pages[0]


def test_days_round_a_yearly_food_audit_lend_nothing_to_the_truth():
    for seed in range(5):
        made = written("food_audit_column_at_left", seed)
        (truth,), ((facts, texts),) = made.truths, made.printed
        assert truth["initial_date"] is None
        assert truth["issue_date"] == facts.issue.isoformat()
        shown = visible_text(made)
        window = re.search(r"Re-audit due date: From (.+?) Certificate expiry", shown)[1]
        assert not any(text in window for text in texts if text)
