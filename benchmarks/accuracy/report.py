"""The figures as tables, as one line and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from benchmarks.accuracy.compare import CRITICAL, FIELDS
from benchmarks.accuracy.score import FileResult, Group, Score, Tally

MEDIA = ("born-digital", "scan/picture/photo", "poor")


def summary_line(score: Score) -> str:
    """Give the run in one line, to compare runs by eye."""
    overall = score.overall
    critical = [tally for name in CRITICAL if (tally := overall.fields.get(name))]
    right, n = sum(t.right for t in critical), sum(t.n for t in critical)
    speed = score.seconds_per_page
    return (
        f"critical {_percent(right / n if n else None)}  "
        f"perfect {overall.perfect}/{overall.certificates}  "
        f"silent {score.silent_errors}+{score.silent_errors_on_false_certificates}/{score.critical_values}  "
        f"missed {score.missed}  surplus {score.surplus}  "
        f"false {score.negatives_taken_for_certificates}/{score.negatives}  "
        f"failed {score.files_failed}  "
        f"ECE {_number(score.calibration.error)}  s/page {_number(speed, 2)}"
    )


def print_report(score: Score, console: Console) -> None:
    """Print all tables."""
    console.print(_overall_table(score.overall))
    media = {name: score.by_medium[name] for name in MEDIA if name in score.by_medium}
    console.print(_media_table(media))
    by_size = sorted(score.by_language.items(), key=lambda item: (-item[1].certificates, item[0]))
    console.print(_language_table(by_size))
    console.print(_figures_table(score))
    console.print(_calibration_table(score))


def print_worst(results: Iterable[FileResult], count: int, console: Console) -> None:
    """Print the wrong fields of the files that have most of them."""
    ranked = sorted((r for r in results if r.wrong_values), key=lambda r: (-r.wrong_values, r.name))
    for result in ranked[:count]:
        table = Table("field", "truth", "predicted", "conf.", box=box.SIMPLE_HEAD, title_justify="left")
        table.title = escape(f"{result.name}: {_state(result)}")
        for pair in result.pairs:
            for outcome in pair.wrong:
                confidence = ", ".join(f"{value:.2f}" for value, _ in outcome.values)
                table.add_row(outcome.field, escape(outcome.truth), escape(outcome.prediction), confidence)
        for certificate in result.surplus:
            number = certificate.certificate_number
            table.add_row("(surplus certificate)", "–", escape(number.value if number else "no number"), "")
        console.print(table)


def as_json(score: Score) -> dict[str, Any]:
    """Give all figures as plain data."""
    data = asdict(score)
    data["summary"] = summary_line(score)
    data["seconds_per_page"] = score.seconds_per_page
    data["calibration"]["error"] = score.calibration.error
    for group, source in [
        (data["overall"], score.overall),
        *((data["by_medium"][key], group) for key, group in score.by_medium.items()),
        *((data["by_language"][key], group) for key, group in score.by_language.items()),
    ]:
        for name, tally in source.fields.items():
            group["fields"][name] |= {
                rate: getattr(tally, rate) for rate in ("accuracy", "precision", "recall")
            }
    return data


def _overall_table(group: Group) -> Table:
    table = _table("All certificates", "field", "accuracy", "precision", "recall", "n", "printed", "given")
    for name in FIELDS:
        tally = group.fields.get(name, Tally())
        table.add_row(
            f"[bold]{name}[/bold]" if name in CRITICAL else name,
            *(_percent(rate) for rate in (tally.accuracy, tally.precision, tally.recall)),
            *(str(count) for count in (tally.n, tally.expected, tally.predicted)),
        )
    return table


def _media_table(groups: Mapping[str, Group]) -> Table:
    table = _table("By medium: accuracy (precision / recall)", "field", *groups)
    table.add_row("certificates", *(str(group.certificates) for group in groups.values()))
    table.add_row(
        "perfect",
        *(f"{_percent(group.perfect / group.certificates)}" for group in groups.values()),
        end_section=True,
    )
    for name in FIELDS:
        table.add_row(name, *(_rates(group.fields.get(name, Tally())) for group in groups.values()))
    return table


#: The heads of a table with a column for each field, which its name would make too wide.
_HEADS = {"certificate_number": "number", "accreditation": "accr."}


def _language_table(groups: Iterable[tuple[str, Group]]) -> Table:
    """One row for each language: there are more of them than a page has columns."""
    shown = [name for name in FIELDS if name in CRITICAL or name in {"accreditation", "scope"}]
    heads = (_HEADS.get(name, name.removesuffix("_date")) for name in shown)
    table = _table("By language: accuracy in per cent", "language", "n", "perfect", *heads)
    for language, group in groups:
        accuracies = (group.fields.get(name, Tally()).accuracy for name in shown)
        shares = (group.perfect / group.certificates, *accuracies)
        table.add_row(
            language, str(group.certificates), *("–" if x is None else f"{100 * x:.0f}" for x in shares)
        )
    return table


def _figures_table(score: Score) -> Table:
    table = _table("The run", "figure", "count", "of", "share")
    overall = score.overall
    rows = [
        ("perfect records (all critical fields right)", overall.perfect, overall.certificates),
        ("files with the right number of certificates", score.files_with_right_count, score.files),
        ("certificates with the right pages", score.certificates_with_right_pages, overall.certificates),
        ("missed certificates", score.missed, overall.certificates),
        ("surplus certificates in files that hold others", score.surplus, overall.certificates),
        ("other files taken for certificates", score.negatives_taken_for_certificates, score.negatives),
        ("files failed or without a record", score.files_failed, score.files),
        ("silent errors among critical values", score.silent_errors, score.critical_values),
    ]
    for label, count, whole in rows:
        table.add_row(label, str(count), str(whole), _percent(count / whole if whole else None))
    table.add_row(
        "confident values on false or surplus certificates", str(score.silent_errors_on_false_certificates)
    )
    table.add_row("pages read", str(score.pages))
    table.add_row("seconds per page", _number(score.seconds_per_page, 2))
    table.add_row("expected calibration error", _number(score.calibration.error))
    return table


def _calibration_table(score: Score) -> Table:
    table = _table("Calibration", "confidence", "values", "mean confidence", "right")
    bins = score.calibration.bins
    for index, one in enumerate(bins):
        if one.n:
            span = f"{index / len(bins):.1f}–{(index + 1) / len(bins):.1f}"
            table.add_row(span, str(one.n), _number(one.confidence / one.n), _percent(one.right / one.n))
    return table


def _table(title: str, first: str, *others: str) -> Table:
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column(first)
    for other in others:
        table.add_column(other, justify="right")
    return table


def _state(result: FileResult) -> str:
    if result.document is None:
        return "no record"
    error = result.document.error
    found = f"{len(result.document.certificates)} of {len(result.pairs)} certificates"
    return f"failed, {error.code}" if error else found


def _rates(tally: Tally) -> str:
    return f"{_percent(tally.accuracy)} ({_percent(tally.precision)} / {_percent(tally.recall)})"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _number(value: float | None, digits: int = 3) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
