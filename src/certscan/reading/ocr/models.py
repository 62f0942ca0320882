"""The OCR models of models/ocr.toml: where they are installed, and whether they are the ones listed."""

from __future__ import annotations

import functools
import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from certscan.models_folder import models_folder


class Role(StrEnum):
    """What a model does for the engine."""

    DETECTION = "detection"
    RECOGNITION = "recognition"
    DIRECTION = "direction"


class OcrModel(BaseModel):
    """An entry of the list; `file` is a path within the installed packages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    name: str
    purpose: str
    package: str
    versions: str
    file: str
    bytes: int
    sha256: str
    licence: str
    source: str
    checked: date

    @property
    def path(self) -> Path | None:
        """The installed file; None where its package is not installed or lacks it."""
        try:
            path = Path(str(metadata.distribution(self.package).locate_file(self.file)))
        except metadata.PackageNotFoundError:
            return None
        return path if path.is_file() else None


class Match(StrEnum):
    """How an installed model compares with its entry."""

    SAME = "as listed"
    OTHER = "another file than listed"
    MISSING = "not installed"


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """A model and what was found of it."""

    model: OcrModel
    match: Match


@functools.cache
def ocr_models() -> dict[Role, OcrModel]:
    """Read the list that comes with certscan, one model for each role."""
    entries = tomllib.loads((models_folder() / "ocr.toml").read_text(encoding="utf-8"))["models"]
    models = [OcrModel.model_validate(entry) for entry in entries]
    return {model.role: model for model in models}


def check_models() -> list[ModelCheck]:
    """Compare every installed model with its SHA-256."""
    return [ModelCheck(model, _match(model)) for model in ocr_models().values()]


def _match(model: OcrModel) -> Match:
    if model.path is None:
        return Match.MISSING
    with model.path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Match.SAME if digest == model.sha256 else Match.OTHER
