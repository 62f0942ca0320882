"""Pages with far more text than a paper holds, of kinds that invite a search to try everything."""

import pytest

from certscan.settings import Limits
from tests.support.pdf_writer import Page, pdf

#: More than a page may have by default.
SIZE = 100_000

PIECES = {
    "one_word": "A",
    "digits": "1 ",
    "number_parts": "A.-/",
    "dates_cut_off": "01/01/",
    "designations": "ISO 9001, ",
    "labels": "Certificate No. ",
    "bodies": "SGS ",
}


def line_of(piece):
    """One line of letters so small that all of it lies on the page."""
    return Page().text(10, 400, piece * (SIZE // len(piece)), 0.005)


def rows_of(piece, width=60):
    rows = [piece * (width // len(piece))] * (SIZE // width)
    return Page().lines(*rows, x=10, y=10, size=0.4, leading=0.49)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_a_line_without_end_gives_a_record(piece, scan_bytes, check_record):
    check_endless(scan_bytes(pdf(line_of(piece))), check_record)


@pytest.mark.timeout(120)
def test_lines_without_number_give_a_record(scan_bytes, check_record):
    check_endless(scan_bytes(pdf(rows_of(PIECES["dates_cut_off"]))), check_record)


def check_endless(document, check_record):
    check_record(document)
    assert document.error is None


def test_what_is_beyond_the_limit_is_told(scan_bytes, check_record):
    words = Page().lines(*["This is to certify that the system conforms"] * 4)
    whole, cut = (scan_bytes(pdf(words), limits=Limits(max_page_characters=most)) for most in (1000, 20))
    check_record(cut)
    assert [notice.code for notice in whole.warnings] == []
    (notice,) = cut.warnings
    assert notice.code == "page_cut"
    assert notice.message == "Page 1: Only its first 20 characters were read."
