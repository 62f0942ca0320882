"""Pictures drawn for tests, with Pillow's own font so that no system font is needed."""

import io

import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFont

#: "ISO 9001:2015" in the middle, a red corner at the top left: it tells which way is up.
CORNER = 40


def drawn(
    *lines, size=(900, 300), height=36, ink="black", paper="white", left=40, top=60, leading=60, mode="RGB"
):
    """Draw lines of text, one under the other."""
    picture = Image.new(mode, size, paper)
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=height)
    for number, line in enumerate(lines):
        pen.text((left, top + number * leading), line, font=font, fill=ink)
    return picture


def place_of(line, *, number=0, height=36, left=40, top=60, leading=60):
    """Give where `drawn` puts the ink of a line: x0, y0, x1, y1."""
    pen = ImageDraw.Draw(Image.new("L", (1, 1)))
    return pen.textbbox((left, top + number * leading), line, font=ImageFont.load_default(size=height))


def cornered(size=(160, 90)):
    """Draw a white picture whose top left corner is red."""
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).rectangle((0, 0, CORNER - 1, CORNER - 1), fill="red")
    return picture


def qr_code(text, module=6):
    """Draw a QR code with its quiet zone; a module is so many pixels wide."""
    bits = np.array([list(row) for row in segno.make(text, micro=False).matrix], dtype=np.uint8)
    dark = np.kron(np.pad(bits, 4), np.ones((module, module), np.uint8))
    return Image.fromarray(255 * (1 - dark)).convert("RGB")


def encoded(picture, kind, **options):
    """Give a picture as the bytes of a file."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def pixels(picture):
    """Give a picture as an array, as pages render."""
    return np.asarray(picture.convert("RGB"))
