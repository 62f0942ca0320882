from datetime import date

import pytest

from certscan.rules.edition_withdrawn import EditionWithdrawn
from tests.factories import standard
from tests.rules.cases import FAIL, WARN, Case, flags, silent

DEAD = "ISO 9001:2008 lost its validity after 2018-09-15."

CASES = [
    flags(
        "the day after",
        FAIL,
        DEAD,
        day=date(2018, 9, 16),
        standards=(standard("ISO 9001:2008"),),
    ),
    Case(
        "one of two standards",
        {"standards": (standard("ISO 14001:2015"), standard("ISO 9001:2008"))},
        ((FAIL, DEAD),),
    ),
    flags(
        "a last day of little trust",
        WARN,
        "ISO 37001:2016 lost its validity after 2027-02-28.",
        day=date(2027, 3, 1),
        standards=(standard("ISO 37001:2016"),),
    ),
    flags(
        "a last day known of the successor",
        FAIL,
        "ISO 9001:1987 lost its validity after 2003-12-15, the last day of its successor ISO 9001:1994.",
        standards=(standard("ISO 9001:1987"),),
    ),
    flags(
        "withdrawn without a known last day",
        WARN,
        "ISO 10002:2014 is withdrawn and replaced by ISO 10002:2018; until when certificates to it hold is "
        "not known.",
        standards=(standard("ISO 10002:2014"),),
    ),
    silent("the last day itself", day=date(2018, 9, 15), standards=(standard("ISO 9001:2008"),)),
    silent(
        "before the successor of a withdrawn edition was out",
        day=date(2017, 1, 1),
        standards=(standard("ISO 10002:2014"),),
    ),
    silent("in transition"),
    silent("the newest edition", standards=(standard("ISO 9001:2026"),)),
    silent("superseded without a known last day", standards=(standard("ISO 10002:2010"),)),
    silent("an unknown edition", standards=(standard("ISO 9001:2017"),)),
    silent("no standard", standards=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_edition_withdrawn(case):
    case.check(EditionWithdrawn())
