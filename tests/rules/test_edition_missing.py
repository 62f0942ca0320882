import pytest

from certscan.rules.edition_missing import EditionMissing
from tests.factories import standard
from tests.rules.cases import INFO, flags, silent

CASES = [
    flags(
        "editions to choose from",
        INFO,
        "ISO 9001 is named without its edition: whether that is in force was not checked.",
        standards=(standard("ISO 9001"),),
    ),
    flags(
        "two editions to choose from",
        INFO,
        "ISO 37001 is named without its edition: whether that is in force was not checked.",
        standards=(standard("ISO 37001"),),
    ),
    silent("one edition alone", standards=(standard("ISO 45001"),)),
    silent("a printed edition that nobody knows", standards=(standard("ISO 9001:2017"),)),
    silent("a printed edition"),
    silent("a standard without several editions", standards=(standard("SA8000"),)),
    silent("an unknown standard", standards=(standard("Quality Mark 7"),)),
    silent("no standard", standards=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_edition_missing(case):
    case.check(EditionMissing())
