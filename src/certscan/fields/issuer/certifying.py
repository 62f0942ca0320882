"""Certification bodies as the subject of "certifies that", on its line or above."""

from __future__ import annotations

import regex

from certscan.catalogue.label_model import DATE_ROLES
from certscan.fields.candidate import Candidate
from certscan.fields.issuer.candidate import ARTICLE, named_candidate, role_names
from certscan.fields.issuer.names import (
    CERTIFIES,
    CERTIFIES_BELOW,
    CERTIFIES_FIRST,
    CERTIFIES_INVERTED,
    CONFIRMS,
    TRADE,
    leading_name,
)
from certscan.fields.page.body_lines import is_of_former_body
from certscan.fields.page.labels import NARROW
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.wording.folding import plain
from certscan.fields.wording.organisation import (
    company_score,
    is_bare_form,
    legal_form_alone,
    legal_form_end,
)
from certscan.layout.line import Line

#: The title of a paper ("Certificate of Registration") is so much larger than its text.
_TITLE = 1.8

#: What stands before "certifies that" and names nobody.
_NO_SUBJECT = regex.compile(
    r"(?i)this\b|di[et]\s|dat\s|het\s|de(?:tta|nna)\b|výsledek|v[ýy]sledok|audit|wydany|certyfikat|wynik|цей\b|цим\b|данн?ий\b|настоящий\b|этот\b|diese[rs]?\b|ce\s|cette\b|este\b|esta\b|est[ae]\s|el\s+presente|il\s+presente|la\s+presente|bu\b|acest\b|prezentul\b|tento\b|ovaj\b|ova\b|niniejszy\b|ten\b|prin\b|hierbij|par\s+l[ae]\s+pr|por\s+(?:la|el)\s+pr|con\s+la\s+pr|(?:por|mediante|a\s+través)\s+(?:medio\s+)?(?:del?|d[ao]|la|el)\s+(?:la\s+)?pres|por\s+meio\s+d|tramite\s+(?:il|la)\s+pr|con\s+il\s+pr|s[ei]\b|niniejszym|t[ií]mto|ovim|настоящим|цим\b|we\b|it\s+is|to\b|hereby|hiermit"
)

#: What goes on behind the subject of a sentence (", having met on …").
_PARTICIPLE = regex.compile(r",\s(?:having|being|acting|represented|through|by\s+virtue)\b")

#: What goes on behind a legal form, and is no part of the name ("X Sp. z o.o. niniejszym", "X Ltda., organismo de …").
_SMALL_LETTERS = regex.compile(r"[.,]*\s\p{Ll}")


def before_certifies(page: PageText, line: Line) -> list[Candidate[str]]:
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
    subject = from_above(page, line, _subject(page, line, name))
    score = 0.5 + 0.2 * company_score(subject) + 0.15 * bool(TRADE.search(subject))
    return named_candidate(page, Span(line, match.start("name"), match.end("name")), subject, score)


#: What is named by words that certify elsewhere.
_WITH_VERBS = DATE_ROLES | {"certificate_word", "certificate_number"}


def _is_the_verb(page: PageText, line: Line, end: int) -> bool:
    """Tell whether what stands before "certifies that" says the same in another language, ends the statement, or is part of a label.

    "Chứng nhận" is to certify, but "giấy chứng nhận" a certificate.
    """
    return any(
        (x.role == "holder_statement" and x.opens_line and x.end >= end - len(" / "))
        or (x.role == "holder_statement_end" and x.start < end)
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


def from_above(page: PageText, line: Line, name: str) -> str:
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
        tail = f"{above.text[-LONGEST_PART:]} "
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


#: A name that runs over lines has no more characters on one.
LONGEST_PART = 60
