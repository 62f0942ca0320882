"""All layouts, by family; importing this package fills the registry."""

from benchmarks.generate.layouts import (
    chinese,
    classic,
    german,
    multiple,
    panels,
    product,
    regional,
    registrars,
    sentences,
    tables,
    western,
)
from benchmarks.generate.layouts.registry import LAYOUTS, Layout

__all__ = [
    "LAYOUTS",
    "Layout",
    "chinese",
    "classic",
    "german",
    "multiple",
    "panels",
    "product",
    "regional",
    "registrars",
    "sentences",
    "tables",
    "western",
]
