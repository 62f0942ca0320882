import pytest
from hypothesis import given
from hypothesis import strategies as st

from certscan.output.cleaning import clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("", ""),
        ("北港泵业 – Ünï", "北港泵业 – Ünï"),
        ("A\x00B\x1b[31m\x85", "A B [31m "),
        ("two\r\nlines\rthree\tfour", "two\nlines\nthree\tfour"),
        ("invoice\u202efdp.exe\u2066", "invoicefdp.exe"),
        ("a\ud800b\ufffec\uffff", "abc"),
        ("نیم\u200cفاصله", "نیم\u200cفاصله"),
    ],
)
def test_what_stays_and_what_goes(text, cleaned):
    assert clean(text) == cleaned


@given(st.text())
def test_cleaned_text_is_clean_and_can_be_encoded(text):
    cleaned = clean(text)
    cleaned.encode()
    assert clean(cleaned) == cleaned
