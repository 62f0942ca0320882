"""Suppliers at the terminal: what is wrong across their certificates, and their pages of the dossier."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from certscan.cli.results import VERDICTS
from certscan.cli.terminal import plain
from certscan.dossier import Dossier
from certscan.dossier.model import HeldCertificate, Standing, SupplierPage
from certscan.dossier.timeline import timeline
from certscan.record import Finding, Severity
from certscan.rules.registers import Query

_SEVERITIES = {Severity.FAIL: "bold red", Severity.WARN: "yellow", Severity.INFO: "dim"}
_STANDINGS = {
    Standing.COMPLETE: "bold green",
    Standing.ATTENTION: "bold yellow",
    Standing.INCOMPLETE: "bold red",
}
#: Below a table there is room for so many findings; the dossier has them all.
_MOST_LINES = 20
#: From this width on the bars stand beside the certificates.
_BARS_FROM = 120
_BAR_WIDTH = 24


def weighty_findings(suppliers: Sequence[SupplierPage]) -> list[tuple[str, Finding]]:
    """Give what asks for something across the certificates of each supplier, with the supplier's name."""
    return [
        (page.name, finding)
        for page in suppliers
        for finding in page.findings
        if finding.severity is not Severity.INFO
    ]


def print_findings(found: Sequence[tuple[str, Finding]], console: Console) -> None:
    """Print one line for each finding across certificates."""
    for name, finding in found[:_MOST_LINES]:
        console.print(
            Text.assemble(
                (f"{finding.rule:>6}", _SEVERITIES[finding.severity]),
                f"  {plain(name) or 'No holder'}: {plain(finding.message)}",
            ),
            soft_wrap=True,
        )
    if found:
        more = f"… and {len(found) - _MOST_LINES} more; " if len(found) > _MOST_LINES else ""
        hint = f"{more}`certscan dossier` shows all certificates of a supplier."
        console.print(Text(hint, style="dim"), end="\n\n")


def print_dossier(dossier: Dossier, console: Console) -> None:
    """Print one page per supplier."""
    for page in dossier.suppliers:
        console.print(_page(page, dossier, console.width))
        console.print()
    line = standings(dossier.suppliers)
    console.print(line.append(f" Judged on {dossier.as_of} by the profile {plain(dossier.profile)}."))


def standings(suppliers: Sequence[SupplierPage]) -> Text:
    """Count the suppliers by how they stand, in one sentence."""
    line = Text(f"{len(suppliers)} supplier{'' if len(suppliers) == 1 else 's'}")
    for standing, style in _STANDINGS.items():
        if count := sum(page.standing is standing for page in suppliers):
            line.append(", ").append(f"{count} {standing}", style)
    return line.append(".")


def _page(page: SupplierPage, dossier: Dossier, width: int) -> Group:
    head = Text.assemble(
        (plain(page.name) or "No holder found", "bold"), "  ", (page.standing, _STANDINGS[page.standing])
    )
    others = [plain(name) for name in page.names if name != page.name]
    about = [*others, *(plain(number) for number in page.registration_ids)]
    lines: list[Text | Padding] = [head]
    if about:
        lines.append(Text(" · ".join(about), style="dim"))
    lines += [
        Text.assemble((f"{one.rule}  ", _SEVERITIES[one.severity]), plain(one.message))
        for one in page.findings
    ]
    if page.held:
        lines.append(Padding(_certificates(page, dossier, width), (0, 0, 0, 2)))
    lines += [_look_up(one) for one in page.held if one.look_up.places and one.newer is None]
    return Group(*lines)


def _look_up(one: HeldCertificate) -> Text:
    """Say where a certificate can be looked up, and what to type."""
    question = Query(one.look_up.number, one.look_up.holders)
    return Text(plain(f"Look up {question} in {'; '.join(one.look_up.places)}"), style="dim")


def _certificates(page: SupplierPage, dossier: Dossier, width: int) -> Table:
    scale = timeline(page.held, dossier.as_of, _BAR_WIDTH) if width >= _BARS_FROM else None
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("Verdict", no_wrap=True)
    table.add_column("Expires", no_wrap=True)
    table.add_column("Standard", overflow="fold", ratio=3)
    table.add_column("Number\n[dim]issuer", overflow="fold", ratio=4)
    table.add_column("File", overflow="fold", ratio=5)
    if scale is not None:
        table.add_column(scale.scale(), no_wrap=True, min_width=_BAR_WIDTH)
    for one in page.held:
        word, style = VERDICTS[one.status]
        cells = [
            Text("followed", "dim") if one.newer else Text(word, style),
            Text(str(one.expiry_date or "–")),
            Text("\n".join(map(plain, one.standards)) or "–"),
            Text.assemble(plain(one.certificate_number or "–"), "\n", (plain(one.issuer or "–"), "dim")),
            Text(plain(one.path)),
        ]
        if scale is not None:
            cells.append(Text(scale.bar(one), style="" if one.newer else style))
        table.add_row(*cells)
    return table
