import pytest

from certscan.rules.guideline import Guideline
from tests.factories import standard
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

MESSAGE = (
    "ISO 10002:2018 is a guideline; the certificate attests good practice, not the requirements of a "
    "management-system standard."
)

CASES = [
    flags("a guideline", INFO, MESSAGE, standards=(standard("ISO 10002:2018"),)),
    flags(
        "beside a management system",
        INFO,
        MESSAGE,
        standards=(standard("ISO 9001:2015"), standard("ISO 10002:2018")),
    ),
    silent("a management system"),
    silent("a guideline that nobody can certify", standards=(standard("ISO 31000"),)),
    silent("a test report", standards=(standard("ISO 10002:2018"),), kind="test_report"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_guideline(case):
    case.check(Guideline())
