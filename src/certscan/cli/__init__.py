"""The command line: one file per command, no logic."""

from __future__ import annotations

import typer

from certscan.cli.doctor import doctor
from certscan.cli.dossier import dossier
from certscan.cli.explain import explain
from certscan.cli.friendly import FriendlyGroup
from certscan.cli.judge import judge
from certscan.cli.list import list_entries
from certscan.cli.registry import registry
from certscan.cli.review import review
from certscan.cli.scan import scan
from certscan.cli.schema import schema
from certscan.cli.version import version_option
from certscan.cli.watch import watch

__all__ = ["app", "main"]

app = typer.Typer(
    name="certscan",
    cls=FriendlyGroup,
    help="Read supplier certificates from PDFs, scans and photos, and judge whether they can be relied on.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
)
app.callback()(version_option)
app.command()(scan)
app.command()(watch)
app.command()(judge)
app.command()(dossier)
app.command()(review)
app.add_typer(registry, name="registry")
app.command("list")(list_entries)
app.command()(explain)
app.command()(schema)
app.command()(doctor)


def main() -> None:
    """Run the program."""
    app(prog_name="certscan")
