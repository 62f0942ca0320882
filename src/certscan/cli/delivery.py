"""What `scan` and `judge` share: records go to the outputs, the terminal gets a table, the shell a status."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

import typer

from certscan.cli.terminal import guarded_stdout
from certscan.errors import ExitStatus
from certscan.record import Document
from certscan.settings import FailOn, Settings

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from certscan.runs.outcome import Outcome


def deliver(
    documents: Iterator[Document],
    total: int,
    settings: Settings,
    output: Sequence[str],
    fail_on: FailOn,
    doing: str,
) -> None:
    """Hand on each record as it comes; ends the command with the status of the run."""
    from rich.console import Console

    from certscan.cli.progress import progress_bar
    from certscan.cli.results import print_results, summary
    from certscan.output import STDOUT, open_writers
    from certscan.runs.outcome import Outcome
    from certscan.runs.page_pictures import WorkerPictures

    targets, outcome, interrupted = list(output), Outcome(), False
    kept: list[Document] = []
    with guarded_stdout() as stdout:
        at_terminal = stdout.isatty()
        if not targets and not at_terminal:
            targets = [STDOUT]
        shows_table = at_terminal and STDOUT not in targets
        keeps = shows_table or settings.asks_across_certificates
        try:
            pictures = partial(WorkerPictures, settings)
            with open_writers(targets, stdout, pictures) as writers, progress_bar(total, doing) as advance:
                for document in documents:
                    for writer in writers:
                        writer.write(document)
                    outcome.add(document)
                    if keeps:
                        kept.append(document)
                    advance()
        except KeyboardInterrupt:
            interrupted = True
        finally:
            _end(documents)
        console = Console(file=stdout) if shows_table else Console(stderr=True)
        if shows_table:
            print_results(kept, _rule_summaries(), console)
        standing = _look_across(kept, settings, outcome, console) if keeps else None
        last = summary(outcome)
        if standing is not None:
            last.append(" ").append_text(standing)
        console.print(last, soft_wrap=True)
        if interrupted:
            console.print(f"Interrupted: {outcome.files} of {total} files were read.", style="bold red")
    raise typer.Exit(ExitStatus.INTERRUPTED if interrupted else outcome.exit_status(fail_on))


def _look_across(
    kept: Sequence[Document], settings: Settings, outcome: Outcome, console: Console
) -> Text | None:
    """Print and count what is wrong across each supplier's certificates; give how the suppliers stand."""
    from certscan.cli.suppliers import print_findings, standings, weighty_findings
    from certscan.dossier import build

    suppliers = build(kept, settings).suppliers
    across = weighty_findings(suppliers)
    print_findings(across, console)
    outcome.severities.update(finding.severity for _, finding in across)
    # Whoever reads the last line alone must not take valid certificates for a supplier without fault.
    return standings(suppliers) if across or (suppliers and settings.asks_across_certificates) else None


def _end(documents: Iterable[Document]) -> None:
    """End a run that was broken off: its processes, with all that they have started, end before this one does."""
    if isinstance(documents, Generator):
        documents.close()


def _rule_summaries() -> dict[str, str]:
    from certscan.rules import RULES

    return {rule.code: rule.summary for rule in RULES}
