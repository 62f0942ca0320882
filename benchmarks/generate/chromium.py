"""Chromium over the DevTools pipe: HTML in, PDF or PNG out, one browser start for a whole corpus."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
from types import TracebackType
from typing import Any

#: Names under which distributions install the browser, in the order of preference.
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-sync",
    "--no-first-run",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)


#: Puts the two pipe ends where the browser expects them and becomes the browser.
LAUNCHER = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); "
    "os.execv(sys.argv[3], sys.argv[3:])"
)


class ChromiumMissingError(RuntimeError):
    """No Chromium was found; the message says what to install."""


class ChromiumError(RuntimeError):
    """The browser refused a command or went away."""


def find_chromium() -> str | None:
    """Give the path of a Chromium, CERTSCAN_CHROMIUM first, or None."""
    named = os.environ.get("CERTSCAN_CHROMIUM")
    if named:
        return shutil.which(named)
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Chromium:
    """A running headless browser with one page; use it as a context manager."""

    def __init__(self) -> None:
        binary = find_chromium()
        if binary is None:
            raise ChromiumMissingError(
                "Chromium was not found. It draws the pages: install it (Debian: apt-get install chromium "
                "fonts-noto-core fonts-noto-cjk) or name it in CERTSCAN_CHROMIUM."
            )
        self._profile = tempfile.TemporaryDirectory(prefix="certscan-chromium-", ignore_cleanup_errors=True)
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        # The browser expects its ends on descriptors 3 and 4; high numbers keep the two from colliding.
        high_in = fcntl.fcntl(to_browser, fcntl.F_DUPFD, 20)
        high_out = fcntl.fcntl(from_browser, fcntl.F_DUPFD, 20)
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                LAUNCHER,
                str(high_in),
                str(high_out),
                binary,
                *FLAGS,
                f"--user-data-dir={self._profile.name}",
                "about:blank",
            ],
            pass_fds=(high_in, high_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for descriptor in (to_browser, from_browser, high_in, high_out):
            os.close(descriptor)
        self._buffer = b""
        self._serial = 0
        self._session: str | None = None
        target = self._call("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._session = self._call("Target.attachToTarget", {"targetId": target, "flatten": True})[
            "sessionId"
        ]
        self._call("Page.enable")
        self._frame = self._call("Page.getFrameTree")["frameTree"]["frame"]["id"]

    def __enter__(self) -> Chromium:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser and remove its profile."""
        try:
            self._session = None
            self._send("Browser.close", {})
            self._process.wait(timeout=10)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        finally:
            os.close(self._write)
            os.close(self._read)
            self._profile.cleanup()

    def pdf(self, html: str) -> bytes:
        """Print a page to PDF; paper size and margins come from its `@page` rules."""
        self._show(html)
        result = self._call(
            "Page.printToPDF",
            {"printBackground": True, "preferCSSPageSize": True, "generateTaggedPDF": False},
        )
        return base64.b64decode(result["data"])

    def png(self, html: str, width: int, height: int, scale: float = 3.0) -> bytes:
        """Draw a page as a PNG with a transparent ground; sizes in CSS pixels."""
        self._call(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False},
        )
        self._call("Emulation.setDefaultBackgroundColorOverride", {"color": {"r": 0, "g": 0, "b": 0, "a": 0}})
        self._show(html)
        result = self._call("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": False})
        self._call("Emulation.setDefaultBackgroundColorOverride")
        self._call("Emulation.clearDeviceMetricsOverride")
        return base64.b64decode(result["data"])

    def _show(self, html: str) -> None:
        self._call("Page.setDocumentContent", {"frameId": self._frame, "html": html})
        # Data-URI pictures decode after the document is there; a page's `fit` needs their sizes.
        self._call(
            "Runtime.evaluate",
            {
                "expression": "Promise.all([document.fonts.ready, ...Array.from(document.images)"
                ".map(i => i.decode().catch(() => 0))]).then(() => window.fit ? fit() : 0)",
                "awaitPromise": True,
            },
        )

    def _send(self, method: str, params: dict[str, Any]) -> int:
        self._serial += 1
        message: dict[str, Any] = {"id": self._serial, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._write, data) :]
        return self._serial

    def _call(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        serial = self._send(method, params or {})
        while True:
            message = self._receive()
            if message.get("id") == serial:
                if "error" in message:
                    raise ChromiumError(f"{method}: {message['error'].get('message')}")
                result: dict[str, Any] = message["result"]
                return result

    def _receive(self) -> dict[str, Any]:
        pieces = [self._buffer]
        while b"\0" not in pieces[-1]:
            data = os.read(self._read, 1 << 20)
            if not data:
                raise ChromiumError("Chromium ended in the middle of its work.")
            pieces.append(data)
        raw, _, self._buffer = b"".join(pieces).partition(b"\0")
        message: dict[str, Any] = json.loads(raw)
        return message
