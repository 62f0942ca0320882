import pytest

from certscan.rules.number_foreign_to_issuer import NumberForeignToIssuer
from tests.factories import text_value
from tests.rules.cases import (
    INFO,
    flags,
    issuer,
    silent,
)

MESSAGE = "Number {} has none of the forms that numbers of BSI are known to have."
BSI = issuer("BSI", "bsi")

CASES = [
    flags("another form", INFO, MESSAGE.format("QM-4711"), issuer=BSI),
    silent("its form", issuer=BSI, certificate_number=text_value("FM 123456")),
    silent("its form of low trust", issuer=BSI, certificate_number=text_value("ZZ1")),
    silent("a number of the Chinese form", issuer=BSI, certificate_number=text_value("00126Q12345R1M")),
    silent("no form of high trust is known", issuer=issuer("URS", "urs")),
    silent("no form is known"),
    silent("no number", issuer=BSI, certificate_number=None),
    silent("an unknown issuer", issuer=issuer("Fjord")),
    silent("no issuer", issuer=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_number_foreign_to_issuer(case):
    case.check(NumberForeignToIssuer())
