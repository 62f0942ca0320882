"""The reviewer's desk: records come up, operations go in, and each record is judged again at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from certscan.record import Document, Status
from certscan.review.apply import Corrected, apply, in_force
from certscan.review.decisions import ImpossibleError
from certscan.review.operations import OPERATION, Change, Redo, Undo
from certscan.review.originals import moved_by_watch, places_of
from certscan.rules.judge_document import judge_again
from certscan.runs.corrections import (
    ConflictError,
    Correction,
    Reviewed,
    correct,
    paths_of,
    reviewed,
    reviewed_contents,
)
from certscan.runs.ledger import Ledger
from certscan.settings import Settings


@dataclass(frozen=True, slots=True)
class Case:
    """A record as a reviewer sees it: what was read, what it says now, and how it came to that."""

    sha256: str
    version: str
    reading: Document
    document: Document
    decided: tuple[frozenset[str], ...]
    corrections: tuple[Correction, ...]
    undoable: Change | None
    redoable: Change | None


class Desk:
    """Opens the ledger anew for each request, since a connection belongs to one thread.

    `settings` gives how to judge: on today, whatever day that is by then. In `folders` originals are looked for that
    are not where they were read.
    """

    def __init__(self, ledger: Path, settings: Callable[[], Settings], folders: Sequence[Path] = ()) -> None:
        self._path = ledger
        self._settings = settings
        self._folders = (*moved_by_watch(ledger), *folders)

    def check(self) -> None:
        """See that the ledger is one; UsageError or OutputError otherwise."""
        Ledger(self._path, create=False).close()

    def open(self, sha256: str) -> Case | None:
        """Give a record; None where the ledger has none of that content."""
        with closing(Ledger(self._path)) as ledger:
            found = reviewed(ledger, sha256)
        return self._case(found) if found else None

    def paths(self, sha256: str) -> list[Path]:
        """Give the files that may hold a content."""
        with closing(Ledger(self._path)) as ledger:
            found = [Path(path) for path in paths_of(ledger, sha256)]
        return places_of(found, sha256, self._folders)

    def do(self, sha256: str, version: str, who: str, operation: Change | Undo | Redo) -> Case:
        """Do an operation on the version of a record that the reviewer saw, and keep it.

        ConflictError where somebody else was there first, ImpossibleError where it does not fit the record.
        """
        with closing(Ledger(self._path)) as ledger:
            before = reviewed(ledger, sha256)
            if before is None or before.version != version:
                raise ConflictError
            reading = Document.model_validate_json(before.reading)
            if reading.status is Status.FAILED:
                raise ImpossibleError("A file that could not be read has nothing to correct.")
            corrected = apply(reading, [*_operations(before), operation])
            document = judge_again(corrected.document, self._settings())
            correct(ledger, before, who, operation.model_dump_json(), document.to_json_line())
            after = reviewed(ledger, sha256)
        assert after is not None  # noqa: S101 - it was there before, and nothing is ever deleted
        return self._case(after)

    def records(self) -> list[Document]:
        """Give all records as they are now, judged today."""
        with closing(Ledger(self._path)) as ledger:
            documents = [Document.model_validate_json(text) for text in ledger.records()]
        return [judge_again(document, self._settings()) for document in documents]

    def corrected_cases(self) -> list[Case]:
        """Give the records that somebody has corrected."""
        with closing(Ledger(self._path)) as ledger:
            found = [reviewed(ledger, sha256) for sha256 in reviewed_contents(ledger)]
        return [self._case(one) for one in found if one]

    def _case(self, found: Reviewed) -> Case:
        reading = Document.model_validate_json(found.reading)
        operations = _operations(found)
        corrected: Corrected = apply(reading, operations)
        done, undone = in_force(operations)
        return Case(
            found.sha256,
            found.version,
            reading,
            judge_again(corrected.document, self._settings()),
            corrected.decided,
            found.corrections,
            done[-1] if done else None,
            undone[-1] if undone else None,
        )


def _operations(found: Reviewed) -> Sequence[Change | Undo | Redo]:
    """Read back what was kept; a ledger that a newer certscan has written was refused when it was opened."""
    try:
        return [OPERATION.validate_json(one.operation) for one in found.corrections]
    except ValidationError as error:
        raise ImpossibleError("A correction in the ledger cannot be read.") from error
