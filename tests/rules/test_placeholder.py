import pytest

from certscan.rules.placeholder import Placeholder
from tests.factories import text_value
from tests.rules.cases import (
    FAIL,
    flags,
    issuer,
    silent,
    warned,
)


def message(text):
    return f"'{text}' is a placeholder: the document is a sample, not a certificate."


CASES = [
    flags("a number of crosses", FAIL, message("XXXX-XX"), certificate_number=text_value("XXXX-XX")),
    flags("a number that says so", FAIL, message("SAMPLE 001"), certificate_number=text_value("SAMPLE 001")),
    flags("a Chinese sample", FAIL, message("样本"), certificate_number=text_value("样本")),
    flags("a form's holder", FAIL, message("[Company name]"), holder=text_value("[Company name]")),
    flags("a holder in Chinese", FAIL, message("企业名称"), holder=text_value("企业名称")),
    flags("a scope of crosses", FAIL, message("XXX"), scope=text_value("XXX")),
    flags("an issuer of crosses", FAIL, message("XXXX"), issuer=issuer("XXXX")),
    flags(
        "a mark on the page",
        FAIL,
        "The document is marked as a draft or specimen, or is a form without values: it attests nothing.",
        given=warned("draft_or_specimen"),
    ),
    silent("another certificate of the file is a draft", given=warned("draft_or_specimen", page=2)),
    silent("another paper in the file", given=warned("other_paper")),
    silent("a sound certificate"),
    silent(
        "a sampler",
        holder=text_value("Sample Analytics Ltd."),
        scope=text_value("Sampling and testing of water"),
    ),
    silent("a roman number", certificate_number=text_value("QM-XX-4711")),
    silent("nothing was read", certificate_number=None, holder=None, scope=None, issuer=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_placeholder(case):
    case.check(Placeholder())
