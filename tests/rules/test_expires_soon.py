import pytest

from certscan.rules import Context
from certscan.rules.expires_soon import ExpiresSoon
from tests.factories import certificate, day_value
from tests.rules.cases import WARN, flags, silent
from tests.rules.world import CATALOGUE, TODAY

CASES = [
    flags(
        "the last day",
        WARN,
        "Certificate expires on 2026-11-23 (0 days): ask for the recertification plan.",
        expiry_date=day_value("2026-11-23"),
    ),
    flags(
        "tomorrow",
        WARN,
        "Certificate expires on 2026-11-24 (1 day): ask for the recertification plan.",
        expiry_date=day_value("2026-11-24"),
    ),
    flags(
        "at the horizon",
        WARN,
        "Certificate expires on 2027-02-21 (90 days): ask for the recertification plan.",
        expiry_date=day_value("2027-02-21"),
    ),
    silent("beyond the horizon", expiry_date=day_value("2027-02-22")),
    silent("already expired", expiry_date=day_value("2026-11-22")),
    silent("no expiry date", expiry_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_expires_soon(case):
    case.check(ExpiresSoon())


def test_the_horizon_is_the_buyers():
    facts = certificate(expiry_date=day_value("2026-12-23"))
    wide = Context(day=TODAY, catalogue=CATALOGUE, lead_days=30)
    narrow = Context(day=TODAY, catalogue=CATALOGUE, lead_days=29)
    assert list(ExpiresSoon().check(facts, wide))
    assert not list(ExpiresSoon().check(facts, narrow))
