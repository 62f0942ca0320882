"""From pages to words: the text layer where it is sound, pictures and everything else by OCR."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace
from itertools import accumulate, takewhile

from certscan.document.page import BrokenPage, Image, Page
from certscan.document.pdf import PdfPage
from certscan.errors import (
    CertscanError,
    CorruptError,
    DocumentTimeoutError,
    ImageBombError,
    InputError,
    InternalError,
    OcrUnavailableError,
    TooLargeError,
)
from certscan.geometry import Box
from certscan.reading.agreement import band, contradicts
from certscan.reading.artwork import has_rules, is_backed, outlines, pictures
from certscan.reading.memory import ran_out
from certscan.reading.ocr import NullEngine, OcrEngine, OcrResult, Remembering
from certscan.reading.ocr.scripts import Script, script_of
from certscan.reading.qr_codes import addresses_in
from certscan.reading.ruled_cells import ruled_cells
from certscan.reading.text_layer import TextLayer, read_text_layer
from certscan.reading.words import DocumentReading, PageReading, Word
from certscan.record import Notice, Origin
from certscan.settings import Settings

_log = logging.getLogger(__name__)

#: Fewer words than this are a stamp on a scan, not a text layer.
_MIN_WORDS = 8

#: What may befall one page while the others can be read.
_PAGE_ERRORS = (CorruptError, ImageBombError, OcrUnavailableError, TooLargeError, InternalError)

#: Faults of a text layer that are worth telling.
_FAULT_NOTICES = {
    "no_mapping": "The text layer's letters cannot be told; the page was read as a picture.",
    "no_spaces": "The text layer lacks spaces; the page was read as a picture.",
    "letters_missing": "The text layer lacks letters, or has others than the page shows; the page was read as a picture.",
    "contradicted": "The text layer says other than what the page shows; the page was read as a picture.",
}

#: A page with so many letters below this confidence is in a script that the engine lacks, or a poor picture.
_DOUBTFUL_SHARE, _DOUBTFUL_BELOW = 0.12, 0.8
_LETTERS_UNREAD_MESSAGE = (
    "Many letters could not be read with certainty. Ask for a sharper copy; if the page is in Cyrillic, Greek, "
    "Korean, Thai, Arabic or Vietnamese, install Tesseract with its pack (rus, ukr, kaz, ell, kor, tha, ara, vie)."
)
_PACK_MISSING_MESSAGE = (
    "Letters were passed over that need Tesseract with its language pack {pack}: install it "
    "(Debian: apt-get install tesseract-ocr-{pack}) and scan the file again."
)

#: What a record may be warned of here; docs/usage.md explains each.
PAGE_UNREADABLE, PICTURES_UNREAD, LETTERS_UNREAD = "page_unreadable", "pictures_unread", "letters_unread"
PAGE_CUT = "page_cut"
NOTICE_CODES = (
    PAGE_UNREADABLE,
    PAGE_CUT,
    PICTURES_UNREAD,
    LETTERS_UNREAD,
    *(f"text_layer_{fault}" for fault in _FAULT_NOTICES),
)


def read_pages(pages: Iterable[Page | BrokenPage], engine: OcrEngine, settings: Settings) -> DocumentReading:
    """Read all pages of a document.

    A page that cannot be read is left out with a notice; where that leaves none, the first page's
    InputError is raised. OcrUnavailableError where all pages are pictures and the engine reads none.
    DocumentTimeoutError where the deadline has passed before a page's turn: this is the limit that a
    process can keep by itself, whatever watches it from outside.
    """
    if not isinstance(engine, NullEngine):
        engine = Remembering(engine)
    ends = time.monotonic() + settings.limits.deadline_seconds
    readings: list[PageReading] = []
    notices: list[Notice] = []
    first_error: InputError | None = None
    count = 0
    for page in pages:
        if time.monotonic() > ends:
            raise DocumentTimeoutError
        count += 1
        try:
            reading = _read_page(page, engine, settings, notices)
            readings.append(_within(settings.limits.max_page_characters, reading, page, notices))
        except _PAGE_ERRORS as error:
            first_error = first_error or error
            notices.append(_notice(PAGE_UNREADABLE, page, error.message))
    if not readings and first_error is not None:
        raise first_error
    return DocumentReading(count, tuple(readings), _engines(readings, engine), tuple(notices))


def _within(most: int, reading: PageReading, page: Page | BrokenPage, notices: list[Notice]) -> PageReading:
    """Keep the words up to `most` characters: what looks for fields takes more than twice as long for twice the text."""
    lengths = accumulate(len(word.text) for word in reading.words)
    kept = sum(1 for _ in takewhile(lambda length: length <= most, lengths))
    if kept == len(reading.words):
        return reading
    notices.append(_notice(PAGE_CUT, page, f"Only its first {most:,} characters were read."))
    return replace(reading, words=reading.words[:kept])


def _engines(readings: Sequence[PageReading], engine: OcrEngine) -> str | None:
    """Name the engines that read pages, as the record shows them; None where none was needed."""
    if not any(page.by_ocr for page in readings):
        return None
    others = dict.fromkeys(page.second_engine for page in readings if page.second_engine)
    return " + ".join([engine.name, *others])


def _read_page(
    page: Page | BrokenPage, engine: OcrEngine, settings: Settings, notices: list[Notice]
) -> PageReading:
    """Read one page; a fault of ours in it must not cost the other pages."""
    try:
        if isinstance(page, BrokenPage):
            raise CorruptError("The page is damaged and cannot be opened.")
        return _read_sound_page(page, engine, settings, notices)
    except CertscanError:
        raise
    except Exception as error:
        if ran_out(error):
            raise TooLargeError.for_memory() from None
        _log.exception("reading page %d failed", page.number)
        raise InternalError("certscan failed on this page; the fault is ours.") from error


def _read_sound_page(page: Page, engine: OcrEngine, settings: Settings, notices: list[Notice]) -> PageReading:
    layer = read_text_layer(page) if isinstance(page, PdfPage) else TextLayer((), ())
    faults = layer.faults
    if isinstance(page, PdfPage) and layer.sound and len(layer.words) >= _MIN_WORDS:
        lacking = layer.lacks_letters and not isinstance(engine, NullEngine)
        if not lacking and not _is_contradicted(page, layer, engine, settings):
            return _with_pictures(page, layer, engine, settings, notices)
        faults = ("letters_missing",) if lacking else ("contradicted",)
    notices += [
        _notice(f"text_layer_{fault}", page, _FAULT_NOTICES[fault])
        for fault in faults
        if fault in _FAULT_NOTICES
    ]
    if isinstance(engine, NullEngine):
        raise OcrUnavailableError
    image = page.render(_dpi(page, settings))
    result = engine.read(image)
    if result.unread is not None or _doubtful_share(result) > _DOUBTFUL_SHARE:
        notices.append(_letters_unread(page, result.unread or ()))
    return _reading_of(page, result, addresses_in(image))


def _is_contradicted(page: PdfPage, layer: TextLayer, engine: OcrEngine, settings: Settings) -> bool:
    """Tell whether a page that is one picture shows other text than its layer claims."""
    if isinstance(engine, NullEngine) or not is_backed(page):
        return False
    where = band(layer.words, page.width, page.height)
    if where is None:
        return False
    image = page.render(settings.render_dpi, where)
    result = engine.read(image, turn=False)
    seen = _words_of(result, where.width / result.width, where.height / result.height, 0, where.y0)
    return contradicts(layer.words, seen, where)


def _doubtful_share(result: OcrResult) -> float:
    """The share of letters that the engine was unsure of, 0 to 1."""
    letters = sum(len(w.text) for w in result.words)
    doubtful = sum(len(w.text) for w in result.words if w.confidence < _DOUBTFUL_BELOW)
    return doubtful / letters if letters else 0.0


def _letters_unread(page: Page, packs: Sequence[str]) -> Notice:
    message = _PACK_MISSING_MESSAGE.format(pack=packs[0]) if packs else _LETTERS_UNREAD_MESSAGE
    return _notice(LETTERS_UNREAD, page, message)


def _notice(code: str, page: Page | BrokenPage, message: str) -> Notice:
    return Notice.on_page(code, page.number, message)


def _dpi(page: Page, settings: Settings) -> float:
    """Draw small pages (cards, cut-outs) larger, so that their print has pixels enough."""
    longest_inches = max(page.width, page.height) / 72
    return min(400.0, max(settings.render_dpi, 1600 / max(longest_inches, 1.0)))


def _reading_of(page: Page, result: OcrResult, codes: tuple[str, ...]) -> PageReading:
    turned = result.quarter_turns % 2 == 1
    width, height = (page.height, page.width) if turned else (page.width, page.height)
    words = tuple(_words_of(result, width / result.width, height / result.height))
    return PageReading(
        page.number,
        width,
        height,
        words,
        False,
        True,
        (),
        result.quarter_turns,
        result.skew_degrees,
        result.second,
        codes=codes,
    )


def _words_of(result: OcrResult, sx: float, sy: float, dx: float = 0, dy: float = 0) -> Iterable[Word]:
    for word in result.words:
        box = word.box.scaled(sx, sy)
        if not (all(map(math.isfinite, astuple(box))) and 0 <= word.confidence <= 1):
            raise ValueError("The OCR engine gave a place or a confidence that is none.")
        box = Box(box.x0 + dx, box.y0 + dy, box.x1 + dx, box.y1 + dy)
        yield Word(word.text, box, Origin.OCR, word.confidence)


def _with_pictures(
    page: PdfPage, layer: TextLayer, engine: OcrEngine, settings: Settings, notices: list[Notice]
) -> PageReading:
    """Take the text layer, and read what only pictures and outlines show: marks, seals, artwork."""
    shown = pictures(page)
    drawn = outlines(page)
    words: list[Word] = list(layer.words)
    codes: dict[str, None] = {}
    second: str | None = None
    read = bool(shown or drawn) and not isinstance(engine, NullEngine)
    if read:
        script = script_of(" ".join(word.text for word in layer.words))
        try:
            for region, dpi in _regions(page, shown, drawn, settings):
                image = page.render(dpi, region)
                codes |= dict.fromkeys(addresses_in(image))
                new, helped = _read_region(image, region, words, engine, script)
                words += new
                second = second or helped
        except (CorruptError, ImageBombError) as error:
            notices.append(_notice(PICTURES_UNREAD, page, error.message))
    cells = tuple(ruled_cells(page)) if has_rules(page) else ()
    return PageReading(
        page.number,
        page.width,
        page.height,
        tuple(words),
        True,
        read,
        cells,
        second_engine=second,
        across=layer.across,
        codes=tuple(codes),
    )


def _regions(
    page: PdfPage, shown: Sequence[Box], drawn: Sequence[Box], settings: Settings
) -> list[tuple[Box, float]]:
    """Small pictures one by one at a higher scale; the whole page where artwork covers much of it."""
    whole = Box(0, 0, page.width, page.height)
    small = [b for b in shown if b.area < 0.15 * whole.area]
    regions = [(b, 1.5 * settings.render_dpi) for b in _merged(small)]
    if drawn or len(small) < len(shown):
        regions.append((whole, _dpi(page, settings)))
    return regions


def _merged(boxes: Sequence[Box]) -> list[Box]:
    """Join boxes that touch, as pictures cut into strips do."""
    merged: list[Box] = []
    for box in boxes:
        joined = box
        rest = []
        for other in merged:
            if joined.overlap_x(other) > -2 and joined.overlap_y(other) > -2:
                joined = Box(
                    min(joined.x0, other.x0),
                    min(joined.y0, other.y0),
                    max(joined.x1, other.x1),
                    max(joined.y1, other.y1),
                )
            else:
                rest.append(other)
        merged = [*rest, joined]
    return merged


#: Lower or narrower pictures (pixels) hold no print.
_LOWEST_PICTURE = 16

#: Two words of which one has so much of its area in common with the other are one.
_SAME_PLACE = 0.5


def _read_region(
    image: Image, region: Box, known: Sequence[Word], engine: OcrEngine, script: Script | None
) -> tuple[list[Word], str | None]:
    """Read the words of a region but for the known ones; and what else helped to read them."""
    height, width = image.shape[:2]
    if min(width, height) < _LOWEST_PICTURE:
        return [], None
    sx, sy = region.width / width, region.height / height
    there = [w for w in known if w.box.intersection(region) > 0]
    covered = [
        Box(
            (w.box.x0 - region.x0) / sx,
            (w.box.y0 - region.y0) / sy,
            (w.box.x1 - region.x0) / sx,
            (w.box.y1 - region.y0) / sy,
        )
        for w in there
    ]
    result = engine.read(image, covered=covered, script=script, turn=False)
    read = _words_of(result, sx, sy, region.x0, region.y0)
    return [w for w in read if not any(_is_printed_there(w, other) for other in there)], result.second


def _is_printed_there(word: Word, known: Word) -> bool:
    """Tell whether a word of a picture is one that is known, on which a signature or a seal lies."""
    return word.box.intersection(known.box) > _SAME_PLACE * min(word.box.area, known.box.area)
