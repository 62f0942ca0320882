"""Issue, expiry and initial date, chosen together: they share the same few dates of a certificate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

import regex

from certscan.fields.calibration import DOUBTED
from certscan.fields.candidate import Candidate, as_value
from certscan.fields.dates.labelled import (
    ANOTHER_CYCLE,
    CLEARLY,
    DECOYS,
    DUE_BY_THE_END,
    FIELDS,
    SIGNED_WITHIN,
    LabelledDate,
    cycle_fit,
)
from certscan.fields.dates.labels import role_scores
from certscan.fields.dates.marks import mark
from certscan.fields.dates.order import NumberOrder, order_of
from certscan.fields.page.language import languages
from certscan.fields.page.page_text import DateSpot, PageText
from certscan.fields.weights import weights
from certscan.record import Value

_AMBIGUOUS_CONFIDENCE = DOUBTED

#: A day or month of one digit, in a document that prints "05" elsewhere, may have lost a digit to a signature.
_PADDED = regex.compile(r"^[\d./-]*(?<!\d)0\d(?!\d)[\d./-]*$")
_UNPADDED = regex.compile(r"^[\d./-]*(?<!\d)\d(?!\d)[\d./-]*$")
_CUT = 0.4

#: A Chinese date at a line's end without the word for day, where others have it, may go on elsewhere.
_DAY_WORD, _NO_DAY_WORD = regex.compile(r"[月월].*[日号號일]$"), regex.compile(r"[月월][^日号號일]+$")

#: The letters of a seal across a date are read with it, on a line so many times as high as the text.
_SEAL, _SEALED = 1.5, 0.1


@dataclass(frozen=True)
class ChosenDates:
    """The three dates of a certificate, None where none was found, and those of audits, which no field holds."""

    issue: Value[date] | None
    expiry: Value[date] | None
    initial: Value[date] | None
    surveillance: tuple[Candidate[date], ...] = ()


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
    starts = [d for d in dates if max(d.roles.get(role, 0) for role in _STARTS) > CLEARLY]
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


#: A first day and that of issue may lie so many days apart the wrong way round, else so much is left of its confidence.
_LATER, _SINCE_LATER = 40, 0.6

#: From one of these days the cycle runs, whenever the paper was signed.
_STARTS = ("valid_from", "registration_beside_issue")


def _of_surveillance(dated: LabelledDate) -> bool:
    """Tell whether a date is called that of a surveillance audit above all, and has one reading."""
    score = dated.roles.get("surveillance_date", 0.0)
    return score > CLEARLY and score >= max(dated.roles.values()) and not dated.ambiguous


def _gathered(
    scored: Sequence[tuple[PageText, DateSpot, dict[str, float]]], order: NumberOrder
) -> list[LabelledDate]:
    """Join equal dates; roles that several places give add up."""
    found: dict[date, LabelledDate] = {}
    padded = any(_PADDED.search(spot.match.printed) for _, spot, _ in scored)
    day_told = any(_DAY_WORD.search(spot.span.text) for _, spot, _ in scored)
    for page, spot, roles in scored:
        value, ambiguous = order.read(spot.match)
        evidence = (page.evidence(spot.span),)
        reading = spot.span.confidence * (0.9**spot.match.repaired)
        reading *= _CUT if padded and _UNPADDED.search(spot.match.printed) else 1.0
        reading *= _CUT if day_told and _lacks_day_word(spot) else 1.0
        reading *= _SEALED if _is_stamped_over(page, spot) else 1.0
        before = found.get(value)
        if before is None:
            candidate = Candidate(value, spot.match.printed.strip(), 0.0, evidence, reading)
            other = spot.match.swapped if value == spot.match.value else spot.match.value
            swapped = other if ambiguous else None
            found[value] = LabelledDate(
                candidate, dict(roles), ambiguous, swapped, _is_alone(page, spot, roles)
            )
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
        if any(r.get("expiry_date", 0) > CLEARLY and not DECOYS & r.keys() for r in (before.roles, roles)):
            # The end is printed by itself, and once more as the day of a recertification.
            joined = {role: score for role, score in joined.items() if role not in DUE_BY_THE_END}
        still = before.ambiguous and ambiguous
        swapped = before.swapped if still else None
        found[value] = LabelledDate(
            candidate, joined, still, swapped, before.alone or _is_alone(page, spot, roles)
        )
    mark(found.values())
    return sorted(found.values(), key=lambda d: d.value)[:14]


def _is_alone(page: PageText, spot: DateSpot, roles: dict[str, float]) -> bool:
    return spot.alone and max(roles.values(), default=0.0) <= CLEARLY and not _ends_sentence(page, spot)


#: A line of a sentence has so many characters at least.
_SENTENCE = 40


def _ends_sentence(page: PageText, spot: DateSpot) -> bool:
    """Tell whether a date is the last word of a sentence that begins above ("… version 2.0 dated / 2024-02-26.")."""
    line = spot.span.line
    above = page.layout.above(line, line.box, line.height)[:1] if line.text.endswith(".") else []
    return any(len(x.text) > _SENTENCE and x.is_like(line) and x.text[-1].isalnum() for x in above)


def _lacks_day_word(spot: DateSpot) -> bool:
    """Tell whether a Chinese date ends its line without the word for day."""
    return bool(_NO_DAY_WORD.search(spot.span.text)) and not spot.span.line.text[spot.span.end :].strip()


def _is_stamped_over(page: PageText, spot: DateSpot) -> bool:
    line = spot.span.line
    touched = regex.match(r"\p{Latin}", line.text, pos=spot.span.end)
    return touched is not None and line.height > _SEAL * page.layout.body_height


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
    for field, chosen in zip(FIELDS, choice, strict=True):
        if chosen is not None:
            total += chosen.support[field] - weigh.choosing
    if issue and expiry:
        if expiry.value <= issue.value:
            return None
        begun = [issue, *(s for s in starts if (s.value - issue.value).days < SIGNED_WITHIN)]
        total += max(cycle_fit(s.value, expiry.value, cycle_years) for s in begun)
    if initial and expiry and expiry.value <= initial.value:
        return None
    if initial and issue and _is_later(initial, issue):
        total -= weigh.initial_after_issue
    if (
        initial
        and expiry
        and "earlier_issue" in initial.roles
        and initial.roles.get("initial_date", 0) <= CLEARLY
        and _within_cycle(initial, expiry, cycle_years)
    ):
        total -= weigh.initial_of_this_cycle  # the start of this cycle, of which the paper is a later version
    called_initial = issue is not None and issue.roles.get("initial_date", 0) > CLEARLY
    if issue and issue is initial and "earlier_issue" in issue.roles and not called_initial:
        total -= weigh.initial_of_this_cycle  # the older of two days of issue is not this paper's as well
    return total


def _is_later(initial: LabelledDate, issue: LabelledDate) -> bool:
    """Tell whether a first day comes so long after that of issue that one of the two is something else."""
    return (initial.value - issue.value).days > _LATER


def _within_cycle(start: LabelledDate, end: LabelledDate, cycle_years: int) -> bool:
    return (end.value - start.value).days < 365.25 * cycle_years + ANOTHER_CYCLE / 3


#: What is left of a confidence where another date bears the same label, and how clearly it must.
_CONTRADICTED, _SAME_LABEL = 0.6, 0.75
#: … where two people signed on days close by.
_SIGNED_TWICE = 0.75
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


#: What is left of a confidence where a start of validity serves as issue and the signature bears another date,
#: or a change before the start does.
_START_ALONE = 0.8


def _may_be_signed_otherwise(chosen: LabelledDate, dates: Iterable[LabelledDate]) -> bool:
    if chosen.roles.get("issue_date", 0) > CLEARLY or not chosen.roles.get("valid_from"):
        return False
    return any(
        d.roles.get("issue_date", 0) and 0 < abs((d.value - chosen.value).days) < SIGNED_WITHIN for d in dates
    )


def _was_changed_before_start(chosen: LabelledDate, dates: Iterable[LabelledDate]) -> bool:
    """Tell whether a change shortly before the start of validity serves as issue: it may be a decision alone."""
    if (
        chosen.roles.get("issue_date", 0) > CLEARLY
        or chosen.roles.get("valid_from")
        or chosen.roles.get("revision_date", 0) <= CLEARLY
    ):
        return False
    return any(
        d.roles.get("valid_from", 0) > CLEARLY and 0 < (d.value - chosen.value).days < SIGNED_WITHIN
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
    field = FIELDS[index]
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
        confidence += 0.3 * cycle_fit(issue.value, expiry.value, cycle_years)
    if index == FIELDS.index("initial") and issue and _is_later(chosen, issue):
        confidence *= _SINCE_LATER
    if index > 0 and _is_contradicted(chosen, rivals.values(), _ROLE[field]):
        confidence *= _CONTRADICTED
    if index == 0 and _is_signed_twice(chosen, [d for _, d in rivals.values()]):
        confidence *= _SIGNED_TWICE
    others = [d for _, c in totals for d in c[:1] if d]
    if index == 0 and (_may_be_signed_otherwise(chosen, others) or _was_changed_before_start(chosen, others)):
        confidence *= _START_ALONE
    confidence *= 0.3 + 0.7 * chosen.candidate.reading**2
    if chosen.ambiguous or "bare_end" in chosen.roles:
        confidence = min(confidence, _AMBIGUOUS_CONFIDENCE)
    alternatives = [
        Candidate(r.value, r.candidate.printed, max(0.0, min(1.0, 0.5 + (t - total))), r.candidate.evidence)
        for t, r in rivals.values()
    ]
    if chosen.swapped is not None:
        printed, evidence = chosen.candidate.printed, chosen.candidate.evidence
        alternatives.append(Candidate(chosen.swapped, printed, 1.0, evidence))
    return as_value(chosen.candidate, confidence, alternatives)
