"""What reading hands on: words with boxes, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from certscan.geometry import Box
from certscan.record import Notice, Origin


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without white space.

    `box` is in the unit of its page; `confidence` is 1 for a text layer, else the engine's (0 to 1).
    """

    text: str
    box: Box
    origin: Origin
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class PageReading:
    """The words of one upright page, whose width and height are in the unit of their boxes.

    `quarter_turns` counts the turns by 90° counter-clockwise that brought the page upright.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    by_text_layer: bool
    by_ocr: bool
    cells: tuple[Box, ...] = ()
    quarter_turns: int = 0
    skew_degrees: float = 0.0


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """All pages that could be read, and what the reader noticed."""

    page_count: int
    pages: tuple[PageReading, ...]
    ocr_engine: str | None
    notices: tuple[Notice, ...] = ()
