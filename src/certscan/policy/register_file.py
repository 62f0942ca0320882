"""Reads a register's export: CSV whose columns are named in one of several languages."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from importlib import resources
from pathlib import Path

from certscan.errors import UsageError
from certscan.fields.wording.folding import plain
from certscan.policy.register import Entry

_HINT = "Save the export as CSV in UTF-8, with a line of column names; docs/usage.md names the columns."
_ENCODINGS = ("utf-8-sig", "gb18030")
_DATES = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y年%m月%d日", "%d.%m.%Y")


def read_export(path: Path, register: str, as_of: date) -> list[Entry]:
    """Read all entries of an export; UsageError names the line of a mistake."""
    text = _text(path)
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        heading = next(rows, [])
        if _own_columns() <= set(heading):
            raise UsageError(
                f"{path} is a list that certscan wrote itself: it tells what documents say, not what a register says.",
                "Export a list from a register (IAF CertSearch, cx.cnca.cn, that of a body …) and import that; "
                "docs/usage.md names the columns.",
            )
        columns = [_column(name) for name in heading]
        if "number" not in columns:
            raise UsageError(f"{path}, line 1: no column is named as one of certificate numbers.", _HINT)
        return list(_entries(rows, columns, path, register, as_of))
    except csv.Error as error:
        raise UsageError(f"{path}, line {rows.line_num}: {error}.", _HINT) from error


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The export {path} cannot be read: {error.strerror}.", _HINT) from error
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UsageError(f"The export {path} is no text.", _HINT)


def _entries(
    rows: Iterator[list[str]], columns: list[str | None], path: Path, register: str, as_of: date
) -> Iterator[Entry]:
    for line, row in enumerate(rows, start=2):
        cells = {
            name: cell.strip() for name, cell in zip(columns, row, strict=False) if name and cell.strip()
        }
        if not plain(cells.get("number", "")):
            continue
        expires = cells.pop("expires", None)
        yield Entry(
            register=register,
            as_of=as_of,
            expires=_day(expires, path, line) if expires else None,
            **cells,
        )


def _day(text: str, path: Path, line: int) -> date:
    for form in _DATES:
        try:
            return datetime.strptime(text[:11].strip(), form).date()
        except ValueError:
            continue
    raise UsageError(f"{path}, line {line}: '{text}' is no date as in 2027-05-11.", _HINT)


def _column(name: str) -> str | None:
    return next((field for field, names in _column_names().items() if plain(name) in names), None)


@cache
def _column_names() -> dict[str, frozenset[str]]:
    columns = _facts()["columns"]
    return {field: frozenset(plain(name) for name in names) for field, names in columns.items()}


@cache
def _own_columns() -> frozenset[str]:
    return frozenset(_facts()["own"]["columns"])


@cache
def _facts() -> dict[str, dict[str, list[str]]]:
    text = (resources.files("certscan.policy") / "register_columns.toml").read_text(encoding="utf-8")
    return {name: table for name, table in tomllib.loads(text).items() if isinstance(table, dict)}
