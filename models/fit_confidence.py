"""Fit models/confidence.toml: curves from the extractors' scores to the share of right values.

    python models/fit_confidence.py --corpus DIR [--corpus DIR …] --cache DIR

A corpus is a folder with files/ and truth.jsonl (`python -m benchmarks.generate` makes one). The figures
printed are cross-validated: no file is judged by a curve that saw its layout, or its issuer. The same
files give the same curves.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.accuracy import canonical  # noqa: E402 - the project's own folder, put on the path above
from benchmarks.accuracy.compare import Comparer  # noqa: E402
from benchmarks.accuracy.predict import read_document  # noqa: E402
from benchmarks.accuracy.score import judge_file  # noqa: E402
from benchmarks.accuracy.truth import load_truth  # noqa: E402
from certscan.fields.calibration import UNCALIBRATED, Curve  # noqa: E402
from certscan.settings import Settings  # noqa: E402

FIELDS = (
    "standards",
    "certificate_number",
    "holder",
    "holder_local",
    "issuer",
    "accreditation",
    "scope",
    "address",
    "issue_date",
    "expiry_date",
    "initial_date",
)
FOLDS = 5
BINS = 10

#: Pulls a curve towards leaving the score as it is, as if so many values had said so.
PRIOR = 8.0


class Sample(NamedTuple):
    """One value with its score, whether it was right, and what it must not be judged by."""

    field: str
    score: float
    right: bool
    layout: str
    issuer: str


def samples(corpus: Path, cache: Path) -> list[Sample]:
    """Read a corpus and compare every value with the truth."""
    files = load_truth(corpus)
    read = partial(
        read_document, settings=Settings(as_of=date(2026, 11, 23)), page_cache=cache, curves=UNCALIBRATED
    )
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        documents = list(pool.map(read, [corpus / "files" / f.name for f in files], chunksize=4))
    comparer = Comparer(canonical.certification_bodies(), canonical.accreditation_bodies())
    found = []
    for file, document in zip(files, documents, strict=True):
        for pair in judge_file(file, document, comparer).pairs:
            layout = str(pair.truth.row.get("layout", file.name))
            issuer = str(pair.truth.row.get("issuer") or file.name)
            found += [
                Sample(outcome.field, score, right, layout, issuer)
                for outcome in pair.outcomes
                for score, right in outcome.values
            ]
    return found


def fit(chosen: Sequence[Sample]) -> Curve:
    """Fit a logistic curve by Newton's method, with a weak pull towards the identity."""
    x = np.array([_log_odds(s.score) for s in chosen])
    y = np.array([float(s.right) for s in chosen])
    design = np.stack([x, np.ones_like(x)], axis=1)
    start = np.array([1.0, 0.0])
    weights = start.copy()
    for _ in range(50):
        p = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (y - p) - PRIOR * (weights - start)
        hessian = (design * (p * (1 - p))[:, None]).T @ design + PRIOR * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return Curve(round(float(max(weights[0], 0.05)), 4), round(float(weights[1]), 4))


def _log_odds(score: float) -> float:
    clipped = min(max(score, 0.01), 0.99)
    return math.log(clipped / (1 - clipped))


def fit_all(chosen: Iterable[Sample]) -> dict[str, Curve]:
    """Fit one curve for each field."""
    by_field: dict[str, list[Sample]] = defaultdict(list)
    for sample in chosen:
        by_field[sample.field].append(sample)
    return {field: fit(by_field[field]) for field in FIELDS if by_field[field]}


def cross_validated(all_samples: Sequence[Sample], group: str) -> list[tuple[float, bool]]:
    """Give (confidence, right) of every value by curves that saw none of its group."""
    names = sorted({getattr(s, group) for s in all_samples})
    fold_of = {name: index % FOLDS for index, name in enumerate(names)}
    judged = []
    for fold in range(FOLDS):
        curves = fit_all(s for s in all_samples if fold_of[getattr(s, group)] != fold)
        judged += [
            (curves[s.field](s.score), s.right)
            for s in all_samples
            if fold_of[getattr(s, group)] == fold and s.field in curves
        ]
    return judged


def expected_calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Mean distance of confidence and share of right values over ten bins, weighted by their size."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in judged:
        bins[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
    return sum(abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins.values()) / max(len(judged), 1)


def main() -> None:
    """Fit, print the cross-validated figures, and write the curves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, action="append", required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=HERE / "confidence.toml")
    options = parser.parse_args()
    all_samples = [s for corpus in options.corpus for s in samples(corpus, options.cache)]
    raw = [(s.score, s.right) for s in all_samples if s.field in FIELDS]
    print(f"{len(raw)} values; ECE without curves {expected_calibration_error(raw):.3f}")
    for group in ("layout", "issuer"):
        judged = cross_validated(all_samples, group)
        silent = sum(not right and confidence >= 0.8 for confidence, right in judged)
        print(
            f"by {group}: ECE {expected_calibration_error(judged):.3f}, wrong at 0.8 or more {silent}/{len(judged)}"
        )
    curves = fit_all(all_samples)
    lines = ["# Written by models/fit_confidence.py; see README.md.", "[curves]"]
    lines += [f"{f} = {{ slope = {c.slope}, intercept = {c.intercept} }}" for f, c in curves.items()]
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
