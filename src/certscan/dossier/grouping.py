"""Which certificates belong to one holder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from certscan.policy.expectation import Expectation, Expectations, names_of
from certscan.policy.names import Likeness, company_key, likeness
from certscan.record import Certificate, Document
from certscan.rules.across.supplier import Held, Supplier
from certscan.rules.credit_code import bare

#: Names that may be one are at least so much alike, in per cent of their letters; nearer ones are few.
_NEAR, _MOST_NEAR = 90.0, 5


def group(documents: Iterable[Document], expectations: Expectations | None) -> tuple[Supplier, ...]:
    """Group the certificates by holder, in the order in which the holders appear.

    One registration number is one holder, and different ones are two, whatever the names. Otherwise a name
    in any script links certificates, so a bilingual certificate joins one that bears the local name alone
    with one that bears the Latin name alone. A certificate without a holder stands by itself. With
    expectations, certificates held against one supplier stay together, and expected suppliers of whom
    nothing was found come last.
    """
    held = [
        Held(certificate, document.source.path)
        for document in documents
        for certificate in document.certificates
    ]
    assigned = [_expected(one, expectations) for one in held]
    numbers = [_registration(one.certificate) for one in held]
    heads = _Heads(numbers)
    _link(held, numbers, heads)
    first_of: dict[Expectation, int] = {}
    for index, expectation in enumerate(assigned):
        if expectation is not None:
            heads.join(first_of.setdefault(expectation, index), index)
    groups: dict[int, list[int]] = {}
    for index in range(len(held)):
        groups.setdefault(heads.of(index), []).append(index)
    suppliers = [
        Supplier(
            held=tuple(held[i] for i in members),
            expectation=next((assigned[i] for i in members if assigned[i]), None),
        )
        for members in groups.values()
    ]
    seen = {supplier.expectation for supplier in suppliers}
    absent = [e for e in expectations.suppliers if e not in seen] if expectations else []
    return (*suppliers, *(Supplier(held=(), expectation=expectation) for expectation in absent))


def _expected(one: Held, expectations: Expectations | None) -> Expectation | None:
    """Give the supplier of a certificate; one for another company does not join that supplier's page."""
    found = expectations.assigned(one.certificate, one.path) if expectations else None
    return found.expectation if found and found.likeness is not Likeness.OTHER else None


class _Heads:
    """Sets that are joined step by step, each known by its first member, with the numbers in it."""

    def __init__(self, numbers: Sequence[str]) -> None:
        self._head = list(range(len(numbers)))
        self._numbers = [{number} - {""} for number in numbers]

    def of(self, index: int) -> int:
        while self._head[index] != index:
            self._head[index] = self._head[self._head[index]]
            index = self._head[index]
        return index

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._head[second] = first
            self._numbers[first] |= self._numbers[second]

    def contradict(self, one: int, other: int) -> bool:
        """Tell whether both sets have registration numbers and share none."""
        first, second = self._numbers[self.of(one)], self._numbers[self.of(other)]
        return bool(first and second) and not first & second


def _link(held: Sequence[Held], numbers: Sequence[str], heads: _Heads) -> None:
    """Join certificates with one registration number or one name."""
    by_number: dict[str, int] = {}
    by_name: dict[str, list[int]] = {}
    for index, one in enumerate(held):
        if numbers[index]:
            heads.join(by_number.setdefault(numbers[index], index), index)
        for name in names_of(one.certificate):
            by_name.setdefault(name, []).append(index)
    for members in _one_company(by_name):
        for index in members[1:]:
            if not heads.contradict(members[0], index):
                heads.join(members[0], index)


def _one_company(by_name: dict[str, list[int]]) -> Iterable[list[int]]:
    """Give the certificates whose names mean one company: first the equal names, then those with a slip."""
    names_of_key: dict[str, list[str]] = {}
    for name in by_name:
        names_of_key.setdefault(company_key(name), []).append(name)
    groups: dict[str, list[str]] = {}
    for key, names in names_of_key.items():
        # Few keys are near each other, so the comparison of all with all is left to rapidfuzz.
        near = process.extract(key, groups.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_MOST_NEAR)
        close = next((k for k, _, _ in near if likeness(groups[k][0], names[0]) is Likeness.SAME), None)
        groups.setdefault(close or key, []).extend(names)
    return [sorted({index for name in names for index in by_name[name]}) for names in groups.values()]


def _registration(certificate: Certificate) -> str:
    found = certificate.registration_id
    return bare(found.value) if found else ""
