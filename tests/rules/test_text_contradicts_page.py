import pytest

from certscan.rules.text_contradicts_page import TextContradictsPage
from tests.rules.cases import INFO, flags, silent, warned

BOTH = warned("text_layer_contradicted")["notices"] + warned("text_layer_contradicted", page=2)["notices"]


def message(pages):
    return (
        f"The text in the file is other than what page {pages} shows: altered, or poorly made by a scanner."
    )


CASES = [
    flags("a page", INFO, message("1"), given=warned("text_layer_contradicted")),
    flags("no number was read", INFO, message("1"), given={"notices": BOTH}, certificate_number=None),
    flags("all pages", INFO, message("1 and 2"), given={"notices": BOTH}, pages=(1, 2)),
    silent("a page of another certificate", given=warned("text_layer_contradicted", page=2)),
    silent("another fault of the text", given=warned("text_layer_no_spaces")),
    silent("a sound file"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_text_contradicts_page(case):
    case.check(TextContradictsPage())
