import pytest

from certscan.record import Kind
from certscan.rules.accreditation_missing import AccreditationMissing
from tests.factories import standard
from tests.rules.cases import FAIL, INFO, WARN, flags, silent, under, warned

MESSAGE = "No accreditation mark found: not shown to be an accredited certificate."
UNREAD = "No accreditation mark was read, and pictures of the document could not be: not verified."
GUIDELINE = standard("ISO 10002:2018")
STRICT = under(accreditation="required")

CASES = [
    flags("a management system", WARN, MESSAGE, accreditation=()),
    flags("a scheme", WARN, MESSAGE, accreditation=(), standards=(standard("BRCGS"),)),
    flags("a guideline", INFO, MESSAGE, accreditation=(), standards=(GUIDELINE,)),
    flags(
        "a guideline beside good practice",
        INFO,
        MESSAGE,
        accreditation=(),
        standards=(GUIDELINE, standard("ISO 22716")),
    ),
    flags(
        "a guideline under a strict profile",
        INFO,
        MESSAGE,
        given=STRICT,
        accreditation=(),
        standards=(GUIDELINE,),
    ),
    flags(
        "a scheme whose owner appoints the accreditor",
        INFO,
        MESSAGE,
        accreditation=(),
        standards=(standard("SA8000"),),
    ),
    flags(
        "the same where only accredited certificates count",
        WARN,
        MESSAGE,
        given=STRICT,
        accreditation=(),
        standards=(standard("SA8000"),),
    ),
    flags(
        "such a scheme beside another standard",
        FAIL,
        MESSAGE,
        given=STRICT,
        accreditation=(),
        standards=(standard("SA8000"), standard("ISO 9001:2015")),
    ),
    flags("a strict profile", FAIL, MESSAGE, given=STRICT, accreditation=()),
    flags(
        "pictures that could not be read",
        WARN,
        UNREAD,
        given=warned("pictures_unread"),
        accreditation=(),
    ),
    flags(
        "the same under a strict profile",
        WARN,
        UNREAD,
        given=STRICT | warned("pictures_unread"),
        accreditation=(),
    ),
    silent(
        "good practice alone, which is another rule's", accreditation=(), standards=(standard("ISO 22716"),)
    ),
    flags(
        "good practice beside a management system",
        WARN,
        MESSAGE,
        accreditation=(),
        standards=(standard("ISO 22716"), standard("ISO 9001:2015")),
    ),
    silent("a mark"),
    silent("a scheme without accreditation", accreditation=(), standards=(standard("IATF 16949"),)),
    silent("an unknown standard", accreditation=(), standards=(standard("Quality Mark 7"),)),
    silent("a test report", accreditation=(), kind=Kind.TEST_REPORT),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditation_missing(case):
    case.check(AccreditationMissing())
