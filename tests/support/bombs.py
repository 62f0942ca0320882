"""Small files that would be large: in pages, in points, in pixels or in bytes. All are made here."""

import io
import struct
import zlib

import pikepdf
from PIL import Image

from tests.support.pdf_writer import Page, pdf
from tests.support.pictures import encoded

_MEGABYTE = 1_000_000


def _pdf_of(page):
    """A PDF of one page that `page` fills in; it is given the document and the page."""
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        page(document, document.pages[0])
        out = io.BytesIO()
        document.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def many_pages(count=50_000):
    """A sound file of so many pages."""
    kids = " ".join(f"{number} 0 R" for number in range(3, count + 3))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{kids}] >>".encode(),
        *[page] * count,
    ]
    out, offsets = io.BytesIO(), []
    out.write(b"%PDF-1.7\n")
    for number, body in enumerate(bodies, start=1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(bodies) + 1, start))
    return out.getvalue()


def tree_of_trees():
    """A page tree of nine storeys in which each has the next one ten times: a billion pages."""

    def page(document, first):
        below = first.obj
        for _ in range(9):
            below = document.make_indirect(
                pikepdf.Dictionary(Type=pikepdf.Name.Pages, Count=10**9, Kids=pikepdf.Array([below] * 10))
            )
        document.Root.Pages.Kids = pikepdf.Array([below])
        document.Root.Pages.Count = 10**9

    with pikepdf.new() as document:
        document.add_blank_page()
        page(document, document.pages[0])
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def tree_in_a_circle():
    """Two page trees, each the other's only child."""
    data = pdf(Page().lines("Certificate"))
    return data.replace(b"/Kids [5 0 R] /Count 1", b"/Kids [2 0 R 2 0 R 5 0 R] /Count 7")


def giant_page():
    """A page of a billion points without any text, so that only drawing it could tell what it shows."""
    return pdf(Page(size=(10**9, 10**9)))


def swollen_content():
    """A page whose content is blanks, two hundred megabytes of them, packed twice."""

    def page(document, first):
        packed = zlib.compress(zlib.compress(b" " * (200 * _MEGABYTE), 1), 9)
        stream = pikepdf.Stream(document, packed)
        stream.stream_dict.Filter = pikepdf.Array([pikepdf.Name.FlateDecode] * 2)
        stream.write(packed, filter=stream.stream_dict.Filter)
        first.Contents = stream

    return _pdf_of(page)


def swollen_picture():
    """A page with a picture of 1.6 billion pixels of one bit."""

    def page(document, first):
        side = 40_000
        picture = pikepdf.Stream(document, b"")
        picture.write(zlib.compress(bytes(side * side // 8), 1), filter=pikepdf.Name.FlateDecode)
        picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        picture.Width = picture.Height = side
        picture.BitsPerComponent, picture.ColorSpace = 1, pikepdf.Name.DeviceGray
        first.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=picture))
        first.Contents = pikepdf.Stream(document, b"q 595 0 0 842 0 0 cm /Im Do Q")

    return _pdf_of(page)


def _chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def giant_png(side=100_000):
    """A PNG of ten billion pixels, of which the file holds none."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(_MEGABYTE), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def talkative_png():
    """A small PNG with a comment of a hundred megabytes."""
    data = encoded(Image.new("L", (20, 20)), "PNG")
    comment = _chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(b"a" * (100 * _MEGABYTE), 1))
    return data[:33] + comment + data[33:]


def giant_jpeg():
    """A JPEG whose header claims the most pixels that one can have."""
    data = encoded(Image.new("L", (20, 20)), "JPEG")
    place = data.index(b"\xff\xc0") + 5
    return data[:place] + struct.pack(">HH", 65_500, 65_500) + data[place + 4 :]


def giant_tiff():
    """A TIFF whose tags claim ten billion pixels."""
    data = encoded(Image.new("1", (20, 20)), "TIFF", compression="group4")
    for tag in (256, 257):
        place = data.index(struct.pack("<HHI", tag, 3, 1))
        data = data[:place] + struct.pack("<HHII", tag, 4, 1, 100_000) + data[place + 12 :]
    return data


def tiff_in_a_circle():
    """A TIFF whose last frame is followed by its first."""
    frame = Image.new("L", (20, 20))
    data = bytearray(encoded(frame, "TIFF", save_all=True, append_images=[frame]))
    (first,) = struct.unpack_from("<I", data, 4)
    (tags,) = struct.unpack_from("<H", data, first)
    (second,) = struct.unpack_from("<I", data, first + 2 + 12 * tags)
    (tags,) = struct.unpack_from("<H", data, second)
    struct.pack_into("<I", data, second + 2 + 12 * tags, first)
    return bytes(data)


def giant_webp():
    """A WebP whose header claims the most pixels that one can have."""
    data = encoded(Image.new("RGB", (20, 20)), "WEBP", lossless=True)
    place = data.index(b"VP8L") + 9
    (bits,) = struct.unpack_from("<I", data, place)
    side = 16_384 - 1
    return data[:place] + struct.pack("<I", bits >> 28 << 28 | side << 14 | side) + data[place + 4 :]


def giant_bmp():
    """A BMP whose header claims a million million pixels."""
    data = encoded(Image.new("L", (20, 20)), "BMP")
    return data[:18] + struct.pack("<ii", 10**6, 10**6) + data[26:]


#: What makes the file, and the code that its record must bear; None where it is read or is no certificate.
BOMBS = {
    many_pages: {"too_many_pages"},
    tree_of_trees: {None, "too_many_pages", "corrupt"},
    tree_in_a_circle: {None, "corrupt"},
    giant_page: {"image_bomb"},
    swollen_content: {None, "corrupt"},
    swollen_picture: {None, "corrupt"},
    giant_png: {"image_bomb"},
    talkative_png: {None, "corrupt"},
    giant_jpeg: {"image_bomb"},
    giant_tiff: {"image_bomb"},
    tiff_in_a_circle: {None, "corrupt", "too_many_pages"},
    giant_webp: {"image_bomb", "corrupt"},
    giant_bmp: {"image_bomb"},
}
