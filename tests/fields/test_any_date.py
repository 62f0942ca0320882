"""Every date in every form, every month of every language, and any text at all."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certscan.catalogue import load
from certscan.fields.wording.dates import find_dates
from certscan.fields.wording.months import month_numbers

LABELS = load().labels

MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
MONTHS_ES = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
MONTHS_DE = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
MONTHS_RU = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]


def _ordinal(day):
    suffix = "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


_HANZI = "〇一二三四五六七八九"


def _hanzi(number):
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else f"{_HANZI[tens]}十") + (_HANZI[ones] if ones else "")


#: Ways to print a date; all but the last ones leave no doubt about day and month.
PRINTED = {
    "iso": lambda d: d.isoformat(),
    "iso slashes": lambda d: f"{d:%Y/%m/%d}",
    "dotted from the year": lambda d: f"{d:%Y}. {d:%m}. {d:%d}.",
    "day month": lambda d: f"{d.day} {MONTHS_EN[d.month - 1]} {d.year}",
    "ordinal": lambda d: f"{_ordinal(d.day)} {MONTHS_EN[d.month - 1]} {d.year}",
    "month day": lambda d: f"{MONTHS_EN[d.month - 1]} {d.day:02d}, {d.year}",
    "capitals": lambda d: f"{MONTHS_EN[d.month - 1][:3].upper()}. {d.day}, {d.year}",
    "dashes": lambda d: f"{d.day:02d}-{MONTHS_EN[d.month - 1][:3]}-{d.year}",
    "spanish": lambda d: f"{d.day} de {MONTHS_ES[d.month - 1]} de {d.year}",
    "german": lambda d: f"{d.day}. {MONTHS_DE[d.month - 1]} {d.year}",
    "russian": lambda d: f"«{d.day:02d}» {MONTHS_RU[d.month - 1]} {d.year} г.",
    "chinese": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "chinese spaced": lambda d: f"{d.year} 年 {d.month:02d} 月 {d.day:02d} 日",
    "chinese numerals": lambda d: (
        f"{''.join(_HANZI[int(c)] for c in str(d.year))}年{_hanzi(d.month)}月{_hanzi(d.day)}日"
    ),
    "korean": lambda d: f"{d.year}년 {d.month}월 {d.day}일",
    "vietnamese": lambda d: f"ngày {d.day} tháng {d.month} năm {d.year}",
    "day first": lambda d: f"{d:%d.%m.%Y}",
    "day first slashes": lambda d: f"{d:%d/%m/%Y}",
}

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 12, 31))


@pytest.mark.parametrize("form", PRINTED)
@settings(deadline=None, max_examples=60)
@given(day=DAYS)
def test_every_date_is_read_in_every_form(form, day):
    (found,) = find_dates(PRINTED[form](day))
    assert found.value == day
    expected_other = form.startswith("day first") and day.day <= 12 and day.day != day.month
    assert (found.swapped is not None) == expected_other


@settings(deadline=None, max_examples=60)
@given(day=DAYS)
def test_the_readings_of_a_date_with_the_month_first(day):
    (found,) = find_dates(f"{day:%m/%d/%Y}")
    assert day in {found.value, found.swapped}


@settings(deadline=None, max_examples=40)
@given(first=DAYS, days=st.integers(min_value=1, max_value=3000), form=st.sampled_from(sorted(PRINTED)))
def test_a_period_has_two_dates(first, days, form):
    second = first + timedelta(days=days)
    found = find_dates(f"{PRINTED[form](first)} ~ {PRINTED[form](second)}")
    assert [m.value for m in found] == [first, second]


def _names_with_one_month():
    """All names of months that mean the same month in every language, with their languages."""
    months = {}
    for language, labels in LABELS.items():
        for number, names in enumerate(labels.months, start=1):
            for name in names:
                months.setdefault(name.casefold(), {}).setdefault(number, []).append((language, name))
    return [
        pytest.param(name, number, id=f"{language}-{name}")
        for numbers in months.values()
        if len(numbers) == 1
        for number, printed in numbers.items()
        for language, name in printed[:1]
        if name.isalpha() and not any(c.isdigit() for c in name)
    ]


@pytest.mark.parametrize(("name", "number"), _names_with_one_month())
def test_the_months_of_all_languages(name, number):
    assert month_numbers(name)[0] == number


@pytest.mark.parametrize("word", ["", "xyz", "of", "the", "Certificate", "ISO", "Ma", "J", "Ju", "Quality"])
def test_words_that_are_no_month(word):
    assert month_numbers(word) == ()


@settings(deadline=None, max_examples=200)
@given(
    st.text(
        alphabet=st.one_of(st.characters(), st.sampled_from("0123456789 ./-OolISB年月日一二廿卅〇 thst«»de")),
        max_size=60,
    )
)
def test_any_text_is_searched(text):
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.value.year >= 1980


@pytest.mark.parametrize("size", [200, 2_000, 20_000])
@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1.",
        "1 1 ",
        "12.05.",
        "2024-",
        "20 ",
        "January ",
        "a.a.",
        "aa0a",
        "12 de de ",
        "1st of ",
        "«1 ",
        "年月",
        "  ",
    ],
)
def test_long_texts_are_searched(unit, size):
    assert isinstance(find_dates((unit * size)[:size]), list)


def test_many_dates_on_one_line():
    assert len(find_dates("25.12.2024 " * 500)) == 500
