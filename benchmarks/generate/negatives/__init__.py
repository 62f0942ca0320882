"""Papers that lie among certificates and are none; they name standards, bodies and dates all the same."""

from benchmarks.generate.negatives import business, certification, eastern, letters, persons
from benchmarks.generate.negatives.registry import NEGATIVES, Negative, write_negative

__all__ = [
    "NEGATIVES",
    "Negative",
    "business",
    "certification",
    "eastern",
    "letters",
    "persons",
    "write_negative",
]
