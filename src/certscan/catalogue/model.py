"""What the catalogue's entries look like; every fact carries its source and the day it was checked."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Entry(BaseModel):
    """Base of all entries: immutable, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Trust(StrEnum):
    """How sure a fact is; a low one must never fail a certificate."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class StandardKind(StrEnum):
    """What kind of document a standard is, and so who can attest conformity with it."""

    MANAGEMENT_SYSTEM = "management_system"
    PRODUCT = "product"
    GMP = "gmp"
    SERVICE = "service"
    GUIDELINE = "guideline"
    TEST = "test"
    ACCREDITATION = "accreditation"
    SCHEME = "scheme"


class Edition(Entry):
    """One edition of a standard.

    `label` is the contract's label ("ISO 9001:2015"); `published` and `transition_end` (the last day
    on which a certificate to it can be valid) are null where not known; a publication known to the
    month only is its first day. `transition_announced` is the day from which a certification body could
    know `transition_end`; null: the publication of the successor stands for it.
    """

    label: str
    edition: str | None
    published: date | None
    status: str
    superseded_by: str | None = None
    transition_end: date | None = None
    transition_announced: date | None = None
    initial_only_to_successor_from: date | None = None
    note: str | None = None
    trust: Trust
    source: str


class Adoption(Entry):
    """A national designation (GB/T 19001-2016) and the international label that it equals."""

    designation: str
    equals: str
    trust: Trust
    source: str
    note: str | None = None


class Standard(Entry):
    """A standard that certificates name; `id` is the family ("ISO 9001")."""

    id: str
    title: str
    title_zh: str | None = None
    kind: StandardKind
    field: str
    aliases: tuple[str, ...] = ()
    accredited_certification: bool
    certifiable: bool
    cycle_years: int | None
    editions: tuple[Edition, ...] = ()
    adoptions: tuple[Adoption, ...] = ()
    misuse_notes: tuple[str, ...] = ()
    trust: Trust
    source: str
    checked: date

    def edition(self, label: str) -> Edition | None:
        """Find the edition with this label."""
        return next((e for e in self.editions if e.label == label), None)


class Pattern(Entry):
    """A `regex` pattern with the examples that it must match."""

    regex: str
    examples: tuple[str, ...]
    trust: Trust = Trust.MEDIUM
    kind: str | None = None


class AccreditationBody(Entry):
    """A body that accredits certification bodies.

    `recognised` tells whether it is a signatory of the IAF MLA (since 2026 the Global ACI MRA) for
    management systems; null: not verified. `self_styled` bodies are no members of any arrangement.
    `schemes` are the standards whose owners appointed this body, so that it needs no arrangement there.
    """

    id: str
    name: str
    country: str
    aliases: tuple[str, ...] = ()
    ocr_variants: tuple[str, ...] = ()
    recognised: bool | None
    self_styled: bool = False
    schemes: tuple[str, ...] = ()
    region: str | None = None
    scope: str | None = None
    website: str | None = None
    search_url: str | None = None
    patterns: tuple[Pattern, ...] = ()
    notes: str | None = None
    trust: Trust
    source: str
    checked: date


class OtherMark(Entry):
    """A mark that is often taken for an accreditation and is none (IAF MLA, IQNet, CNCA …)."""

    id: str
    meaning: str
    pattern: Pattern
    source: str
    checked: date


class CertificationBody(Entry):
    """A body that certifies management systems or products."""

    id: str
    name: str
    country: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    accreditations: tuple[str, ...] = ()
    number_formats: tuple[Pattern, ...] = ()
    cnca_approval: str | None = None
    cnca_prefix: str | None = None
    verification_url: str | None = None
    notes: str | None = None
    trust: Trust
    source: str
    checked: date


class LabelLanguage(Entry):
    """The wordings of one language.

    `fields` maps a role (certificate_number, holder, expiry_date …) to label wordings; `months` holds
    twelve tuples of names, January first.
    """

    language: str
    fields: dict[str, tuple[str, ...]]
    months: tuple[tuple[str, ...], ...] = ()
    sentences: tuple[str, ...] = ()
    source: str
    checked: date
