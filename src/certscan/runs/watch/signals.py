"""What the operating system asks of the daemon."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from certscan.runs.watch.wakeup import Wakeup


class Signals:
    """Notes which signals came: SIGTERM and SIGINT to stop, a second one to hurry, SIGHUP to reload."""

    def __init__(self, bell: Wakeup) -> None:
        self._bell = bell
        self.stop: int | None = None
        self.hurry = False
        self.reload = False

    @contextmanager
    def obeyed(self) -> Iterator[None]:
        """Listen to them while the block runs; only the main thread may ask for that."""
        wanted: dict[int, Any] = {signal.SIGTERM: self._on_stop, signal.SIGINT: self._on_stop}
        if hasattr(signal, "SIGHUP"):  # not on Windows
            wanted[signal.SIGHUP] = self._on_reload
        if threading.current_thread() is not threading.main_thread():
            wanted = {}
        before = {number: signal.signal(number, handler) for number, handler in wanted.items()}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _on_stop(self, number: int, _frame: FrameType | None) -> None:
        self.hurry = self.stop is not None
        self.stop = number
        self._bell.ring()

    def _on_reload(self, _number: int, _frame: FrameType | None) -> None:
        self.reload = True
        self._bell.ring()
