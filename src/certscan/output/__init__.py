"""Records to files: jsonl, csv, xlsx, parquet, html."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from certscan.errors import OutputError, UsageError
from certscan.output.csv_file import CsvFile
from certscan.output.html_file import HtmlFile
from certscan.output.jsonl import JsonLinesFile, JsonLinesStream
from certscan.output.parquet_file import ParquetFile
from certscan.output.pictures import PagePictures
from certscan.output.writer import RecordWriter
from certscan.output.xlsx_file import XlsxFile

__all__ = ["STDOUT", "RecordWriter", "open_writer", "open_writers"]

#: The target that means standard output.
STDOUT = "-"

_BY_SUFFIX: dict[str, Callable[[Path], RecordWriter]] = {
    ".jsonl": JsonLinesFile,
    ".csv": CsvFile,
    ".xlsx": XlsxFile,
    ".parquet": ParquetFile,
    ".html": HtmlFile,
}


def open_writer(
    target: str, stdout: TextIO, pictures: Callable[[], PagePictures] | None = None
) -> RecordWriter:
    """Open the writer that a target's suffix tells; `-` is JSON Lines on `stdout`.

    `pictures` makes what draws the pages of a report, which has no pictures without it.
    """
    if target == STDOUT:
        return JsonLinesStream(stdout)
    path = Path(target)
    known = ", ".join(_BY_SUFFIX)
    writer = _BY_SUFFIX.get(path.suffix.lower())
    if writer is None:
        raise UsageError(
            f"The format of the output {target} is not known.",
            f"End its name with one of: {known}; or give -.",
        )
    return HtmlFile(path, pictures) if writer is HtmlFile else writer(path)


@contextmanager
def open_writers(
    targets: Sequence[str], stdout: TextIO, pictures: Callable[[], PagePictures] | None = None
) -> Iterator[list[RecordWriter]]:
    """Open all outputs of a run; they are finished at its end and when the user interrupts it.

    Any other exception discards them: half a result must not take the place of a whole one unseen.
    """
    if len(set(targets)) < len(targets):
        raise UsageError("The same output is given twice.", "Give each --output once.")
    writers: list[RecordWriter] = []
    try:
        for target in targets:
            writers.append(open_writer(target, stdout, pictures))  # noqa: PERF401 - the opened ones must be kept
        yield writers
    except KeyboardInterrupt:
        _close(writers)
        raise
    except BaseException:
        for writer in writers:
            writer.discard()
        raise
    _close(writers)


def _close(writers: Sequence[RecordWriter]) -> None:
    """Close all, and only then report the first that failed: one full disk must not cost the other output."""
    errors: list[OutputError] = []
    for writer in writers:
        try:
            writer.close()
        except OutputError as error:
            errors.append(error)
    if errors:
        raise errors[0]
