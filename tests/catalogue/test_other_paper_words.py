"""Wordings of papers that are no certificates, looked for in long texts."""

import pytest

from certscan.catalogue.other_papers import other_paper_words


@pytest.mark.parametrize(
    "text",
    [
        "This letter  is not a certificate.",
        "THIS LETTER IS NOT A CERTIFICATE",
        "und ist kein Zertifikat",
        "belge yerine kullanılamaz",
        "BELGE YERİNE KULLANILAMAZ",
        "本文件不作为证书",
    ],
)
def test_a_wording_in_a_text(text):
    words = other_paper_words().disclaims
    found, by_pattern = words.search(text), words.pattern.search(text)
    assert found is not None
    assert by_pattern is not None
    assert found.span() == by_pattern.span()


@pytest.mark.parametrize("text", ["This is to certify that", "a letter", ""])
def test_no_wording_in_a_text(text):
    assert other_paper_words().disclaims.search(text) is None
