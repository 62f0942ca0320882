"""The forms in which dates are printed, as patterns: which part stands where, and what must not stand beside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from certscan.fields.wording.months import first_words

#: One or two digits, and letters that engines read for digits, such as the Cyrillic З for 3.
_D = r"(?-i:[0-9][0-9OoIlSBZ|З]?|[OoIl][0-9]|[Il][Oo]|(?<!\p{L})З(?=[./-]|\s\p{Cyrillic}{3}))"
_DAY = rf"(?P<d>{_D})"
_FULL_YEAR = r"(?:19|(?-i:[2Z][0O]))(?-i:[0-9OoIlSBZ]){2}|25[5-9][0-9]"
_YEAR = rf"(?P<y>{_FULL_YEAR})"
_SEP = r"\s{0,2}[-–—‐‑−./·•,]\s{0,2}"
_ORDINAL = r"(?:\s?(?:(?:st|nd|rd|th)(?!(?-i:\p{Ll}))|er\b|[ºª°]|\.?[oa](?=\s+de)))?"
#: "S-12/4/2020" is a number of a document, "DT-12/4/2020" a date.
_NO_PREFIX = r"(?<!(?<!\p{L})(?!(?:dt|dtd|date|on|to|from|till)[-/])(?-i:\p{Lu}{1,4})[-/])"
_BEFORE = rf"(?<![0-9][.,/\-–]?|[0-9]\s[-/.]\s?){_NO_PREFIX}"
#: Thai years are announced as of the Buddhist or the common era.
_ERA_WORD = r"(?:(?:[พค]\.?\s?)?ศ\.?\s?)?"
#: "2024. gada", "2024 жылғы": the year, told by its word.
_YEAR_WORD = r"(?:gada|жылғы|жылдың|ж|yil|оны)"

#: A second date may follow at once, as the end of a period.
_NO_DATE = r"(?!(?:[0-3]?[0-9][-./][01]?[0-9][-./](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-./][01]?[0-9][-./][0-3]?[0-9])(?![0-9]))"
_AFTER = rf"(?![0-9]|[-/.]{_NO_DATE}[0-9])"

#: The next column's day or number, run into a year: "17 de novembro de 202416 de novembro".
_GLUED = r"(?=[0-9]{1,2}(?:\s(?:de\s)?[^\W\d_]{3}|\s|$))"

#: A month's name; digits may stand for letters inside it.
_MONTH_LETTERS = (
    r"(?:[^\W\d_]|0(?=[ck]))(?:[^\W\d_]|\p{M}|(?<=[^\W\d_])[015|](?=[^\W\d_])"
    r"|(?<=[^\W\d_]{3})1(?=[\s.,]{1,2}(?:19|20)[0-9])|[.](?=[^\W\d_]{1,3}\b)){1,14}"
)
_ROMAN = r"(?P<r>(?-i:XI{0,2}|IX|IV|VI{0,3}|I{1,3}))"
_LONG_ROMAN = r"(?P<r>(?-i:XI{1,2}|IX|IV|VI{1,3}|I{2,3}))"

#: The small words between a month and its year.
_OF_YEAR = r"(?:(?:de|del|of|do)\s*(?:(?:the\s+year|año|ano)\s+(?:de\s+)?)?)?"

_HANZI_DIGIT = r"[〇零○OoＯ0一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖]"
#: "二二三年": engines overlook the zero of the century.
_HANZI_LOST_ZERO = r"(?<![〇零○OoＯ0一二三四五六七八九十])二\s?[一二三](?:\s?[一二三四五六七八九])"
_HANZI_SMALL = r"(?:[一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾廿卅]\s?){1,4}"
_CJK_YEAR_END = r"\s{0,3}[年년](?:\s?[(（][^()（）]{2,8}[)）])?\s{0,3}"
_CJK_MONTH = r"(?P<mo>[0-9OIl](?:\s?[0-9OIl])?)\s{0,3}[月월]\s{0,3}"
_CJK_DAY = r"(?P<d>[0-9OIl](?:[0-9OIlSB]|\s[0-9OIl](?=\s?[日号號일]))?)\s?[日号號일]?"

#: Eight digits alone are a number of any kind; a word of dates or a second such number makes them a date.
_EIGHT = r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_TO = r"\s?[-–~～至]\s?"
_DATE_WORD = r"(?:dat[aeou]\p{L}{0,2}|fecha|tarihi?|日期?|至|自|from|to|until|till|upto|issued?|expir\p{L}{1,6}|valid\p{L}{0,5}|on)[\s:：.\-–~]{1,4}"

#: "QMS-12-05-24" is a number of a document, "Dt.12.05.24" a date.
_CODE = r"\p{L}(?<!\b(?:dt|dtd|dated?|on|to|from))[-/.]?"
_DMY2 = rf"{_D}[-./]{_D}[-./][0-9]{{2}}(?![0-9/.-])"

_FORMS: tuple[tuple[str, str], ...] = (
    (
        "cjk",
        rf"(?<![0-9])(?P<y>(?:1\s?9|2\s?[0O])(?:\s?[0-9OIlSBZ]){{2}}){_CJK_YEAR_END}{_CJK_MONTH}{_CJK_DAY}",
    ),
    (
        "hanzi",
        rf"(?P<y>{_HANZI_DIGIT}(?:\s?{_HANZI_DIGIT}){{3}}|{_HANZI_LOST_ZERO})\s?年\s?(?P<mo>{_HANZI_SMALL})月\s?(?P<d>{_HANZI_SMALL})[日号號]?",
    ),
    (
        "era",
        rf"(?P<era>令和|平成|昭和|民[国國])\s?(?P<y>元|[0-9]{{1,3}}|(?:{_HANZI_DIGIT}|[十]){{1,3}}){_CJK_YEAR_END}"
        rf"(?P<mo>[0-9]{{1,2}}|{_HANZI_SMALL})\s?月\s?(?P<d>[0-9]{{1,2}}|{_HANZI_SMALL})\s?日?",
    ),
    (
        "republic",
        r"(?<![0-9])(?P<y>1[0-5][0-9])\s?年\s?(?P<mo>[0-9]{1,2})\s?月\s?(?P<d>[0-9]{1,2})\s?[日號号]",
    ),
    (
        "vi",
        r"(?P<d>[0-9]{1,2})[\s/-]+th[aáà]ng\s+(?P<mo>[0-9]{1,2})[\s,/-]+(?:n[aăâ]m\s+)?(?P<y>(?:19|20)[0-9]{2})",
    ),
    ("ymd", rf"{_BEFORE}{_YEAR}(?:{_SEP}|\s)(?P<mo>{_D})(?:{_SEP}|\s)(?P<d>{_D}){_AFTER}"),
    (
        "dmy",
        rf"{_BEFORE}{_DAY}(?:{_SEP}|\s)(?P<mo>{_D})(?:{_SEP}|\s){_ERA_WORD}{_YEAR}(?![0-9]|[-/]{_NO_DATE}[0-9])",
    ),
    (
        "compact",
        rf"(?<![0-9])(?:(?<={_DATE_WORD}|{_EIGHT}{_TO})|(?={_EIGHT}{_TO}{_EIGHT}(?![0-9])))"
        r"(?P<y>(?:19|20)[0-9]{2})(?P<mo>0[1-9]|1[0-2])(?P<d>[0-3][0-9])(?![\p{L}0-9]|[./][0-9])"
        rf"(?!-(?!{_EIGHT}(?![0-9]))[\p{{L}}0-9])",
    ),
    (
        "roman",
        rf"(?<![\p{{L}}\p{{N}}][./-]|\p{{N}}|\b(?:no|nr|n)[.:°º]?\s?|№\s?){_DAY}"
        rf"(?:(?P<s>\s?[-./]\s?){_ROMAN}(?P=s)|\s{_LONG_ROMAN}\s){_YEAR}{_AFTER}",
    ),
    ("roman", rf"{_BEFORE}{_YEAR}[-./]\s?{_ROMAN}[-./]\s?{_DAY}(?![0-9])"),
    (
        "d_month_y",
        rf"(?<![0-9.,/])[«\"“„]?\s?{_DAY}{_ORDINAL}\s?[»\"”]?[\s.,/\-–_]*"
        rf"(?:(?:de|of|do|del|day\s+of(?:\s+the\s+month\s+of)?|d[ií]as?\s+(?:del?|do)(?:\s+m[eê]s\s+de)?|(?:del?|do)\s+m[eê]s\s+del?|del\s+mese\s+di|tag\s+des\s+monats|jours?\s+du\s+mois\s+de)\s+)?<month>(?:\s(?:st|nd|rd|th)(?!\p{{L}}))?"
        rf"[\s.,/\-–_’']*{_OF_YEAR}{_ERA_WORD}(?:(?P<y>{_FULL_YEAR}|[0-9]{{2}}(?!(?-i:\p{{Lu}})(?!\p{{L}}))){_AFTER}|(?P<y>{_FULL_YEAR}){_GLUED})",
    ),
    (
        "month_d_y",
        rf"(?<!\p{{L}})<month>[\s.,/\-–]*{_DAY}{_ORDINAL}[\s.,/\-–]*{_YEAR}{_AFTER}",
    ),
    (
        "y_month_d",
        rf"(?<![0-9.,/]){_YEAR}[\s.,/\-–]*(?:(?:m|metų|г|{_YEAR_WORD})\.?\s+)?<month>[\s.,/\-–]*{_DAY}(?![0-9])(?:\s?d\.(?!\p{{L}}))?",
    ),
    (
        "y_d_month",
        rf"(?<![0-9.,/]){_YEAR}[\s.-]*{_YEAR_WORD}\.?\s*[«\"“„]?{_DAY}[»\"”]?[\s.-]*<month>",
    ),
    (
        "dmy2",
        rf"{_BEFORE}(?<!{_CODE}|\b(?:v|ver|version|rev|revision|release)[.:\s]{{0,3}})"
        rf"{_DAY}(?P<s>[-./])(?P<mo>{_D})(?P=s)(?P<y>[0-9]{{2}})(?![0-9]|[-/.](?!{_DMY2})[0-9A-Za-z])",
    ),
)


#: What a text holds that holds a date of these forms, and what it holds for one of any other.
_HOLDS = {
    "cjk": regex.compile("[年년]"),
    "hanzi": regex.compile("年"),
    "era": regex.compile("[年년]"),
    "republic": regex.compile("年"),
    "d_month_y": regex.compile(r"\p{L}"),
    "dmy2": regex.compile(r"[-./][0-9]{2}"),
}
_HOLDS_YEAR = regex.compile(_FULL_YEAR, regex.IGNORECASE)


def forms_in(text: str) -> Iterator[tuple[str, regex.Pattern[str]]]:
    """Give the forms that a text may hold by name, as `patterns` does."""
    dated = _HOLDS_YEAR.search(text)
    for name, pattern in patterns():
        if _HOLDS[name].search(text) if name in _HOLDS else dated:
            yield name, pattern


@cache
def patterns() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    """The forms by name, in the order in which they are looked for; groups are y, mo or m or r, d, era."""
    long_names = "|".join(map(regex.escape, first_words()))
    month = rf"(?P<m>(?:{long_names})\s+\p{{L}}{{3,8}}|{_MONTH_LETTERS})"
    return tuple(
        (name, regex.compile(form.replace("<month>", month), regex.IGNORECASE)) for name, form in _FORMS
    )
