import pytest

from certscan.rules.no_dates import NoDates
from tests.rules.cases import WARN, flags, silent

CASES = [
    flags(
        "neither date",
        WARN,
        "No validity dates found: validity cannot be judged.",
        issue_date=None,
        expiry_date=None,
    ),
    silent("an issue date", expiry_date=None),
    silent("an expiry date", issue_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_dates(case):
    case.check(NoDates())
