"""Gaps that a ligature without letters leaves in a word."""

from dataclasses import replace

import pytest

from certscan.geometry import Box
from certscan.reading.gaps import lacks_letters, lost_between, with_ligatures, with_syllables
from certscan.reading.words import Word
from certscan.record import Origin


def in_line(*parts):
    """Words of one line: a text and the gap before it, by turns."""
    words, x = [], 60.0
    for gap, text in parts:
        x += gap
        words.append(Word(text, Box(x, 100, x + 6 * len(text), 112), Origin.TEXT_LAYER))
        x += 6 * len(text)
    return words


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ("Certi", "cate", "fi"),
        ("Zerti", "zierstelle", "fi"),
        ("certi", "es", "fi"),
        ("Serti", "kasyon", "fi"),
        ("certy", "kacji", "fi"),
        ("o", "ce", "ffi"),
    ],
)
def test_a_ligature_without_letters(before, after, lost):
    assert lost_between(before, after) == lost


@pytest.mark.parametrize(
    ("before", "after"), [("Certificate", "number"), ("to", "certify"), ("Certi", "Pumps"), ("multi", "car")]
)
def test_words_that_stand_apart(before, after):
    assert lost_between(before, after) == ""


def test_a_word_in_two_parts_is_joined():
    words = with_ligatures(in_line((0, "This"), (4, "certi"), (7, "cate"), (4, "ends")))
    assert [w.text for w in words] == ["This", "certificate", "ends"]


@pytest.mark.parametrize(
    ("gaps", "lacking"),
    [
        pytest.param((4, 4, 10, 4), True, id="wider than the others"),
        pytest.param((9, 9, 10, 9), False, id="justified"),
        pytest.param((4, 4, 30, 4), False, id="columns"),
        pytest.param((4, 4, 6, 4), False, id="a little wider"),
        pytest.param((4, 4, 8, 4), False, id="a space typed twice"),
    ],
)
def test_a_gap_that_is_no_space(gaps, lacking):
    texts = ("sold", "by", "a", "sheri", "in")
    assert lacks_letters(in_line(*zip((0, *gaps), texts, strict=True))) == lacking


@pytest.mark.parametrize("after", ["Ltd", "12", "(the"])
def test_a_wide_gap_before_what_begins_anew(after):
    assert not lacks_letters(in_line((0, "sold"), (4, "by"), (4, "a"), (10, after), (4, "in")))


def test_a_thai_syllable_is_joined_to_the_word_that_it_begins():
    name, syllable, rest = in_line((0, "บริษัทพัชรโยธิน"), (7, "จ\u0e4d\u0e32"), (6, "กัด"))
    small = replace(syllable, box=replace(syllable.box, y0=104, y1=109))
    assert [w.text for w in with_syllables([name, small, rest])] == [name.text, "จำกัด"]


def test_a_word_that_ends_as_one_with_a_gap_does():
    assert lost_between("klasy", "energetycznej") == ""
