"""What is known about standards, accreditation bodies, certification bodies and labels.

Importing this package reads nothing; `load()` reads the data files once per process.
"""

from __future__ import annotations

from certscan.catalogue.loader import CatalogueError, load
from certscan.catalogue.lookup import Catalogue

__all__ = ["Catalogue", "CatalogueError", "load"]
