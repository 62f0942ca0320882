"""What every page offers, whatever file it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from certscan.errors import ImageBombError
from certscan.geometry import Box
from certscan.settings import Limits

#: Rows x columns x 3, red green blue, 0 to 255.
Image = NDArray[np.uint8]


class Page(Protocol):
    """One page; its unit is the point (1/72 inch) in a PDF and the pixel in a picture."""

    @property
    def number(self) -> int:
        """Place in the document, from 1."""
        ...

    @property
    def width(self) -> float:
        """Width in page units."""
        ...

    @property
    def height(self) -> float:
        """Height in page units."""
        ...

    def render(self, dpi: float, region: Box | None = None) -> Image:
        """Draw the page, or a region of it; a picture is given in its own pixels.

        Raises ImageBombError where that would take more pixels than allowed, CorruptError where the
        page cannot be drawn.
        """
        ...


@dataclass(frozen=True, slots=True)
class BrokenPage:
    """A page that does not load, in a document that does."""

    number: int


def check_pixels(width: float, height: float, limits: Limits) -> None:
    """Raise ImageBombError where an image of this size (pixels) is over the limit."""
    megapixels = width * height / 1e6
    if not megapixels <= limits.max_image_megapixels:
        raise ImageBombError(
            f"A page of this file would take {megapixels:,.0f} megapixels; "
            f"the limit is {limits.max_image_megapixels:,.0f}."
        )
