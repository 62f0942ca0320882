import pytest

from certscan.rules.combined_certificate import CombinedCertificate
from tests.factories import standard
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

CASES = [
    flags(
        "two standards",
        INFO,
        "The certificate covers ISO 9001, ISO 14001; each edition and scope counts for itself.",
        standards=(standard("ISO 9001:2015"), standard("ISO 14001:2015")),
    ),
    silent("one standard"),
    silent("two parts of one family", standards=(standard("ISO 9001:2015"), standard("ISO 9001:2026"))),
    silent("no standard", standards=()),
    silent("a test report", standards=(standard("EN 71-1"), standard("EN 71-2")), kind="test_report"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_combined_certificate(case):
    case.check(CombinedCertificate())
