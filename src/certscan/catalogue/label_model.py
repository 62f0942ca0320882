"""What the catalogue knows about the wordings of one language."""

from __future__ import annotations

from datetime import date

from pydantic import field_validator

from certscan.catalogue.model import Entry

#: Roles of labels that announce a date.
DATE_ROLES = frozenset(
    {
        "issue_date",
        "valid_from",
        "expiry_date",
        "initial_date",
        "recertification_date",
        "surveillance_date",
        "previous_expiry_date",
        "decision_date",
        "audit_date",
        "print_date",
        "registration_date",
        "revision_date",
        "template_date",
    }
)

#: What a label wording announces. `*_statement` are phrases that run into their value ("This is to
#: certify that"), `holder_statement_end` those that follow the holder ("has been assessed").
#: From `previous_expiry_date` to `template_date` stand dates that are none of the certificate's own;
#: `template_date` is the date of any other document: form, template, Statement of Applicability.
#: `other_number` are numbers that are not the certificate's. `certificate_word` and
#: `not_certificate` name the document, `former_statement` says what it replaces, with that one's number and date, `draft_mark` a paper that is none yet, `validity_statement` its conditions.
LABEL_ROLES = DATE_ROLES | {
    "certificate_number",
    "holder",
    "holder_statement",
    "holder_statement_end",
    "registration_id",
    "address",
    "scope",
    "scope_statement",
    "scope_end",
    "standard",
    "standard_statement",
    "issuer",
    "accreditation_number",
    "other_number",
    "sites_annex",
    "validity_statement",
    "certificate_word",
    "not_certificate",
    "training_statement",
    "draft_mark",
    "former_statement",
}

#: Ends the role of words too common to stand as a label alone ("Date", "until", "nach").
WEAK = "_weak"


class DateExample(Entry):
    """A date as certificates of one language print it."""

    printed: str
    value: date


class LabelLanguage(Entry):
    """The wordings of one language.

    `fields` maps a role of LABEL_ROLES to wordings in natural case, to be compared without case, spaces
    and punctuation; under `<role>_weak` stand words that count only beside a colon or their value.
    `months` holds twelve tuples of names, January first; `sentences` and `dates` are examples.
    """

    language: str
    name: str
    source: str
    checked: date
    months: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...] = ()
    dates: tuple[DateExample, ...] = ()
    fields: dict[str, tuple[str, ...]]

    @field_validator("months")
    @classmethod
    def _twelve_months(cls, months: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
        if len(months) != 12 or not all(months):
            raise ValueError("a year has twelve months, each with a name")
        return months

    @field_validator("fields")
    @classmethod
    def _known_roles(cls, fields: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        unknown = sorted({role.removesuffix(WEAK) for role in fields} - LABEL_ROLES)
        if unknown:
            raise ValueError(f"unknown role {unknown[0]}")
        return fields
