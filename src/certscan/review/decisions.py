"""What becomes of a certificate's fields when a person accepts, corrects or rejects a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from rapidfuzz.fuzz import ratio

from certscan.record import (
    WHOLE_PAGE,
    AccreditationMark,
    Certificate,
    CertifiedStandard,
    DateAlternative,
    DateValue,
    Evidence,
    IssuerValue,
    Origin,
    TextAlternative,
    TextValue,
)
from certscan.review.operations import (
    DATE_FIELDS,
    FIELDS,
    LIST_FIELDS,
    Accept,
    Choose,
    Correct,
    Reject,
    SetKind,
)

#: What was typed stands where the value in its place was read if both are so much alike (percent).
_ALIKE = 60.0

_Part = TypeVar("_Part", bound=Any)


class ImpossibleError(ValueError):
    """An operation does not fit the record."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A certificate, and the names of the fields that a person decided on."""

    certificate: Certificate
    fields: frozenset[str]

    def having(self, field: str, value: Any) -> Decided:
        """Give the certificate with another value of a field that a person decided on.

        A field that holds several is decided on when each of them is.
        """
        certificate = self.certificate.model_copy(update={field: value})
        whole = field not in LIST_FIELDS or all(is_human(one) for one in value)
        return Decided(certificate, self.fields | {field} if whole else self.fields)


def decide(one: Decided, operation: Accept | Correct | Choose | Reject | SetKind) -> Decided:
    """Do what a person decided about one certificate; ImpossibleError where it does not fit."""
    match operation:
        case Accept():
            return _accept(one, operation)
        case Correct():
            return _correct(one, operation)
        case Choose():
            return _choose(one, operation)
        case Reject():
            return _reject(one, operation)
        case SetKind():
            return _set_kind(one, operation)


def _accept(one: Decided, operation: Accept) -> Decided:
    """Confirm a value, the absence of one, or a whole certificate as it stands."""
    if operation.field is None:
        for name in FIELDS:
            one = _accepted(one, name, None)
        return Decided(one.certificate, one.fields | {"kind"})
    return _accepted(one, operation.field, operation.index)


def _correct(one: Decided, operation: Correct) -> Decided:
    """Put what a person has typed or drawn into the place of what was read."""
    before = _value(one, operation.field, operation.index)
    evidence = _evidence(one, operation, before)
    return _replaced(
        one, operation.field, operation.index, _made(operation, evidence, _others(before, operation.value))
    )


def _choose(one: Decided, operation: Choose) -> Decided:
    """Put a runner-up into the place of the value, which becomes a runner-up itself."""
    before = _value(one, operation.field, operation.index)
    runners_up = getattr(before, "alternatives", ())
    if operation.alternative >= len(runners_up):
        raise ImpossibleError("There is no such runner-up.")
    chosen = runners_up[operation.alternative]
    value = chosen.value.isoformat() if isinstance(chosen.value, date) else chosen.value
    made = Correct(
        certificate=operation.certificate,
        field=operation.field,
        index=operation.index,
        value=value,
        printed=chosen.printed or value,
        id=operation.id,
    )
    evidence = _human(chosen.evidence) or _somewhere(one, chosen.printed)
    return _replaced(
        one, operation.field, operation.index, _made(made, evidence, _others(before, made.value))
    )


def _reject(one: Decided, operation: Reject) -> Decided:
    """Take a value away; of a field that holds several, one or all."""
    if operation.field not in LIST_FIELDS:
        return one.having(operation.field, None)
    if operation.index is None:
        return one.having(operation.field, ())
    _value(one, operation.field, operation.index)
    members = list(getattr(one.certificate, operation.field))
    del members[operation.index]
    return one.having(operation.field, tuple(members))


def _set_kind(one: Decided, operation: SetKind) -> Decided:
    """Say of what kind the certificate is."""
    certificate = one.certificate.model_copy(update={"kind": operation.kind})
    return Decided(certificate, one.fields | {"kind"})


def is_human(value: Any) -> bool:
    """Tell whether a person decided on a value."""
    return any(place.origin is Origin.HUMAN for place in value.evidence)


def _accepted(one: Decided, field: str, index: int | None) -> Decided:
    if field in LIST_FIELDS and index is None:
        members = tuple(_confirmed(one, member) for member in getattr(one.certificate, field))
        return one.having(field, members)
    value = _value(one, field, index)
    return one.having(field, None) if value is None else _replaced(one, field, index, _confirmed(one, value))


def _confirmed(one: Decided, value: _Part) -> _Part:
    printed = value.id if isinstance(value, AccreditationMark) else value.printed
    evidence = _human(value.evidence) or _somewhere(one, printed)
    confirmed: _Part = value.model_copy(update={"confidence": 1.0, "evidence": evidence})
    return confirmed


def _value(one: Decided, field: str, index: int | None) -> Any:
    """Give the value of a field, None where there is none yet; `index` is the member of one that holds several."""
    value = getattr(one.certificate, field)
    if field not in LIST_FIELDS:
        if index is not None:
            raise ImpossibleError("This field holds one value.")
        return value
    if index is None:
        return None
    if index >= len(value):
        raise ImpossibleError("There is no such value in this record.")
    return value[index]


def _replaced(one: Decided, field: str, index: int | None, value: Any) -> Decided:
    if field not in LIST_FIELDS:
        return one.having(field, value)
    members = list(getattr(one.certificate, field))
    if index is None:
        members.append(value)
    else:
        members[index] = value
    return one.having(field, tuple(members))


def _made(operation: Correct, evidence: tuple[Evidence, ...], others: Sequence[Any]) -> Any:
    """Make the value of a correction; `others` are its runners-up."""
    facts: dict[str, Any] = {"confidence": 1.0, "evidence": evidence}
    if operation.field == "standards":
        family = operation.id or operation.value.partition(":")[0]
        facts |= {"edition": operation.edition, "label": operation.value, "printed": operation.printed}
        return CertifiedStandard(id=family, **facts)
    if operation.field == "accreditation":
        return AccreditationMark(id=operation.value, number=operation.number, **facts)
    facts |= {"printed": operation.printed, "alternatives": tuple(others)}
    if operation.field in DATE_FIELDS:
        return DateValue(value=date.fromisoformat(operation.value), **facts)
    if operation.field == "issuer":
        return IssuerValue(value=operation.value, id=operation.id, **facts)
    return TextValue(value=operation.value, **facts)


def _others(before: Any, value: str) -> list[Any]:
    """Give the runners-up of a new value: what stood in its place, and the other ones that there were."""
    if not hasattr(before, "alternatives"):
        return []
    kind = DateAlternative if isinstance(before.value, date) else TextAlternative
    first = kind(
        value=before.value, printed=before.printed, confidence=before.confidence, evidence=before.evidence
    )
    return [other for other in (first, *before.alternatives) if str(other.value) != value]


def _evidence(one: Decided, operation: Correct, before: Any) -> tuple[Evidence, ...]:
    """Give where a correction stands: in the box that was drawn, where it was misread, or somewhere on the page."""
    if operation.where is not None:
        where = operation.where
        return (Evidence(page=where.page, bbox=where.bbox, text=operation.printed, origin=Origin.HUMAN),)
    printed = str(getattr(before, "printed", getattr(before, "id", "")))
    if before is not None and ratio(printed.casefold(), operation.printed.casefold()) >= _ALIKE:
        return tuple(
            place.model_copy(update={"text": operation.printed, "origin": Origin.HUMAN})
            for place in before.evidence[:1]
        ) or _somewhere(one, operation.printed)
    return _somewhere(one, operation.printed)


def _human(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(place.model_copy(update={"origin": Origin.HUMAN}) for place in evidence)


def _somewhere(one: Decided, text: str) -> tuple[Evidence, ...]:
    page = min(one.certificate.pages, default=1)
    return (Evidence(page=page, bbox=WHOLE_PAGE, text=text, origin=Origin.HUMAN),)
