"""Mixed load for a long time: does the daemon's memory stay flat, and how long does a result take?"""

import random
import signal
import statistics
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from benchmarks.watch_soak import daemon
from benchmarks.watch_soak.audit import Audit, audit
from benchmarks.watch_soak.fake_scan import content
from certscan.runs.ledger import Ledger

_SAMPLE_SECONDS = 2.0
_PATIENCE = 300.0

#: Growth is measured after this part of the time: at first the ledger's page cache of 2 MB is filled.
_WARM_UP = 0.5


@dataclass
class LoadReport:
    """What a run of mixed load came to; latency is from the moment at which a file was stable to its result."""

    seconds: float
    files: int
    memory_megabytes_start: float
    memory_megabytes_end: float
    memory_megabytes_most: float
    growth_megabytes_per_hour: float
    latency_median_seconds: float
    latency_95_percent_seconds: float
    audit: Audit


class _Writers:
    """Puts files into the inbox in all the ways that suppliers, scanners and copy programs do."""

    def __init__(self, inbox: Path, seed: int) -> None:
        self._inbox = inbox
        self._chance = random.Random(seed)
        self._numbers = count(1)
        self._threads: list[threading.Thread] = []
        self.contents: list[bytes] = []

    def act(self) -> None:
        """Do one of the things that writers do."""
        acts = (
            self._plain,
            self._plain,
            self._rename,
            self._slow,
            self._five_names,
            self._take_back,
            self._folder,
        )
        self._chance.choice(acts)()
        if self._chance.random() < 0.01:
            for _ in range(100):
                self._plain()

    def end(self) -> None:
        """Wait for the slow ones."""
        for thread in self._threads:
            thread.join()

    def _new(self) -> tuple[Path, bytes]:
        number = next(self._numbers)
        data = content(number, deadly=number % 500 == 0, size=self._chance.randint(100, 200_000))
        self.contents.append(data)
        return self._inbox / f"file-{number}.pdf", data

    def _plain(self) -> None:
        path, data = self._new()
        path.write_bytes(data)

    def _rename(self) -> None:
        path, data = self._new()
        part = path.with_suffix(".tmp")
        part.write_bytes(data)
        part.rename(path)

    def _slow(self) -> None:
        path, data = self._new()
        thread = threading.Thread(target=self._write_slowly, args=(path, data, self._chance.uniform(0.5, 3)))
        self._threads = [running for running in self._threads if running.is_alive()] + [thread]
        thread.start()

    @staticmethod
    def _write_slowly(path: Path, data: bytes, seconds: float) -> None:
        step = len(data) // 5 + 1
        with path.open("wb") as file:
            for start in range(0, len(data), step):
                file.write(data[start : start + step])
                file.flush()
                time.sleep(seconds / 5)

    def _five_names(self) -> None:
        path, data = self._new()
        for copy in range(5):
            path.with_name(f"{path.stem}-{copy}.pdf").write_bytes(data)

    def _take_back(self) -> None:
        path = self._inbox / f"mistake-{next(self._numbers)}.pdf"
        path.write_bytes(b"%PDF-1.7 not meant to be here")
        path.unlink()

    def _folder(self) -> None:
        path, data = self._new()
        folder = self._inbox / f"supplier-{self._chance.randint(1, 9)}"
        folder.mkdir(exist_ok=True)
        (folder / path.name).write_bytes(data)


def run(
    folder: Path, *, minutes: float, per_second: float, seed: int, say: Callable[[str], None] = print
) -> LoadReport:
    """Write into an inbox for some minutes, and measure the daemon meanwhile."""
    inbox, out, log = folder / "inbox", folder / "out", folder / "log.jsonl"
    inbox.mkdir(parents=True)
    writers = _Writers(inbox, seed)
    process = daemon.start(inbox, out, log, settle_seconds=1, on_done="move", on_failed="move")
    started = time.monotonic()
    chance = random.Random(seed)
    memory: list[tuple[float, float]] = []
    next_sample = next_word = started + _SAMPLE_SECONDS
    while (now := time.monotonic()) - started < minutes * 60:
        writers.act()
        if now >= next_sample:
            next_sample += _SAMPLE_SECONDS
            memory.append((now - started, _resident(process.pid)))
        if now >= next_word:
            next_word += 60
            say(f"{(now - started) / 60:.0f} min: {len(writers.contents)} files, {memory[-1][1]:.1f} MB")
        time.sleep(chance.expovariate(per_second))
    writers.end()
    _wait_until_empty(inbox, out)
    memory.append((time.monotonic() - started, _resident(process.pid)))
    seconds = time.monotonic() - started
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    ledger = Ledger(out / "ledger.sqlite", read_only=True)
    latencies = [end - since for since, end in ledger.query("SELECT queued_at, finished_at FROM content")]
    ledger.close()
    warm = [sample for sample in memory if sample[0] >= seconds * _WARM_UP]
    slope = statistics.linear_regression(*zip(*warm, strict=True)).slope
    return LoadReport(
        seconds=round(seconds, 1),
        files=len(writers.contents),
        memory_megabytes_start=warm[0][1],
        memory_megabytes_end=warm[-1][1],
        memory_megabytes_most=max(megabytes for _, megabytes in memory),
        growth_megabytes_per_hour=round(slope * 3600, 2),
        latency_median_seconds=round(statistics.median(latencies), 2),
        latency_95_percent_seconds=round(statistics.quantiles(latencies, n=20)[-1], 2),
        audit=audit(out, writers.contents),
    )


def _wait_until_empty(inbox: Path, out: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while any(path.is_file() for path in inbox.rglob("*")):
        if time.monotonic() > deadline:
            raise RuntimeError(f"the daemon left files in {inbox}; see the log beside {out}")
        time.sleep(0.5)


def _resident(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return round(pages * 4096 / 1e6, 1)
