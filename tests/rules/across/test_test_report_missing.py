import pytest

from certscan.rules.across.test_report_missing import TestReportMissing
from tests.rules.across.cases import WARN, flags, held, silent
from tests.rules.cases import under

TOYS = under(required=({"any_of": ("ISO 8124", "EN 71-1"), "proof": "test_report"},))
MESSAGE = (
    "No test report to ISO 8124 or EN 71-1 was shown: products are proved by reports of an ISO/IEC 17025 "
    "laboratory, not by a management certificate."
)

CASES = [
    flags("a management system alone", WARN, MESSAGE, held(), given=TOYS),
    flags(
        "a certificate to the standard",
        WARN,
        MESSAGE,
        held(standards=("ISO 8124|ISO 8124-1:2022",)),
        given=TOYS,
    ),
    flags(
        "a report to another standard",
        WARN,
        MESSAGE,
        held(standards=("EN 14682",), kind="test_report"),
        given=TOYS,
    ),
    silent("a report", held(standards=("ISO 8124|ISO 8124-1:2022",), kind="test_report"), given=TOYS),
    silent(
        "a report to a standard that is not known",
        held(standards=("EN 71-1:2014",), kind="test_report"),
        given=TOYS,
    ),
    silent("a certificate is required", held(), given=under(required=({"any_of": ("ISO 14001",)},))),
    silent("nothing required", held()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_test_report_missing(case):
    case.check(TestReportMissing())
