import pytest

from certscan.record import VerdictStatus
from certscan.rules.across.requirement_missing import RequirementMissing
from tests.rules.across.cases import FAIL, flags, held, silent
from tests.rules.cases import under

TENDER = under(
    required=({"any_of": ("ISO 9001",)}, {"any_of": ("ISO 14001", "EMAS"), "reason": "environment"})
)

CASES = [
    flags(
        "one is missing",
        FAIL,
        "Required and not held: ISO 14001 or EMAS (environment).",
        held(),
        given=TENDER,
    ),
    flags(
        "one has expired",
        FAIL,
        "Required and not held: ISO 9001 (what was shown is expired).",
        held(status=VerdictStatus.EXPIRED),
        held("b.pdf", ("ISO 14001:2015",)),
        given=TENDER,
    ),
    flags(
        "what was shown is of no use",
        FAIL,
        "Required and not held: ISO 9001 (what was shown is expired or not acceptable).",
        held(status=VerdictStatus.EXPIRED),
        held("b.pdf", status=VerdictStatus.NOT_ACCEPTABLE),
        held("c.pdf", ("ISO 14001:2015",), VerdictStatus.ATTENTION),
        held("d.pdf", status=VerdictStatus.EXPIRED),
        given=TENDER,
    ),
    flags(
        "a test report is no certificate",
        FAIL,
        "Required and not held: ISO 9001 (what was shown is valid).",
        held(kind="test_report"),
        held("b.pdf", ("ISO 14001:2015",)),
        given=TENDER,
    ),
    flags(
        "expected of this supplier",
        FAIL,
        "Required and not held: ISO 45001.",
        held(),
        standards=("ISO 9001", "ISO 45001"),
    ),
    flags(
        "another part of the standard",
        FAIL,
        "Required and not held: ISO 8124-1.",
        held(standards=("ISO 8124|ISO 8124-3:2020",)),
        standards=("ISO 8124-1",),
    ),
    silent("a part in any edition", held(standards=("ISO 8124|ISO 8124-1:2022",)), standards=("ISO 8124-1",)),
    silent("any part", held(standards=("ISO 8124|ISO 8124-1:2022",)), standards=("ISO 8124",)),
    flags("an edition", FAIL, "Required and not held: ISO 9001:2026.", held(), standards=("ISO 9001:2026",)),
    flags(
        "a standard that is not known",
        FAIL,
        "Required and not held: Quality Mark 8.",
        held(standards=("Quality Mark 7",)),
        standards=("Quality Mark 8",),
    ),
    flags("nothing at all", FAIL, "Required and not held: ISO 9001.", standards=("ISO 9001",)),
    flags(
        "both are missing",
        FAIL,
        "Required and not held: ISO 9001 (what was shown is expired); ISO 14001 or EMAS (environment, what was "
        "shown is not acceptable).",
        held(status=VerdictStatus.EXPIRED),
        held("b.pdf", ("ISO 14001:2015",), VerdictStatus.NOT_ACCEPTABLE),
        given=TENDER,
    ),
    silent("all held", held(standards=("ISO 9001:2015", "ISO 14001:2015")), given=TENDER),
    silent("one out of several", held(), held("b.pdf", ("EMAS",)), given=TENDER),
    silent(
        "held with a doubt",
        held(status=VerdictStatus.UNVERIFIABLE),
        held("b.pdf", ("ISO 14001:2015",), VerdictStatus.EXPIRING),
        given=TENDER,
    ),
    silent("the edition by its national designation", held(), standards=("GB/T 19001-2016",)),
    flags(
        "another edition than the national one",
        FAIL,
        "Required and not held: GB/T 19001-2016.",
        held(standards=("ISO 9001:2026",)),
        standards=("GB/T 19001-2016",),
    ),
    flags(
        "a report is required before it",
        FAIL,
        "Required and not held: ISO 14001.",
        held(),
        given=under(required=({"any_of": ("ISO 8124",), "proof": "test_report"}, {"any_of": ("ISO 14001",)})),
    ),
    silent("the edition", held(), standards=("ISO 9001:2015",)),
    silent(
        "a standard that is not known, and held",
        held(standards=("Quality Mark 7:2020",)),
        standards=("quality mark 7",),
    ),
    silent(
        "a test report is another rule's",
        held(),
        given=under(required=({"any_of": ("ISO 8124",), "proof": "test_report"},)),
    ),
    silent("nothing required", held()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_requirement_missing(case):
    case.check(RequirementMissing())
