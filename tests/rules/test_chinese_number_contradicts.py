import pytest

from certscan.rules.chinese_number_contradicts import ChineseNumberContradicts
from tests.factories import day_value, standard, text_value
from tests.rules.cases import (
    INFO,
    WARN,
    flags,
    issuer,
    silent,
)


def message(number, detail):
    return f"Parts of the number {number} contradict the document: {detail}."


def numbered(number, issue="2024-05-12", expiry="2027-05-11", initial=None, **more):
    return {
        "certificate_number": text_value(number),
        "issue_date": day_value(issue) if issue else None,
        "expiry_date": day_value(expiry) if expiry else None,
        "initial_date": day_value(initial) if initial else None,
        **more,
    }


CASES = [
    flags(
        "another year",
        WARN,
        message("00122Q12345R0M", "its year is 2022, the certificate's 2024"),
        **numbered("00122Q12345R0M"),
    ),
    flags(
        "a year to come",
        WARN,
        message("00126Q12345R0M", "its year is 2026, the certificate's 2024"),
        **numbered("00126Q12345R0M", expiry=None),
    ),
    flags(
        "neither the issue nor the cycle",
        WARN,
        message("00120Q12345R0M", "its year is 2020, the certificate's 2024 or 2026"),
        **numbered("00120Q12345R0M", issue="2026-01-05"),
    ),
    flags(
        "another standard",
        WARN,
        message("00124E12345R0M", "E stands for ISO 14001, the certificate for ISO 9001"),
        **numbered("00124E12345R0M"),
    ),
    flags(
        "a first cycle after nine years",
        WARN,
        message("00124Q12345R0M", "it counts 0 recertifications, and 2015-05-12 to 2024-05-12 is 9 years"),
        **numbered("00124Q12345R0M", initial="2015-05-12"),
    ),
    flags(
        "two recertifications at the first issue",
        WARN,
        message("00124Q12345R2M", "it counts 2 recertifications, and 2024-05-12 to 2024-05-12 is 0 years"),
        **numbered("00124Q12345R2M", initial="2024-05-12"),
    ),
    flags(
        "another body's code",
        INFO,
        message("04624Q12345R0M", "it begins with 046, numbers of CQC with 001"),
        **numbered("04624Q12345R0M", issuer=issuer("CQC", "cqc")),
    ),
    flags(
        "several standards on both sides",
        WARN,
        message(
            "00124EO12345R0M", "EO stands for ISO 14001 or ISO 45001, the certificate for ISO 13485, ISO 9001"
        ),
        **numbered("00124EO12345R0M", standards=(standard("ISO 9001:2015"), standard("ISO 13485:2016"))),
    ),
    flags(
        "a standard without a cycle counts as three years",
        WARN,
        message("00122IP12345R0M", "its year is 2022, the certificate's 2024"),
        **numbered("00122IP12345R0M", issue=None, standards=(standard("ISO 10002:2018"),)),
    ),
    silent(
        "all parts fit", **numbered("00124Q12345R3M/1100", initial="2015-05-12", issuer=issuer("CQC", "cqc"))
    ),
    silent("written with spaces", **numbered("00124 Q 12345 R0M")),
    silent("a year beside the issue", **numbered("00125Q12345R0M")),
    silent("a reissue within the cycle", **numbered("00124Q12345R0M", issue="2026-03-01")),
    silent("one recertification off", **numbered("00124Q12345R2M", initial="2015-05-12")),
    silent("letters of low trust", **numbered("00124Y12345R0M")),
    silent("letters that are not known", **numbered("00124IP12345R0M")),
    silent("an unknown standard", **numbered("00124E12345R0M", standards=(standard("Quality Mark 7"),))),
    silent("no dates", **numbered("00122Q12345R0M", issue=None, expiry=None)),
    silent("an issuer without a code", **numbered("04624Q12345R0M")),
    silent("contradictory dates", **numbered("00124Q12345R0M", initial="2033-05-12")),
    silent("a number of another form"),
    silent("no number", certificate_number=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_chinese_number_contradicts(case):
    case.check(ChineseNumberContradicts())
