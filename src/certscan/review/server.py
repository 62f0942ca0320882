"""Serves the review to this machine alone, until it is told to stop."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from certscan.errors import MissingComponentError, UsageError
from certscan.settings import Settings

LOOPBACK = "127.0.0.1"
_MODULES = ("starlette", "uvicorn")
_BACKLOG = 64
#: What is being sent when the review is told to stop gets so long (seconds).
_STOP_SECONDS = 3


@dataclass(frozen=True)
class Plan:
    """What is to be served: a ledger, how its records are judged, and where originals may be besides."""

    ledger: Path
    settings: Callable[[], Settings]
    reviewer: str
    port: int = 0
    originals: Sequence[Path] = ()


def require_web() -> None:
    """See that the libraries of the extra are there; MissingComponentError says how to install them."""
    missing = [name for name in _MODULES if find_spec(name) is None]
    if missing:
        raise MissingComponentError(
            f"The review needs {' and '.join(missing)}, which {'is' if len(missing) == 1 else 'are'} not installed.",
            "Run: pip install 'certscan[review]'",
        )


def serve(plan: Plan, started: Callable[[str], None]) -> None:
    """Serve until interrupted; `started` is told the address, with its token, once it can be opened.

    MissingComponentError where a library is missing, UsageError where the port is taken.
    """
    require_web()
    import uvicorn  # noqa: PLC0415 - an optional extra, as is all that follows

    from certscan.review.desk import Desk  # noqa: PLC0415
    from certscan.review.pictures import Pictures  # noqa: PLC0415
    from certscan.review.queue import Queue  # noqa: PLC0415
    from certscan.review.web.app import create_app  # noqa: PLC0415
    from certscan.review.web.guard import Guard, Keys  # noqa: PLC0415
    from certscan.review.web.pages import PageShop  # noqa: PLC0415

    with _listening(plan.port) as listener:
        port = listener.getsockname()[1]
        keys = Keys()
        settings = plan.settings()
        desk = Desk(plan.ledger, plan.settings, plan.originals)
        shop = PageShop(Pictures(settings.limits, settings.ocr))
        app = Guard(create_app(desk, Queue(plan.ledger), shop, plan.reviewer), keys, port)
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,  # it would show the token
            server_header=False,
            proxy_headers=False,
            ws="none",
            timeout_graceful_shutdown=_STOP_SECONDS,
        )
        started(f"http://{LOOPBACK}:{port}/?token={keys.token}")
        try:
            uvicorn.Server(config).run(sockets=[listener])
        finally:
            shop.stop()


def _listening(port: int) -> socket.socket:
    """Open the port, on the loopback address alone; 0 takes one that is free."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.bind((LOOPBACK, port))
    except (OSError, OverflowError) as error:
        listener.close()
        raise UsageError(
            f"The port {port} cannot be used: {error}.", "Give another --port, or none."
        ) from error
    listener.listen(_BACKLOG)
    return listener
