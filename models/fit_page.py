"""Fit the table `page` of models/weights.toml: what of a page's build tells a certificate from a paper about one.

    python models/fit_page.py --corpus DIR [--corpus DIR …] --cache DIR [--write]

A corpus is a folder with files/ and truth.jsonl, of certificates and of other papers (`python -m benchmarks.generate`
makes one). Logistic regression on the pages, certificates and others weighing alike; what the page says counts as it
stands, and the weights are given on its scale. The figures printed are of weights that saw none of the layout or
kind of paper. The same files give the same weights.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.accuracy.predict import read_once  # noqa: E402 - the project's own folder, put on the path above
from benchmarks.accuracy.truth import load_truth  # noqa: E402
from certscan.document.source import load  # noqa: E402
from certscan.errors import InputError  # noqa: E402
from certscan.fields.page.page_text import PageText  # noqa: E402
from certscan.fields.page.rows import apart  # noqa: E402
from certscan.fields.papers.classify import PageFacts  # noqa: E402
from certscan.fields.papers.halves import side_by_side  # noqa: E402
from certscan.fields.weights import shipped_weights  # noqa: E402
from certscan.layout.page_layout import lay_out  # noqa: E402
from certscan.models_folder import models_folder  # noqa: E402
from certscan.settings import Settings  # noqa: E402
from models.fit_weights import rewritten  # noqa: E402

FOLDS = 10
#: How much a weight costs, in log-likelihoods of pages, where signs are scaled to vary by one.
PULL = 3.0
ROUNDS, SHARES = 40, (0.002, 0.005, 0.01, 0.02)

SIGNS = tuple(type(shipped_weights().page).model_fields)


class Paper(NamedTuple):
    """The page of a document that is likest a certificate: what it says, its signs, and what it must not be judged by."""

    told: float
    signs: tuple[float, ...]
    certified: bool
    group: str


def papers(corpus: Path, cache: Path) -> Iterator[Paper]:
    """Read a corpus; of a document the page counts that is likest a certificate."""
    settings = Settings(as_of=date(2026, 11, 23))
    kinds = dict(_kinds(corpus))
    for file in load_truth(corpus):
        try:
            reading = read_once(load(corpus / "files" / file.name, settings.limits), settings, cache)
        except InputError as error:
            print(f"{file.name} is left out: {error.message}", file=sys.stderr)
            continue
        pages = (p for x in lay_out(reading) for half in side_by_side(PageText(x)) for p in apart(half))
        best = max(map(PageFacts, pages), key=lambda facts: facts.score, default=None)
        if best is not None:
            signs = tuple(best.build[x] for x in SIGNS)
            yield Paper(best.told, signs, bool(file.certificates), kinds[file.name])


def _kinds(corpus: Path) -> Iterator[tuple[str, str]]:
    """Give the files of a corpus with their layout, or kind of paper; the issuer, where none is named."""
    for line in (corpus / "truth.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row["file"], str(row.get("layout") or row.get("issuer") or row["file"])


def fit(told: np.ndarray, signs: np.ndarray, certified: np.ndarray) -> np.ndarray:
    """Give the weights, on the scale of what pages say: floats, shape (signs,)."""
    columns = np.column_stack([told, signs])
    spread = columns.std(axis=0) + 1e-9
    scaled = np.column_stack([(columns - columns.mean(axis=0)) / spread, np.ones(len(columns))])
    counted = np.where(certified, 0.5 / certified.mean(), 0.5 / (1 - certified.mean()))
    pull = PULL * np.eye(scaled.shape[1])
    pull[-1, -1] = 0
    slopes = np.zeros(scaled.shape[1])
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-np.clip(scaled @ slopes, -30, 30)))
        gradient = scaled.T @ (counted * (likely - certified)) + pull @ slopes
        curvature = (scaled.T * (counted * likely * (1 - likely))) @ scaled + pull + 1e-9 * np.eye(len(pull))
        slopes -= np.linalg.solve(curvature, gradient)
    raw = slopes[:-1] / spread
    return np.clip(raw[1:] / raw[0], 0, 2)


def main(arguments: Iterable[str] | None = None) -> None:
    """Fit the table, print it with its figures, and write it where asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, action="append", required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="put the weights into models/weights.toml")
    asked = parser.parse_args(None if arguments is None else list(arguments))
    found = [paper for corpus in asked.corpus for paper in papers(corpus, asked.cache)]
    weights = fitted(found)
    print(weights)
    if asked.write:
        file = models_folder() / "weights.toml"
        table = {f"page.{sign}": weight for sign, weight in weights.items()}
        file.write_text(rewritten(file.read_text(encoding="utf-8"), table), encoding="utf-8")


def fitted(found: Sequence[Paper]) -> dict[str, float]:
    """Fit the weights by name, and print what they tell apart where they were not fitted."""
    told = np.array([paper.told for paper in found])
    signs = np.array([paper.signs for paper in found])
    certified = np.array([paper.certified for paper in found])
    names = sorted({paper.group for paper in found})
    fold_of = np.array([names.index(paper.group) % FOLDS for paper in found])
    held_out = np.zeros(len(found))
    for fold in range(FOLDS):
        out = fold_of == fold
        held_out[out] = told[out] + signs[out] @ fit(told[~out], signs[~out], certified[~out])
    stands = told + signs @ np.array([getattr(shipped_weights().page, sign) for sign in SIGNS])
    print(
        f"{certified.sum()} certificates, {(~certified).sum()} other papers, {len(names)} layouts and kinds"
    )
    for name, score in (("what they say", told), ("as it stands", stands), ("held out", held_out)):
        for missed in SHARES:
            least = np.quantile(score[certified], missed)
            taken = np.mean(score[~certified] >= least)
            print(
                f"{name}, {missed:.1%} of the certificates missed (at {least:.2f}): {taken:.1%} of the others taken"
            )
    return dict(zip(SIGNS, fit(told, signs, certified).round(2).tolist(), strict=True))


if __name__ == "__main__":
    main()
