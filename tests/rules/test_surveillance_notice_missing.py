import pytest

from certscan.rules.surveillance_notice_missing import SurveillanceNoticeMissing
from tests.factories import day_value
from tests.rules.cases import INFO, flags, silent, warned

MISSING = warned("surveillance_notice")
MESSAGE = "The certificate is valid only together with the notice of its surveillance audit, which is not in the file."

CASES = [
    flags("an audit has fallen due", INFO, MESSAGE, given=MISSING),
    flags("the day after the first year", INFO, MESSAGE, given=MISSING, day=day_value("2025-05-13").value),
    flags("no issue date", INFO, MESSAGE, given=MISSING, issue_date=None),
    flags("no expiry date", INFO, MESSAGE, given=MISSING, expiry_date=None),
    silent("no audit has fallen due yet", given=MISSING, day=day_value("2025-05-12").value),
    flags("the last day", INFO, MESSAGE, given=MISSING, day=day_value("2027-05-11").value),
    silent("expired", given=MISSING, day=day_value("2027-05-12").value),
    silent("another certificate of the file asks for it", given=MISSING, pages=(2,)),
    silent("it asks for none"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_surveillance_notice_missing(case):
    case.check(SurveillanceNoticeMissing())
