from datetime import date

import pytest

from certscan.rules.edition_in_transition import EditionInTransition
from tests.factories import standard
from tests.rules.cases import INFO, WARN, flags, silent

MESSAGE = "ISO 9001:2015 is replaced by ISO 9001:2026; the supplier must transition by 2029-09-30."

CASES = [
    flags("on the day of the successor", INFO, MESSAGE, day=date(2026, 9, 16)),
    flags("early in the transition", INFO, MESSAGE),
    flags("366 days before its end", INFO, MESSAGE, day=date(2028, 9, 29)),
    flags("365 days before its end", WARN, MESSAGE, day=date(2028, 9, 30)),
    flags("on its last day", WARN, MESSAGE, day=date(2029, 9, 30)),
    flags(
        "without a known last day",
        INFO,
        "ISO 10002:2010 is replaced by ISO 10002:2014; until when certificates to it hold is not known.",
        standards=(standard("ISO 10002:2010"),),
    ),
    flags(
        "behind editions that say nothing",
        INFO,
        MESSAGE,
        standards=(
            standard("ISO 9001:2026"),
            standard("ISO 9001:2008"),
            standard("ISO 10002:2014"),
            standard("ISO 9001:2015"),
        ),
    ),
    silent("after its end", day=date(2029, 10, 1)),
    silent("before the successor was out", day=date(2026, 9, 15)),
    silent("withdrawn without a known last day", standards=(standard("ISO 10002:2014"),)),
    silent("the newest edition", standards=(standard("ISO 9001:2026"),)),
    silent("an unknown standard", standards=(standard("Quality Mark 7"),)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_edition_in_transition(case):
    case.check(EditionInTransition())
