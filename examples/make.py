"""Draws the example documents anew: `python -m examples.make`. Every company in them is invented."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from benchmarks.generate import media, plan
from benchmarks.generate.chromium import Chromium, ChromiumMissingError
from benchmarks.generate.data import Office, offices
from benchmarks.generate.draft import Draft
from benchmarks.generate.invent import invent, number
from benchmarks.generate.layouts import LAYOUTS
from benchmarks.generate.media import Look
from benchmarks.generate.model import StandardFact
from benchmarks.generate.negatives import NEGATIVES, write_negative
from benchmarks.generate.render import pdf_of
from benchmarks.generate.written import Written

FOLDER = Path(__file__).parent
FILES = FOLDER / "files"

#: Small enough for a repository, good enough to be read.
LOOKS = {
    "pdf": Look(),
    "scan": Look(dpi=150, quality=58),
    "rotated": Look(dpi=150, quality=58),
    "lowres": Look(dpi=110, quality=70),
    "photo": Look(long_side=1700, quality=72),
}


@dataclass(frozen=True)
class Example:
    """One document to make: who certifies, when, how it looks and what the file becomes."""

    name: str
    layout: str
    language: str = "en"
    body: str = ""
    systems: tuple[str, ...] = ("Q",)
    dates: tuple[str, str, str] = ("", "", "")
    medium: str = "pdf"
    style: str | None = None
    standards: tuple[StandardFact, ...] = ()
    seed: int = 1


EXAMPLES = (
    Example(
        "english_digital",
        "label_column_grey",
        body="lrqa",
        dates=("2025-03-18", "2028-03-17", "2016-03-21"),
        seed=3,
    ),
    Example(
        "chinese_english_scan",
        "zh_en_stacked_labels",
        "zh",
        "cqc",
        dates=("2024-07-09", "2027-07-08", "2018-07-12"),
        medium="scan",
        style="{y}年{m:02}月{d:02}日",
        seed=6,
    ),
    Example(
        "phone_photo",
        "language_bands",
        "de",
        "tuvnord",
        dates=("2025-01-20", "2028-01-19", "2019-01-28"),
        medium="photo",
        style="{d:02}.{m:02}.{y}",
        seed=4,
    ),
    Example(
        "three_certificates",
        "three_certificates_one_file",
        body="intertek",
        systems=("Q", "E", "S"),
        dates=("2024-11-26", "2027-11-25", "2021-11-30"),
        style="{d} {month} {y}",
        seed=8,
    ),
    Example(
        "integrated",
        "integrated_three_standards",
        "es",
        "aenor",
        systems=("Q", "E", "S"),
        dates=("2025-05-14", "2028-05-13", "2019-05-20"),
        style="{y}-{m:02}-{d:02}",
        seed=2,
    ),
    Example(
        "expired",
        "side_panel_dark",
        "it",
        "rina",
        dates=("2022-06-15", "2025-06-14", "2013-06-19"),
        style="{d:02}.{m:02}.{y}",
        seed=5,
    ),
    Example(
        "withdrawn_edition",
        "boxed_table",
        body="isoqar",
        systems=("I",),
        dates=("2024-04-22", "2027-04-21", "2018-04-24"),
        style="{d} {month} {y}",
        standards=(StandardFact("ISO/IEC 27001:2013", "I", "ISO/IEC 27001:2013"),),
        seed=7,
    ),
    Example(
        "expiring",
        "tr_bilingual_labels",
        "tr",
        "tse",
        systems=("E",),
        dates=("2024-01-16", "2027-01-15", "2021-01-19"),
        style="{d:02}.{m:02}.{y}",
        seed=9,
    ),
    Example(
        "sideways_scan",
        "red_margin_clauses",
        "fr",
        "bv",
        systems=("S",),
        dates=("2024-10-22", "2027-10-21", "2021-10-25"),
        medium="rotated",
        style="{d} {month} {y}",
        seed=2,
    ),
    Example(
        "chinese_picture",
        "zh_table_range_validity",
        "zh",
        "cqm",
        systems=("E",),
        dates=("2026-02-27", "2029-02-26", "2020-03-03"),
        medium="lowres",
        standards=(StandardFact("ISO 14001:2015", "E", "GB/T 24001-2016 / ISO 14001:2015"),),
        style="{y}-{m:02}-{d:02}",
        seed=5,
    ),
    Example("brochure", "brochure", "en", seed=4),
    Example("quality_policy", "quality_policy", "de", seed=4),
)


def _office(body: str, language: str) -> Office:
    return next(o for o in offices() if o.id == body and language in o.languages)


def write(example: Example) -> Written:
    """Write one example."""
    rng = Random(f"example {example.name} {example.seed}")
    if example.layout in NEGATIVES:
        return write_negative(NEGATIVES[example.layout], rng, example.language)
    layout, office = LAYOUTS[example.layout], _office(example.body, example.language)
    issue, expiry, initial = (date.fromisoformat(day) for day in example.dates)
    groups = [(s,) for s in example.systems] if layout.certificates > 1 else [example.systems]
    drafts: list[Draft] = []
    for group in groups:
        facts = invent(rng, example.language, office, group, 3, layout.sites, earliest=issue, latest=issue)
        cycle = round((issue - initial).days / (3 * 365))
        named = number(rng, office, group[0], issue, cycle)
        facts = facts.with_(number=named, issue=issue, start=issue, expiry=expiry, initial=initial)
        if example.standards:
            facts = facts.with_(standards=example.standards)
        if drafts:
            first = drafts[0].facts
            facts = facts.with_(holder=first.holder, address=first.address, scope=first.scope)
        pictures = drafts[0].pictures if drafts else {}
        drafts.append(Draft(facts, rng, example.style, pictures))
    return plan.finish(layout.build(*drafts), drafts, layout, example.language)


def make(folder: Path) -> list[dict[str, Any]]:
    """Draw all examples into a folder and give their lines of truth."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: list[dict[str, Any]] = []
    with Chromium() as browser:
        for example in EXAMPLES:
            written = write(example)
            pdf = pdf_of(browser, written.sheets, written.pictures, written.language)
            noise = np.random.default_rng(example.seed)
            made = media.make(pdf, example.medium, noise, LOOKS[example.medium])
            name = example.name + made.suffix
            (folder / name).write_bytes(made.data)
            lines += [{"file": name} | truth | made.notes for truth in written.truths]
    return lines


def main() -> int:
    """Draw the examples beside this file."""
    try:
        lines = make(FILES)
    except ChromiumMissingError as error:
        print(error, file=sys.stderr)
        return 6
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (FOLDER / "truth.jsonl").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
