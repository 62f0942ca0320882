"""What a reviewer can do to a record, as it is kept in the ledger: one JSON object per operation.

A record's certificates, and the members of a field that holds several, are named by their place, from 0, in the
record as the reviewer saw it. Operations hold normalised values, so that doing them again gives the same record
whatever the catalogue says then.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, TypeAdapter, model_validator

from certscan.record import Fraction, Kind, Model

#: No value is longer, in characters; scopes are the longest.
LONGEST_VALUE = 8000

Place = Annotated[int, Field(ge=0, le=999)]
#: The fields of a certificate, in the order in which a reviewer goes through them.
FieldName = Literal[
    "standards",
    "certificate_number",
    "holder",
    "holder_local",
    "registration_id",
    "issuer",
    "accreditation",
    "issue_date",
    "expiry_date",
    "initial_date",
    "scope",
    "address",
    "sites",
]
FIELDS: tuple[FieldName, ...] = get_args(FieldName)
DATE_FIELDS = ("issue_date", "expiry_date", "initial_date")
#: Fields that hold several values.
LIST_FIELDS = ("standards", "accreditation", "sites")
Text = Annotated[str, Field(min_length=1, max_length=LONGEST_VALUE)]


class Where(Model):
    """A box that a person drew; as in the record's evidence."""

    page: Annotated[int, Field(ge=1)]
    bbox: tuple[Fraction, Fraction, Fraction, Fraction]


class _OfField(Model):
    certificate: Place
    field: FieldName
    #: Which member, in a field that holds several.
    index: Place | None = None


class Accept(Model):
    """The value, or that there is none, is right; without a field all of the certificate is."""

    op: Literal["accept"] = "accept"
    certificate: Place
    field: FieldName | None = None
    index: Place | None = None


class Correct(_OfField):
    """The value is another one; in a field that holds several without `index` it is one more.

    `value` is normalised: a date in ISO 8601, a standard's label, an accreditation body's acronym. `id` is the
    catalogue's id of an issuer, or a standard's family; `number` an accreditation number.
    """

    op: Literal["correct"] = "correct"
    value: Text
    printed: Text
    id: str | None = None
    edition: str | None = None
    number: str | None = None
    where: Where | None = None

    @model_validator(mode="after")
    def _a_date_is_one(self) -> Self:
        if self.field in DATE_FIELDS:
            date.fromisoformat(self.value)
        return self


class Choose(_OfField):
    """A runner-up is right; `id` as in `Correct`."""

    op: Literal["choose"] = "choose"
    alternative: Place
    id: str | None = None


class Reject(_OfField):
    """The value is not on the document; of several, this member is not."""

    op: Literal["reject"] = "reject"


class SetKind(Model):
    """The certificate is of another kind."""

    op: Literal["kind"] = "kind"
    certificate: Place
    kind: Kind


class Split(Model):
    """Some pages, or some standards, of a certificate are a certificate of their own."""

    op: Literal["split"] = "split"
    certificate: Place
    pages: tuple[int, ...] = ()
    standards: tuple[Place, ...] = ()


class Merge(Model):
    """A certificate is a part of another one."""

    op: Literal["merge"] = "merge"
    certificate: Place
    into: Place


class NotCertificate(Model):
    """This is no certificate; without `certificate` none of the document is."""

    op: Literal["not_certificate"] = "not_certificate"
    certificate: Place | None = None


class Add(Model):
    """There is one more certificate, on these pages; its fields are still to be filled in."""

    op: Literal["add"] = "add"
    pages: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=1)]


class Undo(Model):
    """Take back the last operation that is in force."""

    op: Literal["undo"] = "undo"


class Redo(Model):
    """Do again what was undone last."""

    op: Literal["redo"] = "redo"


#: What changes a record by itself.
Change = Accept | Correct | Choose | Reject | SetKind | Split | Merge | NotCertificate | Add
Operation = Annotated[Change | Undo | Redo, Field(discriminator="op")]

OPERATION: TypeAdapter[Change | Undo | Redo] = TypeAdapter(Operation)
