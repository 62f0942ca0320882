"""From compared certificates to figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.accuracy.compare import CRITICAL, Comparer, Outcome
from benchmarks.accuracy.matching import best_pairs
from benchmarks.accuracy.truth import TrueCertificate, TrueFile
from certscan.record import REVIEW_BELOW, Certificate, Document, Status

#: A value at this confidence or above goes to the buyer without a person's eye; a wrong one is silent.
CERTAIN = REVIEW_BELOW
BINS = 10


@dataclass(frozen=True)
class Pair:
    """A true certificate, what was predicted for it (None: missed), and how each field fared."""

    truth: TrueCertificate
    found: Certificate | None
    outcomes: tuple[Outcome, ...]

    @property
    def perfect(self) -> bool:
        return self.found is not None and all(o.right for o in self.outcomes if o.field in CRITICAL)

    @property
    def wrong(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if not outcome.right]


@dataclass(frozen=True)
class FileResult:
    """One file of the corpus; `surplus` are predicted certificates that no true one answers to."""

    name: str
    document: Document | None
    pairs: tuple[Pair, ...]
    surplus: tuple[Certificate, ...]

    @property
    def failed(self) -> bool:
        return self.document is None or self.document.status is Status.FAILED

    @property
    def wrong_values(self) -> int:
        return sum(len(pair.wrong) for pair in self.pairs) + len(CRITICAL) * len(self.surplus)


@dataclass
class Tally:
    """Counts of one field; null truth and null prediction is right but neither expected nor predicted."""

    n: int = 0
    right: int = 0
    expected: int = 0
    predicted: int = 0
    right_predicted: int = 0
    right_expected: int = 0

    def add(self, outcome: Outcome) -> None:
        self.n += 1
        self.right += outcome.right
        self.expected += outcome.expected
        self.predicted += outcome.predicted
        self.right_predicted += outcome.right and outcome.predicted
        self.right_expected += outcome.right and outcome.predicted and outcome.expected

    @property
    def accuracy(self) -> float | None:
        return _share(self.right, self.n)

    @property
    def precision(self) -> float | None:
        return _share(self.right_predicted, self.predicted)

    @property
    def recall(self) -> float | None:
        return _share(self.right_expected, self.expected)


@dataclass
class Group:
    """The figures of some certificates: all of them, one medium's, one language's."""

    fields: dict[str, Tally] = field(default_factory=dict)
    certificates: int = 0
    perfect: int = 0

    def add(self, pair: Pair) -> None:
        self.certificates += 1
        self.perfect += pair.perfect
        for outcome in pair.outcomes:
            self.fields.setdefault(outcome.field, Tally()).add(outcome)


@dataclass
class Bin:
    """The values whose confidence falls into one tenth."""

    n: int = 0
    confidence: float = 0.0
    right: int = 0


@dataclass
class Calibration:
    """How far the stated confidence is from the share of values that are right."""

    bins: list[Bin] = field(default_factory=lambda: [Bin() for _ in range(BINS)])

    def add(self, confidence: float, right: bool) -> None:
        target = self.bins[min(int(confidence * BINS), BINS - 1)]
        target.n += 1
        target.confidence += confidence
        target.right += right

    @property
    def error(self) -> float | None:
        """The expected calibration error: the mean distance, each bin weighing as many as it holds."""
        total = sum(b.n for b in self.bins)
        return sum(abs(b.confidence - b.right) for b in self.bins) / total if total else None


@dataclass
class Score:
    """All figures of one run over a corpus."""

    overall: Group = field(default_factory=Group)
    by_medium: dict[str, Group] = field(default_factory=dict)
    by_language: dict[str, Group] = field(default_factory=dict)
    calibration: Calibration = field(default_factory=Calibration)
    files: int = 0
    files_failed: int = 0
    files_with_right_count: int = 0
    certificates_with_right_pages: int = 0
    missed: int = 0
    surplus: int = 0
    negatives: int = 0
    negatives_taken_for_certificates: int = 0
    false_certificates: int = 0
    critical_values: int = 0
    silent_errors: int = 0
    silent_errors_on_false_certificates: int = 0
    pages: int = 0
    seconds: float = 0.0

    @property
    def seconds_per_page(self) -> float | None:
        return self.seconds / self.pages if self.pages else None


def judge_file(truth: TrueFile, document: Document | None, comparer: Comparer) -> FileResult:
    """Pair the certificates of one file and compare them; `document` is None when nothing was predicted."""
    found = document.certificates if document else ()
    agreement = [[comparer.agreement(true, one) for one in found] for true in truth.certificates]
    partner = dict(best_pairs(agreement))
    pairs = []
    for row, true in enumerate(truth.certificates):
        one = found[partner[row]] if row in partner else None
        pairs.append(Pair(true, one, tuple(comparer.outcomes(true, one))))
    taken = set(partner.values())
    return FileResult(
        truth.name, document, tuple(pairs), tuple(c for i, c in enumerate(found) if i not in taken)
    )


def score(results: Iterable[FileResult]) -> Score:
    """Add up the figures of all files."""
    total = Score()
    for result in results:
        _add_file(total, result)
        for pair in result.pairs:
            _add_pair(total, pair)
    return total


def _add_file(total: Score, result: FileResult) -> None:
    total.files += 1
    total.files_failed += result.failed
    found = len(result.document.certificates) if result.document else 0
    total.files_with_right_count += found == len(result.pairs) and not result.failed
    if result.pairs:
        total.surplus += len(result.surplus)
    else:
        total.negatives += 1
        total.negatives_taken_for_certificates += bool(result.surplus)
        total.false_certificates += len(result.surplus)
    total.silent_errors_on_false_certificates += sum(_certain_values(c) for c in result.surplus)
    if result.document:
        total.seconds += result.document.reader.seconds
        total.pages += result.document.source.page_count or 0


def _add_pair(total: Score, pair: Pair) -> None:
    groups = [total.overall, total.by_medium.setdefault(pair.truth.medium_group, Group())]
    groups += [total.by_language.setdefault(language, Group()) for language in pair.truth.languages]
    for group in groups:
        group.add(pair)
    total.missed += pair.found is None
    total.certificates_with_right_pages += (
        pair.found is not None and frozenset(pair.found.pages) == pair.truth.pages
    )
    for outcome in pair.outcomes:
        for confidence, right in outcome.values:
            total.calibration.add(confidence, right)
            if outcome.field in CRITICAL:
                total.critical_values += 1
                total.silent_errors += not right and confidence >= CERTAIN


def _certain_values(certificate: Certificate) -> int:
    """Count the critical values that a false certificate claims to be sure of."""
    single = (getattr(certificate, name) for name in CRITICAL if name != "standards")
    values = [*certificate.standards, *(value for value in single if value is not None)]
    return sum(value.confidence >= CERTAIN for value in values)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
