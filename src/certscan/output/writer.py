"""What every output format offers to a run."""

from __future__ import annotations

from typing import Protocol

from certscan.record import Document


class RecordWriter(Protocol):
    """Takes records one by one; opening one already claims its place, so that a run fails early."""

    def write(self, document: Document) -> None:
        """Write one record; OutputError when that fails."""

    def close(self) -> None:
        """Finish: from now on the output is there under its name."""

    def discard(self) -> None:
        """Give up: what was there under this name before stays."""
