"""Certification bodies that the catalogue lacks: by labels, by what they say of themselves, by their trade."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.candidate import Candidate
from certscan.fields.issuer.candidate import (
    ARTICLE,
    OFFICE,
    VERB,
    is_person,
    named_candidate,
    role_names,
)
from certscan.fields.issuer.in_sentences import names_in_sentences
from certscan.fields.issuer.known import is_of_former_body
from certscan.fields.issuer.names import (
    CERTIFIES,
    CERTIFIES_BELOW,
    CERTIFIES_FIRST,
    CERTIFIES_INVERTED,
    CONFIRMS,
    TRADE,
    behind_sentence,
    ends_sentence,
    leading_name,
    without_address,
)
from certscan.fields.names.lines import is_legal_form
from certscan.fields.page.labels import NARROW, Label
from certscan.fields.page.page_text import PageText, Span, once_per_page
from certscan.fields.page.values import Place, joined, values_of
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import (
    address_score,
    company_score,
    is_bare_form,
    legal_form_alone,
    legal_form_end,
    named_part,
    opens_with_form,
)
from certscan.layout.line import Line, is_cjk

_QUOTES = '«“„"'
#: The title of a paper ("Certificate of Registration") is so much larger than its text.
_TITLE = 1.8

#: A text that is so much like an address is one.
_AN_ADDRESS = 0.7

#: What is so much larger than the office of who signs is a seal across it, whose letters are read by halves.
_SEAL = 2.5

#: What stands before "certifies that" and names nobody.
_NO_SUBJECT = regex.compile(
    r"(?i)this\b|di[et]\s|dat\s|het\s|de(?:tta|nna)\b|výsledek|v[ýy]sledok|audit|wydany|certyfikat|wynik|цей\b|цим\b|данн?ий\b|настоящий\b|этот\b|diese[rs]?\b|ce\s|cette\b|este\b|esta\b|est[ae]\s|el\s+presente|il\s+presente|la\s+presente|bu\b|acest\b|prezentul\b|tento\b|ovaj\b|ova\b|niniejszy\b|ten\b|prin\b|hierbij|par\s+l[ae]\s+pr|por\s+(?:la|el)\s+pr|con\s+la\s+pr|(?:por|mediante|a\s+través)\s+(?:medio\s+)?(?:del?|d[ao]|la|el)\s+(?:la\s+)?pres|por\s+meio\s+d|tramite\s+(?:il|la)\s+pr|con\s+il\s+pr|se\b|niniejszym|t[ií]mto|ovim|настоящим|цим\b|we\b|it\s+is|to\b|hereby|hiermit"
)


#: What goes on behind the subject of a sentence (", having met on …").
_PARTICIPLE = regex.compile(r",\s(?:having|being|acting|represented|through|by\s+virtue)\b")


#: What goes on behind a legal form, and is no part of the name ("X Sp. z o.o. niniejszym").
_SMALL_LETTERS = regex.compile(r"\s\p{Ll}")


def unknown_issuers(pages: Sequence[PageText]) -> list[Candidate[str]]:
    """Names of bodies that the catalogue lacks: after labels, before "certifies that", by their trade."""
    return _added_up(candidate for page in pages for candidate in _on_page(page))


@once_per_page
def _on_page(page: PageText) -> Sequence[Candidate[str]]:
    candidates = [*_wrapped(page), *_behind_labels(page)]
    for line in (x for x in page.lines if not is_of_former_body(page, x)):
        subjects = _before_certifies(page, line)
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


def _before_certifies(page: PageText, line: Line) -> list[Candidate[str]]:
    """Who "certifies that …"."""
    if CERTIFIES_BELOW.match(line.text):
        return _above_certifies(page, line)
    match = (
        CERTIFIES_INVERTED.match(line.text) or CERTIFIES.match(line.text) or CERTIFIES_FIRST.match(line.text)
    )
    confirms = None if match else CONFIRMS.match(line.text)
    match = confirms if confirms and company_score(confirms["name"]) == 1 else match
    if not match or _NO_SUBJECT.match(match["name"]) or _is_the_verb(page, line, match.end("name")):
        return []
    name = _PARTICIPLE.split(match["name"])[0]
    end = legal_form_end(name)
    name = name[:end] if end and _SMALL_LETTERS.match(name, end) else name
    subject = _from_above(page, line, _subject(page, line, name))
    score = 0.5 + 0.2 * company_score(subject) + 0.15 * bool(TRADE.search(subject))
    return named_candidate(page, Span(line, match.start("name"), match.end("name")), subject, score)


#: What is named by words that certify elsewhere.
_WITH_VERBS = DATE_ROLES | {"certificate_word", "certificate_number"}


def _is_the_verb(page: PageText, line: Line, end: int) -> bool:
    """Tell whether what stands before "certifies that" says the same in another language, or the verb is part of a label.

    "Chứng nhận" is to certify, but "giấy chứng nhận" a certificate.
    """
    return any(
        (x.role == "holder_statement" and x.opens_line and x.end >= end - len(" / "))
        or (x.role in _WITH_VERBS and x.start <= end + 1 < x.end)
        for x in page.labels_in(line)
    )


def _above_certifies(page: PageText, line: Line) -> list[Candidate[str]]:
    """Who stands on the line above "certifies that …", with a word of the trade in the name."""
    for above in page.layout.above(line, line.box, 1.5 * line.height)[:1]:
        if TRADE.search(above.text) and not (above.height > _TITLE * page.layout.body_height):
            name = leading_name(_behind_word_for_body(page, above))
            return named_candidate(
                page, Span(above, 0, len(above.text)), name, 0.5 + 0.2 * company_score(name)
            )
    return []


def _behind_word_for_body(page: PageText, line: Line) -> str:
    """What of a line is the name behind words for a body ("Die Zertifizierungsstelle der"), of which one may be a name's."""
    for label in page.labels_in(line):
        rest = line.text[label.end :].strip()
        several = label.role == "issuer" and label.opens_line and " " in label.wording
        if several and company_score(rest) == 1:
            return rest
    return line.text


#: The words in capitals that end a line, from which a name goes on below.
_NAME_SO_FAR = regex.compile(
    r"(?:\p{Lu}[\p{L}.&'’-]*\s+)(?:(?:\p{Lu}[\p{L}.&'’-]*|&|and|und|ve|et|y|e|de|di|of)\s+)*$"
)
#: A name that begins with a word of the trade and has no legal form is a part of one, if it has few words.
_SHORT_NAME = 3
#: A bracket in a name holds its place.
_BRACKET = regex.compile(r"[(（][^()（）]*[)）]?")


def _from_above(page: PageText, line: Line, name: str) -> str:
    """Put before "Sertifikasyon A.Ş.", a word of the trade and a legal form, what the line above ends with."""
    if behind_label := _begun_behind_label(page, line):
        return f"{behind_label} {name}"
    words = _BRACKET.sub(" ", name).replace(",", " ").split()
    told = is_bare_form(" ".join(words[1:])) or (len(words) <= _SHORT_NAME and company_score(name) < 1)
    alone = len(words) == 1 and name[0].isupper()  # "… International Certification / Bureau, having met"
    if not (alone or (len(words) > 1 and TRADE.match(words[0]) and told)):
        return name
    for above in page.layout.above(line, line.box, 0.9 * line.height)[:1]:
        aside = min(above.box.aside(line.box), abs(above.box.x1 - line.box.x1))
        alike = line.is_like(above) and aside <= 1.5 * line.height
        other = page.labels_open(above) and len(above.text) <= NARROW
        tail = f"{above.text[-_LONGEST_PART:]} "
        begun = _NAME_SO_FAR.search(tail, timeout=1) if alike and not other else None
        whole = f"{begun.group()}{name}" if begun else name
        return whole if TRADE.search(whole) else name
    return name


def _begun_behind_label(page: PageText, line: Line) -> str:
    """What a line above, which the word for a body opens, ends with of a name ("Die Zertifizierungsstelle der X Prüf- und")."""
    for above in page.layout.above(line, line.box, 0.9 * line.height)[:1]:
        if not line.is_like(above) or above.box.aside(line.box) > 1.5 * line.height:
            continue
        for label in page.labels_in(above):
            begun = above.text[label.end :].strip()
            if label.role == "issuer" and label.opens_line and _OPEN_NAME.fullmatch(begun):
                return begun
    return ""


#: What goes on with the next word of a name: words that begin with capitals, and one that joins them at the end.
_OPEN_NAME = regex.compile(
    r"(?:\p{Lu}[\p{L}.&'’-]*\s+)(?:(?:\p{Lu}[\p{L}.&'’-]*|&|and|und|et|y|e|für|for|pour|de)\s+)*(?:&|and|und|et|y|e|für|for|of|pour|de)"
)

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
    name = VERB.split(_from_above(page, line, leading_name(line.text)))[0]
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


#: What stands before the last part of a line in two languages.
_LAST_PART = regex.compile(r"^.*/\s*")


def _subject(page: PageText, line: Line, name: str) -> str:
    """Who certifies, where the sentence began on a line above."""
    current = line
    form = legal_form_alone(name)
    if form:
        above = page.layout.above(line, line.box, 1.5 * line.height)[:1]
        return f"{above[0].text} {form}" if above else ""
    for _ in range(2):
        if not name[:1].islower():
            break
        above = page.layout.above(current, current.box, 1.5 * current.height)[:1]
        if not above:
            break
        current = above[0]
        if is_of_former_body(page, current):
            return ""
        if plain(ARTICLE.sub("", f"{_LAST_PART.sub('', current.text)} {name}")) in role_names():
            return ""  # "… / The certification" above "body hereby certifies"
        name = leading_name(current.text)
    return name


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
        if len(name) > _LONGEST_PART or not (opened or _may_begin_name(page, line)):
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
#: A name that runs over lines has no more characters on one.
_LONGEST_PART = 60


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
