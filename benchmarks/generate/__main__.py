"""`python -m benchmarks.generate --out DIR`: write a corpus of invented documents with its truth."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.generate.chromium import ChromiumMissingError
from benchmarks.generate.corpus import generate
from benchmarks.generate.layouts import LAYOUTS
from benchmarks.generate.media import SHARES
from benchmarks.generate.negatives import NEGATIVES


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.generate", description=__doc__)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder to write files/ and truth.jsonl to"
    )
    parser.add_argument(
        "--count", type=int, default=100, metavar="N", help="documents to write (default 100)"
    )
    parser.add_argument(
        "--seed", type=int, default=1, metavar="S", help="the same seed gives the same corpus (default 1)"
    )
    parser.add_argument(
        "--media",
        default=",".join(SHARES),
        metavar="NAMES",
        help=f"media to use, separated by commas (default all: {','.join(SHARES)})",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--layouts",
        default="",
        metavar="NAMES",
        help="layouts, families or papers that are no certificates to choose from, separated by commas (default all)",
    )
    which.add_argument(
        "--negatives-only", action="store_true", help="write papers that are no certificates only"
    )
    return parser.parse_args()


def listed(text: str) -> list[str]:
    """Give the names of a list with commas."""
    return [name.strip() for name in text.split(",") if name.strip()]


def chosen(names: list[str]) -> tuple[set[str], list[str]]:
    """Give the layouts and other papers that names stand for, families in full, and the names that are neither."""
    families: dict[str, set[str]] = {}
    for name, layout in LAYOUTS.items():
        families.setdefault(layout.family, set()).add(name)
    found: set[str] = set()
    unknown = []
    for name in names:
        if name in LAYOUTS or name in NEGATIVES:
            found.add(name)
        elif name in families:
            found |= families[name]
        else:
            unknown.append(name)
    return found, unknown


def main() -> int:
    """Generate what the command line asks for."""
    arguments = parse()
    names = listed(arguments.media)
    unknown = [name for name in names if name not in SHARES]
    if unknown or not names:
        print(
            f"Unknown medium: {', '.join(unknown) or '(none)'}; choose from {', '.join(SHARES)}.",
            file=sys.stderr,
        )
        return 2
    only, unknown = chosen(listed(arguments.layouts))
    if unknown:
        print(
            f"Unknown layout: {', '.join(unknown)}; choose from {', '.join((*LAYOUTS, *NEGATIVES))}.",
            file=sys.stderr,
        )
        return 2
    if arguments.negatives_only:
        only = set(NEGATIVES)
    shares = {name: SHARES[name] for name in names}
    try:
        found = generate(arguments.out, arguments.count, arguments.seed, shares, only)
    except ChromiumMissingError as error:
        print(error, file=sys.stderr)
        return 6
    print(f"{arguments.count} documents with {found} certificates in {arguments.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
