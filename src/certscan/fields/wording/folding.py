"""Folding of printed text, so that wordings can be compared whatever their case, accents and spacing."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

#: Chinese characters of certificates in their traditional and Japanese forms, and the simplified ones that
#: stand for both: engines read the one for the other.
_VARIANTS = dict(
    zip(
        "證証錄録審査規圍囲號發発効認単單間廠區質標體製總機構關実實業務產産範頒換監營営註冊組織織稱適檢驗験評価價處処開門長東車書當経經對対應広廣園國貿電術際團圖図場",
        "证证录录审查规围围号发发效认单单间厂区质标体制总机构关实实业务产产范颁换监营营注册组织织称适检验验评价价处处开门长东车书当经经对对应广广园国贸电术际团图图场",
        strict=True,
    )
)

#: Letters that no decomposition turns into plain ones.
_SPECIAL = str.maketrans(
    {"ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ə": "ә", "Ə": "Ә", "’": "'"}
    | _VARIANTS
)


class _FoldedCharacters(dict[int, str]):
    """What each character is folded to, by its code point: texts are long and characters few."""

    def __missing__(self, code: int) -> str:
        self[code] = _parts(chr(code))
        return self[code]


_FOLDED = _FoldedCharacters()


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Lower-case letters and digits alone: no accents, spaces or punctuation."""
    return text.translate(_FOLDED)


#: Folded Latin letters that engines read for those of other scripts, by how the capitals look.
_READ_FOR = (
    str.maketrans("abcehikmnoprtuxy", "авсенікмпоргтиху"),  # Cyrillic
    str.maketrans("abehikmnoptuvxyz", "αβεηικμνορτυνχυζ"),  # Greek
)


def scripts_letters(folded: str) -> list[str]:
    """Give a folded text with the letters of each script that may stand where Latin ones were read."""
    return [folded.translate(letters) for letters in _READ_FOR]


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `offsets[i]` is the place of its i-th character in the printed text."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the folded characters from `start` up to `end` stand in the printed text."""
        return self.offsets[start], self.offsets[end - 1] + 1


@lru_cache(maxsize=8192)
def fold(text: str) -> Folded:
    """Fold a text: letters, digits and vowel signs alone, lower-case, without accents."""
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        for part in _FOLDED[ord(character)]:
            characters.append(part)
            offsets.append(offset)
    return Folded("".join(characters), tuple(offsets))


def _parts(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character.translate(_SPECIAL)).lower().translate(_SPECIAL)
    return "".join(filter(_stays, parts))


#: Arabic letters are drawn apart with it, as titles are ("شهـــادة").
_ELONGATION = "\u0640"


def _stays(part: str) -> bool:
    """Combining accents go; the vowel signs of Thai and Arabic letters stay letters or go alike."""
    category = unicodedata.category(part)
    letter = category[0] in "LN" and part != _ELONGATION
    return letter or (category == "Mn" and "\u0e00" <= part <= "\u0e7f")
