"""Parquet for data tools: the flat table with types, a day as a day and several values as a list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from certscan.output.components import library
from certscan.output.flat import COLUMNS, Cell, typed_rows
from certscan.output.pending import PendingBinaryFile, output_error
from certscan.record import SCHEMA_VERSION, Document

_DAYS = {"issue_date", "expiry_date", "initial_date", "judged_as_of"}
_LISTS = {"standards", "accreditation", "sites", "findings", "languages", "warnings"}
#: Written at once; each batch becomes a row group.
_BATCH = 5_000


class ParquetFile:
    """Writes one row per certificate, and one for a file that has none."""

    def __init__(self, target: Path) -> None:
        self._arrow = library("parquet")
        parquet = library("parquet", "pyarrow.parquet")
        self._schema = _schema(self._arrow)
        self._batch: list[dict[str, Cell]] = []
        self._file = PendingBinaryFile(target)
        self._writer = parquet.ParquetWriter(self._file.stream, self._schema, compression="zstd")

    def write(self, document: Document) -> None:
        """Take the rows of one record."""
        self._batch += (
            {name: _encodable(cell) for name, cell in row.items()} for row in typed_rows(document)
        )
        if len(self._batch) >= _BATCH:
            try:
                self._write_batch()
            except OSError as error:
                raise output_error(self._file.target, error) from error

    def close(self) -> None:
        """Write what is left and put the file in its place."""
        try:
            self._write_batch()
            self._writer.close()
        except OSError as error:
            self.discard()
            raise output_error(self._file.target, error) from error
        self._file.commit()

    def discard(self) -> None:
        """Remove what was written."""
        self._writer.is_open = False  # or it would write its end when it is collected
        self._file.discard()

    def _write_batch(self) -> None:
        if self._batch:
            self._writer.write_table(self._arrow.Table.from_pylist(self._batch, self._schema))
            self._batch = []


def _schema(arrow: Any) -> Any:
    def kind(column: str) -> Any:
        if column in _DAYS:
            return arrow.date32()
        if column in _LISTS:
            return arrow.list_(arrow.string())
        others = {
            "needs_review": arrow.bool_(),
            "lowest_confidence": arrow.float64(),
            "pages": arrow.list_(arrow.int32()),
        }
        return others.get(column, arrow.string())

    return arrow.schema(
        [(column, kind(column)) for column in COLUMNS], metadata={"schema_version": SCHEMA_VERSION}
    )


def _encodable(cell: Cell) -> Cell:
    """Escape what is no UTF-8, as file names can hold; it must not end a run."""
    if isinstance(cell, tuple):
        return tuple(_text(part) if isinstance(part, str) else part for part in cell)
    return _text(cell) if isinstance(cell, str) else cell


def _text(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
