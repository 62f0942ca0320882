import pytest

from certscan.record import Value
from certscan.rules.reissue import Reissue
from tests.factories import evidence
from tests.rules.cases import (
    INFO,
    flags,
    silent,
)


def printed(text):
    return Value[str](value="QM-4711", printed=text, confidence=0.9, evidence=evidence(text))


def message(count):
    return f"This is revision {count} of QM-4711; an older one may be void."


CASES = [
    flags("a revision", INFO, message("2"), certificate_number=printed("QM-4711 Rev. 2")),
    flags("an issue in brackets", INFO, message("03"), certificate_number=printed("QM-4711 (Issue: 03)")),
    silent("no revision"),
    silent("letters inside a word", certificate_number=printed("PREV 2")),
    silent("something behind it", certificate_number=printed("Rev. 2 / QM-4711")),
    silent("no number", certificate_number=None),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_reissue(case):
    case.check(Reissue())
