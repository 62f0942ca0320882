import pytest

from certscan.rules.chinese_surveillance_due import ChineseSurveillanceDue
from tests.factories import day_value, standard, text_value
from tests.rules.cases import (
    INFO,
    flags,
    issuer,
    silent,
    warned,
)

CHINESE = {
    "certificate_number": text_value("00126Q12345R1M/1100"),
    "issuer": issuer("CQC", "cqc"),
    "issue_date": day_value("2026-01-01"),
    "expiry_date": day_value("2028-12-31"),
}


def message(day):
    return (
        f"Under CNCA-QMS-01:2025 a surveillance audit was due by {day}, and the body must suspend a "
        "certificate whose audit is overdue: look the number up in cx.cnca.cn."
    )


def on(day):
    return day_value(day).value


CASES = [
    flags("overdue", INFO, message("2027-01-01"), day=on("2027-01-02"), **CHINESE),
    flags("the second audit", INFO, message("2028-01-01"), day=on("2028-03-02"), **CHINESE),
    flags(
        "a body that is not known, with a Chinese number",
        INFO,
        message("2027-01-01"),
        day=on("2027-02-02"),
        **CHINESE | {"issuer": issuer("未知", None)},
    ),
    flags(
        "a Chinese body with a number of its own",
        INFO,
        message("2027-01-01"),
        day=on("2027-02-02"),
        **CHINESE | {"certificate_number": text_value("Q-1")},
    ),
    flags(
        "the rule's own day, whatever the certificate names",
        INFO,
        message("2027-01-01"),
        day=on("2027-01-02"),
        given=warned("surveillance_dates", message="it names surveillance audits of 2027-03-01."),
        **CHINESE,
    ),
    silent("not due yet", day=on("2027-01-01"), **CHINESE),
    silent("before the rule", day=on("2027-02-02"), **CHINESE | {"issue_date": day_value("2025-12-31")}),
    silent("another standard", day=on("2027-02-02"), standards=(standard("ISO 14001:2015"),), **CHINESE),
    silent(
        "a foreign body",
        day=on("2027-02-02"),
        **CHINESE | {"issuer": issuer("SGS", "sgs"), "certificate_number": text_value("CN26/1")},
    ),
    silent("no dates", day=on("2027-02-02"), **CHINESE | {"issue_date": None}),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_chinese_surveillance_due(case):
    case.check(ChineseSurveillanceDue())
