"""Draw the pictures of the documentation anew from a real run over the examples: python -m docs.capture."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image
from rich.console import Console
from rich.text import Text

from benchmarks.generate.chromium import find_chromium
from certscan.cli.results import print_results
from certscan.output import open_writers
from certscan.record import Document
from certscan.rules import RULES
from certscan.runs.discovery import discover
from certscan.runs.folder import scan_many
from certscan.runs.page_pictures import WorkerPictures
from certscan.settings import Settings

IMAGES = Path(__file__).parent / "img"
SETTINGS = Settings(as_of=date(2026, 11, 23))

_OPEN = """file => {
  const one = [...document.querySelectorAll(".certificates tbody")].find((c) => c.querySelector(".file").textContent.includes(file));
  one.querySelector("details").open = true;
  (innerWidth < 600 ? one.querySelector("figure") : one).scrollIntoView();
}"""


def main() -> None:
    """Scan the examples and write docs/img."""
    documents = list(scan_many(discover([Path("examples/files")]), SETTINGS))
    draw_terminal(documents)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.html")
        with open_writers([str(report)], io.StringIO(), partial(WorkerPictures, SETTINGS)) as (writer,):
            for document in documents:
                writer.write(document)
        draw_report(report)


def draw_terminal(documents: Sequence[Document]) -> None:
    """Draw what a scan shows at a terminal."""
    console = Console(record=True, width=118, file=io.StringIO(), force_terminal=True)
    console.print(Text(f"$ certscan scan examples/files --as-of {SETTINGS.as_of}\n", style="bold"))
    print_results(documents, {rule.code: rule.summary for rule in RULES}, console)
    console.save_svg(str(IMAGES / "scan.svg"), title="certscan")


def draw_report(report: Path) -> None:
    """Draw the report: its head, an opened certificate in the dark, on a telephone and on paper."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - of the extra test

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), chromium_sandbox=False)

        def shot(name: str, opened: str, **options: Any) -> None:
            page = browser.new_page(**options)
            page.goto(report.as_uri())
            if opened:
                page.evaluate(_OPEN, opened)
                page.locator(".picture img").first.evaluate("picture => picture.decode()")
                page.evaluate(_OPEN, opened)  # again, now that the picture has its size
            _save(Image.open(io.BytesIO(page.screenshot())), name)

        desk = {"width": 1280, "height": 860}
        shot("report", "", viewport=desk)
        shot("report-certificate", "sideways_scan", viewport=desk)
        shot("report-dark", "expiring", viewport=desk, color_scheme="dark")
        shot("report-phone", "phone_photo", viewport={"width": 390, "height": 844}, device_scale_factor=1.5)
        page = browser.new_page()
        page.goto(report.as_uri())
        page.evaluate(_OPEN, "chinese_english_scan")
        page.locator(".picture img").first.evaluate("picture => picture.decode()")
        printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
        sheet = next(p for p in printed if "Where to verify" in p.get_textpage().get_text_range())
        _save(sheet.render(scale=1.5).to_pil(), "report-print")
        browser.close()


def _save(picture: Image.Image, name: str) -> None:
    picture.convert("RGB").quantize(256, kmeans=4, dither=Image.Dither.NONE).save(
        IMAGES / f"{name}.png", optimize=True
    )


if __name__ == "__main__":
    main()
