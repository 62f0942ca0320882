"""What counts as the same writing: normal forms, and how alike two texts are (0 to 1)."""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

DASHES = re.compile("[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d]")
ACCENTS = re.compile("[\u0300-\u036f]")
HAN = "\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff"
BETWEEN_HAN = re.compile(f"(?<=[{HAN}])\\s+(?=[{HAN}])")

#: A name that holds all words of another has a token-set similarity of 1, even if it is "Ltd" alone;
#: so the shorter of the two must carry at least this share of the longer's letters.
LEAST_SHARE_OF_NAME = 0.6


def number(text: str) -> str:
    """Normalise a certificate number: no white space, no case, one kind of dash."""
    plain = DASHES.sub("-", unicodedata.normalize("NFKC", text))
    return re.sub(r"\s+", "", plain).casefold()


def name(text: str) -> str:
    """Normalise a name: no case, accents or punctuation, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ı", "i")
    plain = unicodedata.normalize("NFC", ACCENTS.sub("", unicodedata.normalize("NFD", plain)))
    words = "".join(char if char.isalnum() else " " for char in plain)
    return BETWEEN_HAN.sub("", " ".join(words.split()))


def prose(text: str) -> str:
    """Normalise running text: no case, one kind of dash, single spaces, none between Chinese characters."""
    plain = DASHES.sub("-", unicodedata.normalize("NFKC", text)).casefold()
    return BETWEEN_HAN.sub("", " ".join(plain.split()))


def name_similarity(first: str, second: str) -> float:
    """Compare two names as sets of words."""
    one, other = name(first), name(second)
    lengths = sorted(len(text.replace(" ", "")) for text in (one, other))
    if lengths[0] == 0 or lengths[0] < LEAST_SHARE_OF_NAME * lengths[1]:
        return 0.0
    return fuzz.token_set_ratio(one, other) / 100


def prose_similarity(first: str, second: str) -> float:
    """Compare two texts character by character."""
    return Levenshtein.normalized_similarity(prose(first), prose(second))
