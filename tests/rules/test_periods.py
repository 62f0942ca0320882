from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certscan.rules.periods import in_days, months_after, years_after


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-01-15", 1, "2026-02-15"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-05-23", 0, "2026-05-23"),
    ],
)
def test_months_after(day, months, expected):
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_a_leap_day_has_its_anniversary_on_the_last_of_february():
    assert years_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(st.dates(), st.integers(min_value=0, max_value=10**6))
def test_the_calendar_ends_and_does_not_overflow(day, months):
    later = months_after(day, months)
    assert day <= later <= date.max


def test_number_of_days():
    assert (in_days(0), in_days(1), in_days(2)) == ("0 days", "1 day", "2 days")
