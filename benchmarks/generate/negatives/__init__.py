"""Papers that lie among certificates and are none; they name standards, bodies and dates all the same."""

from benchmarks.generate.negatives import (
    business,
    certification,
    counter,
    desk,
    drawer,
    eastern,
    folder,
    hearsay,
    inbox,
    letters,
    offices,
    persons,
    pinboard,
    shelf,
    tray,
)
from benchmarks.generate.negatives.registry import NEGATIVES, Negative, write_negative

__all__ = [
    "NEGATIVES",
    "Negative",
    "business",
    "certification",
    "counter",
    "desk",
    "drawer",
    "eastern",
    "folder",
    "hearsay",
    "inbox",
    "letters",
    "offices",
    "persons",
    "pinboard",
    "shelf",
    "tray",
    "write_negative",
]
