"""Reads a buyer's expectations from CSV or TOML; a mistake is named by line and key."""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from certscan.errors import UsageError
from certscan.mistakes import said
from certscan.policy.expectation import Expectation, Expectations
from certscan.policy.standard_names import HINT, mistake_in
from certscan.policy.toml_lines import line_of, written

_HINT = "docs/usage.md shows how a file of expectations is written, as CSV and as TOML."
#: In a cell of a CSV file several values stand between these.
_BETWEEN_VALUES = "|"
_LISTS = frozenset({"names", "standards", "products", "files"})
_YES, _NO = frozenset({"yes", "true", "1", "x"}), frozenset({"no", "false", "0", ""})


def read_expectations(path: Path) -> Expectations:
    """Read a .csv or .toml file; UsageError names the line and the key of a mistake."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise UsageError(f"The expectations {path} cannot be read: {reason}.", _HINT) from error
    suffix = path.suffix.lower()
    if suffix == ".toml":
        suppliers = _from_toml(text, path)
    elif suffix == ".csv":
        suppliers = tuple(_from_csv(text, path))
    else:
        raise UsageError(f"The format of the expectations {path} is not known.", "Give a .csv or .toml file.")
    if not suppliers:
        raise UsageError(f"The expectations {path} name no supplier.", _HINT)
    return Expectations(suppliers)


def _from_toml(text: str, path: Path) -> tuple[Expectation, ...]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"The expectations {path} are no TOML: {error}.", _HINT) from error
    unknown = [key for key in data if key != "suppliers"]
    if unknown:
        raise _wrong(path, line_of(text, unknown), unknown[0], "unknown key; write [[suppliers]]")
    entries = data.get("suppliers", [])
    if not isinstance(entries, list):
        raise _wrong(
            path, line_of(text, ["suppliers"]), "suppliers", "write [[suppliers]], in double brackets"
        )
    found = []
    for index, entry in enumerate(entries):
        try:
            found.append(Expectation.model_validate(entry))
        except ValidationError as error:
            first = error.errors()[0]
            key = ("suppliers", index, *first["loc"])
            raise _wrong(path, line_of(text, key), written(key), said(first)) from error
        for place, reason in _misnamed(found[-1]):
            key = ("suppliers", index, "standards", place)
            raise _wrong(path, line_of(text, key), written(key), reason, HINT)
    return tuple(found)


def _from_csv(text: str, path: Path) -> Iterator[Expectation]:
    heading = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=heading.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = [name.strip().casefold() for name in rows.fieldnames or ()]
        rows.fieldnames = columns
        for name in columns:
            if name not in Expectation.model_fields:
                known = ", ".join(Expectation.model_fields)
                raise _wrong(path, 1, name, f"unknown column; known: {known}")
        for row in rows:
            if None in row or None in row.values():
                raise _wrong(path, rows.line_num, "the row", f"it does not have {len(columns)} cells")
            if any(cell.strip() for cell in row.values()):
                yield _expectation(row, path, rows.line_num)
    except csv.Error as error:
        raise _wrong(path, rows.line_num, "the row", str(error)) from error


def _expectation(row: dict[str, str], path: Path, line: int) -> Expectation:
    values: dict[str, Any] = {}
    for name, cell in row.items():
        text = cell.strip()
        if name in _LISTS:
            values[name] = tuple(part.strip() for part in text.split(_BETWEEN_VALUES) if part.strip())
        elif name == "making":
            if text.casefold() not in _YES | _NO:
                raise _wrong(path, line, name, f"'{text}' is neither yes nor no")
            values[name] = text.casefold() in _YES
        else:
            values[name] = text or None
    try:
        expectation = Expectation.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        raise _wrong(path, line, written(first["loc"]), said(first)) from error
    for place, reason in _misnamed(expectation):
        raise _wrong(path, line, written(("standards", place)), reason, HINT)
    return expectation


def _misnamed(expectation: Expectation) -> Iterator[tuple[int, str]]:
    """Find the required standards that nobody knows, each by its place."""
    for place, name in enumerate(expectation.standards):
        if reason := mistake_in(name):
            yield place, reason


def _wrong(path: Path, line: int, key: str, reason: str, hint: str = _HINT) -> UsageError:
    return UsageError(f"The expectations are wrong at {path}, line {line}, {key}: {reason}.", hint)
