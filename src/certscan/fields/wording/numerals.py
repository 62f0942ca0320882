"""Digits of other scripts, Chinese numerals and letter-spaced text, made readable as plain digits."""

from __future__ import annotations

import unicodedata
from functools import cache

import regex

from certscan.fields.wording.folding import Folded

_HANZI = {c: i for i, c in enumerate("〇一二三四五六七八九")}
_PLAIN_HANZI = str.maketrans("零○OoＯ0壹贰貳叁參肆伍陆陸柒捌玖拾", "〇〇〇〇〇〇一二二三三四五六六七八九十")
_UP_TO_99 = regex.compile(r"[一二三四五六七八九]?十[一二三四五六七八九]?")
_DIGITS = regex.compile(r"[〇一二三四五六七八九]+")

#: A run of characters that stand one by one ("1 2 . 0 5 . 2 0 2 4"), the digits of a date among them.
_LETTER_SPACED = regex.compile(r"(?<!\S)\S(?:\s{1,3}\S(?!\S)){6,}")
_FEWEST_DIGITS = 5
_NUMERAL = regex.compile(r"[0-9〇零一二三四五六七八九十]")


def western(text: str) -> str:
    """Fold Arabic-Indic, Thai and full-width digits and signs to plain ones, keeping the text's length."""
    return text if text.isascii() else "".join(map(_western, text))


@cache
def _western(character: str) -> str:
    if character.isascii():
        return character
    if character.isdigit():
        return str(unicodedata.digit(character))
    return chr(ord(character) - 0xFEE0) if "！" <= character <= "～" else character


def unspaced(text: str) -> Folded:
    """Take the spaces out of letter-spaced runs that bear numerals."""
    dropped = {
        place
        for run in _LETTER_SPACED.finditer(text, timeout=1)
        if len(_NUMERAL.findall(run.group())) >= _FEWEST_DIGITS
        for place in range(*run.span())
        if text[place].isspace()
    }
    if not dropped:
        return Folded(text, tuple(range(len(text))))
    kept = [place for place in range(len(text)) if place not in dropped]
    return Folded("".join(text[place] for place in kept), tuple(kept))


def number_of(text: str) -> int:
    """Read plain digits, Chinese digits (二〇二四) or a Chinese number up to 99 (廿一); 0 where it is none."""
    if text.isascii() and text.isdecimal():
        return int(text)
    text = text.translate(_PLAIN_HANZI).replace("廿", "二十").replace("卅", "三十")
    if _UP_TO_99.fullmatch(text):
        tens, _, ones = text.partition("十")
        return (_HANZI[tens] if tens else 1) * 10 + (_HANZI[ones] if ones else 0)
    return int("".join(str(_HANZI[c]) for c in text)) if _DIGITS.fullmatch(text) else 0
