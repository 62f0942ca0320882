"""JSON Lines: the contract itself, one record on each line."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TextIO

from certscan.errors import OutputError
from certscan.output.pending import PendingFile, output_error
from certscan.record import Document


class JsonLinesFile:
    """Writes records to a .jsonl file."""

    def __init__(self, target: Path) -> None:
        self._file = PendingFile(target)

    def write(self, document: Document) -> None:
        """Write one record as one line."""
        self._file.write(document.to_json_line() + "\n")

    def close(self) -> None:
        """Put the file in its place."""
        self._file.commit()

    def discard(self) -> None:
        """Remove what was written."""
        self._file.discard()


class JsonLinesStream:
    """Writes records to a stream, each as soon as it is there."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, document: Document) -> None:
        """Write one record as one line and hand it on at once."""
        try:
            self._stream.write(document.to_json_line() + "\n")
            self._stream.flush()
        except BrokenPipeError as error:
            self._silence()
            raise OutputError(
                "The program that takes the records has ended before the last one.",
                "This is expected behind `head`; otherwise look at what that program says.",
            ) from error
        except OSError as error:
            raise output_error("Standard output", error) from error

    def close(self) -> None:
        """Leave the stream open; it is not ours."""

    def discard(self) -> None:
        """Leave what was written; it has been handed on."""

    def _silence(self) -> None:
        """Let the flush at the interpreter's end go nowhere, since the reader is gone."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)
