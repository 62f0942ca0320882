import pytest

from certscan.rules.laboratory_unaccredited import LaboratoryUnaccredited
from tests.rules.cases import (
    INFO,
    WARN,
    flags,
    mark,
    silent,
)

CASES = [
    flags(
        "no accreditation",
        WARN,
        "The laboratory shows no accreditation: ask for its number and the scope of accreditation.",
        accreditation=(),
        kind="test_report",
    ),
    flags(
        "no number",
        INFO,
        "No laboratory number was found beside NATA: ask for it and the scope.",
        accreditation=(mark("NATA"), mark("CNAS")),
        kind="test_report",
    ),
    flags(
        "a self-styled body",
        WARN,
        "ACCAB is not a signatory of the ILAC MRA / Global ACI MRA for laboratories.",
        accreditation=(mark("ACCAB", number="1"),),
        kind="test_report",
    ),
    flags(
        "one body without a number",
        INFO,
        "No laboratory number was found beside NATA: ask for it and the scope.",
        accreditation=(mark("NATA"),),
        kind="test_report",
    ),
    silent(
        "a self-styled body beside an unknown one",
        accreditation=(mark("ACCAB", number="1"), mark("XYZAB")),
        kind="test_report",
    ),
    silent("a number", accreditation=(mark("NATA"), mark("CNAS", number="L0001")), kind="test_report"),
    silent("a certificate", accreditation=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_laboratory_unaccredited(case):
    case.check(LaboratoryUnaccredited())
