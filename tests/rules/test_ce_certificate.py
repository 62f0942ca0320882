import pytest

from certscan.rules.ce_certificate import CeCertificate
from tests.factories import standard
from tests.rules.cases import (
    WARN,
    flags,
    silent,
)

MESSAGE = (
    "CE marking is the manufacturer's declaration; only a notified body can issue EU certificates, under its "
    "four-digit number."
)

CASES = [
    flags("a certificate", WARN, MESSAGE, standards=(standard("CE"),), kind="product"),
    flags("beside another standard", WARN, MESSAGE, standards=(standard("ISO 9001:2015"), standard("CE"))),
    flags("a directive", WARN, MESSAGE, standards=(standard("93/42/EEC"),), kind="product"),
    flags("a regulation", WARN, MESSAGE, standards=(standard("Regulation (EU) 2017/745"),), kind="product"),
    silent("a national standard with a slash", standards=(standard("GB/T 19001/2016"),)),
    silent("a management system"),
    silent("a test report", standards=(standard("CE"),), kind="test_report"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_ce_certificate(case):
    case.check(CeCertificate())
