"""Lines of print under a seal."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from certscan.geometry import Box
from certscan.reading.ocr import seals
from certscan.reading.ocr.recognition import Character, TextLine
from tests.support.pictures import drawn, pixels

RED = (214, 40, 40)
#: A page of these lines; the seal stands over the last two.
LINES = (
    "Certificate of Registration",
    "ISO 9001:2015",
    "Certificate No. QM-47110815",
    "Example Certification Ltd",
    "Issued on 2027-03-14",
)
SIZE = (900, 900)


def sealed(page, centre, radius=110, colour=RED):
    """Set a seal on a page: a ring, a filled star's worth of ink, and a band, over the print, as ink is."""
    seal = Image.new("RGB", page.size, "white")
    draw = ImageDraw.Draw(seal)
    x, y = centre
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=colour, width=9)
    draw.ellipse((x - 30, y - 30, x + 30, y + 30), fill=colour)
    for turn in range(0, 360, 20):
        point = (x + 0.78 * radius * np.cos(np.radians(turn)), y + 0.78 * radius * np.sin(np.radians(turn)))
        draw.ellipse((point[0] - 9, point[1] - 9, point[0] + 9, point[1] + 9), fill=colour)
    return Image.fromarray(np.minimum(np.asarray(page), np.asarray(seal)))


@pytest.fixture(scope="module")
def page():
    sheet = Image.new("RGB", SIZE, "white")
    sheet.paste(drawn(*LINES, size=(800, 420)).convert("RGB"), (40, 380))
    return sheet


def test_a_seal_is_found_and_its_ink_taken_away(page):
    (strip,) = seals.strips(pixels(sealed(page, (260, 690))))
    assert strip.seal.intersection(Box(150, 580, 370, 800)) > 0.9 * 220 * 220
    assert strip.picture.shape[1] == SIZE[0]
    printed = pixels(sealed(page, (260, 690)))[strip.top : strip.top + strip.picture.shape[0]]
    ink = (printed[:, :, 0] > 200) & (printed[:, :, 1] < 100)
    assert ink.any()
    assert strip.picture[ink].min() > 200


@pytest.mark.parametrize(
    ("centre", "radius"),
    [
        pytest.param((260, 150), 110, id="at the head, where logos are"),
        pytest.param((450, 640), 250, id="too large"),
        pytest.param((260, 690), 20, id="too small"),
    ],
)
def test_other_coloured_things_are_no_seals(page, centre, radius):
    assert seals.strips(pixels(sealed(page, centre, radius))) == []


def test_a_page_without_colour_has_none(page):
    assert seals.strips(pixels(page)) == []


def test_what_a_seal_hides_is_read(ppocr, page):
    result = ppocr.read(pixels(sealed(page, (200, 690))))
    text = "".join(w.text for w in sorted(result.words, key=lambda w: (round(w.box.cy / 20), w.box.x0)))
    for line in LINES:
        assert line.replace(" ", "") in text


def test_only_lines_that_the_seal_touches_are_read_again(ppocr, page, monkeypatch):
    beside = page.copy()
    beside.paste(drawn("Page 1 of 1", size=(230, 70), left=10, top=15).convert("RGB"), (640, 640))
    image = pixels(sealed(beside, (200, 690)))
    (strip,) = seals.strips(image)
    monkeypatch.setattr(seals, "strips", lambda _: [strip])
    read, recognised = [], ppocr._recognised
    monkeypatch.setattr(ppocr, "_recognised", lambda *given: read.append(given) or recognised(*given))
    ppocr.read(image)
    _, (picture, under) = read
    assert picture is strip.picture
    assert 0 < len(under) < len(ppocr._detector.find(strip.picture))


def line(text, x0, x1, y=0):
    quad = np.array([[x0, y], [x1, y], [x1, y + 10], [x0, y + 10]], np.float32)
    characters = tuple(Character(c, (n + 0.5) / len(text), 0.9) for n, c in enumerate(text))
    return TextLine(quad, np.zeros((10, 10, 3), np.uint8), characters)


def texts(lines):
    return ["".join(c.text for c in x.characters) for x in lines]


def test_a_line_that_says_more_takes_the_place_of_its_pieces():
    pieces = [line("Exam", 0, 40), line("Ltd", 80, 110), line("other", 0, 40, y=50)]
    assert texts(seals.with_uncovered(pieces, [line("Example Ltd", 0, 110)])) == ["other", "Example Ltd"]


def test_a_line_that_says_less_is_left_out():
    whole = [line("Certified by", 0, 120)]
    assert texts(seals.with_uncovered(whole, [line("by", 0, 120)])) == ["Certified by"]


def test_a_line_that_nothing_was_read_of_is_added():
    assert texts(seals.with_uncovered([], [line("Issued", 0, 60)])) == ["Issued"]


def test_a_sliver_of_a_picture_has_no_seal():
    assert seals.strips(np.zeros((3, 9000, 3), np.uint8)) == []
