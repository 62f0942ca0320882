"""Links of a workbook: to a row of it, and to the file that was read."""

from __future__ import annotations

import os
from pathlib import Path

import regex

#: What a link to a file may be made of. Other names could become an address of another kind or of another machine
#: in the program that opens the link.
_SAFE = regex.compile(r"[\p{L}\p{M}\p{N} ._()+,&=@~'/-]{1,1000}")


def to_row(sheet: str, row: int) -> str:
    """Lead to a row of a sheet of this workbook."""
    return f"internal:'{sheet}'!A{row}"


def to_file(path: str, workbook: Path) -> str | None:
    """Lead from a workbook to a file, relative to its folder; None where the file's name is not safe in a link.

    Relative, so that both can be moved or packed together.
    """
    try:
        relative = Path(os.path.relpath(path, workbook.resolve().parent)).as_posix()
    except ValueError:  # on another drive, or with a NUL in its name
        return None
    return f"external:{relative}" if _SAFE.fullmatch(relative) else None
