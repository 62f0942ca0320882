"""A certificate as its fields stand before a reviewer: in doubt, certain, or not found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from certscan.record import REVIEW_BELOW, Certificate, Evidence
from certscan.review.decisions import is_human
from certscan.review.desk import Case
from certscan.review.operations import DATE_FIELDS, FIELDS, LIST_FIELDS, FieldName
from certscan.rules.doubt import CRITICAL

#: How the fields are called before a buyer.
LABELS: dict[str, str] = {
    "standards": "Standard",
    "certificate_number": "Certificate number",
    "holder": "Holder",
    "holder_local": "Holder, local name",
    "registration_id": "Registration",
    "issuer": "Certification body",
    "accreditation": "Accreditation",
    "issue_date": "Issued",
    "expiry_date": "Expires",
    "initial_date": "First certified",
    "scope": "Scope",
    "address": "Address",
    "sites": "Site",
    "kind": "Kind",
}

#: So many runners-up are offered; the rest is noise.
_MOST_OTHERS = 4


@dataclass(frozen=True, slots=True)
class Other:
    """A runner-up, and its number among the record's alternatives."""

    number: int
    value: str
    printed: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Field:
    """One value to look at, None where nothing was found.

    `index` is its place in a field that holds several; `adds` says that this is where one more of them can be added.
    """

    name: FieldName
    label: str
    index: int | None
    value: str | None
    printed: str
    confidence: float
    places: tuple[Evidence, ...]
    others: tuple[Other, ...]
    decided: bool
    doubtful: bool
    adds: bool = False

    @property
    def key(self) -> str:
        """Names the field on its page."""
        return self.name if self.index is None else f"{self.name}-{self.index}"

    @property
    def is_date(self) -> bool:
        """Whether the value is a day."""
        return self.name in DATE_FIELDS

    @property
    def is_long(self) -> bool:
        """Whether the value may take several lines."""
        return self.name in {"scope", "address", "sites"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A certificate's fields: those that ask for a decision first; what was in doubt stays there once decided."""

    number: int
    certificate: Certificate
    doubtful: tuple[Field, ...]
    certain: tuple[Field, ...]
    missing: tuple[Field, ...]

    @property
    def open(self) -> int:
        """How many fields still ask for a decision."""
        return sum(not field.decided for field in self.doubtful)


def sheets(case: Case) -> list[Sheet]:
    """Give the certificates of a record as they stand before the reviewer."""
    return [_sheet(case, number) for number in range(len(case.document.certificates))]


def _sheet(case: Case, number: int) -> Sheet:
    certificate = case.document.certificates[number]
    # Certificates keep their numbers until one is split, merged or taken away: then all stand as they are now.
    same = len(case.reading.certificates) == len(case.document.certificates)
    read = case.reading.certificates[number] if same else None
    fields = list(_fields(certificate, read, case.decided[number]))
    return Sheet(
        number,
        certificate,
        tuple(field for field in fields if field.doubtful),
        tuple(field for field in fields if not field.doubtful and (field.value is not None)),
        tuple(sorted((f for f in fields if not f.doubtful and f.value is None), key=lambda f: f.adds)),
    )


def _fields(certificate: Certificate, read: Certificate | None, decided: frozenset[str]) -> Iterator[Field]:
    for name in FIELDS:
        value = getattr(certificate, name)
        if name not in LIST_FIELDS:
            was_doubtful = read is not None and _asks(getattr(read, name), name)
            yield _field(name, None, value, name in decided, was_doubtful)
            continue
        doubted = {text_of(member) for member in getattr(read, name, ()) if _asks(member, name)}
        for index, member in enumerate(value):
            yield _field(name, index, member, is_human(member), text_of(member) in doubted)
        yield _field(name, None, None, name in decided or bool(value), was_doubtful=False, adds=bool(value))


def _field(
    name: FieldName, index: int | None, value: Any, decided: bool, was_doubtful: bool, *, adds: bool = False
) -> Field:
    others = getattr(value, "alternatives", ())[:_MOST_OTHERS]
    return Field(
        name=name,
        label=LABELS[name],
        index=index,
        value=None if value is None else text_of(value),
        printed=getattr(value, "printed", ""),
        confidence=0.0 if value is None else value.confidence,
        places=() if value is None else _shown(value.evidence),
        others=tuple(
            Other(number, str(other.value), other.printed, other.confidence)
            for number, other in enumerate(others)
        ),
        decided=decided,
        doubtful=was_doubtful or (not decided and _asks(value, name)),
        adds=adds,
    )


def _asks(value: Any, name: str) -> bool:
    """Tell whether a value, or that there is none, asks for a person's eye."""
    return name in CRITICAL if value is None else bool(value.confidence < REVIEW_BELOW)


def text_of(value: Any) -> str:
    """Write a value as the reviewer reads and types it."""
    if hasattr(value, "label"):
        return str(value.label)
    if hasattr(value, "number"):
        return f"{value.id} {value.number or ''}".rstrip()
    return str(value.value)


def _shown(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Leave out boxes that only say on which page something stands."""
    return tuple(place for place in evidence if place.tells_where)
