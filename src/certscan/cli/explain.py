"""`certscan explain`: a rule or an error, explained."""

from __future__ import annotations

from typing import Annotated

import typer


def explain(
    code: Annotated[
        str,
        typer.Argument(metavar="CODE", help="A rule's code or name, or the code of an error in a record."),
    ],
) -> None:
    """Explain what a rule or an error means and what to do about it."""
    from rich.console import Console
    from rich.markdown import Markdown

    from certscan.rules.explain import explain as explanation

    text = explanation(code)
    console = Console()
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        typer.echo(text)
