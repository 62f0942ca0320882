"""What ends the daemon's sleep before its time: a signal, a delivery that came back, a change in the inbox."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

from certscan.runs.watch import log

_PAUSE_MS = 200


class Wakeup:
    """A bell that threads and signal handlers may ring and that `multiprocessing.connection.wait` hears."""

    def __init__(self) -> None:
        self.reader, self._writer = socket.socketpair()
        self.reader.setblocking(False)
        self._writer.setblocking(False)

    def ring(self) -> None:
        """Ring; a bell that nobody has answered yet stays rung."""
        with suppress(BlockingIOError, OSError):
            self._writer.send(b"!")

    def answer(self) -> None:
        """Silence the bell."""
        with suppress(BlockingIOError):
            while self.reader.recv(4096):
                pass

    def close(self) -> None:
        """Take the bell down."""
        self.reader.close()
        self._writer.close()


class Notifier:
    """Rings when the operating system tells of a change. It is a hint and no more: listings are the truth.

    It ends by itself where the system cannot tell, as when the folder is gone; `start` begins anew.
    """

    def __init__(self, folder: str, bell: Wakeup) -> None:
        self._folder = folder
        self._bell = bell
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.changed = threading.Event()

    def start(self) -> None:
        """Begin to listen, unless that is so already."""
        if self._thread is None or not self._thread.is_alive():
            self._stop = threading.Event()
            self._thread = threading.Thread(target=self._listen, args=(self._stop,), daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Listen no more."""
        self._stop.set()
        self._thread = None

    def _listen(self, stop: threading.Event) -> None:
        import watchfiles  # noqa: PLC0415 - not needed on a share

        try:
            for _ in watchfiles.watch(
                self._folder,
                watch_filter=None,
                debounce=_PAUSE_MS * 5,
                step=_PAUSE_MS,
                stop_event=stop,
                rust_timeout=1000,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                self.changed.set()
                self._bell.ring()
        except Exception as error:
            log.warning("no_change_notices", folder=self._folder, error=f"{type(error).__name__}: {error}")
