from datetime import date

import pytest

from certscan.review.operations import Where
from certscan.review.typed import WrongValueError, correction, issuer_id


def typed(field, text, **more):
    return correction(0, field, more.pop("index", None), text, **more)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2028-05-04", "2028-05-04"),
        (" 4 May 2028 ", "2028-05-04"),
        ("31.01.2028", "2028-01-31"),
        ("2028年5月4日", "2028-05-04"),
        ("Valid until: 4 May 2028", "2028-05-04"),
        ("05/05/2028", "2028-05-05"),
    ],
)
def test_a_date_is_understood_as_it_is_printed(text, day):
    made = typed("expiry_date", text)
    assert (made.value, made.printed) == (day, text.strip())
    assert date.fromisoformat(made.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("04/05/2028", "2028-04-05 or 2028-05-04"),
        ("from 1 May 2025 to 30 April 2028", "2025-05-01 or 2028-04-30"),
        ("soon", "no date"),
        ("2028-02-30", "no date"),
        ("", "Type a value"),
        (" \u200b\n ", "Type a value"),
    ],
)
def test_what_is_no_single_day_is_refused_in_words(text, said):
    with pytest.raises(WrongValueError, match=said):
        typed("issue_date", text)


@pytest.mark.parametrize(
    ("text", "label", "family", "edition"),
    [
        ("ISO 9001:2015", "ISO 9001:2015", "ISO 9001", "2015"),
        ("GB/T 19001-2016", "ISO 9001:2015", "ISO 9001", "2015"),
        ("EN ISO 13485:2016", "ISO 13485:2016", "ISO 13485", "2016"),
        ("ISO 9001", "ISO 9001", "ISO 9001", None),
        ("House Rule 7:2020", "House Rule 7:2020", "House Rule 7", "2020"),
    ],
)
def test_a_standard_gets_the_label_of_the_catalogue(text, label, family, edition):
    made = typed("standards", text, index=0)
    assert (made.value, made.id, made.edition, made.printed) == (label, family, edition, text)


@pytest.mark.parametrize(
    ("text", "body", "number"),
    [
        ("UKAS 0005", "UKAS", "0005"),
        ("ukas", "UKAS", None),
        ("United Kingdom Accreditation Service", "UKAS", None),
        ("Nowhere Accreditation Board", "Nowhere Accreditation Board", None),
    ],
)
def test_an_accreditation_is_parted_into_body_and_number(text, body, number):
    made = typed("accreditation", text)
    assert (made.value, made.number) == (body, number)


def test_a_certification_body_gets_its_id_where_it_is_known():
    assert typed("issuer", "LRQA Limited").id == "lrqa"
    assert issuer_id("LRQA Limited, 1 Some Road") == "lrqa"
    assert typed("issuer", "Quite Unknown Certifiers").id is None


def test_white_space_is_collapsed_and_what_no_page_shows_is_dropped():
    assert typed("scope", "Design\n  and\u202e manu\u0000facture ").value == "Design and manu facture"


def test_too_long_a_text_is_refused():
    with pytest.raises(WrongValueError, match="too long"):
        typed("scope", "x" * 9000)


def test_a_box_is_kept():
    where = Where(page=2, bbox=(0.1, 0.2, 0.3, 0.4))
    assert typed("holder", "A", where=where).where == where
