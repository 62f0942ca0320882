"""Pictures: JPEG, PNG, TIFF with one or many frames, WebP, BMP and HEIC (extra)."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageOps

from certscan.document.media import MediaType
from certscan.document.page import Image, check_pixels
from certscan.errors import CorruptError, InputError, TooManyPagesError, UnsupportedTypeError
from certscan.geometry import Box
from certscan.settings import Limits

#: Limits are checked from the header, before any pixel is decoded.
PillowImage.MAX_IMAGE_PIXELS = None


@dataclass(frozen=True, slots=True)
class PicturePage:
    """One frame of a picture, upright after EXIF; its unit is the pixel."""

    picture: PillowImage.Image
    number: int
    width: float
    height: float

    def render(self, dpi: float, region: Box | None = None) -> Image:
        """Give the frame's pixels, or a region of them; `dpi` does not apply."""
        with _decoding():
            self.picture.seek(self.number - 1)
            frame = _flatten(ImageOps.exif_transpose(self.picture))
            if region is not None:
                frame = frame.crop((int(region.x0), int(region.y0), int(region.x1), int(region.y1)))
            return np.asarray(frame, dtype=np.uint8)


def open_picture(data: bytes, kind: MediaType, limits: Limits) -> list[PicturePage]:
    """Open a picture as pages, one a frame, without decoding them."""
    if kind is MediaType.HEIC:
        _register_heif()
    with _decoding():
        picture = PillowImage.open(io.BytesIO(data))
        frames = getattr(picture, "n_frames", 1) if kind is MediaType.TIFF else 1
        if frames > limits.max_pages:
            raise TooManyPagesError(f"The document has {frames} pages; the limit is {limits.max_pages}.")
        pages = []
        for index in range(frames):
            picture.seek(index)
            width, height = picture.size
            check_pixels(width, height, limits)
            if picture.getexif().get(_EXIF_ORIENTATION, 1) in _TURNED_BY_90:
                width, height = height, width
            pages.append(PicturePage(picture, index + 1, float(width), float(height)))
        return pages


_EXIF_ORIENTATION = 0x0112
_TURNED_BY_90 = {5, 6, 7, 8}


def _flatten(picture: PillowImage.Image) -> PillowImage.Image:
    """Give three channels of eight bits, transparency on white."""
    if picture.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        values = np.asarray(picture, dtype=np.float64)
        top = values.max(initial=1.0)
        return PillowImage.fromarray((values * (255.0 / max(top, 1.0))).astype(np.uint8)).convert("RGB")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        ground = PillowImage.new("RGBA", layer.size, "white")
        return PillowImage.alpha_composite(ground, layer).convert("RGB")
    return picture.convert("RGB")


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
