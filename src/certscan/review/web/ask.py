"""What the pages send: an operation on the version of the record that they show, or a box to read."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from certscan.record import Model
from certscan.review.decisions import ImpossibleError
from certscan.review.desk import Case
from certscan.review.operations import (
    LONGEST_VALUE,
    Accept,
    Add,
    Change,
    Choose,
    FieldName,
    Merge,
    NotCertificate,
    Place,
    Redo,
    Reject,
    SetKind,
    Split,
    Undo,
    Where,
)
from certscan.review.typed import correction, issuer_id


class Typed(Model):
    """A value as a person has typed it, or taken from a box; it is still to be normalised."""

    op: Literal["type"]
    certificate: Place
    field: FieldName
    index: Place | None = None
    text: Annotated[str, Field(max_length=2 * LONGEST_VALUE)]
    where: Where | None = None


_Asked = Accept | Typed | Choose | Reject | SetKind | Split | Merge | NotCertificate | Add | Undo | Redo


class Ask(Model):
    """An operation, and the version of the record that the reviewer saw."""

    version: str
    operation: Annotated[_Asked, Field(discriminator="op")]


class AskBox(Where):
    """A box whose text is wanted."""


def operation_of(ask: Ask, case: Case) -> Change | Undo | Redo:
    """Make the operation that is kept: with normalised values, and the catalogue's id of an issuer.

    WrongValueError where what was typed is no value of its field.
    """
    asked = ask.operation
    if isinstance(asked, Typed):
        if asked.where is not None and asked.where.page > (case.document.source.page_count or 1):
            raise ImpossibleError("The document has no such page.")
        return correction(asked.certificate, asked.field, asked.index, asked.text, asked.where)
    if isinstance(asked, Choose) and asked.field == "issuer":
        return asked.model_copy(update={"id": issuer_id(_runner_up(asked, case))})
    return asked


def _runner_up(asked: Choose, case: Case) -> str:
    try:
        value = case.document.certificates[asked.certificate].issuer
        return value.alternatives[asked.alternative].value if value else ""
    except IndexError as error:
        raise ImpossibleError("There is no such runner-up.") from error
