"""Other readings of one print: 03/04/2026 is a day in March or in April."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certscan.record import Value


def readings(value: Value[date] | None) -> Iterator[date | None]:
    """Give the date as chosen, then what else the same print can mean; None alone for a missing date.

    Runners-up that stand elsewhere on the page are other dates, not other readings of this one.
    """
    if value is None:
        yield None
        return
    yield value.value
    for other in value.alternatives:
        if other.printed == value.printed and other.value != value.value:
            yield other.value
