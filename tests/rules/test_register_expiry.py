import pytest

from certscan.rules.register_expiry import RegisterExpiry
from tests.rules.cases import (
    WARN,
    flags,
    in_register,
    registered,
    silent,
)

CASES = [
    flags(
        "another expiry",
        WARN,
        "Register of Northport has QM-4711 until 2027-05-13, the document until 2027-05-11.",
        given=registered(in_register(expires="2027-05-13")),
    ),
    silent("the same day", given=registered(in_register(expires="2027-05-11"))),
    silent("the day beside it", given=registered(in_register(expires="2027-05-12"))),
    silent(
        "one of two entries",
        given=registered(in_register(expires="2020-01-01"), in_register(expires="2027-05-10")),
    ),
    silent("an entry without an expiry", given=registered(in_register())),
    silent(
        "no expiry on the document", expiry_date=None, given=registered(in_register(expires="2020-01-01"))
    ),
    silent("no number", certificate_number=None, given=registered(in_register(expires="2020-01-01"))),
    silent("no register"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_register_expiry(case):
    case.check(RegisterExpiry())
