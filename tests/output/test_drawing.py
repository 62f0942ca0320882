import hashlib
import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from certscan.geometry import Box
from certscan.output.drawing import CHANGED, LONG_SIDE, MOST_BYTES, draw, encoded
from certscan.output.pictures import NOT_DRAWN, Wanted
from certscan.settings import Limits
from tests.support import pdf_writer
from tests.support.pictures import drawn, pixels, place_of
from tests.support.pictures import encoded as file_of

LINES = ("Certificate of Approval", "Borealis Pump Works Ltd.", "ISO 9001:2015", "Valid until 2027-05-11")


@pytest.fixture
def wanted(tmp_path):
    def make(data, name="a.pdf", pages=(1,)):
        (tmp_path / name).write_bytes(data)
        digest = hashlib.sha256(data).hexdigest()
        return Wanted(7, str(tmp_path / name), digest, dict.fromkeys(pages, ()))

    return make


def opened(picture):
    return Image.open(io.BytesIO(picture.data))


def test_the_pages_that_are_wanted_are_drawn_and_no_others(wanted):
    pages = [pdf_writer.Page().lines(f"Page {number}") for number in (1, 2, 3)]
    drawn_pages = draw(wanted(pdf_writer.pdf(*pages), pages=(1, 3)), Limits())
    assert drawn_pages.key == 7
    assert list(drawn_pages.pictures) == [1, 3]
    shown = drawn_pages.pictures[1]
    assert (shown.width, shown.height) == opened(shown).size == (848, LONG_SIDE)
    assert opened(shown).format == "WEBP"


def test_a_page_that_lay_on_its_side_stands_upright(wanted):
    page = drawn(*LINES, size=(600, 800))
    lying = file_of(page.rotate(90, expand=True), "PNG")
    places = (place_of(line, number=number) for number, line in enumerate(LINES))
    read = tuple(Box(*place).scaled(1 / 600, 1 / 800) for place in places)
    asked = replace(wanted(lying, "a.png"), pages={1: read})
    (shown,) = draw(asked, Limits()).pictures.values()
    assert (shown.width, shown.height) == (600, 800)
    difference = pixels(opened(shown)).astype(int) - pixels(page)
    assert np.abs(difference).mean() < 5


def test_a_file_with_another_content_is_not_drawn(wanted):
    asked = replace(wanted(pdf_writer.pdf(pdf_writer.Page())), sha256="0" * 64)
    assert draw(asked, Limits()).missing == CHANGED
    assert not draw(asked, Limits()).pictures


def test_a_file_that_is_gone_is_named(tmp_path):
    told = draw(Wanted(1, str(tmp_path / "gone.pdf"), "0" * 64, {1: ()}), Limits())
    assert not told.pictures
    assert (
        told.missing
        == f"The file {tmp_path / 'gone.pdf'} is not there any more, or was named from another folder."
    )


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 broken", b"\xff\xd8\xff\xe0 broken", b"text"])
def test_what_cannot_be_drawn_says_why(data, wanted):
    told = draw(wanted(data), Limits())
    assert not told.pictures
    assert told.missing


def test_a_page_over_the_limit_of_pixels_costs_only_itself(wanted):
    pages = pdf_writer.Page(), pdf_writer.Page(size=(100, 14_000))
    told = draw(wanted(pdf_writer.pdf(*pages), pages=(1, 2)), Limits(max_image_megapixels=0.5))
    assert list(told.pictures) == [2]
    assert told.missing == NOT_DRAWN


def test_a_page_that_is_not_there_is_left_out(wanted):
    told = draw(wanted(pdf_writer.pdf(pdf_writer.Page()), pages=(1, 9)), Limits())
    assert list(told.pictures) == [1]


def test_a_picture_keeps_to_its_budget_whatever_it_shows():
    noise = np.random.default_rng(1).integers(0, 256, (1200, 848, 3), np.uint8)
    shown = encoded(noise)
    assert len(shown.data) <= MOST_BYTES
    assert opened(shown).size == (shown.width, shown.height)
    assert shown.height < LONG_SIDE
