import re
from datetime import date
from random import Random

from benchmarks.generate import plan
from benchmarks.generate.data import load, pair
from benchmarks.generate.dates import days_later, years_later
from benchmarks.generate.layouts import LAYOUTS
from tests.support.generated import visible_text

LIKE_A_BODY = re.compile(
    r"certif|inspec|standard|quality|test|accredit|norm|zertifi|prüf|kalite|standart|ensayos|qualidade|contrôle|collaudi"
    r"|jakości|mutu|kiểm|检|认证|标准|検査|표준|รับรอง",
    re.IGNORECASE,
)


def written(name, seed=1):
    layout = LAYOUTS[name]
    code = layout.languages[seed % len(layout.languages)]
    offices = plan.offices_for(layout, code)
    return plan.write_certificate(Random(f"{name}{seed}"), layout, code, offices[seed % len(offices)])


def test_some_firms_are_named_as_a_body_could_be():
    alike = [pair(firm["name"])[0] for firm in load("firms")["firm"] if firm["region"].endswith("-like")]
    assert len(alike) >= 20
    assert all(LIKE_A_BODY.search(name) or "Normteile" in name for name in alike)
    for seed in range(6):
        (truth,) = written("holder_named_like_a_body", seed).truths
        assert truth["holder"] in alike
        assert truth["issuer"] != truth["holder"]


def test_the_applicant_is_not_the_certified_firm():
    for seed in range(6):
        made = written("zh_applicant_stands_apart", seed)
        applicant = re.search(r"认证委托人 (\S+公司)", visible_text(made))[1]
        assert applicant not in made.truths[0]["holder"]


def test_the_norm_of_a_country_alone_is_the_international_one():
    for seed in range(8):
        made = written("zh_norm_of_the_country_alone", seed)
        (label,) = made.truths[0]["standards"]
        assert label.startswith("ISO ")
        assert label not in visible_text(made)


def test_a_number_is_right_with_its_revision_and_without():
    (truth,) = written("number_with_its_revision").truths
    (other,) = truth["certificate_number_alt"]
    assert re.fullmatch(re.escape(truth["certificate_number"]) + r" Rev\. \d\d", other)


def test_the_last_line_of_a_log_is_the_day_of_the_paper():
    for name in ("zh_log_of_changes", "revisions_with_states"):
        for seed in range(8):
            made = written(name, seed)
            (truth,), ((facts, _),) = made.truths, made.printed
            assert truth["issue_date"] == facts.issue.isoformat()
            if "issue_date_alt" in truth:
                assert truth["issue_date_alt"][0] < truth["issue_date"] < truth["expiry_date"]


def test_a_term_of_three_years_ends_on_the_day_before():
    for seed in range(6):
        (truth,) = written("zh_term_counted_in_years", seed).truths
        start = date.fromisoformat(truth.get("issue_date_alt", [truth["issue_date"]])[0])
        assert truth["expiry_date"] == days_later(years_later(start, 3), -1).isoformat()
        assert truth["initial_date"] is None


def test_a_paper_of_one_year_does_not_end_with_its_cycle():
    for seed in range(6):
        made = written("yearly_end_and_longer_cycle", seed)
        facts, _ = made.printed[0]
        assert made.truths[0]["expiry_date"] == facts.expiry.isoformat()
        assert str(facts.expiry.year + 2) in visible_text(made)


def test_places_audited_beside_the_registered_one_are_sites():
    (truth,) = written("zh_audited_places_numbered").truths
    assert len(truth["sites"]) == 2
    assert truth["address"] not in truth["sites"]
