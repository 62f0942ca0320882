import pytest

from certscan.rules.across.gap_between_cycles import GapBetweenCycles
from tests.rules.across.cases import INFO, Case, flags, held, silent, supplier

OLD = held("old.pdf", issue="2021-05-12", expiry="2024-05-11")


def gap(start, end):
    return f"ISO 9001: a gap between cycles, not certified from {start} to {end}."


TWO_GAPS = Case(
    "two gaps",
    supplier(
        held("first.pdf", issue="2018-05-12", expiry="2021-05-11"),
        held("second.pdf", issue="2021-06-12", expiry="2024-05-11"),
        held("third.pdf", issue="2024-06-12"),
    ),
    ((INFO, gap("2021-05-12", "2021-06-11")), (INFO, gap("2024-05-12", "2024-06-11"))),
)

CASES = [
    TWO_GAPS,
    flags(
        "a day", INFO, gap("2024-05-12", "2024-05-12"), OLD, held(issue="2024-05-13"), shows=("2024-05-13",)
    ),
    flags("months", INFO, gap("2024-05-12", "2024-11-30"), OLD, held(issue="2024-12-01")),
    flags(
        "two standards",
        INFO,
        "ISO 14001 + ISO 9001: a gap between cycles, not certified from 2024-05-12 to 2024-05-31.",
        held("old.pdf", ("ISO 9001:2015", "ISO 14001:2015"), issue="2021-05-12", expiry="2024-05-11"),
        held(standards=("ISO 9001:2015", "ISO 14001:2015"), issue="2024-06-01"),
    ),
    silent("the next day", OLD, held(issue="2024-05-12")),
    silent("renewed early", OLD, held(issue="2024-04-01")),
    silent("another standard", OLD, held(standards=("ISO 14001:2015",), issue="2024-12-01")),
    silent("one certificate", held()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_gap_between_cycles(case):
    case.check(GapBetweenCycles())
