import pytest

from certscan.record import Kind
from certscan.rules.standard_not_certifiable import StandardNotCertifiable
from tests.factories import standard
from tests.rules.cases import FAIL, WARN, flags, issuer, part_of, silent

TOYS = part_of("ISO 8124", "ISO 8124-1:2022")
LABORATORY = "ISO/IEC 17025:2017 is a standard for accreditation: a certification body cannot certify it."

CASES = [
    flags(
        "a guideline",
        FAIL,
        "ISO 31000:2018 is a guideline: a certification body cannot certify it.",
        standards=(standard("ISO 31000:2018"),),
    ),
    flags(
        "behind a standard that is certifiable",
        FAIL,
        "ISO 31000:2018 is a guideline: a certification body cannot certify it.",
        standards=(standard("ISO 9001:2015"), standard("ISO 31000:2018")),
    ),
    flags(
        "behind a standard that its accreditor may attest",
        FAIL,
        "ISO 31000:2018 is a guideline: a certification body cannot certify it.",
        standards=(standard("ISO/IEC 17025:2017"), standard("ISO 31000:2018")),
        issuer=issuer("UKAS"),
    ),
    flags(
        "a toy standard",
        FAIL,
        "ISO 8124-1:2022 is a standard for tests: a certification body cannot certify it.",
        standards=(TOYS,),
    ),
    flags(
        "a standard for laboratories from a certification body",
        FAIL,
        LABORATORY,
        standards=(standard("ISO/IEC 17025:2017"),),
    ),
    flags(
        "a standard for laboratories from an unknown issuer",
        WARN,
        LABORATORY,
        standards=(standard("ISO/IEC 17025:2017"),),
        issuer=issuer("Fjord Cert AS"),
    ),
    flags(
        "a standard for laboratories from a self-styled accreditor",
        WARN,
        LABORATORY,
        standards=(standard("ISO/IEC 17025:2017"),),
        issuer=issuer("ACCAB"),
    ),
    flags(
        "a standard for laboratories from nobody",
        WARN,
        LABORATORY,
        standards=(standard("ISO/IEC 17025:2017"),),
        issuer=None,
    ),
    flags(
        "a fact of little trust",
        WARN,
        "ISO 20400:2017 is a guideline: a certification body cannot certify it.",
        standards=(standard("ISO 20400:2017"),),
    ),
    silent(
        "an accreditation",
        standards=(standard("ISO/IEC 17025:2017"),),
        issuer=issuer("United Kingdom Accreditation Service"),
    ),
    silent("a test report", standards=(TOYS,), kind=Kind.TEST_REPORT),
    silent("a product tested to a test standard", standards=(TOYS,), kind=Kind.PRODUCT),
    silent("a certifiable standard"),
    silent("an unknown standard", standards=(standard("Quality Mark 7"),)),
    silent("no standard", standards=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_standard_not_certifiable(case):
    case.check(StandardNotCertifiable())
