import pytest

from certscan.rules.issuer_missing import IssuerMissing
from tests.rules.cases import WARN, flags, issuer, silent

CASES = [
    flags(
        "no issuer",
        WARN,
        "No certification body found: the issuer cannot be judged.",
        issuer=None,
    ),
    silent("a known issuer"),
    silent("an unknown issuer", issuer=issuer("Fjord Cert AS")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_issuer_missing(case):
    case.check(IssuerMissing())
