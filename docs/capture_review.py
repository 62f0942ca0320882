"""Draw the pictures of docs/review.md anew from a real review of the examples: python -m docs.capture_review."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Page

from tests.support.browser import LOOKS, launched, opened

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 23)


def main() -> None:
    """Scan the examples, start a review of them, and write docs/img/review*.webp."""
    with TemporaryDirectory() as folder:
        ledger = str(Path(folder) / "ledger.sqlite")
        how = ["--as-of", str(AS_OF)]
        scan = [sys.executable, "-m", "certscan", "scan", "examples/files", "--ledger", ledger, "-o", "-"]
        subprocess.run([*scan, *how], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - ours
        with served(ledger, how) as address, launched(find) as browser:
            for look in LOOKS:
                with opened(browser, **LOOKS[look]) as page:
                    page.goto(address)
                    name = "review" if look == "wide" else f"review-{look}"
                    if look == "wide":
                        page.goto(address.partition("?")[0] + "?shelf=others")
                        page.wait_for_load_state("networkidle")
                        shoot(page, "review-queue")
                        page.goto(address.partition("?")[0])
                    page.locator("a.row", has_text="expiring.pdf").click()
                    page.locator(".sheet:not(.loading)").wait_for()
                    page.wait_for_load_state("networkidle")
                    page.wait_for_timeout(1000)  # until nothing moves
                    shoot(page, name)


@contextmanager
def served(ledger: str, how: list[str]) -> Iterator[str]:
    """Serve a review as a user starts it; gives its address."""
    command = [sys.executable, "-m", "certscan", "review", ledger, "--no-browser", "--reviewer", "Ann", *how]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ours
    try:
        yield re.search(r"http://\S+", process.stdout.readline())[0]
    finally:
        process.terminate()
        process.wait()


def shoot(page: Page, name: str) -> None:
    """Keep a picture of the page."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.save(HERE / "img" / f"{name}.webp", quality=90, method=6)


def find(*names: str) -> str:
    """Find the browser."""
    return next(path for name in names if (path := shutil.which(name)))


if __name__ == "__main__":
    main()
