"""What a file is, told by its first bytes and never by its name."""

from __future__ import annotations

from enum import StrEnum


class MediaType(StrEnum):
    """The kinds of file that are read."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"
    WEBP = "image/webp"
    BMP = "image/bmp"
    HEIC = "image/heic"


#: Readers of PDF accept the header anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
_PDF_HEADER_WITHIN = 1024

_PREFIXES = (
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
    (b"II+\x00", MediaType.TIFF),
    (b"MM\x00+", MediaType.TIFF),
)

#: Sizes of the header that follows a BMP's file header; "BM" alone begins many a text.
_BMP_HEADER_SIZES = {12, 16, 40, 52, 56, 64, 108, 124}

_HEIF_BRANDS = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"}


def media_type(data: bytes) -> MediaType | None:
    """Tell the media type of a file's content; None where it is none that certscan reads."""
    for prefix, kind in _PREFIXES:
        if data.startswith(prefix):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return MediaType.WEBP
    if data[:2] == b"BM" and int.from_bytes(data[14:18], "little") in _BMP_HEADER_SIZES:
        return MediaType.BMP
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return MediaType.HEIC
    # Some writers forget the dash before the version; PDFium does not mind.
    if b"%PDF" in data[:_PDF_HEADER_WITHIN]:
        return MediaType.PDF
    return None
