"""Where a name ends on its line: at a label, at its bearer's place, or because it is none but a caption."""

from __future__ import annotations

import regex

from certscan.fields.page.labels import Label
from certscan.fields.page.page_text import PageText
from certscan.fields.page.values import is_bracketed
from certscan.layout.line import Line, is_cjk

#: Labels that may stand behind a name on its line.
BEHIND_NAME = {"address", "scope", "standard", "registration_id"}


def labels_behind_name(page: PageText, line: Line) -> list[Label]:
    """The labels on a line before which a name ends."""
    return [
        x
        for x in page.labels_in(line)
        if (not x.weak and x.role == "holder_statement_end")
        or (x.role in BEHIND_NAME and (is_bracketed(x) or _tells_place(x) or (not x.weak and is_closed(x))))
        or (x.role == "holder" and is_bracketed(x))
    ]


#: The last characters of a Chinese company's name.
_CHINESE_FIRM = regex.compile("(?:公司|厂|廠|中心|集团|集團)$")


def _tells_place(label: Label) -> bool:
    """Tell whether a sentence leads on from a Chinese company's name to its place ("…公司位于…")."""
    before = label.line.text[: label.start]
    return (
        label.role == "address"
        and label.wording.endswith(("于", "於", "在"))
        and bool(_CHINESE_FIRM.search(before))
    )


def is_closed(label: Label) -> bool:
    """Tell whether a label in a line is one, and no word of a name ("Instalações"): a mark stands beside it."""
    text = label.line.text
    return (
        is_cjk(label.wording[:1])
        or label.has_colon
        or text[: label.start].rstrip()[-1:] in {"(", "（", "/", "|", ";", ","}
    )


_COLON = regex.compile(r"[:：]")
#: A caption has so many characters before a word that is a label by itself.
_CAPTION_CHARACTERS = 8


def is_caption(text: str, line: str) -> bool:
    """Tell whether a text is the beginning of a Chinese caption that ends with a label's word ("中心职能" of "…所在地：")."""
    head = _COLON.split(line)[0]
    short = len(text) < len(head) <= len(text) + _CAPTION_CHARACTERS and len(text) <= _CAPTION_CHARACTERS
    opens = line.startswith(text) and short and len(head) < len(line)
    return opens and is_cjk(text[:1]) and not _CHINESE_FIRM.search(text)


def points_on(text: str) -> bool:
    """Tell whether a text says no more than where the name stands ("named below")."""
    return bool(_NAMED_BELOW.fullmatch(text))


#: What a statement says of a name that stands further down, in the languages whose papers say so.
_NAMED_BELOW = regex.compile(
    r"(?i)(?:as\s)?(?:named|listed|mentioned|identified|described|specified|stated|detailed|shown)\s(?:herein\s?)?(?:below|hereunder|overleaf)"
    r"|(?:unten|nachstehend|nachfolgend|folgend)(?:e[nrs]?)?\s?(?:genannt|aufgeführt|bezeichnet)?\p{L}*|(?:(?:mentionné|nommé|désigné|cité)\p{L}*\s)?ci-(?:dessous|après)"
    r"|(?:indicad|mencionad|citad|relacionad)\p{L}*\s(?:a\scontinuación|abajo|abaixo|a\sseguir)|(?:sotto|di\sseguito)\s?(?:indicat|menzionat|riportat|elencat)?\p{L}*|hieronder\s(?:genoemd|vermeld)\p{L}*"
    r"|ال(?:منشأة|منظمة|شركة|مؤسسة|جهة)\sال(?:مذكورة|مبينة|واردة|موضحة)\s(?:اسمها\s)?أدناه"
)


#: "(地址：…" behind a Chinese name, which may break off at the line's end.
_ADDRESS_IN_BRACKETS = regex.compile(
    r"(?<=公司|厂|廠|中心|集团|集團)[,，]\s?(?:位于|地处|坐落|住所|地址).*$|[(（](?:(?:地址?|[0-9A-Z]{15,18}|统一社会?$|统一社会信用|社会信用|信用代码|住所|注册|address).*)?$|(?<=公司|厂|廠|中心|集团|集團)\s?[(（](?:[^()（）]|[(（][^()（）]*[)）])*[省市区區县縣镇鎮路号號].*$|\s*[\[【〔]$",
    regex.IGNORECASE,
)


#: The beginning of what goes on below as the register's code ("…, код" above "ЄДРПОУ 4711").
_CODE_BEHIND = regex.compile(r"(?i)[,;]\s*(?:(?:ідентифікаційний|идентификационный|регистрационный)\s)?код$")


#: A register's number in brackets behind a name: figures in groups, more than a year has.
_NUMBER_IN_BRACKETS = regex.compile(r"\s?[(（](?=(?:[^()（）\d]*\d){5})\d[\d\s./-]*[)）]$")


def without_place(text: str) -> str:
    """Leave out the address or the company's code in brackets behind a Chinese name, and a code behind any."""
    return _NUMBER_IN_BRACKETS.sub("", _CODE_BEHIND.sub("", _ADDRESS_IN_BRACKETS.sub("", text)))
