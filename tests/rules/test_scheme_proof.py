import pytest

from certscan.rules.scheme_proof import SchemeProof
from tests.factories import standard
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

FSSC = (
    "FSSC 22000 Version 6: The foundation licenses its bodies. The page must show: COID. Not verified here: look "
    "it up in fssc (https://fssc.example)."
)

CASES = [
    flags(
        "a scheme with a number and a register",
        INFO,
        FSSC,
        standards=(standard("FSSC 22000 Version 6").model_copy(update={"id": "FSSC 22000"}),),
    ),
    flags(
        "a scheme with neither",
        INFO,
        "SA8000:2014: SAAS accredits its bodies.",
        standards=(standard("SA8000:2014"),),
    ),
    flags(
        "behind a standard without",
        INFO,
        "SA8000:2014: SAAS accredits its bodies.",
        standards=(standard("ISO 9001:2015"), standard("SA8000:2014")),
    ),
    silent("accreditation alone"),
    silent("a test report", standards=(standard("SA8000:2014"),), kind="test_report"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_scheme_proof(case):
    case.check(SchemeProof())
