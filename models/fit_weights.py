"""Move models/weights.toml towards what chooses the right values: one table after the other, key by key.

    python models/fit_weights.py --corpus DIR [--corpus DIR …] --cache DIR

A corpus is a folder with files/ and truth.jsonl (`python -m benchmarks.generate` makes one). A table is moved
only where weights that saw none of a layout (of an issuer, where a file names no layout) do better on it than
those that stand. The same files give the same weights. Fit the curves anew where a table was moved.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import regex

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from benchmarks.accuracy import canonical  # noqa: E402 - the project's own folder, put on the path above
from benchmarks.accuracy.compare import Comparer  # noqa: E402
from benchmarks.accuracy.predict import read_once  # noqa: E402
from benchmarks.accuracy.score import CERTAIN, judge_file  # noqa: E402
from benchmarks.accuracy.truth import TrueCertificate, load_truth  # noqa: E402
from certscan import pipeline  # noqa: E402
from certscan.catalogue import load as catalogue  # noqa: E402
from certscan.catalogue.model import CertificationBody  # noqa: E402
from certscan.document.source import load  # noqa: E402
from certscan.errors import InputError  # noqa: E402
from certscan.fields.calibration import shipped_curves  # noqa: E402
from certscan.fields.dates.choice import choose_among, gathered_dates  # noqa: E402
from certscan.fields.extract import cycle_of, issuer_names, year_in  # noqa: E402
from certscan.fields.holder.choice import choose_holder  # noqa: E402
from certscan.fields.number.choice import choose_number  # noqa: E402
from certscan.fields.page.page_text import PageText  # noqa: E402
from certscan.fields.page.rows import apart  # noqa: E402
from certscan.fields.papers.grouping import group_pages  # noqa: E402
from certscan.fields.scope.choice import choose_scope  # noqa: E402
from certscan.fields.weights import read_weights, weighing_with  # noqa: E402
from certscan.layout.page_layout import lay_out  # noqa: E402
from certscan.record import Certificate, Source, Value  # noqa: E402
from certscan.settings import Settings  # noqa: E402

FOLDS = 5
ROUNDS = 3

#: What a weight is tried at, as shares of what it is.
STEPS = (0.7, 1.4)

#: What a wrong value costs that is given as sure, where a right one is worth 1.
SILENT = 2.0

#: What it costs to move a weight to e times what stands, in right values: noise is no reason.
PULL = 2.0

MOST = 2.0


class Case(NamedTuple):
    """A certificate as it was read, with the truth about it and what it must not be judged by."""

    pages: tuple[PageText, ...]
    found: Certificate
    truth: TrueCertificate
    group: str

    @property
    def body(self) -> CertificationBody | None:
        """The certification body that was found, as the catalogue has it."""
        known = self.found.issuer.id if self.found.issuer else None
        return catalogue().certification_bodies.get(known) if known else None


Chosen = Mapping[str, Value[Any] | None]


def dates(case: Case) -> Callable[[], Chosen]:
    """Choose the three dates anew."""
    cycle = cycle_of(case.found.standards)
    gathered = gathered_dates(case.pages, cycle_years=cycle, country=case.body.country if case.body else None)
    year = year_in(case.found.certificate_number)

    def choose() -> Chosen:
        chosen = choose_among(gathered, cycle_years=cycle, number_year=year)
        return {"issue_date": chosen.issue, "expiry_date": chosen.expiry, "initial_date": chosen.initial}

    return choose


def holder(case: Case) -> Callable[[], Chosen]:
    """Choose the holder anew."""
    bodies = issuer_names(case.found.issuer, case.body)

    def choose() -> Chosen:
        chosen = choose_holder(case.pages, bodies)
        return {"holder": chosen.holder, "holder_local": chosen.local}

    return choose


def number(case: Case) -> Callable[[], Chosen]:
    """Choose the certificate number anew."""
    body = case.body
    return lambda: {"certificate_number": choose_number(case.pages, body)}


def scope(case: Case) -> Callable[[], Chosen]:
    """Choose the scope anew."""
    return lambda: {"scope": choose_scope(case.pages)}


#: For each table what to do once for a certificate; what that gives is done for all weights.
CHOICES: dict[str, Callable[[Case], Callable[[], Chosen]]] = {
    "dates": dates,
    "holder": holder,
    "number": number,
    "scope": scope,
}


def cases(corpus: Path, cache: Path) -> Iterator[Case]:
    """Read a corpus; certificates that were not found are left out, since no weight brings them back."""
    settings = Settings(as_of=date(2026, 11, 23))
    comparer = _comparer()
    for file in load_truth(corpus):
        source = load(corpus / "files" / file.name, settings.limits)
        try:
            reading = read_once(source, settings, cache)
        except InputError as error:
            print(f"{file.name} is left out: {error.message}", file=sys.stderr)
            continue
        groups = group_pages([page for layout in lay_out(reading) for page in apart(PageText(layout))])
        document = pipeline.document_of(reading, Source(path=file.name, name=file.name), settings, 0.0)
        for pair in judge_file(file, document, comparer).pairs:
            if pair.found is None:
                continue
            pages = groups[[c is pair.found for c in document.certificates].index(True)]
            group = str(pair.truth.row.get("layout") or pair.truth.row.get("issuer") or file.name)
            yield Case(tuple(pages), pair.found, pair.truth, group)


def _comparer() -> Comparer:
    return Comparer(canonical.certification_bodies(), canonical.accreditation_bodies())


class Asked:
    """A table of weights that notes which of its keys are asked for.

    What does not ask for a weight comes out the same whatever that weight is, and is not done again.
    """

    def __init__(self, table: Mapping[str, Any], asked: set[str], at: str = "") -> None:
        self._table, self._asked, self._at = table, asked, at

    def __getattr__(self, key: str) -> Any:
        value = self._table[key]
        if isinstance(value, Mapping):
            value = Asked(value, self._asked, f"{self._at}{key}.")
        else:
            self._asked.add(self._at + key)
        setattr(self, key, value)  # noted once
        return value

    def of(self, role: str) -> float:
        """Give the weight of a date's role, as `Roles` does."""
        return float(getattr(self, role)) if role in self._table else 0.0


Flat = dict[str, float]


class Judge:
    """Says what weights of one table are worth, certificate by certificate."""

    def __init__(
        self,
        table: str,
        chosen_from: Sequence[Case],
        choice: Callable[[Case], Callable[[], Chosen]] | None = None,
    ) -> None:
        self.table, self.cases = table, chosen_from
        self._choose = [(choice or CHOICES[table])(case) for case in chosen_from]
        self._comparer = _comparer()
        self._worth: list[list[tuple[Flat, tuple[int, int]]]] = [[] for _ in chosen_from]
        self._right: list[dict[object, bool]] = [{} for _ in chosen_from]

    def __call__(self, weights: Flat) -> np.ndarray:
        """Give the right and the silently wrong values of every case: whole numbers, shape (cases, 2)."""
        return np.array([self._case(index, weights) for index in range(len(self.cases))])

    def _case(self, index: int, weights: Flat) -> tuple[int, int]:
        for asked, worth in self._worth[index]:
            if all(weights[key] == value for key, value in asked.items()):
                return worth
        asked_for: set[str] = set()
        table = Asked(nested({f"{self.table}.{key}": value for key, value in weights.items()}), asked_for)
        with weighing_with(table):  # type: ignore[arg-type] # it stands in for them
            chosen = self._choose[index]()
        worth = self._judged(index, chosen)
        names = {name.removeprefix(f"{self.table}.") for name in asked_for}
        self._worth[index].append(({name: weights[name] for name in names}, worth))
        return worth

    def _judged(self, index: int, chosen: Chosen) -> tuple[int, int]:
        case, known = self.cases[index], self._right[index]
        key = tuple(value.value if value else None for value in chosen.values())
        right = silent = 0
        for field, value in chosen.items():
            if case.truth.skips(field):
                continue
            if (field, key) not in known:
                found = case.found.model_copy(update=dict(chosen))
                known[field, key] = self._comparer.compare(field, case.truth, found).right
            right += known[field, key]
            sure = value is not None and shipped_curves()[field](value.confidence) >= CERTAIN
            silent += sure and not known[field, key]
        return right, silent


def worth(judged: np.ndarray) -> float:
    """Weigh right values against silently wrong ones."""
    return float(judged[:, 0].sum() - SILENT * judged[:, 1].sum())


def search(judge: Callable[[Flat], np.ndarray], start: Flat, seen: np.ndarray) -> Flat:
    """Move one weight after the other to where most is gained on the cases that are `seen` (a mask)."""

    def gain(weights: Flat) -> float:
        moved = sum(abs(np.log(weights[key] / start[key])) for key in start if start[key])
        return worth(judge(weights)[seen]) - PULL * float(moved)

    best, most = start, gain(start)
    for _ in range(ROUNDS):
        before = best
        for key in start:
            tried = [
                best | {key: value}
                for value in sorted(
                    {min(round(best[key] * step, 3), MOST) for step in STEPS} - {best[key], 0}
                )
            ]
            for weights in tried:
                if (reached := gain(weights)) > most + 1e-9:
                    best, most = weights, reached
        if best == before:
            break
    return best


class Fit(NamedTuple):
    """New weights, and what old and new ones gave (right, silently wrong): where fitted, and where held out."""

    weights: Flat
    before: np.ndarray
    after: np.ndarray
    held_out: np.ndarray

    @property
    def keeps(self) -> bool:
        """Tell whether the new weights do better where they were not fitted; as well is no reason to move."""
        return worth(self.held_out) > worth(self.before)


def fit(judge: Callable[[Flat], np.ndarray], start: Flat, groups: Sequence[str]) -> Fit:
    """Fit one table on all cases, and in folds that hold out whole groups."""
    names = sorted(set(groups))
    fold_of = np.array([names.index(group) % FOLDS for group in groups])
    before = judge(start)
    held_out = np.zeros_like(before)
    for fold in range(FOLDS):
        out = fold_of == fold
        held_out[out] = judge(search(judge, start, ~out))[out]
    weights = search(judge, start, np.ones(len(groups), dtype=bool))
    return Fit(weights, before, judge(weights), held_out)


def nested(flat: Mapping[str, float]) -> dict[str, Any]:
    """Make tables of dotted keys."""
    tables: dict[str, Any] = {}
    for key, value in flat.items():
        *path, last = key.split(".")
        table = tables
        for part in path:
            table = table.setdefault(part, {})
        table[last] = value
    return tables


def flat(table: Mapping[str, Any], at: str = "") -> Iterator[tuple[str, float]]:
    """Give the weights of a table by dotted keys."""
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from flat(value, f"{at}{key}.")
        else:
            yield f"{at}{key}", value


_TABLE = regex.compile(r"\[([\w.]+)\]")
_KEY = regex.compile(r"(\w+) = ([\d.]+)")


def rewritten(text: str, weights: Mapping[str, float]) -> str:
    """Put weights (by table and key) into the file's text, and leave the rest as it is."""
    lines, table = [], ""
    for line in text.splitlines(keepends=True):
        if heading := _TABLE.match(line):
            table = heading[1]
        key = _KEY.match(line)
        name = f"{table}.{key[1]}" if key else ""
        lines.append(f"{key[1]} = {weights[name]}{line[key.end() :]}" if key and name in weights else line)
    return "".join(lines)


def report(judged: np.ndarray, about: str) -> str:
    """Say how many values are right and how many silently wrong."""
    return f"{about} {judged[:, 0].sum()} right, {judged[:, 1].sum()} silently wrong"


def main(arguments: Iterable[str] | None = None) -> None:
    """Fit the tables, print the figures, and write those that hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, action="append", required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument(
        "--table", action="append", choices=list(CHOICES), help="fit these only (default all)"
    )
    parser.add_argument("--weights", type=Path, default=HERE / "weights.toml", help="read and written")
    options = parser.parse_args(None if arguments is None else list(arguments))
    read = [case for corpus in options.corpus for case in cases(corpus, options.cache)]
    groups = [case.group for case in read]
    print(f"{len(read)} certificates of {len(set(groups))} layouts or issuers", flush=True)
    text = options.weights.read_text(encoding="utf-8")
    for table in options.table or CHOICES:
        start = dict(flat(getattr(read_weights(text), table).model_dump()))
        found = fit(Judge(table, read), start, groups)
        moved = {key: value for key, value in found.weights.items() if value != start[key]}
        print(f"{table}: " + report(found.before, "before"))
        print("  " + report(found.after, "fitted") + "; " + report(found.held_out, "held out"))
        kept = "kept" if found.keeps else "not kept"
        print(f"  {kept}: {moved}" if moved else "  nothing moved", flush=True)
        if found.keeps:
            text = rewritten(text, {f"{table}.{key}": value for key, value in moved.items()})
    read_weights(text)  # nothing is written that certscan would not read
    options.weights.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
