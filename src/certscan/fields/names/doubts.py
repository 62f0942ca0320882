"""Names that hold more than a name, or less: a sentence goes on behind the legal form, or the last word leads on."""

from __future__ import annotations

import regex

from certscan.fields.wording.second_script import is_mostly_in

#: What is left of a confidence in such a name.
DOUBTED = 0.6

#: Marks that no name has: numbers of houses and registers, captions, items of lists, the strokes of a logo ("三DNV"), and
#: Chinese characters in a Korean name, which are misread.
_MARK = regex.compile(r"\d{3}|[:：\[\]【】]|\(\d\)|^[一二三王口川工]\p{Latin}|\p{Hangul}.*\p{Han}")

#: No name ends with such a word, or such a mark.
_LEADS_ON = regex.compile(
    r"\s(?:as|is|was|has|of|and|in|at|for|to|by|with|on|the|de|del|da|do|und|et|y|e|von|zu|dans|con|per|en|van|og|och|ve|ile|và|dan|i|a|и|та)$|[,;&/–-]$"
)

#: A legal form, and what may stand behind it in a name: its own place in brackets, or a part of the firm.
_LOCAL_FORM = regex.compile(r"[\p{Han}\p{Katakana}]{2}.*?(?:有限(?:责任|責任)?公司|股份公司)(?P<rest>.*)")
_LOCAL_PART = regex.compile(
    r"[（(][^()（）]{1,16}[)）]|.{0,14}(?:公司|厂|廠|部|院|所|中心|店|社|集团|集團|工場|支社|分行|[（(]\p{Han}+[)）])"
)
_LATIN_FORM = regex.compile(
    r"(?:Co\.?,?\s?Ltd\.?|Ltd\.?|Limited|LLC|Inc\.?|GmbH|S\.?A\.?S?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|Sp\. z o\.o\.|s\.r\.o\.)(?=[\s,(])(?P<rest>.*)"
)
_LATIN_PART = regex.compile(
    r"(?i)[\s,.–-]*(?:\([^()]{1,30}\)|.*(?:branch|division|plant|unit|works|factory|t/a|trading|dba|d/b/a|kg|sp\.\s?k|group|site|ltd|limited|co\b|şti|şirketi|company|soci|unipersonale|lda|c\.?v\b|trust|partner|inc|corp).*)"
)
_LONGEST = 90


def is_doubtful(name: str) -> bool:
    """Tell whether a name holds what belongs to no name, or breaks off."""
    if _MARK.search(name) or _LEADS_ON.search(name) or len(name) > _LONGEST:
        return True
    local, latin = _LOCAL_FORM.match(name), _LATIN_FORM.search(name)
    if local and not _is_part(local["rest"], _LOCAL_PART):
        return True
    return latin is not None and not _is_part(latin["rest"], _LATIN_PART)


def _is_part(rest: str, parts: regex.Pattern[str]) -> bool:
    """Tell whether what stands behind a legal form belongs to the name."""
    return not rest.strip(" .") or bool(parts.fullmatch(rest))


#: Capitals that look alike in Latin and in Greek or Cyrillic; a page is in one of those where so many of its letters are.
_LOOK_ALIKES = regex.compile(r"[ABCEHIKMNOPTXYZ\W]+")
_OTHER_LETTERS, _IN_OTHER_LETTERS = regex.compile(r"[\p{Greek}\p{Cyrillic}]"), 0.4


def may_be_latinised(name: str, page_text: str) -> bool:
    """Tell whether a name in Latin capitals may be one in Greek or Cyrillic ones, in which its page is printed."""
    alike = _LOOK_ALIKES.fullmatch(name) is not None
    return alike and is_mostly_in(_OTHER_LETTERS, page_text, _IN_OTHER_LETTERS)
