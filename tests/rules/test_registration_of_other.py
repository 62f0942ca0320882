import pytest

from certscan.rules.registration_of_other import RegistrationOfOther
from tests.factories import text_value
from tests.rules.cases import (
    FAIL,
    WARN,
    expecting,
    flags,
    silent,
)

SUPPLIER = {"names": ("Borealis Pump Works",), "registration_id": "91330100799655058B"}
GIVEN = expecting(SUPPLIER)
MESSAGE = "Registration number {} differs from the supplier's 91330100799655058B: the certificate belongs to another company."

CASES = [
    flags(
        "another company",
        FAIL,
        MESSAGE.format("914403001922038216"),
        given=GIVEN,
        registration_id=text_value("914403001922038216"),
    ),
    flags(
        "read with doubt",
        WARN,
        MESSAGE.format("914403001922038216"),
        given=GIVEN,
        registration_id=text_value("914403001922038216", 0.79),
    ),
    flags(
        "read well enough",
        FAIL,
        MESSAGE.format("914403001922038216"),
        given=GIVEN,
        registration_id=text_value("914403001922038216", 0.8),
    ),
    flags(
        "a misread code",
        WARN,
        MESSAGE.format("914403001922038217"),
        given=GIVEN,
        registration_id=text_value("914403001922038217"),
    ),
    flags(
        "a number of another country",
        FAIL,
        MESSAGE.format("HRB 4711"),
        given=GIVEN,
        registration_id=text_value("HRB 4711"),
    ),
    silent("the same number", given=GIVEN, registration_id=text_value("9133 0100 7996 55058b")),
    silent("no number on the document", given=GIVEN),
    silent(
        "no number expected",
        given=expecting({"names": ("Borealis Pump Works",)}),
        registration_id=text_value("914403001922038216"),
    ),
    silent(
        "no supplier that fits",
        given=expecting({"names": ("A",)}, {"names": ("B",)}),
        registration_id=text_value("914403001922038216"),
    ),
    silent("no expectations", registration_id=text_value("914403001922038216")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_registration_of_other(case):
    case.check(RegistrationOfOther())
