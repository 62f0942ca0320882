"""What tells whether numbers stand as day/month or as month/day, and what goes before what."""

from datetime import date

import pytest

from certscan.fields.dates.labels import role_scores
from certscan.fields.dates.order import NumberOrder, order_of
from certscan.fields.wording.dates import find_dates
from tests.support.page_builder import page, stacked

DAY, MONTH = NumberOrder(month_first=False, certain=True), NumberOrder(month_first=True, certain=True)
GUESSED_DAY = NumberOrder(month_first=False, certain=False)
GUESSED_MONTH = NumberOrder(month_first=True, certain=False)


def order(*texts, cycle_years=3, language="en", country=None):
    sheet = page(stacked(*texts))
    scored = [(sheet, spot, roles) for spot, roles in role_scores(sheet)]
    return order_of(scored, cycle_years=cycle_years, language=language, country=country)


ISSUED = "Issue date: 03/04/2023"


class TestOtherDates:
    @pytest.mark.parametrize(("other", "told"), [("22/03/2023", DAY), ("03/22/2023", MONTH)])
    def test_a_day_beyond_the_twelfth(self, other, told):
        assert order(ISSUED, f"Audit date: {other}") == told

    @pytest.mark.parametrize("other", ["22 March 2023", "March 22, 2023", "2023-03-22"])
    def test_months_in_words_and_years_first_tell_nothing(self, other):
        assert order(ISSUED, f"Audit date: {other}") == GUESSED_DAY

    def test_the_more_numerous_ones_tell(self):
        assert order(ISSUED, "22/03/2023", "23/03/2023", "03/24/2023") == DAY
        assert order(ISSUED, "22/03/2023", "03/23/2023") == GUESSED_DAY

    def test_before_the_cycle_the_language_and_the_country(self):
        texts = ["Issue date: 03/04/2023", "Expiry date: 02/04/2026", "Audit date: 03/22/2023"]
        assert order(*texts, language="de", country="GB") == MONTH


class TestTheCycle:
    @pytest.mark.parametrize(
        ("issued", "expires", "told"),
        [
            ("03/04/2023", "02/04/2026", DAY),
            ("04/03/2023", "04/02/2026", MONTH),
            ("04/03/2023", "04/02/2024", MONTH),
            ("03/04/2023", "03/04/2026", GUESSED_DAY),
            ("03/04/2023", "08/04/2026", GUESSED_DAY),
        ],
    )
    def test_whole_years_less_a_day(self, issued, expires, told):
        assert order(f"Issue date: {issued}", f"Expiry date: {expires}") == told

    @pytest.mark.parametrize(
        ("issued", "expires"),
        [
            ("01/06/2025", "01/06/2028"),
            ("06/01/2025", "06/01/2028"),
            ("02/03/2023", "02/03/2024"),
        ],
    )
    def test_a_leap_day_in_one_reading_tells_nothing(self, issued, expires):
        assert order(f"Issue date: {issued}", f"Expiry date: {expires}") == GUESSED_DAY

    def test_of_the_scheme(self):
        texts = ["Issue date: 04/03/2023", "Expiry date: 04/02/2028"]
        assert order(*texts, cycle_years=5) == MONTH
        assert order(*texts, cycle_years=3) == GUESSED_DAY

    def test_between_start_and_end_alone(self):
        texts = ["Issue date: 03/04/2023", "Expiry date: 03/04/2026", "Audit date: 02/04/2024"]
        assert order(*texts) == GUESSED_DAY

    def test_between_any_two_dates_without_labels(self):
        assert order("04/03/2023", "04/02/2026") == MONTH

    def test_before_the_country(self):
        texts = ["Issue date: 04/03/2023", "Expiry date: 04/02/2026"]
        assert order(*texts, country="GB") == MONTH

    def test_before_the_language_which_leaves_it_open(self):
        texts = ["Issue date: 04/03/2023", "Expiry date: 04/02/2026"]
        assert order(*texts, language="de", country="GB") == GUESSED_MONTH


@pytest.mark.parametrize(
    ("language", "told"), [("de", DAY), ("zh", DAY), ("en", GUESSED_MONTH), (None, GUESSED_MONTH)]
)
def test_of_all_languages_only_english_is_printed_with_the_month_first(language, told):
    assert order(ISSUED, language=language, country="US") == told


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("Issue date: 03.04.2023",), DAY),
        (("Issue date: 03.04.2023", "Expiry date: 05/04/2026"), GUESSED_MONTH),
        (("Issue date: 03-04-2023",), GUESSED_MONTH),
    ],
)
def test_dots_stand_behind_days(texts, told):
    assert order(*texts, country="US") == told


@pytest.mark.parametrize(
    ("country", "told"),
    [
        ("US", GUESSED_MONTH),
        ("PH", GUESSED_MONTH),
        ("CA", GUESSED_DAY),
        ("GB", DAY),
        (None, GUESSED_DAY),
    ],
)
def test_the_country_of_the_body_comes_last(country, told):
    assert order(ISSUED, country=country) == told


@pytest.mark.parametrize(
    ("told", "printed", "read"),
    [
        (DAY, "03/04/2023", (date(2023, 4, 3), False)),
        (MONTH, "03/04/2023", (date(2023, 3, 4), False)),
        (GUESSED_DAY, "03/04/2023", (date(2023, 4, 3), True)),
        (GUESSED_MONTH, "03/04/2023", (date(2023, 3, 4), True)),
        (MONTH, "22/03/2023", (date(2023, 3, 22), False)),
        (GUESSED_MONTH, "22/03/2023", (date(2023, 3, 22), False)),
    ],
)
def test_a_date_is_read_in_its_order(told, printed, read):
    (match,) = find_dates(printed)
    assert told.read(match) == read
