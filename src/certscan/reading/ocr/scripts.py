"""Scripts that the embedded models lack, and the packs of Tesseract that read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import regex

#: A text is in a script of which it has so many letters, and so much of all its letters.
_FEWEST_LETTERS, _LETTERS_SHARE = 10, 0.1

_RUN = regex.compile(r"(?<!\p{L})(?:\p{Lu}\.){2,}|\p{L}+")


@dataclass(frozen=True, slots=True)
class Script:
    """Letters that the embedded models lack; Tesseract's packs that read them, the most widespread first.

    `own` gives the script's letter for each Latin one that looks like it.
    """

    name: str
    packs: tuple[str, ...]
    letters: regex.Pattern[str]
    own: Mapping[int, int] = field(default_factory=dict, hash=False)

    def in_own_letters(self, text: str, *, beside: bool = False) -> str:
        """Put the script's letters for Latin ones among them where all look alike.

        `beside` tells that the words around are in the script, so that its initials are ("M.I.K.E.").
        """
        return _RUN.sub(lambda run: self._own(run.group(), beside=beside), text) if self.own else text

    def _own(self, run: str, *, beside: bool) -> str:
        mixed = self.letters.search(run) or ("." in run and beside)
        alike = all(self.letters.match(c) or ord(c) in self.own or c == "." for c in run)
        return run.translate(self.own) if mixed and alike else run


VIETNAMESE = Script(
    "Vietnamese", ("vie",), regex.compile(r"[ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]", regex.I)
)

CYRILLIC = Script(
    "Cyrillic",
    ("rus", "ukr", "kaz", "bul", "srp", "bel"),
    regex.compile(r"\p{Cyrillic}"),
    str.maketrans("ABCEHIKMOPTXaceiopxy", "АВСЕНІКМОРТХасеіорху"),
)
GREEK = Script(
    "Greek",
    ("ell",),
    regex.compile(r"\p{Greek}"),
    str.maketrans("ABEHIKMNOPTXYZovu", "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖονυ"),
)
KOREAN = Script("Korean", ("kor",), regex.compile("[\uac00-\ud7a3]"))

#: Named as Tesseract's script detection names them.
SCRIPTS = (
    CYRILLIC,
    KOREAN,
    Script("Thai", ("tha",), regex.compile(r"\p{Thai}")),
    Script("Arabic", ("ara", "fas"), regex.compile(r"\p{Arabic}")),
    Script("Hebrew", ("heb",), regex.compile(r"\p{Hebrew}")),
    GREEK,
    Script("Devanagari", ("hin",), regex.compile(r"\p{Devanagari}")),
)


def script_of(text: str) -> Script | None:
    """Tell in which script that the embedded models lack a text is, if in any."""
    letters = sum(c.isalpha() for c in text)
    enough = max(_FEWEST_LETTERS, _LETTERS_SHARE * letters)
    return next((script for script in SCRIPTS if len(script.letters.findall(text)) > enough), None)
