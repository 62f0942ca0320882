import pytest

from certscan.rules.across.number_shared import NumberShared
from tests.factories import text_value
from tests.rules.across.cases import FAIL, WARN, flags, held, silent, supplier
from tests.rules.cases import issuer

MESSAGE = "Number QM-4711 stands in a.pdf and, for '{}', in b.pdf: one of the two is false, unless the holder was renamed."
FJORD = {"holder": text_value("Fjord Valve AS")}

CASES = [
    flags(
        "after numbers that fit nobody",
        FAIL,
        MESSAGE.format("Fjord Valve AS"),
        held(),
        others=(supplier(held("c.pdf", number="QM-1"), held("b.pdf", **FJORD)),),
    ),
    flags(
        "another holder",
        FAIL,
        MESSAGE.format("Fjord Valve AS"),
        held(),
        others=(supplier(held("b.pdf", **FJORD)),),
        shows=("QM-4711",),
    ),
    flags(
        "written otherwise",
        FAIL,
        MESSAGE.format("Fjord Valve AS"),
        held(),
        others=(supplier(held("b.pdf", number="qm 4711", **FJORD)),),
    ),
    flags(
        "a local name",
        FAIL,
        MESSAGE.format("峡湾阀门"),
        held(),
        others=(supplier(held("b.pdf", holder=None, holder_local=text_value("峡湾阀门"))),),
    ),
    flags(
        "no holder", FAIL, MESSAGE.format("no holder"), held(), others=(supplier(held("b.pdf", holder=None)),)
    ),
    flags(
        "read with doubt",
        WARN,
        MESSAGE.format("Fjord Valve AS"),
        held(certificate_number=text_value("QM-4711", 0.79)),
        others=(supplier(held("b.pdf", **FJORD)),),
    ),
    flags(
        "the other one read with doubt",
        WARN,
        MESSAGE.format("Fjord Valve AS"),
        held(),
        others=(supplier(held("b.pdf", certificate_number=text_value("QM-4711", 0.79), **FJORD)),),
    ),
    flags(
        "both read well enough",
        FAIL,
        MESSAGE.format("Fjord Valve AS"),
        held(certificate_number=text_value("QM-4711", 0.8)),
        others=(supplier(held("b.pdf", certificate_number=text_value("QM-4711", 0.8), **FJORD)),),
    ),
    flags(
        "no issuer on both",
        WARN,
        MESSAGE.format("Fjord Valve AS"),
        held(issuer=None),
        others=(supplier(held("b.pdf", issuer=None, **FJORD)),),
    ),
    silent("another issuer", held(), others=(supplier(held("b.pdf", issuer=issuer("BSI", "bsi"), **FJORD)),)),
    silent("another number", held(), others=(supplier(held("b.pdf", number="QM-4712", **FJORD)),)),
    silent(
        "no numbers",
        held(certificate_number=None),
        others=(supplier(held("b.pdf", certificate_number=None)),),
    ),
    silent("nobody else", held()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_number_shared(case):
    case.check(NumberShared())
