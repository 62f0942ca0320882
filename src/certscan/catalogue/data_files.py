"""The data files that come with the catalogue."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import rtoml

#: The folder that holds them.
DATA = resources.files("certscan.catalogue") / "data"


def parsed(file: Traversable) -> dict[str, Any]:
    """Read a file; OSError or UnicodeDecodeError where that fails, rtoml.TomlParsingError where it is no TOML."""
    return rtoml.loads(file.read_text(encoding="utf-8"))
