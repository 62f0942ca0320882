import pytest

from certscan.rules.several_addresses import SeveralAddresses
from tests.factories import text_value
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

MESSAGE = "The certificate separates the address (1 Quay Street, Northport) from the site (7 Mill Lane, Southport){}."
MILL = text_value("7 Mill Lane, Southport")

CASES = [
    flags("a site elsewhere", INFO, MESSAGE.format(""), sites=(MILL,)),
    flags(
        "three sites",
        INFO,
        MESSAGE.format(" and 1 more"),
        sites=(text_value("1 Quay Street, Northport"), MILL, text_value("5 Low Road")),
    ),
    silent("the same place", sites=(text_value("1 Quay Street, Northport"),)),
    silent("no sites"),
    silent("no address", address=None, sites=(MILL,)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_several_addresses(case):
    case.check(SeveralAddresses())
