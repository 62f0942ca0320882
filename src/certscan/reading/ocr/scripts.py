"""Scripts that the embedded models lack, and the packs of Tesseract that read them."""

from __future__ import annotations

from dataclasses import dataclass

import regex


@dataclass(frozen=True, slots=True)
class Script:
    """Letters that the embedded models lack; Tesseract's packs that read them, the most widespread first."""

    name: str
    packs: tuple[str, ...]
    letters: regex.Pattern[str]


VIETNAMESE = Script(
    "Vietnamese", ("vie",), regex.compile(r"[ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]", regex.I)
)

CYRILLIC = Script("Cyrillic", ("rus", "ukr", "kaz", "bul", "srp", "bel"), regex.compile(r"\p{Cyrillic}"))
GREEK = Script("Greek", ("ell",), regex.compile(r"\p{Greek}"))

#: Named as Tesseract's script detection names them.
SCRIPTS = (
    CYRILLIC,
    Script("Korean", ("kor",), regex.compile("[\uac00-\ud7a3]")),
    Script("Thai", ("tha",), regex.compile(r"\p{Thai}")),
    Script("Arabic", ("ara", "fas"), regex.compile(r"\p{Arabic}")),
    Script("Hebrew", ("heb",), regex.compile(r"\p{Hebrew}")),
    GREEK,
    Script("Devanagari", ("hin",), regex.compile(r"\p{Devanagari}")),
)
