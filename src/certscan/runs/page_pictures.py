"""Draws the pages for a report in worker processes: what hangs or dies there costs one file its pictures."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial

from certscan.errors import InputError
from certscan.output.pictures import Drawn, Wanted
from certscan.runs.workers import Workers
from certscan.settings import Limits, Settings

#: Drawing is far cheaper than reading; a file that takes longer is left without pictures.
_DEADLINE_SECONDS = 60.0
_MOST_PROCESSES = 4


def _draw(wanted: Wanted, limits: Limits) -> Drawn:
    from certscan.output.drawing import draw  # noqa: PLC0415 - the parent stays small

    return draw(wanted, limits)


class WorkerPictures:
    """Draws pages as `PagePictures`, in a few processes; the first file that is asked for starts them.

    `draw` takes what is wanted and `limits`; the workers must be able to import it.
    """

    def __init__(self, settings: Settings, draw: Callable[..., Drawn] = _draw) -> None:
        self._draw = draw
        self._count = min(settings.jobs or os.cpu_count() or 1, _MOST_PROCESSES)
        deadline = min(settings.limits.deadline_seconds, _DEADLINE_SECONDS)
        self._limits = settings.limits.model_copy(update={"deadline_seconds": deadline})
        self._workers: Workers | None = None

    def ask(self, wanted: Wanted) -> Iterator[Drawn]:
        """Hand a file to an idle process, waiting for one where all are busy."""
        if self._workers is None:
            self._workers = Workers(self._count, partial(self._draw, limits=self._limits), self._limits)
        while not self._workers.hand_out(wanted.key, wanted):
            yield from self._collect(self._workers, None)
        yield from self._collect(self._workers, 0.0)

    def rest(self) -> Iterator[Drawn]:
        """Wait for what is still being drawn."""
        while self._workers is not None and self._workers.busy:
            yield from self._collect(self._workers, None)

    def stop(self) -> None:
        """End all processes."""
        if self._workers is not None:
            self._workers.stop()
            self._workers = None

    @staticmethod
    def _collect(workers: Workers, timeout: float | None) -> Iterator[Drawn]:
        for key, answer in workers.collect(timeout).items():
            yield Drawn(key) if isinstance(answer, InputError) else answer
