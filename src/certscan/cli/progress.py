"""The progress bar on standard error: files done, rate, time left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
)
from rich.text import Text


class _PaceColumn(ProgressColumn):
    """The rate so far and the time left at it.

    Records come in order, so they come in bursts; the mean since the start is steadier than any recent one.
    """

    def render(self, task: Task) -> Text:
        """Give rate and time left as text."""
        if not task.completed or not task.elapsed or task.total is None:
            return Text("")
        return Text(pace(int(task.completed), int(task.total), task.elapsed), style="progress.data.speed")


def pace(done: int, total: int, seconds: float) -> str:
    """Say how fast files are read, in the unit that gives the larger number, and how long the rest takes."""
    per_file = seconds / done
    rate = f"{per_file:.1f} s/file" if per_file > 1 else f"{1 / per_file:.1f} files/s"
    return f"{rate}, {timedelta(seconds=round(per_file * (total - done)))} left"


@contextmanager
def progress_bar(total: int, doing: str = "Reading") -> Iterator[Callable[[], None]]:
    """Show a bar while files are read or judged; what it yields is called once per file. Silent without a terminal."""
    console = Console(stderr=True)
    columns = (
        TextColumn(doing),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files"),
        _PaceColumn(),
    )
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal, redirect_stdout=False
    ) as progress:
        task = progress.add_task("", total=total)
        yield lambda: progress.advance(task)
