"""Which certificates a document holds, when a person says it: splitting, merging and adding."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from certscan.record import Certificate, Document, Kind, Verdict, VerdictStatus
from certscan.review.decisions import Decided, ImpossibleError
from certscan.review.operations import FIELDS, LIST_FIELDS


def split(one: Decided, pages: Collection[int], standards: Collection[int]) -> list[Decided]:
    """Part a certificate in two, by pages or, where several stand on one page, by standards.

    By pages, each part keeps the values that were read on its pages; one without a place stays with the first.
    By standards, both keep all else.
    """
    certificate = one.certificate
    if bool(pages) == bool(standards):
        raise ImpossibleError("Say either which pages or which standards are a certificate of their own.")
    if standards:
        places = range(len(certificate.standards))
        if not set(standards) < set(places):
            raise ImpossibleError("Some standards must go, and some must stay.")
        return [
            _having_standards(one, [p for p in places if p not in standards]),
            _having_standards(one, [p for p in places if p in standards]),
        ]
    if not set(pages) < set(certificate.pages):
        raise ImpossibleError("Some pages must go, and some must stay.")
    stays = [page for page in certificate.pages if page not in pages]
    goes = [page for page in certificate.pages if page in pages]
    return [_on_pages(one, stays, unplaced=True), _on_pages(one, goes, unplaced=False)]


def merged(whole: Decided, part: Decided) -> Decided:
    """Make one certificate of two: what `whole` lacks comes from `part`, and lists hold what both have."""
    first, second = whole.certificate, part.certificate
    changes: dict[str, Any] = {
        "pages": tuple(sorted({*first.pages, *second.pages})),
        "languages": tuple(dict.fromkeys((*first.languages, *second.languages))),
    }
    decided = {"kind"} & whole.fields
    for name in FIELDS:
        ours, theirs = getattr(first, name), getattr(second, name)
        if name in LIST_FIELDS:
            named = {_name_of(value): value for value in (*theirs, *ours)}
            changes[name] = tuple(named[key] for key in dict.fromkeys(map(_name_of, (*ours, *theirs))))
            decided |= {name} & whole.fields & part.fields
        else:
            changes[name] = theirs if ours is None else ours
            decided |= {name} & (part if ours is None else whole).fields
    return Decided(first.model_copy(update=changes), frozenset(decided))


def added(pages: Collection[int], reading: Document) -> Decided:
    """Give a certificate whose fields are still to be filled in."""
    count = reading.source.page_count
    if count is not None and max(pages) > count:
        raise ImpossibleError("The document has no such page.")
    days = [certificate.verdict.as_of for certificate in reading.certificates]
    empty = Certificate(
        pages=tuple(sorted(set(pages))),
        kind=Kind.MANAGEMENT_SYSTEM,
        standards=(),
        certificate_number=None,
        holder=None,
        holder_local=None,
        registration_id=None,
        address=None,
        sites=(),
        issuer=None,
        accreditation=(),
        scope=None,
        issue_date=None,
        expiry_date=None,
        initial_date=None,
        languages=(),
        verdict=Verdict(status=VerdictStatus.UNVERIFIABLE, as_of=max(days, default=date.min)),
        needs_review=True,
    )
    return Decided(empty, frozenset())


def _name_of(value: Any) -> str:
    """Tell by what two values of a list are the same."""
    for attribute in ("label", "value", "id"):
        if hasattr(value, attribute):
            return str(getattr(value, attribute))
    raise TypeError


def _having_standards(one: Decided, places: Collection[int]) -> Decided:
    kept = tuple(one.certificate.standards[place] for place in places)
    return Decided(one.certificate.model_copy(update={"standards": kept}), one.fields)


def _on_pages(one: Decided, pages: Collection[int], *, unplaced: bool) -> Decided:
    """Give the part of a certificate that was read on some pages."""

    def there(place: Any) -> bool:
        return place.page in pages

    changes: dict[str, Any] = {"pages": tuple(pages)}
    undecided = set()
    for name in FIELDS:
        value = getattr(one.certificate, name)
        if name in LIST_FIELDS:
            parts = (_part(member, there, unplaced=unplaced) for member in value)
            changes[name] = tuple(part for part in parts if part is not None)
            left_behind = len(changes[name]) < len(value)
        else:
            changes[name] = None if value is None else _part(value, there, unplaced=unplaced)
            left_behind = value is not None and changes[name] is None
        if left_behind:  # what the person saw is with the other part; what is true of this one is open
            undecided.add(name)
    return Decided(one.certificate.model_copy(update=changes), one.fields - undecided)


def _part(value: Any, there: Callable[[Any], bool], *, unplaced: bool) -> Any:
    """Give a value with the evidence on some pages; None where it has evidence on other pages only."""
    places = tuple(place for place in value.evidence if there(place))
    if places:
        return value.model_copy(update={"evidence": places})
    return value if unplaced and not value.evidence else None
