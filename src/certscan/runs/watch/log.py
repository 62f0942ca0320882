"""Structured logs: one JSON line per event on standard error."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

_NAME = "certscan.watch"


class _JsonLines(logging.Formatter):
    """Puts the event, its facts and, of an exception, its last line into one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """Give one line; every key but at, level and event is a fact of the event."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.name != _NAME:
            line |= {"event": "message", "logger": record.name, "message": record.getMessage()}
        if record.exc_info and record.exc_info[0]:
            line["exception"] = f"{record.exc_info[0].__name__}: {record.exc_info[1]}"
        return json.dumps(line, ensure_ascii=True, default=str)


def configure() -> None:
    """Let all log messages of this process be JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for chatty in ("watchfiles", "httpx", "httpcore", "filelock"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def info(event: str, **facts: object) -> None:
    """Log what happened."""
    logging.getLogger(_NAME).info(event, extra={"facts": facts})


def warning(event: str, **facts: object) -> None:
    """Log what somebody should look at."""
    logging.getLogger(_NAME).warning(event, extra={"facts": facts})
