"""CSV for a spreadsheet program: UTF-8 with a byte order mark, no cell that could be taken for a formula."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from certscan.output.flat import COLUMNS, rows
from certscan.output.pending import PendingFile, output_error
from certscan.record import Document

# Spreadsheet programs run a cell that begins with one of these as a formula, some of them after blanks
# or in the full-width form. What a certificate prints must never run.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r＝＋－＠]")
_DEFUSED = re.compile(r"'" + _FORMULA.pattern)

# All control characters but tab and the line ends, which a quoted cell can hold.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def defuse(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet program would run; `restore` takes it away again."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def restore(cell: str) -> str:
    """Undo `defuse`, for programs that read the file back."""
    return cell[1:] if _DEFUSED.match(cell) else cell


class CsvFile:
    """Writes one row per certificate, and one for a file that has none."""

    def __init__(self, target: Path) -> None:
        self._file = PendingFile(target, encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file.stream)
        self._write_row(COLUMNS)

    def write(self, document: Document) -> None:
        """Write the rows of one record."""
        for row in rows(document):
            self._write_row(tuple(defuse(_CONTROL.sub(" ", cell)) for cell in row.values()))

    def close(self) -> None:
        """Put the file in its place."""
        self._file.commit()

    def discard(self) -> None:
        """Remove what was written."""
        self._file.discard()

    def _write_row(self, cells: tuple[str, ...]) -> None:
        try:
            self._rows.writerow(cells)
        except OSError as error:
            raise output_error(self._file.target, error) from error
