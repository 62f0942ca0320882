import pytest

from certscan.rules.cycle_out_of_step import CycleOutOfStep
from tests.factories import day_value, standard
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)


def message(expiry, initial):
    return (
        f"The cycle to {expiry} does not line up with the initial certification on {initial} (transfer, late "
        "recertification, a gap or a misread date)."
    )


def dates(initial, expiry="2027-05-11"):
    return {"initial_date": day_value(initial), "expiry_date": day_value(expiry)}


CASES = [
    flags("half a cycle off", INFO, message("2027-05-11", "2019-11-12"), **dates("2019-11-12")),
    flags("ten months after the rhythm", INFO, message("2027-05-11", "2020-07-12"), **dates("2020-07-12")),
    flags("ten months before the rhythm", INFO, message("2027-05-11", "2022-03-12"), **dates("2022-03-12")),
    flags("less than one cycle", INFO, message("2027-05-11", "2026-05-12"), **dates("2026-05-12")),
    flags("just short of one cycle", INFO, message("2027-05-11", "2025-02-11"), **dates("2025-02-11")),
    silent("in step", **dates("2018-05-12")),
    silent("eight months after the rhythm", **dates("2020-09-12")),
    silent("eight months before the rhythm", **dates("2022-01-11")),
    silent("one cycle, almost", **dates("2025-01-05")),
    silent("no initial certification", initial_date=None),
    silent("no expiry", initial_date=day_value("2019-11-12"), expiry_date=None),
    silent("contradictory dates", **dates("2028-01-01")),
    silent("a standard without a cycle", standards=(standard("ISO 10002:2018"),), **dates("2019-11-12")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_cycle_out_of_step(case):
    case.check(CycleOutOfStep())
