"""The table that a buyer sees: one row per certificate, then what the findings mean, then the counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from certscan.cli.terminal import plain
from certscan.record import Certificate, Document, Severity, Status, VerdictStatus
from certscan.runs.outcome import Outcome

#: How each verdict is written and coloured.
VERDICTS = {
    VerdictStatus.VALID: ("valid", "bold green"),
    VerdictStatus.EXPIRING: ("expiring", "bold yellow"),
    VerdictStatus.ATTENTION: ("attention", "bold yellow"),
    VerdictStatus.EXPIRED: ("expired", "bold red"),
    VerdictStatus.NOT_ACCEPTABLE: ("not acceptable", "bold red"),
    VerdictStatus.UNVERIFIABLE: ("unverifiable", "bold magenta"),
}

#: From this width on a certificate takes one line; below, two.
_ONE_LINE_WIDTH = 160
#: What a path may take of the width, and at least.
_PATH_SHARE, _SHORTEST_PATH = 4, 18

#: Columns whose words are never broken, and how the others share what is left.
_UNBROKEN = ("Verdict", "Expires")
_SHARES = {"Holder": 4, "Issuer": 3, "File": 3}

_ONE_LINE = (
    ("Verdict", ("verdict",)),
    ("Findings", ("findings",)),
    ("Standard", ("standards",)),
    ("Holder", ("holder",)),
    ("Issuer", ("issuer",)),
    ("Number", ("number",)),
    ("Expires", ("expiry",)),
    ("File", ("file",)),
)
_TWO_LINES = (
    ("Verdict\n[dim]expires", ("verdict", "expiry")),
    ("Standard\n[dim]number", ("standards", "number")),
    ("Holder\n[dim]issuer", ("holder", "issuer")),
    ("File\n[dim]findings", ("file", "findings")),
)


def print_results(documents: Iterable[Document], rule_summaries: Mapping[str, str], console: Console) -> None:
    """Print the table and, below it, what each finding's code stands for."""
    layout = _ONE_LINE if console.width >= _ONE_LINE_WIDTH else _TWO_LINES
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    for header, _ in layout:
        table.add_column(
            header,
            no_wrap=header.startswith(_UNBROKEN),
            overflow="fold",
            ratio=None if header.startswith(_UNBROKEN) else _SHARES.get(header.partition("\n")[0], 2),
        )
    found: Counter[str] = Counter()
    for document in documents:
        for cells in _rows(document, max(console.width // _PATH_SHARE, _SHORTEST_PATH)):
            table.add_row(*(_cell(cells, names) for _, names in layout))
        for certificate in document.certificates:
            found.update(_weighty(certificate).keys())
    console.print(table)
    for code in sorted(found.keys() & rule_summaries.keys()):
        console.print(
            Text.assemble((f"{code:>6}", "bold"), f"  {plain(rule_summaries[code])} ({found[code]}×)")
        )
    if found:
        console.print(Text("Run `certscan explain CODE` for what to do.", style="dim"), end="\n\n")


def summary(outcome: Outcome) -> Text:
    """Give the counts of a run in one line."""
    line = Text(f"{_counted(outcome.files, 'file')}, {_counted(outcome.certificates, 'certificate')}")
    for status, (word, style) in VERDICTS.items():
        if count := outcome.verdicts[status]:
            line.append(", ").append(f"{count} {word}", style)
    if outcome.needing_review:
        line.append(f", {outcome.needing_review} to review", "magenta")
    if outcome.not_certificates:
        line.append(f", {outcome.not_certificates} not a certificate")
    if outcome.failed:
        line.append(f", {outcome.failed} failed", "bold red")
    return line.append(".")


def _rows(document: Document, longest_path: int) -> Iterator[dict[str, Text]]:
    file = Text(_shortened(plain(document.source.path), longest_path), style="dim")
    if document.error is not None:
        message = Text(plain(f"{document.error.message} {document.error.hint}"))
        yield {"verdict": Text("failed", "bold red"), "holder": message, "file": file}
    elif document.status is Status.NOT_CERTIFICATE:
        yield {"verdict": Text("no certificate", "dim"), "file": file}
    for certificate in document.certificates:
        yield _facts(certificate) | {"file": file}


def _facts(certificate: Certificate) -> dict[str, Text]:
    word, style = VERDICTS[certificate.verdict.status]
    holder = certificate.holder or certificate.holder_local
    issuer, number, expiry = certificate.issuer, certificate.certificate_number, certificate.expiry_date
    missing = "–"
    return {
        "verdict": Text(word, style),
        "findings": _findings(certificate),
        "standards": Text("\n".join(plain(s.label) for s in certificate.standards) or missing),
        "holder": Text(plain(holder.value) if holder else missing),
        "issuer": Text(plain(issuer.value) if issuer else missing, style="dim"),
        "number": Text(plain(number.value) if number else missing, style="dim"),
        "expiry": Text(expiry.value.isoformat() if expiry else missing),
    }


def _findings(certificate: Certificate) -> Text:
    parts = [Text(plain(code), style) for code, style in _weighty(certificate).items()]
    if certificate.needs_review:
        parts.append(Text("review", "magenta"))
    return Text(" ").join(parts)


def _weighty(certificate: Certificate) -> dict[str, str]:
    """Give the codes of the findings that ask for something, with their colours; notes stay in the record."""
    colours = {Severity.FAIL: "red", Severity.WARN: "yellow"}
    return {f.rule: colours[f.severity] for f in certificate.verdict.findings if f.severity in colours}


def _cell(cells: Mapping[str, Text], names: tuple[str, ...]) -> Text:
    return Text("\n").join(cells[name] for name in names if cells.get(name))


def _shortened(path: str, longest: int) -> str:
    return path if len(path) <= longest else f"…{path[1 - longest :]}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
