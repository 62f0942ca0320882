import pytest

from certscan.rules.issuer_not_approved_in_china import IssuerNotApprovedInChina
from tests.factories import text_value
from tests.rules.cases import (
    INFO,
    flags,
    issuer,
    silent,
)

URS = issuer("URS Ltd", "urs")
MESSAGE = "The holder is in China, and no approval of URS Ltd by CNCA is known: only approved bodies may certify there."
SHANGHAI = text_value("1 Harbour Road, Shanghai, P.R. China")


CASES = [
    flags("an address in China", INFO, MESSAGE, issuer=URS, address=SHANGHAI),
    flags("an address in Chinese", INFO, MESSAGE, issuer=URS, address=text_value("中国北港市码头路1号")),
    flags("a Chinese province", INFO, MESSAGE, issuer=URS, address=text_value("浙江省北港市码头路1号")),
    flags(
        "a Chinese registration number",
        INFO,
        MESSAGE,
        issuer=URS,
        registration_id=text_value("91330100799655058B"),
    ),
    silent("a body with a Chinese name", issuer=issuer("BSI", "bsi"), address=SHANGHAI),
    silent("a body with an approval", issuer=issuer("Approved", "approved"), address=SHANGHAI),
    silent("a body with a code", issuer=issuer("Coded", "coded"), address=SHANGHAI),
    silent("a Chinese body", issuer=issuer("CQC", "cqc"), address=SHANGHAI),
    silent("an issuer printed in Chinese", issuer=issuer("优尔认证有限公司", "urs"), address=SHANGHAI),
    silent(
        "a number of the Chinese form",
        issuer=URS,
        address=SHANGHAI,
        certificate_number=text_value("04626Q12345R0M"),
    ),
    silent("an issuer that is not known", issuer=issuer("Fjord"), address=SHANGHAI),
    silent("no issuer", issuer=None, address=SHANGHAI),
    silent("a holder elsewhere", issuer=URS),
    silent("no address", issuer=URS, address=None),
    silent("Hong Kong", issuer=URS, address=text_value("1 Pier Road, Hong Kong, China")),
    silent("another registration number", issuer=URS, registration_id=text_value("HRB 4711")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_issuer_not_approved_in_china(case):
    case.check(IssuerNotApprovedInChina())
