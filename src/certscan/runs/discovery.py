"""Which files a run reads."""

from __future__ import annotations

import logging
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from certscan.errors import NothingToReadError
from certscan.runs.listing import walk

_LOG = logging.getLogger(__name__)


def discover(paths: Iterable[Path], exclude: Collection[Path] = ()) -> list[Path]:
    """List the files to read: those named, and all in the folders named, sorted.

    A file that is named is always kept, also one that is gone: its record will say so. Inside a
    folder, links are not followed and leftovers of other programs are passed over. Files in
    `exclude`, such as the outputs of this run, are left out. NothingToReadError when no file is left.
    """
    named = list(paths)
    skipped = {path.resolve() for path in exclude}
    found: dict[str, Path] = {}
    for path in named:
        inside = sorted(_files_in(path, skipped), key=lambda file: file.parts) if path.is_dir() else [path]
        for file in inside:
            found.setdefault(os.path.abspath(file), file)  # noqa: PTH100 - a link and its target are two inputs
    if not found or not any(os.path.lexists(path) for path in named):
        raise NothingToReadError(
            _nothing_message(named), "Name files, or folders that hold PDFs or pictures."
        )
    return list(found.values())


def _files_in(folder: Path, skipped: set[Path]) -> Iterator[Path]:
    try:
        for entry in walk(str(folder), _report_unreadable):
            file = Path(entry.path)
            if file.resolve() not in skipped:
                yield file
    except OSError as error:
        _report_unreadable(error)


def _report_unreadable(error: OSError) -> None:
    _LOG.warning("The folder %s cannot be listed: %s.", error.filename, error.strerror)


def _nothing_message(named: list[Path]) -> str:
    if len(named) == 1:
        (path,) = named
        return f"There is no file to read in {path}." if path.is_dir() else f"{path} does not exist."
    return "There is no file to read under the paths given."
