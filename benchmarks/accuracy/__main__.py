"""The command: read a corpus, or take predictions as they are, and print how right they are."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rich.console import Console

from benchmarks.accuracy import canonical
from benchmarks.accuracy.compare import Comparer
from benchmarks.accuracy.predict import load_documents, read_documents
from benchmarks.accuracy.report import as_json, print_report, print_worst, summary_line
from benchmarks.accuracy.score import judge_file, score
from benchmarks.accuracy.truth import TrueFile, load_truth
from certscan.errors import CertscanError
from certscan.record import Document
from certscan.settings import OcrChoice, Settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark and give the exit status."""
    options = _parser().parse_args(arguments)
    console = Console(width=None if sys.stdout.isatty() else 120)
    try:
        files = load_truth(options.corpus)
        documents = load_documents(options.predictions) if options.predictions else _read(files, options)
    except CertscanError as error:
        print(f"{error.message} {error.hint}", file=sys.stderr)
        return error.exit_status
    comparer = Comparer(canonical.certification_bodies(), canonical.accreditation_bodies())
    results = [judge_file(file, documents.get(file.name), comparer) for file in files]
    total = score(results)
    print_report(total, console)
    if options.worst:
        print_worst(results, options.worst, console)
    print(summary_line(total))
    if options.json:
        options.json.write_text(
            json.dumps(as_json(total), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    return 0


def _read(files: Sequence[TrueFile], options: argparse.Namespace) -> dict[str, Document]:
    settings = Settings(as_of=options.as_of, ocr=options.ocr)
    folder = options.corpus / "files"
    paths = [(folder if folder.is_dir() else options.corpus) / file.name for file in files]
    documents = {}
    for index, document in enumerate(read_documents(paths, settings, options.jobs, options.cache), start=1):
        print(f"\r{index}/{len(paths)} files", end="", file=sys.stderr, flush=True)
        documents[files[index - 1].name] = document
    print(file=sys.stderr)
    if options.save:
        lines = "".join(f"{document.to_json_line()}\n" for document in documents.values())
        options.save.write_text(lines, encoding="utf-8")
    return documents


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with truth.jsonl and files/")
    parser.add_argument("--predictions", type=Path, help="score this JSON Lines file instead of reading")
    parser.add_argument("--save", type=Path, help="keep the records that were read as JSON Lines")
    parser.add_argument("--cache", type=Path, help="folder that keeps what reading the pages gave")
    parser.add_argument("--jobs", type=int, default=2, help="processes (default 2)")
    parser.add_argument("--json", type=Path, help="write all figures to this file")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the wrong fields of N files")
    parser.add_argument("--as-of", type=date.fromisoformat, default=date.today(), help="the day to judge on")
    parser.add_argument("--ocr", type=OcrChoice, default=OcrChoice.AUTO, choices=list(OcrChoice))
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
