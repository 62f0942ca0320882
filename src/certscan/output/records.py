"""Records read back from a .jsonl file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from certscan.errors import NothingToReadError, UsageError
from certscan.record import Document

_HINT = "Give a file that `certscan scan -o FILE.jsonl` has written, whole."


def read_records(path: Path) -> Iterator[Document]:
    """Read the records of a file one by one.

    UsageError names the first line that is no record; NothingToReadError where the file holds none.
    """
    found = False
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    found = True
                    yield _record(line, path, number)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise UsageError(f"The records {path} cannot be read: {reason}.", _HINT) from error
    if not found:
        raise NothingToReadError(f"There is no record in {path}.", _HINT)


def _record(line: str, path: Path, number: int) -> Document:
    try:
        return Document.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the line"
        raise UsageError(
            f"{path}, line {number} is no record of certscan: {place}: {first['msg']}.", _HINT
        ) from error
