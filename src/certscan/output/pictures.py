"""What a report asks of whoever draws pages: a record has no picture, only the place of its file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from certscan.geometry import Box

MEDIA_TYPE = "image/webp"
NOT_DRAWN = "This page could not be drawn."


@dataclass(frozen=True, slots=True)
class Wanted:
    """The pages of a file to be drawn.

    `sha256` is that of the content that was read. `pages` gives for each page the places (fractions of the
    upright page) of what was read from it as a picture; they tell which way up it is. A page with a sound text
    layer stands upright and has none.
    """

    key: int
    path: str
    sha256: str | None
    pages: Mapping[int, tuple[Box, ...]]


@dataclass(frozen=True, slots=True)
class Picture:
    """An upright page as a WebP file; its size in pixels."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Drawn:
    """What became of `Wanted`: pictures by page, and why the others are missing."""

    key: int
    pictures: Mapping[int, Picture] = field(default_factory=dict)
    missing: str = NOT_DRAWN


class PagePictures(Protocol):
    """Draws pages beside the run that asks for them."""

    def ask(self, wanted: Wanted) -> Iterable[Drawn]:
        """Ask for pages; give what is done meanwhile of what was asked before."""

    def rest(self) -> Iterable[Drawn]:
        """Give what is still to come."""

    def stop(self) -> None:
        """Let go of everything, whatever is not done."""
