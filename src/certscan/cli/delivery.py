"""What `scan` and `judge` share: records go to the outputs, the terminal gets a table, the shell a status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import typer

from certscan.cli.terminal import guarded_stdout
from certscan.errors import ExitStatus
from certscan.record import Document
from certscan.settings import FailOn, Settings

OUTPUT_HELP = "Write here; .jsonl, .csv, .xlsx, .parquet or .html, told by the suffix. Repeatable; - is JSON Lines on stdout."
FAIL_ON_HELP = "End with status 1 when a certificate has such a finding (review: or a record needs a look)."
PROFILE_HELP = "The buyer's policy to judge by: a name from `certscan list profiles`, or a .toml file."
EXPECT_HELP = "What the buyer expects of each supplier: a .csv or .toml file."


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
    from certscan.cli.suppliers import findings_across, print_findings
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
        console = Console(file=stdout) if shows_table else Console(stderr=True)
        if shows_table:
            print_results(kept, _rule_summaries(), console)
        across = findings_across(kept, settings) if keeps else []
        print_findings(across, console)
        outcome.severities.update(finding.severity for _, finding in across)
        console.print(summary(outcome), soft_wrap=True)
        if interrupted:
            console.print(f"Interrupted: {outcome.files} of {total} files were read.", style="bold red")
    raise typer.Exit(ExitStatus.INTERRUPTED if interrupted else outcome.exit_status(fail_on))


def _rule_summaries() -> dict[str, str]:
    from certscan.rules import RULES

    return {rule.code: rule.summary for rule in RULES}
