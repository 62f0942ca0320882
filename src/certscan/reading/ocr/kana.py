"""Katakana that engines take for the Chinese characters that look like them: "センタ一" is "センター"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from certscan.reading.ocr.recognition import Character

_LOOK_ALIKES = {
    "一": "ー",
    "二": "ニ",
    "力": "カ",
    "口": "ロ",
    "夕": "タ",
    "工": "エ",
    "卜": "ト",
    "八": "ハ",
}
_LONG_VOWEL = "ー"


def in_katakana(characters: Sequence[Character]) -> tuple[Character, ...]:
    """Give the characters with those between katakana as katakana, and the sign of a long vowel behind it too."""
    mended: list[Character] = []
    for place, character in enumerate(characters):
        before = mended[-1].text if mended else ""
        behind = characters[place + 1].text if place + 1 < len(characters) else ""
        kana = _LOOK_ALIKES.get(character.text)
        if kana and _is_katakana(before) and _goes_on(kana, behind):
            character = replace(character, text=kana)  # noqa: PLW2901
        mended.append(character)
    return tuple(mended)


def _goes_on(kana: str, behind: str) -> bool:
    if _is_katakana(behind) or behind in _LOOK_ALIKES:
        return True
    return kana == _LONG_VOWEL and not _is_han(behind)


def _is_katakana(text: str) -> bool:
    return "\u30a1" <= text <= "\u30fc"


def _is_han(text: str) -> bool:
    return "\u4e00" <= text <= "\u9fff"
