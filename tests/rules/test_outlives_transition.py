import pytest

from certscan.rules.outlives_transition import OutlivesTransition
from tests.factories import day_value, standard
from tests.rules.cases import FAIL, INFO, WARN, ambiguous, flags, part_of, silent

ISO_9001 = "ISO 9001:2015 certificates end on 2029-09-30; printed expiry 2029-10-01"
ISO_14001 = "ISO 14001:2015 certificates end on 2029-04-30; printed expiry 2029-06-15"
LATE = day_value("2029-10-01")

CASES = [
    flags(
        "issued when the successor was out",
        FAIL,
        f"{ISO_9001} is not permitted.",
        issue_date=day_value("2026-09-16"),
        expiry_date=LATE,
    ),
    flags(
        "issued before the successor",
        WARN,
        f"{ISO_9001} must still be shortened.",
        issue_date=day_value("2026-09-15"),
        expiry_date=LATE,
    ),
    flags(
        "issued before the announcement",
        WARN,
        f"{ISO_14001} must still be shortened.",
        standards=(standard("ISO 14001:2015"),),
        issue_date=day_value("2026-09-13"),
        expiry_date=day_value("2029-06-15"),
    ),
    flags(
        "issued on the day of the announcement",
        FAIL,
        f"{ISO_14001} is not permitted.",
        standards=(standard("ISO 14001:2015"),),
        issue_date=day_value("2026-09-14"),
        expiry_date=day_value("2029-06-15"),
    ),
    flags(
        "no issue date",
        WARN,
        f"{ISO_9001} must still be shortened.",
        issue_date=None,
        expiry_date=LATE,
    ),
    flags(
        "a last day of little trust",
        WARN,
        "ISO 37001:2016 certificates end on 2027-02-28; printed expiry 2028-05-11 is not permitted.",
        standards=(standard("ISO 37001:2016"),),
        issue_date=day_value("2025-05-12"),
        expiry_date=day_value("2028-05-11"),
    ),
    flags(
        "another reading of the print is permitted",
        WARN,
        "ISO 9001:2015 certificates end on 2029-09-30; printed expiry 2029-10-09 must still be shortened.",
        issue_date=day_value("2026-10-10"),
        expiry_date=ambiguous("09/10/2029", "2029-10-09", "2029-09-10"),
    ),
    flags(
        "a scheme whose certificates keep their expiry",
        INFO,
        "FSSC 22000 Version 6 certificates end on 2028-04-30; printed expiry 2029-05-31 does not count beyond that day.",
        standards=(part_of("FSSC 22000", "FSSC 22000 Version 6"),),
        issue_date=day_value("2026-06-01"),
        expiry_date=day_value("2029-05-31"),
    ),
    flags(
        "behind an edition that stays",
        FAIL,
        f"{ISO_9001} is not permitted.",
        standards=(standard("ISO 45001:2018"), standard("ISO 9001:2015")),
        issue_date=day_value("2026-09-16"),
        expiry_date=LATE,
    ),
    flags(
        "another reading of the print is the last day",
        WARN,
        "ISO 14001:2015 certificates end on 2029-04-30; printed expiry 2029-05-01 must still be shortened.",
        standards=(standard("ISO 14001:2015"),),
        issue_date=day_value("2026-10-10"),
        expiry_date=ambiguous("printed", "2029-05-01", "2029-04-30"),
    ),
    silent("on the last day", issue_date=day_value("2026-10-01"), expiry_date=day_value("2029-09-30")),
    silent("the newest edition", standards=(standard("ISO 9001:2026"),), expiry_date=LATE),
    silent("no expiry date", expiry_date=None),
    silent("no edition", standards=(standard("ISO 9001"),), expiry_date=LATE),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_outlives_transition(case):
    case.check(OutlivesTransition())
