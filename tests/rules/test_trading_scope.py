import pytest

from certscan.rules.trading_scope import TradingScope
from tests.factories import text_value
from tests.rules.cases import (
    WARN,
    expecting,
    flags,
    silent,
    under,
)

MESSAGE = "The certificate covers trading, not making: 'Sales of pumps'."
SALES = text_value("Sales of pumps")

CASES = [
    flags("a profile that asks for making", WARN, MESSAGE, given=under(making=True), scope=SALES),
    flags(
        "expectations that ask for making",
        WARN,
        MESSAGE,
        given=expecting({"names": ("Borealis Pump Works",), "making": True}),
        scope=SALES,
    ),
    silent(
        "making and trading", given=under(making=True), scope=text_value("Manufacture and sales of pumps")
    ),
    silent("in Chinese", given=under(making=True), scope=text_value("泵的生产和销售")),
    silent("neither", given=under(making=True), scope=text_value("Pumps")),
    silent("no scope", given=under(making=True), scope=None),
    silent("nobody asks", given=expecting({"names": ("Borealis Pump Works",)}), scope=SALES),
    silent(
        "no supplier that fits",
        given=expecting({"names": ("A",), "making": True}, {"names": ("B",)}),
        scope=SALES,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_trading_scope(case):
    case.check(TradingScope())
