import pytest

from certscan.rules.read_with_doubt import ReadWithDoubt
from tests.factories import day_value, standard, text_value
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)


def message(field, text):
    return f"Read with low confidence: {field} '{text}'. Confirm it before deciding."


CASES = [
    flags("a holder", INFO, message("holder", "Borealis"), holder=text_value("Borealis", 0.79)),
    flags("a date", INFO, message("expiry date", "2027-05-11"), expiry_date=day_value("2027-05-11", 0.5)),
    flags(
        "one of two standards",
        INFO,
        message("standard", "ISO 14001:2015"),
        standards=(standard("ISO 9001:2015"), standard("ISO 14001:2015", 0.5)),
    ),
    silent("read well enough", holder=text_value("Borealis", 0.8)),
    silent("a field that decides nothing", address=text_value("1 Quay Street", 0.3)),
    silent("fields that are missing", holder=None, issuer=None, expiry_date=None, standards=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_read_with_doubt(case):
    case.check(ReadWithDoubt())
