import pytest

from certscan.record import VerdictStatus
from certscan.rules.across.privacy_without_security import PrivacyWithoutSecurity
from tests.rules.across.cases import WARN, flags, held, silent

PRIVACY = held(standards=("ISO/IEC 27701:2019",))
MESSAGE = "ISO/IEC 27701:2019 (a.pdf) is an extension: it needs a valid ISO/IEC 27001 certificate."

CASES = [
    flags("alone", WARN, MESSAGE, PRIVACY, shows=("ISO/IEC 27701:2019",)),
    flags(
        "beside an expired one",
        WARN,
        MESSAGE,
        PRIVACY,
        held("b.pdf", ("ISO/IEC 27001:2022",), VerdictStatus.EXPIRED),
    ),
    silent("beside information security", PRIVACY, held("b.pdf", ("ISO/IEC 27001:2022",))),
    silent("on one certificate", held(standards=("ISO/IEC 27001:2022", "ISO/IEC 27701:2019"))),
    silent("the newer edition", held(standards=("ISO/IEC 27701:2025",))),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_privacy_without_security(case):
    case.check(PrivacyWithoutSecurity())
