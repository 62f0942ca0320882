import pytest

from certscan.rules.accreditation_number_of_other import AccreditationNumberOfOther
from tests.rules.cases import (
    FAIL,
    WARN,
    flags,
    issuer,
    mark,
    silent,
)

OTHERS = "The accreditation number {} of UKAS belongs to {}, not to {}."
URS = issuer("URS Ltd", "urs")

CASES = [
    flags(
        "the number of another body",
        FAIL,
        OTHERS.format("0005", "SGS", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS", number="0005"),),
    ),
    flags(
        "written without zeros",
        FAIL,
        OTHERS.format("UKAS 005", "SGS", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS", number="UKAS 005"),),
    ),
    flags(
        "a number of medium trust",
        WARN,
        OTHERS.format("0003", "BSI", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS", number="0003"),),
    ),
    flags(
        "a mark read with doubt",
        WARN,
        OTHERS.format("0005", "SGS", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS", 0.79, number="0005"),),
    ),
    flags(
        "a mark read well enough",
        FAIL,
        OTHERS.format("0005", "SGS", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS", 0.8, number="0005"),),
    ),
    flags(
        "an owner that the catalogue does not have",
        FAIL,
        OTHERS.format("0009", "gone", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS", number="0009"),),
    ),
    flags(
        "one mark of two",
        FAIL,
        OTHERS.format("0005", "SGS", "URS Ltd"),
        issuer=URS,
        accreditation=(mark("UKAS"), mark("XYZAB", number="0005"), mark("UKAS", number="0005")),
    ),
    silent("its own number", accreditation=(mark("UKAS", number="0005"),)),
    silent("a number that nobody knows", issuer=URS, accreditation=(mark("UKAS", number="0777"),)),
    silent("a letter more is another number", issuer=URS, accreditation=(mark("UKAS", number="C005"),)),
    silent("no number in it", issuer=URS, accreditation=(mark("UKAS", number="x"),)),
    silent("no number", issuer=URS, accreditation=(mark("UKAS"),)),
    silent("another accreditor", issuer=URS, accreditation=(mark("DAKKS", number="0005"),)),
    silent("no issuer", issuer=None, accreditation=(mark("UKAS", number="0005"),)),
    silent(
        "an issuer that is not known", issuer=issuer("Fjord"), accreditation=(mark("UKAS", number="0005"),)
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_accreditation_number_of_other(case):
    case.check(AccreditationNumberOfOther())
