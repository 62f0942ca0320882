import pytest

from certscan.rules.privacy_stand_alone import PrivacyStandAlone
from tests.factories import standard
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

NEW = standard("ISO/IEC 27701:2025")

CASES = [
    flags("alone", INFO, "ISO/IEC 27701:2025 is certifiable without ISO/IEC 27001.", standards=(NEW,)),
    silent("beside information security", standards=(NEW, standard("ISO/IEC 27001:2022"))),
    silent("the edition before", standards=(standard("ISO/IEC 27701:2019"),)),
    silent("another standard"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_privacy_stand_alone(case):
    case.check(PrivacyStandAlone())
