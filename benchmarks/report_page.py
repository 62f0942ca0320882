"""How large a report of many certificates is, and how soon one can use it.

`python -m benchmarks.report_page --certificates 1000` writes a report from the examples, repeated under other
holders' names, and opens it in the system's Chromium.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from benchmarks.generate.chromium import find_chromium
from certscan.output import open_writers
from certscan.record import Document
from certscan.runs.discovery import discover
from certscan.runs.folder import scan_many
from certscan.runs.page_pictures import WorkerPictures
from certscan.settings import Settings

_EXAMPLES = Path("examples/files")
_SETTINGS = Settings(as_of=date(2026, 11, 23))

#: Run in the page: milliseconds that each takes until the browser has laid out the result.
_USE = """async () => {
  const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const timed = async (work) => { const start = performance.now(); work(); await settled(); return Math.round(performance.now() - start); };
  const search = document.querySelector("input");
  const certificates = document.querySelectorAll(".certificates tbody");
  return {
    open_one: await timed(() => { certificates[0].querySelector("details").open = true; }),
    find: await timed(() => { search.value = "9001"; search.dispatchEvent(new Event("input")); }),
    find_again: await timed(() => { search.value = "9001 iso"; search.dispatchEvent(new Event("input")); }),
    sort: await timed(() => document.querySelectorAll("th button")[3].click()),
    elements: document.querySelectorAll("*").length,
  };
}"""


def main() -> int:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--certificates", type=int, default=1000)
    parser.add_argument("--keep", type=Path, help="keep the report here")
    arguments = parser.parse_args()
    read = [d for d in scan_many(discover([_EXAMPLES]), _SETTINGS) if d.certificates]
    with tempfile.TemporaryDirectory() as folder:
        target = arguments.keep or Path(folder, "report.html")
        started = time.perf_counter()
        with open_writers([str(target)], io.StringIO(), partial(WorkerPictures, _SETTINGS)) as (writer,):
            for document in _repeated(read, arguments.certificates):
                writer.write(document)
        figures = {
            "certificates": arguments.certificates,
            "megabytes": round(target.stat().st_size / 1e6, 1),
            "seconds_to_write": round(time.perf_counter() - started, 1),
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


def _opened(page: Path) -> dict[str, int]:
    """Open the report and use it; milliseconds."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - of the extra test

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), chromium_sandbox=False)
        tab = browser.new_page(viewport={"width": 1440, "height": 900})
        started = time.perf_counter()
        tab.goto(page.resolve().as_uri(), wait_until="commit")
        tab.wait_for_selector(".tools:not([hidden])")
        table = round(1000 * (time.perf_counter() - started))
        tab.wait_for_load_state("load", timeout=120_000)
        whole = round(1000 * (time.perf_counter() - started))
        used: dict[str, int] = tab.evaluate(_USE)
        browser.close()
    return {"table_ready": table, "loaded": whole, **used}


if __name__ == "__main__":
    sys.exit(main())
