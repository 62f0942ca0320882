"""Leaving out what is blank on a page before lines are looked for: the search takes as long for paper as for print."""

from __future__ import annotations

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from certscan.document.page import Image

#: Neighbouring pixels of a blurred row or column that differ by more than this many of 256 levels are no blank paper.
_NOISE = 6

#: So many pixels beside print are kept, as lines are told from each other by the paper between them.
_MARGIN = 24

Places = NDArray[np.intp]


def printed(image: Image, block: int, step: int = 1) -> tuple[Places, Places]:
    """Give the rows and columns to look at, in whole blocks: `step` of them, or a multiple, where there are as many.

    Rows are left out wherever each is as the one above it. Columns are left out at the sides alone, where nothing
    changes in them or beside them: a gap between two columns of text says that they are two. The image's sides are
    multiples of `block`; where the model halves an image so often, print is seen as it is on the whole page.
    """
    grey = np.asarray(cv2.blur(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), (3, 3)), np.uint8)
    down, across = cv2.absdiff(grey[1:], grey[:-1]), cv2.absdiff(grey[:, 1:], grey[:, :-1])
    rows = _kept(np.append(0, _highest(down, 1)))
    columns = _kept(np.maximum(_highest(down, 0), np.append(0, _highest(across, 0))))
    if columns.any():
        first, last = np.flatnonzero(columns)[[0, -1]]
        columns[first:last] = True
    return _places(rows, block, step), _places(columns, block, step)


def cut_out(image: Image, rows: Places, columns: Places) -> Image:
    """Give the image without the other rows and columns; columns next to each other are copied as one."""
    runs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    return np.concatenate([image[rows, run[0] : run[-1] + 1] for run in runs], axis=1)


def on_page(places: NDArray[np.float32], kept: Places) -> NDArray[np.float64]:
    """Give the rows or columns of the page that places among the kept ones stand for; beyond these, as far beyond."""
    last = len(kept) - 1
    beyond = np.minimum(places, 0) + np.maximum(places - last, 0)
    return np.asarray(np.interp(places, np.arange(len(kept)), kept) + beyond, np.float64)


def _highest(changes: MatLike, axis: int) -> NDArray[np.uint8]:
    """Give the highest change in each column (axis 0) or row."""
    return np.asarray(cv2.reduce(changes, axis, cv2.REDUCE_MAX), np.uint8).ravel()


def _kept(changes: NDArray[np.integer]) -> NDArray[np.bool_]:
    """Keep what changes, with a margin before and behind."""
    around = np.ones((2 * _MARGIN + 1, 1), np.uint8)
    printed_on = (changes > _NOISE).astype(np.uint8)[:, np.newaxis]
    return np.asarray(cv2.dilate(printed_on, around)[:, 0] > 0)


def _places(kept: NDArray[np.bool_], block: int, step: int) -> Places:
    blocks: NDArray[np.bool_] = kept.reshape(-1, block).max(axis=1)
    left_out = np.flatnonzero(~blocks)
    blocks[left_out[: -int(blocks.sum()) % step]] = True
    blocks[0] |= not blocks.any()
    return np.flatnonzero(np.repeat(blocks, block))
