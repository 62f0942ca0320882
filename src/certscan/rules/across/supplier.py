"""A supplier with all its certificates of a run, and which of them follow each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from certscan.catalogue import Catalogue
from certscan.catalogue.designation import key
from certscan.fields.wording.folding import plain
from certscan.policy.expectation import Expectation
from certscan.policy.profile import Proof, Requirement
from certscan.record import Certificate, CertifiedStandard, Kind, VerdictStatus
from certscan.rules.lookup import standard_of

#: How far apart the end of one certificate and the issue of the next one lie at most.
_BETWEEN_CYCLES = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Held:
    """A judged certificate and the document in which it was found."""

    certificate: Certificate
    path: str

    @property
    def counts(self) -> bool:
        """Whether the certificate can be relied on, if only after a look."""
        return self.certificate.verdict.status not in {VerdictStatus.EXPIRED, VerdictStatus.NOT_ACCEPTABLE}

    @property
    def expiry(self) -> date | None:
        """The last valid day."""
        return self.certificate.expiry_date.value if self.certificate.expiry_date else None

    @property
    def issue(self) -> date | None:
        """The day of issue."""
        return self.certificate.issue_date.value if self.certificate.issue_date else None

    @property
    def number(self) -> str:
        """The certificate number as letters and digits alone, empty where none was found."""
        found = self.certificate.certificate_number
        return plain(found.value) if found else ""

    @property
    def issuer(self) -> str:
        """What tells one issuer from another: its id, else its name; empty where none was found."""
        found = self.certificate.issuer
        return (found.id or plain(found.value)) if found else ""

    @property
    def families(self) -> frozenset[str]:
        """The standards without their editions."""
        return frozenset(standard.id for standard in self.certificate.standards)


@dataclass(frozen=True, slots=True)
class Supplier:
    """All certificates of one holder; `expectation` is what the buyer expects of it, if anything.

    A supplier whom the buyer expects and of whom nothing was found has no certificates.
    """

    held: tuple[Held, ...]
    expectation: Expectation | None = None

    @property
    def name(self) -> str:
        """The name to call the supplier by."""
        for one in self.held:
            holder = one.certificate.holder or one.certificate.holder_local
            if holder is not None:
                return holder.value
        return self.expectation.names[0] if self.expectation else ""

    def successions(self) -> Iterator[tuple[Held, Held]]:
        """Give each older certificate with the newer one that followed it."""
        for older in self.held:
            newer = [one for one in self.held if follows(one, older)]
            if newer:
                yield older, min(newer, key=lambda one: (one.issue or date.max, one.path))

    def current(self) -> tuple[Held, ...]:
        """Give the certificates that no newer one has followed."""
        return tuple(one for one in self.held if not any(follows(other, one) for other in self.held))


def follows(newer: Held, older: Held) -> bool:
    """Tell whether one certificate is the next version of another one of the same holder.

    It covers the same standards, was issued later and ends later; and it bears the same number, or it
    comes from the same issuer and starts about when the older one ends.
    """
    if newer is older or not older.families or newer.families != older.families:
        return False
    if newer.issue is None or older.issue is None or newer.expiry is None or older.expiry is None:
        return False
    if newer.issue <= older.issue or newer.expiry <= older.expiry:
        return False
    if newer.number and newer.number == older.number:
        return True
    return newer.issuer == older.issuer and abs(newer.issue - older.expiry) <= _BETWEEN_CYCLES


def meets(named: CertifiedStandard, wanted: str, catalogue: Catalogue) -> bool:
    """Tell whether a certified standard is the wanted one, by family or, where one is given, by part or edition."""
    known = standard_of(named, catalogue)
    label = catalogue.equals(wanted) or wanted
    family = catalogue.standard_of(wanted)
    if known is None or family is None:
        return plain(named.label).startswith(plain(wanted))
    if known.id != family.id:
        return False
    if plain(label) == plain(family.id):
        return True
    if catalogue.edition(label) is not None:
        return plain(named.label) == plain(label)
    return f"{key(named.label)} ".startswith(f"{key(label)} ")  # a part, as ISO 8124-1 is of ISO 8124


def meeting(requirement: Requirement, certificates: Iterable[Held], catalogue: Catalogue) -> Iterator[Held]:
    """Give the certificates that count and meet a requirement."""
    wants_report = requirement.proof is Proof.TEST_REPORT
    for one in certificates:
        if not one.counts or wants_report != (one.certificate.kind is Kind.TEST_REPORT):
            continue
        standards = one.certificate.standards
        if any(meets(named, wanted, catalogue) for named in standards for wanted in requirement.any_of):
            yield one


def requirements(supplier: Supplier, profile: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
    """Give what the profile and the buyer's expectations require of a supplier."""
    expected = supplier.expectation.standards if supplier.expectation else ()
    return (*profile, *(Requirement(any_of=(name,)) for name in expected))
