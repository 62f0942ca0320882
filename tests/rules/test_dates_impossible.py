import pytest

from certscan.rules.dates_impossible import DatesImpossible
from tests.factories import day_value
from tests.rules.cases import FAIL, WARN, Case, ambiguous, flags, silent

BACKWARDS = "Dates contradict each other: it expires on 2024-05-11 and was issued on 2024-05-12."

CASES = [
    flags("expiry before issue", FAIL, BACKWARDS, expiry_date=day_value("2024-05-11")),
    flags(
        "expiry on the day of issue",
        FAIL,
        "Dates contradict each other: it expires on 2024-05-12 and was issued on 2024-05-12.",
        expiry_date=day_value("2024-05-12"),
    ),
    flags(
        "initial certification after the issue",
        FAIL,
        "Dates contradict each other: the initial certification on 2024-06-13 follows the issue on 2024-05-12.",
        initial_date=day_value("2024-06-13"),
    ),
    flags(
        "initial certification soon after the issue",
        WARN,
        "Dates contradict each other: the initial certification on 2024-06-12 follows the issue on 2024-05-12.",
        initial_date=day_value("2024-06-12"),
    ),
    flags(
        "initial certification after the expiry",
        FAIL,
        "Dates contradict each other: it expires on 2027-05-11 and was first certified on 2027-05-12.",
        issue_date=None,
        initial_date=day_value("2027-05-12"),
    ),
    flags(
        "initial certification on the day of expiry",
        FAIL,
        "Dates contradict each other: it expires on 2027-05-11 and was first certified on 2027-05-11.",
        issue_date=None,
        initial_date=day_value("2027-05-11"),
    ),
    flags(
        "another reading of the print resolves it",
        WARN,
        "Dates contradict each other: it expires on 2024-03-11 and was issued on 2024-05-12.",
        expiry_date=ambiguous("11/03/2024", "2024-03-11", "2024-11-03"),
    ),
    flags(
        "another date of the page does not resolve it",
        FAIL,
        "Dates contradict each other: it expires on 2024-03-04 and was issued on 2024-05-12.",
        expiry_date=ambiguous("04/03/2024", "2024-03-04", "2024-04-03", elsewhere="2027-05-11"),
    ),
    Case(
        "two contradictions",
        {"expiry_date": day_value("2024-05-11"), "initial_date": day_value("2025-01-01")},
        (
            (FAIL, BACKWARDS),
            (
                FAIL,
                "Dates contradict each other: it expires on 2024-05-11 and was first certified on "
                "2025-01-01.",
            ),
            (
                FAIL,
                "Dates contradict each other: the initial certification on 2025-01-01 follows the issue on "
                "2024-05-12.",
            ),
        ),
    ),
    silent("in order", initial_date=day_value("2010-05-12")),
    silent("initial certification on the day of issue", initial_date=day_value("2024-05-12")),
    silent("one date alone", issue_date=None),
    silent("no date", issue_date=None, expiry_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_dates_impossible(case):
    for finding in case.check(DatesImpossible()):
        assert len(finding.evidence) == 2
