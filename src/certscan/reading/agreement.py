"""Whether a text layer says what the page shows, told from a band of the page that is read as a picture."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import regex

from certscan.geometry import Box
from certscan.reading.words import Word

#: The band's share of the page's height.
_BAND = 0.12

#: Below this share of letter pairs in common the two say different things; so few pairs tell nothing.
_ALIKE, _FEWEST_PAIRS = 0.4, 25

#: Letters that the embedded engine lacks: what it makes of them tells nothing about the layer.
_UNREADABLE = regex.compile(
    r"[\p{Cyrillic}\p{Greek}\p{Hangul}\p{Arabic}\p{Hebrew}\p{Thai}\p{Devanagari}\u1ea0-\u1ef9]"
)


def band(words: Sequence[Word], width: float, height: float) -> Box | None:
    """Give the band across the page with the most letters that an engine can read; None where there are few."""
    reach = _BAND * height
    best: tuple[int, Box] | None = None
    for word in words:
        box = Box(0, max(word.box.y0 - 2, 0), width, min(word.box.y0 + reach, height))
        letters = sum(len(w.text) for w in words if _is_within(w, box) and not _UNREADABLE.search(w.text))
        if best is None or letters > best[0]:
            best = (letters, box)
    return best[1] if best and best[0] > _FEWEST_PAIRS else None


def contradicts(layer: Sequence[Word], seen: Iterable[Word], where: Box) -> bool:
    """Tell whether the words of a layer within a box are other ones than those seen there."""
    claimed = _pairs(w.text for w in layer if _is_within(w, where) and not _UNREADABLE.search(w.text))
    found = _pairs(w.text for w in seen)
    if claimed.total() < _FEWEST_PAIRS or found.total() < _FEWEST_PAIRS:
        return False
    return (claimed & found).total() < _ALIKE * claimed.total()


def _is_within(word: Word, box: Box) -> bool:
    return box.y0 <= word.box.y0 and word.box.y1 <= box.y1


def _pairs(texts: Iterable[str]) -> Counter[str]:
    """Count the pairs of neighbouring letters within words: they do not depend on how words are parted."""
    pairs: Counter[str] = Counter()
    for text in texts:
        folded = unicodedata.normalize("NFKC", text).casefold()
        pairs.update(a + b for a, b in pairwise(folded))
    return pairs
