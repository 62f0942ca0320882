"""Every option in one place: arguments win over the environment (CERTSCAN_…), then the defaults."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import platformdirs
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class OcrChoice(StrEnum):
    """Which OCR engine reads pages that have no sound text layer."""

    AUTO = "auto"
    RAPIDOCR = "rapidocr"
    TESSERACT = "tesseract"
    OFF = "off"


class FailOn(StrEnum):
    """Which verdicts make the exit status 1."""

    NEVER = "never"
    FAIL = "fail"
    WARN = "warn"
    REVIEW = "review"


class Limits(BaseSettings):
    """What one document may cost; each name carries its unit."""

    model_config = SettingsConfigDict(env_prefix="CERTSCAN_", frozen=True)

    max_file_megabytes: Annotated[float, Field(gt=0)] = 200.0
    max_pages: Annotated[int, Field(gt=0)] = 200
    max_image_megapixels: Annotated[float, Field(gt=0)] = 150.0
    deadline_seconds: Annotated[float, Field(gt=0)] = 300.0
    max_worker_gigabytes: Annotated[float, Field(gt=0)] = 6.0


def _data_folder() -> Path:
    """Where certscan keeps what outlives a run, by the customs of the operating system."""
    return platformdirs.user_data_path("certscan", appauthor=False)


class Settings(BaseSettings):
    """How a run reads and judges."""

    model_config = SettingsConfigDict(env_prefix="CERTSCAN_", frozen=True)

    as_of: date = Field(default_factory=date.today)
    profile: str = "default"
    expect: Path | None = None
    data_folder: Path = Field(default_factory=_data_folder)
    ocr: OcrChoice = OcrChoice.AUTO
    jobs: Annotated[int, Field(ge=0)] = 0
    render_dpi: Annotated[int, Field(ge=72, le=600)] = 200
    expiring_within_days: Annotated[int, Field(ge=0)] = 90
    limits: Limits = Field(default_factory=Limits)

    @property
    def asks_across_certificates(self) -> bool:
        """Whether the buyer asks something that one certificate alone cannot answer."""
        return self.profile != "default" or self.expect is not None
