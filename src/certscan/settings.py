"""Every option in one place: arguments win over the environment (CERTSCAN_…), then the defaults."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import platformdirs
from pydantic import Field, SecretStr
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
    max_page_characters: Annotated[int, Field(gt=0)] = 30_000
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


class OnDone(StrEnum):
    """What becomes of a file in the watched folder that was read."""

    KEEP = "keep"
    MOVE = "move"
    DELETE = "delete"


class OnFailed(StrEnum):
    """What becomes of a file in the watched folder that could not be read."""

    KEEP = "keep"
    MOVE = "move"


class WatchSettings(BaseSettings):
    """How `certscan watch` keeps house; each duration carries its unit."""

    model_config = SettingsConfigDict(env_prefix="CERTSCAN_WATCH_", frozen=True)

    inbox: Path
    out: Path
    ledger: Path | None = None
    overview: tuple[Path, ...] = ()
    on_done: OnDone = OnDone.KEEP
    on_failed: OnFailed = OnFailed.KEEP
    run_once: bool = False
    interval_seconds: Annotated[float, Field(gt=0)] | None = None
    settle_seconds: Annotated[float, Field(ge=0)] = 2.0
    grace_seconds: Annotated[float, Field(ge=0)] = 60.0
    stop_seconds: Annotated[float, Field(ge=0)] = 30.0
    overview_seconds: Annotated[float, Field(ge=0)] = 30.0
    worker_documents: Annotated[int, Field(gt=0)] = 200
    exec_command: str | None = None
    exec_seconds: Annotated[float, Field(gt=0)] = 60.0
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_seconds: Annotated[float, Field(gt=0)] = 20.0
    delivery_tries: Annotated[int, Field(gt=0)] = 8
    delivery_wait_seconds: Annotated[float, Field(ge=0)] = 5.0

    @property
    def ledger_file(self) -> Path:
        """The ledger, by default in the folder of the results."""
        return self.ledger or self.out / "ledger.sqlite"
