import pytest

from certscan.record import Kind
from certscan.rules.restoration_window import RestorationWindow
from tests.factories import day_value
from tests.rules.cases import WARN, flags, silent

REST = (
    "Accredited bodies may restore within 6 months if outstanding recertification work is completed; "
    "there is no valid certificate meanwhile."
)

CASES = [
    flags("first day", WARN, f"Expired 1 day ago. {REST}", expiry_date=day_value("2026-11-22")),
    flags("last day", WARN, f"Expired 184 days ago. {REST}", expiry_date=day_value("2026-05-23")),
    silent("one day late", expiry_date=day_value("2026-05-22")),
    silent("still valid", expiry_date=day_value("2026-11-23")),
    silent("unaccredited", expiry_date=day_value("2026-11-22"), accreditation=()),
    silent("a product certificate", expiry_date=day_value("2026-11-22"), kind=Kind.PRODUCT),
    silent("no expiry date", expiry_date=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_restoration_window(case):
    case.check(RestorationWindow())
