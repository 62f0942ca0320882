import pytest

from certscan.rules.issued_before_edition import IssuedBeforeEdition
from tests.factories import day_value, standard
from tests.rules.cases import FAIL, WARN, Case, ambiguous, flags, silent

TOO_EARLY = "ISO 9001:2015 was published on 2015-09-15; a certificate dated 2015-08-31 is impossible."

CASES = [
    flags("the month before", FAIL, TOO_EARLY, issue_date=day_value("2015-08-31")),
    flags(
        "earlier in the same month",
        WARN,
        "ISO 9001:2015 was published on 2015-09-15; a certificate dated 2015-09-01 is hardly possible.",
        issue_date=day_value("2015-09-01"),
    ),
    flags(
        "publication known to the month",
        FAIL,
        "ISO 10002:2018 was published in 2018-07; a certificate dated 2018-06-30 is impossible.",
        issue_date=day_value("2018-06-30"),
        standards=(standard("ISO 10002:2018"),),
    ),
    silent(
        "in the month of a publication known to the month",
        issue_date=day_value("2018-07-01"),
        standards=(standard("ISO 10002:2018"),),
    ),
    flags(
        "publication known to the year",
        FAIL,
        "ISO 10002:2010 was published in 2010; a certificate dated 2009-12-31 is impossible.",
        issue_date=day_value("2009-12-31"),
        standards=(standard("ISO 10002:2010"),),
    ),
    flags(
        "publication of little trust",
        WARN,
        "ISO 37001:2025 was published in 2025-02; a certificate dated 2024-05-12 is impossible.",
        standards=(standard("ISO 37001:2025"),),
    ),
    flags(
        "another reading of the print is possible",
        WARN,
        "ISO 9001:2015 was published on 2015-09-15; a certificate dated 2015-01-10 is hardly possible.",
        issue_date=ambiguous("10/01/2015", "2015-01-10", "2015-10-01"),
    ),
    Case(
        "only the standard that is too new",
        {
            "issue_date": day_value("2015-08-31"),
            "standards": (standard("ISO 9001:2008"), standard("ISO 9001:2015")),
        },
        ((FAIL, TOO_EARLY),),
    ),
    silent("on the day of publication", issue_date=day_value("2015-09-15")),
    silent(
        "within a month known as such",
        issue_date=day_value("2018-07-01"),
        standards=(standard("ISO 10002:2018"),),
    ),
    silent("an older initial certification", initial_date=day_value("1999-01-01")),
    silent("no issue date", issue_date=None),
    silent("no edition", standards=(standard("ISO 9001"),), issue_date=day_value("1960-01-01")),
    silent("an unknown standard", standards=(standard("Quality Mark 7"),)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_issued_before_edition(case):
    case.check(IssuedBeforeEdition())
