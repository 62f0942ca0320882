"""What there is to review, the doubtful first."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock

from certscan.record import REVIEW_BELOW, Certificate, Document, Status, VerdictStatus
from certscan.rules.doubt import doubtful_fields
from certscan.runs.ledger import Ledger


class Shelf(StrEnum):
    """Where a record lies."""

    TO_REVIEW = "to_review"
    REVIEWED = "reviewed"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Row:
    """A record in the list; `doubts` are the fields that ask for a person's eye, `least` the least confidence."""

    sha256: str
    name: str
    path: str
    status: Status
    holder: str
    standards: tuple[str, ...]
    verdicts: tuple[VerdictStatus, ...]
    doubts: tuple[str, ...]
    least: float
    needs_review: bool
    reviewed_by: str | None
    reviewed_at: str | None

    @property
    def shelf(self) -> Shelf:
        """Where the record lies."""
        if self.needs_review:
            return Shelf.TO_REVIEW
        return Shelf.REVIEWED if self.reviewed_by else Shelf.OTHERS

    def has(self, words: str) -> bool:
        """Tell whether all words are found in the names of file, holder and standards."""
        text = " ".join((self.path, self.name, self.holder, *self.standards)).casefold()
        return all(word in text for word in words.casefold().split())


class Queue:
    """All records of a ledger, each parsed once for every version of it."""

    def __init__(self, ledger: Path) -> None:
        self._path = ledger
        self._rows: dict[str, tuple[object, Row]] = {}
        self._lock = Lock()

    def rows(self) -> list[Row]:
        """Give all records: what needs review first, and of that what was read with doubt, least sure first."""
        with self._lock, closing(Ledger(self._path)) as ledger:
            stamps = {
                sha256: stamp
                for sha256, *stamp in ledger.query(
                    "SELECT sha256, finished_at, judged_on, coalesce(review.number, 0), coalesce(published, 0)"
                    " FROM content LEFT JOIN review USING (sha256) WHERE content.record IS NOT NULL"
                )
            }
            for sha256, stamp in stamps.items():
                known = self._rows.get(sha256)
                if known is None or known[0] != stamp:
                    self._rows[sha256] = (stamp, _row(ledger, sha256))
            for gone in self._rows.keys() - stamps.keys():
                del self._rows[gone]
            rows = [row for _, row in self._rows.values()]
        return sorted(rows, key=_urgency)

    def to_review(self) -> list[str]:
        """Give the contents that need review, in the order of the queue."""
        return [row.sha256 for row in self.rows() if row.needs_review]


def _urgency(row: Row) -> tuple[object, ...]:
    """A value that is there and in doubt is more urgent than one that is missing: it may be wrong unseen."""
    return not row.needs_review, row.least >= REVIEW_BELOW, row.least, row.name.casefold(), row.sha256


def _row(ledger: Ledger, sha256: str) -> Row:
    ((text, who, when),) = ledger.query(
        "SELECT coalesce(review.record, content.record), made_by, made_at FROM content"
        " LEFT JOIN review USING (sha256)"
        " LEFT JOIN correction ON correction.sha256 = content.sha256 AND correction.number = review.number"
        " WHERE content.sha256 = ?",
        sha256,
    )
    document = Document.model_validate_json(text)
    certificates = document.certificates
    doubts = dict.fromkeys(name for one in certificates if one.needs_review for name in doubtful_fields(one))
    names = dict.fromkeys(
        value.value for one in certificates for value in (one.holder or one.holder_local,) if value
    )
    return Row(
        sha256=sha256,
        name=document.source.name,
        path=document.source.path,
        status=document.status,
        holder=", ".join(names),
        standards=tuple(dict.fromkeys(s.label for one in certificates for s in one.standards)),
        verdicts=tuple(dict.fromkeys(one.verdict.status for one in certificates)),
        doubts=tuple(doubts),
        least=min(_confidences(certificates), default=1.0),
        needs_review=document.needs_review,
        reviewed_by=who,
        reviewed_at=when,
    )


def _confidences(certificates: Iterable[Certificate]) -> Iterable[float]:
    """Give the confidences of the critical values that are there."""
    for one in certificates:
        for name in doubtful_fields(one) if one.needs_review else ():
            value = getattr(one, name)
            yield from (v.confidence for v in (value if isinstance(value, tuple) else (value,)) if v)
