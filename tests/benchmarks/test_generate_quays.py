import re
from datetime import date
from random import Random

import pytest

from benchmarks.generate import plan
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.layouts import LAYOUTS
from tests.support.generated import visible_text

FAMILIES = ("cinnabar", "cinnabar_twofold", "meridian", "trunk_roads", "parishes", "lagoons", "breakwaters")


def written(name, language, seed=1):
    layout = LAYOUTS[name]
    offices = plan.offices_for(layout, language)
    return plan.write_certificate(Random(f"{name}{seed}"), layout, language, offices[seed % len(offices)])


def test_a_third_of_the_layouts_of_the_quays_is_chinese():
    chosen = [layout for layout in LAYOUTS.values() if layout.family in FAMILIES]
    chinese = [layout for layout in chosen if layout.languages[0].startswith("zh")]
    assert len(chosen) >= 70
    assert 3 * len(chinese) >= len(chosen)


def test_the_former_name_of_a_firm_is_not_its_holder():
    for seed in range(8):
        made = written("zh_name_of_the_firm_changed", "zh", seed)
        (truth,) = made.truths
        former = re.search("“(.+?)”", visible_text(made))[1]
        assert former not in (truth["holder"], *truth.get("holder_alt", []))


def test_the_day_of_a_surveillance_slip_is_no_day_of_the_certificate():
    for seed in range(8):
        made = written("zh_english_with_status_and_audit_slip", "zh", seed)
        (truth,) = made.truths
        noticed = re.search(r"Notice date: (\S+)", visible_text(made))[1]
        assert noticed not in {truth[key] for key in ("issue_date", "expiry_date", "initial_date")}


@pytest.mark.parametrize("seed", range(6))
def test_a_yearly_paper_ends_before_its_cycle(seed):
    (truth,) = written("tr_iki_dilli_yan_yana", "tr", seed).truths
    issued = date.fromisoformat(truth["issue_date"])
    assert date.fromisoformat(truth["expiry_date"]) == days_later(years_later(issued, 1), -1)


def test_an_english_face_of_a_chinese_body_has_no_chinese_holder():
    for name in ("zh_english_face_valid_date", "zh_english_table_for_export", "zh_english_annex_of_places"):
        (truth,) = written(name, "zh").truths
        assert truth["language"] == ["en"]
        assert truth["holder_local"] is None
        assert truth["holder"].isascii()
