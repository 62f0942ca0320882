"""All layouts, by family; importing this package fills the registry."""

from benchmarks.generate.layouts import (
    annexes,
    bindings,
    chinese,
    classic,
    german,
    multiple,
    northern,
    notified,
    panels,
    product,
    regional,
    registrars,
    romance,
    schemes,
    sentences,
    tables,
    western,
)
from benchmarks.generate.layouts.registry import LAYOUTS, Layout

__all__ = [
    "LAYOUTS",
    "Layout",
    "annexes",
    "bindings",
    "chinese",
    "classic",
    "german",
    "multiple",
    "northern",
    "notified",
    "panels",
    "product",
    "regional",
    "registrars",
    "romance",
    "schemes",
    "sentences",
    "tables",
    "western",
]
