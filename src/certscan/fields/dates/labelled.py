"""A date of a certificate with what labels give it, and how far that speaks for each of the three dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from certscan.fields.candidate import Candidate
from certscan.fields.weights import weights

#: The dates of a certificate that are chosen together.
FIELDS = ("issue", "expiry", "initial")

#: Roles that speak against a date being the expiry.
DECOYS = frozenset(
    {
        "surveillance_date",
        "audit_date",
        "previous_expiry_date",
        "recertification_date",
        "recertification_to_come",
        "template_date",
        "print_date",
        "decision_date",
        "issue_date",
        "initial_date",
        "valid_from",
    }
)

#: What may be due on the day on which a certificate ends.
DUE_BY_THE_END = frozenset(
    {"surveillance_date", "audit_date", "recertification_date", "recertification_to_come"}
)

#: A paper is signed so many days around the start of its validity.
SIGNED_WITHIN = 120

#: A date of certification so many days before the date of issue is that of another cycle.
ANOTHER_CYCLE = 300

#: How clearly a label must give a role to count.
CLEARLY = 0.5


@dataclass(frozen=True)
class LabelledDate:
    """A date of the certificate, with how clearly labels give it each role, from 0 to 1.

    `alone` tells that it is printed once at least as all of a line, where no label governs it.
    """

    candidate: Candidate[date]
    roles: dict[str, float]
    ambiguous: bool
    swapped: date | None = None
    alone: bool = False

    @property
    def value(self) -> date:
        """The day."""
        return self.candidate.value

    @cached_property
    def support(self) -> dict[str, float]:
        """How much the labels speak for it in each field, from about -1 to 1."""
        return {field: _support(field, self) for field in FIELDS}


def _support(field: str, chosen: LabelledDate) -> float:
    weigh = weights().dates
    weight = {"issue": weigh.issue, "expiry": weigh.expiry, "initial": weigh.first}[field]
    for_it = max((weight.of(role) * clear for role, clear in chosen.roles.items()), default=0)
    if field == "expiry":
        against = max((chosen.roles.get(role, 0) for role in DECOYS), default=0)
        return for_it - weigh.decoy_for_expiry * against if against > for_it else for_it
    against = max(
        (
            chosen.roles.get(r, 0)
            for r in ("surveillance_date", "audit_date", "previous_expiry_date", "template_date")
        ),
        default=0,
    )
    if field == "initial":
        return for_it - weigh.initial
    return for_it - (weigh.decoy_for_issue * against if against > for_it else 0)


def cycle_fit(issue: date, expiry: date, cycle_years: int) -> float:
    """Reward a period of whole years (a day or a month less included)."""
    weigh = weights().dates.cycle
    days = (expiry - issue).days
    rewards = (
        (cycle_years, weigh.of_scheme),
        (1, weigh.one_year),
        (2, weigh.two_years),
        (3, weigh.three_years),
        (5, weigh.five_years),
    )
    for years, reward in rewards:
        if abs(days - 365.25 * years) <= 3:
            return reward
        if abs(days - 365.25 * years) <= 35:
            return reward * weigh.nearly
    return -weigh.too_long if days > 365.25 * (cycle_years + 0.6) else 0.0
