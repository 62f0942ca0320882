"""What a worker holds in memory: at most, on scans of A4 at 300 dpi, and growing with the documents that it reads."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pypdfium2 as pdfium

from certscan.runs.folder import scan_document, scan_safely
from certscan.runs.workers import Workers
from certscan.settings import Settings

_DPI, _WARM_UP = 300, 0.25


@dataclass(frozen=True)
class Memory:
    """A worker's resident memory in megabytes: at its highest, and after each document."""

    highest: float
    after: tuple[float, ...]

    @property
    def slope(self) -> float:
        """Kilobytes a document that it grows by after the first quarter, by least squares."""
        settled = self.after[int(len(self.after) * _WARM_UP) :]
        return float(np.polyfit(range(len(settled)), settled, 1)[0] * 1000) if len(settled) > 1 else 0.0


def of_scans(digital: Sequence[Path], count: int) -> Memory:
    """Read `count` scans, made of the first pages of born-digital files, in one worker."""
    with TemporaryDirectory(prefix="certscan-") as folder:
        scans = []
        for number, path in enumerate(digital):
            scans.append(Path(folder, f"{number}.pdf"))
            scans[-1].write_bytes(_scanned(path))
        return _read(islice(cycle(scans), count))


def of_many(digital: Sequence[Path], scans: Sequence[Path], count: int, every: int) -> Memory:
    """Read `count` documents in one worker, born-digital but for a scan each `every` documents."""
    sources = cycle(digital), cycle(scans or digital)
    return _read(next(sources[number % every == every - 1]) for number in range(count))


def _read(paths: Iterator[Path]) -> Memory:
    settings = Settings()
    workers = Workers(1, partial(scan_safely, scan_document, settings), settings.limits)
    try:
        after = []
        for number, path in enumerate(paths):
            workers.hand_out(number, path)
            while not workers.collect():
                pass
            after.append(_megabytes(workers, "VmRSS"))
        return Memory(_megabytes(workers, "VmHWM"), tuple(after))
    finally:
        workers.stop()


def _megabytes(workers: Workers, what: str) -> float:
    (process,) = workers.processes
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return float(status.partition(f"{what}:")[2].split()[0]) / 1000


def _scanned(path: Path) -> bytes:
    """Give a PDF whose only page is a picture of a file's first page at 300 dpi."""
    with pdfium.PdfDocument(path) as document:
        picture = document[0].render(scale=_DPI / 72).to_pil()
    out = io.BytesIO()
    picture.convert("RGB").save(out, "PDF", resolution=_DPI, quality=85)
    return out.getvalue()
