import pytest

from certscan.rules.scope_generic import ScopeGeneric
from tests.factories import text_value
from tests.rules.cases import (
    WARN,
    flags,
    silent,
)


def scope(text):
    return {"scope": text_value(text)}


CASES = [
    flags(
        "related activities",
        WARN,
        "The scope 'Production and related management activities' is too general to show that a product is covered.",
        **scope("Production and related management activities"),
    ),
    flags(
        "the same in Chinese",
        WARN,
        "The scope '生产及相关管理活动' is too general to show that a product is covered.",
        **scope("生产及相关管理活动"),
    ),
    flags(
        "trade alone",
        WARN,
        "The scope 'Trading' is too general to show that a product is covered.",
        **scope("Trading"),
    ),
    silent("a product", **scope("Manufacture of pumps")),
    silent("a short product", **scope("Bolts")),
    silent("a product in Chinese", **scope("离心泵的生产及相关管理活动")),
    silent("an annex", **scope("Production, see annex")),
    silent("no scope", scope=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_scope_generic(case):
    case.check(ScopeGeneric())
