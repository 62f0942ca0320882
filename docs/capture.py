"""Draw the README's picture anew from a real run over the examples: python docs/capture.py."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.text import Text

from certscan.cli.results import print_results
from certscan.rules import RULES
from certscan.runs.discovery import discover
from certscan.runs.folder import scan_many
from certscan.settings import Settings

HERE = Path(__file__).parent
AS_OF = date(2026, 11, 23)


def main() -> None:
    """Scan the examples and write docs/img/scan.svg."""
    documents = list(scan_many(discover([Path("examples/files")]), Settings(as_of=AS_OF)))
    console = Console(record=True, width=118, file=io.StringIO(), force_terminal=True)
    console.print(Text(f"$ certscan scan examples/files --as-of {AS_OF}\n", style="bold"))
    print_results(documents, {rule.code: rule.summary for rule in RULES}, console)
    console.save_svg(str(HERE / "img" / "scan.svg"), title="certscan")


if __name__ == "__main__":
    main()
