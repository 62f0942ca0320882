"""What the dates of a certificate tell about each other: which was signed, which is renewed, which was issued before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from certscan.fields.dates.labelled import ANOTHER_CYCLE, CLEARLY, SIGNED_WITHIN, LabelledDate, cycle_fit


def mark(dates: Collection[LabelledDate]) -> None:
    """Give the dates the roles that they have by each other."""
    _mark_cycle_end(dates)
    _mark_extension(dates)
    _mark_revised_before(dates)
    _mark_registration(dates)
    _mark_renewal_to_come(dates)
    _mark_earlier_issue(dates)
    _mark_behind_audits(dates)
    _mark_signature(dates)
    _mark_bare_end(dates)


def _mark_cycle_end(dates: Collection[LabelledDate]) -> None:
    """Where the paper ends before the cycle does, as where it is issued anew each year, the cycle's end is none."""
    ended = [d.value for d in dates if d.roles.get("expiry_date", 0) > CLEARLY and "cycle_end" not in d.roles]
    for dated in dates:
        if dated.roles.pop("cycle_end", 0) and any(dated.value > end for end in ended):
            del dated.roles["expiry_date"]


def _mark_extension(dates: Collection[LabelledDate]) -> None:
    """Where the validity was extended, the end printed first is a former one."""
    extended = [d.value for d in dates if "extended_end" in d.roles]
    for dated in dates:
        if any(dated.value < end for end in extended) and "extended_end" not in dated.roles:
            dated.roles.update({"previous_expiry_date": dated.roles.pop("expiry_date", 0)})


def _mark_revised_before(dates: Collection[LabelledDate]) -> None:
    """Of several days of revision the last one is this paper's; an earlier one may have begun the cycle."""
    revised = sorted((d for d in dates if d.roles.get("revision_date", 0) > CLEARLY), key=_day)
    for dated in revised[:-1]:
        score = dated.roles.pop("revision_date")
        dated.roles["valid_from"] = max(score, dated.roles.get("valid_from", 0))


def _mark_registration(dates: Collection[LabelledDate]) -> None:
    """Where an issue date, a past renewal or the start of another cycle is printed too, the registration is the first one."""
    ends = [d.value for d in dates if d.roles.get("expiry_date", 0) > CLEARLY]
    renewed = any(
        d.roles.get("recertification_date", 0) > CLEARLY and (end - d.value).days > ANOTHER_CYCLE
        for d in dates
        for end in ends
    )
    _mark_reprint(dates, ends)
    renewed = renewed or _is_revised(dates, ends)
    issued = [d.value for d in dates if d.roles.get("issue_date", 0) > CLEARLY]
    begun = [d.value for d in dates if d.roles.get("valid_from", 0) > CLEARLY]
    for dated in dates:
        soon = any(0 < (day - dated.value).days < SIGNED_WITHIN for day in issued)
        anew = any((day - dated.value).days > ANOTHER_CYCLE for day in begun)
        registered = dated.roles.get("registration_date", 0)
        if (renewed or issued or anew) and registered > CLEARLY and not soon:
            dated.roles["registration_beside_issue"] = registered


def _mark_reprint(dates: Collection[LabelledDate], ends: Sequence[date]) -> None:
    """Take the day of a print for that of a revision, where the registration is of an earlier cycle and none is told."""
    issued = ("issue_date", "valid_from", "revision_date", "recertification_date")
    if _was_registered_before(dates, ends) and not any(
        d.roles.get(r, 0) > CLEARLY for d in dates for r in issued
    ):
        for dated in dates:
            if dated.roles.get("print_date", 0) > CLEARLY:
                dated.roles["revision_date"] = dated.roles["print_date"]


def _is_revised(dates: Collection[LabelledDate], ends: Sequence[date]) -> bool:
    """Tell whether the paper was revised in a later cycle than that of the registration."""
    revised = any(d.roles.get("revision_date", 0) > CLEARLY for d in dates)
    return revised and _was_registered_before(dates, ends)


def _was_registered_before(dates: Collection[LabelledDate], ends: Sequence[date]) -> bool:
    registered = [d.value for d in dates if d.roles.get("registration_date", 0) > CLEARLY]
    return any(
        (end - start).days > _USUAL_CYCLE * 366 + SIGNED_WITHIN and cycle_fit(start, end, _USUAL_CYCLE) <= 0
        for start in registered
        for end in ends
    )


def _mark_earlier_issue(dates: Collection[LabelledDate]) -> None:
    """Where the paper was issued twice ("Approved", then "Certification date" or "Renewed"), the first may be the initial."""
    again = [d for d in dates if max(d.roles.get(role, 0) for role in _ISSUED_AGAIN) > CLEARLY]
    first = min((d for d in again if d.roles.get("issue_date", 0) > CLEARLY), key=_day, default=None)
    last = max(again, key=_day, default=None)
    if first and last and (last.value - first.value).days > ANOTHER_CYCLE:
        first.roles["earlier_issue"] = first.roles["issue_date"]
        # "Granted 2020, renewed 2026": the paper in force was issued at its renewal.
        if "recertification_date" in last.roles:
            last.roles.setdefault("issue_date", _AT_RENEWAL)


#: How clearly the last renewal is the day of issue where the day so called lies a cycle before.
_AT_RENEWAL = 0.8
_ISSUED_AGAIN = ("issue_date", "recertification_date", "revision_date")


#: A paper is signed so many days after its audit at most.
_SOON = 200


def _mark_behind_audits(dates: Collection[LabelledDate]) -> None:
    """Where a surveillance lies long before a date that only its place tells, that is not the day of issue."""
    audits = [d.value for d in dates if d.roles.get("surveillance_date", 0) > CLEARLY]
    for dated in dates:
        told = 0 < dated.roles.get("issue_date", 0) <= _BY_A_COMMON_WORD
        if told and any((dated.value - day).days > _SOON for day in audits):
            del dated.roles["issue_date"]


def _day(dated: LabelledDate) -> date:
    return dated.value


#: How clearly a date without any label, shortly before the start of validity, is that of the signature.
_SIGNED = 0.8
#: A common word alone gives a date a role no more clearly than this.
_BY_A_COMMON_WORD = 0.6


def _mark_signature(dates: Collection[LabelledDate]) -> None:
    """Take the one date without a label that lies shortly before the start of validity for the signature's."""
    starts = [d.value for d in dates if d.roles.get("valid_from", 0) > CLEARLY]
    if len(starts) != 1 or any(d.roles.get("issue_date", 0) > _BY_A_COMMON_WORD for d in dates):
        return
    signed = [d for d in dates if d.alone and 0 < (starts[0] - d.value).days < SIGNED_WITHIN]
    if len(signed) == 1:
        signed[0].roles["issue_date"] = _SIGNED


def _mark_renewal_to_come(dates: Collection[LabelledDate]) -> None:
    """Tell a recertification that is due from one that was: it is the last of all dates, a cycle ahead."""
    last = max(dates, key=_day, default=None)
    if last is None or "recertification_date" not in last.roles:
        return
    begun = [d for d in dates if max((d.roles.get(r, 0) for r in _BEGINNINGS), default=0) > CLEARLY]
    if any((last.value - d.value).days > ANOTHER_CYCLE for d in begun):
        last.roles["recertification_to_come"] = last.roles.pop("recertification_date")
        ended = any(d.roles.get("expiry_date", 0) > _HARDLY for d in dates)
        if not ended and any(cycle_fit(d.value, last.value, _USUAL_CYCLE) > 0 for d in begun):
            # "Certificate re-issue due" says no less than that it ends then.
            last.roles["expiry_date"] = last.roles.pop("recertification_to_come")


#: Less of a label is none, and how many years a cycle has where nothing else is said.
_HARDLY, _USUAL_CYCLE = 0.3, 3
_BEGINNINGS = ("issue_date", "valid_from", "initial_date")


#: How clearly the last day, which no label tells, is the end where it lies a whole cycle behind another.
_BARE_END = 0.6
_A_DAY_OR_SO = 3


def _mark_bare_end(dates: Collection[LabelledDate]) -> None:
    """Take the last day for the end where none is told, no label governs it, and another one lies a cycle before it."""
    last = max(dates, key=_day, default=None)
    if last is None or not last.alone or max(last.roles.values(), default=0.0) > CLEARLY:
        return
    ended = any(d.roles.get("expiry_date", 0) > _HARDLY for d in dates)
    cycle = _USUAL_CYCLE * 365.25
    if not ended and any(abs((last.value - d.value).days - cycle) <= _A_DAY_OR_SO for d in dates):
        last.roles.clear()
        last.roles["expiry_date"] = last.roles["bare_end"] = _BARE_END
