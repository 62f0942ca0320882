import pytest

from certscan.rules.scope_missing import ScopeMissing
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)

CASES = [
    flags("no scope", INFO, "No scope found: what the certificate covers was not verified.", scope=None),
    silent("a scope"),
    silent("a product certificate", scope=None, kind="product"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_scope_missing(case):
    case.check(ScopeMissing())
