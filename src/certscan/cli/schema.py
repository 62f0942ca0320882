"""`certscan schema`: the JSON Schema of a line."""

from __future__ import annotations

import json

import typer

from certscan.record import json_schema


def schema() -> None:
    """Print the JSON Schema of a line of JSON Lines."""
    typer.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
