"""Kill the daemon without warning, again and again, while files come in."""

import hashlib
import json
import random
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.watch_soak import daemon
from benchmarks.watch_soak.audit import Audit, audit
from benchmarks.watch_soak.fake_scan import content
from certscan.runs.watch import health
from certscan.runs.watch.status import status
from certscan.settings import WatchSettings

#: One file in this many ends the worker that reads it.
_DEADLY_EVERY = 50

#: Shortest and longest life of a daemon in seconds; the shortest does not survive its own start.
_LIFE = (0.1, 3.0)

#: Most of the kills, however, come so many seconds after it has begun to work.
_MOST = 0.8
_INTO_WORK = (0.0, 0.6)
_STARTS_WITHIN = 10.0

_PATIENCE = 300.0


@dataclass
class KillReport:
    """What a run of kills came to."""

    files: int
    kills: int
    kills_while_working: int
    seconds: float
    worker_deaths: int
    given_back: int
    delivered: int
    audit: Audit


def run(
    folder: Path,
    *,
    files: int,
    kills: int,
    seed: int,
    on_done: str = "move",
    say: Callable[[str], None] = print,
) -> KillReport:
    """Drop files and kill daemons in step, let a last one finish, and look at what is there."""
    started = time.monotonic()
    chance = random.Random(seed)
    inbox, out, log = folder / "inbox", folder / "out", folder / "log.jsonl"
    inbox.mkdir(parents=True)
    delivered = folder / "delivered.jsonl"
    options = {
        "settle_seconds": 0.2,
        "interval_seconds": 0.5,
        "on_done": on_done,
        "on_failed": "move",
        "exec_command": f"tee -a '{delivered}'",
    }
    contents = [content(n, deadly=n % _DEADLY_EVERY == 0) for n in range(1, files + 1)]
    dropped = working = 0
    for kill in range(kills):
        upto = files * (kill + 1) // kills
        half = (dropped + upto) // 2
        _drop(inbox, contents, dropped, half)
        process = daemon.start(inbox, out, log, **options)
        time.sleep(chance.uniform(*_LIFE) / 2)
        _drop(inbox, contents, half, upto)
        dropped = upto
        if chance.random() < _MOST:
            _wait_for_work(inbox, out)
            time.sleep(chance.uniform(*_INTO_WORK))
        else:
            time.sleep(chance.uniform(*_LIFE) / 2)
        working += bool(_backlog(inbox, out))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if (kill + 1) % 20 == 0:
            say(f"{kill + 1} kills, {dropped} files dropped")
    process = daemon.start(inbox, out, log, **options)
    _wait(lambda: dropped == files and _is_done(inbox, out, files), process)
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    found = audit(out, contents)
    _look_at_files(found, contents, inbox, out, on_done)
    lines = delivered.read_text(encoding="utf-8").splitlines()
    shas = {json.loads(line)["source"]["sha256"] for line in lines}
    found.expect("contents delivered", shas, (hashlib.sha256(one).hexdigest() for one in contents))
    events = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    return KillReport(
        files=files,
        kills=kills,
        kills_while_working=working,
        seconds=round(time.monotonic() - started, 1),
        worker_deaths=sum(event["event"] == "worker_died" for event in events),
        given_back=sum(event["given_back"] for event in events if event["event"] == "started"),
        delivered=len(lines),
        audit=found,
    )


def _drop(inbox: Path, contents: list[bytes], start: int, end: int) -> None:
    """Put files into the inbox: plainly, in two steps, or by rename, in turn."""
    for number in range(start, end):
        path = inbox / f"file-{number}.pdf"
        data = contents[number]
        if number % 3 == 0:
            path.write_bytes(data)
        elif number % 3 == 1:
            with path.open("wb") as file:
                file.write(data[: len(data) // 2])
                file.flush()
                file.write(data[len(data) // 2 :])
        else:
            part = path.with_suffix(".part")
            part.write_bytes(data)
            part.rename(path)


def _backlog(inbox: Path, out: Path) -> int:
    try:
        return int(status(WatchSettings(inbox=inbox, out=out))["backlog"])
    except Exception:
        return 0


def _wait_for_work(inbox: Path, out: Path) -> None:
    deadline = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < deadline and not _backlog(inbox, out):
        time.sleep(0.01)


def _is_done(inbox: Path, out: Path, files: int) -> bool:
    facts = health.read(out / health.FILE_NAME) or {}
    now = status(WatchSettings(inbox=inbox, out=out))
    finished = now["done"] + now["failed"] == files and not now["backlog"] and not now["deliveries_waiting"]
    return finished and not facts.get("held") and not any(inbox.iterdir())


def _wait(condition: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        time.sleep(0.5)
        if process.poll() is not None:
            raise RuntimeError("the daemon ended by itself; its log says why")
        if condition():
            return
    raise RuntimeError("the daemon did not come to an end; its log says where it is")


def _look_at_files(found: Audit, contents: list[bytes], inbox: Path, out: Path, on_done: str) -> None:
    """See that each input is where it belongs, once and unchanged."""
    places = {"done": out / "done", "failed": out / "failed"}
    there = {
        name: [path.read_bytes() for path in folder.glob("*.pdf")] if folder.is_dir() else []
        for name, folder in places.items()
    }
    fine = [one for one in contents if b"deadly" not in one[:20]]
    deadly = [one for one in contents if b"deadly" in one[:20]]
    found.expect(
        "files done", (one.hex() for one in there["done"]), (one.hex() for one in fine if on_done == "move")
    )
    found.expect("files in quarantine", (one.hex() for one in there["failed"]), (one.hex() for one in deadly))
    found.expect("files left in the inbox", (path.name for path in inbox.iterdir()), ())
    reasons = len(list(places["failed"].glob("*.reason.txt"))) if places["failed"].is_dir() else 0
    if reasons != len(deadly):
        found.complaints.append(f"{reasons} reasons for {len(deadly)} files in quarantine")
