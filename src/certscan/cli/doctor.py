"""`certscan doctor`: what is installed, and what will be used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from certscan.cli.options import settings_from
from certscan.version import __version__

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

#: The libraries that decide what can be read and how well.
_LIBRARIES = (
    "pypdfium2",
    "pdfplumber",
    "pillow",
    "opencv-python-headless",
    "onnxruntime",
    "rapidocr",
)

#: The optional extras: what each installs, and what it is for.
_EXTRAS = {
    "heif": ("pi-heif", "reads HEIC photos"),
    "parquet": ("pyarrow", "writes .parquet"),
    "review": ("starlette", "looks and corrects in the browser"),
    "webhook": ("httpx", "posts results of a watch"),
    "xlsx": ("xlsxwriter", "writes .xlsx"),
}


def doctor() -> None:
    """Show versions, OCR engines, their languages and the limits in force."""
    import platform

    from rich.console import Console
    from rich.text import Text

    from certscan.cli.terminal import guarded_stdout
    from certscan.reading.ocr import engines

    settings = settings_from()
    with guarded_stdout() as stdout:
        console = Console(file=stdout)
        system = [
            ("certscan", __version__),
            ("Python", platform.python_version()),
            ("system", platform.platform()),
        ]
        libraries = [(name, _installed(name) or "not installed") for name in _LIBRARIES]
        console.print(_table("Versions", ((name, Text(value)) for name, value in [*system, *libraries])))
        console.print(_table("Extras", _extra_rows()))
        rows = []
        for engine in engines():
            mark = Text("✓ ", "green") if engine.available else Text("✗ ", "red")
            languages = f" ({', '.join(engine.languages)})" if engine.languages else ""
            rows.append(
                (engine.name, mark + Text(f"{engine.version or ''}{languages} {engine.detail}".strip()))
            )
        console.print(_table("OCR engines, the preferred one first", rows))
        console.print(_table("OCR models", _model_rows()))
        limits = settings.limits.model_dump().items()
        console.print(
            _table("Limits for one document", ((f"CERTSCAN_{k.upper()}", Text(f"{v:g}")) for k, v in limits))
        )


def _installed(name: str) -> str | None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _extra_rows() -> Iterable[tuple[str, Text]]:
    """Tell for each extra whether it is there, or how to install it."""
    from rich.text import Text

    for extra, (package, purpose) in _EXTRAS.items():
        if version := _installed(package):
            yield extra, Text("✓ ", "green") + Text(f"{purpose} ({package} {version})")
        else:
            yield extra, Text("✗ ", "red") + Text(f"{purpose}: pip install 'certscan[{extra}]'")


def _model_rows() -> Iterable[tuple[str, Text]]:
    """Tell for each model whether the installed file is the one that certscan was tried with."""
    from rich.text import Text

    from certscan.reading.ocr.models import Match, check_models

    for check in check_models():
        model = check.model
        mark = Text("✓ ", "green") if check.match is Match.SAME else Text("✗ ", "red")
        what = f"{model.name}: {check.match} ({model.package} {model.versions}, sha256 {model.sha256[:12]}…)"
        yield model.role, mark + Text(what)


def _table(title: str, rows: Iterable[tuple[str, Text]]) -> Table:
    from rich.table import Table

    table = Table(
        title=title, title_justify="left", title_style="bold", box=None, show_header=False, padding=(0, 2)
    )
    for name, value in rows:
        table.add_row(name, value)
    return table
