import pytest

from certscan.rules.across.older_version import OlderVersion
from tests.rules.across.cases import INFO, flags, held, silent
from tests.rules.cases import issuer

OLD = held("old.pdf", issue="2021-05-12", expiry="2024-05-11", number="QM-1")
MESSAGE = "old.pdf (ISO 9001, to 2024-05-11) is the older version of a.pdf (to 2027-05-11)."

CASES = [
    flags("the next cycle at the same issuer", INFO, MESSAGE, OLD, held()),
    flags(
        "the same number at another issuer's office",
        INFO,
        MESSAGE,
        OLD,
        held(number="qm 1", issuer=issuer("BSI", "bsi")),
    ),
    flags("the same number after years", INFO, MESSAGE, OLD, held(number="QM-1", issue="2026-05-12")),
    flags("366 days after the end", INFO, MESSAGE, OLD, held(issue="2025-05-12")),
    flags(
        "the nearest of two",
        INFO,
        MESSAGE,
        OLD,
        held(),
        held("b.pdf", issue="2024-09-01", expiry="2027-05-11"),
    ),
    flags(
        "two standards on one certificate",
        INFO,
        "old.pdf (ISO 14001 + ISO 9001, to 2024-05-11) is the older version of a.pdf (to 2027-05-11).",
        held("old.pdf", ("ISO 9001:2015", "ISO 14001:2015"), issue="2021-05-12", expiry="2024-05-11"),
        held(standards=("ISO 14001:2015", "ISO 9001:2015")),
    ),
    flags(
        "the one that was issued first of two in another order",
        INFO,
        "old.pdf (ISO 9001, to 2024-05-11) is the older version of z.pdf (to 2027-05-11).",
        OLD,
        held("b.pdf", issue="2024-09-01", expiry="2027-05-11"),
        held("z.pdf"),
    ),
    silent("more than a year after the end", OLD, held(issue="2025-05-13")),
    silent("another issuer", OLD, held(issuer=issuer("BSI", "bsi"))),
    silent("other standards", OLD, held(standards=("ISO 9001:2015", "ISO 14001:2015"))),
    silent("no standard", held("old.pdf", (), issue="2021-05-12", expiry="2024-05-11"), held(standards=())),
    silent("issued on one day", OLD, held(number="QM-1", issue="2021-05-12")),
    silent("ending on one day", OLD, held(number="QM-1", expiry="2024-05-11", issue="2022-01-01")),
    silent("no issue date", OLD, held(number="QM-1", issue_date=None)),
    silent("no expiry date", OLD, held(number="QM-1", expiry_date=None)),
    silent("one certificate", OLD),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_older_version(case):
    case.check(OlderVersion())
