import pytest

from certscan.rules.accreditor_not_of_issuer import AccreditorNotOfIssuer
from tests.rules.cases import (
    INFO,
    flags,
    issuer,
    mark,
    silent,
)

CASES = [
    flags(
        "another recognised body",
        INFO,
        "SGS is not known to be accredited by CNAS (known: DAKKS, UKAS): look it up there.",
        accreditation=(mark("CNAS"),),
    ),
    flags(
        "two others",
        INFO,
        "CQC is not known to be accredited by UKAS and DAKKS (known: CNAS): look it up there.",
        issuer=issuer("CQC", "cqc"),
        accreditation=(mark("UKAS"), mark("NATA"), mark("DAKKS")),
    ),
    silent("its accreditation body"),
    silent("one that it claims", accreditation=(mark("DAKKS"),)),
    silent("its own beside another one", accreditation=(mark("CNAS"), mark("UKAS"))),
    silent("a body that is not recognised", accreditation=(mark("NATA"),)),
    silent("an unknown body", accreditation=(mark("XYZAB"),)),
    silent(
        "an issuer without known accreditations", issuer=issuer("URS", "urs"), accreditation=(mark("CNAS"),)
    ),
    silent("an unknown issuer", issuer=issuer("Fjord"), accreditation=(mark("CNAS"),)),
    silent("no issuer", issuer=None, accreditation=(mark("CNAS"),)),
    silent("a test report", accreditation=(mark("CNAS"),), kind="test_report"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditor_not_of_issuer(case):
    case.check(AccreditorNotOfIssuer())
