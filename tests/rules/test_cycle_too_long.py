import pytest

from certscan.rules.cycle_too_long import CycleTooLong
from tests.factories import day_value, standard
from tests.rules.cases import FAIL, WARN, ambiguous, flags, mark, silent


def message(days, expiry, cycle=3, issue="2024-01-24"):
    return (
        f"Validity period of {days} days ({issue} to {expiry}) is longer than the usual {cycle}-year cycle."
    )


ISSUE = day_value("2024-01-24")
FOUR_YEARS = {"issue_date": ISSUE, "expiry_date": day_value("2028-01-24")}

CASES = [
    flags(
        "beyond the tolerance",
        WARN,
        message(1128, "2027-02-25"),
        issue_date=ISSUE,
        expiry_date=day_value("2027-02-25"),
    ),
    flags(
        "six months more",
        WARN,
        message(1277, "2027-07-24"),
        issue_date=ISSUE,
        expiry_date=day_value("2027-07-24"),
    ),
    flags(
        "more than six months",
        FAIL,
        message(1278, "2027-07-25"),
        issue_date=ISSUE,
        expiry_date=day_value("2027-07-25"),
    ),
    flags("unaccredited", WARN, message(1461, "2028-01-24"), accreditation=(), **FOUR_YEARS),
    flags(
        "accredited by a body of unknown standing",
        WARN,
        message(1461, "2028-01-24"),
        accreditation=(mark("BSCA"),),
        **FOUR_YEARS,
    ),
    flags(
        "a scheme",
        WARN,
        message(1461, "2028-01-24", cycle=1),
        standards=(standard("BRCGS"),),
        **FOUR_YEARS,
    ),
    flags(
        "a standard of which little is sure",
        WARN,
        message(1461, "2028-01-24"),
        standards=(standard("ISO 30301"),),
        **FOUR_YEARS,
    ),
    flags(
        "another reading of the print is sound",
        WARN,
        message(1376, "2027-12-01", issue="2024-02-24"),
        issue_date=day_value("2024-02-24"),
        expiry_date=ambiguous("01/12/2027", "2027-12-01", "2027-01-12"),
    ),
    flags(
        "off the rhythm of the initial certification",
        WARN,
        message(1128, "2027-02-25"),
        issue_date=ISSUE,
        expiry_date=day_value("2027-02-25"),
        initial_date=day_value("2019-02-24"),
    ),
    flags(
        "two cycles from the initial certification",
        FAIL,
        message(2192, "2030-01-24"),
        issue_date=ISSUE,
        expiry_date=day_value("2030-01-24"),
        initial_date=ISSUE,
    ),
    flags(
        "an initial certification that is no rhythm",
        WARN,
        message(1128, "2027-02-25"),
        issue_date=ISSUE,
        expiry_date=day_value("2027-02-25"),
        initial_date=day_value("2027-02-20"),
    ),
    silent("a whole cycle", issue_date=ISSUE, expiry_date=day_value("2027-01-24")),
    silent("within the tolerance", issue_date=ISSUE, expiry_date=day_value("2027-02-24")),
    silent(
        "renewed early: the anniversary is kept",
        issue_date=day_value("2024-11-29"),
        expiry_date=day_value("2028-01-23"),
        initial_date=day_value("2019-01-24"),
    ),
    silent(
        "dated before its first cycle began",
        issue_date=day_value("2023-11-01"),
        expiry_date=day_value("2027-01-23"),
        initial_date=ISSUE,
    ),
    silent(
        "31 days off the rhythm",
        issue_date=day_value("2024-11-29"),
        expiry_date=day_value("2028-01-24"),
        initial_date=day_value("2018-12-24"),
    ),
    flags(
        "32 days off the rhythm",
        WARN,
        message(1151, "2028-01-24", issue="2024-11-29"),
        issue_date=day_value("2024-11-29"),
        expiry_date=day_value("2028-01-24"),
        initial_date=day_value("2018-12-23"),
    ),
    flags(
        "another reading of the print is 31 days too long",
        WARN,
        message(1402, "2027-12-27", issue="2024-02-24"),
        issue_date=day_value("2024-02-24"),
        expiry_date=ambiguous("27/3/12", "2027-12-27", "2027-03-27"),
    ),
    silent(
        "the longest of several cycles counts",
        standards=(standard("BRCGS"), standard("ISO 9001:2015")),
    ),
    silent("no known cycle", standards=(standard("ISO 10002:2018"),), **FOUR_YEARS),
    silent("no issue date", issue_date=None),
    silent("no expiry date", expiry_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_cycle_too_long(case):
    for finding in case.check(CycleTooLong()):
        assert len(finding.evidence) == 2
