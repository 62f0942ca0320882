"""Pictures: JPEG, PNG, TIFF with one or many frames, WebP, BMP and HEIC (extra)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageOps

from certscan.document.media import MediaType
from certscan.document.page import BrokenPage, Image, check_pixels
from certscan.errors import CorruptError, InputError, TooManyPagesError, UnsupportedTypeError
from certscan.geometry import Box
from certscan.settings import Limits

#: Limits are checked from the header, before any pixel is decoded.
PillowImage.MAX_IMAGE_PIXELS = None

#: Pillow's decoders for each kind; no other may look at the file. MPO is a telephone's JPEG with more
#: pictures behind the first.
_DECODERS = {
    MediaType.JPEG: ("JPEG", "MPO"),
    MediaType.PNG: ("PNG",),
    MediaType.TIFF: ("TIFF",),
    MediaType.WEBP: ("WEBP",),
    MediaType.BMP: ("BMP",),
    MediaType.HEIC: ("HEIF",),
}

_ORIENTATION = 0x0112
_TURNED_BY_90 = {5, 6, 7, 8}

#: A TIFF's frames are a chain; after so many damaged ones nothing sound is expected behind them.
_DAMAGED_IN_A_ROW = 2

_TIFF_WIDTH, _TIFF_HEIGHT = 0x0100, 0x0101


@dataclass(frozen=True, slots=True)
class PicturePage:
    """One frame of a picture, upright after EXIF; its unit is the pixel."""

    number: int
    width: float
    height: float
    limits: Limits
    kind: MediaType
    data: bytes = field(repr=False)

    def render(self, dpi: float, region: Box | None = None) -> Image:
        """Give the frame's pixels, or a region of them; `dpi` does not apply."""
        del dpi
        check_pixels(self.width, self.height, self.limits)
        with _decoding(), _opened(self.data, self.kind) as picture:
            if self.number > 1:
                picture.seek(self.number - 1)
            frame = _flatten(ImageOps.exif_transpose(picture))
            if region is not None:
                frame = frame.crop((int(region.x0), int(region.y0), int(region.x1), int(region.y1)))
            return np.array(frame, dtype=np.uint8)


def open_picture(data: bytes, kind: MediaType, limits: Limits) -> list[PicturePage | BrokenPage]:
    """Open a picture as pages, one a frame, without decoding them.

    Raises CorruptError, TooManyPagesError, or UnsupportedTypeError where HEIC is not installed.
    """
    if kind is MediaType.HEIC:
        _register_heif()
    with _decoding(), _opened(data, kind) as picture:
        pages: list[PicturePage | BrokenPage] = [_page(picture, 1, limits, kind, data)]
        damaged = 0 if kind is MediaType.TIFF else _DAMAGED_IN_A_ROW
        while damaged < _DAMAGED_IN_A_ROW:
            number = len(pages) + 1
            try:
                picture.seek(number - 1)
                pages.append(_page(picture, number, limits, kind, data))
                damaged = 0
            except EOFError:
                break
            except Exception:
                pages.append(BrokenPage(number))
                damaged += 1
            if number > limits.max_pages:
                raise TooManyPagesError(f"The document has more pages than the limit of {limits.max_pages}.")
        return pages


def _page(
    picture: PillowImage.Image, number: int, limits: Limits, kind: MediaType, data: bytes
) -> PicturePage:
    width, height = _upright_size(picture)
    return PicturePage(number, width, height, limits, kind, data)


def _upright_size(picture: PillowImage.Image) -> tuple[float, float]:
    width, height = picture.size
    if tags := getattr(picture, "tag_v2", None):  # Pillow's own size of a TIFF is turned already
        width, height = tags[_TIFF_WIDTH], tags[_TIFF_HEIGHT]
    if picture.format == "PNG" and "exif" not in picture.info:
        # Pillow would decode all pixels to look for EXIF behind them.
        return float(width), float(height)
    turned = picture.getexif().get(_ORIENTATION, 1) in _TURNED_BY_90
    return (float(height), float(width)) if turned else (float(width), float(height))


def _flatten(picture: PillowImage.Image) -> PillowImage.Image:
    """Give three channels of eight bits, transparency on white."""
    if picture.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        values = np.nan_to_num(np.asarray(picture, dtype=np.float64), posinf=0.0, neginf=0.0).clip(0.0)
        # Scanners store ten or twelve bits in sixteen: the brightest pixel is taken for white.
        grey = (values * (255.0 / max(float(values.max()), 1.0))).astype(np.uint8)
        return PillowImage.fromarray(grey).convert("RGB")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        ground = PillowImage.new("RGBA", layer.size, "white")
        return PillowImage.alpha_composite(ground, layer).convert("RGB")
    return picture.convert("RGB")


@contextmanager
def _opened(data: bytes, kind: MediaType) -> Iterator[PillowImage.Image]:
    """Open a picture anew, so that no decoded frame outlives its use."""
    with PillowImage.open(io.BytesIO(data), formats=_DECODERS[kind]) as picture:
        yield picture


def _register_heif() -> None:
    try:
        import pi_heif  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise UnsupportedTypeError(
            "HEIC pictures need one more package.",
            "Install the extra: pip install 'certscan[heif]', or send the picture as JPEG.",
        ) from None
    pi_heif.register_heif_opener()


@contextmanager
def _decoding() -> Iterator[None]:
    """Turn whatever a decoder throws at damaged data into CorruptError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except InputError:
        raise
    except Exception as error:
        raise CorruptError("The picture is damaged and cannot be decoded.") from error
