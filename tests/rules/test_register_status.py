import pytest

from certscan.rules.register_status import RegisterStatus
from tests.rules.cases import (
    FAIL,
    WARN,
    flags,
    in_register,
    registered,
    silent,
)

SAID = "Register of Northport (2026-11-20) says of QM-4711: {}."

CASES = [
    flags("suspended", FAIL, SAID.format("'Suspended'"), given=registered(in_register(status="Suspended"))),
    flags(
        "revoked, in Chinese",
        FAIL,
        SAID.format("'撤销', valid until 2027-05-11"),
        given=registered(in_register(status="撤销", expires="2027-05-11")),
    ),
    flags(
        "ended",
        FAIL,
        SAID.format("'valid', valid until 2026-11-22"),
        given=registered(in_register(status="valid", expires="2026-11-22")),
    ),
    flags(
        "ended, without a status",
        FAIL,
        SAID.format("valid until 2026-11-22"),
        given=registered(in_register(expires="2026-11-22")),
    ),
    flags(
        "a word that is not known", WARN, SAID.format("'Zzz'"), given=registered(in_register(status="Zzz"))
    ),
    flags(
        "an old export",
        WARN,
        "Register of Northport (2026-08-24) says of QM-4711: 'suspended'.",
        given=registered(in_register(status="suspended", as_of="2026-08-24")),
    ),
    flags(
        "an export of 90 days",
        FAIL,
        "Register of Northport (2026-08-25) says of QM-4711: 'suspended'.",
        given=registered(in_register(status="suspended", as_of="2026-08-25")),
    ),
    silent("valid", given=registered(in_register(status="有效", expires="2026-11-23"))),
    silent(
        "another entry is valid",
        given=registered(in_register(status="suspended"), in_register(status="Active")),
    ),
    silent("nothing is said of it", given=registered(in_register(), in_register(expires="2027-01-01"))),
    silent("not in the register", given=registered(in_register("other", status="suspended"))),
    silent("no number", certificate_number=None, given=registered(in_register(status="suspended"))),
    silent("no register"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_register_status(case):
    case.check(RegisterStatus())
