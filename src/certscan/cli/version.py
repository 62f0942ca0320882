"""`certscan --version`."""

from __future__ import annotations

from typing import Annotated

import typer

from certscan.version import __version__


def _show(wanted: bool) -> None:
    if wanted:
        typer.echo(f"certscan {__version__}")
        raise typer.Exit


def version_option(
    version: Annotated[
        bool, typer.Option("--version", callback=_show, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Take the options that stand before a command."""
