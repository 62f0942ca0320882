"""Issue, expiry and initial date, chosen together: they share the same few dates of a certificate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import product

import regex

from certscan.fields.calibration import DOUBTED
from certscan.fields.candidate import Candidate, as_value
from certscan.fields.date_labels import role_scores
from certscan.fields.date_order import NumberOrder, order_of
from certscan.fields.language import languages
from certscan.fields.page_text import DateSpot, PageText
from certscan.fields.weights import weights
from certscan.record import Value

_FIELDS = ("issue", "expiry", "initial")

#: Roles that speak against a date being the expiry.
_DECOYS = (
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
)

_AMBIGUOUS_CONFIDENCE = DOUBTED
_CLEARLY = 0.5

#: A day or month of one digit, in a document that prints "05" elsewhere, may have lost a digit to a signature.
_PADDED = regex.compile(r"^[\d./-]*(?<!\d)0\d(?!\d)[\d./-]*$")
_UNPADDED = regex.compile(r"^[\d./-]*(?<!\d)\d(?!\d)[\d./-]*$")
_CUT = 0.4


@dataclass(frozen=True)
class ChosenDates:
    """The three dates of a certificate, None where none was found, and those of audits, which no field holds."""

    issue: Value[date] | None
    expiry: Value[date] | None
    initial: Value[date] | None
    surveillance: tuple[Candidate[date], ...] = ()


@dataclass(frozen=True)
class LabelledDate:
    """A date of the certificate, with how clearly labels give it each role, from 0 to 1.

    `alone` tells that it is all of its line, and that no label governs it.
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
        return {field: _support(field, self) for field in _FIELDS}


def choose_dates(
    pages: Sequence[PageText],
    *,
    cycle_years: int | None,
    country: str | None,
    number_year: int | None = None,
) -> ChosenDates:
    """Choose the dates of the certificate on these pages.

    `cycle_years` is the scheme's cycle, `country` that of the certification body (ISO 3166), `number_year` the
    year that the certificate number tells, where known.
    """
    dates = gathered_dates(pages, cycle_years=cycle_years, country=country)
    return choose_among(dates, cycle_years=cycle_years, number_year=number_year)


def gathered_dates(
    pages: Sequence[PageText], *, cycle_years: int | None, country: str | None
) -> tuple[LabelledDate, ...]:
    """Give the dates on these pages with what their labels say, whatever that weighs."""
    scored = [(page, spot, roles) for page in pages for spot, roles in role_scores(page)]
    language = next(iter(languages(pages)), None)
    order = order_of(scored, cycle_years=cycle_years or 3, language=language, country=country)
    return tuple(_gathered(scored, order))


def choose_among(
    gathered: Iterable[LabelledDate], *, cycle_years: int | None, number_year: int | None
) -> ChosenDates:
    """Choose the dates among those of the pages, as `choose_dates` does."""
    dates = [replace(d) for d in gathered]  # what speaks for them is weighed anew
    options: list[LabelledDate | None] = [None, *dates]
    best: tuple[float, tuple[LabelledDate | None, ...]] = (float("-inf"), (None, None, None))
    totals: list[tuple[float, tuple[LabelledDate | None, ...]]] = []
    starts = [d for d in dates if d.roles.get("valid_from", 0) > _CLEARLY]
    for choice in product(options, repeat=3):
        total = _score(choice, starts, cycle_years or 3)
        if total is None:
            continue
        if choice[0] is not None and choice[0].value.year == number_year:
            total += weights().dates.number_year
        totals.append((total, choice))
        best = max(best, (total, choice), key=lambda t: t[0])
    issue, expiry, initial = (_value(i, best, totals, cycle_years or 3) for i in range(3))
    rest = (d for d in dates if d not in best[1])
    return ChosenDates(issue, expiry, initial, tuple(d.candidate for d in rest if _of_surveillance(d)))


def _of_surveillance(dated: LabelledDate) -> bool:
    """Tell whether a date is called that of a surveillance audit above all, and has one reading."""
    score = dated.roles.get("surveillance_date", 0.0)
    return score > _CLEARLY and score >= max(dated.roles.values()) and not dated.ambiguous


def _gathered(
    scored: Sequence[tuple[PageText, DateSpot, dict[str, float]]], order: NumberOrder
) -> list[LabelledDate]:
    """Join equal dates; roles that several places give add up."""
    found: dict[date, LabelledDate] = {}
    padded = any(_PADDED.search(spot.match.printed) for _, spot, _ in scored)
    for page, spot, roles in scored:
        value, ambiguous = order.read(spot.match)
        evidence = (page.evidence(spot.span),)
        reading = spot.span.confidence * (0.9**spot.match.repaired)
        reading *= _CUT if padded and _UNPADDED.search(spot.match.printed) else 1.0
        before = found.get(value)
        if before is None:
            candidate = Candidate(value, spot.match.printed.strip(), 0.0, evidence, reading)
            other = spot.match.swapped if value == spot.match.value else spot.match.value
            alone = spot.alone and max(roles.values(), default=0.0) <= _CLEARLY
            swapped = other if ambiguous else None
            found[value] = LabelledDate(candidate, dict(roles), ambiguous, swapped, alone)
            continue
        joined = {
            role: 1 - (1 - before.roles.get(role, 0)) * (1 - 0.6 * roles.get(role, 0))
            if before.roles.get(role, 0) >= roles.get(role, 0)
            else 1 - (1 - roles.get(role, 0)) * (1 - 0.6 * before.roles.get(role, 0))
            for role in {*before.roles, *roles}
        }
        candidate = Candidate(
            value,
            before.candidate.printed,
            0.0,
            before.candidate.evidence + evidence,
            max(before.candidate.reading, reading),
        )
        still = before.ambiguous and ambiguous
        found[value] = LabelledDate(candidate, joined, still, before.swapped if still else None)
    if any(d.roles.get("issue_date", 0) > _CLEARLY for d in found.values()):
        # Where an issue date is printed too, the registration is the first one.
        for dated in found.values():
            if dated.roles.get("registration_date", 0) > _CLEARLY:
                dated.roles["registration_beside_issue"] = dated.roles["registration_date"]
    _mark_renewal_to_come(found.values())
    _mark_earlier_issue(found.values())
    _mark_signature(found.values())
    return sorted(found.values(), key=_day)[:14]


#: A paper is signed so many days around the start of its validity.
_SIGNED_WITHIN = 120

#: A date of certification so many days before the date of issue is that of another cycle.
_ANOTHER_CYCLE = 300


def _mark_earlier_issue(dates: Iterable[LabelledDate]) -> None:
    """Where the paper was issued twice ("Approved", then "Certification date" or "Renewed"), the first may be the initial."""
    again = [d for d in dates if max(d.roles.get(role, 0) for role in _ISSUED_AGAIN) > _CLEARLY]
    first = min((d for d in again if d.roles.get("issue_date", 0) > _CLEARLY), key=_day, default=None)
    last = max(again, key=_day, default=None)
    if first and last and (last.value - first.value).days > _ANOTHER_CYCLE:
        first.roles["earlier_issue"] = first.roles["issue_date"]


_ISSUED_AGAIN = ("issue_date", "recertification_date", "revision_date")


def _day(dated: LabelledDate) -> date:
    return dated.value


#: How clearly a date without any label, shortly before the start of validity, is that of the signature.
_SIGNED = 0.8


def _mark_signature(dates: Iterable[LabelledDate]) -> None:
    """Take the one date without a label that lies shortly before the start of validity for the signature's."""
    starts = [d.value for d in dates if d.roles.get("valid_from", 0) > _CLEARLY]
    if len(starts) != 1 or any(d.roles.get("issue_date", 0) > _CLEARLY for d in dates):
        return
    signed = [d for d in dates if d.alone and 0 < (starts[0] - d.value).days < _SIGNED_WITHIN]
    if len(signed) == 1:
        signed[0].roles["issue_date"] = _SIGNED


def _mark_renewal_to_come(dates: Iterable[LabelledDate]) -> None:
    """Tell a recertification that is due from one that was: it is the last of all dates, a cycle ahead."""
    last = max(dates, key=_day, default=None)
    if last is None or "recertification_date" not in last.roles:
        return
    begun = [d for d in dates if max((d.roles.get(r, 0) for r in _BEGINNINGS), default=0) > _CLEARLY]
    if any((last.value - d.value).days > _ANOTHER_CYCLE for d in begun):
        last.roles["recertification_to_come"] = last.roles.pop("recertification_date")


_BEGINNINGS = ("issue_date", "valid_from", "initial_date")


def _support(field: str, chosen: LabelledDate) -> float:
    weigh = weights().dates
    weight = {"issue": weigh.issue, "expiry": weigh.expiry, "initial": weigh.first}[field]
    for_it = max((weight.of(role) * clear for role, clear in chosen.roles.items()), default=0)
    if field == "expiry":
        against = max((chosen.roles.get(role, 0) for role in _DECOYS), default=0)
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


def _score(
    choice: tuple[LabelledDate | None, ...], starts: Sequence[LabelledDate], cycle_years: int
) -> float | None:
    """Weigh a choice of (issue, expiry, initial); None where it is impossible.

    `starts` are the dates that the document calls the start of validity: the cycle runs from there, whenever
    the paper was signed.
    """
    weigh = weights().dates
    issue, expiry, initial = choice
    total = 0.0
    for field, chosen in zip(_FIELDS, choice, strict=True):
        if chosen is not None:
            total += chosen.support[field] - weigh.choosing
    if issue and expiry:
        if expiry.value <= issue.value:
            return None
        begun = [issue, *(s for s in starts if abs((s.value - issue.value).days) < _SIGNED_WITHIN)]
        total += max(_cycle_fit(s.value, expiry.value, cycle_years) for s in begun)
    if initial and expiry and expiry.value <= initial.value:
        return None
    if initial and issue and (initial.value - issue.value).days > 40:
        total -= weigh.initial_after_issue
    if (
        initial
        and expiry
        and "earlier_issue" in initial.roles
        and _within_cycle(initial, expiry, cycle_years)
    ):
        total -= weigh.initial_of_this_cycle  # the start of this cycle, of which the paper is a later version
    return total


def _within_cycle(start: LabelledDate, end: LabelledDate, cycle_years: int) -> bool:
    return (end.value - start.value).days < 365.25 * cycle_years + _ANOTHER_CYCLE / 3


def _cycle_fit(issue: date, expiry: date, cycle_years: int) -> float:
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


#: What is left of a confidence where another date bears the same label, and how clearly it must.
_CONTRADICTED, _SAME_LABEL = 0.75, 0.75
_ROLE = {"expiry": "expiry_date", "initial": "initial_date"}


def _is_contradicted(chosen: LabelledDate, rivals: Iterable[tuple[float, LabelledDate]], role: str) -> bool:
    """Tell whether another date is labelled as the same: of a paper in two languages one was misread."""
    return chosen.roles.get(role, 0) > _SAME_LABEL and any(
        rival.roles.get(role, 0) > _SAME_LABEL for _, rival in rivals
    )


#: Days of two signatures lie so near each other.
_SIGNATURES = 30


def _is_signed_twice(chosen: LabelledDate, others: Iterable[LabelledDate]) -> bool:
    """Tell whether another day close by bears the same label: two people signed, and one day is the paper's."""
    label = chosen.roles.get("issue_date", 0)
    return label > _SAME_LABEL and any(
        abs((d.value - chosen.value).days) < _SIGNATURES and d.roles.get("issue_date", 0) >= label
        for d in others
    )


#: What is left of a confidence where a start of validity serves as issue and the signature bears another date.
_START_ALONE = 0.8


def _may_be_signed_otherwise(chosen: LabelledDate, dates: Iterable[LabelledDate]) -> bool:
    if chosen.roles.get("issue_date", 0) > _CLEARLY or not chosen.roles.get("valid_from"):
        return False
    return any(
        d.roles.get("issue_date", 0) and 0 < abs((d.value - chosen.value).days) < _SIGNED_WITHIN
        for d in dates
    )


def _value(
    index: int,
    best: tuple[float, tuple[LabelledDate | None, ...]],
    totals: Sequence[tuple[float, tuple[LabelledDate | None, ...]]],
    cycle_years: int,
) -> Value[date] | None:
    total, choice = best
    chosen = choice[index]
    if chosen is None:
        return None
    field = _FIELDS[index]
    rivals: dict[date, tuple[float, LabelledDate]] = {}
    rival_total = float("-inf")
    for other_total, other in totals:
        other_date = other[index]
        if other_date is None or other_date.value != chosen.value:
            rival_total = max(rival_total, other_total)
        if other_date is not None and other_date.value != chosen.value:
            known = rivals.get(other_date.value)
            if known is None or other_total > known[0]:
                rivals[other_date.value] = (other_total, other_date)
    margin = total - rival_total
    confidence = 0.45 + 0.4 * max(chosen.support[field], 0.0) + 0.35 * min(margin, 0.5)
    issue, expiry = choice[0], choice[1]
    if issue and expiry and index < 2:
        confidence += 0.3 * _cycle_fit(issue.value, expiry.value, cycle_years)
    if index > 0 and _is_contradicted(chosen, rivals.values(), _ROLE[field]):
        confidence *= _CONTRADICTED
    if index == 0 and _is_signed_twice(chosen, [d for _, d in rivals.values()]):
        confidence *= _CONTRADICTED
    if index == 0 and _may_be_signed_otherwise(chosen, [d for _, c in totals for d in c[:1] if d]):
        confidence *= _START_ALONE
    confidence *= 0.5 + 0.5 * chosen.candidate.reading
    if chosen.ambiguous:
        confidence = min(confidence, _AMBIGUOUS_CONFIDENCE)
    others = [
        Candidate(r.value, r.candidate.printed, max(0.0, min(1.0, 0.5 + (t - total))), r.candidate.evidence)
        for t, r in rivals.values()
    ]
    if chosen.swapped is not None:
        printed, evidence = chosen.candidate.printed, chosen.candidate.evidence
        others.append(Candidate(chosen.swapped, printed, 1.0, evidence))
    return as_value(chosen.candidate, confidence, others)
