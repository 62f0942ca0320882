"""What a watch lets its workers do. All that loads heavy libraries happens there, never in the daemon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from certscan.record import Document
from certscan.runs.folder import Scan, scan_safely
from certscan.runs.watch import log
from certscan.settings import Settings

#: Tells the day to judge on.
Today = Callable[[], date]


@dataclass(frozen=True, slots=True)
class Read:
    """Read a file that was hashed as `sha256`, and judge it on a day."""

    sha256: str
    path: str
    day: date


@dataclass(frozen=True, slots=True)
class Rejudge:
    """Judge records (content and JSON) again on a day."""

    records: tuple[tuple[str, str], ...]
    day: date


@dataclass(frozen=True, slots=True)
class JudgeCorrected:
    """Judge records (content, JSON and number of the last correction) that a person has corrected, on a day."""

    records: tuple[tuple[str, str, int], ...]
    day: date


@dataclass(frozen=True, slots=True)
class Overview:
    """Write all records of a ledger to files, in the formats that their names tell."""

    ledger: Path
    targets: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Rejudged:
    """A record whose verdict changed, and from what to what; both None where it did not."""

    sha256: str
    document: Document | None = None
    change: str | None = None


Task = Read | Rejudge | JudgeCorrected | Overview


@dataclass(frozen=True, slots=True)
class Performer:
    """Does a task with the settings that hold when the worker starts."""

    scan: Scan
    settings: Settings

    def __call__(self, task: Task) -> Document | tuple[Rejudged, ...] | tuple[Document, ...] | str:
        """Give a record, the records that were judged again, or what is wrong with the overview ("": nothing)."""
        _log_as_json()
        match task:
            case Read():
                return scan_safely(self.scan, self._on(task.day), Path(task.path))
            case Rejudge():
                return tuple(_rejudge(sha256, text, self._on(task.day)) for sha256, text in task.records)
            case JudgeCorrected():
                return tuple(_judged(sha256, text, self._on(task.day)) for sha256, text, _ in task.records)
            case Overview():
                return _write_overview(task)

    def _on(self, day: date) -> Settings:
        return self.settings.model_copy(update={"as_of": day})


@cache
def _log_as_json() -> None:
    log.configure()


def _rejudge(sha256: str, text: str, settings: Settings) -> Rejudged:
    from certscan.rules.judge_document import judge_again  # noqa: PLC0415 - loads the rules

    try:
        before = Document.model_validate_json(text)
        after = judge_again(before, settings)
    except Exception as error:
        # One record that cannot be judged must not keep the others from it, nor be tried without end.
        log.warning("rejudging_failed", sha256=sha256, error=f"{type(error).__name__}: {error}")
        return Rejudged(sha256)
    old, new = ([c.verdict.status.value for c in d.certificates] for d in (before, after))
    if old == new:
        return Rejudged(sha256)
    change = ", ".join(f"{a} → {b}" for a, b in zip(old, new, strict=True) if a != b)
    return Rejudged(sha256, after, change)


def _judged(sha256: str, text: str, settings: Settings) -> Document:
    """Judge a record as this watch is told to; one that cannot be judged stays as it was when it was corrected."""
    from certscan.rules.judge_document import judge_again  # noqa: PLC0415 - loads the rules

    document = Document.model_validate_json(text)
    try:
        return judge_again(document, settings)
    except Exception as error:
        log.warning("rejudging_failed", sha256=sha256, error=f"{type(error).__name__}: {error}")
        return document


def _write_overview(task: Overview) -> str:
    import sys  # noqa: PLC0415

    from certscan.errors import CertscanError  # noqa: PLC0415
    from certscan.output import open_writers  # noqa: PLC0415
    from certscan.runs.ledger import Ledger  # noqa: PLC0415

    ledger = Ledger(task.ledger, read_only=True)
    try:
        with open_writers([str(target) for target in task.targets], sys.stderr) as writers:
            for text in ledger.records():
                document = Document.model_validate_json(text)
                for writer in writers:
                    writer.write(document)
    except CertscanError as error:
        return error.message
    finally:
        ledger.close()
    return ""
