"""The words of captions: one list per meaning and language, written as they are compared."""

import tomllib
import unicodedata
from importlib import resources

import pytest

from certscan.catalogue import load
from certscan.catalogue.captions import CAPTION_KINDS

CAPTIONS = tomllib.loads(
    (resources.files("certscan.catalogue") / "data" / "captions.toml").read_text(encoding="utf-8")
)

LANGUAGES = sorted(CAPTIONS.keys() - {"source", "checked"})

#: Written without spaces between words: the entries are parts of a caption.
WITHOUT_SPACES = {"zh-Hans", "zh-Hant", "ja", "th"}


def test_every_language_of_the_labels_has_words_of_captions():
    assert set(LANGUAGES) == set(load().labels)
    assert CAPTIONS["source"]
    assert CAPTIONS["checked"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_meaning_has_words_each_once(language):
    assert CAPTIONS[language].keys() == CAPTION_KINDS
    for meaning, words in CAPTIONS[language].items():
        assert words, meaning
        assert sorted(set(words)) == sorted(words), meaning


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_written_as_they_are_compared(language):
    for words in CAPTIONS[language].values():
        for word in words:
            stem = word.removesuffix("*") if language not in WITHOUT_SPACES else word
            assert stem
            assert not any(c.isspace() or c.isdecimal() or c == "*" for c in stem), word
            assert stem == unicodedata.normalize("NFC", stem.casefold()), word


@pytest.mark.parametrize(
    ("language", "meaning", "word"),
    [
        ("en", "expiry", "until"),
        ("en", "number", "no"),
        ("de", "expiry", "gültig*"),
        ("sr", "expiry", "важ*"),
        ("el", "expiry", "λήξ*"),
        ("zh-Hans", "initial", "首次"),
    ],
)
def test_what_a_word_means(language, meaning, word):
    assert word in CAPTIONS[language][meaning]
