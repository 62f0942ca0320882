import pytest

from certscan.record import Kind
from certscan.rules.standard_unknown import StandardUnknown
from tests.factories import standard
from tests.rules.cases import INFO, WARN, flags, part_of, silent

CASES = [
    flags(
        "a standard that is not in the catalogue",
        WARN,
        "Quality Mark 7 is not in the catalogue: its edition and its certifiers were not checked.",
        standards=(standard("Quality Mark 7"),),
    ),
    flags(
        "an edition that does not exist",
        WARN,
        "No edition ISO 9001:2017 of ISO 9001 is known; printed: 'ISO 9001:2017'.",
        standards=(standard("ISO 9001:2017"),),
    ),
    flags(
        "a product standard that is not in the catalogue",
        INFO,
        "Quality Mark 7 is not in the catalogue: its edition and its certifiers were not checked.",
        standards=(standard("Quality Mark 7"),),
        kind=Kind.PRODUCT,
    ),
    flags(
        "an edition that does not exist, on a product certificate",
        WARN,
        "No edition ISO 9001:2017 of ISO 9001 is known; printed: 'ISO 9001:2017'.",
        standards=(standard("ISO 9001:2017"),),
        kind=Kind.PRODUCT,
    ),
    flags(
        "behind a known one",
        WARN,
        "Quality Mark 7 is not in the catalogue: its edition and its certifiers were not checked.",
        standards=(standard("ISO 9001:2015"), standard("Quality Mark 7")),
    ),
    silent("a known edition"),
    silent("a part of a standard", standards=(part_of("ISO 8124", "ISO 8124-1:2022"),)),
    silent("no edition printed", standards=(standard("ISO 9001"),)),
    silent("a standard whose editions are not listed", standards=(standard("SA8000:2014"),)),
    silent("a test method", standards=(standard("Quality Mark 7"),), kind=Kind.TEST_REPORT),
    silent("no standard", standards=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_standard_unknown(case):
    case.check(StandardUnknown())
