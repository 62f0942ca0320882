"""Captions that no list of wordings holds, told by their words: "Cycle ends", "Con scadenza il".

A caption is short and holds no number; each of its words belongs to one language's words of captions, and
together they speak of one thing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from certscan.catalogue.activities import activities
from certscan.catalogue.captions import caption_words
from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.page.labels import Label
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import company_score
from certscan.layout.line import Line, is_cjk

#: A caption is no longer than this, in characters and in words.
_LONGEST, _MOST_WORDS = 45, 7

#: "S I N C E"
_LETTER_SPACED = regex.compile(r"(?:\p{Lu}\s){3,}\p{Lu}")
#: No caption ends with one of these, as a line of running text may ("testing and").
_CONJUNCTIONS = {
    "and",
    "or",
    "und",
    "oder",
    "et",
    "ou",
    "y",
    "o",
    "e",
    "oraz",
    "och",
    "og",
    "en",
    "ve",
    "și",
    "или",
    "та",
}

#: "S.n.c.", "C.V." are legal forms.
_INITIALS = regex.compile(r"(?<!\p{L})\p{L}\.\s?\p{L}\.")
#: "1st", "2." before the word for an audit.
_ORDINAL = regex.compile(r"\d(?:st|nd|rd|th|\.|º|ª|°)?")

#: Which words win, where a caption holds several: the role that goes with a set of kinds.
_ROLES: tuple[tuple[frozenset[str], str | None], ...] = tuple(
    (frozenset(kinds.split()), role)
    for kinds, role in (
        ("number report", "other_number"),
        ("number holder", "other_number"),
        ("number scope", "other_number"),
        ("number standard", None),
        ("number audit", "other_number"),
        ("number revision", "other_number"),
        ("number address", None),
        ("report", None),
        ("surveillance", "surveillance_date"),
        ("recertification", "recertification_date"),
        ("previous expiry", "previous_expiry_date"),
        ("audit", "audit_date"),
        ("initial expiry start", "initial_date"),
        ("initial expiry", "valid_from"),  # "valid since"
        ("initial", "initial_date"),
        ("revision", "revision_date"),
        ("print", "print_date"),
        ("number", "certificate_number"),
        ("scope holder", None),
        ("scope address", None),
        ("scope", "scope"),
        ("issue expiry", None),
        ("expiry start", "valid_from"),
        ("expiry", "expiry_date"),
        ("issue", "issue_date"),
        ("decision", "decision_date"),
        ("start", "valid_from"),
    )
)

#: Captions of these roles speak of nothing beside.
_WHOLE = {"certificate_number", "scope"}
_FOREIGN = frozenset({"holder", "address", "standard", "issuer", "scope"})


#: Roles that speak for a value of their own, beside which a line needs no other caption.
_TELLING = DATE_ROLES | {
    "certificate_number",
    "scope",
    "scope_statement",
    "holder",
    "holder_statement",
    "holder_statement_end",
    "address",
    "standard",
    "standard_statement",
    "issuer",
    "other_number",
    "registration_id",
    "not_certificate",
    "accreditation_number",
}


def captions_of(
    lines: Sequence[Line], labels: Mapping[int, Sequence[Label]], spoken: frozenset[str], body_height: float
) -> list[Label]:
    """Find the caption that a line, or some lines of a narrow column together, begin with, as a label on each.

    `labels` are the labels found by their wordings, by line: where one tells what the line is about, that
    counts. `spoken` are the languages of the page's wordings, beside which English is understood.
    """
    *upper, last = lines
    found = [x for line in lines for x in labels.get(id(line), ())]
    told = any(x.firm and (x.role in _TELLING or x.alone) for x in found)
    if (
        lines[0].height > _TITLE * body_height
        or told
        or any(company_score(line.text) == 1 for line in lines)  # "FABRICATION LIMITED" tells no limit
        or any(_HOLDS_VALUE.search(line.text) for line in upper)
    ):
        return []
    head = _HEAD.match(last.text)
    end = len(head.group()) if head else 0
    if not end or any(x.weak and x.start == 0 and x.end >= end for x in labels.get(id(last), ())):
        return []  # a common word that is a label only beside its value ("From")
    text = " ".join([*(line.text for line in upper), last.text[:end]])
    caption = _in_one_of(_IN_TWO.split(text), spoken | {_ENGLISH} if spoken else spoken)
    if (
        caption is None
        or text.endswith(("。", "»", "”"))
        or (caption.role == "scope" and not _may_head_scope(lines[0], text))
    ):
        return []
    common = (caption.role, caption.language)
    return [_label(line, len(line.text), *common) for line in upper] + [_label(last, end, *common)]


#: What parts a caption in two languages: a slash, or the change of script.
_IN_TWO = regex.compile(r"/|(?<=\p{Han})\s+(?=\p{Latin})")

#: The language that captions may be in on any page.
_ENGLISH = "en"

#: A Chinese caption of a scope has so many characters at least.
_SHORTEST_CJK = 4

#: A heading of the paper is at least so much larger than its text.
_TITLE = 1.4


def _may_head_scope(first: Line, text: str) -> bool:
    """Tell whether words of scopes head one, and are not its first words themselves."""
    starts = first.text[:1].isupper() or (is_cjk(first.text[0]) and len(text) >= _SHORTEST_CJK)
    return starts and not activities().match(text)


def _in_one_of(parts: Sequence[str], spoken: frozenset[str]) -> Caption | None:
    """Read a caption in one or several languages; None where they disagree."""
    captions = [caption for part in parts if (caption := read_caption(part, spoken))]
    return captions[0] if len({caption.role for caption in captions}) == 1 else None


#: What a line says before its value: up to a colon, or to the first word with a digit.
_HEAD = regex.compile(r"[^:：\d]+?(?=\s*[:：]|\s+\S*\d|\s*$)")
_HOLDS_VALUE = regex.compile(r"\d|[:：]")


def _label(line: Line, end: int, role: str, language: str) -> Label:
    return Label(role, line, 0, end, line.text[:end], language, exact=False)


@dataclass(frozen=True, slots=True)
class Caption:
    """What a short text announces, as a role of the label files."""

    role: str
    language: str


_BETWEEN_WORDS = regex.compile(r"[\s/|:：,.()（）'’\-–]+")


@lru_cache(maxsize=8192)
def read_caption(text: str, spoken: frozenset[str] = frozenset()) -> Caption | None:
    """Tell what a text announces as a caption; None where it is none, or where languages disagree.

    `spoken` are the languages that it may be in; none of them, where they are unknown.
    """
    if _INITIALS.search(text):
        return None
    text = text.strip(" :：.-–—/|()（）")
    text = "".join(text.split()) if _LETTER_SPACED.fullmatch(text) else text
    if not 2 < len(text) + sum(is_cjk(c) for c in text) <= _LONGEST:
        return None
    parts = _BETWEEN_WORDS.split(text)
    words = tuple(part for part in parts if part and not _ORDINAL.fullmatch(part))
    if not words or words[-1].casefold() in _CONJUNCTIONS:
        return None
    if len(words) > _MOST_WORDS or any(c.isdigit() for w in words for c in w):
        return None
    found = {
        role: language
        for language in caption_words()
        if (not spoken or language in spoken)
        and (kinds := _index(language).kinds_of(words))
        and (role := _role(kinds))
    }
    if len(found) != 1:
        return None
    ((role, language),) = found.items()
    return Caption(role, language)


def _role(kinds: frozenset[str]) -> str | None:
    for wanted, role in _ROLES:
        if wanted <= kinds:
            strange = role in _WHOLE and kinds & _FOREIGN - wanted
            return None if strange else role
    return None


@dataclass(frozen=True)
class _Index:
    """One language's words, folded: whole ones, beginnings, and parts of text without spaces."""

    whole: Mapping[str, frozenset[str]]
    beginnings: Mapping[str, frozenset[str]]
    unspaced: bool

    def kinds_of(self, words: Sequence[str]) -> frozenset[str]:
        """What all the words speak of; nothing where one of them is strange, or where all are fillers."""
        kinds: set[str] = set()
        for word in words:
            found = self._parts(plain(word)) if self.unspaced else self._word(_key(word))
            if not found:
                return frozenset()
            kinds |= found
        return frozenset(kinds - {"filler"})

    def _word(self, word: str) -> frozenset[str]:
        if word in self.whole:
            return self.whole[word]
        for end in range(len(word), 2, -1):
            if word[:end] in self.beginnings:
                return self.beginnings[word[:end]]
        return frozenset()

    def _parts(self, text: str) -> frozenset[str]:
        kinds: set[str] = set()
        place = 0
        while place < len(text):
            size = next(
                (n for n in range(len(text) - place, 0, -1) if text[place : place + n] in self.whole), 0
            )
            if not size:
                return frozenset()
            kinds |= self.whole[text[place : place + size]]
            place += size
        return frozenset(kinds)


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    """What a word is compared by: its accents count where it has any ("tại" is no "tải"); engines lose them all."""
    folded = unicodedata.normalize("NFC", word.casefold()).replace(_DOT, "")
    return plain(folded) if folded.isascii() else folded


#: What the lower case of "İ" leaves over its i.
_DOT = "\u0307"


@cache
def _index(language: str) -> _Index:
    whole: dict[str, set[str]] = {}
    beginnings: dict[str, set[str]] = {}
    for kind, entries in caption_words()[language].items():
        for entry in entries:
            place = beginnings if entry.endswith("*") else whole
            for key in {plain(entry), _key(entry.removesuffix("*"))}:
                place.setdefault(key, set()).add(kind)
    unspaced = any(is_cjk(c) or "\u0e00" <= c <= "\u0e7f" for entry in whole for c in entry)
    return _Index(_frozen(whole), _frozen(beginnings), unspaced)


def _frozen(sets: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(kinds) for key, kinds in sets.items()}
