import pytest

from certscan.record import Kind
from certscan.rules.expiry_missing import ExpiryMissing
from tests.factories import day_value, standard
from tests.rules.cases import WARN, Case, flags, silent

CASES = [
    flags(
        "a cycle that still runs",
        WARN,
        "No expiry date found. Assumed valid at most until 2027-05-12 (issue + 3 years), if at all; "
        "ask the issuer.",
        expiry_date=None,
    ),
    flags(
        "the last day of a cycle",
        WARN,
        "No expiry date found. Assumed valid at most until 2026-11-23 (issue + 3 years), if at all; "
        "ask the issuer.",
        issue_date=day_value("2023-11-23"),
        expiry_date=None,
    ),
    flags(
        "a cycle that has passed",
        WARN,
        "No expiry date found. Assumed valid at most until 2023-02-28 (issue + 3 years), which has passed; "
        "ask the issuer.",
        expiry_date=None,
        issue_date=day_value("2020-02-29"),
    ),
    flags(
        "a cycle of one year",
        WARN,
        "No expiry date found. Assumed valid at most until 2025-05-12 (issue + 1 year), which has passed; "
        "ask the issuer.",
        expiry_date=None,
        standards=(standard("BRCGS"),),
    ),
    flags(
        "no known cycle",
        WARN,
        "No expiry date found on a certificate of 2024-05-12; ask the issuer.",
        expiry_date=None,
        standards=(standard("Quality Mark 7"),),
    ),
    silent("an expiry date"),
    silent("no date at all", issue_date=None, expiry_date=None),
    silent("a test report", expiry_date=None, kind=Kind.TEST_REPORT),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_expiry_missing(case: Case):
    for finding in case.check(ExpiryMissing()):
        assert [e.text for e in finding.evidence] == [
            case.facts.get("issue_date", day_value("2024-05-12")).printed
        ]
