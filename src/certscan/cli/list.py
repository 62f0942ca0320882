"""`certscan list`: what certscan knows and asks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Annotated

import typer

Row = dict[str, str]

#: Where there is no terminal to fit in, so that `grep` finds an entry on one line.
PIPED_WIDTH = 200


class Kind(StrEnum):
    """What can be listed."""

    RULES = "rules"
    STANDARDS = "standards"
    ACCREDITATION_BODIES = "accreditation-bodies"
    CERTIFICATION_BODIES = "certification-bodies"
    PROFILES = "profiles"


def list_entries(
    kind: Annotated[Kind, typer.Argument(metavar="KIND", help=f"One of: {', '.join(Kind)}.")],
    as_json: Annotated[bool, typer.Option("--json", help="Give JSON instead of a table.")] = False,
) -> None:
    """List the rules, the standards, the bodies or the profiles."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    rows = list(_LISTINGS[kind]())
    if as_json:
        typer.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    table = Table(*rows[0], box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row.values()))
    console = Console()
    if not console.is_terminal:
        console = Console(width=PIPED_WIDTH)
    console.print(table)


def _rules() -> Iterator[Row]:
    from certscan.rules import RULES
    from certscan.rules.across import ACROSS

    for rule in sorted((*RULES, *ACROSS), key=lambda rule: rule.code):
        yield {"code": rule.code, "name": rule.name, "severity": rule.severity, "summary": rule.summary}


def _standards() -> Iterator[Row]:
    from certscan.catalogue import load

    for standard in load().standards.values():
        editions = (f"{e.edition or e.label} {e.status}" for e in standard.editions)
        yield {
            "id": standard.id,
            "title": standard.title,
            "kind": standard.kind.replace("_", " "),
            "editions": ", ".join(editions),
        }


def _accreditation_bodies() -> Iterator[Row]:
    from certscan.catalogue import load

    recognised = {True: "yes", False: "no", None: "not verified"}
    for body in load().accreditation_bodies.values():
        yield {
            "id": body.id,
            "name": body.name,
            "country": body.country or body.region or "",
            "recognised": "self-styled" if body.self_styled else recognised[body.recognised],
        }


def _certification_bodies() -> Iterator[Row]:
    from certscan.catalogue import load

    for body in load().certification_bodies.values():
        yield {
            "id": body.id,
            "name": body.name,
            "country": body.country,
            "accreditations": ", ".join(body.accreditations),
        }


def _profiles() -> Iterator[Row]:
    from certscan.policy.profile_file import shipped_profiles

    for profile in shipped_profiles().values():
        yield {
            "name": profile.id,
            "requires": " + ".join("/".join(r.any_of) for r in profile.required),
            "summary": profile.summary,
            "aliases": ", ".join(profile.aliases),
        }


_LISTINGS: dict[Kind, Callable[[], Iterator[Row]]] = {
    Kind.RULES: _rules,
    Kind.STANDARDS: _standards,
    Kind.ACCREDITATION_BODIES: _accreditation_bodies,
    Kind.CERTIFICATION_BODIES: _certification_bodies,
    Kind.PROFILES: _profiles,
}
