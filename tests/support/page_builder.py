"""Pages made of positioned text, so that extractors are tested without a document.

A line is (x, y, height, text): its left edge, its top and its height in points. `centred` and `stacked`
make such lines; words get boxes as wide as plain type would be.
"""

from certscan.fields.page.page_text import PageText
from certscan.geometry import Box
from certscan.layout.line import is_cjk
from certscan.layout.page_layout import PageLayout, lay_out
from certscan.reading.letters import RIGHT_TO_LEFT
from certscan.reading.words import DocumentReading, PageReading, Word
from certscan.record import Origin

#: A4 in points.
WIDTH, HEIGHT = 595.0, 842.0

#: Widths in line heights.
_LETTER, _CAPITAL, _IDEOGRAPH, _SPACE = 0.5, 0.62, 1.0, 0.3

#: From one line's top to the next one's, in line heights.
_PITCH = 1.25


def text_width(text, height):
    """How wide a text stands in plain type of this height."""
    return sum(
        _SPACE if c.isspace() else _IDEOGRAPH if _is_wide(c) else _CAPITAL if c.isupper() else _LETTER
        for c in text
    ) * float(height)


def _is_wide(character):
    return (
        is_cjk(character) or "　" <= character <= "〿" or "＀" <= character <= "￯" or "가" <= character <= "힣"
    )


def words(x, y, height, text, *, confidence=1.0, origin=Origin.TEXT_LAYER):
    """Split a line into words with their boxes."""
    left = float(x)
    found = []
    parts = text.split()
    for part in reversed(parts) if RIGHT_TO_LEFT.search(text) else parts:
        right = left + text_width(part, height)
        found.append(Word(part, Box(left, float(y), right, y + float(height)), origin, confidence))
        left = right + _SPACE * height
    return found


def centred(y, height, text, *, width=WIDTH):
    """Give a line in the middle of the page."""
    return ((width - text_width(text, height)) / 2, y, height, text)


def stacked(*texts, x=60, y=100, height=10, pitch=_PITCH):
    """Give lines one under the other, left-aligned."""
    return [(x, y + number * pitch * height, height, text) for number, text in enumerate(texts)]


def row(y, height, **columns):
    """Give one table row: its cells' texts by their left edge, as `x60="Standard"`."""
    return [(int(name.removeprefix("x")), y, height, text) for name, text in columns.items()]


def reading(
    lines, *, number=1, width=WIDTH, height=HEIGHT, confidence=1.0, origin=Origin.TEXT_LAYER, cells=()
):
    """Give a page's words as its reader hands them on."""
    found = tuple(w for line in lines for w in words(*line, confidence=confidence, origin=origin))
    by_ocr = origin is Origin.OCR
    return PageReading(number, width, height, found, not by_ocr, by_ocr, tuple(cells))


def document(*pages):
    """Join page readings, numbered as they stand, to a document's reading."""
    return DocumentReading(len(pages), tuple(pages), None)


def layout(lines, **about) -> PageLayout:
    """Give a page laid out in lines; `about` as for `reading`."""
    return lay_out(document(reading(lines, **about)))[0]


def page(lines, **about) -> PageText:
    """Give a page as the extractors see it; `about` as for `reading`."""
    return PageText(layout(lines, **about))
