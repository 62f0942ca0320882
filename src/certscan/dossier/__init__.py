"""The certificates of a run by supplier: what is held, missing, next to expire and contradictory."""

from __future__ import annotations

from certscan.dossier.build import build
from certscan.dossier.model import Dossier

__all__ = ["Dossier", "build"]
