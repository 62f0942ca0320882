"""`python -m benchmarks.speed --corpus DIR`: ratios of certscan's CPU time to the floors beneath it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.speed import rivals
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
    if digital:
        _show_digital(console, digital, options.rounds)
    if scans:
        _show_scans(console, scans, options.rounds)
    return 0


def _show_digital(console: Console, paths: Sequence[Path], rounds: int) -> None:
    settings = Settings(ocr=OcrChoice.OFF)
    contestants: dict[str, Callable[[], None]] = {
        "PDFium: words with boxes": partial(rivals.pdfium_words, paths),
        "certscan: reading": partial(rivals.certscan_reading, paths, settings),
        "certscan: all": partial(rivals.certscan_all, paths, settings),
        "pdfplumber: extract_words": partial(rivals.pdfplumber_words, paths),
    }
    _show(console, "Born-digital, text layer (without the pictures on it)", contestants, rounds)


def _show_scans(console: Console, paths: Sequence[Path], rounds: int) -> None:
    settings = Settings(ocr=OcrChoice.RAPIDOCR)
    contestants: dict[str, Callable[[], None]] = {
        "the models alone": rivals.BareModels(paths, settings).run,
        "certscan: reading": partial(rivals.certscan_reading, paths, settings),
        "certscan: all": partial(rivals.certscan_all, paths, settings),
    }
    _show(console, "Scans", contestants, rounds)


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
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
