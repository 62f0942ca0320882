"""Label wordings found in the lines of a page, whatever the language, spacing and case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import regex
from rapidfuzz import fuzz, process

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.page.label_wordings import (
    MISREAD_CJK,
    SHORT,
    Wording,
    cjk_wordings,
    like,
    long_wordings,
    without_ligatures,
    wordings_in,
)
from certscan.fields.wording.folding import fold, plain, scripts_letters
from certscan.geometry import Box
from certscan.layout.line import Line, is_cjk

#: Latin wordings of this length may stand inside a run of letters, as OCR loses spaces.
_LONG_ENOUGH = 11

#: What may stand between a label and its value.
SEPARATORS = " \t:：.．。-–—=#*•·|/\\>»)）]】°º"

#: What closes a label before its value.
_CLOSING = {":", "："}

#: What may stand behind a caption: "Expires (unless withdrawn earlier)"; that of a date may go on below.
_REMARK = regex.compile(r"[(（][^()（）\d]+[)）]")
_OPEN_REMARK = regex.compile(r"[(（][^()（）\d]+")

#: A heading in the line of its text ("Scope. Manufacture of …").
_HEADS_TEXT = regex.compile(r"\.\s\p{Lu}\p{Ll}")


_CJK = r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
#: Where a wording may begin: not inside a word, unless with a capital letter; between Chinese characters anywhere.
_BEGINS = regex.compile(rf"(?<!\p{{L}})[\s\S]|\p{{Uppercase}}|{_CJK}|(?<={_CJK})[\s\S]")


@dataclass(frozen=True)
class Label:
    """A wording found in a line, from `start` up to `end`; `role` tells what it announces."""

    role: str
    line: Line
    start: int
    end: int
    wording: str
    language: str
    weak: bool = False
    exact: bool = True

    @cached_property
    def box(self) -> Box:
        """Where the label stands, in page units."""
        return self.line.box_of(self.start, self.end)

    @property
    def firm(self) -> bool:
        """Whether it counts as a label wherever its value stands: strong, or alone on its line."""
        return not self.weak or self.alone

    @cached_property
    def alone(self) -> bool:
        """Whether it is all that its line says, or a mark closes it at the line's start or behind its twin."""
        before, rest = self.line.text[: self.start].rstrip(), self.line.text[self.end :].strip()
        if rest == "." and self.line.text[self.start].islower():
            return False  # the last word of a sentence ("services.")
        closed = rest.lstrip(". ")[:1] in _CLOSING or bool(_REMARK.fullmatch(rest))
        closed = closed or (self.role in DATE_ROLES and bool(_OPEN_REMARK.fullmatch(rest)))
        if not self.weak or plain(self.wording) == "scope":
            bar = rest.startswith("|") and rest.count("|") == 1
            closed = closed or bar or bool(_HEADS_TEXT.match(rest) and self.end > SHORT)
        return (self.opens_line and (closed or len(plain(rest)) == 0)) or (
            before.endswith("/") and (closed or not rest)
        )

    @property
    def has_colon(self) -> bool:
        """Whether a colon stands behind it."""
        return self.line.text[self.end :].lstrip()[:1] in _CLOSING

    @cached_property
    def opens_line(self) -> bool:
        """Whether nothing but numbering stands before it."""
        before = plain(self.line.text[: self.start])
        # "场所名称" names a site, "总体范围" is the scope all the same.
        of_another = self.role in {"holder", "template_date"} and any(is_cjk(c) for c in before)
        return len(before) <= 2 and not of_another

    @cached_property
    def ends_line(self) -> bool:
        """Whether nothing but marks stands behind it."""
        return not self.line.text[self.end :].strip(SEPARATORS)

    @property
    def value_start(self) -> int:
        """Where on its line what stands behind it begins, past the marks that part them."""
        text = self.line.text
        return len(text) - len(text[self.end :].lstrip(SEPARATORS))


def find_labels(line: Line) -> list[Label]:
    """Find the labels in a line, left to right; where two overlap the longer one counts."""
    return _or_misread(line, _with_twins(_without_overlaps(_printed(line))))


def _printed(line: Line, before: int | None = None) -> Iterator[Label]:
    """Find the wordings that stand in a line, or that begin there before some place, overlapping ones too."""
    text, folded = line.text, fold(line.text)
    begins = {match.start() for match in _BEGINS.finditer(text, 0, before)}
    places = (place for place, offset in enumerate(folded.offsets) if offset in begins)
    for place, wording in wordings_in(folded.text, places):
        start, end = folded.span(place, place + len(wording.folded))
        matched = text[start:end]
        if (
            _stands_alone(text, start, end, wording)
            and not _opens_bracket(matched, wording)
            and not _is_another_word(matched, wording)
        ):
            yield Label(wording.role, line, start, end, wording.printed, wording.language, wording.weak)


def _or_misread(line: Line, chosen: list[Label]) -> list[Label]:
    """Give a line's labels, or one that was misread where they tell less."""
    if all(label.weak or label.role == "certificate_word" or _breaks_off(label) for label in chosen):
        return _misread(line) or chosen
    longest = max(label.end - label.start for label in chosen)
    head = _COLON.split(line.text, 1)[0]
    if is_cjk(line.text[0]) and longest < len(head) <= MISREAD_CJK[1]:
        # A misread character may leave a shorter wording of another role ("通过认证的范" + "围").
        return [x for x in _misread(line) if x.end - x.start > longest] or chosen
    return chosen


def _breaks_off(label: Label) -> bool:
    """Tell whether a label ends inside a word, as of a misread one it may ("Certifica" of "Certificaçã desde")."""
    left, right = label.line.text[label.end - 1 : label.end], label.line.text[label.end : label.end + 1]
    return left.isalpha() and right.islower() and not is_cjk(right)


def _with_twins(labels: list[Label]) -> list[Label]:
    """Trust common words that open a line as one label in two languages: "Phạm vi/Scope"; engines lose the stroke."""
    firm: set[int] = set()
    for first, second in pairwise(labels):
        between = first.line.text[first.end : second.start].strip()
        whole = not between and not second.line.text[second.end :].strip(" :：")
        told = between == "/" or (whole and first.language != second.language)
        if first.opens_line and first.role == second.role and told:
            firm |= {id(first), id(second)}
    return [replace(label, weak=False) if id(label) in firm else label for label in labels]


#: What ends a label at the beginning of a line: a colon, or the value's first word, which holds a digit.
_COLON, _VALUE = regex.compile(r"[:：]"), regex.compile(r"\s(?:\p{Lu}\s)?(?=\S*\d)(?!\p{L}{4,}1\s)")

#: How much alike (0 to 100) each word of a misread label and that of its wording are at least, and more than a long one.
_SAME_WORD, _LONG_WORD = 75, 5
#: How much alike (0 to 100) the last words of a misread label and of its wording are at least.
_SAME_END = 50

#: A label is broken over two lines only in a narrow column.
NARROW = 45


def find_wrapped_labels(lines: Sequence[Line]) -> list[Label]:
    """Find labels that begin on the first of some lines and end on the last; each gives a label on all of them."""
    if any(len(line.text) > NARROW for line in lines):
        return []
    first, last = lines[0], lines[-1]
    joined = Line(first.page, tuple(word for line in lines for word in line.words))
    seam = len(joined.text) - len(last.text)
    if not any(x.end > seam and x.opens_line for x in _printed(joined, len(first.text))):
        return []
    found = []
    for label in find_labels(joined):
        begins = label.opens_line and label.start < len(first.text) and label.end > seam
        rest = last.text[label.end - seam :].strip()
        covers = label.end - seam > 0.5 * len(last.text) or rest[:1] in _CLOSING
        if begins and covers and not rest[:1].isalpha() and label.exact:
            common = (label.wording, label.language, label.weak)
            found.append(Label(label.role, first, label.start, len(first.text), *common))
            found += [Label(label.role, line, 0, len(line.text), *common) for line in lines[1:-1]]
            found.append(Label(label.role, last, 0, label.end - seam, *common))
    return found


#: So many words on either side of a line's end are looked at for a wording that runs over it.
_ACROSS = 6


#: What a value follows in running text, wherever its line ends.
_RUNNING = DATE_ROLES | {"certificate_number", "scope_statement", "holder_statement", "former_statement"}


def find_run_on_labels(upper: Line, lower: Line) -> list[Label]:
    """Find labels in running text that begin on one line and end on the next; they stand on the next."""
    tail, head = upper.words[-_ACROSS:], lower.words[:_ACROSS]
    joined = Line(upper.page, tail + head)
    seam = len(joined.text) - len(Line(lower.page, head).text)
    if not any(x.end > seam and x.role in _RUNNING for x in _printed(joined, seam)):
        return []
    return [
        replace(label, line=lower, start=0, end=label.end - seam)
        for label in find_labels(joined)
        if label.role in _RUNNING and label.start < seam < label.end and label.exact and not label.weak
    ]


def _opens_bracket(matched: str, wording: Wording) -> bool:
    """Tell whether a bracket opens or a clause ends inside a match: "公司(地址" is a name's end and a label."""
    ends = "(，；。," if is_cjk(wording.printed[0]) else "(，；。"
    printed = wording.printed.replace("（", "(")
    return any(c in matched.replace("（", "(") and c not in printed for c in ends)


def _is_another_word(matched: str, wording: Wording) -> bool:
    """Tell whether a short word has accents where a wording has none ("đến" is no "den"); engines lose accents."""
    short = wording.weak and len(wording.folded) <= SHORT
    return short and wording.printed.isascii() and not matched.isascii()


#: The last word of a wording that may stand inside a run of letters is longer.
_SHORTEST_LAST = 2

#: A few capitals before a number's hyphen belong to the number ("RC-57582-22").
_IN_CODE = regex.compile(r"\p{Lu}{2,3}-\d$")


def _stands_alone(text: str, start: int, end: int, wording: Wording) -> bool:
    """Tell whether the wording is no part of a longer word."""
    if is_cjk(wording.printed[0]):
        return True
    long = len(wording.folded) >= _LONG_ENOUGH and not wording.weak
    before = (
        start == 0
        or not text[start - 1].isalpha()
        or is_cjk(text[start - 1])
        or (text[start].isupper() and (long or text[start - 1].islower()))
    )
    # "Certificado n" goes on in "Certificado núm.", which is another wording.
    # … and "Certificate to" is none in "CERTIFICATE – TOY SAFETY".
    whole = long and len(wording.printed.split()[-1].strip(".")) > _SHORTEST_LAST
    numbered = text[end - 1 : end].isdigit() and text[end : end + 1].isdigit()  # "Surveillance 2" of "2024"
    after = end >= len(text) or not (text[end].isalpha() or numbered) or is_cjk(text[end]) or whole
    return (
        before
        and after
        and not (wording.role != "certificate_number" and _IN_CODE.match(text, start, end + 2))
    )


def _misread_cjk(line: Line, head: str, folded: str) -> list[Label]:
    """Find a Chinese or Japanese label in which one character was misread, or the last one lost."""
    best = process.extractOne(folded, cjk_wordings().keys(), scorer=fuzz.ratio, score_cutoff=80)
    if best is None or not (len(best[0]) == len(folded) or best[0][:-1] == folded):
        return []  # as long as the label, or the label without the last character, which a line's end may lose
    wording = cjk_wordings()[best[0]]
    common = (wording.printed, wording.language, wording.weak)
    return [Label(wording.role, line, 0, len(head), *common, exact=False)]


def _without_overlaps(labels: Iterable[Label]) -> list[Label]:
    chosen: list[Label] = []
    for label in sorted(labels, key=lambda x: (x.start - x.end, x.weak)):
        same_span = any(
            c.start == label.start and c.end == label.end and c.role != label.role for c in chosen
        )
        if same_span or not any(label.start < c.end and c.start < label.end for c in chosen):
            chosen.append(label)
    return sorted(chosen, key=lambda x: x.start)


def _words(text: str) -> list[str]:
    """The folded words of a text."""
    return [folded for word in text.split() if (folded := plain(word))] or [""]


def _are_same_words(words: Sequence[str], meant: Sequence[str]) -> bool:
    """Tell whether words are misread ones: "Registration PE" is not "Registration No", "revision" not "emission"."""
    pairs = zip(words, meant, strict=True) if len(words) == len(meant) else ()
    return fuzz.ratio(words[-1], meant[-1]) >= _SAME_END and all(_is_same_word(*x) for x in pairs)


def _is_same_word(word: str, meant: str) -> bool:
    alike = fuzz.ratio(word, meant)
    return alike > _SAME_WORD or (alike == _SAME_WORD and len(meant) < _LONG_WORD)


def _misread(line: Line) -> list[Label]:
    """Find a label at a line's start in which a letter or two were misread."""
    text = line.text
    head = _COLON.split(text, 1)[0]
    if head == text:
        head = _VALUE.split(text, 1)[0]
    folded = plain(head)
    if MISREAD_CJK[0] <= len(folded) <= MISREAD_CJK[1] and is_cjk(folded[0]):
        return _misread_cjk(line, head, folded)
    if not 8 <= len(folded) <= 60 or " " not in head.strip() or head.rstrip().endswith(("»", "”")):
        return []
    in_script = next((x for x in scripts_letters(folded) if x != folded and x in long_wordings()), "")
    wording = long_wordings().get(in_script) or without_ligatures().get(folded)
    if wording is not None:
        return [Label(wording.role, line, 0, len(head), wording.printed, wording.language, exact=False)]
    best = process.extractOne(folded, like(folded), scorer=fuzz.ratio, score_cutoff=89)
    if best is None or best[0].startswith(folded):
        return []
    wording = long_wordings()[best[0]]
    if not _are_same_words(_words(head), _words(wording.printed)):
        return []
    return [
        Label(wording.role, line, 0, len(head), wording.printed, wording.language, wording.weak, exact=False)
    ]
