import pytest

from certscan.rules.across.recertified_late import RecertifiedLate
from tests.rules.across.cases import WARN, Case, flags, held, silent, supplier

OLD = held("old.pdf", issue="2022-09-01", expiry="2025-08-31", number="00122Q12345R0M")


def renewed(issue="2026-03-01", number="00126Q12345R1M", **more):
    return held(issue=issue, expiry="2029-02-28", number=number, **more)


def message(issue, count=1):
    return (
        f"The certificate before ended on 2025-08-31, and this one of {issue} counts as recertification "
        f"R{count}; after the expiry it is an initial certification (R0)."
    )


CASES = [
    flags("more than six months later", WARN, message("2026-03-01"), OLD, renewed(), shows=("2026-03-01",)),
    flags("a later cycle", WARN, message("2026-06-01", 4), OLD, renewed("2026-06-01", "00126Q12345R4M")),
    Case(
        "what comes first hides nothing",
        supplier(
            held("other.pdf", ("ISO 14001:2015",), issue="2020-01-01", expiry="2023-01-01"),
            held("another.pdf", ("ISO 14001:2015",), issue="2023-01-02"),
            OLD,
            renewed(),
        ),
        ((WARN, message("2026-03-01")),),
    ),
    silent("six months later", OLD, renewed("2026-02-28")),
    silent("counted as initial", OLD, renewed(number="00126Q12345R0M")),
    silent(
        "before the rule",
        held("old.pdf", issue="2022-01-01", expiry="2025-01-31", number="00122Q12345R0M"),
        renewed("2025-12-31"),
    ),
    flags(
        "on the first day of the rule",
        WARN,
        "The certificate before ended on 2025-01-31, and this one of 2026-01-01 counts as recertification R1; "
        "after the expiry it is an initial certification (R0).",
        held("old.pdf", issue="2022-02-01", expiry="2025-01-31", number="00122Q12345R0M"),
        renewed("2026-01-01"),
    ),
    silent("another form of number", OLD, renewed(number="CN26/1")),
    silent(
        "another standard",
        held("old.pdf", ("ISO 14001:2015",), issue="2022-09-01", expiry="2025-08-31"),
        renewed(standards=("ISO 14001:2015",)),
    ),
    silent("one certificate", renewed()),
    Case(
        "a first one that is in time hides no later one",
        supplier(
            held("1.pdf", issue="2019-09-01", expiry="2022-08-31", number="00119Q12345R0M"), OLD, renewed()
        ),
        ((WARN, message("2026-03-01")),),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_recertified_late(case):
    case.check(RecertifiedLate())
