"""A file's bytes, taken once: everything later works on what was hashed here."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from certscan.document.media import MediaType, media_type
from certscan.errors import (
    CorruptError,
    EmptyError,
    PermissionDeniedError,
    TooLargeError,
    UnsupportedTypeError,
    VanishedError,
)
from certscan.settings import Limits


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The content of one input."""

    name: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The content's SHA-256 as hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def media_type(self) -> MediaType | None:
        """What the content is; None where it is not read."""
        return media_type(self.data)


def load(path: Path, limits: Limits) -> SourceFile:
    """Read a file's bytes.

    Raises VanishedError, PermissionDeniedError, UnsupportedTypeError (not a regular file),
    TooLargeError or CorruptError (the medium cannot be read).
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnsupportedTypeError("This is not a regular file.", "Give a file or a folder.")
        most = int(limits.max_file_megabytes * 1e6)
        with path.open("rb") as file:
            # The file may have grown since its size was told, so that reading is limited too.
            data = file.read(most + 1) if status.st_size <= most else b""
            size = max(status.st_size, len(data))
        if size > most:
            raise TooLargeError(
                f"The file has {size / 1e6:,.1f} MB; the limit is {limits.max_file_megabytes:,.1f} MB."
            )
        return SourceFile(path.name, data)
    except FileNotFoundError:
        raise VanishedError from None
    except PermissionError:
        raise PermissionDeniedError from None
    except ValueError:  # a NUL character in its name
        raise UnsupportedTypeError("No file can have this name.", "Give a file or a folder.") from None
    except OSError as error:
        raise CorruptError(
            f"The file cannot be read from its disk or share ({error.strerror}).",
            "Copy the file to a local disk and try again.",
        ) from error


def require_readable(source: SourceFile) -> MediaType:
    """Give the media type, or raise EmptyError or UnsupportedTypeError."""
    if not source.data.strip(b"\x00\r\n\t "):
        raise EmptyError
    kind = source.media_type
    if kind is None:
        raise UnsupportedTypeError
    return kind
