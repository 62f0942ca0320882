import pytest

from certscan.rules.first_surveillance_due import FirstSurveillanceDue
from tests.factories import day_value
from tests.rules.cases import (
    INFO,
    flags,
    silent,
    warned,
)

MESSAGE = (
    "The first surveillance audit was due by 2026-05-12; a certificate cannot show it: ask for the result."
)
FIRST = {
    "issue_date": day_value("2025-05-12"),
    "expiry_date": day_value("2028-05-11"),
    "initial_date": day_value("2025-05-12"),
}

PRINTED = warned("surveillance_dates", message="it names surveillance audits of 2026-06-30 and 2027-06-30.")

CASES = [
    flags("in the second year of the first cycle", INFO, MESSAGE, **FIRST),
    flags("just overdue", INFO, MESSAGE, day=day_value("2026-05-13").value, **FIRST),
    flags(
        "after the day that the certificate names",
        INFO,
        "The first surveillance audit was due by 2026-06-30, as the certificate says; a certificate cannot show "
        "it: ask for the result.",
        given=PRINTED,
        day=day_value("2026-07-01").value,
        **FIRST,
    ),
    silent("on the day that it names", given=PRINTED, day=day_value("2026-06-30").value, **FIRST),
    flags(
        "the day of another audit",
        INFO,
        MESSAGE,
        given=warned("surveillance_dates", message="it names surveillance audits of 2027-06-30."),
        **FIRST,
    ),
    flags(
        "the day that another certificate of the file names",
        INFO,
        MESSAGE,
        day=day_value("2026-05-13").value,
        given=warned("surveillance_dates", page=2, message="it names surveillance audits of 2026-06-30."),
        **FIRST,
    ),
    silent("on the day itself", day=day_value("2026-05-12").value, **FIRST),
    silent("when the second audit is due too", day=day_value("2027-06-01").value, **FIRST),
    silent("in a later cycle", **FIRST | {"initial_date": day_value("2022-05-12")}),
    silent("no initial certification", **FIRST | {"initial_date": None}),
    silent("expired", day=day_value("2028-06-01").value, **FIRST),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_first_surveillance_due(case):
    case.check(FirstSurveillanceDue())
