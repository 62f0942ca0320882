import pytest

from certscan.rules.accreditor_standing import AccreditorStanding
from tests.rules.cases import (
    INFO,
    flags,
    mark,
    silent,
)

CASES = [
    flags(
        "a body with a note on its standing",
        INFO,
        "Check the present standing of BSCA in full (BSCA). It was on probation.",
        accreditation=(mark("UKAS"), mark("BSCA")),
    ),
    silent("a body without"),
    silent("an unknown body", accreditation=(mark("XYZAB"),)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditor_standing(case):
    case.check(AccreditorStanding())
