"""A reading and what people decided about it make the corrected record: a pure function, with no web in it.

The reading itself is never changed. A value that a person decided on has confidence 1 and evidence of the origin
`human`; what was read instead stays among its alternatives.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from certscan.record import Certificate, Document, Status
from certscan.review.decisions import Decided, ImpossibleError, decide
from certscan.review.operations import (
    Add,
    Change,
    Merge,
    NotCertificate,
    Redo,
    Split,
    Undo,
)
from certscan.review.parting import added, merged, split
from certscan.rules.doubt import doubtful_fields


@dataclass(frozen=True, slots=True)
class Corrected:
    """A record after what people decided; `decided` names for each certificate the fields that they decided on.

    The verdicts are those of the reading: who wants today's judges the document again.
    """

    document: Document
    decided: tuple[frozenset[str], ...]


def apply(reading: Document, operations: Iterable[Change | Undo | Redo]) -> Corrected:
    """Do all operations that are in force, in their order; ImpossibleError where one does not fit the record."""
    certificates = [Decided(certificate, frozenset()) for certificate in reading.certificates]
    for operation in in_force(operations)[0]:
        certificates = _done(certificates, operation, reading)
    return _corrected(reading, certificates)


def in_force(operations: Iterable[Change | Undo | Redo]) -> tuple[list[Change], list[Change]]:
    """Give the operations that hold after all undoing and doing again, and those that could be done again."""
    done: list[Change] = []
    undone: list[Change] = []
    for operation in operations:
        if isinstance(operation, Undo):
            if not done:
                raise ImpossibleError("There is nothing to undo.")
            undone.append(done.pop())
        elif isinstance(operation, Redo):
            if not undone:
                raise ImpossibleError("There is nothing to do again.")
            done.append(undone.pop())
        else:
            done.append(operation)
            undone.clear()
    return done, undone


def _done(before: Sequence[Decided], operation: Change, reading: Document) -> list[Decided]:
    after = list(before)
    match operation:
        case Add():
            return [*after, added(operation.pages, reading)]
        case NotCertificate():
            if operation.certificate is None:
                return []
            _at(before, operation.certificate)
            del after[operation.certificate]
        case Merge():
            if operation.certificate == operation.into:
                raise ImpossibleError("A certificate cannot be merged with itself.")
            part, whole = _at(before, operation.certificate), _at(before, operation.into)
            after[operation.into] = merged(whole, part)
            del after[operation.certificate]
        case Split():
            at = operation.certificate
            after[at : at + 1] = split(_at(before, at), operation.pages, operation.standards)
        case _:
            at = operation.certificate
            after[at] = decide(_at(before, at), operation)
    return after


def _at(certificates: Sequence[Decided], place: int) -> Decided:
    if place >= len(certificates):
        raise ImpossibleError("There is no such certificate in this record.")
    return certificates[place]


def _corrected(reading: Document, certificates: Sequence[Decided]) -> Corrected:
    known = tuple(_with_review(one) for one in certificates)
    document = reading.model_copy(
        update={
            "certificates": known,
            "status": Status.OK if known else Status.NOT_CERTIFICATE,
            "needs_review": any(certificate.needs_review for certificate in known),
        }
    )
    return Corrected(document, tuple(one.fields for one in certificates))


def _with_review(one: Decided) -> Certificate:
    undecided = [name for name in doubtful_fields(one.certificate) if name not in one.fields]
    return one.certificate.model_copy(update={"needs_review": bool(undecided)})
