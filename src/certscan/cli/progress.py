"""The progress bar on standard error: files done, rate, time left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text


class _RateColumn(ProgressColumn):
    """Files per second, or seconds per file where that is the larger number."""

    def render(self, task: Task) -> Text:
        """Give the rate as text."""
        speed = task.finished_speed or task.speed
        if not speed:
            return Text("")
        rate = f"{speed:.1f} files/s" if speed >= 1 else f"{1 / speed:.1f} s/file"
        return Text(rate, style="progress.data.speed")


@contextmanager
def progress_bar(total: int) -> Iterator[Callable[[], None]]:
    """Show a bar while files are read; what it yields is called once per file. Silent without a terminal."""
    console = Console(stderr=True)
    columns = (
        TextColumn("Reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files"),
        _RateColumn(),
        TimeRemainingColumn(compact=True, elapsed_when_finished=True),
    )
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal, redirect_stdout=False
    ) as progress:
        task = progress.add_task("", total=total)
        yield lambda: progress.advance(task)
