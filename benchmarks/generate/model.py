"""What a generated certificate says, and how that becomes a line of truth."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from benchmarks.generate.data import Office, Pair


@dataclass(frozen=True)
class StandardFact:
    """A standard as the truth names it and as pages print it."""

    label: str
    system: str
    printed: str


@dataclass(frozen=True)
class Decoys:
    """Dates and numbers that stand on the page and are none of the fields asked for."""

    surveillance1: date
    surveillance2: date
    recertification: date
    decision: date
    audit: date
    previous: date
    report: str
    revision: str
    sector: str
    form: str


@dataclass(frozen=True)
class SiteFact:
    """A further site of the holder."""

    name: Pair
    address: Pair
    activity: Pair


@dataclass(frozen=True)
class Facts:
    """Everything one certificate may print; pairs are (local, Latin) and equal where there is one script."""

    language: str
    office: Office
    standards: tuple[StandardFact, ...]
    number: str
    holder: Pair
    address: Pair
    registration: str
    scope: Pair
    issue: date
    start: date
    expiry: date
    initial: date
    sites: tuple[SiteFact, ...]
    decoys: Decoys

    def with_(self, **changes: Any) -> Facts:
        """Give a copy with some facts changed."""
        return replace(self, **changes)

    @property
    def settle_days(self) -> bool:
        """Whether the printed dates show which number is the day; the start or the issue may not be printed."""
        return self.expiry.day > 12 or min(self.issue.day, self.start.day) > 12


@dataclass
class Printed:
    """Which facts a layout put on the page; the truth is made of these and of nothing else."""

    roles: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    accreditation: list[str] = field(default_factory=list)
    other_marks: list[str] = field(default_factory=list)
    site_parts: tuple[str, ...] = ("name", "address", "activity")
    extra: dict[str, Any] = field(default_factory=dict)


#: Keys of a printed site in the truth, with the parts of a site that they hold.
SITE_KEYS = (("name", "name"), ("address", "address"), ("scope", "activity"))

#: Truth of a page that is no certificate.
EMPTY: dict[str, Any] = {
    "standards": [],
    "certificate_number": None,
    "holder": None,
    "holder_local": None,
    "address": None,
    "issuer": None,
    "issuer_id": None,
    "accreditation": [],
    "scope": None,
    "issue_date": None,
    "expiry_date": None,
    "initial_date": None,
    "sites": [],
}


def truth_of(facts: Facts, printed: Printed, languages: tuple[str, ...]) -> dict[str, Any]:
    """Give the truth keys of a certificate, without file, pages, medium and layout."""
    roles = printed.roles

    def either(name: str, value: Pair) -> str | None:
        if f"{name}_latin" in roles:
            return value[1]
        return value[0] if name in roles else None

    latin_holder = facts.holder[1] if "holder_latin" in roles else None
    local_differs = facts.holder[0] != facts.holder[1] and "holder" in roles
    issued = facts.issue if "issue" in roles else facts.start if "start" in roles else None
    truth = dict(EMPTY) | {
        "standards": [standard.label for standard in facts.standards],
        "standards_printed": " / ".join(standard.printed for standard in facts.standards),
        "certificate_number": facts.number,
        "holder": latin_holder or facts.holder[0],
        "holder_local": facts.holder[0] if local_differs else None,
        "address": either("address", facts.address),
        "issuer": None,
        "issuer_id": facts.office.id if facts.office.catalogued else None,
        "accreditation": list(printed.accreditation),
        "other_marks": list(printed.other_marks),
        "scope": either("scope", facts.scope),
        "issue_date": issued.isoformat() if issued else None,
        "expiry_date": facts.expiry.isoformat() if "expiry" in roles else None,
        "initial_date": facts.initial.isoformat() if "initial" in roles else None,
        "sites": [],
        "language": list(languages),
        "document_class": "certificate",
    }
    names = [facts.office.issuer, facts.office.issuer_latin, facts.office.brand]
    shown = [
        name
        for name, role in zip(names, ("issuer", "issuer_latin", "brand"), strict=True)
        if name and role in roles
    ]
    truth["issuer"] = shown[0] if shown else None
    truth["issuer_alt"] = [name for name in names if name and name not in shown[:1]]
    if "sites" in roles:
        index = 1 if "sites_latin" in roles else 0
        truth["sites"] = [site.address[index] for site in facts.sites]
        truth["sites_printed"] = [
            {
                key: getattr(site, part)[index] if part in printed.site_parts else None
                for key, part in SITE_KEYS
            }
            for site in facts.sites
        ]
    if "registration" in roles:
        truth["registration_id"] = facts.registration
    for name, value in (("holder", facts.holder), ("address", facts.address), ("scope", facts.scope)):
        # A paper in two languages says it twice; either reading is right.
        if {name, f"{name}_latin"} <= roles and value[0] != value[1]:
            truth[f"{name}_alt"] = [value[0]]
    return truth | printed.extra
