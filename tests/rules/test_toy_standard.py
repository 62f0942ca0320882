import pytest

from certscan.record import Kind
from certscan.rules.toy_standard import ToyStandard
from tests.factories import standard
from tests.rules.cases import WARN, flags, part_of, silent

TOYS = part_of("ISO 8124", "ISO 8124-1:2022")
MESSAGE = (
    "ISO 8124-1:2022: toy compliance is shown by test reports of an ISO/IEC 17025 laboratory, per product; "
    "a management-system certificate cannot show it."
)

CASES = [
    flags("on a management-system certificate", WARN, MESSAGE, standards=(TOYS,)),
    flags("on a product certificate", WARN, MESSAGE, standards=(TOYS,), kind=Kind.PRODUCT),
    silent("on a test report", standards=(TOYS,), kind=Kind.TEST_REPORT),
    silent("another standard"),
    silent("a test of other goods", standards=(standard("ISO 105"),)),
    silent("a scheme of makers of toys", standards=(standard("ICTI Ethical Toys"),)),
    silent("no standard", standards=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_toy_standard(case):
    case.check(ToyStandard())
