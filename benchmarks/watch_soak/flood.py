"""Many small files at once."""

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.watch_soak import daemon
from benchmarks.watch_soak.audit import Audit, audit
from certscan.runs.watch.status import status
from certscan.settings import WatchSettings

_PATIENCE = 1800.0


@dataclass
class FloodReport:
    """What a flood came to."""

    files: int
    seconds: float
    per_second: float
    audit: Audit


def run(folder: Path, *, files: int, say: Callable[[str], None] = print) -> FloodReport:
    """Start a daemon, put all files into its inbox as fast as that goes, and wait for the last result."""
    inbox, out, log = folder / "inbox", folder / "out", folder / "log.jsonl"
    inbox.mkdir(parents=True)
    process = daemon.start(inbox, out, log)
    contents = [b"%%PDF-1.7 quick %d %%%%EOF" % number for number in range(files)]
    started = time.monotonic()
    for number, content in enumerate(contents):
        (inbox / f"{number}.pdf").write_bytes(content)
    say(f"{files} files written in {time.monotonic() - started:.1f} s")
    while time.monotonic() - started < _PATIENCE:
        time.sleep(1)
        if process.poll() is not None:
            raise RuntimeError(f"the daemon ended by itself; {log} says why")
        if status(WatchSettings(inbox=inbox, out=out))["done"] == files:
            break
    seconds = time.monotonic() - started
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    return FloodReport(files, round(seconds, 1), round(files / seconds, 1), audit(out, contents))
