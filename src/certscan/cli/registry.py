"""`certscan registry`: what registers say, kept for checks without a network."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from certscan.cli.options import day_option, settings_from

registry = typer.Typer(
    help="Keep exports of registers, and check certificates against them.", no_args_is_help=True
)

_NAME_HELP = (
    "The register or, for a body's own list, the id of the body (`certscan list certification-bodies`)."
)


@registry.command("import")
def import_export(
    export: Annotated[Path, typer.Argument(metavar="FILE.csv", help="A list exported from a register.")],
    name: Annotated[
        str | None, typer.Option("--name", help=_NAME_HELP, show_default="the file's name")
    ] = None,
    as_of: Annotated[date | None, day_option("The day of the export.", "today")] = None,
) -> None:
    """Import a list from a register, in the place of its earlier one.

    From then on `scan` and `judge` compare numbers, holders, status and expiry with it.
    """
    from certscan.policy.register import put_entries
    from certscan.policy.register_file import read_export

    settings = settings_from()
    register = name or export.stem
    entries = read_export(export, register, as_of or date.today())
    count = put_entries(settings.data_folder, register, entries)
    typer.echo(f"Certificates of {register} that are kept in {settings.data_folder}: {count}")


@registry.command("list")
def list_registers() -> None:
    """Show what was imported."""
    from certscan.policy.register import open_register

    register = open_register(settings_from().data_folder)
    counts = register.counts() if register else {}
    for name, (count, day) in counts.items():
        typer.echo(f"{name}: {count} certificates, exported {day}")
    if not counts:
        typer.echo("Nothing was imported yet.")
