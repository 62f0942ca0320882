import pytest

from certscan.record import Kind
from certscan.rules.issuer_unknown import IssuerUnknown
from tests.rules.cases import WARN, flags, issuer, mark, silent

MESSAGE = "Certification body 'Fjord Cert AS' is not in the list: look it up at {}."
UKAS = "UKAS in full (https://ukas.example)"

CASES = [
    flags("a name without an entry", WARN, MESSAGE.format(UKAS), issuer=issuer("Fjord Cert AS")),
    flags(
        "no mark",
        WARN,
        MESSAGE.format("its accreditation body"),
        issuer=issuer("Fjord Cert AS"),
        accreditation=(),
    ),
    flags(
        "a mark without an address",
        WARN,
        MESSAGE.format("its accreditation body"),
        issuer=issuer("Fjord Cert AS"),
        accreditation=(mark("NATA"), mark("XYZAB")),
    ),
    flags(
        "an id that the catalogue does not have",
        WARN,
        MESSAGE.format(UKAS),
        issuer=issuer("Fjord Cert AS", known_as="fjord"),
    ),
    flags(
        "two marks",
        WARN,
        MESSAGE.format(f"{UKAS} or {UKAS}"),
        issuer=issuer("Fjord Cert AS"),
        accreditation=(mark("UKAS"), mark("United Kingdom Accreditation Service")),
    ),
    silent("a known body"),
    silent("a laboratory", issuer=issuer("Fjord Lab AS"), kind=Kind.TEST_REPORT),
    silent("no issuer", issuer=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_issuer_unknown(case):
    case.check(IssuerUnknown())
