"""What reading hands on: words with boxes, page by page."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from certscan.geometry import Box
from certscan.record import Notice, Origin

#: Characters that no page shows: controls, marks of direction and without width, halves of surrogate
#: pairs. The joiners U+200C and U+200D stay, since they shape the letters of some scripts.
_UNPRINTED = regex.compile(
    r"[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
#: The vowel "am" of Thai and Lao, which compatibility forms part in two.
_PARTED = {"\u0e4d\u0e32": "\u0e33", "\u0ecd\u0eb2": "\u0eb3"}


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without white space.

    `box` is in the unit of its page; `confidence` is 1 for a text layer, else the engine's (0 to 1).
    `text` is rid here, for all that is read, of what no page shows and no record can hold.
    """

    text: str
    box: Box
    origin: Origin
    confidence: float = 1.0

    def __post_init__(self) -> None:
        if _UNPRINTED.search(self.text):
            object.__setattr__(self, "text", _printed(self.text))
        for parted, letter in _PARTED.items():
            if parted in self.text:
                object.__setattr__(self, "text", self.text.replace(parted, letter))


def _printed(text: str) -> str:
    """Join surrogate pairs to the character they stand for, and drop the rest that is not printed."""
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFKC", _UNPRINTED.sub("", joined))


#: A line that runs up or down has so many letters at least, and is so many times taller than wide.
_FEWEST_SIDEWAYS, _TALLER = 4, 1.5


def are_sideways(words: Sequence[Word]) -> bool:
    """Tell whether words are a line that runs up or down the page: each has the whole line's box, a tall one."""
    box = words[0].box
    letters = sum(len(word.text) for word in words)
    tall = letters >= _FEWEST_SIDEWAYS and box.height > _TALLER * box.width
    return tall and all(word.box == box for word in words)


@dataclass(frozen=True, slots=True)
class PageReading:
    """The words of one upright page, whose width and height are in the unit of their boxes.

    `quarter_turns` counts the turns by 90° counter-clockwise that brought the page upright; `second_engine`
    names the engine that helped the first one with letters that it lacks. `across` are words printed aslant,
    as watermarks are, or up the page; `codes` are the web addresses in QR codes.
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
    second_engine: str | None = None
    across: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """All pages that could be read, and what the reader noticed."""

    page_count: int
    pages: tuple[PageReading, ...]
    ocr_engine: str | None
    notices: tuple[Notice, ...] = ()
