import pytest

from certscan.rules.register_holder import RegisterHolder
from tests.factories import text_value
from tests.rules.cases import (
    FAIL,
    WARN,
    flags,
    in_register,
    registered,
    silent,
)

MESSAGE = "Register of Northport has the number QM-4711 for '{}', not for 'Borealis Pump Works Ltd.'."
FJORD = registered(in_register(holder="Fjord Valve AS"))

CASES = [
    flags("another holder", FAIL, MESSAGE.format("Fjord Valve AS"), given=FJORD),
    flags(
        "two others",
        FAIL,
        MESSAGE.format("Fjord Valve AS and Northport Steel"),
        given=registered(in_register(holder="Fjord Valve AS"), in_register(holder="Northport Steel")),
    ),
    flags(
        "a similar one",
        WARN,
        MESSAGE.format("Borealis Pipe Works"),
        given=registered(in_register(holder="Borealis Pipe Works")),
    ),
    flags(
        "another script",
        WARN,
        MESSAGE.format("北港泵业"),
        given=registered(in_register(holder_local="北港泵业")),
    ),
    flags(
        "a holder read with doubt",
        WARN,
        MESSAGE.format("Fjord Valve AS"),
        given=FJORD,
        holder=text_value("Borealis Pump Works Ltd.", 0.79),
    ),
    flags(
        "a number read with doubt",
        WARN,
        MESSAGE.format("Fjord Valve AS"),
        given=FJORD,
        certificate_number=text_value("QM-4711", 0.79),
    ),
    flags(
        "both read well enough",
        FAIL,
        MESSAGE.format("Fjord Valve AS"),
        given=FJORD,
        holder=text_value("Borealis Pump Works Ltd.", 0.8),
        certificate_number=text_value("QM-4711", 0.8),
    ),
    silent(
        "the same holder",
        given=registered(in_register(holder="Fjord"), in_register(holder="BOREALIS PUMP WORKS")),
    ),
    silent(
        "the same holder in another script",
        given=registered(in_register(holder="Beigang", holder_local="北港泵业有限公司")),
        holder=None,
        holder_local=text_value("北港泵业有限公司"),
    ),
    silent("an entry without a holder", given=registered(in_register())),
    silent("no holder", given=FJORD, holder=None),
    silent("no number", given=FJORD, certificate_number=None),
    silent("no register"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_register_holder(case):
    case.check(RegisterHolder())
