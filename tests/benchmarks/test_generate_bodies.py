import re
from random import Random

import pytest

from benchmarks.generate import plan
from benchmarks.generate.layouts import LAYOUTS
from benchmarks.generate.layouts.firms import every_firm
from benchmarks.generate.negatives import NEGATIVES, write_negative
from tests.support.generated import visible_text

FAMILIES = (
    "surveyors",
    "assessors",
    "marques",
    "cycles",
    "vermilion",
    "vermilion_twofold",
    "chancery",
    "straits",
)


def written(name, seed=1):
    layout = LAYOUTS[name]
    code = layout.languages[0]
    offices = plan.offices_for(layout, code)
    return plan.write_certificate(Random(f"{name}{seed}"), layout, code, offices[seed % len(offices)])


def test_every_paper_of_a_named_body_has_a_body_that_issues_it():
    for layout in LAYOUTS.values():
        if layout.family not in FAMILIES:
            continue
        issuers = [o for code in layout.languages for o in plan.offices_for(layout, code)]
        names = {n for o in issuers for n in (o.id, o.country, f"{o.id}/{o.country}", o.issuer)}
        assert layout.only
        assert set(layout.only) <= names, layout.name


def test_firms_of_all_files_are_there():
    regions = {firm["region"] for firm in every_firm()}
    assert {"gb-trade", "cn-trade", "in"} <= regions


def test_of_norms_with_days_of_their_own_the_first_is_the_holders():
    for seed in range(6):
        (truth,) = written("norms_with_own_first_days", seed).truths
        assert len(truth["initial_date_alt"]) == len(truth["standards"]) - 1
        assert all(truth["initial_date"] <= day <= truth["issue_date"] for day in truth["initial_date_alt"])


@pytest.mark.parametrize(
    "name", ["client_contract_and_report_numbers", "cars_with_site_extension", "zh_codes_and_english_scope"]
)
def test_numbers_of_clients_and_schemes_are_not_the_certificates(name):
    for seed in range(4):
        made = written(name, seed)
        (truth,) = made.truths
        other = re.findall(
            r"(?:Client No\.|IATF certificate no\.|认可注册号)\W+(\w[\w-]*)", visible_text(made)
        )
        assert other
        assert truth["certificate_number"] not in other


def test_a_schedule_bears_the_scope_that_the_front_does_not():
    made = written("uk_schedule_behind_the_front")
    (truth,) = made.truths
    assert truth["pages"] == [1, 2]
    assert len(truth["sites"]) == 2
    assert truth["scope"] not in made.sheets.pages[0]


def test_a_twofold_paper_has_the_english_scope_and_both_names():
    for name in ("zh_left_english_right", "zh_rows_in_both_tongues", "zh_branch_of_a_foreign_body"):
        (truth,) = written(name).truths
        assert truth["scope"].isascii()
        assert truth["holder"].isascii()
        assert re.search("[一-鿿]", truth["holder_local"])
        assert truth["language"] == ["zh", "en"]


def test_a_form_that_confirms_data_says_that_it_is_no_certificate():
    for code in NEGATIVES["certificate_data_confirmation"].languages:
        made = write_negative(NEGATIVES["certificate_data_confirmation"], Random(3), code)
        assert made.truths[0]["certificate_number"] is None
        assert re.search("not issued|不是认证证书|no es un certificado", visible_text(made))
