"""Katakana read as the Chinese characters that look like them."""

import pytest

from certscan.reading.ocr.kana import in_katakana
from certscan.reading.ocr.recognition import Character


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("登録センタ一", "登録センター"),
        ("サ一ビス", "サービス"),
        ("モ一夕ポンプ", "モータポンプ"),
        ("プロセス一覧", "プロセス一覧"),
        ("一般財団法人", "一般財団法人"),
        ("ポンプ工場", "ポンプ工場"),
    ],
)
def test_by_what_stands_around_them(read, printed):
    characters = in_katakana([Character(c, n / 10, 0.9) for n, c in enumerate(read)])
    assert "".join(c.text for c in characters) == printed
