"""The languages that a page's text is written in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from certscan.fields.page_text import PageText

#: Scripts that tell the language at once; a share of letters below this is a name or a band of titles.
_SHARE = 0.08
_BY_SCRIPT = (
    ("ja", regex.compile(r"[\p{Hiragana}\p{Katakana}]")),
    ("ko", regex.compile(r"\p{Hangul}")),
    ("zh", regex.compile(r"\p{Han}")),
    ("th", regex.compile(r"\p{Thai}")),
    ("ar", regex.compile(r"\p{Arabic}")),
    ("el", regex.compile(r"\p{Greek}")),
    ("he", regex.compile(r"\p{Hebrew}")),
)
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_LATIN = regex.compile(r"\p{Latin}")

#: Endings that English nouns and verbs of scopes have, and few words of other languages.
_ENGLISH_ENDINGS = regex.compile(r"(?i)\p{L}{3,}(?:ing|ture|ment|ings|tures)(?!\p{L})")

#: Letters that few other languages have.
_LETTERS = {
    "de": "äßÄ",
    "es": "ñÑ¿",
    "pt": "ãõÃÕ",
    "fr": "œêûÊ",
    "pl": "łżźŁŻŹęą",
    "cs": "ěřůĚŘŮ",
    "ro": "șțȘȚţ",
    "tr": "ğışİĞŞ",
    "vi": "ơưđƠƯĐ",
    "lv": "ļķņģ",
}

#: Frequent little words, and letters of their own, by language.
_WORDS: dict[str, regex.Pattern[str]] = {
    language: regex.compile(rf"(?<!\p{{L}})(?:{words})(?!\p{{L}})", regex.IGNORECASE)
    for language, words in {
        "en": "the|of|and|for|is|this|that|with|certify|has|been|to",
        "de": "der|die|das|und|für|ist|mit|dass|des|nach|von|eine|wurde",
        "es": "el|la|los|las|de|del|para|que|y|con|una|ha|sido|certifica",
        "fr": "le|la|les|des|du|pour|que|et|est|une|aux|certifie",
        "it": "il|la|le|di|del|della|per|che|e|è|con|gli|alla",
        "pt": "o|a|os|as|do|da|para|que|e|com|uma|foi|dos|das",
        "nl": "de|het|een|van|en|voor|met|dat|is|aan",
        "pl": "w|z|na|i|do|że|dla|jest|oraz|się|zgodnie",
        "cs": "a|v|na|pro|je|že|se|podle|byl|dne",
        "ro": "și|şi|de|la|pentru|că|din|este|cu|prin",
        "tr": "ve|bu|ile|için|bir|olarak|tarihi|belge|sertifika|kapsamı",
        "vi": "và|của|cho|theo|ngày|các|được|chứng|nhận|hệ|thống",
        "id": "dan|yang|untuk|dengan|ini|dari|tanggal",
        "hr": "i|za|je|da|na|sa|sustav|sistem|upravljanja|certifikat",
        "sv": "och|för|är|att|med|som|enligt",
        "lv": "un|ar|par|ka|no|sertifikāts",
    }.items()
}


def languages(pages: Sequence[PageText]) -> tuple[str, ...]:
    """Give the languages (ISO 639-1) of a certificate's pages, the most used first."""
    counts: Counter[str] = Counter()
    for page in pages:
        text = page.layout.text
        letters = sum(c.isalpha() for c in text) or 1
        for language, pattern in _BY_SCRIPT:
            share = len(pattern.findall(text)) / letters
            if share >= _SHARE:
                counts[language] += int(share * 3 * letters)
        if len(_CYRILLIC.findall(text)) / letters >= _SHARE:
            counts[_cyrillic(text)] += len(_CYRILLIC.findall(text))
        latin = len(_LATIN.findall(text))
        if latin / letters >= 2 * _SHARE:
            counts[language_of(text)] += latin
    if "ja" in counts:
        counts.pop("zh", None)
    return tuple(language for language, _ in counts.most_common(3))


def has_words_of(text: str, language: str) -> bool:
    """Tell whether a text shows words or endings of a language, and not only lacks those of others."""
    return bool(_WORDS[language].search(text) or (language == "en" and _ENGLISH_ENDINGS.search(text)))


def _cyrillic(text: str) -> str:
    if regex.search(r"[әғқңөұүһӘҒҚҢӨҰҮҺ]", text):
        return "kk"
    return "uk" if len(regex.findall(r"[іїєґІЇЄҐ]", text)) > 2 else "ru"


def language_of(text: str) -> str:
    """The language (ISO 639-1) of a short text in Latin letters, by its little words; "en" where none tells."""
    hits = {language: len(pattern.findall(text)) for language, pattern in _WORDS.items()}
    hits["en"] += len(_ENGLISH_ENDINGS.findall(text))
    for language, letters in _LETTERS.items():
        hits[language] += sum(text.count(letter) for letter in letters)
    # English words stand in other languages' texts ("Cloud-Hosting"), so that it must have more hits than they.
    best = max(hits, key=lambda language: (hits[language], language != "en"))
    return best if hits[best] > 0 else "en"
