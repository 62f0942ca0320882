import pytest

from certscan.rules.look_it_up import LookItUp
from tests.factories import standard, text_value
from tests.rules.cases import (
    INFO,
    flags,
    in_register,
    issuer,
    mark,
    registered,
    silent,
)

ASK = "Not looked up yet: number 'QM-4711' or holder 'Borealis Pump Works Ltd.' in "
UKAS = "ukas-check (https://ukas-check.example)"
WORLD = "iaf-certsearch (https://iaf-certsearch.example)"
CHINA = "cnca (https://cnca.example)"

CASES = [
    flags("a recognised body", INFO, f"{ASK}{UKAS}; {WORLD}."),
    flags(
        "the issuer's own page",
        INFO,
        f"{ASK}BSI's own page (https://bsi.example/check).",
        issuer=issuer("BSI", "bsi"),
        accreditation=(),
    ),
    flags(
        "a scheme's register first",
        INFO,
        f"{ASK}fssc (https://fssc.example); {UKAS}; {WORLD}.",
        standards=(standard("FSSC 22000 Version 6").model_copy(update={"id": "FSSC 22000"}),),
    ),
    flags(
        "both scripts in China",
        INFO,
        f"Not looked up yet: number '00124Q12345R0M' or holder 'Borealis' / '北港泵业有限公司' in {CHINA}; {WORLD}.",
        certificate_number=text_value("00124Q12345R0M"),
        holder=text_value("Borealis"),
        holder_local=text_value("北港泵业有限公司"),
        accreditation=(mark("CNAS"),),
    ),
    flags(
        "a holder in China", INFO, f"{ASK}{CHINA}.", address=text_value("Shanghai, China"), accreditation=()
    ),
    flags(
        "one address under two names",
        INFO,
        f"Not looked up yet: number '00124Q12345R0M' or holder 'Borealis Pump Works Ltd.' in {CHINA}.",
        certificate_number=text_value("00124Q12345R0M"),
        issuer=issuer("Twin", "twin"),
        accreditation=(),
    ),
    flags(
        "beside an unknown body", INFO, f"{ASK}{UKAS}; {WORLD}.", accreditation=(mark("XYZAB"), mark("UKAS"))
    ),
    flags(
        "no number",
        INFO,
        f"Not looked up yet: holder 'Borealis Pump Works Ltd.' in {UKAS}; {WORLD}.",
        certificate_number=None,
    ),
    flags("no holder", INFO, f"Not looked up yet: number 'QM-4711' in {UKAS}; {WORLD}.", holder=None),
    flags(
        "a body that is not recognised is passed over",
        INFO,
        f"{ASK}{UKAS}; {WORLD}.",
        accreditation=(mark("NATA"), mark("UKAS")),
    ),
    flags(
        "a register that does not hold it",
        INFO,
        f"{ASK}{UKAS}; {WORLD}.",
        given=registered(in_register("other")),
    ),
    silent("nothing to type", certificate_number=None, holder=None),
    silent("nowhere to look", accreditation=()),
    silent("a test report", kind="test_report"),
    silent("looked up in an export", given=registered(in_register())),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_look_it_up(case):
    case.check(LookItUp())
