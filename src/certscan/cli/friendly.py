"""How a command ends when something goes wrong: one sentence, one hint, one exit status."""

from __future__ import annotations

import sys
from typing import Any

import typer
from typer.core import TyperGroup

from certscan.cli.terminal import plain
from certscan.errors import CertscanError, ExitStatus


class FriendlyGroup(TyperGroup):
    """Turns our errors, an interrupt and our own faults into messages and exit statuses."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was chosen."""
        try:
            return super().invoke(ctx)
        except CertscanError as error:
            tell(error.message, error.hint)
            raise typer.Exit(error.exit_status) from error
        except KeyboardInterrupt as interrupt:
            raise typer.Exit(ExitStatus.INTERRUPTED) from interrupt
        except Exception as error:
            # Typer's own ways to end a command know their exit code; a closed pipe is Typer's business too.
            if hasattr(error, "exit_code") or isinstance(error, BrokenPipeError | typer.Abort):
                raise
            if sys.flags.dev_mode:
                raise
            tell(
                f"certscan failed; the fault is ours. ({type(error).__name__}: {error})",
                "Please report it. `python -X dev -m certscan …` shows where it happened.",
            )
            raise typer.Exit(ExitStatus.INTERNAL) from error


def tell(message: str, hint: str) -> None:
    """Write a problem and what to do about it to standard error."""
    typer.secho(f"certscan: {plain(message)}", err=True, fg=typer.colors.RED)
    typer.echo(f"  {plain(hint)}", err=True)
