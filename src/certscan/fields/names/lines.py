"""How the name of an organisation runs over lines: what of the next line belongs to it."""

from __future__ import annotations

from itertools import takewhile

import regex

from certscan.fields.page.page_text import PageText, Span
from certscan.fields.page.value_lines import continuation
from certscan.fields.wording.organisation import (
    Script,
    address_score,
    company_score,
    is_bare_form,
    opens_with_form,
    prose_score,
    script,
    without_messrs,
)
from certscan.geometry import Box
from certscan.layout.line import Line, is_cjk

#: A name with its legal form has so many words at least.
_NAME_WORDS = 3

#: What may be left of a Chinese legal form on a name's second line.
_CHINESE_FORM = regex.compile("(?:股份)?有?限?(?:责任|責任)?公司|(?:株式|有限)会社")


#: Names are set so wide (in line heights between lines); as text is, wherever the legal form does not tell.
_SET_WIDE, _AS_TEXT = 1.2, 0.9


def lines_of_name(page: PageText, first: Line, *, most: int) -> list[Line]:
    """The lines below a name's first one that may go on with it, at most so many."""
    lines = continuation(page, first, most=most, widest_gap=_SET_WIDE, past_labels=True)
    return list(takewhile(lambda x: _is_near(page, x) and not _is_below_code(page, x), lines))


def _is_below_code(page: PageText, line: Line) -> bool:
    """Tell whether the holder's code stands between a line and the name above it, which has ended then."""
    above = page.layout.above(line, line.box, _SET_WIDE * line.height)[:1]
    return any(x.role == "registration_id" and x.firm for upper in above for x in page.labels_in(upper)[:1])


#: "(1) Registered at …", "B) Plant …": an item of a list.
ITEM = regex.compile(r"^[(（]?(?:\d{1,2}|[A-Za-z])[)）]\s?(?=[\p{L}\d])")


def is_item(text: str) -> bool:
    """Tell whether a text begins as an item of a list."""
    return bool(ITEM.match(text))


def _is_near(page: PageText, line: Line) -> bool:
    """Tell whether a line stands as near below another as in text, or has the legal form that is still missing there."""
    above = page.layout.above(line, line.box, _AS_TEXT * line.height)[:1]
    wide = page.layout.above(line, line.box, _SET_WIDE * line.height)[:1]
    return bool(above) or (company_score(line.text) == 1 and not any(company_score(x.text) for x in wide))


#: No name ends with such a word.
_LEADS_ON = regex.compile(
    r"(?i)\p{L}\s(?:de|del|della|di|da|do|dos|das|des|du|of|for|für|and|und|et|the|as|atf|t/a|trading)$"
)


#: A legal form that opens a name, or its first words, is no name by itself.
_AWAITS_NAME = regex.compile(
    r"(?i)công ty(?: (?:tnhh|trách nhiệm hữu hạn|cổ phần|cp|hợp danh))?(?: (?:một|1|hai|2) thành viên| mtv)?"
    r"|товариство [з3](?: обмеженою(?: відповідальністю)?)?|общество с(?: ограниченной(?: ответственностью)?)?"
    r"|жауапкершілігі(?: шектеулі(?: серіктестігі)?)?|(?:ооо|оао|зао|тоо|тов|пп|pt|cv)\.?"
)


def goes_on(page: PageText, text: str, line: Line, follower: Line, *, start: int = 0) -> bool:
    """Tell whether a name runs over to the next line, and that this is no address or sentence.

    `start` is where on its line the name begins, behind a label.
    """
    text = without_messrs(text)
    below = any(_is_below(page, box, follower) for box in (line.box, line.box_of(start, len(line.text))))
    fits = line.is_like(follower) and below
    awaits = _LEADS_ON.search(text) or _AWAITS_NAME.fullmatch(text)
    open_ended = awaits and not page.labels_open(follower)
    if not fits or open_ended or _closes_quote(text, follower.text):
        return fits
    large = 0.85 < follower.height / line.height < 1.22 and line.height > _LARGE * page.layout.body_height
    named = company_score(follower.text) == 1 and company_score(text) < 1
    prose = 1.0 if large and company_score(text) < 1 else _PROSE_OF_NAME if named else _PROSE
    opened = page.labels_open(follower) and not (
        (large and _is_word_of_name(page, follower)) or _names_trade(page, text, follower)
    )
    if prose_score(follower.text) >= prose or page.dates_in(follower) or opened:
        return False
    if is_legal_form(follower.text) or _names_form(text, follower.text):
        return True
    quoted = _IN_QUOTES.search(text) and not follower.text[:1].islower()
    if quoted or (company_score(text) == 1 and _is_another_name(text, follower.text)):
        return False
    if company_score(text) == 1 and company_score(follower.text) < 1:
        runs_on = text.endswith(("-", "&", ",", "和", "及")) or (
            follower.text.startswith(("(", "（", "-", "&")) and not is_item(follower.text)
        )
        wraps = opens_with_form(text) and _is_rest(line, follower)
        return runs_on or ((large or wraps) and address_score(follower.text) < 0.2)
    # "Industries (Vietnam)" looks like an address as well.
    return address_score(follower.text) <= 0.45 or company_score(follower.text) >= (0.5 if large else 1)


def _is_below(page: PageText, box: Box, follower: Line) -> bool:
    """Tell whether a line stands within a box's width, or begins, ends or is centred where the box is."""
    inside = follower.box.overlap_x(box) > 0.95 * min(follower.box.width, box.width)
    return inside or follower.box.aside(box) < 0.06 * page.layout.width


def _is_word_of_name(page: PageText, line: Line) -> bool:
    """Tell whether the label with which a line begins is a word of a name ("Instalações,"): a comma goes on from it."""
    first = page.labels_in(line)[0]
    return first.opens_line and line.text[first.end :].lstrip()[:1] == ","


#: The legal form in brackets behind the last word of a name.
_FORM_IN_BRACKETS = regex.compile(r"\s?[(（]\p{L}[^()（）\d]+[)）]?")


def _names_trade(page: PageText, text: str, line: Line) -> bool:
    """Tell whether the label with which a line begins is a name's last word ("FACTORY (GENERAL PARTNERSHIP)")."""
    first = page.labels_in(line)[0]
    formed = bool(company_score(line.text[: first.end])) and bool(
        _FORM_IN_BRACKETS.fullmatch(line.text, first.end)
    )
    return first.opens_line and formed and not company_score(text)


def begins_name(page: PageText, line: Line) -> bool:
    """Tell whether a line is the first of a company's name, whose legal form stands on one of the next."""
    text = line.text
    for follower in continuation(page, line, most=_MORE_LINES, past_labels=True):
        if not goes_on(page, text, line, follower):
            return False
        text = f"{text} {follower.text}"
        if company_score(text) == 1:
            return True
    return False


#: A Latin name in brackets behind the local one, which goes on below.
_OPENED, _CLOSED = regex.compile(r"[(（](?=\p{Latin}[^()（）]*$)"), regex.compile(r"[^()（）]*(?=[)）])")


def latin_in_bracket(line: Line, follower: Line) -> Span | None:
    """Give the Latin name in brackets that runs from a line over to the next ("株式会社… (Example / Press Co., Ltd.)")."""
    opened, closed = _OPENED.search(line.text), _CLOSED.match(follower.text)
    if not (opened and closed and script(line.text[: opened.start()]) is Script.LOCAL):
        return None
    both = Line(line.page, line.words + follower.words)
    start = len(both.text) - len(follower.text)
    return Span(both, opened.end(), start + closed.end())


#: A stroke behind a Chinese company's name, and the Latin one that begins there.
_LATIN_BEHIND = regex.compile(r"(?<=\p{Han}[)）]?)\s?[/／]\s?(?=\p{Lu}\p{Latin}[^\p{Han}]*$)")


def in_two_scripts(span: Span) -> tuple[Span, Span | None]:
    """Part the local name and the Latin one behind a stroke ("…公司 / Example Press"), which may go on below."""
    found = _LATIN_BEHIND.search(span.text)
    if found is None or company_score(span.text[: found.start()]) < 1:
        return span, None
    return (
        Span(span.line, span.start, span.start + found.start()),
        Span(span.line, span.start + found.end(), span.end),
    )


#: A name in larger letters than the text by this share may hold words of the trade, as long as it has no legal form.
_LARGE = 1.25
#: So much of a sentence makes one of a line, and of one with a legal form.
_PROSE, _PROSE_OF_NAME = 0.41, 0.6
#: A name takes so many lines more at most.
_MORE_LINES = 3


def _closes_quote(text: str, following: str) -> bool:
    """Tell whether a name's quotes are opened on its first line and closed on the next."""
    return bool(_OPEN_QUOTE.search(text) and _CLOSES.match(following))


_OPEN_QUOTE, _CLOSES = (
    regex.compile(r"(?:[«„“]|(?<!\S)\")[^«»„“”\"]{3,}$"),
    regex.compile(r"[^«»„“”\"]{3,}[»“”\"]"),
)


def _is_another_name(text: str, following: str) -> bool:
    """Tell whether a name stands below another one: the same in another language."""
    return (
        company_score(following) == 1
        and _is_name(text)
        and _is_name(following)
        and not following[:1].islower()
        and text.count("(") <= text.count(")")
    )


#: A legal form and a name in quotes, which is whole; behind it stands an address.
_IN_QUOTES = regex.compile(r"\p{L}\s[«“„\"][^«»“”„\"]{3,}[»”“\"]$")
_QUOTED = regex.compile(r"[«“„\"].{3,}")


def _names_form(form: str, text: str) -> bool:
    """Tell whether a name in quotes stands below the legal form ("Общество с ограниченной ответственностью")."""
    bare = company_score(form) == 1 and form[-1:].isalpha() and not regex.search(r"[«“„\"]", form)
    return bare and bool(_QUOTED.match(text))


def _is_rest(line: Line, follower: Line) -> bool:
    """Tell whether a line is short enough to be what did not fit on the one above."""
    return follower.box.width < 0.7 * line.box.width and len(follower.text.split()) <= _NAME_WORDS


def is_legal_form(text: str) -> bool:
    """Tell whether a text is a legal form and names nobody: the second line of a name ("Ltd. Şti.")."""
    if is_cjk(text[:1]):
        return bool(_CHINESE_FORM.fullmatch(text))
    return script(text) is Script.LATIN and is_bare_form(text)


#: … and in Chinese so many characters; a branch is named behind its firm.
_NAME_CHARACTERS = 6
_WHOLE_FORM = regex.compile("有限(?:责任|責任)?公司$")


def _is_name(text: str) -> bool:
    """Tell whether a text has words enough to be a name by itself, and no mere legal form."""
    if is_cjk(text[:1]) and " " not in text:
        return len(text) >= _NAME_CHARACTERS and bool(_WHOLE_FORM.search(text))
    return len(text.split()) >= _NAME_WORDS
