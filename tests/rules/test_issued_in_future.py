import pytest

from certscan.rules.issued_in_future import IssuedInFuture
from tests.factories import day_value
from tests.rules.cases import WARN, flags, silent

CASES = [
    flags(
        "tomorrow",
        WARN,
        "Issue date 2026-11-24 lies in the future.",
        issue_date=day_value("2026-11-24"),
    ),
    silent("today", issue_date=day_value("2026-11-23")),
    silent("no issue date", issue_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_issued_in_future(case):
    case.check(IssuedInFuture())
