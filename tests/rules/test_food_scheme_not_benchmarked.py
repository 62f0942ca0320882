import pytest

from certscan.rules.food_scheme_not_benchmarked import FoodSchemeNotBenchmarked
from tests.factories import standard
from tests.rules.cases import (
    WARN,
    flags,
    silent,
    under,
)

BUYER = under(benchmark="GFSI")
FSSC = standard("FSSC 22000 Version 6").model_copy(update={"id": "FSSC 22000"})
ISO = standard("ISO 22000:2018")

CASES = [
    flags(
        "the standard alone",
        WARN,
        "ISO 22000:2018: not benchmarked by GFSI; FSSC 22000, BRCGS, IFS or SQF is needed.",
        given=BUYER,
        standards=(ISO,),
    ),
    flags(
        "two of them",
        WARN,
        "ISO 22000:2018 and FSSC 1: not benchmarked by IFOAM; FSSC 22000, BRCGS, IFS or SQF is needed.",
        given=under(benchmark="IFOAM"),
        standards=(
            ISO,
            standard("ISO 9001:2015"),
            standard("FSSC 1").model_copy(update={"id": "FSSC 22000"}),
        ),
    ),
    silent("beside a benchmarked scheme", given=BUYER, standards=(ISO, FSSC)),
    silent("another benchmark's scheme is none", given=under(), standards=(ISO,)),
    silent("no food standard", given=BUYER),
    silent("no such buyer", standards=(ISO,)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_food_scheme_not_benchmarked(case):
    case.check(FoodSchemeNotBenchmarked())
