import pytest

from certscan.rules.standard_missing import StandardMissing
from tests.factories import standard
from tests.rules.cases import WARN, flags, silent

CASES = [
    flags(
        "no standard",
        WARN,
        "No standard found: what the certificate attests cannot be judged.",
        standards=(),
    ),
    silent("a known standard"),
    silent("an unknown standard", standards=(standard("Quality Mark 7"),)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_standard_missing(case):
    case.check(StandardMissing())
