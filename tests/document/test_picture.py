import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from certscan.document.media import MediaType
from certscan.document.opening import open_pages
from certscan.document.page import BrokenPage
from certscan.document.picture import open_picture
from certscan.document.source import SourceFile
from certscan.errors import CorruptError, ImageBombError, TooManyPagesError, UnsupportedTypeError
from certscan.geometry import Box
from certscan.settings import Limits
from tests.support.pictures import CORNER, cornered, encoded

FIXTURES = Path(__file__).parents[1] / "fixtures"
RED, WHITE = (255, 0, 0), (255, 255, 255)

ORIENTATION = 0x0112
#: How a picture must be stored so that a reader who follows each value of EXIF's orientation sees it upright.
STORED = {
    1: lambda p: p,
    2: ImageOps.mirror,
    3: lambda p: p.transpose(Image.Transpose.ROTATE_180),
    4: ImageOps.flip,
    5: lambda p: p.transpose(Image.Transpose.TRANSPOSE),
    6: lambda p: p.transpose(Image.Transpose.ROTATE_90),
    7: lambda p: p.transpose(Image.Transpose.TRANSVERSE),
    8: lambda p: p.transpose(Image.Transpose.ROTATE_270),
}


def only_page(data, limits=None):
    with open_pages(SourceFile("picture", data), limits or Limits()) as pages:
        (page,) = pages
    return page


def rendered(data):
    page = only_page(data)
    image = page.render(200)
    assert image.shape == (page.height, page.width, 3)
    assert image.dtype == np.uint8
    return image


def close_to(pixel, colour):
    return all(abs(int(a) - b) < 40 for a, b in zip(pixel, colour, strict=True))


def is_upright(image):
    return close_to(image[CORNER // 2, CORNER // 2], RED) and all(
        close_to(image[y, x], WHITE) for x, y in ((-5, 5), (5, -5), (-5, -5))
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP"])
def test_every_kind_gives_its_pixels(kind):
    image = rendered(encoded(cornered((160, 90)), kind))
    assert image.shape == (90, 160, 3)
    assert is_upright(image)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", STORED)
def test_exif_orientation_is_followed(orientation, kind):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    image = rendered(encoded(STORED[orientation](cornered((160, 90))), kind, exif=exif))
    assert image.shape == (90, 160, 3)
    assert is_upright(image)


def test_an_orientation_that_does_not_exist_is_upright():
    exif = Image.Exif()
    exif[ORIENTATION] = 77
    assert is_upright(rendered(encoded(cornered(), "JPEG", exif=exif)))


def test_frames_of_a_tiff_are_pages():
    frames = [cornered((160, 90)), cornered((90, 200)), cornered((60, 60)).convert("1")]
    data = encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    pages = open_picture(data, MediaType.TIFF, Limits())
    assert [(p.number, p.width, p.height) for p in pages] == [(1, 160, 90), (2, 90, 200), (3, 60, 60)]
    # In any order, since each page decodes its own frame.
    assert [p.render(200).shape for p in reversed(pages)] == [(60, 60, 3), (200, 90, 3), (90, 160, 3)]


def test_an_animation_is_its_first_picture():
    data = encoded(cornered(), "WEBP", save_all=True, append_images=[Image.new("RGB", (160, 90))])
    assert is_upright(rendered(data))


def test_a_frame_that_is_damaged_is_a_broken_page():
    data = bytearray(encoded(cornered(), "TIFF", save_all=True, append_images=[cornered((50, 50))]))
    second = _offset_of_second_directory(data)
    data[second : second + 2] = b"\x00\x00"  # a directory without entries: no width, no height
    pages = open_picture(bytes(data), MediaType.TIFF, Limits())
    assert pages[0].render(200).shape == (90, 160, 3)
    assert pages[1] == BrokenPage(2)


def test_directories_in_a_circle_come_to_an_end():
    data = bytearray(encoded(cornered(), "TIFF", save_all=True, append_images=[cornered((50, 50))]))
    first = struct.unpack_from("<I", data, 4)[0]
    struct.pack_into("<I", data, _next_directory(data, _next_directory(data, 4)), first)
    pages = open_picture(bytes(data), MediaType.TIFF, Limits())
    assert [page.number for page in pages[:2]] == [1, 2]
    assert len(pages) <= 4


def test_behind_two_damaged_frames_nothing_is_looked_for():
    data = bytearray(encoded(cornered(), "TIFF", save_all=True, append_images=[cornered((50, 50))] * 4))
    struct.pack_into("<I", data, _next_directory(data, _next_directory(data, 4)), len(data) - 3)
    pages = open_picture(bytes(data), MediaType.TIFF, Limits())
    assert len(pages) <= 4
    assert pages[0].render(200).shape == (90, 160, 3)


def _next_directory(data, pointer):
    """Give where a directory, whose offset stands at `pointer`, points to the next one."""
    start = struct.unpack_from("<I", data, pointer)[0]
    return start + 2 + 12 * struct.unpack_from("<H", data, start)[0]


def _offset_of_second_directory(data):
    return struct.unpack_from("<I", data, _next_directory(data, 4))[0]


def test_too_many_frames_are_refused():
    data = encoded(cornered(), "TIFF", save_all=True, append_images=[cornered()] * 3)
    with pytest.raises(TooManyPagesError, match="more pages than the limit of 3"):
        open_picture(data, MediaType.TIFF, Limits(max_pages=3))


def test_what_is_transparent_is_white():
    picture = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    picture.putpixel((10, 10), (0, 0, 0, 255))
    image = rendered(encoded(picture, "PNG"))
    assert tuple(image[0, 0]) == WHITE
    assert tuple(image[10, 10]) == (0, 0, 0)


def test_a_palette_may_have_a_transparent_colour():
    picture = Image.new("P", (4, 4), 1)
    picture.putpalette([10, 20, 30, 0, 0, 0])
    picture.putpixel((2, 2), 0)
    image = rendered(encoded(picture, "PNG", transparency=1))
    assert tuple(image[0, 0]) == WHITE
    assert tuple(image[2, 2]) == (10, 20, 30)


def test_a_palette_gives_its_colours():
    picture = Image.new("P", (4, 4), 0)
    picture.putpalette([200, 100, 50])
    for kind in ("PNG", "BMP", "TIFF"):
        assert tuple(rendered(encoded(picture, kind))[0, 0]) == (200, 100, 50)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
@pytest.mark.parametrize("top", [1023, 65535])
def test_sixteen_bits_keep_their_contrast(kind, top):
    values = np.full((8, 8), top, np.uint16)
    values[4, 4] = 0
    image = rendered(encoded(Image.fromarray(values), kind))
    assert tuple(image[0, 0]) == WHITE
    assert tuple(image[4, 4]) == (0, 0, 0)


def test_numbers_that_are_none_are_black():
    values = np.full((4, 4), 255.0, np.float32)
    values[0] = (np.nan, np.inf, -np.inf, -5)
    image = rendered(encoded(Image.fromarray(values), "TIFF"))
    assert image[0].max() == 0
    assert image[1:].min() == 255


def test_black_and_white_of_one_bit():
    picture = Image.new("1", (8, 8), 1)
    picture.putpixel((3, 3), 0)
    for options in ({}, {"compression": "group4"}):
        image = rendered(encoded(picture, "TIFF", **options))
        assert (tuple(image[0, 0]), tuple(image[3, 3])) == (WHITE, (0, 0, 0))


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_printing_inks_become_colours(kind):
    picture = Image.new("CMYK", (16, 16), (0, 0, 0, 0))
    assert close_to(rendered(encoded(picture, kind))[8, 8], WHITE)
    picture = Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    assert close_to(rendered(encoded(picture, kind))[8, 8], RED)


def test_a_region_is_cut_out():
    page = only_page(encoded(cornered(), "PNG"))
    assert page.render(200, Box(10, 10, 30, 20)).shape == (10, 20, 3)


def png_claiming(width, height):
    """A PNG whose header names a size and whose pixels are not there."""

    def chunk(kind, content):
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


def test_a_giant_picture_is_refused_by_its_header():
    page = only_page(png_claiming(100_000, 100_000))
    with pytest.raises(ImageBombError, match="10,000 megapixels; the limit is 150"):
        page.render(200)


def test_the_limit_of_pixels_can_be_moved():
    data = encoded(cornered((200, 100)), "PNG")
    assert only_page(data, Limits(max_image_megapixels=0.02)).render(200).shape == (100, 200, 3)
    with pytest.raises(ImageBombError):
        only_page(data, Limits(max_image_megapixels=0.0199)).render(200)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP"])
@pytest.mark.parametrize("part", [0.02, 0.3, 0.9])
def test_a_picture_that_was_cut_off_is_corrupt(kind, part):
    rng = np.random.default_rng(7)
    noise = Image.fromarray(rng.integers(0, 255, (90, 160, 3), np.uint8))
    data = encoded(noise, kind)
    with pytest.raises(CorruptError):
        only_page(data[: max(20, int(len(data) * part))]).render(200)


def test_a_header_alone_is_corrupt():
    with pytest.raises(CorruptError):
        only_page(b"\xff\xd8\xff\xe0")


def test_heic_without_its_extra_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(UnsupportedTypeError) as caught:
        only_page((FIXTURES / "phone.heic").read_bytes())
    assert "certscan[heif]" in caught.value.hint


def test_heic_is_read_upright():
    pytest.importorskip("pi_heif", reason="needs the extra certscan[heif]")
    image = rendered((FIXTURES / "phone.heic").read_bytes())
    assert image.shape == (120, 320, 3)
    assert is_upright(image)


def test_a_damaged_heic_is_corrupt():
    pytest.importorskip("pi_heif", reason="needs the extra certscan[heif]")
    with pytest.raises(CorruptError):
        only_page((FIXTURES / "phone.heic").read_bytes()[:900]).render(200)
