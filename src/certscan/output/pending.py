"""A file that appears under its name complete, or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from abc import ABC, abstractmethod
from pathlib import Path
from typing import IO, AnyStr, Generic

from certscan.errors import OutputError

_HINTS = {
    errno.ENOENT: "Create the folder first, or write somewhere else.",
    errno.ENOTDIR: "A part of the path is a file; write somewhere else.",
    errno.EACCES: "Choose a folder that you may write to, or close the program that holds the file open.",
    errno.EPERM: "Choose a folder that you may write to, or close the program that holds the file open.",
    errno.EROFS: "The disk is read-only; write somewhere else.",
    errno.ENOSPC: "The disk is full; free some space and run again.",
    errno.EISDIR: "This is a folder; add a file name.",
}


def output_error(path: Path | str, error: OSError) -> OutputError:
    """Say in a buyer's words why `path` cannot be written."""
    reason = error.strerror or type(error).__name__
    hint = _HINTS.get(error.errno or 0, "Check the path and the disk, or write somewhere else.")
    return OutputError(f"{path} cannot be written: {reason}.", hint)


class _Pending(ABC, Generic[AnyStr]):
    """A file under a temporary name beside its target, which it replaces on `commit`.

    The temporary name is hidden, so that a later scan of the folder does not take it for an input.
    A target that is a link stays one: the file that it points to is replaced.
    """

    stream: IO[AnyStr]

    def __init__(self, target: Path) -> None:
        self.target = target
        self._final = target.resolve()
        if self._final.is_dir():
            raise output_error(target, IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)))
        self._temporary = self._final.with_name(f".{self._final.name}.{secrets.token_hex(4)}.part")
        try:
            self.stream = self._open()
        except OSError as error:
            raise output_error(target, error) from error

    @abstractmethod
    def _open(self) -> IO[AnyStr]:
        """Open the temporary file, for text or for bytes."""

    def write(self, content: AnyStr) -> None:
        """Write text or bytes; OutputError when the disk does not take it."""
        try:
            self.stream.write(content)
        except OSError as error:
            raise output_error(self.target, error) from error

    def commit(self) -> None:
        """Bring all to the disk and put the file in the place of its target."""
        try:
            self.stream.flush()
            os.fsync(self.stream.fileno())
            self.stream.close()
            self._temporary.replace(self._final)
        except OSError as error:
            self.discard()
            raise output_error(self.target, error) from error

    def discard(self) -> None:
        """Remove the temporary file; the target stays as it was."""
        try:
            self.stream.close()
        except OSError:
            pass  # what could not be flushed is thrown away anyhow
        finally:
            self._temporary.unlink(missing_ok=True)


class PendingFile(_Pending[str]):
    """A pending file of text."""

    def __init__(self, target: Path, *, encoding: str = "utf-8", newline: str = "\n") -> None:
        self._encoding = encoding
        self._newline = newline
        super().__init__(target)

    def _open(self) -> IO[str]:
        # File names can hold bytes that are no UTF-8; they must not end a run.
        return self._temporary.open(
            "x", encoding=self._encoding, newline=self._newline, errors="backslashreplace"
        )


class PendingBinaryFile(_Pending[bytes]):
    """A pending file of bytes."""

    def _open(self) -> IO[bytes]:
        return self._temporary.open("xb")
