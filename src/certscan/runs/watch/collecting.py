"""Results that are not published yet."""

from __future__ import annotations

import time
from typing import Any

from certscan.record import Status
from certscan.runs.watch import log
from certscan.runs.watch.publishing import Publisher, Result

#: Results are published together, since the disk takes as long for one as for many; so long they are collected.
COLLECTING_SECONDS = 0.2
_AT_ONCE = 50


class Collection:
    """Keeps results until they are on the disk, however long that takes."""

    def __init__(self, publisher: Publisher) -> None:
        self._publisher = publisher
        self._results: list[Result] = []
        self._since = 0.0
        self.failed = 0

    def __bool__(self) -> bool:
        return bool(self._results)

    def add(self, result: Result) -> None:
        """Take a result in."""
        if not self._results:
            self._since = time.monotonic()
        self._results.append(result)

    def is_due(self, *, more_to_come: bool) -> bool:
        """Tell whether results have waited for company long enough, or none is to be expected."""
        waited = time.monotonic() - self._since >= COLLECTING_SECONDS
        return bool(self._results) and (waited or not more_to_come or len(self._results) >= _AT_ONCE)

    def publish(self) -> None:
        """Publish all; those with which that fails stay, and TRANSIENT errors say why."""
        while self._results:
            some = self._results[:_AT_ONCE]
            self._publisher.publish(some)
            del self._results[: len(some)]
            for result in some:
                _tell(result)
                self.failed += result.document.status is Status.FAILED


def _tell(result: Result) -> None:
    document = result.document
    facts: dict[str, Any] = {"path": document.source.path, "sha256": result.sha256}
    if document.error:
        facts |= {"code": document.error.code, "error": document.error.message}
    log.info(
        "failed" if document.status is Status.FAILED else "done",
        **facts,
        status=document.status.value,
        verdicts=[certificate.verdict.status.value for certificate in document.certificates],
        needs_review=document.needs_review,
        seconds=document.reader.seconds,
    )
