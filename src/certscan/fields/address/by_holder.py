"""The address that stands behind or below the holder's name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import regex

from certscan.catalogue.countries import ends_with_country
from certscan.catalogue.label_model import DATE_ROLES
from certscan.catalogue.wordlists import organisation_words
from certscan.fields.address.codes import opening_codes_end, opens_with_house
from certscan.fields.address.lines import paragraphs
from certscan.fields.candidate import Candidate
from certscan.fields.names.lines import ITEM
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import continuation, joined
from certscan.fields.page.values import is_code
from certscan.fields.wording.organisation import address_score, company_score, is_bare_form
from certscan.layout.line import Line, is_cjk
from certscan.record import Value

#: How much it tells that an address stands below the holder's name or behind it, and what hardly looks like one.
_BELOW, _BEHIND, _STREET_BELOW, _HARDLY = 0.7, 0.6, 0.6, 0.3
_LIKE_ADDRESS = 0.5
#: Where the name stands again, as in lists of sites, it tells so much less.
_LATER = 0.25

#: What stands behind a name on its line is an address only where it is so long; Chinese is shorter.
_LONG, _LONG_CHINESE = 20, 6

#: So many lines between a name and its address may tell a code, the name's rest, or the name once more.
_BETWEEN = 3
#: The first of them stands so many line heights below the name, the next ones below each other.
_GAP, _NEXT_GAP = 2.5, 1.5


def beside_holder(page: PageText, holder: Value[str], *, later: bool) -> Iterable[Candidate[str]]:
    """The lines behind or below the holder's name as its address, the first ones above those on a `later` page."""
    lines = list(_lines_of_name(page, holder))
    less = _LATER if later else 0.0
    for line in lines:
        end = _name_end(line.text, holder.printed)
        found = list(_behind_name(page, line, end)) if end else []
        # Of two slanting lines the lower one may begin as high.
        nearest = page.layout.below(line, line.box, _GAP * line.height)[:2]
        for follower in sorted(nearest, key=lambda x: x.box.cy)[:1]:
            if not found and follower not in lines:
                found = list(_below(page, follower, line))
        for candidate in found:
            yield replace(candidate, score=candidate.score - less)
        less = _LATER if found else less


def _lines_of_name(page: PageText, holder: Value[str]) -> Iterator[Line]:
    """The lines on which the holder's name stands."""
    places = [e.bbox for e in holder.evidence if e.page == page.number]
    for line in page.lines:
        left, top, right, bottom = page.layout.evidence(line).bbox
        for x0, y0, x1, y1 in places:
            middle = (x0 + x1) / 2, (y0 + y1) / 2
            if left <= middle[0] <= right and top <= middle[1] <= bottom:
                yield line
                break


#: The end of a name on a line of its own has so many characters.
_SHORTEST_END = 3


def _name_end(text: str, printed: str) -> int | None:
    """Where a name ends on a line that holds it, or begins with the rest of it."""
    if printed in text:
        return text.index(printed) + len(printed)
    for size in range(min(len(printed), len(text)), _SHORTEST_END - 1, -1):
        if text.startswith(printed[-size:]):
            return size
    return None


def _behind_name(page: PageText, line: Line, start: int) -> Iterable[Candidate[str]]:
    """What stands on the line of the holder's name behind it ("identifier, name, address"), where it may be an address."""
    start = _past(line.text, start, SEPARATORS + _OPENING)
    told = False
    for label in page.labels_in(line):
        announced = (
            not label.weak or is_cjk(line.text[label.start]) or line.text[label.end :][:1] in {":", "："}
        )
        if label.role == "address" and label.start == start and announced:
            start = _past(line.text, label.end, SEPARATORS + _OPENING)
            told = not label.weak and start < len(line.text)
    led = _lead_in(line.text[start:])
    span = Span(line, start + led, len(line.text))
    score = address_score(span.text)
    least = _LONG_CHINESE if is_cjk(span.text[:1] or " ") else _LONG
    if told or len(span.text) >= least or score >= _MOSTLY_ADDRESS or (led and score > 0):
        yield from paragraphs(page, span, _BEHIND if told or score >= _LIKE_ADDRESS else _HARDLY)


#: What stands before an address in a sentence.
_OPENING = ",;，、(（"
_MOSTLY_ADDRESS = 0.9


def _past(text: str, start: int, marks: str) -> int:
    """The place behind the marks that stand at a place of a text."""
    return len(text) - len(text[start:].lstrip(marks))


#: "X Inc. of 2/F Quay House": a place with its number.
_OF_HOUSE = regex.compile(r"of\s(?=\d)")


def _lead_in(text: str) -> int:
    """The length of the words before an address in running text ("with its plant at …"); 0 where there are none."""
    found = organisation_words().leads_to_place.match(text) or _OF_HOUSE.match(text)
    return found.end() if found else 0


def _below(page: PageText, line: Line, name: Line) -> Iterable[Candidate[str]]:
    """The address below a name: a code, the name's rest or the name in another script may stand between."""
    for _ in range(_BETWEEN):
        between = _stands_between(page, line, name)
        span = None if between else _unlabelled(page, line)
        if not between and span is None:
            return
        score = address_score(span.text) if span else 0.0
        if span and score > 0 and not _CLAUSE.match(span.text):
            told = max(score, _score_with_next(page, span))
            yield from paragraphs(page, span, _weight(span.text, told))
            return
        below = page.layout.below(line, line.box, _NEXT_GAP * line.height)[:1]
        if not below:
            return
        line = below[0]


def _score_with_next(page: PageText, first: Span) -> float:
    """How much a line and the next one are together like an address, as one without a number is by what follows."""
    texts = [first.text, *(x.text for x in continuation(page, first.line, most=1))]
    return address_score(joined(texts)) if len(texts) > 1 else 0.0


#: A street and a number may be all of an address's first line.
_STREET = regex.compile(r"\p{Lu}[\p{L}\p{M}.-]{3,}(?:\s\p{L}+)*\s\d+(?:[/-]\d+)?\p{L}?,?")
#: "In der Senke 21, 12345 Nordhafen": with a postal code and a town it is an address, whatever the street is called.
_STREET_AND_TOWN = regex.compile(
    r"\p{Lu}[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+)*\s\d+(?:[/-]\d+)?\s?\p{L}?,\s(?:\p{Lu}{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}\p{M}\s.'’/-]+"
)


def _weight(text: str, score: float) -> float:
    """How much it tells that a line stands below the name, by its likeness to an address."""
    ends = ends_with_country(text) and any(map(str.isdigit, text))
    if score >= _LIKE_ADDRESS or ends or _STREET_AND_TOWN.fullmatch(text):
        return _BELOW
    return _STREET_BELOW if _STREET.fullmatch(text) else _HARDLY


#: Words that begin small, with no number and no comma, are the name's rest ("for the Quay Unit Trust").
_CLAUSE = regex.compile(r"\p{Ll}+\s\p{Ll}[^\d,]*$")

#: A caption that no label's wording is ("Head site:").
_CAPTION = regex.compile(r"[^:：\d]{3,30}[:：]\s*(?=\S)")


def _unlabelled(page: PageText, line: Line) -> Span | None:
    """A line without the label or the words that lead to an address; None where it opens with another label."""
    item = ITEM.match(line.text)
    start = item.end() if item else 0
    for label in () if opens_with_house(page, line) else page.labels_in(line):
        behind = line.text[label.end :].lstrip()
        announces = label.opens_line or _is_twin(label, start)
        if announces and label.role == "address" and (not label.weak or behind[:1] in {":", "："}):
            start = _past(line.text, label.end, SEPARATORS)
        elif (
            label.opens_line
            and label.firm
            and not (start or _is_of_street(page, label))
            and label.role not in _BEFORE_ADDRESS
        ):
            return None
    caption = _CAPTION.match(line.text, start)
    if caption and not address_score(caption.group()):
        start = caption.end()
    return Span(line, start + _lead_in(line.text[start:]), len(line.text))


def _is_twin(label: Label, start: int) -> bool:
    """Tell whether a label stands where the value of another one began: the same in a second language."""
    return start > 0 and label.start == start and not label.weak


def _is_of_street(page: PageText, label: Label) -> bool:
    """Tell whether a label's wording is a street's name or the beginning of it: like the word before a date there is none of."""
    behind = label.line.text[label.end : label.end + 1]
    undated = label.role in DATE_ROLES and not label.exact and not page.dates_in(label.line)
    return undated or (behind.isalpha() and not is_cjk(behind))


#: What labels stand with between a name and its address: under the name itself, or before a code; a word of names too ("Works").
_BEFORE_ADDRESS = {"address", "holder", "registration_id", "other_number"}
_CODES_OF_HOLDER = {"registration_id", "other_number"}
#: A code behind its caption ("Site code: 4711").
_CODE = regex.compile(
    r"\P{L}{0,2}[^:：\d]{1,30}(?:[:：]|(?<!\p{L})(?:[Nn][or]|NO|NR|N[°º])\.?|№|#)\s?\p{Lu}{0,4}[\d/-]{4,20}"
)
#: … and alone behind a label.
_CODE_ALONE = regex.compile(r"[\s:：.№#]*\p{Lu}{0,4}[\d/-]{4,20}")


def _is_before_code(label: Label) -> bool:
    """Tell whether a label of a code, before which its owner may stand, and the code are a whole line ("BRCGS site code 4711")."""
    text = label.line.text
    owner = text[: label.start]
    told = (
        label.role in _CODES_OF_HOLDER and not label.weak and not any(c.isdigit() or c == "," for c in owner)
    )
    return told and bool(_CODE_ALONE.fullmatch(text[label.end :].rstrip()))


#: The rest of a broken legal form has so few characters.
_SHORT_REST = 8
#: A bracket that a name opens on its line, and the line that closes it ("… Ltd. (Unit" "3)").
_OPEN_BRACKET, _CLOSES = regex.compile(r"[(（][^()（）]*$"), regex.compile(r"[^()（）]{1,30}[)）]")


def _stands_between(page: PageText, line: Line, name: Line) -> bool:
    """Tell whether a line below a name is no address yet: a code, a caption of the name, the name's rest."""
    text = line.text.strip()
    opening = page.labels_in(line)[:1]
    if any(x.opens_line and x.firm and x.role == "standard_statement" for x in opening):
        return True
    if opening_codes_end(page, line) == len(line.text) or _CODE.fullmatch(text) or is_code(text):
        return True
    if any((x.role == "holder" and x.alone) or _is_before_code(x) for x in page.labels_in(line)):
        return True
    if _OPEN_BRACKET.search(name.text) and _CLOSES.fullmatch(text):
        return True
    broken = len(text) <= _SHORT_REST and company_score(name.text) < 1
    if broken and company_score(f"{name.text} {text}") == 1:
        return True
    return address_score(text) < _LIKE_ADDRESS and (company_score(text) == 1 or is_bare_form(text))
