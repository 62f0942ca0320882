import pytest

from certscan.rules.accreditor_not_accepted import AccreditorNotAccepted
from tests.rules.cases import (
    FAIL,
    flags,
    mark,
    silent,
    under,
)

BUYER = under(accreditors=("DAkkS", "CNAS"))

CASES = [
    flags(
        "another body",
        FAIL,
        "Accredited by UKAS; this buyer accepts DAkkS, CNAS alone.",
        given=BUYER,
        accreditation=(mark("UKAS"),),
    ),
    flags(
        "unknown bodies",
        FAIL,
        "Accredited by ABCD and XYZAB; this buyer accepts DAkkS, CNAS alone.",
        given=BUYER,
        accreditation=(mark("XYZAB"), mark("ABCD")),
    ),
    silent("an accepted body, in other letters", given=BUYER, accreditation=(mark("UKAS"), mark("DAKKS"))),
    silent(
        "an alias of an accepted body",
        given=under(accreditors=("UKAS",)),
        accreditation=(mark("United Kingdom Accreditation Service"),),
    ),
    silent("no mark", given=BUYER, accreditation=()),
    silent("no such profile"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditor_not_accepted(case):
    case.check(AccreditorNotAccepted())
