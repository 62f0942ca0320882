"""`python -m benchmarks.faults [--corpus DIR]`: what trouble costs, one row a kind.

Each file is read by a worker process of its own, with OCR, so that the peak of memory is that of one file.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema
from rich.console import Console
from rich.table import Table

from benchmarks.faults.kinds import Kind, kinds
from certscan.errors import InputError
from certscan.record import json_schema
from certscan.runs.folder import failed, scan_safely
from certscan.runs.workers import Workers
from certscan.settings import Settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Try all kinds and print the table; the exit status is 1 where a record was lost."""
    options = _parser().parse_args(arguments)
    if options.kind:
        print(json.dumps(_tried(kinds(options.corpus)[options.kind])))
        return 0
    table = Table(
        "kind", "tried", "lost", "longest s", "limit s", "peak MB", "what came of it", title_justify="left"
    )
    lost = 0
    for name in kinds(options.corpus):
        row = _in_own_process(name, options.corpus)
        print(name, row, file=sys.stderr, flush=True)  # all takes long on a busy machine
        lost += row["lost"]
        codes = ", ".join(f"{code} {count}" for code, count in sorted(row["codes"].items()))
        figures = (f"{row['longest']:.1f}", f"{row['limit']:.0f}", f"{row['peak']:.0f}")
        table.add_row(name, str(row["tried"]), str(row["lost"]), *figures, codes)
    Console(width=150).print(table)
    return 1 if lost else 0


def _in_own_process(name: str, corpus: Path | None) -> dict[str, Any]:
    """Try a kind in a process whose children are its workers alone: their peak of memory is the kind's."""
    command = [sys.executable, "-m", "benchmarks.faults", "--kind", name]
    command += ["--corpus", str(corpus)] if corpus else []
    answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    row: dict[str, Any] = json.loads(answer.stdout)
    return row


def _tried(kind: Kind) -> dict[str, Any]:
    """Scan the files of a kind, one after the other."""
    settings = Settings(limits=kind.limits)
    codes: Counter[str] = Counter()
    tried, longest = 0, 0.0
    validator = jsonschema.Draft202012Validator(json_schema())
    with TemporaryDirectory(prefix="certscan-") as folder:
        workers = Workers(1, partial(scan_safely, kind.scan, settings), kind.limits, most_tasks=1)
        for number, (name, content) in enumerate(kind.files()):
            path = Path(folder, name)
            path.write_bytes(content)
            tried += 1
            started = time.monotonic()
            workers.hand_out(number, path)
            done: dict[int, Any] = {}
            while not done:
                done = workers.collect()
            longest = max(longest, time.monotonic() - started)
            answer = done[number]
            record = failed(path, answer) if isinstance(answer, InputError) else answer
            line = json.loads(record.to_json_line())
            codes[line["error"]["code"] if line["error"] else line["status"]] += validator.is_valid(line)
        workers.stop()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    limit = kind.limits.deadline_seconds
    lost = tried - codes.total()
    return {
        "tried": tried,
        "lost": lost,
        "longest": longest,
        "limit": limit,
        "peak": peak,
        "codes": dict(codes),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder of damaged files, in folders by kind")
    parser.add_argument("--kind", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
