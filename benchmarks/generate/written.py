"""A document between its writing and its drawing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from benchmarks.generate.art import Art
from benchmarks.generate.draft import Sheets
from benchmarks.generate.model import Facts


@dataclass
class Written:
    """Sheets, pictures, and the lines of truth without file and medium; `printed` lists the facts' printed forms."""

    sheets: Sheets
    pictures: dict[str, Art]
    language: str
    truths: list[dict[str, Any]] = field(default_factory=list)
    printed: list[tuple[Facts, list[str]]] = field(default_factory=list)
