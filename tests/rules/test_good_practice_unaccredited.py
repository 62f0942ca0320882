import pytest

from certscan.rules.good_practice_unaccredited import GoodPracticeUnaccredited
from tests.factories import standard
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

MESSAGE = "ISO 22716:2007 certificates are often unaccredited: accept it with the site audit report."
COSMETICS = (standard("ISO 22716:2007"),)

CASES = [
    flags("no mark", INFO, MESSAGE, standards=COSMETICS, accreditation=()),
    flags(
        "beside a management system",
        INFO,
        MESSAGE,
        standards=(standard("ISO 9001:2015"), *COSMETICS),
        accreditation=(),
    ),
    silent("a mark", standards=COSMETICS),
    silent("a management system", accreditation=()),
    silent("a test report", standards=COSMETICS, accreditation=(), kind="test_report"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_good_practice_unaccredited(case):
    case.check(GoodPracticeUnaccredited())
