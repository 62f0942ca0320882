import pytest

from certscan.record import Kind
from certscan.rules.accreditation_missing import AccreditationMissing
from tests.factories import standard
from tests.rules.cases import INFO, WARN, flags, silent

MESSAGE = "No accreditation mark found: not shown to be an accredited certificate."

CASES = [
    flags("a management system", WARN, MESSAGE, accreditation=()),
    flags("a scheme", WARN, MESSAGE, accreditation=(), standards=(standard("BRCGS"),)),
    flags("good practice alone", INFO, MESSAGE, accreditation=(), standards=(standard("ISO 22716"),)),
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
