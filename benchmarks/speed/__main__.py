"""`python -m benchmarks.speed --corpus DIR`: ratios of certscan's CPU time to the floors beneath it.

`--rows workers` compares by the clock: it needs a machine with nothing else to do.
"""

from __future__ import annotations

import argparse
import os
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.speed import memory, rivals, runs
from benchmarks.speed.timing import Timing, in_turns
from certscan import pipeline
from certscan.document.source import load
from certscan.errors import InputError
from certscan.settings import OcrChoice, Settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status is 0."""
    options = _parser().parse_args(arguments)
    console = Console(width=110)
    digital, scans = _sorted(options.corpus, options.files)
    console.print(
        f"{len(digital)} born-digital files, {len(scans)} scans; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    for row in options.rows:
        _ROWS[row](console, digital, scans, options)
    return 0


def _digital(console: Console, paths: Sequence[Path], scans: Sequence[Path], options: Namespace) -> None:
    settings = Settings(ocr=OcrChoice.OFF)
    contestants: dict[str, Callable[[], None]] = {
        "PDFium: words with boxes": partial(rivals.pdfium_words, paths),
        "certscan: reading": partial(rivals.certscan_reading, paths, settings),
        "certscan: all": partial(rivals.certscan_all, paths, settings),
        "pdfplumber: extract_words": partial(rivals.pdfplumber_words, paths),
    }
    _show(console, "Born-digital, text layer (without the pictures on it)", contestants, options.rounds)


def _scans(console: Console, digital: Sequence[Path], paths: Sequence[Path], options: Namespace) -> None:
    settings = Settings(ocr=OcrChoice.RAPIDOCR)
    models = rivals.BareModels(paths, settings)
    contestants: dict[str, Callable[[], None]] = {
        "the models alone, as onnxruntime runs them by default": models.run_by_default,
        "the models alone, as certscan runs them": models.run,
        "certscan: reading": partial(rivals.certscan_reading, paths, settings),
        "certscan: all": partial(rivals.certscan_all, paths, settings),
    }
    _show(console, "Scans", contestants, options.rounds)


def _workers(console: Console, digital: Sequence[Path], scans: Sequence[Path], options: Namespace) -> None:
    one, two = runs.of_workers([*digital, *scans], options.rounds)
    table = Table("", "s", "CPU s", "times as fast", title="Two workers", title_justify="left")
    table.add_row("one worker", f"{one.clock:.1f}", f"{one.processor:.1f}", "1.00")
    table.add_row("two workers", f"{two.clock:.1f}", f"{two.processor:.1f}", f"{one.clock / two.clock:.2f}")
    console.print(table)


def _peer(console: Console, digital: Sequence[Path], scans: Sequence[Path], options: Namespace) -> None:
    paths = [path for path in scans if path.suffix == ".pdf"]
    costs = runs.of_peer(paths, options.languages, options.rounds)
    if costs is None:
        console.print("No row for ocrmypdf: it is not installed (extra bench), or Tesseract is not.")
        return
    ours = next(iter(costs.values()))
    table = Table("", "CPU s", "to certscan", title=f"{len(paths)} scans, as commands", title_justify="left")
    for name, taken in costs.items():
        table.add_row(name, f"{taken.processor:.1f}", f"{taken.processor / ours.processor:.2f}")
    console.print(table)


def _memory(console: Console, digital: Sequence[Path], scans: Sequence[Path], options: Namespace) -> None:
    table = Table("", "highest MB", "kB more a document", title="Memory of a worker", title_justify="left")
    many, few = options.documents, max(1, options.documents // 50)
    rows = {
        f"{few} scans of A4 at 300 dpi": memory.of_scans(digital, few),
        f"{many} documents, one in 50 a scan": memory.of_many(digital, scans, many, every=50),
    }
    for name, held in rows.items():
        table.add_row(name, f"{held.highest:.0f}", f"{held.slope:.0f}")
    console.print(table)


def _ledger(console: Console, digital: Sequence[Path], scans: Sequence[Path], options: Namespace) -> None:
    files = digital if options.whole else [*digital, *scans]
    sample = options.known if options.whole else len(files)
    settings = Settings(ocr=OcrChoice.OFF) if options.whole else Settings()
    first, second = runs.of_known_files(files, options.known, sample, settings)
    table = Table("", "CPU s", "to the first", title=f"{options.known} known files", title_justify="left")
    table.add_row(
        "first run, text layers alone" if options.whole else f"first run, from {sample} of them",
        f"{first:.0f}",
        "100 %",
    )
    table.add_row("second run", f"{second.processor:.1f}", f"{second.processor / first:.2%}")
    console.print(table)


_ROWS: dict[str, Callable[[Console, Sequence[Path], Sequence[Path], Namespace], None]] = {
    "digital": _digital,
    "scans": _scans,
    "workers": _workers,
    "peer": _peer,
    "memory": _memory,
    "ledger": _ledger,
}


def _sorted(corpus: Path, most: int) -> tuple[list[Path], list[Path]]:
    """Give the corpus's files all of whose pages have a sound text layer, and those of which none has."""
    digital: list[Path] = []
    scans: list[Path] = []
    folder = corpus / "files"
    for path in sorted((folder if folder.is_dir() else corpus).iterdir()):
        settings = Settings(ocr=OcrChoice.OFF)
        try:
            reading = pipeline.read_document(load(path, settings.limits), settings)
        except InputError as error:
            if error.code == "ocr_unavailable" and len(scans) < most:
                scans.append(path)
            continue
        if len(reading.pages) == reading.page_count and len(digital) < most:
            digital.append(path)
    return digital, scans


def _show(console: Console, title: str, contestants: dict[str, Callable[[], None]], rounds: int) -> None:
    """Print a table; the first contestant is the floor."""
    timings: dict[str, Timing] = in_turns(contestants, rounds)
    floor = next(iter(timings.values()))
    table = Table("", "CPU s", "to the floor", "spread of rounds", title=title, title_justify="left")
    for name, timing in timings.items():
        table.add_row(
            name, f"{timing.middle:.3f}", f"{timing.middle / floor.middle:.2f}", f"{timing.spread:.2f}"
        )
    console.print(table)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument(
        "--corpus", type=Path, required=True, help="folder of documents, or with files/ in it"
    )
    parser.add_argument("--files", type=int, default=20, help="files of each kind at most (default 20)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds after the first (default 5)")
    parser.add_argument(
        "--rows",
        nargs="+",
        choices=_ROWS,
        default=["digital", "scans"],
        help="tables (default digital scans)",
    )
    parser.add_argument(
        "--languages",
        nargs="+",
        default=["eng"],
        help="packs that ocrmypdf reads with, such as eng+deu (default eng)",
    )
    parser.add_argument("--documents", type=int, default=2000, help="documents for memory (default 2000)")
    parser.add_argument("--known", type=int, default=10_000, help="files for ledger (default 10000)")
    parser.add_argument(
        "--whole", action="store_true", help="ledger: read all in the first run, text layers alone"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
