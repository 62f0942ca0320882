"""All layouts, by family; importing this package fills the registry."""

from benchmarks.generate.layouts import (
    asia,
    bundles,
    chinese,
    chinese_bodies,
    classic,
    eastern,
    integrated,
    multiple,
    oddities,
    panels,
    product,
    regional,
    schemes,
    sentences,
    small_bodies,
    tables,
)
from benchmarks.generate.layouts.registry import LAYOUTS, Layout

__all__ = [
    "LAYOUTS",
    "Layout",
    "asia",
    "bundles",
    "chinese",
    "chinese_bodies",
    "classic",
    "eastern",
    "integrated",
    "multiple",
    "oddities",
    "panels",
    "product",
    "regional",
    "schemes",
    "sentences",
    "small_bodies",
    "tables",
]
