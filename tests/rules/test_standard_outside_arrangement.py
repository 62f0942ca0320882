import pytest

from certscan.rules.standard_outside_arrangement import StandardOutsideArrangement
from tests.factories import standard
from tests.rules.cases import INFO, WARN, flags, mark, silent

CASES = [
    flags(
        "a standard without a sub-scope",
        INFO,
        "The international arrangement has no scope for ISO 22301:2019: an accreditation by UKAS is national there.",
        standards=(standard("ISO 22301:2019"),),
    ),
    flags(
        "under two bodies",
        INFO,
        "The international arrangement has no scope for ISO 22301:2019: an accreditation by UKAS and CNAS is "
        "national there.",
        standards=(standard("ISO 22301:2019"),),
        accreditation=(mark("UKAS"), mark("NATA"), mark("CNAS")),
    ),
    flags(
        "a body for other standards alone",
        WARN,
        "ISMS-AC accredits for ISO/IEC 27001, ISO 22301 alone, not for ISO 9001:2015.",
        accreditation=(mark("ISMS-AC"), mark("NATA")),
    ),
    flags(
        "one standard of three",
        WARN,
        "ISMS-AC accredits for ISO/IEC 27001, ISO 22301 alone, not for ISO 9001:2015.",
        standards=(standard("ISO/IEC 27001:2022"), standard("IATF 16949"), standard("ISO 9001:2015")),
        accreditation=(mark("ISMS-AC"),),
    ),
    flags(
        "a standard that it accredits for, outside of the arrangement",
        INFO,
        "The international arrangement has no scope for ISO 22301:2019: an accreditation by ISMS-AC is national there.",
        standards=(standard("ISO 22301:2019"),),
        accreditation=(mark("ISMS-AC"),),
    ),
    silent("beside a body for all", accreditation=(mark("ISMS-AC"), mark("UKAS"))),
    silent("no management system", standards=(standard("BRCGS"),), accreditation=(mark("ISMS-AC"),)),
    silent("a standard of the arrangement"),
    silent("not known whether it has one", standards=(standard("ISO 13485:2016"),)),
    silent("no recognised body", standards=(standard("ISO 22301:2019"),), accreditation=(mark("NATA"),)),
    silent("no mark", standards=(standard("ISO 22301:2019"),), accreditation=()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_standard_outside_arrangement(case):
    case.check(StandardOutsideArrangement())
