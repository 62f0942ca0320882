"""What `scan` and `judge` share: records go to the outputs, the terminal gets a table, the shell a status."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from functools import partial

import typer

from certscan.cli.terminal import guarded_stdout
from certscan.errors import ExitStatus
from certscan.record import Document
from certscan.settings import FailOn, Settings


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
    from certscan.cli.suppliers import print_findings, standings, weighty_findings
    from certscan.dossier import build
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
        suppliers = build(kept, settings).suppliers if keeps else ()
        across = weighty_findings(suppliers)
        print_findings(across, console)
        outcome.severities.update(finding.severity for _, finding in across)
        last = summary(outcome)
        if across or (suppliers and settings.asks_across_certificates):
            # Whoever reads this line alone must not take valid certificates for a supplier without fault.
            last.append(" ").append_text(standings(suppliers))
        console.print(last, soft_wrap=True)
        if interrupted:
            console.print(f"Interrupted: {outcome.files} of {total} files were read.", style="bold red")
    raise typer.Exit(ExitStatus.INTERRUPTED if interrupted else outcome.exit_status(fail_on))


def _end(documents: Iterable[Document]) -> None:
    """End a run that was broken off: its processes, with all that they have started, end before this one does."""
    if isinstance(documents, Generator):
        documents.close()


def _rule_summaries() -> dict[str, str]:
    from certscan.rules import RULES

    return {rule.code: rule.summary for rule in RULES}
