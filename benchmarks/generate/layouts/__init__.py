"""All layouts, by family; importing this package fills the registry."""

from benchmarks.generate.layouts import (
    chinese,
    classic,
    multiple,
    panels,
    product,
    regional,
    sentences,
    tables,
)
from benchmarks.generate.layouts.registry import LAYOUTS, Layout

__all__ = [
    "LAYOUTS",
    "Layout",
    "chinese",
    "classic",
    "multiple",
    "panels",
    "product",
    "regional",
    "sentences",
    "tables",
]
