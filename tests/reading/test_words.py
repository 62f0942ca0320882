import pytest
from hypothesis import given
from hypothesis import strategies as st

from certscan.geometry import Box
from certscan.reading.words import Word
from certscan.record import Evidence, Origin

BOX = Box(0, 0, 10, 10)


def text_of(text):
    return Word(text, BOX, Origin.TEXT_LAYER).text


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("Certificate", "Certificate"),
        ("证书编号", "证书编号"),
        ("a\ud800b", "a\ufffdb"),
        ("ab\ud83d", "ab\ufffd"),
        ("\udc00ab", "\ufffdab"),
        ("a\ud83d\ude00b", "a\U0001f600b"),
        ("ISO\x00 9001\x1b[31m".replace(" ", ""), "ISO9001[31m"),
        ("Zerti\u00adfikat", "Zertifikat"),
        ("\u202e4711\u202c", "4711"),
        ("\ufeff9001\u200b", "9001"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_word_holds_what_is_printed(given_text, kept):
    assert text_of(given_text) == kept


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_every_word_can_be_part_of_a_record(text):
    word = text_of(text)
    word.encode("utf-8")
    assert text_of(word) == word
    evidence = Evidence(page=1, bbox=(0, 0, 1, 1), text=word, origin=Origin.OCR)
    assert Evidence.model_validate_json(evidence.model_dump_json()) == evidence
