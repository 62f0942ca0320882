import pytest

from certscan.rules.register_confirms import RegisterConfirms
from tests.rules.cases import (
    INFO,
    flags,
    in_register,
    registered,
    silent,
)

CONFIRMED = "Register of Northport ({}) has QM-4711 for this holder: 'Active'."


def entry(as_of="2026-11-20", holder="Borealis Pump Works", status="Active", **more):
    return in_register(as_of=as_of, holder=holder, status=status, **more)


CASES = [
    flags("valid for this holder", INFO, CONFIRMED.format("2026-11-20"), given=registered(entry())),
    flags(
        "an export of 90 days", INFO, CONFIRMED.format("2026-08-25"), given=registered(entry("2026-08-25"))
    ),
    flags(
        "the last day", INFO, CONFIRMED.format("2026-11-20"), given=registered(entry(expires="2026-11-23"))
    ),
    flags(
        "one entry is enough",
        INFO,
        CONFIRMED.format("2026-11-20"),
        given=registered(entry(status="suspended"), entry(), entry("2026-11-19")),
    ),
    silent("an older export", given=registered(entry("2026-08-24"))),
    silent("another holder", given=registered(entry(holder="Fjord Valve"))),
    silent("an entry without a holder", given=registered(entry(holder=None))),
    silent("suspended", given=registered(entry(status="suspended"))),
    silent("no status", given=registered(entry(status=None))),
    silent("ended", given=registered(entry(expires="2026-11-22"))),
    silent("no holder read", holder=None, given=registered(entry())),
    silent("no number", certificate_number=None, given=registered(entry())),
    silent("no register"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_register_confirms(case):
    case.check(RegisterConfirms())
