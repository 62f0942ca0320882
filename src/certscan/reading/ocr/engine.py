"""What every OCR engine offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from certscan.document.page import Image
from certscan.errors import CertscanError, MissingComponentError
from certscan.geometry import Box
from certscan.reading.memory import ran_out
from certscan.reading.ocr.scripts import Script


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word that an engine read; `box` in pixels of the upright image, `confidence` 0 to 1."""

    text: str
    box: Box
    confidence: float


@dataclass(frozen=True, slots=True)
class OcrResult:
    """What was read, and how the image had to be turned (counter-clockwise) to be upright.

    `width` and `height` are those of the upright image in pixels. `second` names what else helped to
    read it; `unread` the packs of Tesseract that would read letters that no engine here reads, empty where
    the script is unknown and None where nothing is left unread.
    """

    words: tuple[OcrWord, ...]
    width: float
    height: float
    quarter_turns: int = 0
    skew_degrees: float = 0.0
    second: str | None = None
    unread: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """Whether an engine can be used here, for `certscan doctor`."""

    name: str
    available: bool
    version: str | None
    languages: tuple[str, ...]
    detail: str


class OcrEngine(Protocol):
    """Reads images; made once per process and kept warm."""

    @property
    def name(self) -> str:
        """Name, version and models, as the record shows them."""
        ...

    def read(
        self, image: Image, *, covered: Sequence[Box] = (), script: Script | None = None, turn: bool = True
    ) -> OcrResult:
        """Read an image.

        `covered`: boxes (pixels) whose text is known already and need not be read. `script`: in which the
        rest of the page is, where the embedded models lack it. `turn`: bring the image upright first; False
        where it is known to be.
        """
        ...


class OnFirstUse:
    """An engine that is made when it is first asked for something.

    Many documents need none, and its libraries and models take longer to load than such a document to read.
    """

    def __init__(self, make: Callable[[], OcrEngine]) -> None:
        self._make = make

    @cached_property
    def engine(self) -> OcrEngine:
        """The engine itself.

        Raises MissingComponentError where it cannot be loaded, which no document can change.
        """
        try:
            return self._make()
        except CertscanError:
            raise
        except Exception as error:
            if ran_out(error):
                raise MemoryError from error
            raise MissingComponentError(
                f"The OCR engine cannot be loaded ({type(error).__name__}: {error}).",
                "Run `certscan doctor`, then install certscan anew, or use --ocr tesseract or --ocr off.",
            ) from error

    @property
    def name(self) -> str:
        """The engine's name."""
        return self.engine.name

    def read(
        self, image: Image, *, covered: Sequence[Box] = (), script: Script | None = None, turn: bool = True
    ) -> OcrResult:
        """Read an image with the engine."""
        return self.engine.read(image, covered=covered, script=script, turn=turn)
