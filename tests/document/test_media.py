import pytest
from PIL import Image

from certscan.document.media import MediaType, media_type
from tests.support.pdf_writer import Page, pdf
from tests.support.pictures import cornered, encoded

PICTURES = {
    MediaType.JPEG: "JPEG",
    MediaType.PNG: "PNG",
    MediaType.TIFF: "TIFF",
    MediaType.WEBP: "WEBP",
    MediaType.BMP: "BMP",
}


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_are_told_by_their_content(kind):
    assert media_type(encoded(cornered(), PICTURES[kind])) is kind


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_every_depth_of_bmp_is_one(mode):
    assert media_type(encoded(Image.new(mode, (3, 3)), "BMP")) is MediaType.BMP


def test_a_pdf_is_told_by_its_content():
    assert media_type(pdf(Page())) is MediaType.PDF


def test_big_tiff_and_motorola_tiff_are_tiff():
    assert media_type(encoded(cornered(), "TIFF", big_tiff=True)) is MediaType.TIFF
    assert media_type(b"MM\x00*\x00\x00\x00\x08") is MediaType.TIFF


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1", b"msf1"])
def test_heic_is_told_by_its_brand(brand):
    assert media_type(b"\x00\x00\x00\x18ftyp" + brand + b"\x00\x00\x00\x00") is MediaType.HEIC


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%",
        b"BMW AG\nPetuelring 130\n80788 Muenchen, supplier number 4711",
        b"PK\x03\x04\x14\x00\x06\x00word/document.xml",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
        b"GIF89a\x01\x00\x01\x00",
        b"RIFF\x00\x00\x00\x00WAVEfmt ",
        b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00",
        b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00",
        b"<html><body>not found</body></html>",
    ],
)
def test_other_content_is_none_of_them(content):
    assert media_type(content) is None


def test_a_pdf_may_begin_with_something_else():
    whole = pdf(Page())
    assert media_type(b"\xef\xbb\xbf\r\n" + whole) is MediaType.PDF
    assert media_type(b"HTTP/1.1 200 OK\r\n\r\n" + whole) is MediaType.PDF
    assert media_type(b"x" * 1019 + whole) is MediaType.PDF
    assert media_type(b"x" * 1024 + whole) is None


def test_a_picture_with_a_pdf_behind_it_is_a_picture():
    assert media_type(encoded(cornered(), "PNG") + pdf(Page())) is MediaType.PNG


def test_a_pdf_with_a_picture_behind_it_is_a_pdf():
    assert media_type(pdf(Page()) + encoded(cornered(), "JPEG")) is MediaType.PDF


def test_a_header_without_the_dash_is_one_still():
    assert media_type(pdf(Page()).replace(b"%PDF-1.7", b"%PDF1.7", 1)) is MediaType.PDF
