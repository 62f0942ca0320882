"""Writes tests/fixtures/phone.heic; needs pillow-heif, since the reader pi-heif cannot write."""

import sys
from pathlib import Path

import pillow_heif
from PIL import Image, ImageDraw, ImageFont

TURN_CLOCKWISE = 6


def main():
    pillow_heif.register_heif_opener()
    picture = Image.new("RGB", (320, 120), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 39, 39), fill="red")
    pen.text((60, 40), "ISO 9001:2015", font=ImageFont.load_default(size=34), fill="black")
    exif = Image.Exif()
    exif[0x0112] = TURN_CLOCKWISE
    lying = picture.rotate(90, expand=True)
    lying.save(Path(sys.argv[1]), quality=50, exif=exif.tobytes())


if __name__ == "__main__":
    main()
