import pytest

from certscan.rules.site_not_covered import SiteNotCovered
from tests.factories import text_value
from tests.rules.cases import (
    FAIL,
    WARN,
    expecting,
    flags,
    silent,
)


def delivering(site):
    return expecting({"names": ("Borealis Pump Works",), "site": site})


CASES = [
    flags(
        "another site",
        FAIL,
        "Site 7 Mill Lane, Southport is not on the certificate.",
        given=delivering("7 Mill Lane, Southport"),
    ),
    flags(
        "another number in the street",
        FAIL,
        "Site 12 Quay Street, Northport is not on the certificate.",
        given=delivering("12 Quay Street, Northport"),
    ),
    flags(
        "an annex in the scope",
        WARN,
        "Site 7 Mill Lane, Southport is not on the certificate.",
        given=delivering("7 Mill Lane, Southport"),
        scope=text_value("Pumps, for other sites see annex"),
    ),
    flags(
        "no address",
        WARN,
        "No address found: whether it covers 7 Mill Lane cannot be verified.",
        given=delivering("7 Mill Lane"),
        address=None,
    ),
    flags(
        "another script",
        WARN,
        "The addresses are in another script than 北港市码头路: not verified.",
        given=delivering("北港市码头路"),
    ),
    silent("the address", given=delivering("1 Quay Street, Northport")),
    silent("a part of it", given=delivering("Quay Street, NORTHPORT")),
    silent(
        "one of the sites",
        given=delivering("7 Mill Lane, Southport"),
        sites=(text_value("5 Low Road"), text_value("Mill Lane 7, Southport, GB")),
    ),
    silent("in Chinese", given=delivering("北港市码头路1号"), address=text_value("浙江省北港市码头路1号")),
    silent("no site expected", given=expecting({"names": ("Borealis Pump Works",)})),
    silent("no expectations"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_site_not_covered(case):
    case.check(SiteNotCovered())
