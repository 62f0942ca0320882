"""Reads the data files into typed entries; a broken entry is named by file and key."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

import rtoml
from pydantic import ValidationError

from certscan.catalogue.data_files import DATA, parsed
from certscan.catalogue.label_model import LabelLanguage
from certscan.catalogue.lookup import Catalogue
from certscan.catalogue.model import (
    AccreditationBody,
    AdoptionPattern,
    CertificationBody,
    Entry,
    NumberScheme,
    OtherMark,
    Register,
    Standard,
    SuspiciousName,
)
from certscan.errors import CertscanError, ExitStatus

E = TypeVar("E", bound=Entry)


class CatalogueError(CertscanError):
    """A data file of the catalogue is broken; the fault is ours."""

    code = "internal"
    exit_status = ExitStatus.INTERNAL

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(
            f"The catalogue file {file} is broken at {key}: {reason}",
            "Install certscan anew; if the catalogue was edited, correct this entry.",
        )
        self.file = file
        self.key = key


@functools.cache
def load() -> Catalogue:
    """Give the catalogue that comes with certscan; it is read once per process."""
    return read_catalogue(DATA)


def read_catalogue(root: Traversable) -> Catalogue:
    """Read a catalogue from the folder that holds its data files."""
    return Catalogue(
        standards=_by_key(_entries(root, "standards", Standard), "id"),
        accreditation_bodies=_by_key(_entries(root, "accreditation_bodies", AccreditationBody), "id"),
        certification_bodies=_by_key(_entries(root, "certification_bodies", CertificationBody), "id"),
        labels=_by_key(_entries(root, "labels", LabelLanguage), "language"),
        other_marks=_by_key(_list(root, "other_marks.toml", "marks", OtherMark), "id"),
        suspicious_names=tuple(e for _, e in _list(root, "suspicious_names.toml", "names", SuspiciousName)),
        adoption_patterns=tuple(e for _, e in _list(root, "adoptions.toml", "patterns", AdoptionPattern)),
        number_schemes=_by_key(_list(root, "number_schemes.toml", "schemes", NumberScheme), "id"),
        registers=_by_key(_list(root, "registers.toml", "registers", Register), "id"),
    )


def _entries(root: Traversable, folder: str, model: type[E]) -> Iterator[tuple[str, E]]:
    """Read every file below a folder as one entry each, in the order of their paths."""
    for name, file in _files(root / folder, folder):
        yield name, _checked(name, "", _parsed(name, file), model)


def _list(root: Traversable, name: str, key: str, model: type[E]) -> Iterator[tuple[str, E]]:
    """Read the entries under one key of a file."""
    data = _parsed(name, root / name)
    unknown = sorted(data.keys() - {key})
    if unknown:
        raise CatalogueError(name, unknown[0], "unknown key")
    for index, item in enumerate(data.get(key, [])):
        yield name, _checked(name, f"{key}[{index}].", item, model)


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for child in sorted(folder.iterdir(), key=lambda c: c.name):
        name = f"{path}/{child.name}"
        if child.is_dir():
            yield from _files(child, name)
        elif child.name.endswith(".toml"):
            yield name, child


def _parsed(name: str, file: Traversable) -> dict[str, Any]:
    try:
        return parsed(file)
    except (OSError, UnicodeDecodeError, rtoml.TomlParsingError) as error:
        raise CatalogueError(name, "the file itself", str(error)) from error


def _checked(name: str, prefix: str, data: Mapping[str, Any], model: type[E]) -> E:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        key = prefix + ".".join(str(part) for part in first["loc"])
        raise CatalogueError(name, key, first["msg"]) from error


def _by_key(entries: Iterator[tuple[str, E]], key: str) -> dict[str, E]:
    found: dict[str, E] = {}
    for name, entry in entries:
        value = getattr(entry, key)
        if value in found:
            raise CatalogueError(name, key, f"{value} is taken by another entry")
        found[value] = entry
    return found
