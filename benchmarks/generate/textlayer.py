"""An invisible text layer over a scan, as badly read as copiers' software reads it."""

from __future__ import annotations

import ctypes
import io
import re
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from benchmarks.generate.degrade import Noise

#: What recognition takes for what.
CONFUSED = {
    "0": "O",
    "O": "0",
    "1": "l",
    "l": "1",
    "I": "|",
    "5": "S",
    "S": "5",
    "8": "B",
    ":": ".",
    "m": "rn",
    "e": "c",
    "-": "—",
    "2": "z",
}


Rect = tuple[float, float, float, float]


@dataclass(frozen=True)
class TextRun:
    """A piece of text and its box in PDF points."""

    text: str
    box: Rect


def runs_of(pdf: bytes) -> list[list[TextRun]]:
    """Give the text runs of every page of a digital PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            text = page.get_textpage()
            boxes = _lines([text.get_rect(i) for i in range(text.count_rects())])
            found = [TextRun(text.get_text_bounded(*box).strip().replace("\r\n", " "), box) for box in boxes]
            pages.append([run for run in found if run.text])
            text.close()
        return pages
    finally:
        document.close()


def _lines(boxes: list[Rect]) -> list[Rect]:
    """Join boxes that stand in a row without a gap; the library gives one for every change of spacing."""
    joined: list[Rect] = []
    for left, bottom, right, top in sorted(boxes, key=lambda box: (-round(box[3] + box[1]), box[0])):
        for index, (other_left, other_bottom, other_right, other_top) in enumerate(joined):
            height = max(top - bottom, other_top - other_bottom)
            shared = min(top, other_top) - max(bottom, other_bottom)
            near = left - other_right < 1.2 * height and other_left - right < 1.2 * height
            if near and shared > 0.5 * min(top - bottom, other_top - other_bottom):
                joined[index] = (
                    min(left, other_left),
                    min(bottom, other_bottom),
                    max(right, other_right),
                    max(top, other_top),
                )
                break
        else:
            joined.append((left, bottom, right, top))
    return joined if len(joined) == len(boxes) else _lines(joined)


def mojibake(text: str) -> str:
    """Give Cyrillic letters as programs show them that take one code page for another."""
    return text.encode("cp1251", "replace").decode("cp1252", "replace").replace("\ufffd", "?")


def misread(text: str, noise: Noise, rate: float) -> str:
    """Spoil a text as recognition does; letters outside Latin-1 become Latin look-alikes at random.

    Half of the lines in Cyrillic come out in the wrong code page instead.
    """
    if any("\u0400" <= letter <= "\u04ff" for letter in text) and noise.random() < 0.5:
        return mojibake(text)
    out = []
    for letter in text:
        if ord(letter) > 255:
            out.append("TOCYAAPHBEIMKX"[int(noise.integers(14))])
        elif noise.random() < rate:
            out.append(CONFUSED.get(letter, "" if noise.random() < 0.3 else letter))
        else:
            out.append(letter)
    return "".join(out)


def add_layer(scan: bytes, pages: list[list[TextRun]], noise: Noise, rate: float) -> bytes:
    """Lay misread text, invisible, over the pictures of a scanned PDF of the same paper size."""
    document = pdfium.PdfDocument(scan)
    font = raw.FPDFText_LoadStandardFont(document.raw, b"Helvetica")
    for page, runs in zip(document, pages, strict=True):
        for index in noise.permutation(len(runs)) if noise.random() < 0.4 else range(len(runs)):
            run = runs[int(index)]
            left, bottom, _, top = run.box
            item = raw.FPDFPageObj_CreateTextObj(document.raw, font, max(top - bottom, 4.0))
            letters = (misread(run.text, noise, rate) + "\0").encode("utf-16-le")
            buffer = ctypes.create_string_buffer(letters)
            raw.FPDFText_SetText(item, ctypes.cast(buffer, raw.FPDF_WIDESTRING))
            raw.FPDFTextObj_SetTextRenderMode(item, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
            raw.FPDFPageObj_Transform(item, 1, 0, 0, 1, left, bottom)
            raw.FPDFPage_InsertObject(page.raw, item)
        page.gen_content()
    buffer_out = io.BytesIO()
    document.save(buffer_out)
    document.close()
    # The library writes a random file identifier.
    return re.sub(rb"/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]", _blank_id, buffer_out.getvalue())


def _blank_id(found: re.Match[bytes]) -> bytes:
    return re.sub(rb"[0-9A-Fa-f](?=[0-9A-Fa-f]*>)", b"0", found[0])
