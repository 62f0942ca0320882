import pytest

from certscan.rules.surveillance_named import SurveillanceNamed
from tests.factories import day_value
from tests.rules.cases import INFO, flags, silent, warned

NAMED = warned("surveillance_dates", message="it names surveillance audits of 2025-12-08 and 2026-11-24.")

CASES = [
    flags(
        "one day has passed and one is to come",
        INFO,
        "The certificate names surveillance audits: 2025-12-08 (its day has passed), 2026-11-24 (in 1 day).",
        given=NAMED,
    ),
    flags(
        "on the day itself",
        INFO,
        "The certificate names surveillance audits: 2025-12-08 (its day has passed), 2026-11-24 (in 0 days).",
        day=day_value("2026-11-24").value,
        given=NAMED,
    ),
    flags(
        "no expiry was read",
        INFO,
        "The certificate names surveillance audits: 2025-12-08 (its day has passed), 2026-11-24 (in 1 day).",
        given=NAMED,
        expiry_date=None,
    ),
    flags(
        "the last day of the certificate",
        INFO,
        "The certificate names surveillance audits: 2025-12-08 (its day has passed), 2026-11-24 (in 1 day).",
        given=NAMED,
        expiry_date=day_value("2026-11-23"),
    ),
    silent("expired", given=NAMED, expiry_date=day_value("2026-11-22")),
    silent("another certificate of the file names them", given=NAMED, pages=(2,)),
    silent("it names none"),
    silent("another warning", given=warned("other_paper", message="it is a letter of 2025-12-08.")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_surveillance_named(case):
    case.check(SurveillanceNamed())
