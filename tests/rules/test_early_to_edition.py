import pytest

from certscan.rules.early_to_edition import EarlyToEdition
from tests.factories import day_value, standard
from tests.rules.cases import (
    WARN,
    ambiguous,
    flags,
    silent,
)

MESSAGE = "Dated only {} after ISO 9001:2026 was published: a body needs an extended accreditation first."
NEW = (standard("ISO 9001:2026"),)

CASES = [
    flags("on the day", WARN, MESSAGE.format("0 days"), standards=NEW, issue_date=day_value("2026-09-16")),
    flags("the next day", WARN, MESSAGE.format("1 day"), standards=NEW, issue_date=day_value("2026-09-17")),
    flags("59 days", WARN, MESSAGE.format("59 days"), standards=NEW, issue_date=day_value("2026-11-14")),
    flags(
        "behind other standards",
        WARN,
        MESSAGE.format("1 day"),
        standards=(standard("ISO 10002:2018"), standard("ISO 9001:2017"), *NEW),
        issue_date=day_value("2026-09-17"),
    ),
    silent("60 days", standards=NEW, issue_date=day_value("2026-11-15")),
    silent(
        "before the publication, which is another rule's", standards=NEW, issue_date=day_value("2026-09-15")
    ),
    silent("no issue date", standards=NEW, issue_date=None),
    silent(
        "another reading is late enough",
        standards=NEW,
        issue_date=ambiguous("10/12/2026", "2026-10-12", "2026-12-10"),
    ),
    silent("a first edition", standards=(standard("ISO 45001:2018"),), issue_date=day_value("2018-04-01")),
    silent("a guideline", standards=(standard("ISO 10002:2018"),), issue_date=day_value("2018-07-10")),
    silent(
        "an edition that is not known",
        standards=(standard("ISO 9001:2017"),),
        issue_date=day_value("2017-02-01"),
    ),
    silent("an old certificate", issue_date=day_value("2024-05-12")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_early_to_edition(case):
    case.check(EarlyToEdition())
