import pytest

from certscan.rules.mark_is_no_accreditation import MarkIsNoAccreditation
from tests.rules.cases import (
    FAIL,
    WARN,
    flags,
    mark,
    silent,
)

MESSAGE = "CNCA is no accreditation: the Chinese regulator."

CASES = [
    flags("a regulator alone", FAIL, MESSAGE, accreditation=(mark("CNCA"),)),
    flags("beside an accreditation body", WARN, MESSAGE, accreditation=(mark("CNCA"), mark("UKAS"))),
    flags("beside an unknown body", FAIL, MESSAGE, accreditation=(mark("XYZAB"), mark("CNCA"))),
    silent("an accreditation body"),
    silent("an unknown body", accreditation=(mark("XYZAB"),)),
    silent("no mark", accreditation=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_mark_is_no_accreditation(case):
    case.check(MarkIsNoAccreditation())
