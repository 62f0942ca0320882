import pytest

from certscan.rules.initial_after_cutoff import InitialAfterCutoff
from tests.factories import day_value, standard
from tests.rules.cases import (
    WARN,
    ambiguous,
    flags,
    silent,
)

MESSAGE = (
    "First certified to ISO 9001:2015 on {}; from 2028-03-31 on accredited bodies certify newcomers to its "
    "successor alone."
)

CASES = [
    flags(
        "on the day of the cut-off", WARN, MESSAGE.format("2028-03-31"), initial_date=day_value("2028-03-31")
    ),
    flags(
        "behind a standard without a cut-off",
        WARN,
        MESSAGE.format("2029-01-01"),
        standards=(standard("ISO 45001:2018"), standard("ISO 9001:2015")),
        initial_date=day_value("2029-01-01"),
    ),
    flags("long after", WARN, MESSAGE.format("2029-01-01"), initial_date=day_value("2029-01-01")),
    silent("the day before", initial_date=day_value("2028-03-30")),
    silent("no initial certification", initial_date=None, issue_date=day_value("2028-06-01")),
    silent(
        "another reading is early enough", initial_date=ambiguous("05/03/2028", "2028-05-03", "2028-03-05")
    ),
    silent("no cut-off", standards=(standard("ISO 9001:2026"),), initial_date=day_value("2029-01-01")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_initial_after_cutoff(case):
    case.check(InitialAfterCutoff())
