"""The couriers that a watch was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from certscan.runs.ledger import Ledger
from certscan.runs.watch.command import Command
from certscan.runs.watch.courier import Courier, Deliver
from certscan.runs.watch.guard import split_command
from certscan.runs.watch.webhook import Webhook
from certscan.settings import WatchSettings

EXEC = "exec"
WEBHOOK = "webhook"


@contextmanager
def couriers_of(settings: WatchSettings, ledger: Ledger, ring: Callable[[], None]) -> Iterator[list[Courier]]:
    """Give a courier for the command and one for the web address, where asked for."""
    ways: dict[str, Deliver] = {}
    command = None
    if settings.exec_command is not None:
        command = ways[EXEC] = Command(split_command(settings.exec_command), settings.exec_seconds)
    if settings.webhook_url is not None and settings.webhook_secret is not None:
        secret = settings.webhook_secret.get_secret_value()
        ways[WEBHOOK] = Webhook(settings.webhook_url, secret, settings.webhook_seconds)
    try:
        yield [
            Courier(
                kind,
                deliver,
                ledger,
                settings.out / "undelivered",
                most_tries=settings.delivery_tries,
                first_wait=settings.delivery_wait_seconds,
                ring=ring,
            )
            for kind, deliver in ways.items()
        ]
    finally:
        if command is not None:
            command.stop()
