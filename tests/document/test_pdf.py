import io
import warnings

import numpy as np
import pikepdf
import pytest

from certscan.document.page import BrokenPage
from certscan.document.pdf import open_pdf
from certscan.errors import (
    CorruptError,
    EmptyError,
    EncryptedError,
    ImageBombError,
    TooManyPagesError,
)
from certscan.geometry import Box
from certscan.settings import Limits
from tests.support.pdf_writer import Page, pdf

TEXT = Page().text(72, 100, "Certificate")


def opened(data, look=lambda page: page, limits=None):
    """Look at each page while it is open."""
    with open_pdf(data, limits or Limits()) as pages:
        return [look(page) for page in pages]


def locked(data, **encryption):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document, warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Encryption R=5 is deprecated")
        document.save(out, encryption=pikepdf.Encryption(**encryption))
    return out.getvalue()


def test_pages_come_in_order_with_their_size():
    data = pdf(Page((200, 100)), Page((300, 400)), Page((200, 100), rotate=90))
    assert opened(data, lambda p: (p.number, p.width, p.height)) == [
        (1, 200, 100),
        (2, 300, 400),
        (3, 100, 200),
    ]


def test_a_page_is_closed_when_the_next_one_is_asked_for():
    with open_pdf(pdf(Page(), Page()), Limits()) as pages:
        first = next(pages)
        assert first.handle.raw
        next(pages)
        assert not first.handle.raw


def test_a_document_may_be_left_in_the_middle():
    with open_pdf(pdf(Page(), Page(), Page()), Limits()) as pages:
        page = next(pages)
    assert not page.handle.raw


def test_a_page_is_drawn_at_the_resolution_asked_for():
    (image,) = opened(pdf(Page((144, 72)).text(10, 40, "X", 40)), lambda p: p.render(100))
    assert image.shape == (100, 200, 3)
    assert (image.min(), image.max()) == (0, 255)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_region_is_the_same_part_of_the_page(rotate):
    page = Page((400, 300), rotate=rotate).image(np.full((4, 4, 3), (255, 0, 0)), 100, 50, 80, 40)

    def cut(page):
        (box,) = (page.box(*item.get_bounds()) for item in page.handle.get_objects())
        return page.render(144, box)

    (image,) = opened(pdf(page), cut)
    assert sorted(image.shape[:2]) == [80, 160]
    assert (image[2:-2, 2:-2] == (255, 0, 0)).all()


def test_a_region_off_the_page_cannot_be_drawn():
    def cut(page):
        with pytest.raises(CorruptError):
            page.render(100, Box(700, 700, 700, 700))

    opened(pdf(Page()), cut)


def test_places_are_given_within_the_crop_box():
    page = Page((600, 800), media_origin=(20, 30), crop_box=(70, 130, 570, 730)).rectangle(100, 200, 40, 20)

    def place(page):
        (box,) = (page.box(*item.get_bounds()) for item in page.handle.get_objects())
        return page.width, page.height, box

    ((width, height, box),) = opened(pdf(page), place)
    assert (width, height) == (500, 600)
    # 50 cut off on the left, 100 above; the line is one point wide.
    assert (box.x0, box.y0, box.x1, box.y1) == pytest.approx((50, 100, 90, 120), abs=1)


def test_what_a_form_field_says_is_part_of_the_page():
    def text(page):
        return page.handle.get_textpage().get_text_range()

    (found,) = opened(pdf(Page().text(72, 100, "Certificate No").widget(200, 100, "QM-4711")), text)
    assert found.split() == ["Certificate", "No", "QM-4711"]


def test_one_page_that_does_not_load_is_given_as_broken():
    data = pdf(Page(), TEXT, Page())
    kids = data[data.index(b"/Kids [") :].split(b"]")[0]
    second = kids.split()[4]
    damaged = data.replace(b"\n%b 0 obj" % second, b"\n%b 0 xxx" % second)
    assert [isinstance(p, BrokenPage) for p in opened(damaged)] == [False, True, False]
    assert opened(damaged)[1] == BrokenPage(2)


@pytest.mark.parametrize("size", [(1e9, 1e9), (595, 2_147_483_648), (100_000, 100_000)])
def test_a_giant_page_is_not_drawn(size):
    def draw(page):
        with pytest.raises(ImageBombError, match="megapixels; the limit is 150"):
            page.render(200)
        return page.box(0, 0, size[0], size[1])

    (box,) = opened(pdf(Page(size)), draw)
    assert (box.width, box.height) == pytest.approx(size, rel=0.01)


def test_a_small_part_of_a_large_page_is_drawn():
    (image,) = opened(pdf(Page((20_000, 20_000))), lambda p: p.render(72, Box(0, 0, 100, 50)))
    assert image.shape == (50, 100, 3)


def test_too_many_pages_are_refused():
    data = pdf(*[Page()] * 4)
    assert len(opened(data, limits=Limits(max_pages=4))) == 4
    with pytest.raises(TooManyPagesError, match="4 pages; the limit is 3"):
        opened(data, limits=Limits(max_pages=3))


def test_a_document_that_claims_a_million_pages_is_refused():
    with pytest.raises(TooManyPagesError):
        opened(pdf(Page()).replace(b"/Count 1", b"/Count 1000000"))


def test_a_document_without_a_page_is_empty_whatever_was_opened_before():
    with pytest.raises(EncryptedError):
        opened(locked(pdf(TEXT), user="secret", owner="other", R=6))
    with pytest.raises(EmptyError):
        opened(pdf())


@pytest.mark.parametrize("revision", [2, 3, 4, 5, 6])
def test_a_password_for_opening_makes_it_encrypted(revision):
    data = locked(pdf(TEXT), user="secret", owner="other", R=revision, **_options(revision))
    with pytest.raises(EncryptedError):
        opened(data)


@pytest.mark.parametrize("revision", [2, 3, 4, 5, 6])
def test_a_password_for_changing_does_not_matter(revision):
    data = locked(pdf(TEXT), user="", owner="other", R=revision, **_options(revision))
    (text,) = opened(data, lambda p: p.handle.get_textpage().get_text_range())
    assert text == "Certificate"


def _options(revision):
    return {"aes": revision >= 4, "metadata": revision >= 4}


def test_protection_of_another_kind_is_encryption_too():
    protected = b"/Encrypt << /Filter /MicrosoftIRMServices /V 1 /R 2 >> /Size"
    data = pdf(TEXT).replace(b"/Size", protected)
    with pytest.raises(EncryptedError):
        opened(data)
