import pytest

from certscan.rules.mark_and_language import MarkAndLanguage
from tests.rules.cases import (
    WARN,
    flags,
    issuer,
    mark,
    silent,
)

CHINESE = {"languages": ("zh",), "issuer": issuer("CQC", "cqc")}

CASES = [
    flags(
        "a Chinese body under a foreign mark",
        WARN,
        "The document is in Chinese alone and bears the mark of UKAS: mark, language and issuer do not fit together.",
        accreditation=(mark("UKAS"),),
        **CHINESE,
    ),
    flags(
        "an unknown body under two",
        WARN,
        "The document is in Chinese alone and bears the mark of UKAS and DAKKS: mark, language and issuer do not "
        "fit together.",
        languages=("zh",),
        issuer=issuer("未知", None),
        accreditation=(mark("UKAS"), mark("DAKKS"), mark("XYZAB")),
    ),
    silent("a Chinese mark", accreditation=(mark("CNAS"), mark("UKAS")), **CHINESE),
    silent("a foreign body", languages=("zh",)),
    silent("two languages", **CHINESE | {"languages": ("en", "zh")}),
    silent("an unknown mark", accreditation=(mark("XYZAB"),), **CHINESE),
    silent("no mark", accreditation=(), **CHINESE),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_mark_and_language(case):
    case.check(MarkAndLanguage())
