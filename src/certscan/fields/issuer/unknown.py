"""Certification bodies that the catalogue lacks: by labels, by what they say of themselves, by their trade."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.fields.candidate import Candidate
from certscan.fields.issuer.candidate import OFFICE, VERB, is_person, named_candidate
from certscan.fields.issuer.certifying import LONGEST_PART, before_certifies, from_above
from certscan.fields.issuer.in_sentences import names_in_sentences
from certscan.fields.issuer.names import (
    CERTIFIES,
    TRADE,
    behind_sentence,
    ends_sentence,
    leading_name,
    without_address,
)
from certscan.fields.names.lines import is_legal_form
from certscan.fields.page.body_lines import is_of_former_body
from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.page.value_lines import joined
from certscan.fields.page.values import Place, values_of
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import (
    address_score,
    company_score,
    legal_form_end,
    named_part,
    opens_with_form,
)
from certscan.layout.line import Line, is_cjk

_QUOTES = '«“„"'

#: A text that is so much like an address is one.
_AN_ADDRESS = 0.7

#: What is so much larger than the office of who signs is a seal across it, whose letters are read by halves.
_SEAL = 2.5


def unknown_issuers(pages: Sequence[PageText]) -> list[Candidate[str]]:
    """Names of bodies that the catalogue lacks: after labels, before "certifies that", by their trade."""
    return _added_up(candidate for page in pages for candidate in _on_page(page))


@once_per_page
def _on_page(page: PageText) -> Sequence[Candidate[str]]:
    candidates = [*_wrapped(page), *_behind_labels(page)]
    for line in (x for x in page.lines if not is_of_former_body(page, x)):
        subjects = before_certifies(page, line)
        candidates += [*subjects, *names_in_sentences(page, line)]
        candidates += [] if subjects else _by_trade(page, line)
    return candidates


def _added_up(candidates: Iterable[Candidate[str]]) -> list[Candidate[str]]:
    """Each name once, the surer the more often it is printed."""
    groups: dict[str, list[Candidate[str]]] = {}
    for candidate in candidates:
        groups.setdefault(plain(candidate.value), []).append(candidate)
    joined_candidates = []
    for group in groups.values():
        group.sort(key=lambda c: -c.score)
        score = min(group[0].score + 0.12 * (len(group) - 1), 0.9)
        evidence = tuple(e for c in group[:3] for e in c.evidence)
        joined_candidates.append(
            Candidate(group[0].value, group[0].printed, score, evidence, group[0].reading)
        )
    return sorted(joined_candidates, key=lambda c: -c.score)


def _behind_labels(page: PageText) -> Iterable[Candidate[str]]:
    for label in page.labelled("issuer"):
        for found in values_of(page, label)[:1]:
            text = behind_sentence(found.span.text)
            bare = without_address(named_part(text))
            named = company_score(bare) or TRADE.search(bare)
            printed = label.line.text[label.start : label.end]
            office = OFFICE.search(printed)
            sealed = found.span.line.height > _SEAL * label.line.height
            if page.labelled_in(found.span.line, "former_statement"):
                continue  # who issued the paper that this one goes on from
            placed = address_score(bare) > _AN_ADDRESS and company_score(bare) < 1
            if _is_statement(page, label, found.span) or placed or (office and (sealed or not named)):
                continue  # a sentence, an address, the person who signs, or the seal beside the signature
            # Inside a sentence the word speaks of the body without naming it.
            said = 0.35 if label.opens_line or label.alone or found.span.text[:1] in _QUOTES else 0.15
            score = said + 0.2 * company_score(text) + 0.15 * bool(TRADE.search(text))
            if opens_with_form(text):  # "Công ty Cổ phần / Chứng nhận …": a word of it is a label elsewhere
                text = leading_name(found.span.line.text[found.span.start :])
                certifies = CERTIFIES.match(text)
                text = certifies["name"] if certifies else text
            if found.place is Place.SAME_LINE and _PART_OF_NAME.search(label.line.text[: found.span.start]):
                text = f"{label.line.text[label.start : label.end]} {text}"
            name = without_address(named_part(text))
            yield from named_candidate(page, found.span, name, score)


#: From this score on a text has a firm's word; from this part of a page's height on, and with so many words at most, a
#: name without one is a body's, where its address stands behind it.
_LIKE_FIRM, _SMALL_PRINT, _MOST_WORDS = 0.5, 0.85, 7


def _has_address_behind(page: PageText, line: Line) -> bool:
    """Tell whether a line at the foot is a name and its address ("Nile Crown for Conformity Certificates, 11 …")."""
    name = without_address(line.text)
    low = line.box.cy > _SMALL_PRINT * page.layout.height
    named = name[:1].isupper() and 1 < len(name.split()) <= _MOST_WORDS and not OFFICE.search(name)
    return low and named and address_score(line.text[len(name) :]) > _AN_ADDRESS


#: Bodies are named in a page's head, above this part of its height, and in its foot, below that.
_HEAD, FOOT = 0.25, 0.65


def _by_trade(page: PageText, line: Line) -> list[Candidate[str]]:
    """A company with a word of the trade in its name."""
    if not TRADE.search(line.text):
        return []
    alone = behind_sentence(line.text) == line.text  # else a label at the line's start is the sentence's
    other = alone and page.labels_open(line) and not page.labelled_in(line, "issuer")
    speaks = line.text[:1].islower() and page.labelled_in(line, "holder_statement")
    formless = company_score(line.text) < _LIKE_FIRM
    unlike = formless and not _has_address_behind(page, line)
    if other or speaks or unlike:
        return []
    name = VERB.split(from_above(page, line, leading_name(line.text)))[0]
    if not TRADE.search(name):
        return []  # the word stood in an address or a web site
    place = line.box.cy / page.layout.height
    score = 0.25 + 0.15 * company_score(name) + 0.12 * (place < _HEAD or place > FOOT) + 0.05 * formless
    return named_candidate(page, Span(line, 0, len(line.text)), name, score)


#: "Certificadora Andina S.A.C.": what bodies are called is part of this one's name.
_PART_OF_NAME = regex.compile(r"(?:^|\s)(?:Certificadora|Registro|Entidad\s+Certificadora)\s$")

#: "body", the rest of a wrapped label, is no longer than this.
_SHORT_LEAD = 8


def _is_statement(page: PageText, label: Label, value: Span) -> bool:
    """Tell whether "certifies that" follows the word for a body at once, which then names none."""
    places = ((label.line, label.end), (value.line, value.start))
    return any(
        x.role == "holder_statement" and begin <= x.start <= begin + _SHORT_LEAD
        for line, begin in places
        for x in page.labels_in(line)
    )


#: A name has so many lines more at most.
_MORE_LINES = 3


def _goes_on(page: PageText, line: Line, *, labelled: bool = False) -> Line | None:
    """The line right below in the same size, beginning or centred alike, unless it is about something else.

    With `labelled` it may begin with a word that is a label elsewhere ("… Giám định / và Chứng nhận Phương Đông").
    """
    for below in page.layout.below(line, line.box, 0.9 * line.height)[:1]:
        alike = line.is_like(below) and below.box.aside(line.box) <= line.height
        other = page.labels_open(below) and not page.labelled_in(below, "issuer")
        other = other and not is_legal_form(below.text)
        return below if alike and (labelled or not other) else None
    return None


def _wrapped(page: PageText) -> list[Candidate[str]]:
    """Names of bodies that run over lines, at the head or the foot of the page."""
    candidates: list[Candidate[str]] = []
    for line in page.lines:
        if _MIDDLE[0] < line.box.cy / page.layout.height < _MIDDLE[1]:
            continue
        name = behind_sentence(line.text)
        last_words = line.text.rpartition("。")[2].strip()
        name = last_words if "。" in line.text and TRADE.search(last_words) else name
        opened = name != line.text and (opens_with_form(name) or name is last_words)
        if len(name) > LONGEST_PART or not (opened or _may_begin_name(page, line)):
            continue
        last = line
        for _ in range(_MORE_LINES):
            follower = _goes_on(page, last, labelled=opened)
            if follower is None:
                break
            more = _next_part(name, follower.text)
            begins = behind_sentence(follower.text) != follower.text
            name, last = more if begins else behind_sentence(joined([name, more])), follower
            whole = company_score(name) == 1 if is_cjk(name[-1]) else legal_form_end(name) == len(name)
            ended = more != follower.text if opened else whole
            if ended and TRADE.search(name) and (opened or address_score(line.text) < 0.3):
                candidates += named_candidate(page, Span(line, 0, len(line.text)), name, 0.62)
                break
    return candidates


def _next_part(name: str, text: str) -> str:
    """What of the next line belongs to a name: a Chinese legal form may be broken, and is told in the whole alone."""
    whole = leading_name(joined([name, text])) if is_cjk(name[-1:]) else ""
    return whole.removeprefix(name) if whole.startswith(name) else leading_name(text)


#: Between these parts of a page's height no body names itself in lines of its own.
_MIDDLE = 0.25, 0.7


def _ends_with_word_for_body(page: PageText, line: Line) -> bool:
    """Tell whether a sentence leads to a name that stands on the next line ("Hiermit bestätigt die Zertifizierungsstelle")."""
    return any(
        x.role == "issuer" and x.ends_line and _LAST_SMALL.search(line.text[: x.start])
        for x in page.labels_in(line)
    )


#: A word in small letters before another one.
_LAST_SMALL = regex.compile(r"(?<!\p{L})\p{Ll}+\s$")


def _may_begin_name(page: PageText, line: Line) -> bool:
    """Tell whether a line may be the first of a name: no whole name, no label, no sentence, nobody who signs."""
    other = page.labels_open(line) and not page.labelled_in(line, "issuer")
    other = other or _ends_with_word_for_body(page, line)
    says = ends_sentence(line.text) or page.labelled_in(line, "holder_statement")
    signs = is_person(line.text) or OFFICE.search(line.text)
    return not (company_score(line.text) >= 1 or other or says or signs)
