"""Deliveries to a program: the record on its standard input, no shell in between."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence

from certscan.runs.watch.courier import Delivery, DeliveryError

_SHOWN_OF_STDERR = 500


class Command:
    """Runs a program per delivery and waits for its end, no longer than `seconds`.

    What it prints is thrown away, but the end of its standard error stands in the message of a failure.
    """

    def __init__(self, arguments: Sequence[str], seconds: float) -> None:
        self._arguments = list(arguments)
        self._seconds = seconds
        self._running: subprocess.Popen[bytes] | None = None

    def __call__(self, delivery: Delivery) -> None:
        """Run the program; DeliveryError where it does not end with status 0."""
        environment = os.environ | {
            "CERTSCAN_EVENT": delivery.event,
            "CERTSCAN_DELIVERY": str(delivery.number),
        }
        environment.pop("CERTSCAN_WATCH_WEBHOOK_SECRET", None)
        try:
            process = subprocess.Popen(  # noqa: S603 - what the administrator configured
                self._arguments,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=environment,
                start_new_session=True,
            )
        except OSError as error:
            raise DeliveryError(f"cannot be started: {error.strerror}") from error
        self._running = process
        try:
            _, stderr = process.communicate(delivery.payload.encode() + b"\n", timeout=self._seconds)
        except subprocess.TimeoutExpired as error:
            self.stop()
            process.communicate()
            raise DeliveryError(f"took longer than {self._seconds:g} seconds") from error
        finally:
            self._running = None
        if process.returncode:
            said = stderr.decode("utf-8", "replace").strip()[-_SHOWN_OF_STDERR:]
            raise DeliveryError(f"ended with status {process.returncode}: {said}".rstrip(": "))

    def stop(self) -> None:
        """End the program that runs, with all that it started."""
        process = self._running
        if process is None or process.poll() is not None:
            return
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
