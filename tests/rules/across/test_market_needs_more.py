import pytest

from certscan.record import VerdictStatus
from certscan.rules.across.market_needs_more import MarketNeedsMore
from tests.rules.across.cases import WARN, flags, held, silent
from tests.rules.cases import under

BEYOND = {"standard": "ISO 13485", "any_of": ("CE",), "text": "ask for the approval."}
EU = under(market="Ruritania", beyond=(BEYOND,))

CASES = [
    flags(
        "the standard alone",
        WARN,
        "Ruritania needs more than ISO 13485: ask for the approval.",
        held(standards=("ISO 13485:2016",)),
        given=EU,
    ),
    flags(
        "a market without a name, and nothing that would do",
        WARN,
        "The market needs more than ISO 13485: ask for the approval.",
        held(standards=("ISO 13485:2016",)),
        held("b.pdf", ("CE",)),
        given=under(beyond=(BEYOND | {"any_of": ()},)),
    ),
    flags(
        "an approval that has expired",
        WARN,
        "Ruritania needs more than ISO 13485: ask for the approval.",
        held(standards=("ISO 13485:2016",)),
        held("b.pdf", ("CE",), VerdictStatus.EXPIRED),
        given=EU,
    ),
    silent("an approval beside it", held(standards=("ISO 13485:2016",)), held("b.pdf", ("CE",)), given=EU),
    silent("the standard is not held", held(), given=EU),
    silent("no such profile", held(standards=("ISO 13485:2016",))),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_market_needs_more(case):
    case.check(MarketNeedsMore())
