"""Boxes on a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle; x grows to the right and y downwards, in the unit of its page."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """Extent along x, in page units."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Extent along y, in page units."""
        return self.y1 - self.y0

    @property
    def cx(self) -> float:
        """The centre's x."""
        return (self.x0 + self.x1) / 2

    @property
    def cy(self) -> float:
        """The centre's y."""
        return (self.y0 + self.y1) / 2

    @property
    def area(self) -> float:
        """Width times height; 0 for an empty box."""
        return max(self.width, 0.0) * max(self.height, 0.0)

    def overlap_x(self, other: Box) -> float:
        """Length of the common extent along x; negative: the gap between the two."""
        return min(self.x1, other.x1) - max(self.x0, other.x0)

    def overlap_y(self, other: Box) -> float:
        """Length of the common extent along y; negative: the gap between the two."""
        return min(self.y1, other.y1) - max(self.y0, other.y0)

    def aside(self, other: Box) -> float:
        """How far the two are from beginning at one x, or from being centred on one, whichever is nearer."""
        return min(abs(self.x0 - other.x0), abs(self.cx - other.cx))

    def intersection(self, other: Box) -> float:
        """Area common to both."""
        return max(self.overlap_x(other), 0.0) * max(self.overlap_y(other), 0.0)

    def scaled(self, sx: float, sy: float) -> Box:
        """The box with its x multiplied by sx and its y by sy."""
        return Box(self.x0 * sx, self.y0 * sy, self.x1 * sx, self.y1 * sy)


def union(boxes: Iterable[Box]) -> Box:
    """Give the smallest box that holds all boxes; ValueError if there is none."""
    items = list(boxes)
    return Box(
        min(b.x0 for b in items),
        min(b.y0 for b in items),
        max(b.x1 for b in items),
        max(b.y1 for b in items),
    )
