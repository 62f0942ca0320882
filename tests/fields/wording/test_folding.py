import pytest
from hypothesis import given
from hypothesis import strategies as st

from certscan.fields.wording.folding import fold, plain


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Gültig bis: 2027", "gultigbis2027"),
        ("Größe", "grosse"),
        ("İSTANBUL ılıman", "istanbuliliman"),
        ("証書番号：", "证书番号"),
        ("ได้รับ", "ได้รับ"),
        ("ﬁnal №", "finalno"),
        ("شهـ ـادة", "شهادة"),
        ("–·()", ""),
    ],
)
def test_letters_and_digits_alone_are_left(printed, folded):
    assert plain(printed) == folded


@given(st.text())
def test_what_is_folded_with_places_is_folded_alike(printed):
    folded = fold(printed)
    assert folded.text == plain(printed)
    assert len(folded.offsets) == len(folded.text)
    assert all(plain(printed[place]) for place in folded.offsets)
