"""One true certificate against one predicted one, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from benchmarks.accuracy import normalise
from benchmarks.accuracy.canonical import Directory
from benchmarks.accuracy.truth import TrueCertificate
from certscan.record import Certificate, Value

SAME_NAME = 0.92
SAME_ISSUER_NAME = 0.85
SAME_PROSE = 0.90

#: A wrong value in one of these is costly; a record is perfect when all of them are right.
CRITICAL = ("standards", "certificate_number", "holder", "issuer", "issue_date", "expiry_date")
FIELDS = (
    *CRITICAL,
    "initial_date",
    "accreditation",
    "scope",
    "holder_local",
    "address",
    "languages",
)


@dataclass(frozen=True)
class Outcome:
    """What became of one field of one certificate.

    `values` holds the confidence and the rightness of each single predicted value, so several for a
    field that is a set.
    """

    field: str
    right: bool
    expected: bool
    predicted: bool
    truth: str
    prediction: str
    values: tuple[tuple[float, bool], ...] = ()


@dataclass(frozen=True)
class Comparer:
    """Compares by the rules of the corpus; the directories tell which body a name belongs to."""

    issuers: Directory = field(default_factory=Directory)
    accreditors: Directory = field(default_factory=Directory)

    def outcomes(self, truth: TrueCertificate, found: Certificate | None) -> list[Outcome]:
        """Compare all fields that the truth does not skip; `found` is None for a missed certificate."""
        return [self.compare(name, truth, found) for name in FIELDS if not truth.skips(name)]

    def agreement(self, truth: TrueCertificate, found: Certificate) -> float:
        """Say how well a prediction fits a true certificate, to pair the two."""
        right = sum(1.0 for o in self.outcomes(truth, found) if o.right and (o.expected or o.predicted))
        pages, true_pages = set(found.pages), truth.pages
        shared = len(pages & true_pages) / len(pages | true_pages) if pages | true_pages else 0.0
        return right + 0.5 * shared

    def compare(self, name: str, truth: TrueCertificate, found: Certificate | None) -> Outcome:
        """Compare one field."""
        if name in SAME:
            return _single(name, truth, getattr(found, name) if found else None, SAME[name])
        special = {
            "standards": self._standards,
            "accreditation": self._accreditation,
            "languages": self._languages,
            "holder": self._holder,
            "issuer": self._issuer,
        }
        return special[name](truth, found)

    def _standards(self, truth: TrueCertificate, found: Certificate | None) -> Outcome:
        return _set("standards", truth, [(s.label, s.confidence) for s in found.standards] if found else [])

    def _accreditation(self, truth: TrueCertificate, found: Certificate | None) -> Outcome:
        marks = [(mark.id, mark.confidence) for mark in found.accreditation] if found else []
        return _set("accreditation", truth, marks, canonical=lambda a: self.accreditors.find(a) or a)

    def _languages(self, truth: TrueCertificate, found: Certificate | None) -> Outcome:
        return _set("languages", truth, [(language, None) for language in (found.languages if found else ())])

    def _holder(self, truth: TrueCertificate, found: Certificate | None) -> Outcome:
        names = [n for n in (*truth.accepted("holder"), *truth.accepted("holder_local")) if n]
        absent = None in truth.accepted("holder") and not truth.row.get("holder_local")
        given = [v for v in (found.holder, found.holder_local) if v] if found else []
        right = any(_same_name(name, value.value) for name in names for value in given)
        return Outcome(
            field="holder",
            right=right if given else absent,
            expected=not absent,
            predicted=bool(given),
            truth=_shown(truth.row.get("holder") or truth.row.get("holder_local")),
            prediction=_shown(given[0].value if given else None),
            values=tuple((v.confidence, any(_same_name(n, v.value) for n in names)) for v in given[:1]),
        )

    def _issuer(self, truth: TrueCertificate, found: Certificate | None) -> Outcome:
        accepted = truth.accepted("issuer")
        names = [name for name in accepted if name]
        true_id = truth.row.get("issuer_id") or self.issuers.find_first(names)
        value = found.issuer if found else None
        if value is None:
            right = None in accepted
        elif true_id is not None and (value.id or self.issuers.find(value.value)) == true_id:
            right = True
        else:
            # An id that differs is wrong where the body is known, however alike the names are.
            right = (true_id is None or value.id is None) and any(
                normalise.name_similarity(name, value.value) >= SAME_ISSUER_NAME for name in names
            )
        return Outcome(
            field="issuer",
            right=right,
            expected=None not in accepted,
            predicted=value is not None,
            truth=_shown(truth.row.get("issuer")) + (f" [{true_id}]" if true_id else ""),
            prediction=f"{value.value} [{value.id or '?'}]" if value else _shown(None),
            values=((value.confidence, right),) if value else (),
        )


def _single(
    name: str,
    truth: TrueCertificate,
    value: Value[str] | Value[date] | None,
    same: Callable[[str, str], bool],
) -> Outcome:
    accepted = truth.accepted(name)
    given = None if value is None else str(value.value)
    right = None in accepted if given is None else any(same(str(a), given) for a in accepted if a is not None)
    return Outcome(
        field=name,
        right=right,
        expected=None not in accepted,
        predicted=value is not None,
        truth=_shown(accepted[0]),
        prediction=_shown(given),
        values=((value.confidence, right),) if value is not None else (),
    )


def _set(
    name: str,
    truth: TrueCertificate,
    found: Sequence[tuple[str, float | None]],
    canonical: Callable[[str], str] = str,
) -> Outcome:
    def key(member: str) -> str:
        return normalise.name(canonical(member))

    wanted = {key(member) for member in truth.members(name)}
    instead = {key(member) for member in truth.other_members(name)} - wanted
    given = {key(member) for member, _ in found}
    # An alternative stands for one member that is missing, or for none at all.
    right = given <= wanted | instead and len(wanted - given) <= len(given & instead)
    return Outcome(
        field=name,
        right=right,
        expected=bool(wanted),
        predicted=bool(given),
        truth=_listed(truth.members(name)),
        prediction=_listed(member for member, _ in found),
        values=tuple((c, key(member) in wanted | instead) for member, c in found if c is not None),
    )


def _same_number(first: str, second: str) -> bool:
    return normalise.number(first) == normalise.number(second)


def _same_name(first: str, second: str) -> bool:
    return normalise.name_similarity(first, second) >= SAME_NAME


def _same_prose(first: str, second: str) -> bool:
    return normalise.prose_similarity(first, second) >= SAME_PROSE


def _shown(value: object) -> str:
    return "–" if value is None else str(value)


def _listed(members: Iterable[str]) -> str:
    return ", ".join(sorted(members)) or "–"


#: How the fields with one value are compared; the others have a method of their own.
SAME: dict[str, Callable[[str, str], bool]] = {
    "certificate_number": _same_number,
    "issue_date": str.__eq__,
    "expiry_date": str.__eq__,
    "initial_date": str.__eq__,
    "holder_local": _same_name,
    "scope": _same_prose,
    "address": _same_prose,
}
