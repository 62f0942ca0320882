import pytest

from certscan.rules.surveillance_due import SurveillanceDue
from tests.factories import day_value, standard
from tests.rules.cases import (
    INFO,
    ambiguous,
    flags,
    silent,
    warned,
)

ONE = "Surveillance audits fell due by 2025-05-12; a certificate cannot show them: ask for the last result."
BOTH = (
    "Surveillance audits fell due by 2025-05-12 and 2026-05-12; a certificate cannot show them: ask for the "
    "last result."
)
LATER = {"initial_date": day_value("2018-05-12")}


def on(day):
    return day_value(day).value


CASES = [
    flags("a certificate of a later cycle", INFO, BOTH, **LATER),
    flags("no initial certification", INFO, BOTH, initial_date=None),
    flags("one audit is due", INFO, ONE, day=on("2025-08-01"), **LATER),
    flags("31 days after it was due", INFO, ONE, day=on("2025-06-12"), **LATER),
    flags("the second audit of the first cycle", INFO, BOTH, initial_date=day_value("2024-05-12")),
    flags(
        "three months between first certification and issue are one cycle",
        INFO,
        BOTH,
        initial_date=day_value("2024-02-12"),
    ),
    silent("30 days after it was due", day=on("2025-06-11"), **LATER),
    silent("the first audit of the first cycle", day=on("2025-08-01"), initial_date=day_value("2024-02-12")),
    flags(
        "a day more is a later cycle", INFO, ONE, day=on("2025-08-01"), initial_date=day_value("2024-02-11")
    ),
    flags(
        "the days that the certificate names",
        INFO,
        "Surveillance audits fell due by 2025-03-01 and 2026-04-01, as the certificate says; a certificate cannot "
        "show them: ask for the last result.",
        given=warned(
            "surveillance_dates", message="it names surveillance audits of 2025-03-01 and 2026-04-01."
        ),
        **LATER,
    ),
    flags(
        "one of the days is that of the certificate, the other the anniversary",
        INFO,
        "Surveillance audits fell due by 2025-03-01 and 2026-05-12; a certificate cannot show them: ask for the "
        "last result.",
        given=warned("surveillance_dates", message="it names surveillance audits of 2025-03-01."),
        **LATER,
    ),
    flags(
        "the nearest of the days that it names",
        INFO,
        "Surveillance audits fell due by 2025-05-01, as the certificate says; a certificate cannot show them: "
        "ask for the last result.",
        day=on("2025-08-01"),
        given=warned(
            "surveillance_dates", message="it names surveillance audits of 2024-11-12 and 2025-05-01."
        ),
        **LATER,
    ),
    silent(
        "before the later day that the certificate names",
        day=on("2025-10-10"),
        given=warned("surveillance_dates", message="it names surveillance audits of 2025-09-30."),
        **LATER,
    ),
    flags(
        "a day half a year from the anniversary is that of the year's audit",
        INFO,
        "Surveillance audits fell due by 2024-11-10, as the certificate says; a certificate cannot show them: ask "
        "for the last result.",
        day=on("2025-08-01"),
        given=warned("surveillance_dates", message="it names surveillance audits of 2024-11-10."),
        **LATER,
    ),
    flags(
        "a day more is that of another",
        INFO,
        ONE,
        day=on("2025-08-01"),
        given=warned("surveillance_dates", message="it names surveillance audits of 2024-11-09."),
        **LATER,
    ),
    silent("a fresh certificate", day=on("2024-12-01"), **LATER),
    silent("expired", day=on("2027-05-12"), **LATER),
    flags("the last day", INFO, BOTH, day=on("2027-05-11"), **LATER),
    silent("no issue date", issue_date=None),
    silent("no expiry date", expiry_date=None),
    silent("ambiguous issue date", issue_date=ambiguous("05/12/2024", "2024-05-12", "2024-12-05")),
    silent("ambiguous expiry date", expiry_date=ambiguous("05/11/2027", "2027-05-11", "2027-11-05")),
    silent("contradictory dates", issue_date=day_value("2027-05-11")),
    flags("a scheme without accreditation", INFO, BOTH, standards=(standard("IATF 16949"),)),
    silent("no management system", standards=(standard("BRCGS"),)),
    silent("a standard that is not known", standards=(standard("Quality Mark 7"),)),
    silent("a product certificate", kind="product"),
    silent(
        "a certificate of one year", issue_date=day_value("2026-03-01"), expiry_date=day_value("2027-02-28")
    ),
    silent(
        "half a year before the end no audit but the recertification",
        day=on("2026-12-01"),
        issue_date=day_value("2025-06-01"),
        expiry_date=day_value("2026-12-01"),
    ),
    flags(
        "more than half a year before the end",
        INFO,
        "Surveillance audits fell due by 2025-06-01; a certificate cannot show them: ask for the last result.",
        day=on("2025-11-01"),
        issue_date=day_value("2024-06-01"),
        expiry_date=day_value("2025-12-02"),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_surveillance_due(case):
    case.check(SurveillanceDue())
