import pytest

from certscan.rules.credit_code_wrong import CreditCodeWrong
from tests.factories import text_value
from tests.rules.cases import (
    WARN,
    flags,
    silent,
)

CASES = [
    flags(
        "a wrong check character",
        WARN,
        "The Unified Social Credit Code 91330100799655058A fails its check character: misread or altered.",
        registration_id=text_value("91330100799655058A"),
    ),
    flags(
        "a letter that never occurs",
        WARN,
        "The Unified Social Credit Code 9133010079965505IB fails its check character: misread or altered.",
        registration_id=text_value("9133010079965505IB"),
    ),
    silent("a sound code", registration_id=text_value("91330100799655058B")),
    silent("another sound code", registration_id=text_value("9144030071526726XG")),
    silent("written with spaces", registration_id=text_value("9133 0100 7996 5505 8b")),
    silent("a number of another form", registration_id=text_value("HRB 4711")),
    silent("18 characters of another form", registration_id=text_value("XB3301007996550581")),
    silent("letters where the area stands", registration_id=text_value("91A30100799655058A")),
    silent("another letter where the area stands", registration_id=text_value("91C30100799655058B")),
    silent("letters at the end of the area", registration_id=text_value("9133010A799655058A")),
    silent("one character less", registration_id=text_value("9133010079965505A")),
    flags(
        "a letter behind the area",
        WARN,
        "The Unified Social Credit Code 91330100A99655058B fails its check character: misread or altered.",
        registration_id=text_value("91330100A99655058B"),
    ),
    flags(
        "an individual's code",
        WARN,
        "The Unified Social Credit Code 92330100799655058A fails its check character: misread or altered.",
        registration_id=text_value("92330100799655058A"),
    ),
    flags(
        "a second character that no department has",
        WARN,
        "The Unified Social Credit Code 9G330100799655058A fails its check character: misread or altered.",
        registration_id=text_value("9G330100799655058A"),
    ),
    silent("no number"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_credit_code_wrong(case):
    case.check(CreditCodeWrong())
