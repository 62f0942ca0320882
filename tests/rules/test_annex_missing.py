import pytest

from certscan.rules.annex_missing import AnnexMissing
from tests.factories import text_value
from tests.rules.cases import (
    WARN,
    flags,
    silent,
)

CASES = [
    flags(
        "in the scope",
        WARN,
        "The annex is missing that the scope points to.",
        scope=text_value("Pumps, see annex"),
    ),
    flags(
        "in the address",
        WARN,
        "The annex is missing that the address points to.",
        address=text_value("1 Quay Street, for other sites refer to the appendix"),
    ),
    flags(
        "in Chinese",
        WARN,
        "The annex is missing that the scope points to.",
        scope=text_value("泵的生产(详见附件)"),
    ),
    silent("more pages", scope=text_value("Pumps, see annex"), pages=(1, 2)),
    silent("sites", scope=text_value("Pumps, see annex"), sites=(text_value("7 Mill Lane"),)),
    silent("no such words"),
    silent("neither scope nor address", scope=None, address=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_annex_missing(case):
    case.check(AnnexMissing())
