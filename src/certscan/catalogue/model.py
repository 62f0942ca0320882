"""What the catalogue's entries look like; every fact carries its source and the day it was checked."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal

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
    PERSON = "person"
    SCHEME = "scheme"


class EditionStatus(StrEnum):
    """Where an edition stands; transition: a successor is out and certificates to it still hold."""

    CURRENT = "current"
    TRANSITION = "transition"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


class Amendment(Entry):
    """An amendment of an edition; certificates need not name it."""

    id: str
    published: date
    published_to: Literal["day", "month", "year"] = "day"
    note: str | None = None
    trust: Trust
    source: str


class Edition(Entry):
    """One edition of a standard.

    `label` is the contract's label ("ISO 9001:2015"); `published` and `transition_end` (the last day
    on which a certificate to it can be valid) are null where not known. A publication known to the
    month or year only is its first day, and `published_to` says so. `transition_announced` is the day
    from which a certification body could know `transition_end`; null: the publication of the successor
    stands for it. `also_labelled` are labels that the contract gives this edition where a national
    adoption bears a year of its own. `certificates_keep_expiry`: the rules of the transition do not ask to
    shorten certificates, so an expiry beyond `transition_end` is printed on sound ones too.
    """

    label: str
    also_labelled: tuple[str, ...] = ()
    edition: str | None = None
    published: date | None = None
    published_to: Literal["day", "month", "year"] = "day"
    status: EditionStatus
    superseded_by: str | None = None
    transition_end: date | None = None
    transition_announced: date | None = None
    transition_document: str | None = None
    certificates_keep_expiry: bool = False
    initial_only_to_successor_from: date | None = None
    amendments: tuple[Amendment, ...] = ()
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


class AdoptionPattern(Entry):
    """How a country writes its adoptions of ISO standards, as a `regex` with named groups.

    `number` is the ISO number; `part` and `year` are there where printed. `examples` pairs a
    designation with the label that it equals.
    """

    id: str
    name: str
    regex: str
    examples: tuple[tuple[str, str], ...]
    trust: Trust
    source: str
    checked: date


class Revision(Entry):
    """How far the next edition of a standard is."""

    status: str
    trust: Trust
    source: str


class Chain(Entry):
    """Who vouches for certificates to a standard where that is not an accreditation body alone.

    `proof` says in a sentence or two what shows conformity and who may attest it; `number` names what the
    page itself must show; `listed_in` is the id of the register that tells whether it holds.
    """

    proof: str
    number: str | None = None
    listed_in: str | None = None
    source: str
    checked: date


class Pattern(Entry):
    """A `regex` pattern with the examples that it must match."""

    regex: str
    examples: tuple[str, ...]
    trust: Trust = Trust.MEDIUM
    kind: str | None = None


class Standard(Entry):
    """A standard that certificates name; `id` is the family ("ISO 9001").

    `aliases` are other names of the standard; `systems` are names of what it asks for ("Quality
    Management System", "QMS"), which hint at it and never prove it. `accredited_certification` tells
    whether a certificate is expected to bear an accreditation body's mark; `certifiable` is false
    where no certification body can certify conformity. `cycle_years` is the longest usual validity.
    `benchmarks` are lists of schemes, such as GFSI, that have accepted it. `examples` are printed names
    that must lead to this standard. `supplements` are patterns of designations that say how a sector fulfils
    it and are not certified beside it. `patterns` are wordings by which a certificate names it without an ISO
    number; their group `edition`, where printed, is the edition.
    """

    id: str
    title: str
    title_zh: str | None = None
    kind: StandardKind
    field: str
    aliases: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    accredited_certification: bool
    accreditation_note: str | None = None
    certifiable: bool
    mla_sub_scope: bool | None = None
    mla_note: str | None = None
    cycle_years: int | None = None
    cycle_note: str | None = None
    misuse_notes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    benchmarks: tuple[str, ...] = ()
    examples: tuple[str, ...]
    trust: Trust
    source: str
    checked: date
    supplements: tuple[str, ...] = ()
    revision: Revision | None = None
    chain: Chain | None = None
    patterns: tuple[Pattern, ...] = ()
    editions: tuple[Edition, ...] = ()
    adoptions: tuple[Adoption, ...] = ()

    def edition(self, label: str) -> Edition | None:
        """Find the edition with this label."""
        return next((e for e in self.editions if e.label == label), None)


class AccreditedBody(Entry):
    """An accreditation number and the certification body that it belongs to, by its id."""

    number: str
    body: str
    trust: Trust
    source: str


class AccreditationBody(Entry):
    """A body that accredits certification bodies; `id` is its acronym.

    `recognised` tells whether it is a signatory of the IAF MLA (since 2026 the Global ACI MRA) for
    management systems; null: not verified. `mla_signatory` is the same for any certification scope,
    `ilac_signatory` for laboratories. `self_styled` bodies are no members of any arrangement.
    `schemes` are the standards whose owners appointed this body, so that it needs no arrangement there.
    `only_for` are the ids of standards where the body accredits for these alone; none: for all that it may.
    `standing` is a sentence about a change or doubt in the body's own position, which a buyer should look up.
    `country` is null for bodies without one.
    """

    id: str
    name: str
    country: str | None = None
    region: str | None = None
    aliases: tuple[str, ...] = ()
    ocr_variants: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    recognised: bool | None = None
    self_styled: bool = False
    schemes: tuple[str, ...] = ()
    mla_signatory: bool | None = None
    ilac_signatory: bool | None = None
    scope: str | None = None
    website: str | None = None
    search_url: str | None = None
    notes: str | None = None
    only_for: tuple[str, ...] = ()
    standing: str | None = None
    accredited: tuple[AccreditedBody, ...] = ()
    trust: Trust
    source: str
    checked: date
    patterns: tuple[Pattern, ...]


class OtherMark(Entry):
    """A mark that is often taken for an accreditation and is none (IAF MLA, IQNet, CNCA …)."""

    id: str
    name: str
    meaning: str
    note: str | None = None
    pattern: Pattern
    source: str
    checked: date


class SuspiciousName(Entry):
    """A shape of name that self-styled accreditation bodies choose; `not_when` lists the innocent."""

    id: str
    message: str
    not_when: tuple[str, ...] = ()
    pattern: Pattern
    source: str
    checked: date


class CertificationBody(Entry):
    """A body that certifies management systems or products.

    `accreditations` names the accreditation bodies that accredit it or one of its offices;
    `accreditations_unverified` those that it claims. `cnca_approval` is its licence in China and
    `cnca_prefix` the code that its Chinese certificate numbers begin with.
    """

    id: str
    name: str
    country: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    accreditations: tuple[str, ...] = ()
    accreditations_unverified: tuple[str, ...] = ()
    cnca_approval: str | None = None
    cnca_prefix: str | None = None
    verification_url: str | None = None
    notes: str | None = None
    trust: Trust
    source: str
    checked: date
    number_formats: tuple[Pattern, ...] = ()


class TypeCode(Entry):
    """The letters that stand for a standard inside a certificate number."""

    codes: tuple[str, ...]
    standards: tuple[str, ...]
    trust: Trust


class NumberScheme(Entry):
    """A form of certificate numbers that many bodies of a country share; groups are named."""

    id: str
    country: str
    name: str
    pattern: Pattern
    type_codes: tuple[TypeCode, ...] = ()
    notes: tuple[str, ...] = ()
    source: str
    checked: date


class Register(Entry):
    """A public register in which certificates can be looked up.

    `standards` and `accreditors` are the ids of those whose certificates it holds; neither: any accredited
    certificate.
    """

    id: str
    name: str
    url: str
    country: str | None = None
    standards: tuple[str, ...] = ()
    accreditors: tuple[str, ...] = ()
    note: str | None = None
    source: str
    checked: date
