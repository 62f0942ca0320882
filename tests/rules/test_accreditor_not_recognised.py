import pytest

from certscan.record import Kind
from certscan.rules.accreditor_not_recognised import AccreditorNotRecognised
from tests.factories import standard
from tests.rules.cases import FAIL, WARN, flags, mark, silent


def message(acronym):
    return f"{acronym} in full ({acronym}) is not a signatory of the IAF MLA / Global ACI MRA for management systems."


CASES = [
    flags("a laboratory accreditor", FAIL, message("NATA"), accreditation=(mark("NATA"),)),
    flags("a self-styled body", FAIL, message("ACCAB"), accreditation=(mark("ACCAB"),)),
    flags(
        "a self-styled body on a product certificate",
        FAIL,
        message("ACCAB"),
        accreditation=(mark("ACCAB"),),
        standards=(standard("Quality Mark 7"),),
        kind=Kind.PRODUCT,
    ),
    flags(
        "a self-styled body beside a recognised one",
        WARN,
        message("ACCAB"),
        accreditation=(mark("UKAS"), mark("ACCAB")),
    ),
    flags("a fact of little trust", WARN, message("TTLABS"), accreditation=(mark("TTLABS"),)),
    flags("a mark read with doubt", WARN, message("ACCAB"), accreditation=(mark("ACCAB", 0.79),)),
    flags("a mark read well enough", FAIL, message("ACCAB"), accreditation=(mark("ACCAB", 0.8),)),
    flags("the accreditor of another scheme", FAIL, message("SAAS"), accreditation=(mark("SAAS"),)),
    silent(
        "the accreditor of its own scheme",
        accreditation=(mark("SAAS"),),
        standards=(standard("SA8000"),),
    ),
    silent("a laboratory accreditor beside a recognised body", accreditation=(mark("NATA"), mark("UKAS"))),
    silent("a recognised body"),
    silent("a body of unknown standing", accreditation=(mark("BSCA"),)),
    silent("an unknown body", accreditation=(mark("XYZAB"),)),
    silent("a test report", accreditation=(mark("NATA"),), kind=Kind.TEST_REPORT),
    silent(
        "a product standard",
        accreditation=(mark("NATA"),),
        standards=(standard("BRCGS"),),
        kind=Kind.PRODUCT,
    ),
    silent("no mark", accreditation=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditor_not_recognised(case):
    case.check(AccreditorNotRecognised())
