"""Libraries that only some outputs need, and that are optional extras therefore."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from certscan.errors import MissingComponentError

#: Each extra with the suffix that it is for and the module that it brings.
EXTRAS = {"xlsx": (".xlsx", "xlsxwriter"), "parquet": (".parquet", "pyarrow")}


def library(extra: str, module: str | None = None) -> Any:
    """Import what an extra brings, or a module of it; MissingComponentError where it is not installed."""
    suffix, top = EXTRAS[extra]
    try:
        return import_module(module or top)
    except ModuleNotFoundError as error:
        raise MissingComponentError(
            f"An output {suffix} needs the library {top}, which is not installed.",
            f"Run: pip install 'certscan[{extra}]'",
        ) from error
