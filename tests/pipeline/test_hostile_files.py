"""Files made to fill the memory, to take for ever or to pass for something else each give one record."""

import io

import pikepdf
import pytest
from PIL import Image

from certscan import pipeline
from certscan.record import Status
from certscan.settings import Settings
from tests.support.bombs import BOMBS
from tests.support.broken_pdfs import sound
from tests.support.pictures import drawn, encoded

PICTURE = drawn("ISO 9001:2015")
KINDS = {kind: encoded(PICTURE, kind) for kind in ("JPEG", "PNG", "TIFF", "WEBP", "BMP")} | {"PDF": sound()}


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.__name__)
def test_a_bomb_does_not_go_off(bomb, scan_bytes, check_record):
    data = bomb()
    assert len(data) < 10_000_000
    document = scan_bytes(data)
    check_record(document)
    assert (document.error.code if document.error else None) in BOMBS[bomb]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_a_file_that_was_cut_off_gives_a_record(kind, share, scan_bytes, check_record):
    data = KINDS[kind]
    document = scan_bytes(data[: int(len(data) * share)])
    check_record(document)
    assert document.error is None or document.error.code in {"corrupt", "unsupported_type"}


@pytest.mark.parametrize("content", [b"", b"\x00", b"\x00" * 100_000, b"\r\n \t"])
def test_a_file_without_content_is_empty(content, scan_bytes):
    assert scan_bytes(content).error.code == "empty"


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 a spreadsheet",
        b"<html><body>ISO 9001</body></html>",
        b"MZ\x90\x00",
        b"\x7fELF",
        b"GIF89a",
    ],
)
@pytest.mark.parametrize("name", ["certificate.pdf", "certificate.png", "certificate"])
def test_a_name_does_not_make_a_document(tmp_path, content, name):
    path = tmp_path / name
    path.write_bytes(content)
    document = pipeline.scan_path(path, Settings())
    assert (document.status, document.error.code) == (Status.FAILED, "unsupported_type")


@pytest.mark.parametrize("kind", KINDS)
def test_the_content_tells_the_kind_whatever_the_name(kind, scan_bytes):
    mime = {"JPEG": "image/jpeg", "PDF": "application/pdf"}.get(kind, f"image/{kind.lower()}")
    document = scan_bytes(KINDS[kind])
    assert (document.source.media_type, document.error) == (mime, None)


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (b"<html><script>alert(1)</script></html>\n" + sound(), "application/pdf"),
        (sound() + b"PK\x03\x04" + bytes(100) + b"PK\x05\x06" + bytes(18), "application/pdf"),
        (b"GIF89a" + bytes(20) + sound(), "application/pdf"),
        (KINDS["PNG"] + sound(), "image/png"),
        (KINDS["JPEG"] + b"<?php system('ls'); ?>", "image/jpeg"),
    ],
    ids=["html-pdf", "pdf-zip", "gif-pdf", "png-pdf", "jpeg-php"],
)
def test_a_file_of_two_kinds_is_read_as_one_of_them(content, mime, scan_bytes, check_record):
    document = scan_bytes(content)
    check_record(document)
    assert (document.source.media_type, document.error) == (mime, None)


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
@pytest.mark.parametrize(("user", "code"), [("secret", "encrypted"), ("", None)])
def test_only_a_password_that_is_asked_for_hinders(revision, user, code, scan_bytes, check_record):
    out = io.BytesIO()
    strong = revision >= 4
    how = pikepdf.Encryption(owner="owner", user=user, R=revision, aes=strong, metadata=strong)
    with pikepdf.open(io.BytesIO(sound())) as document:
        document.save(out, encryption=how)
    document = scan_bytes(out.getvalue())
    check_record(document)
    assert (document.error.code if document.error else None) == code


def test_a_document_in_thousands_of_strips_is_one_page(scan_bytes):
    strips = encoded(Image.new("L", (64, 5000)), "TIFF", tiffinfo={278: 1})
    assert scan_bytes(strips).source.page_count == 1
