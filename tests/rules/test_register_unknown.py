from datetime import date

import pytest

from certscan.rules.register_unknown import RegisterUnknown
from tests.factories import day_value, text_value
from tests.rules.cases import (
    WARN,
    flags,
    in_register,
    issuer,
    registered,
    silent,
)

COUNTS = {"sgs": (3, date(2026, 11, 20))}
MESSAGE = "The export of sgs of 2026-11-20 (3 entries) does not hold the number QM-4711."

CASES = [
    flags("not in the issuer's list", WARN, MESSAGE, given=registered(counts=COUNTS)),
    flags(
        "issued on the day of the export",
        WARN,
        MESSAGE,
        given=registered(counts=COUNTS),
        issue_date=day_value("2026-11-20"),
    ),
    flags("no issue date", WARN, MESSAGE, given=registered(counts=COUNTS), issue_date=None),
    flags(
        "read well enough",
        WARN,
        MESSAGE,
        given=registered(counts=COUNTS),
        certificate_number=text_value("QM-4711", 0.8),
    ),
    silent("in some list", given=registered(in_register(), counts=COUNTS)),
    silent("issued after the export", given=registered(counts=COUNTS), issue_date=day_value("2026-11-21")),
    silent(
        "read with doubt", given=registered(counts=COUNTS), certificate_number=text_value("QM-4711", 0.79)
    ),
    silent("a list of another issuer", given=registered(counts={"bsi": (3, date(2026, 11, 20))})),
    silent("an issuer that is not known", given=registered(counts=COUNTS), issuer=issuer("Fjord")),
    silent("no issuer", given=registered(counts=COUNTS), issuer=None),
    silent("no number", given=registered(counts=COUNTS), certificate_number=None),
    silent("no register"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_register_unknown(case):
    case.check(RegisterUnknown())
