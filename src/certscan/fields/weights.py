"""The weights of the choice of a value: what speaks for and against it, and how much.

They stand in models/weights.toml with what each stands for; models/README.md says from what they were fitted
and how to do it again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from certscan.errors import CertscanError, ExitStatus
from certscan.mistakes import said
from certscan.models_folder import models_folder

Weight = Annotated[float, Field(ge=0, le=2, allow_inf_nan=False)]


class WeightsError(CertscanError):
    """The file of weights is broken; the fault is ours."""

    code = "internal"
    exit_status = ExitStatus.INTERNAL

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(
            f"The file models/weights.toml is broken at {key}: {reason}",
            "Install certscan anew; if the file was edited, correct this key.",
        )
        self.key = key


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Roles(_Table):
    """How much the label of a role speaks for a date in one field."""

    def of(self, role: str) -> float:
        """Give the weight of a role, 0 for one that says nothing about the field."""
        return float(getattr(self, role, 0.0))


class IssueRoles(Roles):
    """What speaks for the issue date."""

    issue_date: Weight
    registration_date: Weight
    revision_date: Weight
    valid_from: Weight
    decision_date: Weight
    recertification_date: Weight
    print_date: Weight
    initial_date: Weight


class ExpiryRoles(Roles):
    """What speaks for the expiry date."""

    expiry_date: Weight


class FirstRoles(Roles):
    """What speaks for the initial date."""

    initial_date: Weight
    registration_beside_issue: Weight
    earlier_issue: Weight


class CycleWeights(_Table):
    """What whole years between issue and expiry say."""

    of_scheme: Weight
    one_year: Weight
    two_years: Weight
    three_years: Weight
    five_years: Weight
    nearly: Weight
    too_long: Weight


class DateWeights(_Table):
    """The joint choice of the three dates."""

    choosing: Weight
    initial: Weight
    decoy_for_issue: Weight
    decoy_for_expiry: Weight
    number_year: Weight
    initial_after_issue: Weight
    initial_of_this_cycle: Weight
    issue: IssueRoles
    expiry: ExpiryRoles
    first: FirstRoles
    cycle: CycleWeights


class HolderWeights(_Table):
    """The choice of the holder: sums."""

    label: Weight
    weak_label: Weight
    same_line: Weight
    right: Weight
    below: Weight
    in_statement: Weight
    below_statement: Weight
    each_line_on: Weight
    above_end: Weight
    pointed_back: Weight
    pointed_back_nearest: Weight
    pointed_back_bare: Weight
    anywhere: Weight
    other_script: Weight
    company: Weight
    size: Weight
    prose: Weight
    address: Weight
    address_of_company: Weight
    foot: Weight
    head: Weight
    body: Weight
    other_label: Weight
    of_site: Weight
    short: Weight
    form_alone: Weight
    lower_case: Weight
    digits: Weight
    at_least: Weight


class NumberWeights(_Table):
    """The choice of the certificate number: products."""

    same_line: Weight
    right: Weight
    below: Weight
    certificate_label: Weight
    other_label: Weight
    weak_label: Weight
    inexact_label: Weight
    certificate_word: Weight
    below_title: Weight
    above: Weight
    set_off: Weight
    lone: Weight
    chinese_format: Weight
    trusted_format: Weight
    likely_format: Weight
    doubtful_format: Weight
    format_support: Weight
    network_page: Weight
    standard: Weight
    date: Weight
    phone: Weight
    credit_code: Weight
    other_identifier: Weight
    of_another: Weight
    of_firm: Weight
    few_digits: Weight
    short_number: Weight
    in_mark: Weight
    of_address: Weight
    at_least: Weight


class ScopeWeights(_Table):
    """The choice of the scope: products."""

    same_line: Weight
    right: Weight
    below: Weight
    after_for: Weight
    by_activity: Weight
    inexact_label: Weight
    statement: Weight
    weak_label: Weight
    inside_line: Weight
    at_foot: Weight
    inside_sentence: Weight
    clause: Weight
    of_sites: Weight
    in_annex: Weight
    in_table: Weight
    goes_on: Weight
    behind_sentence: Weight
    about_certificate: Weight
    english: Weight
    codes: Weight
    reference: Weight
    reference_and_more: Weight
    short: Weight
    short_local: Weight
    doubtful: Weight
    hopeless: Weight


class PageWeights(_Table):
    """What of a page's build speaks for a certificate, and against one."""

    title: Weight
    standard: Weight
    standard_apart: Weight
    body: Weight
    words: Weight
    figures: Weight
    short_lines: Weight
    chapters: Weight
    company_at_head: Weight


class Weights(_Table):
    """All of them, by the field that is chosen; `page` for what tells a certificate from other papers."""

    dates: DateWeights
    holder: HolderWeights
    number: NumberWeights
    scope: ScopeWeights
    page: PageWeights


def read_weights(text: str) -> Weights:
    """Read weights as the file has them; WeightsError where a key is missing, unknown or no such number."""
    try:
        return Weights.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise WeightsError("the file itself", str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        raise WeightsError(".".join(str(part) for part in first["loc"]), said(first)) from error


@cache
def shipped_weights() -> Weights:
    """Read the weights that come with certscan."""
    return read_weights((models_folder() / "weights.toml").read_text(encoding="utf-8"))


_others: ContextVar[Weights | None] = ContextVar("weights", default=None)


def weights() -> Weights:
    """Give the weights to choose by: those that come with certscan, or others within `weighing_with`.

    The extractors ask where they weigh, since what they find is the same whatever it weighs.
    """
    return _others.get() or shipped_weights()


@contextmanager
def weighing_with(others: Weights) -> Iterator[None]:
    """Choose by other weights in this block, as their fitting does."""
    before = _others.set(others)
    try:
        yield
    finally:
        _others.reset(before)
