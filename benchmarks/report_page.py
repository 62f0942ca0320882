"""How large a report of many certificates is, and how soon one can use it.

`python -m benchmarks.report_page --certificates 1000` writes a report from the examples, repeated under other
holders' names, and opens it in the system's Chromium. Each example is drawn once and its picture repeated.
"""

from __future__ import annotations

import argparse
import io
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path

from benchmarks.generate.chromium import find_chromium
from certscan.output import open_writers
from certscan.output.drawing import draw
from certscan.output.pictures import Drawn, Wanted
from certscan.record import Document
from certscan.runs.discovery import discover
from certscan.runs.folder import scan_many
from certscan.settings import Settings

_EXAMPLES = Path("examples/files")
_SETTINGS = Settings(as_of=date(2026, 11, 23))

#: What a reader does, each until the browser has laid out the result.
_STEPS = {
    "open_one": "document.querySelector('.certificates details').open = true",
    "find": "(box => { box.value = '9001'; box.dispatchEvent(new Event('input')); })(document.querySelector('input'))",
    "sort": "document.querySelectorAll('th button')[3].click()",
}
_SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


class DrawnOnce:
    """Draws each file once, and gives its pictures again for every record of it."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self._known: dict[str, Drawn] = {}

    def ask(self, wanted: Wanted) -> Iterator[Drawn]:
        """Give the pictures at once."""
        if wanted.path not in self._known:
            started = time.perf_counter()
            self._known[wanted.path] = draw(wanted, _SETTINGS.limits)
            self.seconds.append(time.perf_counter() - started)
        yield replace(self._known[wanted.path], key=wanted.key)

    def rest(self) -> tuple[Drawn, ...]:
        """Nothing is ever to come."""
        return ()

    def stop(self) -> None:
        """Keep nothing that must be let go."""

    def kilobytes(self) -> list[int]:
        """Give the size of each picture."""
        return sorted(len(p.data) // 1000 for one in self._known.values() for p in one.pictures.values())


def main() -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--certificates", type=int, default=1000)
    parser.add_argument("--keep", type=Path, help="keep the report here")
    arguments = parser.parse_args()
    read = [d for d in scan_many(discover([_EXAMPLES]), _SETTINGS) if d.certificates]
    with tempfile.TemporaryDirectory() as folder:
        target = arguments.keep or Path(folder, "report.html")
        pictures, started = DrawnOnce(), time.perf_counter()
        with open_writers([str(target)], io.StringIO(), lambda: pictures) as (writer,):
            for document in _repeated(read, arguments.certificates):
                writer.write(document)
        figures = {
            "certificates": arguments.certificates,
            "megabytes": round(target.stat().st_size / 1e6, 1),
            "seconds_to_write": round(time.perf_counter() - started - sum(pictures.seconds), 1),
            "seconds_to_draw_a_file": round(statistics.median(pictures.seconds), 2),
            "kilobytes_of_a_picture": pictures.kilobytes(),
        }
        print(json.dumps(figures | _opened(target)))
    return 0


def _repeated(read: list[Document], count: int) -> Iterator[Document]:
    """Give documents with one certificate each, every one of a holder of its own."""
    single = [d for d in read if len(d.certificates) == 1]
    for number, document in enumerate(islice(cycle(single), count)):
        (one,) = document.certificates
        holder = one.holder and one.holder.model_copy(update={"value": f"{one.holder.value} {number}"})
        yield document.model_copy(update={"certificates": (one.model_copy(update={"holder": holder}),)})


def _opened(page: Path) -> dict[str, float]:
    """Open the report and use it; seconds of the browser's processor time, which other work does not change."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - of the extra test

    figures: dict[str, float] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), chromium_sandbox=False)
        tab = browser.new_page(viewport={"width": 1440, "height": 900})
        tab.set_default_timeout(300_000)
        session = tab.context.new_cdp_session(tab)
        session.send("Performance.enable")

        def spent() -> float:
            metrics = session.send("Performance.getMetrics")["metrics"]
            return next(float(one["value"]) for one in metrics if one["name"] == "ProcessTime")

        tab.goto(page.resolve().as_uri(), wait_until="commit")
        tab.wait_for_selector(".tools:not([hidden])")
        figures["seconds_to_table"] = round(spent(), 2)
        tab.wait_for_load_state("load")
        figures["seconds_to_whole"] = round(spent(), 2)
        for name, work in _STEPS.items():
            before = spent()
            tab.evaluate(work)
            tab.evaluate(_SETTLED)
            figures[f"seconds_to_{name}"] = round(spent() - before, 2)
        browser.close()
    return figures


if __name__ == "__main__":
    sys.exit(main())
