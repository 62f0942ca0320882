import pytest

from certscan.rules.standard_outside_arrangement import StandardOutsideArrangement
from tests.factories import standard
from tests.rules.cases import (
    INFO,
    flags,
    mark,
    silent,
)

CASES = [
    flags(
        "a standard without a sub-scope",
        INFO,
        "The international arrangement has no scope for ISO 22301:2019: an accreditation by UKAS is national there.",
        standards=(standard("ISO 22301:2019"),),
    ),
    flags(
        "under two bodies",
        INFO,
        "The international arrangement has no scope for ISO 22301:2019: an accreditation by UKAS and CNAS is "
        "national there.",
        standards=(standard("ISO 22301:2019"),),
        accreditation=(mark("UKAS"), mark("NATA"), mark("CNAS")),
    ),
    silent("a standard of the arrangement"),
    silent("not known whether it has one", standards=(standard("ISO 13485:2016"),)),
    silent("no recognised body", standards=(standard("ISO 22301:2019"),), accreditation=(mark("NATA"),)),
    silent("no mark", standards=(standard("ISO 22301:2019"),), accreditation=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_standard_outside_arrangement(case):
    case.check(StandardOutsideArrangement())
