"""The lines of an address: where it begins, goes on and is over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from certscan.catalogue.activities import activities
from certscan.catalogue.countries import ends_with_country, without_country
from certscan.catalogue.label_model import DATE_ROLES
from certscan.catalogue.wordlists import organisation_words
from certscan.fields.address.codes import (
    DOUBLE_SPACED,
    USCC,
    is_of_register,
    opens_with_code,
    opens_with_house,
    without_identifiers,
)
from certscan.fields.candidate import Candidate
from certscan.fields.names.lines import ITEM, is_item
from certscan.fields.page.labels import SEPARATORS, Label
from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import continuation, evidence_of, joined
from certscan.fields.page.values import is_bracketed, is_code
from certscan.fields.wording.organisation import Script, address_score, legal_form_end, prose_score, script
from certscan.layout.line import Line, is_cjk

_MOST_LINES = 6

#: The lines of an address stand so many line heights apart at most.
_AS_TEXT = 0.9

#: A standard beside an address label belongs to another row.
_STANDARD = regex.compile(r"(?i)(?<![A-Za-z])(?:ISO|GB/?T|IATF)\s?(?:/IEC\s?)?[0-9]{4,5}")


def paragraphs(page: PageText, first: Span, score: float) -> Iterable[Candidate[str]]:
    """The lines from a first one on as an address; where the writing changes, the same again in another script."""
    second = _SECOND_SCRIPT.search(first.text)
    if second:
        local = Span(first.line, first.start, first.start + second.start())
        yield from _weighed(page, [first.line], [local.text], score)
        first = Span(first.line, first.start + second.end(), first.end)
    begin = without_identifiers(page, first)
    begin = _past_label(page, begin) if begin else None
    if begin is None or _of_another_row(begin.text) or is_code(begin.text):
        return
    end = _end_in(page, begin.line, begin.start)
    lines: list[Line] = [begin.line]
    texts = [begin.line.text[begin.start : end].strip() if end else begin.text]
    gap = DOUBLE_SPACED if begin.start and is_cjk(begin.text[:1]) else _AS_TEXT
    followers = continuation(page, begin.line, most=_MOST_LINES - 1, widest_gap=gap, past_labels=True)
    for follower in () if end else followers:
        if page.labels_open(follower) and not opens_with_house(page, follower):
            break
        end = _end_of_follower(page, texts, follower)
        if (
            opens_with_code(page, follower)
            or _is_over(texts, follower)
            or _is_of_next_row(page, follower, lines or [begin.line])
        ):
            break
        if not end and _is_another(page, follower):
            break
        text = follower.text[:end]
        unlike = address_score(text) < _LIKE_ADDRESS and not ends_with_country(text.strip(_AT_ENDS))
        if end and (unlike or _of_another_row(text)):
            break
        if _changes_script(texts[-1], text):
            yield from _weighed(page, lines, texts, score)
            lines, texts = [], []
        lines.append(follower)
        texts.append(text)
        if end:
            break
    yield from _weighed(page, lines, texts, score)


def _past_label(page: PageText, begin: Span) -> Span:
    """The same without the word for an address that stands at its beginning, as it does behind the holder's code."""
    ends = [
        x.end
        for x in page.labels_in(begin.line)
        if x.role == "address" and not x.weak and x.start == begin.start > 0
    ]
    rest = begin.line.text[max(ends, default=begin.start) : begin.end]
    return Span(begin.line, begin.end - len(rest.lstrip(SEPARATORS)), begin.end) if ends else begin


#: The holder's number in a register behind its short name, which engines misread ("NHH 3631441880" for "ИНН").
_REGISTERED = regex.compile(r"\p{Lu}{2,6}[\s:.№]{1,3}\d{8,14}")

#: A Chinese address and, behind a stroke, the same in Latin letters.
_SECOND_SCRIPT = regex.compile(
    r"(?<=\p{Han}.*\p{Han}\P{L}*)\s?[/／]\s?(?=(?:\p{Lu}\p{Ll}\P{Han}{3}|\P{Han}{12})\P{Han}*$)"
)

#: A line of so few characters in other letters was misread and changes no script.
_FEW_LETTERS = 12


def _changes_script(upper: str, lower: str) -> bool:
    """Tell whether the same address begins anew in another script."""
    return len(lower) > _FEW_LETTERS and {script(upper), script(lower)} == {Script.LATIN, Script.LOCAL}


#: What goes on behind an address in running text.
_GOES_ON = {"holder_statement_end", "standard_statement", "scope_statement"}
_CODE_BEHIND = regex.compile(r"[\s:：.№#]*(?:\p{Lu}{0,3}[\d-]{4}|$)")


def _end_in(page: PageText, line: Line, start: int) -> int | None:
    """Where an address ends inside a line: at the holder's code, or at what the sentence goes on with."""
    labels = page.labels_in(line)
    ends = [
        x.start
        for x in labels
        if x.start > start
        and (
            (x.role in _IN_BRACKETS and is_bracketed(x))
            or (not x.weak and _is_behind_address(x))
            or (x.has_colon and is_of_register(x))
        )
    ]
    granted = (x.start for x in labels if x.role == "certificate_word" and x.start > start)
    articles = (_ARTICLE_BEFORE.search(line.text, start, place) for place in granted)
    words = organisation_words()
    goes_on = (x.search(line.text, start) for x in (words.also_at, words.and_certifies))
    return min([*ends, *(x.start() for x in (*articles, *goes_on) if x)], default=None)


def _end_of_follower(page: PageText, texts: Sequence[str], follower: Line) -> int | None:
    """Where an address ends inside a line below it; in Chinese also at the bracket around it ("…12幢)按照 …")."""
    end = _end_in(page, follower, 0)
    text = joined([*texts, follower.text])
    rest = len(text) - len(_within_brackets(text))
    if not rest or rest >= len(follower.text) or not is_cjk(follower.text[:1]):
        return end
    return min(len(follower.text) - rest, end if end is not None else len(follower.text))


#: "grants to X, 1 Quay Street, Northport, the certificate …"
_ARTICLE_BEFORE = regex.compile(r",\s\p{Ll}{1,4}\s$")

#: What stands in brackets behind an address: its own label, or what the holder is called from there on.
_IN_BRACKETS = {"address", "holder", "holder_statement"}

#: Codes that stand behind an address on its line: the holder's, a postal code, a telephone.
_CODES_BEHIND = {"registration_id", "other_number"}


def _is_behind_address(label: Label) -> bool:
    """Tell whether a label inside a line is no part of the address before it."""
    coded = label.role in _CODES_BEHIND and _CODE_BEHIND.match(label.line.text, label.end)
    dated = label.role in DATE_ROLES and label.line.text[: label.start].rstrip().endswith(("(", "（"))
    return label.role in _GOES_ON or dated or bool(coded)


#: A label is level with the line that it announces to within so many line heights.
_LEVEL = 0.25
#: A label on two lines, which announces one value, has them so near to each other, in line heights.
_ONE_LABEL = 0.4


def _is_of_next_row(page: PageText, line: Line, before: Sequence[Line]) -> bool:
    """Tell whether a label of its own stands level with a line on its left, and nothing else beside it.

    Beside the middle of the lines stands the label of them all, where none stands beside the first of those `before`.
    """
    first = before[0]
    announced = bool(page.layout.left_of(first, first.box)) or page.labels_open(first)
    announced = announced or _is_set_off(page, line, before[-1])
    for beside in page.layout.left_of(line, line.box)[:1]:
        level = abs(beside.box.cy - line.box.cy) < _LEVEL * line.height
        labels = [x for x in page.labels_in(beside) if x.opens_line and x.firm]
        if not announced and any(x.role == "address" for x in labels):
            return False
        if labels and all(x.role in DATE_ROLES for x in labels) and not page.dates_in(line):
            return False  # what a date's label announces is one
        alone = any(x.ends_line for x in labels)
        goes_on = page.layout.above(beside, beside.box, _ONE_LABEL * beside.height)[:1]
        return level and alone and not any(page.labels_open(x) for x in goes_on)
    return False


def _is_set_off(page: PageText, line: Line, upper: Line) -> bool:
    """Tell whether a line is further from the one above it than that one is from what stands above it in turn."""
    above = page.layout.above(upper, upper.box, DOUBLE_SPACED * upper.height)[:1]
    gap = line.box.y0 - upper.box.y1
    return any(gap > upper.box.y0 - x.box.y1 + _LEVEL * line.height for x in above)


#: A line of so few words may give the postal code, or the country once more, behind a country.
_FEW_WORDS = 3


def _is_over(texts: Sequence[str], follower: Line) -> bool:
    """Tell whether an address has come to its end with its country, or with a second postal code would begin anew.

    Behind its country, the country's other name may stand in brackets ("Taiwan" "(R.O.C.)").
    """
    words = follower.text.split()
    if ends_with_country(texts[-1]):
        in_brackets = follower.text[:1] in "(（" and follower.text[-1:] in ")）"
        return len(words) > _FEW_WORDS or not (
            follower.text[:1].isdigit() or in_brackets or ends_with_country(follower.text)
        )
    return _ends_with_code(joined(texts)) and bool(_POSTAL_CODE.search(follower.text))


def _ends_with_code(text: str) -> bool:
    """Tell whether a text ends with a postal code and a town; a street's or box's number is none, nor one before another."""
    text = organisation_words().post_box.sub("", text)
    # The number with which an address of several parts begins is its house's.
    codes = [x for x in _POSTAL_CODE.finditer(text) if x.start() or "," not in text]
    if not codes or any(c.isdigit() for c in text[codes[-1].end() :]):
        return False
    return any(c.isdigit() for c in text[: codes[-1].start()]) or codes[-1].group()[0].isdigit()


#: A postal code before or behind a town: of the countries that print one of four to six digits.
_POSTAL_CODE = regex.compile(
    r"(?<![\d/-])(?:\p{Lu}{1,2}-)?\d{4,6}\s(?:[-–—]\s)?\p{Lu}|\p{Lu}\p{L}+[\s,]{1,2}\d{4,6}(?=[\s,.]|$)"
)

#: A longer code is no postal code.
_LONGEST_POSTAL_CODE = 10
#: A line of so many words has a number, a comma or a word of addresses, if it is of one.
_WORDS_OF_TEXT = 6

#: A caption and what it announces: "Production site: …".
_CAPTION = regex.compile(r"\p{L}[^:：\d,]{3,40}[:：]")


def _is_another(page: PageText, line: Line) -> bool:
    """Tell whether a line below an address is no part of it: prose, a date, a caption, what a company does."""
    firm = any(
        not x.weak and (x.role not in _IN_ADDRESSES or (x.role == "sites_annex" and x.opens_line))
        for x in page.labels_in(line)
    )
    does = activities().match(line.text, timeout=1) and address_score(line.text) < _LIKE_ADDRESS
    text = without_country(line.text)
    return bool(
        (prose_score(text) > _PROSE and address_score(line.text) < _MOSTLY_ADDRESS)
        or page.dates_in(line)
        or firm
        or does
        or is_item(line.text)
        or _CAPTION.match(line.text)
        or _names_company(line.text)
        or _REGISTERED.fullmatch(line.text)
        or _of_another_row(line.text)
        or (is_code(line.text) and len(line.text) > _LONGEST_POSTAL_CODE)
        or (len(line.text.split()) >= _WORDS_OF_TEXT and not address_score(line.text))
    )


def _names_company(text: str) -> bool:
    """Tell whether a text begins with a company's name, behind which only its place may stand."""
    end = legal_form_end(text)
    if end is None or not text[:1].isupper():
        return False
    return not address_score(text[:end]) and text[end : end + 1] in {"", ","}


#: A line is prose from this score on, where it is none of an address.
_PROSE = 0.4
#: Behind a name a text is an address from this score on.
_MOSTLY_NAMED = 0.5

#: Labels that are words of addresses too.
_IN_ADDRESSES = {"address", "holder", "other_number", "certificate_number", "sites_annex"}
#: A line looks like part of an address from this score on.
_LIKE_ADDRESS, _MOSTLY_ADDRESS = 0.3, 0.9


def _of_another_row(text: str) -> bool:
    """Tell whether a line belongs to another row: a standard, a company's code, or what a colon opens."""
    return bool(_STANDARD.search(text) or USCC.search(text)) or text.startswith((":", "："))


def _weighed(page: PageText, lines: list[Line], texts: list[str], score: float) -> Iterable[Candidate[str]]:
    text = _OF_SENTENCE.sub(
        "", _without_name(_within_brackets(ITEM.sub("", _SEAM.sub("", joined(texts))))).strip(_AT_ENDS)
    ).strip(_AT_ENDS)
    text += ")" if text.count("(") > text.count(")") and ")" in texts[-1] else ""
    text = _without_second_place(text)
    score += 0.4 * address_score(text) - 0.4 * prose_score(without_country(text))
    if len(text) >= 5 and score > 0.1:
        reading = min(x.confidence for x in lines)
        yield Candidate(text, text, min(score, 0.95), evidence_of(page, lines), reading)


#: Where a line breaks between a number and what is counted ("1 / 号2楼").
_SEAM = regex.compile(r"(?<=\d)\s(?=[号號楼樓层層室弄])")
#: Marks at an address's ends that are no part of it.
_AT_ENDS = SEPARATORS + ",，;；(（[【〔"
#: What is left of the sentence that goes on behind an address: a verb behind a comma, "its", "the plant of".
_OF_SENTENCE = regex.compile(
    r"(?<=\p{Lu}.*),\s(?:(?:and|und|et|y|e|en|i|и)\s)?\p{Ll}{2,}$|[,，]?\s?其$"
    r"|(?<=[号號室楼樓层層)）])\s?(?:[的之]?(?:工厂|工廠|厂房|廠房|生产场所|生產場所|场所|場所)[,，]?$|[的之](?:工厂|工廠|厂房|廠房|生产场所|生產場所|场所|場所)[,，].*$)"
)


def _without_second_place(text: str) -> str:
    """An address without the bracket behind it that names another one ("… (and 7 Mill Lane)")."""
    found = organisation_words().also.search(text)
    second = found is not None and address_score(found.group()) > 0
    return text[: found.start()].strip(_AT_ENDS) if found and second else text


def _without_name(text: str) -> str:
    """What stands behind a company's name that a text begins with ("(Midlands) Ltd 7 Mill Lane")."""
    end = legal_form_end(text)
    if end is None or address_score(text[:end]) > 0 or "/" in text[:end]:
        return text
    return text[end:] if address_score(text[end:]) >= _MOSTLY_NAMED else text


def _within_brackets(text: str) -> str:
    """What stands before a bracket that closes and was not opened: "…号)的管理体系"."""
    depth = 0
    for place, character in enumerate(text):
        depth += (character in "(（") - (character in ")）")
        if depth < 0:
            return text[:place]
    return text
