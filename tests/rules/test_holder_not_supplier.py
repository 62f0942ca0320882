import pytest

from certscan.rules.holder_not_supplier import HolderNotSupplier
from tests.factories import text_value
from tests.rules.cases import (
    WARN,
    expecting,
    flags,
    silent,
)

BOREALIS = {"names": ("Borealis Pump Works Limited", "北港泵业有限公司")}
OTHER = {"names": ("Fjord Valve AS",)}

CASES = [
    flags(
        "another company",
        WARN,
        "Certificate holder 'Borealis Pump Works Ltd.' is not the supplier 'Fjord Valve AS': check whether it is "
        "the same legal entity or a related company.",
        given=expecting(OTHER),
    ),
    flags(
        "a similar name",
        WARN,
        "Certificate holder 'Borealis Pump Works Ltd.' resembles the supplier 'Borealis Pipe Works Ltd.': see "
        "whether it is the same legal entity or a related company.",
        given=expecting({"names": ("Borealis Pipe Works Ltd.",)}),
    ),
    flags(
        "none of several suppliers",
        WARN,
        "Certificate holder 'Borealis Pump Works Ltd.' is none of the suppliers that the buyer expects.",
        given=expecting(OTHER, {"names": ("Northport Steel",)}),
    ),
    flags(
        "handed in for another supplier",
        WARN,
        "Certificate holder 'Borealis Pump Works Ltd.' is not the supplier 'Fjord Valve AS': check whether it is "
        "the same legal entity or a related company.",
        given=expecting(BOREALIS, OTHER | {"files": ("fjord/*",)}, path="inbox/fjord/a.pdf"),
    ),
    flags(
        "another script",
        WARN,
        "Certificate holder '北港泵业有限公司' is written in another script than the names of the supplier "
        "'Fjord Valve AS': not verified.",
        given=expecting(OTHER),
        holder=None,
        holder_local=text_value("北港泵业有限公司"),
    ),
    flags(
        "one name in both places",
        WARN,
        "Certificate holder 'Borealis Pump Works Ltd.' is not the supplier 'Fjord Valve AS': check whether it is "
        "the same legal entity or a related company.",
        given=expecting(OTHER),
        holder_local=text_value("Borealis Pump Works Ltd."),
    ),
    flags(
        "no holder",
        WARN,
        "No holder found: whether it is the supplier cannot be verified.",
        given=expecting(BOREALIS),
        holder=None,
    ),
    silent("the supplier, with another legal form", given=expecting(BOREALIS)),
    silent("the supplier among others", given=expecting(OTHER, BOREALIS)),
    silent(
        "the supplier by its local name",
        given=expecting(BOREALIS),
        holder=text_value("Beigang Beng Ye"),
        holder_local=text_value("北港泵业有限责任公司"),
    ),
    silent(
        "the supplier by its number",
        given=expecting(OTHER | {"registration_id": "9133 0100 7996 5505 8b"}),
        registration_id=text_value("91330100799655058B"),
    ),
    silent("no expectations"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_holder_not_supplier(case):
    case.check(HolderNotSupplier())
