"""Writes a corpus to a folder: the files and truth.jsonl."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

import numpy as np

from benchmarks.generate import faults, media, plan
from benchmarks.generate.chromium import Chromium
from benchmarks.generate.plan import Plan
from benchmarks.generate.render import pdf_of
from benchmarks.generate.written import Written

#: Media that hold one page only; a document of more pages becomes a scan instead.
ONE_PAGE = ("photo", "sleeve", "lowres")


def write_file(
    browser: Chromium, item: Plan, written: Written, medium: str, folder: Path
) -> list[dict[str, object]]:
    """Write one document and give its lines of truth."""
    if medium in ONE_PAGE and len(written.sheets.pages) > 1:
        medium = "scan"
    noise = np.random.default_rng(int.from_bytes(item.seed.encode(), "big") % 2**63)
    fault = faults.choose(noise) if medium == "faulty" else None
    pdf = pdf_of(
        browser, written.sheets, written.pictures, written.language, fault, int(noise.integers(9999))
    )
    made = media.make(pdf, medium, noise, fault=fault)
    name = item.name + made.suffix
    (folder / name).write_bytes(made.data)
    return [{"file": name} | truth | made.notes for truth in written.truths]


def generate(
    folder: Path, count: int, seed: int, shares: dict[str, float], only: Collection[str] = ()
) -> int:
    """Generate a corpus, of the named layouts only if any are named, and give the number of certificates in it."""
    files = folder / "files"
    files.mkdir(parents=True, exist_ok=True)
    plans = plan.plan(count, seed, only)
    lines: list[dict[str, object]] = []
    with Chromium() as browser:
        for item, medium in zip(plans, plan.media(count, seed, shares), strict=True):
            lines += write_file(browser, item, plan.write(item), medium, files)
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (folder / "truth.jsonl").write_text(text, encoding="utf-8")
    return sum(line["document_class"] == "certificate" for line in lines)
