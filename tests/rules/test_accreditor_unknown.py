import pytest

from certscan.record import Kind
from certscan.rules.accreditor_unknown import AccreditorUnknown
from tests.factories import standard
from tests.rules.cases import WARN, flags, mark, silent, warned

CASES = [
    flags(
        "a body that is not in the catalogue",
        WARN,
        "Accreditation body 'XYZAB' is not known; similar names are used by self-styled bodies.",
        accreditation=(mark("XYZAB"),),
    ),
    flags(
        "a body whose recognition is not verified",
        WARN,
        "Recognition of BSCA in full (BSCA) for management systems is not verified; "
        "look it up among the signatories.",
        accreditation=(mark("BSCA"),),
    ),
    flags(
        "behind bodies of which more is known",
        WARN,
        "Accreditation body 'XYZAB' is not known; similar names are used by self-styled bodies.",
        accreditation=(mark("IOAS"), mark("NATA"), mark("XYZAB")),
        standards=(standard("SA8000"),),
    ),
    silent("beside a recognised body", accreditation=(mark("XYZAB"), mark("UKAS"))),
    silent("a recognised body"),
    silent(
        "a recognised body by another name", accreditation=(mark("united kingdom accreditation service"),)
    ),
    silent("a body known not to be recognised", accreditation=(mark("NATA"),)),
    silent("a self-styled body", accreditation=(mark("ACCAB"),)),
    silent("appointed by the scheme", accreditation=(mark("IOAS"),), standards=(standard("SA8000"),)),
    silent("a test report", accreditation=(mark("XYZAB"),), kind=Kind.TEST_REPORT),
    flags(
        "a name of a suspicious shape where no body is known",
        WARN,
        "Page 1: it says 'World Accreditation Board'.",
        given=warned("unknown_accreditor", message="it says 'World Accreditation Board'."),
        accreditation=(),
    ),
    silent("such a name on another page", given=warned("unknown_accreditor", page=2), accreditation=()),
    silent("such a name beside a recognised body", given=warned("unknown_accreditor")),
    silent("no mark", accreditation=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditor_unknown(case):
    case.check(AccreditorUnknown())
