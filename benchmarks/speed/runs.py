"""What whole runs take: two workers against one, a peer's command, a second run over files that the ledger knows."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from certscan.record import Document
from certscan.runs.folder import scan_many
from certscan.runs.ledger import Ledger
from certscan.runs.remembered import scan_new
from certscan.settings import Settings


@dataclass(frozen=True)
class Cost:
    """What a run took: seconds on the clock, and of the processor (workers included)."""

    clock: float
    processor: float


def of_workers(paths: Sequence[Path], rounds: int) -> tuple[Cost, Cost]:
    """Give the medians of runs with one worker and with two, taken in turns."""
    one, two = _in_turns({str(jobs): partial(_run, paths, jobs) for jobs in (1, 2)}, rounds).values()
    return one, two


def _run(paths: Sequence[Path], jobs: int) -> None:
    _exhaust(scan_many(paths, Settings(jobs=jobs)))


def of_peer(paths: Sequence[Path], languages: Sequence[str], rounds: int) -> dict[str, Cost] | None:
    """Give the cost of `certscan scan` on PDFs, then of `ocrmypdf --sidecar` on each, for each of `languages` ("eng+deu").

    Medians of rounds, taken in turns. Each with one thread, as a command; what a command starts counts with it.
    ocrmypdf reads pages that have a text layer, too, and makes no PDF beside the text. None where it is not
    installed, or Tesseract is not.
    """
    if find_spec("ocrmypdf") is None or shutil.which("tesseract") is None:
        return None
    python, one_thread = sys.executable, os.environ | {"OMP_THREAD_LIMIT": "1"}

    def run(*command: str | Path) -> None:
        subprocess.run(command, env=one_thread, check=True, capture_output=True)

    with TemporaryDirectory(prefix="certscan-") as folder:
        text = Path(folder, "text.txt")

        def peer(language: str) -> None:
            how = ("--jobs", "1", "-l", language, "--output-type", "none", "--force-ocr", "--sidecar", text)
            for path in paths:
                run(python, "-m", "ocrmypdf", *how, path, "-")

        contestants: dict[str, Callable[[], None]] = {
            "certscan scan": partial(run, python, "-m", "certscan", "scan", "-j", "1", *paths),
            **{f"ocrmypdf --sidecar -l {language}": partial(peer, language) for language in languages},
        }
        return _in_turns(contestants, rounds)


def _in_turns(contestants: dict[str, Callable[[], None]], rounds: int) -> dict[str, Cost]:
    costs: dict[str, list[Cost]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, taken in costs.items():
            taken.append(cost(contestants[name]))
    return {
        name: Cost(median(c.clock for c in taken), median(c.processor for c in taken))
        for name, taken in costs.items()
    }


def of_known_files(paths: Sequence[Path], count: int, sample: int, settings: Settings) -> tuple[float, Cost]:
    """Give what a first run over `count` files takes (seconds of the processor) and the cost of a second.

    The files are copies of `paths`, made to differ behind their ends. The first run reads `sample` of them, as many
    as there are paths at least; where these are not all, it tells what all would take, and the others get the
    records of these in the ledger.
    """
    with TemporaryDirectory(prefix="certscan-") as folder:
        files = [Path(folder, f"{number:06}{paths[number % len(paths)].suffix}") for number in range(count)]
        for number, file in enumerate(files):
            shutil.copyfile(paths[number % len(paths)], file)
            with file.open("ab") as end:
                end.write(b"\n%% %d\n" % number)
        ledger = Ledger(Path(folder, "ledger.sqlite"))
        first = cost(lambda: _exhaust(scan_new(files[:sample], settings, ledger)))
        if sample < count:
            kept = list(scan_new(files[: len(paths)], settings, ledger))
            _exhaust(scan_new(files[sample:], settings, ledger, scan=_Known(kept)))
        second = cost(lambda: _exhaust(scan_new(files, settings, ledger)))
        ledger.close()
    return first.processor / sample * count, second


@dataclass(frozen=True)
class _Known:
    """Gives the record of the file that another is a copy of, without reading it."""

    documents: Sequence[Document]

    def __call__(self, path: Path, settings: Settings) -> Document:
        document = self.documents[int(path.stem) % len(self.documents)]
        about = document.source.model_copy(update={"path": str(path), "name": path.name, "sha256": None})
        return document.model_copy(update={"source": about})


def cost(run: Callable[[], None]) -> Cost:
    """Measure a run; its worker processes must have ended when it is over."""
    clock, processor = time.perf_counter(), _processor()
    run()
    return Cost(time.perf_counter() - clock, _processor() - processor)


def _processor() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def _exhaust(documents: Iterable[Document]) -> None:
    for _ in documents:
        pass
