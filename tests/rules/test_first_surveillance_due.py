import pytest

from certscan.rules.first_surveillance_due import FirstSurveillanceDue
from tests.factories import day_value
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

MESSAGE = (
    "The first surveillance audit was due by 2026-05-12; a certificate cannot show it: ask for the result."
)
FIRST = {
    "issue_date": day_value("2025-05-12"),
    "expiry_date": day_value("2028-05-11"),
    "initial_date": day_value("2025-05-12"),
}

CASES = [
    flags("in the second year of the first cycle", INFO, MESSAGE, **FIRST),
    flags("just overdue", INFO, MESSAGE, day=day_value("2026-05-13").value, **FIRST),
    silent("on the day itself", day=day_value("2026-05-12").value, **FIRST),
    silent("when the second audit is due too", day=day_value("2027-06-01").value, **FIRST),
    silent("in a later cycle", **FIRST | {"initial_date": day_value("2022-05-12")}),
    silent("no initial certification", **FIRST | {"initial_date": None}),
    silent("expired", day=day_value("2028-06-01").value, **FIRST),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_first_surveillance_due(case):
    case.check(FirstSurveillanceDue())
