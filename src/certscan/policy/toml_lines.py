"""On which line of a TOML file a key stands, so that a mistake in it can be shown."""

from __future__ import annotations

from collections.abc import Sequence

import regex

_TABLE = regex.compile(r"\s*(?P<list>\[)?\[\s*(?P<name>[^\]]+?)\s*\]")
_KEY = regex.compile(r"""\s*(?P<key>"[^"]*"|'[^']*'|[\w-]+)\s*=""")

Step = str | int


def line_of(text: str, key: Sequence[Step]) -> int:
    """Give the line (from 1) of a key such as ("required", 0, "any_of"), else of the nearest one around it."""
    table: tuple[Step, ...] = ()
    counts: dict[str, int] = {}
    best, line_of_best = 0, 1
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := _TABLE.match(line):
            name = heading["name"].strip("\"'")
            table = (name,)
            if heading["list"]:
                counts[name] = counts.get(name, -1) + 1
                table = (name, counts[name])
            path: tuple[Step, ...] = table
        elif assignment := _KEY.match(line):
            path = (*table, assignment["key"].strip("\"'"))
        else:
            continue
        if len(path) > best and path == tuple(key[: len(path)]):
            best, line_of_best = len(path), number
    return line_of_best


def written(key: Sequence[Step]) -> str:
    """Write a key as a reader of the file would: required[0].any_of, counted from 1."""
    parts = [f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in key]
    return "".join(parts).lstrip(".")
