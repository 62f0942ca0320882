"""The command: `python -m benchmarks.watch_soak kills`, `load` or `flood`."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.watch_soak import flood, kills, load


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a soak, print what it came to, and end with 1 where something is lost, doubled or half done."""
    options = _parser().parse_args(arguments)
    with TemporaryDirectory(prefix="certscan-soak-", ignore_cleanup_errors=True) as temporary:
        folder = options.folder or Path(temporary)
        if options.soak == "kills":
            report: kills.KillReport | flood.FloodReport | load.LoadReport = kills.run(
                folder, files=options.files, kills=options.kills, seed=options.seed, say=_say
            )
        elif options.soak == "flood":
            report = flood.run(folder, files=options.files, say=_say)
        else:
            report = load.run(
                folder, minutes=options.minutes, per_second=options.per_second, seed=options.seed, say=_say
            )
    print(json.dumps(asdict(report), indent=2))
    return 1 if report.audit.complaints else 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.watch_soak", description=__doc__)
    soaks = parser.add_subparsers(dest="soak", required=True)
    killing = soaks.add_parser("kills", help="SIGKILL at random moments of a drop of files")
    killing.add_argument("--files", type=int, default=1000)
    killing.add_argument("--kills", type=int, default=200)
    loading = soaks.add_parser("load", help="mixed load: slow writers, renames, duplicates, bursts")
    loading.add_argument("--minutes", type=float, default=60)
    loading.add_argument("--per-second", type=float, default=2.0, help="how often a writer does something")
    flooding = soaks.add_parser("flood", help="many small files at once")
    flooding.add_argument("--files", type=int, default=10_000)
    for soak in (killing, loading):
        soak.add_argument("--seed", type=int, default=7)
    for soak in (killing, loading, flooding):
        soak.add_argument(
            "--folder", type=Path, help="work here and leave everything (default: a temporary one)"
        )
    return parser


if __name__ == "__main__":
    sys.exit(main())
