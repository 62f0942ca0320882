"""Pages as pictures, and the text under a box, both from the original file in a process that may die or hang.

PDFium is not thread-safe and files come from strangers: one worker does all of it, under the limits of a scan.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from certscan.errors import InputError, VanishedError
from certscan.geometry import Box
from certscan.record import Certificate, Origin
from certscan.runs.workers import Workers
from certscan.settings import Limits, OcrChoice

if TYPE_CHECKING:
    from certscan.document.page import Image
    from certscan.document.pdf import PdfPage
    from certscan.document.picture import PicturePage
    from certscan.document.source import SourceFile
    from certscan.reading.ocr import OcrEngine
    from certscan.reading.words import Word

#: How finely a page is drawn to be looked at, and to be read (dots per inch), and the longest side (pixels).
SHOWN_DPI, READ_DPI, LONGEST_SIDE = 170.0, 300.0, 2600
_JPEG_QUALITY = 85

#: No page needs so long to be drawn (seconds).
_DEADLINE = 60.0

#: A box is read with so much around it, and enlarged when it is lower than so many pixels.
_MARGIN, _LOWEST = 12, 64


@dataclass(frozen=True, slots=True)
class PageOf:
    """A page of a content: where the content was found, and what tells how the page stands.

    `places` are boxes (fractions of the upright page) of what was read from its picture. `by_text_layer` says
    that the page's text layer was believed when it was read.
    """

    sha256: str
    paths: tuple[Path, ...]
    number: int
    places: tuple[Box, ...] = ()
    by_text_layer: bool = False


@dataclass(frozen=True, slots=True)
class Draw:
    """Draw a page."""

    page: PageOf


@dataclass(frozen=True, slots=True)
class ReadBox:
    """Read the text in a box (fractions of the upright page)."""

    page: PageOf
    box: Box


class Pictures:
    """Asks the worker, one request at a time; it is started by the first."""

    def __init__(self, limits: Limits, ocr: OcrChoice) -> None:
        self._limits = limits.model_copy(update={"deadline_seconds": min(limits.deadline_seconds, _DEADLINE)})
        self._perform: Callable[[Any], Any] = Performer(self._limits, ocr)
        self._workers: Workers | None = None
        self._lock = Lock()

    def draw(self, page: PageOf) -> bytes:
        """Give a page as JPEG; an InputError where it cannot be drawn."""
        return bytes(self._ask(Draw(page)))

    def read(self, page: PageOf, box: Box) -> str:
        """Give the text in a box, "" where none can be read; an InputError where the page cannot be drawn."""
        return str(self._ask(ReadBox(page, box)))

    def stop(self) -> None:
        """End the worker."""
        with self._lock:
            if self._workers is not None:
                self._workers.stop()
                self._workers = None

    def _ask(self, task: Draw | ReadBox) -> Any:
        with self._lock:
            if self._workers is None:
                self._workers = Workers(1, self._perform, self._limits)
            self._workers.hand_out(0, task)
            done: dict[int, Any] = {}
            while not done:
                done = self._workers.collect()
        if isinstance(done[0], InputError):
            raise done[0]
        return done[0]


def page_of(sha256: str, paths: Iterable[Path], number: int, certificates: Iterable[Certificate]) -> PageOf:
    """Gather from what was read of a document what is needed to draw one of its pages."""
    evidence = [place for one in certificates for place in _evidence(one) if place.page == number]
    places = tuple(Box(*place.bbox) for place in evidence if place.origin is Origin.OCR)
    by_text_layer = any(place.origin is Origin.TEXT_LAYER for place in evidence)
    return PageOf(sha256, tuple(paths), number, () if by_text_layer else places, by_text_layer)


def _evidence(certificate: Certificate) -> Iterable[Any]:
    for name in type(certificate).model_fields:
        value = getattr(certificate, name)
        for one in value if isinstance(value, tuple) else (value,):
            yield from getattr(one, "evidence", ())


@dataclass(frozen=True, slots=True)
class Performer:
    """Does the tasks; this runs in the worker, which alone loads what draws and reads."""

    limits: Limits
    ocr: OcrChoice

    def __call__(self, task: Draw | ReadBox) -> bytes | str | InputError:
        """Give a JPEG or a text, or what is wrong with the file."""
        from certscan.document.opening import open_pages  # noqa: PLC0415
        from certscan.document.page import BrokenPage  # noqa: PLC0415
        from certscan.errors import CorruptError, InternalError, TooLargeError  # noqa: PLC0415

        try:
            source = _source(task.page.sha256, task.page.paths, self.limits)
            with open_pages(source, self.limits) as pages:
                page = next((page for page in pages if page.number == task.page.number), None)
                if page is None or isinstance(page, BrokenPage):
                    return CorruptError("This page is damaged or not there.")
                if isinstance(task, Draw):
                    return _jpeg(_upright(page, task.page, SHOWN_DPI))
                return _text(page, task, self.ocr)
        except InputError as error:
            return error
        except MemoryError:
            return TooLargeError.for_memory()
        except Exception as error:
            return InternalError(f"certscan failed on this page; the fault is ours. ({type(error).__name__})")


@cache
def _engine(choice: OcrChoice) -> OcrEngine:
    from certscan.reading.ocr import create  # noqa: PLC0415 - most reviews draw no box

    return create(choice)


_LAST: dict[str, SourceFile] = {}


def _source(sha256: str, paths: Iterable[Path], limits: Limits) -> SourceFile:
    """Find the content under one of the paths: a file that has changed since it was read is another one."""
    from certscan.document.source import load  # noqa: PLC0415

    if sha256 in _LAST:
        return _LAST[sha256]
    for path in paths:
        try:
            source = load(path, limits)
        except InputError:
            continue
        if source.sha256 == sha256:
            _LAST.clear()
            _LAST[sha256] = source
            return source
    raise VanishedError(
        "The original file is not there any more, or has changed.",
        "Bring it back to where it was read, or name its folder with --originals.",
    )


def _upright(page: PdfPage | PicturePage, about: PageOf, dpi: float) -> Image:
    from certscan.document.standing import standing_of, upright  # noqa: PLC0415

    image = page.render(min(dpi, 72.0 * LONGEST_SIDE / max(page.width, page.height, 1.0)))
    return upright(image, standing_of(image, about.places)) if about.places else image


def _jpeg(image: Image) -> bytes:
    from PIL import Image as PillowImage  # noqa: PLC0415

    picture = PillowImage.fromarray(image)
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY)
    return out.getvalue()


def _text(page: PdfPage | PicturePage, task: ReadBox, ocr: OcrChoice) -> str:
    """Read a box: from the text layer where the page was read from that, else by OCR."""
    from certscan.document.pdf import PdfPage  # noqa: PLC0415
    from certscan.reading.text_layer import read_text_layer  # noqa: PLC0415

    if task.page.by_text_layer and isinstance(page, PdfPage):
        region = task.box.scaled(page.width, page.height)
        inside = [word for word in read_text_layer(page).words if _holds(region, word.box)]
        if inside:
            return _joined(inside, page.width, page.height)
    return _read(_upright(page, task.page, READ_DPI), task.box, _engine(ocr))


def _read(image: Image, box: Box, engine: OcrEngine) -> str:
    """Read a box of an upright page by OCR; of what reaches into it from outside, nothing."""
    import numpy as np  # noqa: PLC0415
    from PIL import Image as PillowImage  # noqa: PLC0415

    from certscan.reading.words import Word  # noqa: PLC0415

    height, width = image.shape[:2]
    region = box.scaled(width, height)
    left, top = max(int(region.x0) - _MARGIN, 0), max(int(region.y0) - _MARGIN, 0)
    right, bottom = min(int(region.x1) + _MARGIN, width), min(int(region.y1) + _MARGIN, height)
    if min(region.width, region.height) < 2:
        return ""
    cut = PillowImage.fromarray(image[top:bottom, left:right])
    zoom = 2 if cut.height < _LOWEST else 1
    cut = cut.resize((cut.width * zoom, cut.height * zoom), PillowImage.Resampling.BICUBIC)
    result = engine.read(np.asarray(cut), turn=False)
    inside = Box(region.x0 - left, region.y0 - top, region.x1 - left, region.y1 - top).scaled(zoom, zoom)
    words = [Word(word.text, word.box, Origin.OCR, word.confidence) for word in result.words]
    return _joined([word for word in words if _holds(inside, word.box)], result.width, result.height)


def _holds(region: Box, word: Box) -> bool:
    return region.x0 <= word.cx <= region.x1 and region.y0 <= word.cy <= region.y1


def _joined(words: list[Word], width: float, height: float) -> str:
    """Join words as lines of a paragraph are joined."""
    from certscan.fields.page.value_lines import joined  # noqa: PLC0415
    from certscan.layout.page_layout import lay_out  # noqa: PLC0415
    from certscan.reading.words import DocumentReading, PageReading  # noqa: PLC0415

    page = PageReading(1, width, height, tuple(words), by_text_layer=False, by_ocr=True)
    return joined(line.text for laid in lay_out(DocumentReading(1, (page,), None)) for line in laid.lines)
