"""How a page stands in its file, told by places on the upright page that are known to bear text.

A record says where on the upright page a value was read, not how the page had to be turned for that. The places
themselves tell: only in one way of turning do they lie on print, with less of it just above and below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from certscan.document.page import Image
from certscan.geometry import Box

#: The page is looked at in this size (pixels of its longer side).
_LONG_SIDE = 1000
#: Skews that are tried (degrees), first roughly and then nearby; below the least one a page stands level.
_ROUGH = np.arange(-20.0, 20.1, 0.5)
_NEARBY = np.arange(-0.5, 0.51, 0.1)
_LEAST_SKEW = 0.6
#: Fewer places than this tell nothing.
_FEWEST = 4
#: Skewed or turned, the places must fit better by this factor than they do without.
_BETTER_SKEWED, _BETTER_TURNED = 1.02, 1.5
#: Across a place (0: its top, 1: its bottom), where print is expected and where it is not, with their weights.
_ACROSS = ((0.3, 1 / 3), (0.5, 1 / 3), (0.7, 1 / 3), (-0.25, -0.5), (1.25, -0.5))
_MOST_ALONG = 40
#: A step of brightness (of 255) that is print for certain; darker ones say no more.
_STRONG_EDGE = 96.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What brings a page upright: quarter turns counter-clockwise, then so many degrees counter-clockwise."""

    quarter_turns: int = 0
    skew_degrees: float = 0.0


def standing_of(image: Image, places: Sequence[Box]) -> Standing:
    """Tell how a page stands; `places` are fractions of the upright page's width and height.

    Without enough of them it is taken to be upright.
    """
    if len(places) < _FEWEST:
        return Standing()
    edges = _edges(image)
    fits: list[tuple[float, Standing]] = []
    for turns in range(4):
        turned = np.rot90(edges, turns)
        points, weights = _samples(places, turned.shape[1], turned.shape[0])
        level = _fit(turned, points, weights, 0.0)
        best, skew = max((_fit(turned, points, weights, angle), angle) for angle in _ROUGH)
        best, skew = max((_fit(turned, points, weights, angle), angle) for angle in skew + _NEARBY)
        if abs(skew) < _LEAST_SKEW or best <= _BETTER_SKEWED * max(level, 0.0):
            best, skew = level, 0.0
        fits.append((best, Standing(turns, round(float(skew), 1))))
    best, standing = max(fits, key=lambda fit: fit[0])
    as_it_is, level_standing = fits[0]
    return standing if best > _BETTER_TURNED * max(as_it_is, 0.0) else level_standing


def upright(image: Image, standing: Standing) -> Image:
    """Bring a page upright; what is turned in from outside is white."""
    turned = np.ascontiguousarray(np.rot90(image, standing.quarter_turns % 4))
    if not standing.skew_degrees:
        return turned
    levelled = PillowImage.fromarray(turned).rotate(
        standing.skew_degrees, PillowImage.Resampling.BICUBIC, fillcolor="white"
    )
    return np.asarray(levelled)


def _edges(image: Image) -> NDArray[np.float32]:
    """Steps of brightness from pixel to pixel, rows x columns."""
    grey = PillowImage.fromarray(image).convert("L")
    grey.thumbnail((_LONG_SIDE, _LONG_SIDE))
    light = np.asarray(grey, np.float32)
    steps = np.zeros_like(light)
    steps[:, 1:] += np.abs(np.diff(light, axis=1))
    steps[1:, :] += np.abs(np.diff(light, axis=0))
    return np.minimum(steps, _STRONG_EDGE)


def _samples(
    places: Sequence[Box], width: int, height: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points (x, y in pixels) on and beside the places, and what print at each of them speaks for."""
    points, weights = [np.empty((0, 2))], [np.empty(0)]
    for place in places:
        box = place.scaled(width, height)
        if box.width < 2 or box.height < 2:
            continue
        count = min(max(int(box.width / 4), 4), _MOST_ALONG)
        xs = box.x0 + (np.arange(count) + 0.5) / count * box.width
        for across, weight in _ACROSS:
            points.append(np.stack([xs, np.full(count, box.y0 + across * box.height)], axis=1))
            weights.append(np.full(count, weight))
    return np.concatenate(points), np.concatenate(weights)


def _fit(
    edges: NDArray[np.float32], points: NDArray[np.float64], weights: NDArray[np.float64], skew: float
) -> float:
    """How much more print lies on the places than beside them, were the page skewed by so much."""
    height, width = edges.shape
    cos, sin = np.cos(np.radians(skew)), np.sin(np.radians(skew))
    x, y = points[:, 0] - width / 2, points[:, 1] - height / 2
    columns = np.clip(cos * x - sin * y + width / 2, 0, width - 1).astype(int)
    rows = np.clip(sin * x + cos * y + height / 2, 0, height - 1).astype(int)
    return float((edges[rows, columns] * weights).sum())
