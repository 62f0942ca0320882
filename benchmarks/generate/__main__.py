"""`python -m benchmarks.generate --out DIR`: write a corpus of invented documents with its truth."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.generate.chromium import ChromiumMissingError
from benchmarks.generate.corpus import generate
from benchmarks.generate.media import SHARES


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
    return parser.parse_args()


def main() -> int:
    """Generate what the command line asks for."""
    arguments = parse()
    names = [name.strip() for name in arguments.media.split(",") if name.strip()]
    unknown = [name for name in names if name not in SHARES]
    if unknown or not names:
        print(
            f"Unknown medium: {', '.join(unknown) or '(none)'}; choose from {', '.join(SHARES)}.",
            file=sys.stderr,
        )
        return 2
    try:
        found = generate(
            arguments.out, arguments.count, arguments.seed, {name: SHARES[name] for name in names}
        )
    except ChromiumMissingError as error:
        print(error, file=sys.stderr)
        return 6
    print(f"{arguments.count} documents with {found} certificates in {arguments.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
