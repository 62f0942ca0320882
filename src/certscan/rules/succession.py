"""Which edition follows which, and how long an edition can carry a certificate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from certscan.catalogue import Catalogue
from certscan.catalogue.model import Edition


def successors(edition: Edition, catalogue: Catalogue) -> Iterator[Edition]:
    """Give the edition that replaces this one, the one that replaces that, and so on."""
    seen = {edition.label}
    label = edition.superseded_by
    while label is not None and label not in seen:
        seen.add(label)
        following = catalogue.edition(label)
        if following is None:
            return
        yield following
        label = following.superseded_by


class LastDay(NamedTuple):
    """The last day on which a certificate to an edition can be valid, and whose last day it is."""

    day: date
    known_of: Edition


def last_day(edition: Edition, catalogue: Catalogue) -> LastDay | None:
    """Give the last day of certificates to an edition.

    Where the edition's own last day is not known, the first known one of its successors stands for it,
    since no edition outlives the one that replaced it.
    """
    for teller in (edition, *successors(edition, catalogue)):
        if teller.transition_end is not None:
            return LastDay(teller.transition_end, teller)
    return None


def replaced_by(edition: Edition, day: date, catalogue: Catalogue) -> str | None:
    """Give the label of the edition that had replaced this one by that day, None while it was the newest."""
    following = next(successors(edition, catalogue), None)
    if following is not None and following.published is not None and following.published > day:
        return None
    return edition.superseded_by


def transition_known_from(edition: Edition, catalogue: Catalogue) -> date | None:
    """Give the day from which a certification body could know the last day of an edition."""
    if edition.transition_announced is not None:
        return edition.transition_announced
    following = next(successors(edition, catalogue), None)
    return following.published if following else None
