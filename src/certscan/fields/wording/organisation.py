"""What names of organisations and postal addresses look like."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

import regex

from certscan.catalogue.wordlists import organisation_words
from certscan.layout.line import is_cjk

#: A page has so many lines that are asked about again and again.
_KEPT = 8192


class Script(StrEnum):
    """The writing that most letters of a text belong to."""

    LATIN = "latin"
    LOCAL = "local"
    NONE = "none"


@lru_cache(maxsize=_KEPT)
def script(text: str) -> Script:
    """Tell whether a text is in Latin letters, in others, or holds no letters."""
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return Script.NONE
    if text.isascii():
        return Script.LATIN
    latin = sum(c < "\u0250" or "\u1e00" <= c <= "\u1eff" for c in letters)
    local = len(letters) - latin
    weight = 2 if any(is_cjk(c) for c in text) else 1
    return Script.LOCAL if local * weight > latin else Script.LATIN


@lru_cache(maxsize=_KEPT)
def company_score(text: str) -> float:
    """How much a text looks like an organisation's name, from 0 to 1: by its legal form."""
    if any(form.search(text) for form in _forms_in(text)):
        return 1.0
    return 0.5 if organisation_words().legal_weak.search(text) else 0.0


def _forms_in(text: str) -> Sequence[regex.Pattern[str]]:
    """The legal forms that a text may hold: of those in other letters engines read "Ο.Ε." and its like in Latin ones."""
    words = organisation_words()
    plain = text.isascii() and "." not in text
    forms = (words.legal_exact, words.legal_at_ends, words.legal_any_case)
    return forms if plain else (*forms, words.legal_local)


@lru_cache(maxsize=_KEPT)
def opens_with_form(text: str) -> bool:
    """Tell whether a name begins with its legal form ("Công ty TNHH …", "PT …"), so that what follows belongs to it."""
    first = [m.start() for form in _forms_in(text) for m in form.finditer(text)]
    return bool(first) and max(first) < _OPENING and min(first) == 0


@lru_cache(maxsize=_KEPT)
def is_bare_form(text: str) -> bool:
    """Tell whether a text is legal forms and nothing else ("Ltd. Şti.", "GmbH & Co. KG")."""
    words = organisation_words()
    rest = text
    for form in (words.legal_exact, words.legal_any_case):
        rest = form.sub("", rest)
    closing = regex.sub(
        r"(?<!\p{L})(?:AG|KGa?A?|AB|AS|plc|SE|Co|u|und|Anonim|ANON[Iİ]M|Limited|L[Iİ]M[Iİ]TED|Ş[Iİ]RKET[Iİ])(?!\p{L})",
        "",
        rest,
    )
    return rest != text and not any(c.isalnum() for c in closing)


def legal_form_alone(text: str) -> str:
    """Give the closing legal form that a text begins with, as the rest of a name does ("Inc., having met …"); else ""."""
    first = regex.match(r"\p{L}[\p{L}.]*", text)
    closes = first is not None and text[first.end() : first.end() + 1] in {",", ""}
    return first.group() if first and closes and is_bare_form(first.group()) else ""


#: The words of a legal form that opens a name ("Công ty TNHH MTV") begin within so many characters.
_OPENING = 12


#: "GmbH & Co. KG" is one legal form.
_AND_COMPANY = regex.compile(r"\s?(?:&|und|u\.)\s?Co\.?\s?(?:KG(?:aA)?|OHG)?")

#: The end of a legal form that follows another at once is at most so many characters behind it.
_NEXT_FORM = 10


@lru_cache(maxsize=_KEPT)
def legal_form_end(text: str) -> int | None:
    """Where the first plain legal form ends, its full stop included; None where there is none."""
    words = organisation_words()
    ends = [m.end() for p in (words.legal_exact, words.legal_any_case) for m in p.finditer(text, 1)]
    if not ends:
        return None
    end = min(ends)
    # "Pvt. Ltd.", "Ltd. Şti.", "S.p.A. a socio unico": forms follow each other.
    while following := next((e for e in sorted(ends) if end < e <= end + _NEXT_FORM), None):
        end = following
    company = _AND_COMPANY.match(text, end)
    end = company.end() if company else end
    return end + 1 if text[end : end + 1] == "." else end


_NUMBERS = regex.compile(r"\d+")
#: Writing without spaces between words.
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")


@lru_cache(maxsize=_KEPT)
def address_score(text: str) -> float:
    """How much a text looks like (part of) a postal address, from 0 to 1."""
    words = organisation_words()
    count = float(max(len(text.split()), 1))
    hits = len(words.address.findall(text)) + 0.5 * len(_NUMBERS.findall(text)) + 0.4 * text.count(",")
    if script(text) is Script.LOCAL:
        hits += 0.6 * len(words.address_local.findall(text)) + 2 * len(words.address_unspaced.findall(text))
        count = max(len(text) / 3, 1) if _UNSPACED.search(text) else count
    return min(hits / max(count * 0.5, 1.5), 1.0)


#: Marks around a name that are no part of it.
_MARKS = " \t:：;,，。-–—=#*•·|/\\<>»«“”「」《》"


#: A bracket of the Korean form "(주)" that engines lose at a line's end.
_KOREAN_FORM = regex.compile(r"^\(?\s?주\s?\)|\(\s?주\s?\)?$")

#: "A.$.", "A.§." and "S.r.I." is how engines read "A.Ş." and "S.r.l."
_ANONYMOUS = regex.compile(r"(?<!\p{L})(A\.?\s?)[$§](?!\p{L})")
_SRL = regex.compile(r"(?<!\p{L})(S\.\s?r\.\s?)I(?!\p{L})")
#: "ООО" before a name in quotes, some of its letters read as zeros or twice.
_OOO = regex.compile(r"(?<![\p{L}\d])(?:[ОO0]{3}|[ОO0]{5})(?=\s?[«„“\"])")


#: A Turkish word in capitals, whose dotted "İ" engines read as "Í".
_TURKISH_WORD = regex.compile(r"\p{Lu}*Í\p{Lu}*")
_OF_TURKISH = regex.compile("[ŞĞİ]")


def _with_letters(text: str) -> str:
    """Put what engines misread in a legal form: zeros ("d.o.0.", "Sp. z 0.0."), a capital, a dot, a lost bracket."""
    words = organisation_words()
    if "Í" in text and _OF_TURKISH.search(text):
        text = _TURKISH_WORD.sub(lambda word: word.group().replace("Í", "İ"), text)
    for pattern in (words.legal_exact, words.legal_any_case) if "0" in text else ():
        text = pattern.sub(lambda form: form.group().replace("0", "o"), text)
    text = _KOREAN_FORM.sub("(주)", text)
    text = _ANONYMOUS.sub(r"\1Ş", text)
    return _SRL.sub(r"\1l", _OOO.sub("ООО", text))


#: What Japanese papers add to the name of whom they are made out to.
_HONORIFIC = regex.compile(r"(?<=[\p{Han}\p{Katakana}）)]{3})\s?(?:殿|御中|様)$")


@lru_cache(maxsize=_KEPT)
def trimmed_name(text: str) -> str:
    """Cut marks off both ends of a name; the full stop of an abbreviated legal form stays."""
    text = _HONORIFIC.sub("", _with_letters(text.strip(_MARKS)))
    text = text if company_score(text) == 1 else text.strip(_MARKS + ".")
    return text + "»" if text.count("«") > text.count("»") else text


#: "Messrs" before a firm's name, which tells that one follows.
_MESSRS = regex.compile(r"^(?:M/[sS]|Messrs)\b\.?,?\s*")


def without_messrs(text: str) -> str:
    """Leave out "M/s." before a name."""
    return _MESSRS.sub("", text)


#: Behind a name and so many commas stands its address, even if its number is on the next line.
_PARTS_OF_AN_ADDRESS = 2


#: A name in quotes and what stands behind it: an address, where it holds a number.
_BEHIND_QUOTES = regex.compile(r"(?<=^[^«»]{0,60}«[^«»]{2,80}»)\s.*\d.*$")


#: A Cyrillic legal form, and the city behind it.
_BEHIND_CITY = regex.compile(r"(?<=\p{Lu}{2,4})\sгр\.\s\p{Lu}\p{Ll}.*$")


#: What goes on behind a legal form as an address: a street with the number of the house, or its first word, where
#: the line breaks off ("X GmbH & Co. KG, Am").
_BEGINS_ADDRESS = regex.compile(
    r",\s?(?:(?:[AI][mn]|Zu[mr]?|ul\.|al\.|[Aa]v\.|[Vv]ia|Rua|rue|Str\.|No\.)|(?:Avda?\.|C/|Calle|Rua|rue|Via|Viale|ul\.|ул\.)\s[^,\d]{2,24}|[^,\d]{2,24}(?:stra(?:ß|ss)e|str\.|weg|allee|platz)(?:\s\p{Lu}\p{Ll}+)?|\p{Lu}[^,]{2,40}\s\d+\s?[a-z]?,.*)"
)


#: The number under which a firm is registered, before its name on one line ("БИН 471108150423 ТОО …").
_ID_BEFORE = regex.compile(r"^\p{Lu}{2,6}[\s:№]{1,3}\d{8,14},?\s(?=[\p{Lu}«„“\"])")


def named_part(text: str) -> str:
    """Take the company out of "identifier, company, address" on one line; else the text as it is."""
    text = _ID_BEFORE.sub("", text)
    end = legal_form_end(text)
    if end is not None and _BEGINS_ADDRESS.fullmatch(text, end):
        return text[:end]
    text = _BEHIND_CITY.sub("", _BEHIND_QUOTES.sub("", text))
    parts = [p.strip() for p in text.split(",")]
    named = [p for p in parts if company_score(p) == 1 and any(c.isalpha() for c in p)]
    if named[:1] == parts[:1] and _BEGINS_ADDRESS.fullmatch(text, len(parts[0])):
        return parts[0]
    if len(parts) < 3 or not named:
        return text
    start = text.index(named[0])
    end = start + len(named[0])
    before, behind = text[:start], text[end:]
    if any(c.isdigit() for c in before) or (before and _has_address(before)):
        return named[0]
    placed = any(c.isdigit() for c in behind) or behind.count(",") >= _PARTS_OF_AN_ADDRESS
    return text[:end] if _has_address(behind) and placed else text


#: What leads on from a name to its place in running text.
_AT_PLACE = regex.compile(
    r"(?i),?\s+(?:of\s(?=\d+[,/\s]|[^,]{1,30}\d+,|\p{Lu}[^,]{2,40},\s[^,]{2,40},|(?:unit|suite|plot|building|flat|house|shop|survey|gat|khasra|p\.?\s?o\.?\sbox)\s(?:no\.?\s)?\d)|whose\s(?:registered\s|principal\s|head\s)?(?:place|office|address|seat)(?!\p{L})|(?:at|located|situated|based|having|con\s+(?:domicilio|sede)|com\s+sede|sit[oa]|ubicad[oa]|domiciliad[oa]|situé\w*|sise?|mit\s+sitz|z\s+siedzibą|se\s+sídlem|so\s+sídlom|cu\s+sediul)(?!\p{L}))"
)
#: What calls a company one before its name in running text, behind the number of a clause.
_THE_COMPANY = regex.compile(
    r"^(?:\p{Lu}{4,}\.\s+)?(?:La\s+(?:empresa|sociedad|société|ditta)|L['’](?:entreprise|azienda)|Die\s+Firma|The\s+(?:company|organi[sz]ation)|A\s+empresa|Společnost|Spoločnosť|(?i:выдан[ао]?|видан[оа]?))\s+(?=[\p{Lu}«„“\"])"
)


#: The same in the middle of a sentence ("…, że organizacja / Zakłady X S.A.").
_COMPANY_IN_SENTENCE = regex.compile(
    r"^(?:organizacja|organizace|organizácia|organizația|organizacija|organisationen|empresa|organización|organização|organizzazione|azienda|firma|firmy|l['’]organisation|l['’]organisme|das\sUnternehmen"
    r"|the\s(?:company|organi[sz]ation)|организация(?:та)?|предприятие|підприємство)\s+(?=[\p{Lu}«„“\"])"
)
#: "the products listed below, manufactured by X Ltd": who makes them is named behind.
_MADE_BY = regex.compile(r"^\p{Ll}.{3,80}\s(?:manufactured|produced|made|supplied)\s+by\s+(?=\p{Lu})")


#: The same behind a name whose legal form is none elsewhere ("X Contracting Est., having its place of work at 7").
_CLAUSE = regex.compile(r"(?i),\s+(?:(?:having|with)\s+its|whose)\s.*$")


def in_sentence(text: str) -> str:
    """Take the company out of running text: "The company X Ltd at 5 Mill Lane"."""
    text = _CLAUSE.sub("", text)
    text = _MADE_BY.sub("", _COMPANY_IN_SENTENCE.sub("", _THE_COMPANY.sub("", text)))
    end = legal_form_end(text)
    leads_on = end is not None and (_AT_PLACE.match(text, end) or _VERB.fullmatch(text, end))
    return text[:end] if leads_on else text


#: The verb with which a sentence goes on behind a name, at its line's end.
_VERB = regex.compile(
    r",?\s(?:is|has|have|was|operates|maintains|holds|ist|hat|wird|wurde|est|ha|è|é|jest|posiada|je|má|heeft|är|har|er)"
)


def _has_address(text: str) -> bool:
    """Tell whether a text holds a word of addresses."""
    words = organisation_words()
    return bool(
        words.address.search(text) or (script(text) is Script.LOCAL and words.address_local.search(text))
    )


def is_system(text: str) -> bool:
    """Tell whether a text is the name of a management system and no more ("IT Service Management")."""
    return bool(organisation_words().system_heading.fullmatch(text.strip()))


#: Nouns of sentences on certificates that names have as well, where a legal form makes a name of the text.
_OF_A_TRADE = regex.compile(
    r"(?i:certification|certifica|standards?|registration|compliance|conformity|organi[sz]ations?|audits?"
    r"|certifica(?:ci[oó]n|zioni?|[çc][aã]o|tion)|certificar[ei]|zertifizierung(?:en|s\p{L}*)?|zertifikats\p{L}{3,}|belgelendirme|sertifikasyon|sertifikasi|сертификаци\p{L}+)"
)


@lru_cache(maxsize=_KEPT)
def prose_score(text: str) -> float:
    """How much a text is running prose of certificates, and so no name, from 0 to 1."""
    words = organisation_words()
    named = company_score(text) == 1
    hits = sum(not (named and _OF_A_TRADE.fullmatch(m.group())) for m in words.prose.finditer(text))
    for match in words.system.finditer(text):
        # "… Management System of" heads a sentence; a word behind it may make a name of it.
        rest = text[match.end() :].strip(" .:,")
        if named and regex.match(r"\p{Lu}|&", rest):
            continue
        hits += (
            2 if not rest or regex.match(r"(?i)(?:of|de|der|di|da|for|as|that|的)\b|的|[(（]", rest) else 1
        )
    return min(hits / 2, 1.0)
