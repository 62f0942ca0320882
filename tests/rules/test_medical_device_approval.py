import pytest

from certscan.rules.medical_device_approval import MedicalDeviceApproval
from tests.factories import standard
from tests.rules.cases import (
    WARN,
    flags,
    silent,
)

CASES = [
    flags(
        "both on one document",
        WARN,
        "ISO 13485:2016 is a quality system and no EU approval: market access needs certificates of a notified "
        "body under Regulation (EU) 2017/745 or 2017/746.",
        standards=(standard("CE"), standard("ISO 13485:2016")),
    ),
    silent("the quality system alone", standards=(standard("ISO 13485:2016"),)),
    silent("the marking alone", standards=(standard("CE"),)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_medical_device_approval(case):
    case.check(MedicalDeviceApproval())
