"""certscan reads supplier certificates and judges whether they can be relied on.

>>> from certscan import scan
>>> document = scan("certificate.pdf")  # doctest: +SKIP
>>> document.certificates[0].expiry_date  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import TYPE_CHECKING

from certscan.record import Certificate, Document
from certscan.version import __version__

if TYPE_CHECKING:
    from certscan.settings import Settings

__all__ = ["Certificate", "Document", "__version__", "scan", "scan_many"]


def scan(path: str | PathLike[str], settings: Settings | None = None) -> Document:
    """Read and judge one file; what is wrong with it stands in the document's `error`."""
    from pathlib import Path  # noqa: PLC0415 - the stages are loaded at their first use

    from certscan.pipeline import scan_path  # noqa: PLC0415
    from certscan.settings import Settings  # noqa: PLC0415

    return scan_path(Path(path), settings or Settings())


def scan_many(paths: Iterable[str | PathLike[str]], settings: Settings | None = None) -> Iterator[Document]:
    """Read and judge many files and folders, in their order, on all cores."""
    from pathlib import Path  # noqa: PLC0415

    from certscan.runs.discovery import discover  # noqa: PLC0415
    from certscan.runs.folder import scan_many as run  # noqa: PLC0415
    from certscan.settings import Settings  # noqa: PLC0415

    return run(discover([Path(p) for p in paths]), settings or Settings())
