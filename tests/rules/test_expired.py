from datetime import date

import pytest

from certscan.rules.expired import Expired
from tests.factories import day_value
from tests.rules.cases import FAIL, WARN, ambiguous, flags, silent

EITHER = "'04/03/2026' can mean 2026-03-04 or 2026-04-03; by one of these readings the certificate expired."

CASES = [
    flags(
        "the day after",
        FAIL,
        "Certificate expired on 2026-11-22.",
        expiry_date=day_value("2026-11-22"),
    ),
    flags(
        "both readings passed",
        FAIL,
        "Certificate expired on 2026-03-04.",
        expiry_date=ambiguous("04/03/2026", "2026-03-04", "2026-04-03"),
    ),
    flags(
        "the chosen reading passed, the other did not",
        WARN,
        EITHER,
        day=date(2026, 3, 20),
        expiry_date=ambiguous("04/03/2026", "2026-03-04", "2026-04-03"),
    ),
    flags(
        "the other reading passed, the chosen did not",
        WARN,
        EITHER,
        day=date(2026, 3, 20),
        expiry_date=ambiguous("04/03/2026", "2026-04-03", "2026-03-04"),
    ),
    flags(
        "a later date elsewhere on the page does not help",
        FAIL,
        "Certificate expired on 2026-03-04.",
        expiry_date=ambiguous("04/03/2026", "2026-03-04", "2026-04-03", elsewhere="2029-03-04"),
    ),
    silent("the last day itself", expiry_date=day_value("2026-11-23")),
    silent("no expiry date", expiry_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_expired(case):
    case.check(Expired())
