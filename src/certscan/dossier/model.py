"""The dossier as it is handed on: one page per supplier."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from certscan.record import Finding, Model, VerdictStatus


class Standing(StrEnum):
    """How a supplier stands as a whole."""

    #: Everything that is required is held, and nothing asks for a look.
    COMPLETE = "complete"
    ATTENTION = "attention"
    INCOMPLETE = "incomplete"


class LookUp(Model):
    """Where a certificate can be looked up, and what to type there."""

    number: str | None
    holders: tuple[str, ...]
    places: tuple[str, ...]


class HeldCertificate(Model):
    """A certificate of a supplier; `newer` is the path of the version that followed it."""

    standards: tuple[str, ...]
    certificate_number: str | None
    issuer: str | None
    issue_date: date | None
    expiry_date: date | None
    status: VerdictStatus
    needs_review: bool
    path: str
    pages: tuple[int, ...]
    newer: str | None = None
    look_up: LookUp


class SupplierPage(Model):
    """What is known of one supplier.

    `names` are all names that its certificates bear; `expected` is the name by which the buyer knows it,
    null without expectations. `held` has the next to expire first, those that were followed by a newer
    version last. `findings` are those of the rules across certificates; `missing` repeats the messages of
    those that report something required and not held.
    """

    name: str
    names: tuple[str, ...]
    registration_ids: tuple[str, ...]
    expected: str | None
    standing: Standing
    next_expiry: date | None
    missing: tuple[str, ...]
    held: tuple[HeldCertificate, ...]
    findings: tuple[Finding, ...]


class Dossier(Model):
    """All suppliers of a run, judged on the day `as_of` by a profile."""

    as_of: date
    profile: str
    suppliers: tuple[SupplierPage, ...]
