"""Pages with far more text than a paper holds, of kinds that invite a search to try everything."""

import random
import time

import pytest

from certscan import pipeline
from certscan.record import Source
from certscan.settings import Limits, Settings
from tests.support.page_builder import document, reading
from tests.support.pdf_writer import Page, pdf

#: As much as is taken of a page by default; what is beyond never gets to the search for fields.
SIZE = Limits().max_page_characters

PIECES = {
    "one_word": "A",
    "digits": "1 ",
    "number_parts": "A.-/",
    "dates_cut_off": "01/01/",
    "designations": "ISO 9001, ",
    "labels": "Certificate No. ",
    "bodies": "SGS ",
    "marks": "-",
}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_a_line_without_end_gives_a_record(piece, check_record):
    endless = document(reading([(10, 100, 10, piece * (SIZE // len(piece)))]))
    about = Source(path="a.pdf", name="a.pdf")
    check_record(pipeline.document_of(endless, about, Settings(), time.perf_counter()))


@pytest.mark.timeout(120)
@pytest.mark.parametrize("height", [3, 10])
def test_words_strewn_over_a_page_give_a_record(height, check_record):
    drawn = random.Random(height)
    words = [(drawn.uniform(0, 580), drawn.uniform(0, 820), height, "a1") for _ in range(SIZE // 2)]
    about = Source(path="a.pdf", name="a.pdf")
    check_record(pipeline.document_of(document(reading(words)), about, Settings(), time.perf_counter()))


def test_what_is_beyond_the_limit_is_told(scan_bytes, check_record):
    words = pdf(Page().lines(*["This is to certify that the system conforms"] * 4))
    whole, cut = (scan_bytes(words, limits=Limits(max_page_characters=most)) for most in (1000, 20))
    check_record(cut)
    assert [notice.code for notice in whole.warnings] == []
    (notice,) = cut.warnings
    assert notice.code == "page_cut"
    assert notice.message == "Page 1: Only its first 20 characters were read."
