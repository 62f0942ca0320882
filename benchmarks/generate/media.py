"""From the printed PDF to the file that a supplier sends: digital, scan, photo, rotated, small picture."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import pypdfium2 as pdfium
from PIL import Image

from benchmarks.generate import degrade, faults, textlayer
from benchmarks.generate.degrade import Noise, Pixels

#: Medium and its share of a corpus, all together one; the truth's `medium` says digital, scan, photo or image.
SHARES = {
    "pdf": 0.40,
    "faulty": 0.05,
    "scan": 0.17,
    "ocr_layer": 0.06,
    "app_scan": 0.04,
    "photo": 0.10,
    "sleeve": 0.02,
    "rotated": 0.08,
    "lowres": 0.08,
}


@dataclass(frozen=True)
class Look:
    """How fine a raster is; what is None is drawn by lot."""

    dpi: int | None = None
    quality: int | None = None
    long_side: int = 2300


@dataclass(frozen=True)
class Made:
    """A finished file: its suffix, bytes, and what the truth says of the picture."""

    suffix: str
    data: bytes
    notes: dict[str, int | str]


def pages_of(pdf: bytes, dpi: int) -> list[Pixels]:
    """Draw the pages of a PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [np.ascontiguousarray(page.render(scale=dpi / 72).to_numpy()[..., 2::-1]) for page in document]
    finally:
        document.close()


def _raster_pdf(pages: list[Pixels], dpi: int, quality: int) -> bytes:
    images = [Image.fromarray(page) for page in pages]
    buffer = io.BytesIO()
    # A fixed day keeps the bytes the same from run to run.
    day = time.gmtime(1793523600)
    images[0].save(
        buffer,
        "PDF",
        save_all=True,
        append_images=images[1:],
        resolution=dpi,
        quality=quality,
        creationDate=day,
        modDate=day,
    )
    return buffer.getvalue()


def _scan(pdf: bytes, noise: Noise, look: Look) -> Made:
    dpi = look.dpi or int(noise.choice([150, 200, 200, 300]))
    pages = [degrade.scan(page, noise) for page in pages_of(pdf, dpi)]
    quality = look.quality or int(noise.integers(55, 86))
    notes: dict[str, int | str] = {"medium": "scan", "dpi": dpi, "jpeg_quality": quality}
    return Made(".pdf", _raster_pdf(pages, dpi, quality), notes)


def _ocr_layer(pdf: bytes, noise: Noise, look: Look) -> Made:
    pages = [degrade.scan(page, noise) for page in pages_of(pdf, 200)]
    data = textlayer.add_layer(
        _raster_pdf(pages, 200, 70), textlayer.runs_of(pdf), noise, float(noise.uniform(0.03, 0.2))
    )
    return Made(".pdf", data, {"medium": "scan", "dpi": 200, "text_layer": "ocr-bad"})


def _app_scan(pdf: bytes, noise: Noise, look: Look) -> Made:
    pages = [degrade.app_scan(page, noise) for page in pages_of(pdf, 170)]
    return Made(".pdf", _raster_pdf(pages, 170, 70), {"medium": "scan", "dpi": 170, "app": "footer"})


def _rotated(pdf: bytes, noise: Noise, look: Look) -> Made:
    turns = int(noise.integers(1, 4))
    pages = [degrade.quarter_turns(degrade.scan(page, noise), turns) for page in pages_of(pdf, 200)]
    return Made(".pdf", _raster_pdf(pages, 200, 75), {"medium": "scan", "dpi": 200, "rotated": 90 * turns})


def _photo(pdf: bytes, noise: Noise, look: Look, sleeve: bool = False) -> Made:
    page = pages_of(pdf, 200)[0]
    page = degrade.photo(degrade.glare(page, noise) if sleeve else page, noise, look.long_side)
    quality = look.quality or int(noise.integers(68, 88))
    return Made(".jpg", degrade.jpeg(page, quality), {"medium": "photo"} | ({"sleeve": 1} if sleeve else {}))


def _sleeve(pdf: bytes, noise: Noise, look: Look) -> Made:
    return _photo(pdf, noise, look, sleeve=True)


def _lowres(pdf: bytes, noise: Noise, look: Look) -> Made:
    dpi = look.dpi or int(noise.integers(72, 105))
    page = pages_of(pdf, 200)[0]
    page = cv2.resize(page, None, fx=dpi / 200, fy=dpi / 200, interpolation=cv2.INTER_AREA)
    quality = look.quality or int(noise.integers(45, 75))
    notes: dict[str, int | str] = {"medium": "image", "dpi": dpi, "jpeg_quality": quality}
    return Made(".jpg", degrade.jpeg(page, quality), notes)


RASTER: dict[str, Callable[[bytes, Noise, Look], Made]] = {
    "scan": _scan,
    "ocr_layer": _ocr_layer,
    "app_scan": _app_scan,
    "rotated": _rotated,
    "photo": _photo,
    "sleeve": _sleeve,
    "lowres": _lowres,
}


def make(pdf: bytes, medium: str, noise: Noise, look: Look | None = None, fault: str | None = None) -> Made:
    """Turn the printed PDF into the wanted medium; `fault` is the one that a faulty file was printed with."""
    if medium == "pdf":
        return Made(".pdf", pdf, {"medium": "digital"})
    if medium == "faulty":
        kind = fault or faults.choose(noise)
        return Made(".pdf", faults.map_letters(pdf, kind, noise), {"medium": "digital", "text_layer": kind})
    if medium not in RASTER:
        raise ValueError(f"unknown medium: {medium}")
    return RASTER[medium](pdf, noise, look or Look())
